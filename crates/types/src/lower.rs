//! Turns types as written into types.

use std::cell::Cell;

use privet_ir::{
    Bound, DefId, Expansion, FloatKind, GenericArgument, GenericArgumentsId, GenericParameterKind, IntKind,
    ItemKind, PathId, Resolution, Segment, Symbol, Target, TraitRef, Tree, Ty, TyKind, TypeRef, TypeRefId,
    WhereSubject,
};
use privet_names::generics_of;

use crate::Types;
use crate::fold::{SELF_INDEX, Substitution};
use crate::items::{ItemTypesKind, Predicate, parameter};
use crate::table::Table;

/// How deep one item's types may lead into those of others (aliases of aliases), and how often:
/// only code that rustc rejects goes beyond.
const DEPTH: u32 = 24;
const BUDGET: u32 = 512;

/// How far the lowering of one item has led into others.
#[derive(Debug)]
pub(crate) struct Nesting {
    pub(crate) depth: Cell<u32>,
    budget: Cell<u32>,
    /// Whether a limit was met: the result then depends on where the lowering began, and is not kept.
    pub(crate) is_truncated: Cell<bool>,
}

impl Nesting {
    pub(crate) fn new() -> Self {
        Self { depth: Cell::new(0), budget: Cell::new(BUDGET), is_truncated: Cell::new(false) }
    }

    /// One level deeper, if there is one.
    pub(crate) fn enter(&self) -> bool {
        if self.depth.get() >= DEPTH || self.budget.get() == 0 {
            self.is_truncated.set(true);
            return false;
        }
        self.depth.set(self.depth.get() + 1);
        self.budget.set(self.budget.get() - 1);
        true
    }

    pub(crate) fn leave(&self) {
        self.depth.set(self.depth.get().saturating_sub(1));
    }
}

/// What `impl Trait` stands for at the place that is being lowered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ImplTrait {
    /// A generic parameter without a name.
    Parameter,
    /// A type that the function's body decides.
    Opaque,
    /// Nothing: not allowed here.
    Unknown,
}

/// The bounds of one `impl Trait`.
pub(crate) type Bounds = Box<[TraitRef]>;

/// Lowers the types of one item.
pub(crate) struct Lowerer<'a, 'p> {
    pub(crate) types: &'a Types<'p>,
    pub(crate) owner: DefId,
    pub(crate) tree: &'p Tree,
    pub(crate) paths: &'a [Resolution],
    nesting: &'a Nesting,
    /// Inside a body, what is left out is inferred.
    pub(crate) holes: Option<&'a mut Table>,
    pub(crate) impl_trait: ImplTrait,
    parent_count: usize,
    own_count: usize,
    implicit: Vec<Bounds>,
    opaques: Vec<Bounds>,
}

impl<'a, 'p> Lowerer<'a, 'p> {
    pub(crate) fn new(
        types: &'a Types<'p>,
        owner: DefId,
        paths: &'a [Resolution],
        nesting: &'a Nesting,
    ) -> Self {
        Self {
            types,
            owner,
            tree: &types.program.item(owner).tree,
            paths,
            nesting,
            holes: None,
            impl_trait: ImplTrait::Unknown,
            parent_count: 0,
            own_count: 0,
            implicit: Vec::new(),
            opaques: Vec::new(),
        }
    }

    pub(crate) fn set_parameters(&mut self, parent_count: usize, own_count: usize) {
        self.parent_count = parent_count;
        self.own_count = own_count;
    }

    /// The bounds of the `impl Trait` parameters, and of those in the output.
    pub(crate) fn finish(self) -> (Vec<Bounds>, Vec<Bounds>) {
        (self.implicit, self.opaques)
    }

    pub(crate) fn hole(&mut self) -> Ty {
        self.holes.as_mut().map_or(Ty::UNKNOWN, |table| table.fresh_general())
    }

