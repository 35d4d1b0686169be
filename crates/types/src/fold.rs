//! Walks through types: rebuilding, substitution of generic parameters.

use privet_ir::{DefId, TraitRef, Ty, TyKind};

/// The index that `Self` of a trait has as a parameter.
pub(crate) const SELF_INDEX: u32 = u32::MAX;

/// Whether a type is the `Self` of a trait.
pub fn is_self(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Parameter(_, SELF_INDEX))
}

/// How many nodes one walk visits before it gives up: hostile aliases grow without end.
const FUEL: u32 = 4_000;

/// How deep one walk goes; types that people write are far below.
const DEPTH: u32 = 64;

/// The type with each part replaced by what `replace` gives for it; `None` descends into the part.
/// Beyond the fuel everything is unknown.
pub(crate) fn fold(ty: Ty, replace: &mut dyn FnMut(Ty) -> Option<Ty>) -> Ty {
    let mut fuel = FUEL;
    fold_within(ty, replace, DEPTH, &mut fuel)
}

fn fold_within(ty: Ty, replace: &mut dyn FnMut(Ty) -> Option<Ty>, depth: u32, fuel: &mut u32) -> Ty {
    if let Some(replaced) = replace(ty) {
        return replaced;
    }
    if depth == 0 || *fuel == 0 {
        return if has_children(ty) { Ty::UNKNOWN } else { ty };
    }
    *fuel -= 1;
    map_children(ty, &mut |child| fold_within(child, replace, depth - 1, fuel))
}

/// Whether a type has parts that are types.
fn has_children(ty: Ty) -> bool {
    let mut found = false;
    ty.kind().each_child(&mut |_| found = true);
    found
}

/// The type with its direct parts mapped; the same type, without interning, where no part changes.
pub(crate) fn map_children(ty: Ty, map: &mut dyn FnMut(Ty) -> Ty) -> Ty {
    let one = |inner: Ty, map: &mut dyn FnMut(Ty) -> Ty, build: &dyn Fn(Ty) -> TyKind| {
        let mapped = map(inner);
        if mapped == inner { ty } else { Ty::new(build(mapped)) }
    };
    match ty.kind() {
        TyKind::Unknown
        | TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::Const(_)
        | TyKind::Parameter(..)
        | TyKind::Variable(_) => ty,
        TyKind::Tuple(list) => map_list(ty, list, map, &TyKind::Tuple),
        TyKind::Adt(def, list) => map_list(ty, list, map, &|list| TyKind::Adt(*def, list)),
        TyKind::External(path, list) => map_list(ty, list, map, &|list| TyKind::External(*path, list)),
        TyKind::Opaque(def, index, list) => {
            map_list(ty, list, map, &|list| TyKind::Opaque(*def, *index, list))
        }
        TyKind::Projection(def, list) => map_list(ty, list, map, &|list| TyKind::Projection(*def, list)),
        TyKind::FunctionItem(def, list) => map_list(ty, list, map, &|list| TyKind::FunctionItem(*def, list)),
        TyKind::VariantConstructor(def, index, list) => {
            map_list(ty, list, map, &|list| TyKind::VariantConstructor(*def, *index, list))
        }
        TyKind::FunctionPointer(list) => map_list(ty, list, map, &TyKind::FunctionPointer),
        TyKind::Closure(def, expr, list) => {
            map_list(ty, list, map, &|list| TyKind::Closure(*def, *expr, list))
        }
        TyKind::Array(element, length) => {
            let (new_element, new_length) = (map(*element), map(*length));
            if (new_element, new_length) == (*element, *length) {
                ty
            } else {
                Ty::new(TyKind::Array(new_element, new_length))
            }
        }
        TyKind::Slice(element) => one(*element, map, &TyKind::Slice),
        TyKind::Reference { is_mutable, inner } => {
            one(*inner, map, &|inner| TyKind::Reference { is_mutable: *is_mutable, inner })
        }
        TyKind::Pointer { is_mutable, inner } => {
            one(*inner, map, &|inner| TyKind::Pointer { is_mutable: *is_mutable, inner })
        }
        TyKind::Future(output) => one(*output, map, &TyKind::Future),
        TyKind::Dyn(traits) => {
            let mapped: Box<[TraitRef]> = traits.iter().map(|bound| map_trait_ref(bound, map)).collect();
            if mapped == *traits { ty } else { Ty::new(TyKind::Dyn(mapped)) }
        }
    }
}

fn map_list(ty: Ty, list: &[Ty], map: &mut dyn FnMut(Ty) -> Ty, build: &dyn Fn(Box<[Ty]>) -> TyKind) -> Ty {
    for (index, &old) in list.iter().enumerate() {
        let new = map(old);
        if new != old {
            let mut mapped = list.to_vec();
            mapped[index] = new;
            for slot in &mut mapped[index + 1..] {
                *slot = map(*slot);
            }
            return Ty::new(build(mapped.into_boxed_slice()));
        }
    }
    ty
}

/// The bound with its types mapped.
pub(crate) fn map_trait_ref(bound: &TraitRef, map: &mut dyn FnMut(Ty) -> Ty) -> TraitRef {
    TraitRef {
        definition: bound.definition,
        path: bound.path,
        arguments: bound.arguments.iter().map(|&ty| map(ty)).collect(),
        bindings: bound.bindings.iter().map(|&(name, ty)| (name, map(ty))).collect(),
    }
}

/// What the generic parameters of an item, and of the implementation or trait around it, stand for.
#[derive(Clone, Copy, Debug)]
pub struct Substitution<'a> {
    /// The item.
    pub(crate) owner: DefId,
    /// The implementation or trait around it.
    pub(crate) parent: Option<DefId>,
    /// How many of the arguments are the parent's.
    pub(crate) parent_count: usize,
    /// The parent's arguments, then the item's own.
    pub(crate) arguments: &'a [Ty],
    /// What `Self` of the trait stands for.
    pub(crate) self_ty: Option<Ty>,
}

impl Substitution<'_> {
    /// Puts the arguments in the place of the parameters.
    pub fn apply(&self, ty: Ty) -> Ty {
        if !ty.has_parameters() || (self.arguments.is_empty() && self.self_ty.is_none()) {
            return ty;
        }
        fold(ty, &mut |part| self.replace(part))
    }

    /// [`Substitution::apply`] on all types of a bound.
    pub(crate) fn apply_trait_ref(&self, bound: &TraitRef) -> TraitRef {
        map_trait_ref(bound, &mut |ty| self.apply(ty))
    }

    fn replace(&self, ty: Ty) -> Option<Ty> {
        let (owner, index) = match ty.kind() {
            TyKind::Parameter(owner, index) => (*owner, *index),
            _ => return None,
        };
        if index == SELF_INDEX {
            let is_own = owner == self.owner || Some(owner) == self.parent;
            return Some(self.self_ty.filter(|_| is_own).unwrap_or(ty));
        }
        let position = if owner == self.owner {
            self.parent_count + index as usize
        } else if Some(owner) == self.parent {
            index as usize
        } else {
            return Some(ty);
        };
        Some(self.arguments.get(position).copied().unwrap_or(ty))
    }
}
