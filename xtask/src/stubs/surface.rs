//! What a library offers, read from its syntax.

use crate::sources;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::{GenericParam, Generics, ImplItem, Item, Signature, TraitItem, Type, TypeParamBound, Visibility};

/// How many generic parameters something has, of types and constants, and how many parameters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Arity {
    generics: usize,
    parameters: usize,
}

/// What a stub says that is not so.
pub(super) struct Difference {
    /// The type, function or method: `Vec::push`.
    pub(super) of: String,
    pub(super) text: String,
    /// Whether it is not there at all.
    pub(super) is_absence: bool,
}

impl Difference {
    fn new(of: &str, text: String) -> Self {
        Self { of: of.to_owned(), text, is_absence: false }
    }

    fn absent(of: &str, text: String) -> Self {
        Self { is_absence: true, ..Self::new(of, text) }
    }
}

/// Tables by name; the modules are left out, for what is public is re-exported from elsewhere.
#[derive(Default)]
pub(super) struct Surface {
    /// Types and traits, with the number of their generic parameters.
    pub(super) types: BTreeMap<String, BTreeSet<usize>>,
    /// By type or trait and name.
    pub(super) methods: BTreeMap<(String, String), BTreeSet<Arity>>,
    /// Public methods that are stable.
    stable: BTreeSet<(String, String)>,
    pub(super) functions: BTreeMap<String, BTreeSet<Arity>>,
    /// By trait and type; those of a type parameter by the trait alone.
    pub(super) implementations: BTreeSet<(String, String)>,
    /// Whole headers of stable implementations, parameters as `_`: which trait, and what is written.
    headers: BTreeSet<(String, String)>,
    /// Every word in macros: what they make is not read.
    words: BTreeSet<String>,
}

