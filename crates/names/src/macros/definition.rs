//! The rules of a macro, made ready for matching: each a small program for the matcher, and the pieces
//! of what it expands to.

use privet_front::{Edition, FragmentKind};
use privet_ir::{AttributeInput, CrateId, Delimiter, Item, Span, Symbol, Token, TokenKind};

use super::unit::{Unit, is_character, unit_at};

/// A macro.
#[derive(Debug)]
pub struct Definition {
    /// Its rules, in order. One that is malformed matches nothing.
    pub rules: Vec<Rule>,
    /// What `$crate` becomes.
    pub crate_name: Symbol,
    /// Where it was defined, if in a body.
    pub in_body: Option<Span>,
    /// Whether a branch of the input is chosen by `cfg`, and stands for the whole: `#[flow(selects)]`.
    pub selects: bool,
}

/// `(matcher) => { expansion }`
#[derive(Debug)]
pub struct Rule {
    /// The matcher, ending with [`Step::End`].
    pub steps: Vec<Step>,
    /// The variables, in the order of the matcher.
    pub variables: Vec<Symbol>,
    /// What is put in the place of the call.
    pub pieces: Vec<Piece>,
}

/// How often a sequence repeats.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repetition {
    /// `*`
    Any,
    /// `+`
    Some,
    /// `?`
    Optional,
}

/// One step of a matcher, laid out flat as rustc does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// A token that must be there, a delimiter too.
    Token(Unit),
    /// The start of `$( .. )`.
    Sequence {
        repetition: Repetition,
        /// The variables inside: the first and one past the last.
        variables: (u16, u16),
        /// The step behind the sequence.
        after: u32,
        /// How many sequences are around it.
        depth: u16,
    },
    /// The end of a sequence without a separator: another round starts at `first`.
    Again { repetition: Repetition, first: u32 },
    /// The end of a sequence with a separator; [`Step::Back`] follows.
    Separator(Unit),
    /// Another round, behind a separator.
    Back { first: u32 },
    /// `$name:kind`
    Variable { index: u16, depth: u16, kind: VariableKind },
    /// The end of the input.
    End,
}

/// What a variable stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VariableKind {
    /// `tt`
    Tree,
    /// `ident`
    Identifier,
    /// `lifetime`
    Lifetime,
    /// What takes a parser.
    Fragment(FragmentKind),
}

/// A part of what a rule expands to.
#[derive(Clone, Debug)]
pub enum Piece {
    /// A token as written.
    Token(Token),
    /// `$crate`
    Crate(Token),
    /// `$name`, by its index among the rule's variables.
    Variable(u16),
    /// `${concat(a, $b, ..)}`: one name of several.
    Joined(Box<[Part]>),
    /// `${columns($name)}`: the columns of the rows that the statement in these literals gives, each as
    /// `[name kind optional "table.column" ..]`, with `optional` if it may be null. No Rust, as the cases below.
    Columns(u16),
    /// `$( .. )` up to the piece `end`.
    Repeat {
        /// One past the last piece inside.
        end: u32,
        /// Between two rounds.
        separator: Box<[Token]>,
        /// The variables inside.
        variables: Box<[u16]>,
    },
}

/// A part of a name that is put together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// As written.
    Text(Symbol),
    /// What a variable stands for, in this case.
    Variable(u16, Case),
}

/// How the words of a name are put together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    /// As they are.
    AsWritten,
    /// `${pascal($name)}`: `TwoWords`.
    Pascal,
    /// `${snake($name)}`: `two_words`.
    Snake,
    /// `${path($literal)}`: the path that a string says, which is a path of its own.
    Path,
}

/// Sequences in sequences that are this deep are taken for malformed.
const DEPTH: usize = 64;

impl Definition {
    /// Reads the rules of a macro.
    pub fn new(item: &Item, rules: &[Token], krate: CrateId, edition: Edition) -> Self {
        let mut definition = Self {
            rules: Vec::new(),
            crate_name: Symbol::new(&format!("{CRATE}{}", krate.0)),
            in_body: None,
            selects: false,
        };
        let is_marked = |word: &str| {
            item.attributes.iter().any(|attribute| match &attribute.input {
                AttributeInput::List(list) => list.iter().any(|meta| *meta.path == [Symbol::new(word)]),
                _ => false,
            })
        };
        definition.selects = is_marked("selects");
        let is_local_inner = is_marked("local_inner_macros");
        let mut index = 0;
        while let Some(rule) = Rule::read(rules, &mut index, edition, is_local_inner) {
            definition.rules.extend(rule);
            while is_character(rules, index, ";") || is_character(rules, index, ",") {
                index += 1;
            }
        }
        definition
    }
}

