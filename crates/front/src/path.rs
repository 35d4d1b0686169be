//! Paths and generic arguments.

use privet_ir::{
    AssociatedBinding, Delimiter, Expr, ExprId, GenericArgument, GenericArguments, GenericArgumentsId,
    PathId, QualifiedSelf, Segment, Symbol, TypeRef,
};
use smallvec::SmallVec;

use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

/// How generic arguments are written in a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathStyle {
    /// `a::<T>`: `<` alone is an operator.
    Expression,
    /// `a<T>`, `Fn(A) -> B`
    Type,
    /// None: macros, visibilities.
    Plain,
}

impl Parser<'_> {
    /// Whether a path starts at the lexeme `ahead`.
    pub(crate) fn nth_path(&self, ahead: usize) -> bool {
        match self.nth(ahead) {
            Kind::Identifier | Kind::RawIdentifier => true,
            Kind::Keyword(keyword) => {
                matches!(keyword, Keyword::SelfValue | Keyword::SelfType | Keyword::Super | Keyword::Crate)
            }
            Kind::Punctuation(b':') => self.nth_is(ahead, "::"),
            Kind::Punctuation(b'$') => self.nth(ahead + 1) == Kind::Keyword(Keyword::Crate),
            _ => false,
        }
    }

    /// A path, also one that starts with `<T as Trait>`.
    pub(crate) fn path(&mut self, style: PathStyle) -> Parse<PathId> {
        let mut segments = SmallVec::<[Segment; 4]>::new();
        let mut qualified = None;
        let mut is_global = false;
        if self.kind() == Kind::Punctuation(b'<') {
            qualified = Some(self.qualified_self(&mut segments)?);
        } else if self.at_open(Delimiter::Invisible) {
            // A type that a macro matched, as in `$t::new()`.
            let ty = self.inside(|p| p.ty())?;
            qualified = Some(QualifiedSelf { ty, trait_segments: 0 });
            self.expect("::")?;
        } else {
            is_global = self.eat("::");
        }
        loop {
            let segment = self.segment(style)?;
            segments.push(segment);
            // `a::{` and `a::*` are of imports; a macro's path ends before its `!`.
            if !self.at("::") || !(self.nth_path(2) || self.nth(2) == Kind::Punctuation(b'<')) {
                break;
            }
            self.position += 2;
        }
        Ok(self.tree.alloc_path(is_global, qualified, segments))
    }

    /// `<T as Trait>::`
    fn qualified_self(&mut self, segments: &mut SmallVec<[Segment; 4]>) -> Parse<QualifiedSelf> {
        self.position += 1;
        let ty = self.ty()?;
        if self.eat_keyword(Keyword::As) {
            self.eat("::");
            loop {
                let segment = self.segment(PathStyle::Type)?;
                segments.push(segment);
                if !self.eat("::") {
                    break;
                }
            }
        }
        self.expect(">")?;
        self.expect("::")?;
        Ok(QualifiedSelf { ty, trait_segments: segments.len() as u32 })
    }

    /// One segment.
    fn segment(&mut self, style: PathStyle) -> Parse<Segment> {
        let index = self.position;
        let name = match self.kind() {
            Kind::Identifier | Kind::RawIdentifier => self.name_at(index),
            Kind::Keyword(Keyword::SelfValue | Keyword::SelfType | Keyword::Super | Keyword::Crate) => {
                self.symbol(index)
            }
            Kind::Punctuation(b'$') if self.nth(1) == Kind::Keyword(Keyword::Crate) => {
                self.position += 1;
                Symbol::new("$crate")
            }
            _ => return self.expected("a path"),
        };
        self.position += 1;
        let span = self.span_from(index);
        let mut arguments = None;
        if style != PathStyle::Plain {
            let is_turbofish = self.at("::") && self.nth(2) == Kind::Punctuation(b'<');
            if is_turbofish {
                self.position += 2;
                arguments = Some(self.generic_arguments()?);
            } else if style == PathStyle::Type {
                if self.at_only(b'<', b"=") {
                    arguments = Some(self.generic_arguments()?);
                } else if self.at_open(Delimiter::Parenthesis)
                    || (self.at("::") && self.nth(2) == Kind::Open(Delimiter::Parenthesis))
                {
                    self.eat("::");
                    arguments = self.parenthesised_arguments()?;
                }
            }
        }
        Ok(Segment { name, span, arguments })
    }

    /// `<'a, T, 3, Item = U>`
    pub(crate) fn generic_arguments(&mut self) -> Parse<GenericArgumentsId> {
        self.enter()?;
        let result = self.generic_arguments_inner();
        self.leave();
        result
    }

    fn generic_arguments_inner(&mut self) -> Parse<GenericArgumentsId> {
        self.expect("<")?;
        let mut arguments = SmallVec::<[GenericArgument; 4]>::new();
        let mut bindings = Vec::new();
        while self.kind() != Kind::Punctuation(b'>') {
            if self.at_end() {
                return self.expected("`>`");
            }
            self.generic_argument(&mut arguments, &mut bindings)?;
            if !self.eat(",") {
                break;
            }
        }
        self.expect(">")?;
        Ok(self.tree.generic_arguments.alloc(GenericArguments {
            arguments: arguments.into_boxed_slice(),
            bindings: bindings.into(),
            is_parenthesised: false,
        }))
    }

    fn generic_argument(
        &mut self,
        arguments: &mut SmallVec<[GenericArgument; 4]>,
        bindings: &mut Vec<AssociatedBinding>,
    ) -> Parse<()> {
        match self.kind() {
            Kind::Lifetime if !self.nth_is(1, "+") => {
                arguments.push(GenericArgument::Lifetime(self.symbol(self.position)));
                self.position += 1;
                return Ok(());
            }
            kind if self.is_const_argument(kind) => {
                arguments.push(GenericArgument::Const(self.const_argument()?));
                return Ok(());
            }
            _ => {}
        }
        let ty = self.ty()?;
        let is_equality = self.at_equals();
        if !is_equality && !self.at_colon() {
            arguments.push(GenericArgument::Type(ty));
            return Ok(());
        }
        // What looked like a type was the name of an associated item.
        let segment = match &self.tree.types[ty] {
            TypeRef::Path(path) => self.tree.path_segments(*path).last().copied(),
            _ => None,
        };
        let Some(segment) = segment else { return self.expected("`,` or `>`") };
        self.position += 1;
        let mut binding = AssociatedBinding {
            name: segment.name,
            arguments: segment.arguments,
            value: None,
            bounds: Box::default(),
        };
        if !is_equality {
            binding.bounds = self.bounds()?;
        } else if self.kind() == Kind::Lifetime {
            binding.value = Some(GenericArgument::Lifetime(self.symbol(self.position)));
            self.position += 1;
        } else if self.is_const_argument(self.kind()) {
            binding.value = Some(GenericArgument::Const(self.const_argument()?));
        } else {
            binding.value = Some(GenericArgument::Type(self.ty()?));
        }
        bindings.push(binding);
        Ok(())
    }

    fn is_const_argument(&self, kind: Kind) -> bool {
        matches!(
            kind,
            Kind::Literal(_)
                | Kind::Open(Delimiter::Brace)
                | Kind::Punctuation(b'-')
                | Kind::Keyword(Keyword::True | Keyword::False)
        ) || (kind == Kind::Keyword(Keyword::Const) && self.nth(1) == Kind::Open(Delimiter::Brace))
    }

    /// A constant in generics: a literal, a negative one, a block, or a path.
    pub(crate) fn const_argument(&mut self) -> Parse<ExprId> {
        match self.kind() {
            Kind::Punctuation(b'-') | Kind::Open(Delimiter::Brace) | Kind::Keyword(_) | Kind::Literal(_) => {
                self.unary()
            }
            _ => {
                let start = self.position;
                let path = self.path(PathStyle::Expression)?;
                Ok(self.alloc(Expr::Path(path), start))
            }
        }
    }

    /// `(A, B) -> C`; nothing for `(..)`, which names what a method returns.
    fn parenthesised_arguments(&mut self) -> Parse<Option<GenericArgumentsId>> {
        let start = self.position;
        if self.nth_is(1, "..") && self.partner(start) == start + 3 {
            self.position += 4;
            return Ok(None);
        }
        self.enter()?;
        let (elements, _) = self.list(|p| p.function_pointer_parameter());
        let span = self.span_from(start);
        let inputs = self.tree.alloc_type(TypeRef::Tuple(elements.into()), span);
        let output = if self.eat("->") {
            let output = self.ty_without_plus();
            if output.is_err() {
                self.leave();
            }
            output?
        } else {
            self.tree.alloc_type(TypeRef::Tuple(Box::default()), span)
        };
        self.leave();
        let binding = AssociatedBinding {
            name: Symbol::new("Output"),
            arguments: None,
            value: Some(GenericArgument::Type(output)),
            bounds: Box::default(),
        };
        Ok(Some(self.tree.generic_arguments.alloc(GenericArguments {
            arguments: Box::new([GenericArgument::Type(inputs)]),
            bindings: Box::new([binding]),
            is_parenthesised: true,
        })))
    }
}
