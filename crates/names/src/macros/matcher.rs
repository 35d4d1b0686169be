//! Matches the input of a call against the rules of a macro.
//!
//! As rustc does it: all ways through the matcher are followed at once, a token at a time, and a fragment
//! is parsed only where it is the one way left. There is no way back out of a fragment.

use std::cell::OnceCell;

use privet_front::{Edition, FragmentKind, FragmentParser, MacroInput};
use privet_ir::{Delimiter, Symbol, Token, TokenKind};

use super::definition::{Definition, Repetition, Rule, Step, VariableKind};
use super::unit::{Unit, tree_length, unit_at};

/// What a variable stands for in one call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Binding {
    /// The tokens of the input from `start` up to `end`.
    Fragment { start: u32, end: u32, kind: VariableKind },
    /// One for each round of a sequence.
    Sequence(Vec<Binding>),
}

/// The first rule that matches, with what its variables stand for.
pub fn find_rule<'d>(
    definition: &'d Definition,
    tokens: &[Token],
    edition: Edition,
) -> Option<(&'d Rule, Vec<Binding>)> {
    let input = OnceCell::new();
    let mut fragments = Fragments { tokens, edition, input: &input, parser: None };
    definition.rules.iter().find_map(|rule| {
        let bindings = Matcher::new(rule, tokens).run(&mut fragments)?;
        Some((rule, bindings))
    })
}

/// The fragments of one input; it is laid out for the parser only when first needed.
struct Fragments<'a> {
    tokens: &'a [Token],
    edition: Edition,
    input: &'a OnceCell<MacroInput<'a>>,
    parser: Option<FragmentParser<'a>>,
}

impl Fragments<'_> {
    fn end_of(&mut self, kind: VariableKind, start: usize) -> Option<usize> {
        match kind {
            VariableKind::Tree => tree_length(self.tokens, start).map(|length| start + length),
            VariableKind::Identifier | VariableKind::Lifetime => Some(start + 1),
            VariableKind::Fragment(FragmentKind::Visibility) if is_nothing(self.tokens, start) => {
                Some(start + 2)
            }
            VariableKind::Fragment(kind) => {
                let (tokens, edition) = (self.tokens, self.edition);
                let input = self.input.get_or_init(|| MacroInput::new(tokens, edition));
                self.parser.get_or_insert_with(|| FragmentParser::new(input)).end_of(kind, start)
            }
        }
    }
}

/// One way through the matcher.
#[derive(Clone, Copy)]
struct Thread {
    step: u32,
    /// The last of its events, plus one.
    event: u32,
}

/// What a thread has met; each points at the one before it, so that threads share their past.
struct Event {
    before: u32,
    kind: EventKind,
}

#[derive(Clone, Copy)]
enum EventKind {
    Sequence { variables: (u16, u16), depth: u16 },
    Bound { variable: u16, depth: u16, kind: VariableKind, start: u32, end: u32 },
}

struct Matcher<'a> {
    rule: &'a Rule,
    tokens: &'a [Token],
    events: Vec<Event>,
    current: Vec<Thread>,
    next: Vec<Thread>,
    waiting: Vec<Thread>,
}

impl<'a> Matcher<'a> {
    fn new(rule: &'a Rule, tokens: &'a [Token]) -> Self {
        let current = vec![Thread { step: 0, event: 0 }];
        Self { rule, tokens, events: Vec::new(), current, next: Vec::new(), waiting: Vec::new() }
    }

    fn run(mut self, fragments: &mut Fragments<'_>) -> Option<Vec<Binding>> {
        let mut position = 0;
        loop {
            let (unit, length) = unit_at(self.tokens, position);
            if let Some(end) = self.advance(unit, position)? {
                return Some(self.bindings(end));
            }
            match (self.next.len(), &self.waiting[..]) {
                (0, &[thread]) => {
                    let Some(&Step::Variable { index, depth, kind }) =
                        self.rule.steps.get(thread.step as usize)
                    else {
                        return None;
                    };
                    let start = position;
                    position = fragments.end_of(kind, start)?;
                    let kind = EventKind::Bound {
                        variable: index,
                        depth,
                        kind,
                        start: start as u32,
                        end: position as u32,
                    };
                    let event = self.record(thread.event, kind);
                    self.waiting.clear();
                    self.current.push(Thread { step: thread.step + 1, event });
                }
                // No way is left, or several are: for rustc an error.
                (0, _) | (1.., [_, ..]) => return None,
                (1.., []) => {
                    if unit == Unit::End {
                        return None;
                    }
                    position += length;
                    std::mem::swap(&mut self.current, &mut self.next);
                    self.next.clear();
                }
            }
        }
    }

