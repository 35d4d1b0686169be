//! Puts what the variables of a rule stand for into what the rule expands to.

use privet_front::{FragmentKind, string_value};
use privet_ir::{Delimiter, ExpansionId, Span, SpanBase, Symbol, Token, TokenKind};

use super::definition::{Case, Definition, Part, Piece, Rule, VariableKind, separate};
use super::matcher::Binding;
use crate::Knowledge;

/// Why a rule does not expand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// More tokens would be made than are allowed.
    TooLarge,
    /// A variable repeats less or more than where it stands.
    Repetition,
}

/// The tokens that a rule expands to, at most `limit`. Those of the macro's author belong to `expansion`.
pub fn transcribe(
    (definition, rule): (&Definition, &Rule),
    (bindings, input): (&[Binding], &[Token]),
    expansion: ExpansionId,
    limit: usize,
    knowledge: Knowledge<'_>,
) -> Result<Vec<Token>, Failure> {
    let mut writer = Writer {
        definition,
        pieces: &rule.pieces,
        bindings,
        input,
        expansion,
        limit,
        knowledge,
        out: Vec::with_capacity(rule.pieces.len()),
        open: Vec::new(),
        rounds: Vec::new(),
    };
    writer.pieces(0, rule.pieces.len())?;
    Ok(writer.out)
}

struct Writer<'a> {
    definition: &'a Definition,
    pieces: &'a [Piece],
    bindings: &'a [Binding],
    input: &'a [Token],
    expansion: ExpansionId,
    limit: usize,
    knowledge: Knowledge<'a>,
    out: Vec<Token>,
    /// The opening delimiters of the macro's author that wait for their partners.
    open: Vec<usize>,
    /// Which round each of the sequences around is in.
    rounds: Vec<usize>,
}

