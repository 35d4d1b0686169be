//! Attributes. Documentation is dropped; what `unsafe(..)` wraps is taken out of it.

use privet_ir::{Attribute, AttributeInput, Attributes, Delimiter, Literal, Meta, MetaKind, Symbol};

use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// The attributes `#[..]` at the cursor.
    pub(crate) fn outer_attributes(&mut self) -> Attributes {
        let mut attributes = Vec::new();
        while self.kind() == Kind::Punctuation(b'#') && self.nth(1) == Kind::Open(Delimiter::Bracket) {
            self.position += 1;
            self.attribute(false, &mut attributes);
        }
        attributes.into()
    }

    /// The attributes `#![..]` at the cursor.
    pub(crate) fn inner_attributes(&mut self) -> Attributes {
        let mut attributes = Vec::new();
        while self.at("#")
            && self.nth(1) == Kind::Punctuation(b'!')
            && self.nth(2) == Kind::Open(Delimiter::Bracket)
        {
            self.position += 2;
            self.attribute(true, &mut attributes);
        }
        attributes.into()
    }

    /// The attribute in the brackets at the cursor.
    fn attribute(&mut self, is_inner: bool, attributes: &mut Vec<Attribute>) {
        let is_documentation = self.nth_word(1, "doc");
        if is_documentation {
            self.position = self.after_tree(self.position);
            return;
        }
        let attribute = self.inside(|p| {
            let is_unsafe = p.at_keyword(Keyword::Unsafe) && p.nth(1) == Kind::Open(Delimiter::Parenthesis);
            if is_unsafe {
                p.position += 1;
                return p.inside(|p| p.attribute_content(is_inner));
            }
            p.attribute_content(is_inner)
        });
        attributes.extend(attribute.ok());
    }

    fn attribute_content(&mut self, is_inner: bool) -> Parse<Attribute> {
        let start = self.position;
        let path = self.meta_path()?;
        let input = match self.kind() {
            Kind::Close(_) => AttributeInput::Empty,
            Kind::Punctuation(b'=') => {
                self.position += 1;
                match self.lone_literal() {
                    Some(literal) => AttributeInput::Value(literal),
                    None => AttributeInput::Tokens(self.tokens_to_end(false)),
                }
            }
            Kind::Open(Delimiter::Parenthesis) => AttributeInput::List(self.metas()?),
            _ => AttributeInput::Tokens(self.tokens_to_end(false)),
        };
        Ok(Attribute { path, input, span: self.span_from(start), is_inner })
    }

    /// A path in which keywords are names too.
    pub(crate) fn meta_path(&mut self) -> Parse<Box<[Symbol]>> {
        self.eat("::");
        let mut path = Vec::with_capacity(1);
        loop {
            if self.eat("$") {
                self.eat_keyword(Keyword::Crate);
                path.push(Symbol::new("$crate"));
            } else if matches!(self.kind(), Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_)) {
                path.push(self.name_at(self.position));
                self.position += 1;
            } else {
                return self.expected("the attribute's name");
            }
            let goes_on = self.at("::")
                && matches!(self.nth(2), Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_));
            if !goes_on {
                return Ok(path.into());
            }
            self.position += 2;
        }
    }

    /// The elements in the parentheses at the cursor.
    fn metas(&mut self) -> Parse<Box<[Meta]>> {
        self.enter()?;
        let (metas, _) = self.list(|p| p.meta());
        self.leave();
        Ok(metas.into())
    }

    pub(crate) fn meta(&mut self) -> Parse<Meta> {
        let start = self.position;
        if let Some(literal) = self.lone_literal() {
            return Ok(Meta {
                path: Box::default(),
                kind: MetaKind::Literal(literal),
                span: self.span_from(start),
            });
        }
        let is_path = matches!(self.kind(), Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_))
            || (self.at("::") && self.nth_name(2));
        let path = if is_path { self.meta_path()? } else { Box::default() };
        let ends = |p: &Self, index: usize| {
            matches!(p.lexeme(index).kind, Kind::Punctuation(b',') | Kind::Close(_) | Kind::End)
        };
        let kind = if path.is_empty() {
            self.position = start;
            MetaKind::Tokens(self.tokens_to_end(true))
        } else if ends(self, self.position) {
            MetaKind::Word
        } else if self.at_equals() {
            self.position += 1;
            match self.lone_literal() {
                Some(literal) => MetaKind::Value(literal),
                None => MetaKind::Expression(self.tokens_to_end(true)),
            }
        } else if self.at_open(Delimiter::Parenthesis) && ends(self, self.after_tree(self.position)) {
            MetaKind::List(self.metas()?)
        } else {
            self.position = start;
            let tokens = self.tokens_to_end(true);
            return Ok(Meta {
                path: Box::default(),
                kind: MetaKind::Tokens(tokens),
                span: self.span_from(start),
            });
        };
        Ok(Meta { path, kind, span: self.span_from(start) })
    }

    /// The literal at the cursor, if nothing else follows it in its element.
    fn lone_literal(&mut self) -> Option<Literal> {
        if !matches!(self.nth(1), Kind::Punctuation(b',') | Kind::Close(_) | Kind::End) {
            return None;
        }
        match self.kind() {
            Kind::Literal(kind) => Some(self.literal(kind)),
            Kind::Keyword(keyword @ (Keyword::True | Keyword::False)) => {
                self.position += 1;
                Some(Literal::Bool(keyword == Keyword::True))
            }
            _ => None,
        }
    }

    /// The tokens up to the end of the group, or to the next comma.
    fn tokens_to_end(&mut self, to_comma: bool) -> privet_ir::Tokens {
        let start = self.position;
        while !(self.at_end() || to_comma && self.at(",")) {
            self.position = self.after_tree(self.position);
        }
        self.tokens(start, self.position)
    }
}