    /// Takes every thread as far as it goes without a token. The thread that reached the end of the
    /// matcher with the end of the input, if there is one; nothing if there are too many ways.
    fn advance(&mut self, unit: Unit, position: usize) -> Option<Option<Thread>> {
        let mut fuel = 64 + 8 * self.rule.steps.len();
        let mut ended = None;
        while let Some(thread) = self.current.pop() {
            fuel = fuel.checked_sub(1)?;
            let Thread { step, event } = thread;
            match *self.rule.steps.get(step as usize)? {
                Step::Token(expected) => {
                    if expected == unit {
                        self.next.push(Thread { step: step + 1, event });
                    }
                }
                Step::Sequence { repetition, variables, after, depth } => {
                    let event = self.record(event, EventKind::Sequence { variables, depth });
                    if repetition != Repetition::Some {
                        self.current.push(Thread { step: after, event });
                    }
                    self.current.push(Thread { step: step + 1, event });
                }
                Step::Again { repetition, first } => {
                    self.current.push(Thread { step: step + 1, event });
                    if repetition != Repetition::Optional {
                        self.current.push(Thread { step: first, event });
                    }
                }
                Step::Separator(separator) => {
                    self.current.push(Thread { step: step + 2, event });
                    if separator == unit {
                        self.next.push(Thread { step: step + 1, event });
                    }
                }
                Step::Back { first } => self.current.push(Thread { step: first, event }),
                Step::Variable { kind, .. } => {
                    if may_begin(kind, unit, self.tokens, position) {
                        self.waiting.push(thread);
                    }
                }
                Step::End => {
                    if unit == Unit::End {
                        ended = Some(thread);
                    }
                }
            }
        }
        Some(ended)
    }

    fn record(&mut self, before: u32, kind: EventKind) -> u32 {
        self.events.push(Event { before, kind });
        self.events.len() as u32
    }

    /// What the variables stand for, from what the thread has met.
    fn bindings(&self, thread: Thread) -> Vec<Binding> {
        let mut path = Vec::new();
        let mut at = thread.event;
        while let Some(event) = at.checked_sub(1).and_then(|index| self.events.get(index as usize)) {
            path.push(event.kind);
            at = event.before;
        }
        let mut bindings = vec![Binding::Sequence(Vec::new()); self.rule.variables.len()];
        for kind in path.into_iter().rev() {
            match kind {
                EventKind::Sequence { variables: (first, end), depth } => {
                    for variable in first..end {
                        put(&mut bindings, variable, depth, Binding::Sequence(Vec::new()));
                    }
                }
                EventKind::Bound { variable, depth, kind, start, end } => {
                    put(&mut bindings, variable, depth, Binding::Fragment { start, end, kind });
                }
            }
        }
        bindings
    }
}

/// Adds a binding to the sequence that is open at its depth.
fn put(bindings: &mut [Binding], variable: u16, depth: u16, binding: Binding) {
    let Some(mut at) = bindings.get_mut(usize::from(variable)) else { return };
    if depth == 0 {
        *at = binding;
        return;
    }
    for _ in 1..depth {
        let Binding::Sequence(rounds) = at else { return };
        let Some(last) = rounds.last_mut() else { return };
        at = last;
    }
    if let Binding::Sequence(rounds) = at {
        rounds.push(binding);
    }
}