impl Writer<'_> {
    fn pieces(&mut self, start: usize, end: usize) -> Result<(), Failure> {
        let mut index = start;
        while index < end {
            let pieces = self.pieces;
            match &pieces[index] {
                Piece::Token(token) => self.own(*token),
                Piece::Crate(token) => {
                    self.own(Token { text: self.definition.crate_name, ..*token });
                }
                Piece::Variable(variable) => {
                    self.variable(*variable)?;
                    if pieces.get(index + 1).filter(|_| index + 1 < end).is_some_and(begins_statement) {
                        self.end_statement(*variable);
                    }
                }
                Piece::Joined(parts) => self.joined(parts)?,
                Piece::Columns(variable) => self.columns(*variable)?,
                Piece::Repeat { end, separator, variables } => {
                    let inside = index + 1;
                    index = *end as usize;
                    self.repeat(inside, index, separator, variables)?;
                    continue;
                }
            }
            if self.out.len() > self.limit {
                return Err(Failure::TooLarge);
            }
            index += 1;
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        start: usize,
        end: usize,
        separator: &[Token],
        variables: &[u16],
    ) -> Result<(), Failure> {
        let mut rounds = None;
        for variable in variables {
            if let Some(Binding::Sequence(sequence)) = self.lookup(*variable) {
                if rounds.is_some_and(|rounds| rounds != sequence.len()) {
                    return Err(Failure::Repetition);
                }
                rounds = Some(sequence.len());
            }
        }
        let rounds = rounds.ok_or(Failure::Repetition)?;
        for round in 0..rounds {
            if round > 0 {
                separator.iter().for_each(|token| self.own(*token));
            }
            self.rounds.push(round);
            let result = self.pieces(start, end);
            if let (true, Some(Piece::Variable(variable))) =
                (separator.is_empty() && round + 1 < rounds, self.pieces.get(end - 1))
            {
                self.end_statement(*variable);
            }
            self.rounds.pop();
            result?;
            // Rounds that make nothing are work, too.
            self.limit = self.limit.checked_sub(1).ok_or(Failure::TooLarge)?;
        }
        Ok(())
    }

    /// What a variable stands for in the rounds at hand.
    fn lookup(&self, variable: u16) -> Option<&Binding> {
        let mut binding = self.bindings.get(usize::from(variable))?;
        for round in &self.rounds {
            match binding {
                Binding::Sequence(rounds) => binding = rounds.get(*round)?,
                Binding::Fragment { .. } => break,
            }
        }
        Some(binding)
    }

    fn variable(&mut self, variable: u16) -> Result<(), Failure> {
        let Some(&Binding::Fragment { start, end, kind }) = self.lookup(variable) else {
            return Err(Failure::Repetition);
        };
        let fragment = self.input.get(start as usize..end as usize).unwrap_or_default();
        let Some(first) = fragment.first() else {
            // That there is no visibility is a fragment, too, which is passed on.
            if kind == VariableKind::Fragment(FragmentKind::Visibility) {
                let span = Span::new(SpanBase::Expansion(self.expansion), 0, 0);
                for kind in [
                    TokenKind::Open { delimiter: Delimiter::Invisible, skip: 0 },
                    TokenKind::Close(Delimiter::Invisible),
                ] {
                    self.out.push(Token { kind, text: Symbol::EMPTY, span });
                }
            }
            return Ok(());
        };
        if self.out.len() + fragment.len() > self.limit {
            return Err(Failure::TooLarge);
        }
        let is_grouped = is_opaque(kind)
            && !matches!(first.kind, TokenKind::Open { delimiter: Delimiter::Invisible, skip }
                if skip as usize + 2 == fragment.len());
        let group = |kind| Token { kind, text: Symbol::EMPTY, span: first.span };
        if is_grouped {
            let skip = fragment.len() as u32;
            self.out.push(group(TokenKind::Open { delimiter: Delimiter::Invisible, skip }));
        }
        self.out.extend_from_slice(fragment);
        self.out.last_mut().map(separate);
        if is_grouped {
            self.out.push(group(TokenKind::Close(Delimiter::Invisible)));
        }
        Ok(())
    }

    /// The path that a string says.
    fn path(&mut self, variable: u16) -> Result<(), Failure> {
        let Some(&Binding::Fragment { start, end, .. }) = self.lookup(variable) else {
            return Err(Failure::Repetition);
        };
        let literals = self.input.get(start as usize..end as usize).unwrap_or_default();
        let Some(literal) = literals.iter().find(|token| token.kind == TokenKind::Literal) else {
            return Ok(());
        };
        for (index, name) in literal.text.as_str().trim_matches('"').split("::").enumerate() {
            if index > 0 {
                for joint in [true, false] {
                    let kind = TokenKind::Punctuation { joint };
                    self.out.push(Token { kind, text: Symbol::new(":"), ..*literal });
                }
            }
            if !name.is_empty() {
                self.out.push(Token { kind: TokenKind::Identifier, text: Symbol::new(name), ..*literal });
            }
        }
        Ok(())
    }

    /// The columns of what a statement gives, one list in brackets each.
    fn columns(&mut self, variable: u16) -> Result<(), Failure> {
        let Some(&Binding::Fragment { start, end, .. }) = self.lookup(variable) else {
            return Err(Failure::Repetition);
        };
        let written = self.input.get(start as usize..end as usize).unwrap_or_default();
        let literals = written.iter().filter(|token| token.kind == TokenKind::Literal);
        let statement: String = literals.map(|token| string_value(token.text.as_str()).as_str()).collect();
        let token = |kind, text: &str| Token {
            kind,
            text: Symbol::new(text),
            span: Span::new(SpanBase::Expansion(self.expansion), 0, 0),
        };
        let mut made = Vec::new();
        for column in (self.knowledge.columns)(&statement) {
            let words = [column.name.as_str(), column.kind].map(Some).into_iter();
            let words = words.chain([column.is_optional.then_some("optional")]).flatten();
            made.push(token(TokenKind::Open { delimiter: Delimiter::Bracket, skip: 0 }, "["));
            made.extend(words.map(|word| token(TokenKind::Identifier, word)));
            let origins = column.origins.iter().map(|origin| format!("{origin:?}"));
            made.extend(origins.map(|origin| token(TokenKind::Literal, &origin)));
            made.push(token(TokenKind::Close(Delimiter::Bracket), "]"));
        }
        if self.out.len() + made.len() > self.limit {
            return Err(Failure::TooLarge);
        }
        made.into_iter().for_each(|token| self.own(token));
        Ok(())
    }

    /// One name of several parts, which stands where the first of the variables does.
    fn joined(&mut self, parts: &[Part]) -> Result<(), Failure> {
        if let [Part::Variable(variable, Case::Path)] = parts {
            return self.path(*variable);
        }
        let mut name = String::new();
        let mut place = None;
        for part in parts {
            match part {
                Part::Text(text) => name.push_str(text.as_str()),
                Part::Variable(variable, case) => {
                    let Some(&Binding::Fragment { start, end, .. }) = self.lookup(*variable) else {
                        return Err(Failure::Repetition);
                    };
                    for token in self.input.get(start as usize..end as usize).unwrap_or_default() {
                        place = place.or(Some(token.span));
                        name.push_str(&in_case(token.text.as_str().trim_start_matches("r#"), *case));
                    }
                }
            }
        }
        let token = Token {
            kind: TokenKind::Identifier,
            text: Symbol::new(&name),
            span: Span::new(SpanBase::Expansion(self.expansion), 0, 0),
        };
        match place {
            Some(span) => self.out.push(Token { span, ..token }),
            None => self.own(token),
        }
        Ok(())
    }

    /// A statement that was matched needs no semicolon where another one follows.
    fn end_statement(&mut self, variable: u16) {
        let is_statement = matches!(
            self.lookup(variable),
            Some(Binding::Fragment { kind: VariableKind::Fragment(FragmentKind::Statement), .. })
        );
        if let (true, Some(last)) = (is_statement, self.out.last()) {
            let kind = TokenKind::Punctuation { joint: false };
            self.out.push(Token { kind, text: Symbol::new(";"), span: last.span });
        }
    }

    /// A token of the macro's author.
    fn own(&mut self, mut token: Token) {
        // What another macro wrote into this one is told apart from what the user wrote into it.
        let author = token.span.author().map_or(0, |(expansion, _)| expansion.0 + 1);
        token.span = Span::new(SpanBase::Expansion(self.expansion), author, 0);
        match &mut token.kind {
            TokenKind::Open { .. } => self.open.push(self.out.len()),
            TokenKind::Close(_) => {
                if let Some(start) = self.open.pop() {
                    let inside = (self.out.len() - start - 1) as u32;
                    if let Some(Token { kind: TokenKind::Open { skip, .. }, .. }) = self.out.get_mut(start) {
                        *skip = inside;
                    }
                }
            }
            _ => {}
        }
        self.out.push(token);
    }
}

