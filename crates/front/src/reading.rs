//! Reads the input of a macro as expressions: for macros that are built in, and for unknown ones, so
//! that no value that goes into a macro is lost.
//!
//! The input is read as arguments, each perhaps with a name and a sigil. What is no expression is
//! entered group by group, and passed over token by token, so that every expression in it is found.

use privet_ir::{
    Delimiter, Expr, ExprId, FormatTrait, Literal, MacroArgument, MacroReading, Segment, Symbol,
};

use crate::lexeme::{Keyword, Kind, LiteralKind};
use crate::literal::body;
use crate::parser::Parser;

/// The arguments found so far.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) arguments: Vec<MacroArgument>,
    /// The lexeme that each argument's value starts at.
    pub(crate) starts: Vec<usize>,
    /// How many lexemes failed attempts have cost.
    spent: usize,
}

impl Parser<'_> {
    /// Reads the lexemes up to `end`.
    pub(crate) fn reading(&mut self, end: usize) -> MacroReading {
        let mut found = Found::default();
        let block = if self.holds_statements(end) { self.attempt(|p| Ok(p.block_of(end))) } else { None };
        match block {
            Some(block) => self.found(&mut found, 0, 0, (None, None), block),
            None => self.read(end, &mut found),
        }
        let template = self.template(&found);
        let formatted = match template {
            Some(index) => self.placeholders(index, &mut found),
            None => Box::default(),
        };
        MacroReading {
            arguments: found.arguments.into(),
            formatted,
            template: template.and_then(|index| u32::try_from(index).ok()),
        }
    }

    /// Whether a `let` at the top shows that the input is statements.
    fn holds_statements(&self, end: usize) -> bool {
        let mut index = self.position;
        let mut begins = true;
        while index < end {
            let kind = self.lexeme(index).kind;
            if begins && kind == Kind::Keyword(Keyword::Let) {
                return true;
            }
            begins =
                kind == Kind::Punctuation(b';') || self.lexeme(index).kind == Kind::Open(Delimiter::Brace);
            index = self.after_tree(index);
        }
        false
    }

    fn found(
        &mut self,
        found: &mut Found,
        start: usize,
        value_start: usize,
        (name, sigil): (Option<Symbol>, Option<FormatTrait>),
        value: ExprId,
    ) {
        let span = self.span_from(start);
        found.arguments.push(MacroArgument { name, sigil, value, is_formatted: false, span });
        found.starts.push(value_start);
    }

    /// Reads arguments up to the lexeme `end`.
    fn read(&mut self, end: usize, found: &mut Found) {
        while self.position < end {
            if self.at(",") || self.at(";") {
                self.position += 1;
                continue;
            }
            if self.eat("=>") {
                continue;
            }
            let start = self.position;
            let name = self.argument_name();
            let sigil = self.shown_by(name.is_some(), start);
            let value_start = self.position;
            let is_shorthand = name.is_some() && sigil.is_some();
            if is_shorthand && (self.position >= end || self.at(",") || self.at(";")) {
                // `name:?` shows the variable of that name.
                self.position = start;
                let value = self.name_expression();
                self.position = value_start;
                self.found(found, start, start, (name, sigil), value);
                continue;
            }
            if self.position >= end {
                return;
            }
            // Attempts that fail cost no more than a multiple of the input.
            let is_cheap = found.spent > 64 * end + 4096;
            let value = if is_cheap { None } else { self.attempt(|p| p.expression()) };
            if let Some(value) = value {
                self.found(found, start, value_start, (name, sigil), value);
                continue;
            }
            found.spent += 1 + self.reached.saturating_sub(value_start);
            if matches!(self.kind(), Kind::Open(_)) && self.enter().is_ok() {
                let close = self.partner(self.position);
                self.position += 1;
                self.read(close, found);
                self.position = close + 1;
                self.leave();
                continue;
            }
            if is_cheap && self.nth_name(0) {
                let value = self.name_expression();
                self.found(found, start, value_start, (name, sigil), value);
                continue;
            }
            self.position = self.after_tree(self.position);
        }
    }

    fn name_expression(&mut self) -> ExprId {
        let index = self.position;
        let name = self.name_at(index);
        let span = self.place(index);
        self.position += 1;
        let path = self.tree.alloc_path(false, None, [Segment { name, span, arguments: None }]);
        self.tree.alloc_expr(Expr::Path(path), span)
    }

    /// `name =`, `a.b.c =`, `name:`, `"name" =>`
    fn argument_name(&mut self) -> Option<Symbol> {
        let start = self.position;
        let is_literal = self.kind() == Kind::Literal(LiteralKind::String);
        let mut ahead = 1;
        if !is_literal {
            if !matches!(self.kind(), Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_)) {
                return None;
            }
            while self.nth_is(ahead, ".")
                && (self.nth_name(ahead + 1) || matches!(self.nth(ahead + 1), Kind::Keyword(_)))
            {
                ahead += 2;
            }
        }
        let after = start + ahead;
        let is_joint = |byte: u8| {
            self.is_joint(after)
                && matches!(self.lexeme(after + 1).kind, Kind::Punctuation(next) if next == byte)
        };
        let length = match self.lexeme(after).kind {
            Kind::Punctuation(b'=') if is_joint(b'=') => return None,
            Kind::Punctuation(b'=') if is_joint(b'>') => {
                if !is_literal {
                    return None;
                }
                2
            }
            Kind::Punctuation(b'=') => 1,
            Kind::Punctuation(b':') if ahead == 1 && !is_joint(b':') => 1,
            _ => return None,
        };
        let name = if is_literal {
            let text = self.text_of(start);
            Symbol::new(&text[body(text).range])
        } else if ahead == 1 {
            self.name_at(start)
        } else {
            Symbol::new(&(start..after).map(|index| self.text_of(index)).collect::<String>())
        };
        self.position = after + length;
        Some(name)
    }

    /// What a value is shown by: `?value`, and behind the colon of a name `name:?`, `name:debug`, each perhaps with
    /// `= value`.
    fn shown_by(&mut self, has_name: bool, start: usize) -> Option<FormatTrait> {
        let is_behind_colon = has_name && self.position > start && self.text_of(self.position - 1) == ":";
        if is_behind_colon && self.nth_name(0) && self.nth_is(1, "=") && !self.is_joint(self.position + 1) {
            let sigil = match self.text_of(self.position) {
                "debug" => Some(FormatTrait::Debug),
                "display" => Some(FormatTrait::Display),
                _ => None,
            };
            self.position += 2;
            return sigil;
        }
        let sigil = self.sigil();
        if is_behind_colon && sigil.is_some() && self.at("=") && !self.is_joint(self.position) {
            self.position += 1;
        }
        sigil
    }

    /// `?value`, `%value`
    fn sigil(&mut self) -> Option<FormatTrait> {
        let sigil = match self.kind() {
            Kind::Punctuation(b'?') => FormatTrait::Debug,
            Kind::Punctuation(b'%') => FormatTrait::Display,
            _ => return None,
        };
        self.position += 1;
        Some(sigil)
    }

    /// The argument that is the format string: the first string with placeholders, otherwise the first.
    fn template(&self, found: &Found) -> Option<usize> {
        let candidates =
            found.arguments.iter().zip(&found.starts).enumerate().filter(|(_, (argument, start))| {
                argument.name.is_none()
                    && argument.sigil.is_none()
                    && matches!(self.tree.exprs[argument.value], Expr::Literal(Literal::String(_)))
                    && self.lexeme(**start).kind == Kind::Literal(LiteralKind::String)
            });
        let mut first = None;
        for (index, (argument, _)) in candidates {
            first = first.or(Some(index));
            let Expr::Literal(Literal::String(text)) = self.tree.exprs[argument.value] else { continue };
            if text.as_str().replace("{{", "").contains('{') {
                return Some(index);
            }
        }
        first
    }
}
