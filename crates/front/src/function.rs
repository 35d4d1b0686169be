//! Functions and their parameters.

use privet_ir::{
    Attribute, Attributes, BlockKind, Delimiter, ExprId, Function, ItemKind, Parameter, Pattern, Segment,
    Symbol, TypeRef, TypeRefId,
};

use crate::item::Parsed;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// `const async unsafe extern "C" fn ..`
    pub(crate) fn function(&mut self, attributes: &mut Vec<Attribute>) -> Parse<Parsed> {
        let (mut is_const, mut is_async, mut is_unsafe) = (false, false, false);
        loop {
            match self.kind() {
                Kind::Keyword(Keyword::Const) => is_const = true,
                Kind::Keyword(Keyword::Async) => is_async = true,
                Kind::Keyword(Keyword::Unsafe) => is_unsafe = true,
                Kind::Keyword(Keyword::Extern) => {
                    if matches!(self.nth(1), Kind::Literal(_)) {
                        self.position += 1;
                    }
                }
                Kind::Identifier => match self.text_of(self.position) {
                    "async" => is_async = true,
                    "safe" | "gen" => {}
                    _ => break,
                },
                _ => break,
            }
            self.position += 1;
        }
        self.expect_keyword(Keyword::Fn, "fn")?;
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        if !self.at_open(Delimiter::Parenthesis) {
            return self.expected("`(`");
        }
        let has_receiver = self.begins_receiver();
        let mut is_variadic = false;
        let (parameters, _) = self.list(|p| p.parameter(&mut is_variadic));
        let parameters = parameters.into_iter().flatten().collect();
        let output = if self.eat("->") { Some(self.ty()?) } else { None };
        self.where_clause(&mut generics)?;
        let body = self.body(attributes)?;
        let function = Function {
            generics,
            parameters,
            has_receiver,
            output,
            body,
            is_async,
            is_unsafe,
            is_const,
            is_variadic,
            recorded: Box::default(),
        };
        Ok(Parsed { name, name_span, kind: ItemKind::Function(Box::new(function)) })
    }

    /// The block, its inner attributes being the item's; nothing for `;`.
    fn body(&mut self, attributes: &mut Vec<Attribute>) -> Parse<Option<ExprId>> {
        if self.eat(";") {
            return Ok(None);
        }
        // `fn f() -> T = constant;` stands in none of the editions, a macro's `$b:block` does.
        if self.at_open(Delimiter::Invisible) {
            return self.plain_block().map(Some);
        }
        if !self.at_open(Delimiter::Brace) {
            return self.expected("`{` or `;`");
        }
        if self.skips_bodies {
            self.position = self.after_tree(self.position);
            return Ok(None);
        }
        let body = self.block(BlockKind::Plain, None, self.position)?;
        if let Ok(index) = self.tree.expr_attributes.binary_search_by_key(&body, |(expr, _)| *expr) {
            attributes.extend(self.tree.expr_attributes.remove(index).1);
        }
        Ok(Some(body))
    }

    /// Whether the first parameter is a receiver: `self`, `&'a mut self`, `mut self: T`.
    fn begins_receiver(&self) -> bool {
        let mut index = self.position + 1;
        while self.lexeme(index).kind == Kind::Punctuation(b'#') {
            index = self.after_tree(index + 1);
        }
        index += self.receiver_length(index - self.position);
        self.lexeme(index).kind == Kind::Keyword(Keyword::SelfValue)
            && !(self.lexeme(index + 1).kind == Kind::Punctuation(b':')
                && self.lexeme(index + 2).kind == Kind::Punctuation(b':'))
    }

    /// How many lexemes stand before `self` in a receiver.
    fn receiver_length(&self, ahead: usize) -> usize {
        let mut length = 0;
        if self.nth(ahead) == Kind::Punctuation(b'&') {
            length += 1;
            length += usize::from(self.nth(ahead + length) == Kind::Lifetime);
            if self.nth_word(ahead + length, "pin") {
                length += 1;
                length += usize::from(self.nth(ahead + length) == Kind::Keyword(Keyword::Const));
            }
        }
        length + usize::from(self.nth(ahead + length) == Kind::Keyword(Keyword::Mut))
    }

    /// A parameter; nothing for `...`, which sets `is_variadic`.
    fn parameter(&mut self, is_variadic: &mut bool) -> Parse<Option<Parameter>> {
        let attributes = self.outer_attributes();
        if self.eat("...") {
            *is_variadic = true;
            return Ok(None);
        }
        let length = self.receiver_length(0);
        if self.nth(length) == Kind::Keyword(Keyword::SelfValue) && !self.nth_is(length + 1, "::") {
            return self.receiver(attributes).map(Some);
        }
        if !self.is_named_parameter() {
            return self.anonymous_parameter(attributes).map(Some);
        }
        let pattern = self.pattern()?;
        self.expect(":")?;
        if self.eat("...") {
            *is_variadic = true;
            return Ok(None);
        }
        let ty = self.ty()?;
        Ok(Some(Parameter { attributes, pattern, ty }))
    }

    /// Whether `pattern: T` stands here, and not a type alone as traits of edition 2015 may have it.
    fn is_named_parameter(&self) -> bool {
        let mut ahead = 0;
        if self.nth_name(0) || self.nth(0) == Kind::Keyword(Keyword::Mut) {
            ahead = 1;
        }
        let mut index = self.position + ahead;
        loop {
            match self.lexeme(index).kind {
                Kind::Punctuation(b':') => {
                    if !self.nth_is(index - self.position, "::") {
                        return true;
                    }
                    index += 1;
                }
                Kind::Punctuation(b',' | b'<') | Kind::Close(_) | Kind::End => return false,
                _ => {}
            }
            index = self.after_tree(index);
        }
    }

    fn anonymous_parameter(&mut self, attributes: Attributes) -> Parse<Parameter> {
        let start = self.position;
        let ty = self.ty()?;
        let pattern = self.alloc_pattern(Pattern::Wildcard, start);
        Ok(Parameter { attributes, pattern, ty })
    }

    /// `self` in any form, as a pattern with its type written out.
    fn receiver(&mut self, attributes: Attributes) -> Parse<Parameter> {
        let start = self.position;
        let is_reference = self.eat("&");
        let lifetime = if is_reference { self.eat_lifetime() } else { None };
        if self.eat_word("pin") {
            self.eat_keyword(Keyword::Const);
        }
        let has_mut = self.eat_keyword(Keyword::Mut);
        let index = self.position;
        self.position += 1;
        let name = self.symbol(index);
        let is_mutable = has_mut && !is_reference;
        let binding = Pattern::Identifier { name, is_reference: false, is_mutable, subpattern: None };
        let span = self.place(index);
        let pattern = self.tree.alloc_pattern(binding, span);
        let ty = if self.at_colon() {
            self.position += 1;
            self.ty()?
        } else {
            let inner = self.self_type(index);
            if is_reference {
                self.alloc_type(TypeRef::Reference { lifetime, is_mutable: has_mut, inner }, start)
            } else {
                inner
            }
        };
        Ok(Parameter { attributes, pattern, ty })
    }

    fn self_type(&mut self, index: usize) -> TypeRefId {
        let span = self.place(index);
        let segment = Segment { name: Symbol::new("Self"), span, arguments: None };
        let path = self.tree.alloc_path(false, None, [segment]);
        self.tree.alloc_type(TypeRef::Path(path), span)
    }
}