    /// The type that a type as written stands for.
    pub(crate) fn ty(&mut self, id: TypeRefId) -> Ty {
        let tree = self.tree;
        match &tree.types[id] {
            TypeRef::Missing => Ty::UNKNOWN,
            TypeRef::Path(path) => self.path(*path),
            TypeRef::Reference { is_mutable, inner, .. } => {
                Ty::new(TyKind::Reference { is_mutable: *is_mutable, inner: self.ty(*inner) })
            }
            TypeRef::Pointer { is_mutable, inner } => {
                Ty::new(TyKind::Pointer { is_mutable: *is_mutable, inner: self.ty(*inner) })
            }
            TypeRef::Slice(element) => Ty::new(TyKind::Slice(self.ty(*element))),
            TypeRef::Array { element, length } => {
                let length = self.constant(*length);
                Ty::new(TyKind::Array(self.ty(*element), length))
            }
            TypeRef::Tuple(elements) => {
                Ty::new(TyKind::Tuple(elements.iter().map(|element| self.ty(*element)).collect()))
            }
            TypeRef::Function(function) => {
                let mut list: Vec<Ty> = function.parameters.iter().map(|ty| self.ty(*ty)).collect();
                list.push(function.output.map_or_else(Ty::unit, |ty| self.ty(ty)));
                Ty::new(TyKind::FunctionPointer(list.into()))
            }
            TypeRef::ImplTrait(bounds) => self.impl_trait(bounds),
            TypeRef::DynTrait(bounds) => Ty::new(TyKind::Dyn(self.bounds(bounds, Ty::UNKNOWN))),
            TypeRef::Never => Ty::new(TyKind::Never),
            TypeRef::Infer => self.hole(),
            TypeRef::Macro(call) => match tree.macro_calls[*call].expansion {
                Expansion::Type(ty) => self.ty(ty),
                _ => Ty::UNKNOWN,
            },
        }
    }

    fn impl_trait(&mut self, bounds: &[Bound]) -> Ty {
        match self.impl_trait {
            ImplTrait::Unknown => Ty::UNKNOWN,
            ImplTrait::Parameter => {
                let index = self.own_count + self.implicit.len();
                self.implicit.push(Box::default());
                let subject = parameter(self.owner, index);
                self.implicit[index - self.own_count] = self.bounds(bounds, subject);
                subject
            }
            ImplTrait::Opaque => {
                let index = self.opaques.len();
                self.opaques.push(Box::default());
                let position = u32::try_from(index).unwrap_or(u32::MAX);
                let subject = Ty::new(TyKind::Opaque(self.owner, position, self.identity_arguments()));
                self.opaques[index] = self.bounds(bounds, subject);
                subject
            }
        }
    }

    fn identity_arguments(&self) -> Box<[Ty]> {
        let parent = self.types.generic_parent(self.owner).unwrap_or(self.owner);
        let of_parent = (0..self.parent_count).map(|index| parameter(parent, index));
        let own = (0..self.own_count + self.implicit.len()).map(|index| parameter(self.owner, index));
        // In a trait, its `Self` comes last: bounds may name it.
        let self_ty =
            self.types.parent_trait(self.owner).map(|trait_| parameter(trait_, SELF_INDEX as usize));
        of_parent.chain(own).chain(self_ty).collect()
    }

    /// The parameters of a trait, as what stands for them inside it.
    fn own_arguments(&self, trait_: DefId) -> Box<[Ty]> {
        (0..self.types.own_parameter_count(trait_)).map(|index| parameter(trait_, index)).collect()
    }

    /// The traits among the bounds of a type.
    pub(crate) fn bounds(&mut self, bounds: &[Bound], subject: Ty) -> Box<[TraitRef]> {
        bounds
            .iter()
            .filter_map(|bound| match bound {
                Bound::Trait { path, is_relaxed: false } => Some(self.trait_ref(*path, subject)),
                _ => None,
            })
            .collect()
    }

    /// The item's own bounds and `where` clauses.
    pub(crate) fn predicates(&mut self) -> Vec<Predicate> {
        let mut predicates = Vec::new();
        let Some(generics) = generics_of(&self.types.program.item(self.owner).kind) else {
            return predicates;
        };
        let mut index = 0;
        for declared in &generics.parameters {
            match &declared.kind {
                GenericParameterKind::Lifetime => continue,
                GenericParameterKind::Type { bounds, .. } => {
                    let subject = parameter(self.owner, index);
                    let bounds = self.bounds(bounds, subject).into_vec();
                    predicates.extend(bounds.into_iter().map(|bound| Predicate { subject, bound }));
                }
                GenericParameterKind::Const { .. } => {}
            }
            index += 1;
        }
        for predicate in &generics.predicates {
            if let WhereSubject::Type(ty) = predicate.subject {
                let subject = self.ty(ty);
                let bounds = self.bounds(&predicate.bounds, subject).into_vec();
                predicates.extend(bounds.into_iter().map(|bound| Predicate { subject, bound }));
            }
        }
        predicates
    }

