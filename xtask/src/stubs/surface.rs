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
    pub(super) fn not_in(&self, library: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for (name, counts) in &self.types {
            match library.types.get(name) {
                None if library.words.contains(name) => {}
                None => found.push(format!("there is no type or trait `{name}`")),
                Some(real) if counts.is_subset(real) => {}
                Some(real) => found.push(format!("`{name}` has {real:?} generic parameters, not {counts:?}")),
            }
        }
        for ((owner, name), arities) in &self.methods {
            match library.methods.get(&(owner.clone(), name.clone())) {
                None if library.words.contains(name) => {}
                None => found.push(format!("there is no `{owner}::{name}`")),
                Some(real) => {
                    found.extend(unlike(&format!("{owner}::{name}"), arities, real));
                }
            }
        }
        for (name, arities) in &self.functions {
            match library.functions.get(name) {
                None if library.words.contains(name) => {}
                None => found.push(format!("there is no function `{name}`")),
                Some(real) => found.extend(unlike(name, arities, real)),
            }
        }
        for (of_trait, owner) in &self.implementations {
            let is_there = library.implementations.contains(&(of_trait.clone(), owner.clone()))
                || library.implementations.contains(&(of_trait.clone(), "T".to_owned()))
                || library.words.contains(of_trait) && library.words.contains(owner);
            if !is_there {
                found.push(format!("`{owner}` does not implement `{of_trait}`"));
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
}

fn unlike(name: &str, arities: &BTreeSet<Arity>, real: &BTreeSet<Arity>) -> Option<String> {
    let wrong: Vec<&Arity> = arities.difference(real).collect();
    (!wrong.is_empty()).then(|| format!("`{name}` has {real:?}, not {wrong:?}"))
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
            let is_left_out = |bound: &TypeParamBound| match bound {
                TypeParamBound::Trait(bound) => bound
                    .path
                    .segments
                    .last()
                    .is_some_and(|name| name.ident == "Allocator" || name.ident == "BuildHasher"),
                _ => false,
            };
            let is_hasher = parameter.default.as_ref().is_some_and(|(_, ty)| head(ty) == "RandomState");
            !is_hasher && !parameter.bounds.iter().any(is_left_out)
        }
    };
    generics.params.iter().filter(is_counted).count()
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
