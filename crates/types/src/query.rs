//! Questions about implementations that later stages ask.

use privet_ir::{DefId, Symbol, Ty, TyKind};

use crate::Types;
use crate::fold::fold;
use crate::index::{Head, derives};
use crate::items::ItemTypesKind;
use crate::solve::{Answer, Selection, Solver, Source};

impl Types<'_> {
    /// The methods that a call of a trait's method may reach: one for each implementation, in the
    /// order of the program; the trait's own where an implementation leaves it as it is.
    pub fn implementations(&self, method: DefId) -> Vec<DefId> {
        let Some(trait_) = self.parent_trait(method) else { return vec![method] };
        let name = self.program.item(method).name;
        let mut found: Vec<DefId> = self
            .program
            .trait_impls(privet_ir::Target::Definition(trait_))
            .iter()
            .map(|&implementation| self.impl_item(implementation, name).unwrap_or(method))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The implementation of a trait for a type, with the implementation's arguments. Nothing where
    /// none is certain: derived, built in, ambiguous or absent.
    pub fn implementation_for(&self, trait_: DefId, ty: Ty) -> Option<(DefId, Box<[Ty]>)> {
        let mut solver = Solver::new(self, None);
        let arguments: Vec<Ty> =
            (0..self.own_parameter_count(trait_)).map(|_| solver.table.fresh_general()).collect();
        match solver.select(trait_, ty, &arguments) {
            Selection::Yes(Source::Impl(def, arguments)) => {
                Some((def, arguments.iter().map(|&ty| solver.table.finish(ty)).collect()))
            }
            _ => None,
        }
    }

    /// The method that a call of a trait's method on a type runs, with the arguments of the
    /// implementation. Nothing where no implementation with that method is certain.
    pub fn method_for(&self, method: DefId, self_ty: Ty) -> Option<(DefId, Box<[Ty]>)> {
        let trait_ = self.parent_trait(method)?;
        let (implementation, arguments) = self.implementation_for(trait_, self_ty)?;
        Some((self.impl_item(implementation, self.program.item(method).name)?, arguments))
    }

    /// The function that a call of a trait's method on a type runs, and its type arguments: the implementation's, or the
    /// trait's own where the implementation leaves it as it is. `arguments`: the trait's, then the method's own. `body`:
    /// whose bounds hold. Nothing where no implementation is certain.
    pub fn method_within(
        &self,
        method: DefId,
        arguments: &[Ty],
        self_ty: Ty,
        body: DefId,
    ) -> Option<(DefId, Box<[Ty]>)> {
        if self_ty.has_parameters() || arguments.iter().any(|ty| ty.has_parameters()) {
            return self.find_method(method, arguments, self_ty, Some(body));
        }
        let key = (method, arguments.into(), self_ty);
        self.methods.get(key, || self.find_method(method, arguments, self_ty, None))
    }

    fn find_method(
        &self,
        method: DefId,
        arguments: &[Ty],
        self_ty: Ty,
        body: Option<DefId>,
    ) -> Option<(DefId, Box<[Ty]>)> {
        let trait_ = self.parent_trait(method)?;
        let count = self.own_parameter_count(trait_).min(arguments.len());
        let (of_trait, own) = arguments.split_at(count);
        let mut solver = Solver::new(self, body);
        let Selection::Yes(Source::Impl(implementation, of_impl)) = solver.select(trait_, self_ty, of_trait)
        else {
            return None;
        };
        let Some(function) = self.impl_item(implementation, self.program.item(method).name) else {
            return Some((method, arguments.into()));
        };
        Some((function, of_impl.iter().chain(own).map(|ty| solver.table.finish(*ty)).collect()))
    }

    /// Whether a type may implement a trait: not if it certainly does not.
    pub fn may_implement(&self, ty: Ty, trait_: DefId) -> bool {
        let mut solver = Solver::new(self, None);
        let arguments: Vec<Ty> =
            (0..self.own_parameter_count(trait_)).map(|_| solver.table.fresh_general()).collect();
        solver.select(trait_, ty, &arguments).answer() != Answer::No
    }

    /// Whether a type's item derives a trait of this name.
    pub fn derives(&self, adt: DefId, trait_name: Symbol) -> bool {
        derives(self.program, adt, trait_name)
    }

    /// What `*value` gives, through references, `Box` and implementations of `Deref`.
    pub fn deref(&self, ty: Ty) -> Option<Ty> {
        Solver::new(self, None).deref(ty).map(|(ty, _)| ty)
    }

    /// A type with its associated types replaced by what they are, as far as that is certain.
    pub fn normalise(&self, ty: Ty) -> Ty {
        if !ty.has_projections() {
            return ty;
        }
        let mut solver = Solver::new(self, None);
        let ty = solver.normalise(ty);
        solver.table.finish(ty)
    }

    /// Whether a type is not known, or has a part that is not.
    pub fn is_partly_unknown(&self, ty: Ty) -> bool {
        let mut found = false;
        fold(ty, &mut |part| {
            found |= part.is_unknown();
            found.then_some(part)
        });
        found
    }

    /// The path of a type or trait whose sources are not at hand, in a type, its bounds, or what it
    /// derefs to.
    pub fn unread_part(&self, ty: Ty) -> Option<Symbol> {
        let mut solver = Solver::new(self, None);
        let mut found = None;
        let mut current = Some(ty);
        for _ in 0..8 {
            let Some(ty) = current else { break };
            fold(ty, &mut |part| {
                if let TyKind::External(path, _) = part.kind() {
                    found = found.or(Some(*path));
                }
                let of_parameter = match part.kind() {
                    TyKind::Parameter(owner, _) => &*self.generics(*owner).predicates,
                    _ => &[],
                };
                let here = of_parameter.iter().filter(|predicate| predicate.subject == part).cloned();
                for predicate in here.chain(solver.own_bounds(part)) {
                    if predicate.bound.definition.is_none() {
                        found = found.or(Some(predicate.bound.path));
                    }
                }
                found.map(|_| part)
            });
            if found.is_some() {
                break;
            }
            current = solver.deref(ty).map(|(ty, _)| ty);
        }
        found
    }

    /// Whether an implementation is for a type parameter: for any type that meets its bounds.
    pub fn is_blanket(&self, implementation: DefId) -> bool {
        match &self.item(implementation).kind {
            ItemTypesKind::Impl(header) => Head::of(header.self_ty).is_none(),
            _ => false,
        }
    }

    /// The implementations of a trait, each with the type parameter that it is for, if it has no others.
    pub fn only_blanket(&self, trait_: DefId) -> Vec<(DefId, Ty)> {
        let Some(known) = self.index.of_trait(trait_).filter(|known| known.is_only_blanket()) else {
            return Vec::new();
        };
        let of = |implementation: DefId| match &self.item(implementation).kind {
            ItemTypesKind::Impl(header) => Some((implementation, header.self_ty)),
            _ => None,
        };
        known.blanket.iter().filter_map(|implementation| of(*implementation)).collect()
    }
}