/// How `$crate` starts once it is known which crate it means; the crate's number follows.
const CRATE: &str = "$crate#";

/// The crate that the first segment of a path means, if a macro put it there.
pub fn crate_of(segment: Symbol) -> Option<CrateId> {
    segment.as_str().strip_prefix(CRATE)?.parse().ok().map(CrateId)
}

impl Rule {
    /// The rule at `index`, which is moved behind it. `Some(None)` is a malformed one.
    fn read(
        tokens: &[Token],
        index: &mut usize,
        edition: Edition,
        is_local_inner: bool,
    ) -> Option<Option<Self>> {
        let matcher = group(tokens, index)?;
        if !is_character(tokens, *index, "=") || !is_character(tokens, *index + 1, ">") {
            return None;
        }
        *index += 2;
        let expansion = group(tokens, index)?;
        let mut reader = Reader { edition, steps: Vec::new(), variables: Vec::new() };
        let is_right = reader.matcher(matcher, 0).is_some();
        reader.steps.push(Step::End);
        let mut pieces = Vec::new();
        let is_right =
            is_right && pieces_of(expansion, (&reader.variables, is_local_inner), &mut pieces, 0).is_some();
        Some(is_right.then_some(Self { steps: reader.steps, variables: reader.variables, pieces }))
    }
}

/// What is inside the delimiters at `index`, which is moved behind them.
fn group<'t>(tokens: &'t [Token], index: &mut usize) -> Option<&'t [Token]> {
    let TokenKind::Open { skip, .. } = tokens.get(*index)?.kind else { return None };
    let inside = tokens.get(*index + 1..*index + 1 + skip as usize)?;
    *index += skip as usize + 2;
    Some(inside)
}

/// `$( .. ) separator op`: what is inside, the tokens of the separator, and the operator.
fn sequence<'t>(tokens: &'t [Token], index: &mut usize) -> Option<(&'t [Token], &'t [Token], Repetition)> {
    let inside = group(tokens, index)?;
    let repetition = |index| match unit_at(tokens, index).0 {
        Unit::Operator([b'*', 0, 0]) => Some(Repetition::Any),
        Unit::Operator([b'+', 0, 0]) => Some(Repetition::Some),
        Unit::Operator([b'?', 0, 0]) => Some(Repetition::Optional),
        _ => None,
    };
    if let Some(repetition) = repetition(*index) {
        *index += 1;
        return Some((inside, &[], repetition));
    }
    let (separator, length) = unit_at(tokens, *index);
    if matches!(separator, Unit::End | Unit::Open(_) | Unit::Close(_)) {
        return None;
    }
    let separator = tokens.get(*index..*index + length)?;
    *index += length;
    let repetition = repetition(*index)?;
    *index += 1;
    Some((inside, separator, repetition))
}

/// Reads a matcher.
struct Reader {
    edition: Edition,
    steps: Vec<Step>,
    variables: Vec<Symbol>,
}

