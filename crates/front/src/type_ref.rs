//! Types and bounds.

use privet_ir::{Bound, Delimiter, FunctionPointer, PathId, TypeRef, TypeRefId};

use crate::Edition;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};
use crate::path::PathStyle;

impl Parser<'_> {
    /// A type; `A + B` is a trait object.
    pub(crate) fn ty(&mut self) -> Parse<TypeRefId> {
        self.ty_with(true)
    }

    /// A type that ends before `+`.
    pub(crate) fn ty_without_plus(&mut self) -> Parse<TypeRefId> {
        self.ty_with(false)
    }

    fn ty_with(&mut self, allows_plus: bool) -> Parse<TypeRefId> {
        self.enter()?;
        let start = self.position;
        let result = self.type_kind(allows_plus);
        self.leave();
        let ty = match result? {
            Made::Kind(kind) => self.alloc_type(kind, start),
            Made::Id(id) => id,
        };
        Ok(ty)
    }

    /// Adds a type that starts at a lexeme and ends here.
    pub(crate) fn alloc_type(&mut self, kind: TypeRef, start: usize) -> TypeRefId {
        let span = self.span_from(start);
        self.tree.alloc_type(kind, span)
    }

    fn type_kind(&mut self, allows_plus: bool) -> Parse<Made> {
        let kind = match self.kind() {
            Kind::Punctuation(b'!') => {
                self.position += 1;
                TypeRef::Never
            }
            Kind::Punctuation(b'&') => {
                self.position += 1;
                let lifetime = self.eat_lifetime();
                // `&pin mut T`
                if self.nth_word(0, "pin")
                    && matches!(self.nth(1), Kind::Keyword(Keyword::Mut | Keyword::Const))
                {
                    self.position += 1;
                    self.eat_keyword(Keyword::Const);
                }
                let is_mutable = self.eat_keyword(Keyword::Mut);
                let inner = self.ty_without_plus()?;
                TypeRef::Reference { lifetime, is_mutable, inner }
            }
            Kind::Punctuation(b'*') => {
                self.position += 1;
                let is_mutable = self.eat_keyword(Keyword::Mut);
                if !is_mutable && !self.eat_keyword(Keyword::Const) {
                    return self.expected("`const` or `mut`");
                }
                TypeRef::Pointer { is_mutable, inner: self.ty_without_plus()? }
            }
            Kind::Open(Delimiter::Bracket) if !self.at_bound_modifier() => self.inside(|p| {
                let element = p.ty()?;
                if p.eat(";") {
                    Ok(TypeRef::Array { element, length: p.expression()? })
                } else {
                    Ok(TypeRef::Slice(element))
                }
            })?,
            Kind::Open(Delimiter::Parenthesis) => return self.parenthesised_type(allows_plus),
            Kind::Open(Delimiter::Invisible) => {
                if self.lexeme_follows_group("::") {
                    return self.path_type(allows_plus);
                }
                return Ok(Made::Id(self.inside(|p| p.ty())?));
            }
            Kind::Identifier if self.text_of(self.position) == "_" => {
                self.position += 1;
                TypeRef::Infer
            }
            Kind::Keyword(Keyword::Dyn) => {
                self.position += 1;
                // `dyn*` was a kind of trait object once.
                self.eat("*");
                TypeRef::DynTrait(self.bounds_with(allows_plus)?)
            }
            Kind::Identifier if self.at_weak_dyn() => {
                self.position += 1;
                TypeRef::DynTrait(self.bounds_with(allows_plus)?)
            }
            Kind::Keyword(Keyword::Impl) => {
                self.position += 1;
                TypeRef::ImplTrait(self.bounds_with(allows_plus)?)
            }
            Kind::Keyword(Keyword::Fn) => self.function_pointer()?,
            Kind::Keyword(Keyword::Unsafe) if self.nth_is(1, "<") => {
                self.position += 1;
                self.skip_binder()?;
                return Ok(Made::Id(self.ty_with(allows_plus)?));
            }
            Kind::Keyword(Keyword::Unsafe | Keyword::Extern) => self.function_pointer()?,
            Kind::Keyword(Keyword::For) => {
                let start = self.position;
                self.position += 1;
                self.skip_binder()?;
                if matches!(self.kind(), Kind::Keyword(Keyword::Fn | Keyword::Unsafe | Keyword::Extern)) {
                    self.function_pointer()?
                } else {
                    self.position = start;
                    TypeRef::DynTrait(self.bounds_with(allows_plus)?)
                }
            }
            Kind::Lifetime | Kind::Punctuation(b'?' | b'~') | Kind::Open(Delimiter::Bracket) => {
                TypeRef::DynTrait(self.bounds_with(allows_plus)?)
            }
            Kind::Punctuation(b'<') => return self.path_type(allows_plus),
            _ if self.nth_path(0) => return self.path_type(allows_plus),
            _ => return self.expected("a type"),
        };
        Ok(Made::Kind(kind))
    }

    /// A path, a macro call, or a trait object without `dyn`.
    fn path_type(&mut self, allows_plus: bool) -> Parse<Made> {
        let start = self.position;
        let path = self.path(PathStyle::Type)?;
        if self.kind() == Kind::Punctuation(b'!') && matches!(self.nth(1), Kind::Open(_)) {
            let call = self.macro_call(path, start)?;
            return Ok(Made::Kind(TypeRef::Macro(call)));
        }
        if allows_plus && self.at_plus() {
            return Ok(Made::Kind(self.object_type(Bound::Trait { path, is_relaxed: false })?));
        }
        Ok(Made::Kind(TypeRef::Path(path)))
    }

    fn at_plus(&self) -> bool {
        self.at_only(b'+', b"=")
    }

    /// The rest of `A + B` after `A`.
    fn object_type(&mut self, first: Bound) -> Parse<TypeRef> {
        let mut bounds = vec![first];
        self.eat("+");
        bounds.extend(self.bounds()?);
        Ok(TypeRef::DynTrait(bounds.into()))
    }

    fn parenthesised_type(&mut self, allows_plus: bool) -> Parse<Made> {
        let (elements, has_comma) = self.list(|p| p.ty());
        let [inner] = elements[..] else {
            return Ok(Made::Kind(TypeRef::Tuple(elements.into())));
        };
        if has_comma {
            return Ok(Made::Kind(TypeRef::Tuple(elements.into())));
        }
        if allows_plus && self.at_plus() {
            let first = match &self.tree.types[inner] {
                TypeRef::Path(path) => Some(Bound::Trait { path: *path, is_relaxed: false }),
                TypeRef::DynTrait(bounds) => bounds.first().copied(),
                _ => None,
            };
            if let Some(first) = first {
                return Ok(Made::Kind(self.object_type(first)?));
            }
        }
        Ok(Made::Id(inner))
    }

    /// `dyn` of edition 2015, where it is an ordinary name elsewhere.
    fn at_weak_dyn(&self) -> bool {
        self.edition == Edition::E2015
            && self.nth_word(0, "dyn")
            && match self.nth(1) {
                Kind::Identifier | Kind::RawIdentifier | Kind::Lifetime => true,
                Kind::Keyword(keyword) => matches!(
                    keyword,
                    Keyword::For | Keyword::SelfType | Keyword::SelfValue | Keyword::Super | Keyword::Crate
                ),
                Kind::Punctuation(b'?') | Kind::Open(Delimiter::Parenthesis | Delimiter::Invisible) => true,
                _ => false,
            }
    }

    fn lexeme_follows_group(&self, punctuation: &str) -> bool {
        let after = self.after_tree(self.position);
        self.nth_is(after - self.position, punctuation)
    }

    fn function_pointer(&mut self) -> Parse<TypeRef> {
        self.eat_keyword(Keyword::Unsafe);
        if self.eat_keyword(Keyword::Extern) && matches!(self.kind(), Kind::Literal(_)) {
            self.position += 1;
        }
        self.expect_keyword(Keyword::Fn, "fn")?;
        if !self.at_open(Delimiter::Parenthesis) {
            return self.expected("`(`");
        }
        let close = self.partner(self.position);
        let is_variadic = (self.position + 1..close).rev().take(4).any(|index| {
            let ahead = index - self.position;
            self.nth_is(ahead, "...")
        });
        let (parameters, _) = self.list(|p| {
            if p.at("...") {
                p.position += 3;
                return Ok(None);
            }
            p.function_pointer_parameter().map(Some)
        });
        let parameters = parameters.into_iter().flatten().collect();
        let output = if self.eat("->") { Some(self.ty_without_plus()?) } else { None };
        Ok(TypeRef::Function(Box::new(FunctionPointer { parameters, output, is_variadic })))
    }

    /// `T` or `name: T`
    pub(crate) fn function_pointer_parameter(&mut self) -> Parse<TypeRefId> {
        let _attributes = self.outer_attributes();
        let mut name = 0;
        if self.nth(0) == Kind::Keyword(Keyword::Mut) {
            name = 1;
        }
        if (self.nth_name(name) || self.nth(name) == Kind::Keyword(Keyword::SelfValue))
            && self.nth_is(name + 1, ":")
            && !self.nth_is(name + 1, "::")
        {
            self.position += name + 2;
        }
        if self.at("...") {
            // A named variadic parameter has no type of its own.
            let start = self.position;
            self.position += 3;
            return Ok(self.alloc_type(TypeRef::Infer, start));
        }
        self.ty()
    }

    /// Takes a lifetime, if it is there.
    pub(crate) fn eat_lifetime(&mut self) -> Option<privet_ir::Symbol> {
        (self.kind() == Kind::Lifetime).then(|| {
            self.position += 1;
            self.symbol(self.position - 1)
        })
    }

    /// `<'a, 'b>` after `for`: nothing is kept of it.
    pub(crate) fn skip_binder(&mut self) -> Parse<()> {
        self.expect("<")?;
        let mut depth = 1;
        while depth > 0 {
            match self.kind() {
                Kind::Punctuation(b'<') => depth += 1,
                Kind::Punctuation(b'>') => depth -= 1,
                Kind::Close(_) | Kind::End => return self.expected("`>`"),
                _ => {}
            }
            self.position = self.after_tree(self.position);
        }
        Ok(())
    }

    /// Bounds joined by `+`, perhaps none.
    pub(crate) fn bounds(&mut self) -> Parse<Box<[Bound]>> {
        self.bounds_with(true)
    }

    fn bounds_with(&mut self, allows_plus: bool) -> Parse<Box<[Bound]>> {
        let mut bounds = Vec::new();
        while self.at_bound() {
            self.bound(&mut bounds)?;
            if !allows_plus || !self.at_plus() {
                break;
            }
            self.position += 1;
        }
        Ok(bounds.into())
    }

    fn at_bound(&self) -> bool {
        match self.kind() {
            Kind::Lifetime | Kind::Open(Delimiter::Parenthesis | Delimiter::Invisible) => true,
            Kind::Punctuation(byte) => matches!(byte, b'?' | b'~' | b'!' | b'<') || self.nth_path(0),
            Kind::Keyword(Keyword::For | Keyword::Const | Keyword::Async | Keyword::Use) => true,
            Kind::Open(Delimiter::Bracket) => self.at_bound_modifier(),
            _ => self.nth_path(0),
        }
    }

    /// `[const]`
    fn at_bound_modifier(&self) -> bool {
        self.at_open(Delimiter::Bracket)
            && self.nth(1) == Kind::Keyword(Keyword::Const)
            && self.nth(2) == Kind::Close(Delimiter::Bracket)
    }

    fn bound(&mut self, bounds: &mut Vec<Bound>) -> Parse<()> {
        match self.kind() {
            Kind::Lifetime => {
                let name = self.symbol(self.position);
                self.position += 1;
                bounds.push(Bound::Lifetime(name));
                return Ok(());
            }
            Kind::Keyword(Keyword::Use) => {
                self.position += 1;
                self.skip_binder()?;
                bounds.push(Bound::Captures);
                return Ok(());
            }
            Kind::Open(Delimiter::Parenthesis | Delimiter::Invisible) => {
                self.enter()?;
                let result = self.inside(|p| p.bound(bounds));
                self.leave();
                return result;
            }
            _ => {}
        }
        let path = self.bound_path()?;
        if let Some((path, is_relaxed)) = path {
            bounds.push(Bound::Trait { path, is_relaxed });
        }
        Ok(())
    }

    /// `for<'a> ~const async ?Trait`; nothing for a negative bound, which gives no methods.
    fn bound_path(&mut self) -> Parse<Option<(PathId, bool)>> {
        let mut is_relaxed = false;
        let mut is_negative = false;
        loop {
            match self.kind() {
                Kind::Keyword(Keyword::For) => {
                    self.position += 1;
                    self.skip_binder()?;
                }
                Kind::Punctuation(b'?') => {
                    self.position += 1;
                    is_relaxed = true;
                }
                Kind::Punctuation(b'!') => {
                    self.position += 1;
                    is_negative = true;
                }
                Kind::Punctuation(b'~') | Kind::Keyword(Keyword::Const | Keyword::Async) => {
                    self.position += 1
                }
                Kind::Open(Delimiter::Bracket) if self.at_bound_modifier() => self.position += 3,
                Kind::Identifier if self.nth_word(0, "async") && self.nth_path(1) => self.position += 1,
                _ => break,
            }
        }
        let path = self.path(PathStyle::Type)?;
        Ok((!is_negative).then_some((path, is_relaxed)))
    }
}

/// A new type, or one that stands in parentheses.
enum Made {
    Kind(TypeRef),
    Id(TypeRefId),
}