    /// The trait that a path names, with its arguments; `subject` is what implements it, which
    /// defaults may name (`PartialEq` is `PartialEq<Self>`).
    pub(crate) fn trait_ref(&mut self, path: PathId, subject: Ty) -> TraitRef {
        let resolution = self.resolution(path);
        let segments = self.tree.path_segments(path);
        let last = segments.last();
        let arguments = last.and_then(|segment| segment.arguments);
        let definition = match resolution {
            Resolution { target: Target::Definition(def), remaining: 0 } => Some(def),
            _ => None,
        };
        let written = match resolution.target {
            Target::External(path) => path,
            _ => last.map_or(Symbol::EMPTY, |segment| segment.name),
        };
        let types = match definition {
            Some(def) => {
                let list = self.arguments(arguments, def);
                let substitution = Substitution {
                    owner: def,
                    parent: None,
                    parent_count: 0,
                    arguments: &[],
                    self_ty: Some(subject),
                };
                // Only a default names the `Self` of this very trait.
                if def == self.owner { list } else { list.iter().map(|&ty| substitution.apply(ty)).collect() }
            }
            None => self.plain_arguments(arguments),
        };
        let bindings = self.bindings(arguments);
        TraitRef { definition, path: written, arguments: types, bindings }
    }

    fn bindings(&mut self, arguments: Option<GenericArgumentsId>) -> Box<[(Symbol, Ty)]> {
        let Some(arguments) = arguments else { return Box::default() };
        let tree = self.tree;
        let arguments = &tree.generic_arguments[arguments];
        let mut bindings = Vec::new();
        for binding in &arguments.bindings {
            if let Some(GenericArgument::Type(ty)) = binding.value {
                bindings.push((binding.name, self.ty(ty)));
            }
        }
        if arguments.is_parenthesised && bindings.is_empty() {
            bindings.push((Symbol::new("Output"), Ty::unit()));
        }
        bindings.sort_by_key(|(name, _)| name.as_str());
        bindings.into()
    }

    pub(crate) fn resolution(&self, path: PathId) -> Resolution {
        self.paths.get(path.index()).copied().unwrap_or(Resolution::UNRESOLVED)
    }

    /// The arguments written for an item's own parameters; what is left out takes its default.
    pub(crate) fn arguments(&mut self, written: Option<GenericArgumentsId>, def: DefId) -> Box<[Ty]> {
        let count = self.types.own_parameter_count(def);
        if count == 0 {
            return Box::default();
        }
        let mut list = self.plain_arguments(written).into_vec();
        list.truncate(count);
        for index in list.len()..count {
            let default = self.types.parameter_default(def, index, self.nesting);
            let argument = match default {
                Some(default) if self.holes.is_none() || written.is_some() => {
                    let substitution = Substitution {
                        owner: def,
                        parent: None,
                        parent_count: 0,
                        arguments: &list,
                        self_ty: None,
                    };
                    substitution.apply(default)
                }
                _ => self.hole(),
            };
            list.push(argument);
        }
        list.into()
    }