impl Surface {
    /// Reads every file below a folder; signatures may be without bodies, as in a stub.
    pub(super) fn read(&mut self, folder: &Path, is_stub: bool) {
        for file in sources::rust_files(folder) {
            if file.components().any(|part| part.as_os_str() == "tests") {
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let text = if is_stub { with_bodies(&text) } else { text };
            match syn::parse_file(&text) {
                Ok(file) => self.items(&file.items),
                Err(_) => self.words.extend(words(&text)),
            }
        }
        proc_macro2::extra::invalidate_current_thread_spans();
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        self.items(items);
                    }
                }
                Item::Struct(item) => self.data_type(&item.ident, &item.generics, &item.attrs),
                Item::Enum(item) => self.data_type(&item.ident, &item.generics, &item.attrs),
                Item::Union(item) => self.data_type(&item.ident, &item.generics, &item.attrs),
                Item::Type(item) => self.data_type(&item.ident, &item.generics, &item.attrs),
                Item::Trait(item) => {
                    let name = item.ident.to_string();
                    self.types.entry(name.clone()).or_default().insert(count(&item.generics));
                    for item in &item.items {
                        if let TraitItem::Fn(item) = item {
                            self.method(&name, &item.sig, is_stable(&item.attrs));
                        }
                    }
                }
                Item::Impl(item) => self.implementation(item),
                Item::Fn(item) => {
                    self.functions.entry(item.sig.ident.to_string()).or_default().insert(arity(&item.sig));
                }
                Item::Macro(item) => self.words.extend(words(&item.mac.tokens.to_string())),
                _ => {}
            }
        }
    }

    fn data_type(&mut self, name: &syn::Ident, generics: &Generics, attributes: &[syn::Attribute]) {
        let name = name.to_string();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            if let syn::Meta::List(list) = &attribute.meta {
                for derived in words(&list.tokens.to_string()) {
                    let holes = vec!["_"; count(generics)].join(", ");
                    let owner = if holes.is_empty() { name.clone() } else { format!("{name}<{holes}>") };
                    self.headers.insert((derived.clone(), format!("{derived} for {owner}")));
                    self.implementations.insert((derived, name.clone()));
                }
            }
        }
        self.types.entry(name).or_default().insert(count(generics));
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let is_parameter = |name: &str| item.generics.type_params().any(|parameter| parameter.ident == name);
        let owner = head(&item.self_ty);
        if let Some((of_trait, ..)) = &item.trait_ {
            let Some(of_trait) = of_trait.segments.last() else { return };
            let owner = if is_parameter(&owner) { "T".to_owned() } else { owner };
            if is_stable(&item.attrs) {
                let header = header(of_trait, &item.self_ty, &item.generics);
                self.headers.insert((of_trait.ident.to_string(), header));
            }
            self.implementations.insert((of_trait.ident.to_string(), owner));
            return;
        }
        for item in &item.items {
            if let ImplItem::Fn(item) = item {
                let is_public = matches!(item.vis, Visibility::Public(_));
                self.method(&owner, &item.sig, is_public && is_stable(&item.attrs));
            }
        }
    }

    fn method(&mut self, owner: &str, signature: &Signature, is_stable: bool) {
        let key = (owner.to_owned(), signature.ident.to_string());
        if is_stable {
            self.stable.insert(key.clone());
        }
        self.methods.entry(key).or_default().insert(arity(signature));
    }

    /// What this says that is not so in another.
    pub(super) fn not_in(&self, library: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        for (name, counts) in &self.types {
            match library.types.get(name) {
                None if library.words.contains(name) => {}
                None => found.push(Difference::absent(name, format!("there is no type or trait `{name}`"))),
                Some(real) if counts.is_subset(real) => {}
                Some(real) => {
                    let text = format!("`{name}` has {real:?} generic parameters, not {counts:?}");
                    found.push(Difference::new(name, text));
                }
            }
        }
        for ((owner, name), arities) in &self.methods {
            let of = format!("{owner}::{name}");
            match library.methods.get(&(owner.clone(), name.clone())) {
                None if library.words.contains(name) => {}
                None => found.push(Difference::absent(&of, format!("there is no `{of}`"))),
                Some(real) => found.extend(unlike(&of, arities, real)),
            }
        }
        for (name, arities) in &self.functions {
            match library.functions.get(name) {
                None if library.words.contains(name) => {}
                None => found.push(Difference::absent(name, format!("there is no function `{name}`"))),
                Some(real) => found.extend(unlike(name, arities, real)),
            }
        }
        for (of_trait, owner) in &self.implementations {
            let is_there = library.implementations.contains(&(of_trait.clone(), owner.clone()))
                || library.implementations.contains(&(of_trait.clone(), "T".to_owned()))
                || library.words.contains(of_trait) && library.words.contains(owner);
            if !is_there {
                let text = format!("`{owner}` does not implement `{of_trait}`");
                found.push(Difference::new(&format!("{owner}: {of_trait}"), text));
            }
        }
        found
    }

    /// The stable public methods of types that the other has, but not these of them: the owners by name.
    pub(super) fn methods_not_in(&self, stub: &Self) -> BTreeMap<String, BTreeSet<String>> {
        let mut lacking: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (owner, name) in &self.stable {
            if !stub.methods.contains_key(&(owner.clone(), name.clone())) {
                lacking.entry(name.clone()).or_default().insert(owner.clone());
            }
        }
        lacking
    }

    /// The stable implementations of traits for types that the other knows, but not these.
    pub(super) fn implementations_not_in(&self, stub: &Self) -> Vec<&str> {
        let is_known = |text: &str| {
            let names = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            names
                .filter(|name| name.starts_with(char::is_uppercase))
                .all(|name| stub.types.contains_key(name))
        };
        let lacking = self.headers.iter().filter(|(of_trait, header)| {
            !MARKERS.contains(&of_trait.as_str())
                && stub.types.contains_key(of_trait)
                && is_known(header)
                && !stub.headers.contains(&(of_trait.clone(), header.clone()))
        });
        lacking.map(|(_, header)| header.as_str()).collect()
    }
}

/// Traits that say nothing of a value, or only how it is made.
const MARKERS: [&str; 12] = [
    "Send",
    "Sync",
    "Unpin",
    "Sized",
    "Copy",
    "Eq",
    "UnwindSafe",
    "RefUnwindSafe",
    "Drop",
    "Freeze",
    "StructuralPartialEq",
    "FusedIterator",
];

fn unlike(name: &str, arities: &BTreeSet<Arity>, real: &BTreeSet<Arity>) -> Option<Difference> {
    let wrong: Vec<&Arity> = arities.difference(real).collect();
    (!wrong.is_empty()).then(|| Difference::new(name, format!("`{name}` has {real:?}, not {wrong:?}")))
}

/// Without an attribute, as in the stub, stable.
fn is_stable(attributes: &[syn::Attribute]) -> bool {
    !attributes.iter().any(|attribute| attribute.path().is_ident("unstable"))
}

fn arity(signature: &Signature) -> Arity {
    // `impl Trait` is a parameter that is not written.
    Arity { generics: count(&signature.generics), parameters: signature.inputs.len() }
}

/// The parameters that the stub has, too: it leaves out allocators and hashers.
fn count(generics: &Generics) -> usize {
    let is_counted = |parameter: &&GenericParam| match parameter {
        GenericParam::Lifetime(_) => false,
        GenericParam::Const(_) => true,
        GenericParam::Type(parameter) => {
            let is_hasher = parameter.default.as_ref().is_some_and(|(_, ty)| head(ty) == "RandomState");
            !is_hasher && !parameter.bounds.iter().any(is_left_out)
        }
    };
    generics.params.iter().filter(is_counted).count()
}

