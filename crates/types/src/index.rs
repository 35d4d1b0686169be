//! The implementations and traits of the program, found by what a type starts with.

use privet_ir::{AttributeInput, DefId, FloatKind, IntKind, ItemKind, Symbol, Target, Ty, TyKind};
use privet_names::Program;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Types;
use crate::items::ItemTypesKind;

/// What a type starts with: two types that differ in it are never equal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Head {
    Never,
    Bool,
    Char,
    Str,
    Int(IntKind),
    Float(FloatKind),
    Tuple(usize),
    Array,
    Slice,
    Reference,
    Pointer,
    Adt(DefId),
    External(Symbol),
    Dyn(Option<DefId>),
    Opaque(DefId, u32),
    Function,
    FunctionPointer,
    Closure,
    Future,
}

impl Head {
    /// Nothing for what may turn out to be any type.
    pub(crate) fn of(ty: Ty) -> Option<Head> {
        Some(match ty.kind() {
            TyKind::Never => Head::Never,
            TyKind::Bool => Head::Bool,
            TyKind::Char => Head::Char,
            TyKind::Str => Head::Str,
            TyKind::Int(kind) => Head::Int(*kind),
            TyKind::Float(kind) => Head::Float(*kind),
            TyKind::Tuple(list) => Head::Tuple(list.len()),
            TyKind::Array(..) => Head::Array,
            TyKind::Slice(_) => Head::Slice,
            TyKind::Reference { .. } => Head::Reference,
            TyKind::Pointer { .. } => Head::Pointer,
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::External(path, _) => Head::External(*path),
            TyKind::Dyn(traits) => Head::Dyn(traits.first().and_then(|bound| bound.definition)),
            TyKind::Opaque(def, index, _) => Head::Opaque(*def, *index),
            TyKind::FunctionItem(..) | TyKind::VariantConstructor(..) => Head::Function,
            TyKind::FunctionPointer(_) => Head::FunctionPointer,
            TyKind::Closure(..) => Head::Closure,
            TyKind::Future(_) => Head::Future,
            TyKind::Unknown
            | TyKind::Const(_)
            | TyKind::Parameter(..)
            | TyKind::Projection(..)
            | TyKind::Variable(_) => {
                return None;
            }
        })
    }
}

/// The implementations of one trait, in the order of the program.
#[derive(Debug, Default)]
pub(crate) struct TraitImpls {
    by_head: FxHashMap<Head, Vec<DefId>>,
    /// Of a type parameter: for any type.
    pub(crate) blanket: Vec<DefId>,
}

impl TraitImpls {
    /// Those for types that start so.
    pub(crate) fn of(&self, head: Head) -> &[DefId] {
        self.by_head.get(&head).map_or(&[], |impls| impls)
    }