    fn plain_arguments(&mut self, written: Option<GenericArgumentsId>) -> Box<[Ty]> {
        let Some(written) = written else { return Box::default() };
        let tree = self.tree;
        tree.generic_arguments[written]
            .arguments
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Lifetime(_) => None,
                GenericArgument::Type(ty) => Some(self.ty(*ty)),
                GenericArgument::Const(value) => Some(self.constant(*value)),
            })
            .collect()
    }

    /// The type that a path stands for.
    pub(crate) fn path(&mut self, id: PathId) -> Ty {
        let resolution = self.resolution(id);
        let tree = self.tree;
        let segments = tree.path_segments(id);
        let resolved = segments.len().saturating_sub(resolution.remaining as usize);
        let (head, tail) = segments.split_at(resolved);
        if let Some(qualified) = tree.qualified_self(id) {
            let self_ty = self.ty(qualified.ty);
            let trait_segments = (qualified.trait_segments as usize).min(segments.len());
            if trait_segments == 0 {
                return self.associated_types(self_ty, segments);
            }
            let (Target::Definition(trait_), Some(name)) = (resolution.target, segments.get(trait_segments))
            else {
                return Ty::UNKNOWN;
            };
            let arguments = segments[trait_segments - 1].arguments;
            let Some(associated) = self.types.trait_item(trait_, name.name) else { return Ty::UNKNOWN };
            let arguments = self.arguments(arguments, trait_);
            let projection = projection(associated, self_ty, &arguments);
            return self.associated_types(projection, &segments[trait_segments + 1..]);
        }
        if let (Target::SelfType(def), [name, rest @ ..]) = (resolution.target, tail)
            && let Some(ty) = self.implemented_type(def, name.name)
        {
            return self.associated_types(ty, rest);
        }
        let base = self.target(resolution.target, head);
        self.associated_types(base, tail)
    }

    /// The type that the resolved part of a path stands for; `segments` are that part's.
    pub(crate) fn target(&mut self, target: Target, segments: &[Segment]) -> Ty {
        let written = segments.last().and_then(|segment| segment.arguments);
        match target {
            Target::Definition(def) => self.definition(def, segments),
            Target::Variant { owner, .. } => self.definition(owner, &segments[..segments.len().min(1)]),
            Target::GenericParameter { owner, index } => self.types.generic_parameter(owner, index),
            Target::SelfType(def) => self.self_type(def),
            Target::Primitive(name) => primitive(name),
            Target::External(path) => Ty::new(TyKind::External(path, self.plain_arguments(written))),
            Target::Unresolved | Target::Local(_) | Target::CrateRoot(_) | Target::BuiltinMacro(_) => {
                Ty::UNKNOWN
            }
        }
    }

    fn definition(&mut self, def: DefId, segments: &[Segment]) -> Ty {
        let written = segments.last().and_then(|segment| segment.arguments);
        match &self.types.program.item(def).kind {
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => {
                let arguments = self.arguments(written, def);
                Ty::new(TyKind::Adt(def, arguments))
            }
            // `Matrix<SIZE>`: a constant looks like a type.
            ItemKind::Const(_) => self.types.constant(def),
            ItemKind::TypeAlias(_) => {
                if let Some(trait_) = self.types.parent_trait(def) {
                    // `Trait::Name` without a self type: of `Self`, inside the trait.
                    let self_ty = Ty::new(TyKind::Parameter(trait_, SELF_INDEX));
                    return projection(def, self_ty, &self.own_arguments(trait_));
                }
                let arguments = self.arguments(written, def);
                let ty = self.types.with_item(def, self.nesting, |item| match &item.kind {
                    ItemTypesKind::Alias { ty, .. } => *ty,
                    _ => None,
                });
                let substitution = Substitution {
                    owner: def,
                    parent: None,
                    parent_count: 0,
                    arguments: &arguments,
                    self_ty: None,
                };
                substitution.apply(ty.flatten().unwrap_or(Ty::UNKNOWN))
            }
            // Of the older editions: `Box<Trait>`.
            ItemKind::Trait(_) => {
                let name = segments.last().map_or(Symbol::EMPTY, |segment| segment.name);
                let arguments = self.arguments(written, def);
                let bindings = self.bindings(written);
                Ty::new(TyKind::Dyn(Box::new([TraitRef {
                    definition: Some(def),
                    path: name,
                    arguments,
                    bindings,
                }])))
            }
            // `use std::str;` does not hide the type.
            ItemKind::Module { .. } if segments.len() == 1 => primitive(segments[0].name),
            _ => Ty::UNKNOWN,
        }
    }

    /// What `Self` stands for inside an item.
    pub(crate) fn self_type_of(&mut self, def: DefId) -> Ty {
        match self.types.generic_parent(def) {
            Some(parent) => self.self_type(parent),
            None => Ty::UNKNOWN,
        }
    }

    fn self_type(&mut self, def: DefId) -> Ty {
        match &self.types.program.item(def).kind {
            ItemKind::Impl(definition) if def == self.owner => self.ty(definition.self_ty),
            ItemKind::Impl(_) => self
                .types
                .with_item(def, self.nesting, |item| match &item.kind {
                    ItemTypesKind::Impl(header) => header.self_ty,
                    _ => Ty::UNKNOWN,
                })
                .unwrap_or(Ty::UNKNOWN),
            ItemKind::Trait(_) | ItemKind::TraitAlias(_) => Ty::new(TyKind::Parameter(def, SELF_INDEX)),
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => {
                let count = self.types.own_parameter_count(def);
                Ty::new(TyKind::Adt(def, (0..count).map(|index| parameter(def, index)).collect()))
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// `Self::Name` inside an implementation that says what it is.
    fn implemented_type(&mut self, def: DefId, name: Symbol) -> Option<Ty> {
        let associated = self.types.impl_item(def, name)?;
        self.types
            .with_item(associated, self.nesting, |item| match &item.kind {
                ItemTypesKind::Alias { ty, .. } => *ty,
                _ => None,
            })
            .flatten()
    }

    fn associated_types(&mut self, base: Ty, segments: &[Segment]) -> Ty {
        // The clauses that say what a name stands for may ask for further names.
        if !self.nesting.enter() {
            return Ty::UNKNOWN;
        }
        let ty = segments.iter().fold(base, |base, segment| self.associated_type(base, segment.name));
        self.nesting.leave();
        ty
    }

    /// `base::Name`, by the bounds of `base`.
    fn associated_type(&mut self, base: Ty, name: Symbol) -> Ty {
        match base.kind() {
            TyKind::Parameter(owner, index) if *index == SELF_INDEX => {
                match self.types.associated_in_trait(*owner, name) {
                    Some(associated) if self.types.parent_trait(associated) == Some(*owner) => {
                        projection(associated, base, &self.own_arguments(*owner))
                    }
                    Some(associated) => projection(associated, base, &[]),
                    None => Ty::UNKNOWN,
                }
            }
            TyKind::Parameter(owner, index) => self.bounded_type(base, *owner, *index, name),
            TyKind::Projection(associated, _) => {
                let found = self.types.with_item(*associated, self.nesting, |item| match &item.kind {
                    ItemTypesKind::Alias { bounds, .. } => bounds.iter().find_map(|bound| {
                        let found = self.types.associated_in_trait(bound.definition?, name)?;
                        Some((found, bound.arguments.clone()))
                    }),
                    _ => None,
                });
                match found.flatten() {
                    Some((associated, arguments)) => projection(associated, base, &arguments),
                    None => self.clause_type(base, name),
                }
            }
            // `Self::Name` where the implementation does not say, and `Type::Name`.
            TyKind::Adt(..) => {
                let trait_ = match self.types.generic_parent(self.owner) {
                    Some(parent) => {
                        self.types.program.impl_header(parent).and_then(|header| header.trait_target)
                    }
                    None => None,
                };
                let Some(Target::Definition(trait_)) = trait_ else { return Ty::UNKNOWN };
                match self.types.associated_in_trait(trait_, name) {
                    Some(associated) => projection(associated, base, &[]),
                    None => Ty::UNKNOWN,
                }
            }
            TyKind::External(path, _) => {
                Ty::new(TyKind::External(Symbol::new(&format!("{path}::{name}")), Box::default()))
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// `T::Name` by the bounds of `T`, read as written: they are being lowered.
    fn bounded_type(&mut self, base: Ty, owner: DefId, index: u32, name: Symbol) -> Ty {
        if owner == self.owner {
            let Some(generics) = generics_of(&self.types.program.item(owner).kind) else {
                return Ty::UNKNOWN;
            };
            let declared = generics
                .parameters
                .iter()
                .filter(|parameter| !matches!(parameter.kind, GenericParameterKind::Lifetime))
                .nth(index as usize);
            if let Some(GenericParameterKind::Type { bounds, .. }) = declared.map(|declared| &declared.kind)
                && let Some(ty) = self.among_bounds(bounds, base, name)
            {
                return ty;
            }
        }
        self.clause_type(base, name)
    }

    /// `base::Name` by the `where` clauses of the item and of its parent.
    fn clause_type(&mut self, base: Ty, name: Symbol) -> Ty {
        let generics = generics_of(&self.types.program.item(self.owner).kind);
        for predicate in generics.map_or(&[][..], |generics| &generics.predicates) {
            let WhereSubject::Type(subject) = predicate.subject else { continue };
            if self.names_base(subject, base)
                && let Some(ty) = self.among_bounds(&predicate.bounds, base, name)
            {
                return ty;
            }
        }
        let Some(parent) = self.types.generic_parent(self.owner) else { return Ty::UNKNOWN };
        let found = self.types.with_item(parent, self.nesting, |item| {
            item.generics.predicates.iter().filter(|predicate| predicate.subject == base).find_map(
                |predicate| {
                    let found = self.types.associated_in_trait(predicate.bound.definition?, name)?;
                    Some(projection(found, base, &predicate.bound.arguments))
                },
            )
        });
        found.flatten().unwrap_or(Ty::UNKNOWN)
    }

    /// Whether a clause's subject is `base`. Only paths can be, and each is lowered only when it may be:
    /// `where T::Item: Trait` must not ask for itself.
    fn names_base(&mut self, subject: TypeRefId, base: Ty) -> bool {
        let TypeRef::Path(path) = self.tree.types[subject] else { return false };
        let resolution = self.resolution(path);
        match (base.kind(), resolution.remaining) {
            (TyKind::Parameter(..), 0) => {
                matches!(resolution.target, Target::GenericParameter { .. } | Target::SelfType(_))
                    && self.ty(subject) == base
            }
            (TyKind::Projection(associated, _), 1) => {
                let last = self.tree.path_segments(path).last();
                last.is_some_and(|last| last.name == self.types.program.item(*associated).name)
                    && self.nesting.enter()
                    && {
                        let is_base = self.ty(subject) == base;
                        self.nesting.leave();
                        is_base
                    }
            }
            _ => false,
        }
    }

    fn among_bounds(&mut self, bounds: &[Bound], base: Ty, name: Symbol) -> Option<Ty> {
        bounds.iter().find_map(|bound| {
            let Bound::Trait { path, is_relaxed: false } = *bound else { return None };
            let Resolution { target: Target::Definition(trait_), remaining: 0 } = self.resolution(path)
            else {
                return None;
            };
            let associated = self.types.associated_in_trait(trait_, name)?;
            let written = self.tree.path_segments(path).last().and_then(|segment| segment.arguments);
            // What the bound says outright needs no projection: `T: Iterator<Item = U>`.
            let arguments = if self.types.own_parameter_count(trait_) == 0 {
                Box::default()
            } else {
                self.arguments(written, trait_)
            };
            Some(projection(associated, base, &arguments))
        })
    }
}

/// `<self_ty as Trait<arguments>>::Name`
pub(crate) fn projection(associated: DefId, self_ty: Ty, arguments: &[Ty]) -> Ty {
    let list = std::iter::once(self_ty).chain(arguments.iter().copied()).collect();
    Ty::new(TyKind::Projection(associated, list))
}

/// The primitive type of a name.
pub(crate) fn primitive(name: Symbol) -> Ty {
    let kind = match name.as_str() {
        "bool" => TyKind::Bool,
        "char" => TyKind::Char,
        "str" => TyKind::Str,
        "f16" => TyKind::Float(FloatKind::F16),
        "f32" => TyKind::Float(FloatKind::F32),
        "f64" => TyKind::Float(FloatKind::F64),
        "f128" => TyKind::Float(FloatKind::F128),
        name => match integer(name) {
            Some(kind) => TyKind::Int(kind),
            None => TyKind::Unknown,
        },
    };
    Ty::new(kind)
}

/// The integer type of a name, which is also a suffix of literals.
pub(crate) fn integer(name: &str) -> Option<IntKind> {
    Some(match name {
        "i8" => IntKind::I8,
        "i16" => IntKind::I16,
        "i32" => IntKind::I32,
        "i64" => IntKind::I64,
        "i128" => IntKind::I128,
        "isize" => IntKind::Isize,
        "u8" => IntKind::U8,
        "u16" => IntKind::U16,
        "u32" => IntKind::U32,
        "u64" => IntKind::U64,
        "u128" => IntKind::U128,
        "usize" => IntKind::Usize,
        _ => return None,
    })
}
