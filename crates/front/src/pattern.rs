//! Patterns.

use privet_ir::{Delimiter, Expr, ExprId, FieldPattern, Pattern, PatternId, StructPattern, Symbol};

use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};
use crate::path::PathStyle;

impl Parser<'_> {
    /// Adds a pattern that starts at a lexeme and ends here.
    pub(crate) fn alloc_pattern(&mut self, pattern: Pattern, start: usize) -> PatternId {
        let span = self.span_from(start);
        self.tree.alloc_pattern(pattern, span)
    }

    /// A pattern, alternatives included.
    pub(crate) fn pattern(&mut self) -> Parse<PatternId> {
        let start = self.position;
        self.eat_bar();
        let first = self.pattern_without_alternatives()?;
        if !self.at_bar() {
            return Ok(first);
        }
        let mut alternatives = vec![first];
        while self.eat_bar() {
            alternatives.push(self.pattern_without_alternatives()?);
        }
        Ok(self.alloc_pattern(Pattern::Or(alternatives.into()), start))
    }

    fn at_bar(&self) -> bool {
        self.at_only(b'|', b"|=")
    }

    fn eat_bar(&mut self) -> bool {
        let is_there = self.at_bar();
        self.position += usize::from(is_there);
        is_there
    }

    /// A pattern that ends before `|`: the parameter of a closure.
    pub(crate) fn pattern_without_alternatives(&mut self) -> Parse<PatternId> {
        self.enter()?;
        let start = self.position;
        let result = self.pattern_kind();
        self.leave();
        match result? {
            Made::Kind(pattern) => Ok(self.alloc_pattern(pattern, start)),
            Made::Id(id) => Ok(id),
        }
    }

    fn pattern_kind(&mut self) -> Parse<Made> {
        let pattern = match self.kind() {
            Kind::Punctuation(b'&') => {
                self.position += 1;
                if self.nth_word(0, "pin") && self.nth(1) == Kind::Keyword(Keyword::Mut) {
                    self.position += 1;
                }
                let is_mutable = self.eat_keyword(Keyword::Mut);
                Pattern::Reference { is_mutable, inner: self.pattern_without_alternatives()? }
            }
            Kind::Punctuation(b'.') if self.at("..") => {
                if self.at("...") || self.at("..=") || self.is_range_bound(2) {
                    return self.range_pattern(None).map(Made::Kind);
                }
                self.position += 2;
                Pattern::Rest
            }
            // The pattern of a type without values.
            Kind::Punctuation(b'!') => {
                self.position += 1;
                Pattern::Wildcard
            }
            Kind::Open(Delimiter::Parenthesis) => return self.parenthesised_pattern(),
            Kind::Open(Delimiter::Invisible) => return Ok(Made::Id(self.inside(|p| p.pattern())?)),
            Kind::Open(Delimiter::Bracket) => Pattern::Slice(self.list(|p| p.pattern()).0.into()),
            Kind::Literal(_) | Kind::Punctuation(b'-') | Kind::Keyword(Keyword::True | Keyword::False) => {
                return self.constant_pattern();
            }
            Kind::Keyword(Keyword::Const) if self.nth(1) == Kind::Open(Delimiter::Brace) => {
                return self.constant_pattern();
            }
            Kind::Keyword(Keyword::Ref | Keyword::Mut) => self.binding()?,
            Kind::Identifier if self.text_of(self.position) == "_" => {
                self.position += 1;
                Pattern::Wildcard
            }
            Kind::Identifier if self.nth_word(0, "box") && self.begins_pattern(1) => {
                self.position += 1;
                Pattern::Deref(self.pattern_without_alternatives()?)
            }
            Kind::Identifier | Kind::RawIdentifier if self.is_binding() => self.binding()?,
            Kind::Punctuation(b'<') => return self.path_pattern(),
            _ if self.nth_path(0) => return self.path_pattern(),
            _ => return self.expected("a pattern"),
        };
        Ok(Made::Kind(pattern))
    }

    fn begins_pattern(&self, ahead: usize) -> bool {
        match self.nth(ahead) {
            Kind::Identifier | Kind::RawIdentifier | Kind::Literal(_) => true,
            Kind::Open(delimiter) => delimiter != Delimiter::Brace,
            Kind::Keyword(keyword) => !matches!(keyword, Keyword::If | Keyword::In | Keyword::Else),
            Kind::Punctuation(byte) => byte == b'&' || byte == b'-',
            _ => false,
        }
    }

    /// Whether a name alone stands here, so that it binds (or names a constant).
    fn is_binding(&self) -> bool {
        match self.nth(1) {
            Kind::Open(Delimiter::Parenthesis | Delimiter::Brace) => false,
            Kind::Punctuation(b':') => !self.nth_is(1, "::"),
            Kind::Punctuation(b'.') => !self.nth_is(1, ".."),
            Kind::Punctuation(b'!') => !matches!(self.nth(2), Kind::Open(_)),
            _ => true,
        }
    }

    /// `ref mut name @ pattern`
    fn binding(&mut self) -> Parse<Pattern> {
        let mut is_mutable = self.eat_keyword(Keyword::Mut);
        let is_reference = self.eat_keyword(Keyword::Ref);
        if is_reference {
            // `mut ref x` is a mutable binding; only `ref mut x` borrows mutably.
            is_mutable = self.nth_word(0, "pin") && self.nth(1) == Kind::Keyword(Keyword::Mut);
            self.position += usize::from(is_mutable);
            is_mutable |= self.at_keyword(Keyword::Mut);
            self.eat_keyword(Keyword::Mut);
        }
        let name = if self.at_keyword(Keyword::SelfValue) {
            self.position += 1;
            self.symbol(self.position - 1)
        } else {
            self.name()?.0
        };
        let subpattern = if self.eat("@") { Some(self.pattern_without_alternatives()?) } else { None };
        Ok(Pattern::Identifier { name, is_reference, is_mutable, subpattern })
    }

    fn parenthesised_pattern(&mut self) -> Parse<Made> {
        let (elements, has_comma) = self.list(|p| p.guarded_pattern());
        if let [inner] = elements[..]
            && !has_comma
            && !matches!(self.tree.patterns[inner], Pattern::Rest)
        {
            return Ok(Made::Id(inner));
        }
        Ok(Made::Kind(Pattern::Tuple(elements.into())))
    }

    /// `p if condition` in parentheses.
    fn guarded_pattern(&mut self) -> Parse<PatternId> {
        let start = self.position;
        let pattern = self.pattern()?;
        if !self.eat_keyword(Keyword::If) {
            return Ok(pattern);
        }
        let condition = self.expression()?;
        Ok(self.alloc_pattern(Pattern::Guard { pattern, condition }, start))
    }

    /// A literal, or a range that starts with one.
    fn constant_pattern(&mut self) -> Parse<Made> {
        let bound = self.range_bound()?;
        if self.at("..") {
            return self.range_pattern(Some(bound)).map(Made::Kind);
        }
        Ok(Made::Kind(Pattern::Literal(bound)))
    }

    fn is_range_bound(&self, ahead: usize) -> bool {
        match self.nth(ahead) {
            Kind::Literal(_) => true,
            Kind::Punctuation(byte) => byte == b'-' || byte == b'<' || self.nth_path(ahead),
            Kind::Keyword(Keyword::Const) => self.nth(ahead + 1) == Kind::Open(Delimiter::Brace),
            Kind::Open(Delimiter::Invisible) => true,
            Kind::Identifier => !self.nth_word(ahead, "_"),
            _ => self.nth_path(ahead),
        }
    }

    /// A literal, a negative literal, a path, or a `const` block.
    fn range_bound(&mut self) -> Parse<ExprId> {
        let start = self.position;
        if self.at_open(Delimiter::Invisible) {
            return self.inside(|p| p.expression());
        }
        if self.kind() == Kind::Punctuation(b'<') || self.nth_path(0) {
            let path = self.path(PathStyle::Expression)?;
            return Ok(self.alloc(Expr::Path(path), start));
        }
        self.literal_or_block()
    }

    fn literal_or_block(&mut self) -> Parse<ExprId> {
        let start = self.position;
        if self.eat("-") {
            let operand = self.primary()?;
            let operator = privet_ir::UnaryOperator::Negate;
            return Ok(self.alloc(Expr::Unary { operator, operand }, start));
        }
        self.primary()
    }

    fn range_pattern(&mut self, start: Option<ExprId>) -> Parse<Pattern> {
        let is_inclusive = self.eat("...") || self.eat("..=");
        if !is_inclusive {
            self.expect("..")?;
        }
        let end = if self.is_range_bound(0) { Some(self.range_bound()?) } else { None };
        Ok(Pattern::Range { start, end, is_inclusive })
    }

    /// A path, and what may follow it.
    fn path_pattern(&mut self) -> Parse<Made> {
        let start = self.position;
        let path = self.path(PathStyle::Expression)?;
        let pattern = match self.kind() {
            Kind::Punctuation(b'!') if matches!(self.nth(1), Kind::Open(_)) => {
                Pattern::Macro(self.macro_call(path, start)?)
            }
            Kind::Open(Delimiter::Parenthesis) => {
                let (elements, _) = self.list(|p| p.pattern());
                Pattern::TupleStruct { path, elements: elements.into() }
            }
            Kind::Open(Delimiter::Brace) => {
                let (fields, _) = self.list(|p| p.field_pattern());
                let has_rest = fields.iter().any(Option::is_none);
                let fields = fields.into_iter().flatten().collect();
                Pattern::Struct(Box::new(StructPattern { path, fields, has_rest }))
            }
            Kind::Punctuation(b'.') if self.at("..") => {
                let bound = self.alloc(Expr::Path(path), start);
                self.range_pattern(Some(bound))?
            }
            _ => Pattern::Path(path),
        };
        Ok(Made::Kind(pattern))
    }

    /// `name: pattern`, `ref mut name`, or nothing for `..`.
    fn field_pattern(&mut self) -> Parse<Option<FieldPattern>> {
        let attributes = self.outer_attributes();
        if self.eat("..") {
            return Ok(None);
        }
        let is_named = self.nth_is(1, ":") && !self.nth_is(1, "::");
        if is_named && (self.nth_name(0) || matches!(self.kind(), Kind::Literal(_))) {
            let index = self.position;
            let name = self.name_at(index);
            let name_span = self.place(index);
            self.position += 2;
            let pattern = self.pattern()?;
            return Ok(Some(FieldPattern { attributes, name, name_span, pattern }));
        }
        let outer = self.position;
        let is_boxed = self.nth_word(0, "box")
            && (self.nth_name(1) || matches!(self.nth(1), Kind::Keyword(Keyword::Ref | Keyword::Mut)));
        self.position += usize::from(is_boxed);
        let start = self.position;
        let binding = self.binding()?;
        let name_index = self.position - 1;
        let name = match &binding {
            Pattern::Identifier { name, .. } => *name,
            _ => Symbol::EMPTY,
        };
        let name_span = self.place(name_index);
        let mut pattern = self.alloc_pattern(binding, start);
        if is_boxed {
            pattern = self.alloc_pattern(Pattern::Deref(pattern), outer);
        }
        Ok(Some(FieldPattern { attributes, name, name_span, pattern }))
    }
}

/// A new pattern, or one that stands in parentheses.
enum Made {
    Kind(Pattern),
    Id(PatternId),
}