impl Reader {
    fn matcher(&mut self, tokens: &[Token], depth: u16) -> Option<()> {
        let mut index = 0;
        while index < tokens.len() {
            if !is_character(tokens, index, "$") {
                // Documentation in a matcher says nothing.
                if is_documentation(tokens, index) {
                    index += 6;
                    continue;
                }
                let (unit, length) = unit_at(tokens, index);
                self.steps.push(Step::Token(unit));
                index += length;
                continue;
            }
            index += 1;
            let next = tokens.get(index)?;
            match next.kind {
                TokenKind::Open { delimiter: Delimiter::Parenthesis, .. } => {
                    let (inside, separator, repetition) = sequence(tokens, &mut index)?;
                    self.sequence(inside, separator, repetition, depth)?;
                }
                TokenKind::Identifier if is_character(tokens, index + 1, ":") => {
                    let kind = self.kind(tokens.get(index + 2)?.text)?;
                    self.steps.push(Step::Variable { index: count(self.variables.len()), depth, kind });
                    self.variables.push(next.text);
                    index += 3;
                }
                TokenKind::Punctuation { .. } if next.text == "$" => {
                    self.steps.push(Step::Token(Unit::Operator([b'$', 0, 0])));
                    index += 1;
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn sequence(
        &mut self,
        inside: &[Token],
        separator: &[Token],
        repetition: Repetition,
        depth: u16,
    ) -> Option<()> {
        if usize::from(depth) >= DEPTH {
            return None;
        }
        let start = self.steps.len();
        let first_variable = count(self.variables.len());
        let (variables, after) = ((first_variable, first_variable), 0);
        self.steps.push(Step::Sequence { repetition, variables, after, depth });
        self.matcher(inside, depth + 1)?;
        let first = start as u32 + 1;
        if self.steps.len() == start + 1 {
            // What repeats nothing would never end.
            return None;
        }
        if separator.is_empty() {
            self.steps.push(Step::Again { repetition, first });
        } else {
            self.steps.push(Step::Separator(unit_at(separator, 0).0));
            self.steps.push(Step::Back { first });
        }
        let after = self.steps.len() as u32;
        let variables = (first_variable, count(self.variables.len()));
        self.steps[start] = Step::Sequence { repetition, variables, after, depth };
        Some(())
    }

    fn kind(&self, name: Symbol) -> Option<VariableKind> {
        let fragment = match name.as_str() {
            "tt" => return Some(VariableKind::Tree),
            "ident" => return Some(VariableKind::Identifier),
            "lifetime" => return Some(VariableKind::Lifetime),
            "expr" if self.edition >= Edition::E2024 => FragmentKind::Expression,
            "expr" | "expr_2021" => FragmentKind::Expression2021,
            "ty" => FragmentKind::Type,
            "path" => FragmentKind::Path,
            "pat" if self.edition >= Edition::E2021 => FragmentKind::Pattern,
            "pat" | "pat_param" => FragmentKind::PatternWithoutAlternatives,
            "stmt" => FragmentKind::Statement,
            "block" => FragmentKind::Block,
            "item" => FragmentKind::Item,
            "meta" => FragmentKind::Meta,
            "vis" => FragmentKind::Visibility,
            "literal" => FragmentKind::Literal,
            _ => return None,
        };
        Some(VariableKind::Fragment(fragment))
    }
}

/// Reads what a rule expands to.
///
/// Where inner macros are those of the crate (`#[macro_export(local_inner_macros)]`), `m!(..)` means `$crate::m!(..)`.
fn pieces_of(
    tokens: &[Token],
    (variables, is_local_inner): (&[Symbol], bool),
    pieces: &mut Vec<Piece>,
    depth: usize,
) -> Option<()> {
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        if !is_character(tokens, index, "$") {
            let mut token = *token;
            if is_local_inner && is_lone_call(tokens, index) {
                let colon = |joint| {
                    Piece::Token(Token {
                        kind: TokenKind::Punctuation { joint },
                        text: Symbol::new(":"),
                        ..token
                    })
                };
                pieces.extend([Piece::Crate(token), colon(true), colon(false)]);
            }
            // What is put in behind it is not part of an operator.
            if is_character(tokens, index + 1, "$") {
                separate(&mut token);
            }
            pieces.push(Piece::Token(token));
            index += 1;
            continue;
        }
        let Some(next) = tokens.get(index + 1) else {
            pieces.push(Piece::Token(*token));
            break;
        };
        match next.kind {
            TokenKind::Open { delimiter: Delimiter::Parenthesis, .. } => {
                index += 1;
                let (inside, separator, _) = sequence(tokens, &mut index)?;
                if depth >= DEPTH {
                    return None;
                }
                let start = pieces.len();
                let mut separator: Box<[Token]> = separator.into();
                separator.last_mut().map(separate);
                pieces.push(Piece::Repeat { end: 0, separator, variables: Box::default() });
                pieces_of(inside, (variables, is_local_inner), pieces, depth + 1)?;
                let mut used: Vec<u16> = pieces[start + 1..].iter().flat_map(variables_of).collect();
                used.sort_unstable();
                used.dedup();
                let length = pieces.len() as u32;
                if let Some(Piece::Repeat { end, variables, .. }) = pieces.get_mut(start) {
                    *end = length;
                    *variables = used.into();
                }
            }
            TokenKind::Identifier if next.text == "crate" => {
                pieces.push(Piece::Crate(*next));
                index += 2;
            }
            TokenKind::Identifier => {
                match variables.iter().position(|variable| *variable == next.text) {
                    Some(variable) => pieces.push(Piece::Variable(count(variable))),
                    // That of a macro which this one defines.
                    None => pieces.extend([Piece::Token(*token), Piece::Token(*next)]),
                }
                index += 2;
            }
            TokenKind::Punctuation { .. } if next.text == "$" => {
                pieces.push(Piece::Token(*next));
                index += 2;
            }
            TokenKind::Open { delimiter: Delimiter::Brace, .. } => {
                index += 1;
                let inside = group(tokens, &mut index)?;
                pieces.push(match columns(inside, variables) {
                    Some(variable) => Piece::Columns(variable),
                    None => Piece::Joined(joined(inside, variables)?),
                });
            }
            _ => {
                pieces.push(Piece::Token(*token));
                index += 1;
            }
        }
    }
    Some(())
}

/// The variables that a piece alone stands for.
fn variables_of(piece: &Piece) -> Vec<u16> {
    match piece {
        Piece::Variable(variable) | Piece::Columns(variable) => vec![*variable],
        Piece::Joined(parts) => {
            let variables = parts.iter().filter_map(|part| match part {
                Part::Variable(variable, _) => Some(*variable),
                Part::Text(_) => None,
            });
            variables.collect()
        }
        Piece::Token(_) | Piece::Crate(_) | Piece::Repeat { .. } => Vec::new(),
    }
}

/// `columns($name)`
fn columns(tokens: &[Token], variables: &[Symbol]) -> Option<u16> {
    let [function, input @ ..] = tokens else { return None };
    let inside = group(input, &mut 0)?;
    match inside {
        [dollar, name] if function.text == "columns" && dollar.text == "$" => {
            variables.iter().position(|variable| *variable == name.text).map(count)
        }
        _ => None,
    }
}

/// `concat(a, $b, ${snake($c)})`, or one of its parts alone. The cases are no Rust: templates of procedural macros
/// need them.
fn joined(tokens: &[Token], variables: &[Symbol]) -> Option<Box<[Part]>> {
    let variable = |name: &Token| variables.iter().position(|variable| *variable == name.text).map(count);
    let [function, input @ ..] = tokens else { return None };
    let mut index = 0;
    let inside = group(input, &mut index)?;
    let case = match function.text.as_str() {
        "pascal" => Case::Pascal,
        "snake" => Case::Snake,
        "path" => Case::Path,
        "concat" => {
            let mut parts = Vec::new();
            let mut index = 0;
            while let Some(token) = inside.get(index) {
                match token.kind {
                    TokenKind::Identifier => parts.push(Part::Text(token.text)),
                    TokenKind::Literal => {
                        parts.push(Part::Text(Symbol::new(token.text.as_str().trim_matches('"'))))
                    }
                    _ if is_character(inside, index, ",") => {}
                    _ if is_character(inside, index, "$") => {
                        index += 1;
                        let next = inside.get(index)?;
                        if next.kind == TokenKind::Identifier {
                            parts.push(Part::Variable(variable(next)?, Case::AsWritten));
                        } else {
                            parts.extend(joined(group(inside, &mut index)?, variables)?);
                            continue;
                        }
                    }
                    _ => return None,
                }
                index += 1;
            }
            return Some(parts.into());
        }
        _ => return None,
    };
    match inside {
        [dollar, name] if dollar.text == "$" => Some(Box::new([Part::Variable(variable(name)?, case)])),
        _ => None,
    }
}

/// Whether `name!(..)` stands here, its path being the name alone.
fn is_lone_call(tokens: &[Token], index: usize) -> bool {
    tokens[index].kind == TokenKind::Identifier
        && is_character(tokens, index + 1, "!")
        && matches!(tokens.get(index + 2), Some(Token { kind: TokenKind::Open { .. }, .. }))
        && !index.checked_sub(1).is_some_and(|before| is_character(tokens, before, ":"))
}

/// Whether a comment of documentation stands here, as the front end hands it on.
fn is_documentation(tokens: &[Token], index: usize) -> bool {
    ["#", "[", "doc", "=", "\"\"", "]"]
        .iter()
        .enumerate()
        .all(|(offset, text)| tokens.get(index + offset).is_some_and(|token| token.text == *text))
}

/// Makes a token end its operator.
pub fn separate(token: &mut Token) {
    if let TokenKind::Punctuation { joint } = &mut token.kind {
        *joint = false;
    }
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