/// Whether a bound tells of an allocator or a hasher.
fn is_left_out(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Trait(bound) => {
            let name = bound.path.segments.last();
            name.is_some_and(|name| name.ident == "Allocator" || name.ident == "BuildHasher")
        }
        _ => false,
    }
}

/// The outermost name of a type.
fn head(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map_or_else(String::new, |name| name.ident.to_string()),
        Type::Reference(reference) => head(&reference.elem),
        Type::Slice(_) => "slice".to_owned(),
        Type::Array(_) => "array".to_owned(),
        Type::Ptr(_) => "pointer".to_owned(),
        Type::Tuple(_) => "tuple".to_owned(),
        Type::Paren(inner) => head(&inner.elem),
        Type::Group(inner) => head(&inner.elem),
        Type::TraitObject(_) => "dyn".to_owned(),
        Type::Never(_) => "never".to_owned(),
        _ => "fn".to_owned(),
    }
}

/// `From<_> for Vec<_>`: an implementation with its parameters as holes, without lifetimes, allocators and hashers.
fn header(of_trait: &syn::PathSegment, self_ty: &Type, generics: &Generics) -> String {
    let left_out: BTreeSet<String> = generics
        .type_params()
        .filter(|parameter| {
            let bounds = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
            let bounds = bounds.filter_map(|predicate| match predicate {
                syn::WherePredicate::Type(predicate) if parameter.ident == head(&predicate.bounded_ty) => {
                    Some(&predicate.bounds)
                }
                _ => None,
            });
            parameter.bounds.iter().chain(bounds.flatten()).any(is_left_out)
        })
        .map(|parameter| parameter.ident.to_string())
        .collect();
    let mut names: BTreeSet<String> =
        generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    names.extend(generics.const_params().map(|parameter| parameter.ident.to_string()));
    let shape = Shape { left_out: &left_out, names: &names };
    format!("{} for {}", shape.segment(of_trait), shape.ty(self_ty))
}

/// How a type is written, parameters aside.
struct Shape<'g> {
    left_out: &'g BTreeSet<String>,
    names: &'g BTreeSet<String>,
}

impl Shape<'_> {
    fn segment(&self, segment: &syn::PathSegment) -> String {
        let name = segment.ident.to_string();
        let syn::PathArguments::AngleBracketed(list) = &segment.arguments else { return name };
        let arguments: Vec<String> = list
            .args
            .iter()
            .filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) if self.left_out.contains(&head(ty)) => None,
                syn::GenericArgument::Type(ty) => Some(self.ty(ty)),
                syn::GenericArgument::Const(_) => Some("_".to_owned()),
                _ => None,
            })
            .collect();
        if arguments.is_empty() { name } else { format!("{name}<{}>", arguments.join(", ")) }
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Path(path) => match path.path.segments.last() {
                Some(name)
                    if path.path.segments.len() == 1 && self.names.contains(&name.ident.to_string()) =>
                {
                    "_".to_owned()
                }
                Some(name) => self.segment(name),
                None => String::new(),
            },
            Type::Reference(reference) => {
                let sign = if reference.mutability.is_some() { "&mut " } else { "&" };
                format!("{sign}{}", self.ty(&reference.elem))
            }
            Type::Slice(slice) => format!("[{}]", self.ty(&slice.elem)),
            Type::Array(array) => format!("[{}; _]", self.ty(&array.elem)),
            Type::Tuple(tuple) => {
                let list: Vec<String> = tuple.elems.iter().map(|ty| self.ty(ty)).collect();
                format!("({})", list.join(", "))
            }
            Type::TraitObject(object) => {
                let first = object.bounds.iter().find_map(|bound| match bound {
                    TypeParamBound::Trait(bound) => bound.path.segments.last(),
                    _ => None,
                });
                first.map_or_else(|| "dyn".to_owned(), |name| format!("dyn {}", self.segment(name)))
            }
            Type::Paren(inner) => self.ty(&inner.elem),
            Type::Group(inner) => self.ty(&inner.elem),
            _ => head(ty),
        }
    }
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic()))
        .map(str::to_owned)
        .collect()
}

/// Free functions and those of implementations need a body to be Rust.
fn with_bodies(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("fn ") {
        let (before, signature) = rest.split_at(at);
        out.push_str(before);
        let mut depth = 0_i32;
        let end = signature.char_indices().find(|(_, c)| {
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            depth < 0 || depth == 0 && (*c == ';' || *c == '}')
        });
        let Some((end, c)) = end else { break };
        out.push_str(&signature[..end]);
        rest = &signature[end + c.len_utf8()..];
        out.push_str(if c == ';' { " { loop {} }" } else { "}" });
    }
    out + rest
}