/// A name with its words put together in another way: they begin behind `_`, and where a capital follows a small letter or
/// is followed by one.
fn in_case(name: &str, case: Case) -> String {
    if matches!(case, Case::AsWritten | Case::Path) {
        return name.to_owned();
    }
    let characters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, &character) in characters.iter().enumerate() {
        if character == '_' {
            continue;
        }
        let before = index.checked_sub(1).map(|before| characters[before]);
        let next = characters.get(index + 1);
        let begins = before.is_none_or(|before| {
            before == '_'
                || character.is_uppercase()
                    && (!before.is_uppercase() || next.is_some_and(|next| next.is_lowercase()))
        });
        match case {
            Case::Pascal if begins => out.extend(character.to_uppercase()),
            Case::Snake if begins && !out.is_empty() => {
                out.push('_');
                out.extend(character.to_lowercase());
            }
            _ => out.extend(character.to_lowercase()),
        }
    }
    out
}

fn begins_statement(piece: &Piece) -> bool {
    match piece {
        Piece::Token(token) => matches!(token.kind, TokenKind::Identifier | TokenKind::Lifetime),
        Piece::Crate(_)
        | Piece::Variable(_)
        | Piece::Joined(_)
        | Piece::Columns(_)
        | Piece::Repeat { .. } => true,
    }
}

/// Whether a fragment stays one to what comes after: all but those that are passed on as their tokens.
fn is_opaque(kind: VariableKind) -> bool {
    matches!(
        kind,
        VariableKind::Fragment(
            FragmentKind::Expression
                | FragmentKind::Expression2021
                | FragmentKind::Type
                | FragmentKind::Path
                | FragmentKind::Pattern
                | FragmentKind::PatternWithoutAlternatives
                | FragmentKind::Literal
                | FragmentKind::Visibility
        )
    )
}

#[cfg(test)]
mod tests {
    use super::{Case, in_case};

    #[test]
    fn names_change_their_case() {
        for (written, pascal, snake) in [
            ("first_name", "FirstName", "first_name"),
            ("FirstName", "FirstName", "first_name"),
            ("HTTPStatus", "HttpStatus", "http_status"),
            ("id", "Id", "id"),
            ("line_2", "Line2", "line_2"),
        ] {
            assert_eq!(in_case(written, Case::Pascal), pascal);
            assert_eq!(in_case(written, Case::Snake), snake);
        }
    }
}