/// Whether a fragment of this kind may start here; where not, the others ways go on.
fn may_begin(kind: VariableKind, unit: Unit, tokens: &[Token], position: usize) -> bool {
    let kind = match kind {
        VariableKind::Tree => return !matches!(unit, Unit::Close(_) | Unit::End),
        VariableKind::Identifier => return is_name(tokens, position) && !is_word(unit, "_"),
        VariableKind::Lifetime => {
            return tokens.get(position).is_some_and(|token| token.kind == TokenKind::Lifetime);
        }
        VariableKind::Fragment(kind) => kind,
    };
    if matches!(unit, Unit::Close(_) | Unit::End) {
        // At the end of a group, or of the input, no fragment starts; not even an empty one.
        return false;
    }
    let is_empty = is_nothing(tokens, position);
    let is_group = unit == Unit::Open(Delimiter::Invisible) && !is_empty;
    let is_literal = tokens.get(position).is_some_and(|token| token.kind == TokenKind::Literal);
    let is_lifetime = tokens.get(position).is_some_and(|token| token.kind == TokenKind::Lifetime);
    let begins = |operators: &[&str]| match unit {
        Unit::Operator(characters) => {
            operators.iter().any(|operator| characters.starts_with(operator.as_bytes()))
        }
        _ => false,
    };
    let word = match unit {
        Unit::Word(word) if is_name(tokens, position) => Some(word),
        _ => None,
    };
    let is_bool = word.is_some_and(|word| word == "true" || word == "false");
    match kind {
        FragmentKind::Item | FragmentKind::Statement => true,
        FragmentKind::Block => is_group || unit == Unit::Open(Delimiter::Brace),
        FragmentKind::Path | FragmentKind::Meta => is_group || word.is_some() || begins(&["::", "<"]),
        FragmentKind::Literal => is_group || is_literal || is_bool || unit == Unit::Operator(*b"-\0\0"),
        FragmentKind::Visibility => {
            word.is_some() || begins(&[","]) || is_group || is_empty || begins_type(unit, word, is_lifetime)
        }
        FragmentKind::Type => is_group || begins_type(unit, word, is_lifetime),
        FragmentKind::Pattern | FragmentKind::PatternWithoutAlternatives => {
            is_group
                || is_literal
                || word.is_some()
                || matches!(unit, Unit::Open(Delimiter::Parenthesis | Delimiter::Bracket))
                || begins(&["&", "-", "..", "::", "<"])
                || kind == FragmentKind::Pattern && unit == Unit::Operator(*b"|\0\0")
        }
        FragmentKind::Expression | FragmentKind::Expression2021 => {
            is_group
                || is_literal
                || is_lifetime
                || matches!(unit, Unit::Open(_))
                || word.is_some_and(begins_expression)
                || kind == FragmentKind::Expression && word.is_some_and(|word| word == "_" || word == "const")
                || matches!(unit, Unit::Operator(characters) if matches!(
                    &characters,
                    b"!\0\0" | b"-\0\0" | b"*\0\0" | b"|\0\0" | b"||\0" | b"&\0\0" | b"&&\0" | b"..\0"
                        | b"..." | b"..=" | b"<\0\0" | b"<<\0" | b"::\0" | b"#\0\0"
                ))
        }
    }
}

fn begins_type(unit: Unit, word: Option<Symbol>, is_lifetime: bool) -> bool {
    if let Some(word) = word {
        return !is_reserved(word)
            || matches!(
                word.as_str(),
                "_" | "for"
                    | "impl"
                    | "fn"
                    | "unsafe"
                    | "extern"
                    | "typeof"
                    | "dyn"
                    | "crate"
                    | "self"
                    | "super"
                    | "Self"
            );
    }
    is_lifetime
        || matches!(unit, Unit::Open(Delimiter::Parenthesis | Delimiter::Bracket | Delimiter::Invisible))
        || matches!(unit, Unit::Operator(characters) if matches!(
            &characters,
            b"!\0\0" | b"*\0\0" | b"&\0\0" | b"&&\0" | b"?\0\0" | b"<\0\0" | b"<<\0" | b"::\0"
        ))
}

/// Whether an expression may begin with a word. `_` and `const` may not, before edition 2024.
fn begins_expression(word: Symbol) -> bool {
    !is_reserved(word)
        || matches!(
            word.as_str(),
            "async"
                | "do"
                | "box"
                | "break"
                | "continue"
                | "false"
                | "for"
                | "gen"
                | "if"
                | "loop"
                | "match"
                | "move"
                | "return"
                | "true"
                | "try"
                | "unsafe"
                | "while"
                | "yield"
                | "safe"
                | "static"
                | "crate"
                | "self"
                | "super"
                | "Self"
        )
}

/// Whether a fragment stands here that is passed on and empty: a visibility.
fn is_nothing(tokens: &[Token], position: usize) -> bool {
    let open = TokenKind::Open { delimiter: Delimiter::Invisible, skip: 0 };
    tokens.get(position).is_some_and(|token| token.kind == open)
}

fn is_name(tokens: &[Token], position: usize) -> bool {
    tokens.get(position).is_some_and(|token| token.kind == TokenKind::Identifier)
}

fn is_word(unit: Unit, text: &str) -> bool {
    matches!(unit, Unit::Word(word) if word == text)
}

/// Whether a word is no plain name; `r#name` always is one.
fn is_reserved(word: Symbol) -> bool {
    matches!(
        word.as_str(),
        "_" | "as"
            | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "Self"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
    )
}
