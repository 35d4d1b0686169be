//! `#[derive(Privacy)]`: one `impl Classified`, which lists the fields with what is said of them.

use std::fmt::Debug;

use privet_vocabulary::{Basis, DataSource, Grammar, Subject, Tag, Word, privacy};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Path, Type, parse_quote};

use crate::arguments::{Argument, Given};
use crate::errors::Errors;
use crate::tags::{self, Tagged};

pub(crate) fn privacy(item: TokenStream) -> TokenStream {
    match syn::parse2(item) {
        Ok(input) => derive(&input),
        Err(error) => error.into_compile_error(),
    }
}

/// The errors, if any, and the `impl`: it is made from what is right, so that a wrong word does not
/// bring with it that the trait is missing.
fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let mut crate_path: Path = parse_quote!(::privet);
    let tagged = tags::tag(&input.attrs, &mut errors);
    let own = Context::read(&privacy::ON_TYPE, &input.attrs, &mut crate_path, &mut errors);
    let around = Place { tag: tagged.as_ref().map(|tagged| tagged.tag), context: own };
    let rows = match &input.data {
        Data::Struct(data) => around.fields(None, &data.fields, &mut errors),
        Data::Enum(data) => {
            let variants = data.variants.iter();
            variants.flat_map(|variant| around.variant(variant, &mut errors)).collect()
        }
        Data::Union(data) => {
            let message = "`Privacy` cannot be derived for a union: which of its fields holds data is \
                           not known; tag a struct or an enum that wraps it";
            return Error::new(data.union_token.span, message).into_compile_error();
        }
    };
    if let (Some(Tagged { attribute, .. }), true) = (&tagged, holds_nothing(&input.data)) {
        let message = format!("`{}` has no fields to tag", input.ident);
        errors.push(Error::new_spanned(attribute.path(), message));
    }

    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let context = around.context.tokens(&crate_path);
    let rows = rows.iter().map(|row| row.tokens(&crate_path));
    let errors = errors.into_tokens();
    quote! {
        #errors
        #[automatically_derived]
        #[allow(deprecated, single_use_lifetimes, unused, unused_qualifications, clippy::all)]
        impl #generics #crate_path::Classified for #name #arguments #bounds {
            const CONTEXT: #crate_path::Context = #context;
            const FIELDS: &'static [#crate_path::Field] = {
                use #crate_path::private::Unclassified as _;
                &[#(#rows),*]
            };
        }
    }
}

/// Whether no value of the type can hold data: the choice of a variant is data too.
fn holds_nothing(data: &Data) -> bool {
    match data {
        Data::Struct(data) => data.fields.is_empty(),
        Data::Enum(data) => data.variants.is_empty(),
        Data::Union(_) => false,
    }
}

/// What holds in one place, said there or around it.
struct Place {
    tag: Option<Tag>,
    context: Context,
}

impl Place {
    /// A place within this one.
    fn inner(&self, attributes: &[Attribute], errors: &mut Errors) -> Self {
        let tag = tags::tag(attributes, errors).map(|tagged| tagged.tag).or(self.tag);
        // The crate's path is a key of types alone, so nothing is written here.
        let said = Context::read(&privacy::ON_FIELD, attributes, &mut parse_quote!(privet), errors);
        Self { tag, context: said.or(&self.context) }
    }

    fn variant(&self, variant: &syn::Variant, errors: &mut Errors) -> Vec<Row> {
        let place = self.inner(&variant.attrs, errors);
        let name = variant.ident.unraw().to_string();
        // That it is this variant is all the data there is.
        if variant.fields.is_empty() && place.tag.is_some() {
            return vec![Row { variant: Some(name), field: None, ty: None, place }];
        }
        place.fields(Some(&name), &variant.fields, errors)
    }

    fn fields(&self, variant: Option<&str>, fields: &Fields, errors: &mut Errors) -> Vec<Row> {
        let row = |(index, field): (usize, &syn::Field)| {
            let name =
                field.ident.as_ref().map_or_else(|| index.to_string(), |name| name.unraw().to_string());
            let place = self.inner(&field.attrs, errors);
            Row { variant: variant.map(str::to_owned), field: Some(name), ty: Some(field.ty.clone()), place }
        };
        fields.iter().enumerate().map(row).collect()
    }
}

/// What `#[privacy(..)]` says; `None` where it says nothing.
#[derive(Clone, Default)]
struct Context {
    subject: Option<Subject>,
    source: Option<DataSource>,
    store: Option<String>,
    retention: Option<Retention>,
}

#[derive(Clone, Copy, Default)]
struct Retention {
    days: Option<u32>,
    basis: Option<Basis>,
}

