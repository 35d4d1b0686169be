//! What can be called: functions, constructors, closures, and what is bounded to be so.

use privet_ir::{DefId, TraitRef, Ty, TyKind};

use super::{Pending, Solver};
use crate::items::Predicate;

impl Solver<'_, '_> {
    /// The parameters and output of a function, closure or constructor.
    pub(crate) fn callable(&mut self, ty: Ty) -> Option<(Box<[Ty]>, Ty)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Closure(_, _, list) | TyKind::FunctionPointer(list) => {
                let (output, parameters) = list.split_last()?;
                Some((parameters.into(), *output))
            }
            TyKind::FunctionItem(def, arguments) => {
                if let Some(signature) = self.types.signature(*def) {
                    let (self_ty, arguments) = self.split_self(*def, arguments);
                    let substitution = self.types.substitution(*def, arguments, self_ty);
                    let parameters: Vec<Ty> =
                        signature.parameters.iter().map(|&ty| substitution.apply(ty)).collect();
                    let output = substitution.apply(signature.output);
                    let parameters = parameters.into_iter().map(|ty| self.normalise(ty)).collect();
                    return Some((parameters, self.normalise(output)));
                }
                let fields = self.types.field_types(*def, None);
                let substitution = self.types.substitution(*def, arguments, None);
                let parameters = fields.iter().map(|&ty| substitution.apply(ty)).collect();
                Some((parameters, Ty::new(TyKind::Adt(*def, arguments.clone()))))
            }
            TyKind::VariantConstructor(owner, index, arguments) => {
                let fields = self.types.field_types(*owner, Some(*index));
                let substitution = self.types.substitution(*owner, arguments, None);
                let parameters = fields.iter().map(|&ty| substitution.apply(ty)).collect();
                Some((parameters, Ty::new(TyKind::Adt(*owner, arguments.clone()))))
            }
            _ => None,
        }
    }

    /// The arguments of a function item of a trait start with the self type.
    pub(crate) fn split_self<'t>(&self, def: DefId, arguments: &'t [Ty]) -> (Option<Ty>, &'t [Ty]) {
        match (self.types.parent_trait(def), arguments.split_first()) {
            (Some(_), Some((self_ty, rest))) => (Some(*self_ty), rest),
            _ => (None, arguments),
        }
    }

    pub(super) fn callable_output(&mut self, trait_: DefId, ty: Ty) -> Option<Ty> {
        let ty = self.table.shallow(ty).peel_references();
        let (_, output) = self.callable(ty)?;
        if !self.types.known.is_async_callable(trait_) {
            return Some(output);
        }
        match self.table.shallow(output).kind() {
            TyKind::Future(inner) => Some(*inner),
            _ => Some(Ty::UNKNOWN),
        }
    }

    /// The signature that the pending obligations expect of a variable: its parameters and output, and
    /// whether it is asynchronous.
    pub(crate) fn expected_callable(&self, variable: Ty) -> Option<(Ty, Option<Ty>, bool)> {
        let bounds = self.pending.iter().filter_map(|pending| match pending {
            Pending::Bound(Predicate { subject, bound }) if self.table.shallow(*subject) == variable => {
                Some(bound)
            }
            _ => None,
        });
        self.callable_bound(bounds)
    }

    /// The signature that the first bound of the `Fn` family says.
    pub(crate) fn callable_bound<'b>(
        &self,
        mut bounds: impl Iterator<Item = &'b TraitRef>,
    ) -> Option<(Ty, Option<Ty>, bool)> {
        let known = &self.types.known;
        let bound = bounds.find(|bound| bound.definition.is_some_and(|def| known.is_callable(def)))?;
        let is_async = bound.definition.is_some_and(|def| known.is_async_callable(def));
        Some((*bound.arguments.first()?, bound.bindings.first().map(|(_, ty)| *ty), is_async))
    }
}