    pub(crate) fn is_only_blanket(&self) -> bool {
        self.by_head.is_empty()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Index {
    traits: FxHashMap<DefId, TraitImpls>,
    inherent: FxHashMap<(Head, Symbol), Vec<DefId>>,
    /// The items of that name of all traits.
    by_name: FxHashMap<Symbol, Vec<DefId>>,
    trait_items: FxHashMap<(DefId, Symbol), DefId>,
    pub(crate) supertraits: FxHashMap<DefId, Box<[DefId]>>,
}

impl Index {
    pub(crate) fn of_trait(&self, trait_: DefId) -> Option<&TraitImpls> {
        self.traits.get(&trait_)
    }

    /// The functions and constants of that name in the inherent implementations for types that start so.
    pub(crate) fn inherent(&self, head: Head, name: Symbol) -> &[DefId] {
        self.inherent.get(&(head, name)).map_or(&[], |items| items)
    }

    pub(crate) fn named(&self, name: Symbol) -> &[DefId] {
        self.by_name.get(&name).map_or(&[], |items| items)
    }

    pub(crate) fn trait_item(&self, trait_: DefId, name: Symbol) -> Option<DefId> {
        self.trait_items.get(&(trait_, name)).copied()
    }

    /// The traits' own items: all that lowering types needs.
    pub(crate) fn with_traits(program: &Program) -> Self {
        let mut index = Self::default();
        for &def in program.definitions() {
            let ItemKind::Trait(definition) = &program.item(def).kind else { continue };
            for &item in &definition.items {
                let member = DefId { file: def.file, item };
                let name = program.item(member).name;
                index.by_name.entry(name).or_default().push(member);
                index.trait_items.insert((def, name), member);
            }
        }
        let supertraits: Vec<(DefId, Box<[DefId]>)> = program
            .definitions()
            .par_iter()
            .filter_map(|&def| Some((def, supertraits(program, def)?)))
            .collect();
        index.supertraits.extend(supertraits);
        index
    }

    /// The implementations, by their lowered headers.
    pub(crate) fn add_impls(&mut self, impls: Vec<(DefId, Ty, Option<DefId>)>, program: &Program) {
        for (def, self_ty, trait_) in impls {
            let head = Head::of(self_ty);
            match (trait_, head) {
                (Some(trait_), Some(head)) => {
                    self.traits.entry(trait_).or_default().by_head.entry(head).or_default().push(def);
                }
                (Some(trait_), None) => {
                    if matches!(self_ty.kind(), TyKind::Parameter(..)) {
                        self.traits.entry(trait_).or_default().blanket.push(def);
                    }
                }
                (None, Some(head)) => {
                    let ItemKind::Impl(definition) = &program.item(def).kind else { continue };
                    for &item in &definition.items {
                        let member = DefId { file: def.file, item };
                        let name = program.item(member).name;
                        self.inherent.entry((head, name)).or_default().push(member);
                    }
                }
                (None, None) => {}
            }
        }
    }
}

/// The header of every implementation: its type, and its trait. Those of traits that are not at hand
/// are left out: nothing can ask for them.
pub(crate) fn impl_headers(types: &Types<'_>) -> Vec<(DefId, Ty, Option<DefId>)> {
    let program = types.program;
    program
        .definitions()
        .par_iter()
        .filter_map(|&def| {
            let ItemKind::Impl(_) = program.item(def).kind else { return None };
            let ItemTypesKind::Impl(header) = &types.item(def).kind else { return None };
            if header.is_negative {
                return None;
            }
            match &header.trait_ref {
                Some(bound) => Some((def, header.self_ty, Some(bound.definition?))),
                None => Some((def, header.self_ty, None)),
            }
        })
        .collect()
}

fn supertraits(program: &Program, def: DefId) -> Option<Box<[DefId]>> {
    let (ItemKind::Trait(definition) | ItemKind::TraitAlias(definition)) = &program.item(def).kind else {
        return None;
    };
    let names = program.resolve(def);
    let mut found = Vec::new();
    let mut add = |bound: &privet_ir::Bound| {
        if let privet_ir::Bound::Trait { path, is_relaxed: false } = bound
            && let Some(Target::Definition(def)) = names.paths.get(path.index()).map(|path| path.target)
        {
            found.push(def);
        }
    };
    definition.supertraits.iter().for_each(&mut add);
    for predicate in &definition.generics.predicates {
        let privet_ir::WhereSubject::Type(ty) = predicate.subject else { continue };
        let privet_ir::TypeRef::Path(path) = program.item(def).tree.types[ty] else { continue };
        if program.item(def).tree.path_as_name(path).is_some_and(|name| name == "Self") {
            predicate.bounds.iter().for_each(&mut add);
        }
    }
    Some(found.into())
}

/// Derives that make another trait's implementation too: an error can be shown.
const COMPANIONS: [(&str, &str); 3] = [("Error", "Display"), ("Snafu", "Error"), ("Snafu", "Display")];

/// Whether a type's item derives a trait of this name. Derives are told by name: what they expand to
/// is known only to their crate.
pub(crate) fn derives(program: &Program, adt: DefId, trait_name: Symbol) -> bool {
    let makes = |derive: &Symbol| {
        *derive == trait_name || COMPANIONS.iter().any(|(one, other)| derive == one && trait_name == *other)
    };
    program.item(adt).attributes.iter().any(|attribute| {
        matches!(&*attribute.path, [name] if *name == "derive")
            && match &attribute.input {
                AttributeInput::List(list) => list.iter().any(|meta| meta.path.last().is_some_and(makes)),
                _ => false,
            }
    })
}