impl Context {
    fn read(
        grammar: &'static Grammar,
        attributes: &[Attribute],
        crate_path: &mut Path,
        errors: &mut Errors,
    ) -> Self {
        let mut context = Self::default();
        for argument in tags::privacy(grammar, attributes, errors) {
            match (argument.name, argument.given) {
                ("crate", Given::Path(path)) => *crate_path = path,
                ("subject", Given::Word(subject)) => context.subject = Subject::parse(subject).ok(),
                ("source", Given::Word(source)) => context.source = DataSource::parse(source).ok(),
                ("store", Given::Name(store)) => context.store = Some(store),
                ("retain", Given::Nested(arguments)) => context.retention = Some(Retention::of(&arguments)),
                _ => {}
            }
        }
        context
    }

    /// What is said here, and for the rest what is said around.
    fn or(self, around: &Self) -> Self {
        Self {
            subject: self.subject.or(around.subject),
            source: self.source.or(around.source),
            store: self.store.or_else(|| around.store.clone()),
            retention: self.retention.or(around.retention),
        }
    }

    fn tokens(&self, crate_path: &Path) -> TokenStream {
        let subject = value(crate_path, "Subject", self.subject.unwrap_or_default());
        let source = option(self.source.map(|source| value(crate_path, "DataSource", source)));
        let store = option(self.store.as_ref());
        let retention = option(self.retention.map(|Retention { days, basis }| {
            let days = option(days);
            let basis = option(basis.map(|basis| value(crate_path, "Basis", basis)));
            quote!(#crate_path::private::retention(#days, #basis))
        }));
        quote!(#crate_path::private::context(#subject, #source, #store, #retention))
    }
}

impl Retention {
    fn of(arguments: &[Argument]) -> Self {
        let mut retention = Self::default();
        for argument in arguments {
            match argument.given {
                Given::Number(days) => retention.days = Some(days),
                Given::Word(basis) => retention.basis = Basis::parse(basis).ok(),
                _ => {}
            }
        }
        retention
    }
}

/// One row of the table.
struct Row {
    variant: Option<String>,
    /// `None` where the row is about the variant itself.
    field: Option<String>,
    ty: Option<Type>,
    place: Place,
}

impl Row {
    fn tokens(&self, crate_path: &Path) -> TokenStream {
        let variant = option(self.variant.as_ref());
        let field = option(self.field.as_ref());
        let tag = option(self.place.tag.map(|tag| match tag {
            Tag::Data(category) => {
                let category = value(crate_path, "Category", category);
                quote!(#crate_path::Tag::Data(#category))
            }
            Tag::NotPersonal => quote!(#crate_path::Tag::NotPersonal),
        }));
        let context = self.place.context.tokens(crate_path);
        let inherited = match &self.ty {
            Some(ty) => quote!(|| #crate_path::private::Inherited::<#ty>::FIELDS),
            None => quote!(|| &[]),
        };
        quote!(#crate_path::private::field(#variant, #field, #tag, #context, #inherited))
    }
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// A word of the vocabulary as an expression. The `Debug` of such an enum is its variant's name.
fn value(crate_path: &Path, list: &str, word: impl Word + Debug) -> TokenStream {
    let list = Ident::new(list, Span::call_site());
    let variant = Ident::new(&format!("{word:?}"), Span::call_site());
    quote!(#crate_path::#list::#variant)
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::privacy;

    fn derived(item: &str) -> String {
        privacy(item.parse::<TokenStream>().unwrap()).to_string()
    }

    #[test]
    fn what_is_no_type_is_an_error_and_no_panic() {
        for item in ["", "fn f() {}", "struct", "struct A {", "enum A { , }", "#[privacy(subject"] {
            if let Ok(tokens) = item.parse::<TokenStream>() {
                assert!(privacy(tokens).to_string().contains("compile_error"), "{item}");
            }
        }
    }

    #[test]
    fn errors_come_together_and_the_impl_with_them() {
        let tokens =
            derived("struct A { #[log_data(x1)] a: u8, #[not_personal(2)] b: u8, #[privacy(3)] c: u8 }");
        assert_eq!(tokens.matches("compile_error").count(), 3, "{tokens}");
        assert!(tokens.contains("Classified for A"), "{tokens}");
    }

    #[test]
    fn attributes_of_others_are_none_of_its_business() {
        let tokens = derived(
            "#[serde(rename_all = \"x\")] #[doc = \"d\"] struct A { #[other::log_data(y)] #[sqlx(skip)] a: u8 }",
        );
        assert!(!tokens.contains("compile_error"), "{tokens}");
    }
}
