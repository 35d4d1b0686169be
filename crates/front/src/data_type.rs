//! `struct`, `enum` and `union`, and the generics of all items.

use privet_ir::{
    Delimiter, EnumItem, Field, FieldsShape, GenericParameter, GenericParameterKind, Generics, ItemKind,
    StructItem, Symbol, Variant, WherePredicate, WhereSubject,
};

use crate::item::Parsed;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// `struct` or `union`
    pub(crate) fn structure(&mut self) -> Parse<Parsed> {
        let is_union = !self.at_keyword(Keyword::Struct);
        self.position += 1;
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        self.where_clause(&mut generics)?;
        let (shape, fields) = self.fields();
        if shape != FieldsShape::Named {
            self.where_clause(&mut generics)?;
            self.expect(";")?;
        }
        let item = Box::new(StructItem { generics, shape, fields });
        let kind = if is_union { ItemKind::Union(item) } else { ItemKind::Struct(item) };
        Ok(Parsed { name, name_span, kind })
    }

    /// `enum`
    pub(crate) fn enumeration(&mut self) -> Parse<Parsed> {
        self.position += 1;
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        self.where_clause(&mut generics)?;
        if !self.at_open(Delimiter::Brace) {
            return self.expected("`{`");
        }
        let (variants, _) = self.list(|p| p.variant());
        let item = EnumItem { generics, variants: variants.into() };
        Ok(Parsed { name, name_span, kind: ItemKind::Enum(Box::new(item)) })
    }

    fn variant(&mut self) -> Parse<Variant> {
        let start = self.position;
        let attributes = self.outer_attributes();
        let body = self.position;
        self.visibility()?;
        let (name, span) = self.name()?;
        let (shape, fields) = self.fields();
        let discriminant = if self.at_equals() {
            self.position += 1;
            Some(self.expression()?)
        } else {
            None
        };
        self.note(start, body);
        Ok(Variant { attributes, name, span, shape, fields, discriminant })
    }

    /// The fields at the cursor, perhaps none.
    fn fields(&mut self) -> (FieldsShape, Box<[Field]>) {
        match self.kind() {
            Kind::Open(Delimiter::Brace) => {
                let (fields, _) = self.list(|p| p.named_field());
                (FieldsShape::Named, fields.into_iter().flatten().collect())
            }
            Kind::Open(Delimiter::Parenthesis) => {
                let mut index = 0_u32;
                let (fields, _) = self.list(|p| {
                    // A broken field still takes its position.
                    index += 1;
                    p.positional_field(index - 1)
                });
                (FieldsShape::Tuple, fields.into())
            }
            _ => (FieldsShape::Unit, Box::default()),
        }
    }

    /// `name: T`; nothing for `..`.
    fn named_field(&mut self) -> Parse<Option<Field>> {
        let start = self.position;
        let attributes = self.outer_attributes();
        let body = self.position;
        if self.eat("..") {
            return Ok(None);
        }
        let visibility = self.visibility()?;
        self.field_restrictions();
        // `unsafe` fields are not stable.
        self.eat_keyword(Keyword::Unsafe);
        let (name, span) = self.name()?;
        if !self.at_colon() {
            return self.expected("`:`");
        }
        self.position += 1;
        let ty = self.ty()?;
        if self.at_equals() {
            self.position += 1;
            self.expression()?;
        }
        self.note(start, body);
        Ok(Some(Field { attributes, visibility, name, span, whole: self.span_from(body), ty }))
    }

    fn positional_field(&mut self, index: u32) -> Parse<Field> {
        let start = self.position;
        let attributes = self.outer_attributes();
        let body = self.position;
        let visibility = self.visibility()?;
        self.field_restrictions();
        let from = self.position;
        let ty = self.ty()?;
        let span = self.span_from(from);
        self.note(start, body);
        let (name, whole) = (Symbol::new(&index.to_string()), self.span_from(body));
        Ok(Field { attributes, visibility, name, span, whole, ty })
    }

    /// `mut(crate)`, which is not stable.
    fn field_restrictions(&mut self) {
        if self.at_keyword(Keyword::Mut) && self.nth(1) == Kind::Open(Delimiter::Parenthesis) {
            self.position = self.after_tree(self.position + 1);
        }
    }

    /// `<'a, T: Bound = Default, const N: usize>`, perhaps nothing.
    pub(crate) fn generics(&mut self) -> Parse<Generics> {
        let mut parameters = Vec::new();
        if self.eat("<") {
            while !self.eat(">") {
                if self.at_end() {
                    return self.expected("`>`");
                }
                parameters.push(self.generic_parameter()?);
                if !self.eat(",") && self.kind() != Kind::Punctuation(b'>') {
                    return self.expected("`,` or `>`");
                }
            }
        }
        Ok(Generics { parameters: parameters.into(), predicates: Box::default() })
    }

    fn generic_parameter(&mut self) -> Parse<GenericParameter> {
        let attributes = self.outer_attributes();
        let start = self.position;
        if let Some(name) = self.eat_lifetime() {
            let span = self.place(start);
            if self.at_colon() {
                self.position += 1;
                self.bounds()?;
            }
            return Ok(GenericParameter { attributes, name, span, kind: GenericParameterKind::Lifetime });
        }
        if self.eat_keyword(Keyword::Const) {
            let (name, span) = self.name()?;
            self.expect(":")?;
            let ty = self.ty()?;
            let default = if self.at_equals() {
                self.position += 1;
                Some(self.const_argument()?)
            } else {
                None
            };
            return Ok(GenericParameter {
                attributes,
                name,
                span,
                kind: GenericParameterKind::Const { ty, default },
            });
        }
        let (name, span) = self.name()?;
        let bounds = if self.at_colon() {
            self.position += 1;
            self.bounds()?
        } else {
            Box::default()
        };
        let default = if self.at_equals() {
            self.position += 1;
            Some(self.ty()?)
        } else {
            None
        };
        Ok(GenericParameter { attributes, name, span, kind: GenericParameterKind::Type { bounds, default } })
    }

    /// Adds the predicates of a `where` at the cursor, if there is one.
    pub(crate) fn where_clause(&mut self, generics: &mut Generics) -> Parse<()> {
        if !self.eat_keyword(Keyword::Where) {
            return Ok(());
        }
        let mut predicates = std::mem::take(&mut generics.predicates).into_vec();
        while !self.at_end() && !self.at_open(Delimiter::Brace) && !self.at(";") && !self.at_equals() {
            predicates.push(self.predicate()?);
            if !self.eat(",") {
                break;
            }
        }
        generics.predicates = predicates.into();
        Ok(())
    }

    fn predicate(&mut self) -> Parse<WherePredicate> {
        let _attributes = self.outer_attributes();
        let subject = if self.kind() == Kind::Lifetime {
            WhereSubject::Lifetime(self.eat_lifetime().unwrap_or(Symbol::EMPTY))
        } else {
            if self.at_keyword(Keyword::For) && self.nth_is(1, "<") && !self.begins_higher_ranked_type() {
                self.position += 1;
                self.skip_binder()?;
            }
            WhereSubject::Type(self.ty()?)
        };
        if self.eat("==") || (self.at_equals() && self.eat("=")) {
            // Equality predicates are not stable, and say nothing that a bound says.
            self.ty()?;
            return Ok(WherePredicate { subject, bounds: Box::default() });
        }
        if !self.at_colon() {
            return self.expected("`:`");
        }
        self.position += 1;
        Ok(WherePredicate { subject, bounds: self.bounds()? })
    }

    /// Whether `for<..>` belongs to a function pointer that is the predicate's subject.
    fn begins_higher_ranked_type(&self) -> bool {
        let mut ahead = 2;
        while !matches!(self.nth(ahead), Kind::Punctuation(b'>') | Kind::End | Kind::Close(_)) {
            ahead += 1;
        }
        matches!(self.nth(ahead + 1), Kind::Keyword(Keyword::Fn | Keyword::Unsafe | Keyword::Extern))
    }
}
