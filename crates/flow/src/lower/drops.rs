//! Where a hand-written `Drop` runs.
//!
//! It is called of what a variable holds where its scope, or the body, ends, and of a value where it is made: most values
//! that are dropped elsewhere, in a collection or by a callee, never change after that. Moves are not followed: a
//! variable that was moved away is looked at as if it were not.

use privet_ir::{DefId, ItemKind, PatternId, Target, Ty, TyKind};
use privet_names::{Namespace, Program};
use rustc_hash::FxHashMap;

use super::{Lowering, index};
use crate::cfg::{Argument, Call, CallTarget, Operation, Place, Register, Site};

/// A variable whose value is dropped by hand-written code.
#[derive(Clone)]
pub(super) struct Dropped {
    place: Place,
    method: DefId,
    site: Site,
}

impl Lowering<'_> {
    /// Notes a variable, if its type says how it is dropped.
    pub(super) fn declared(&mut self, pattern: PatternId, place: &Place) {
        if let TyKind::Adt(owner, _) = self.typed.pattern(pattern).kind()
            && let Some(method) = self.drops.get(owner).copied()
        {
            self.top().dropped.push(Dropped { place: place.clone(), method, site: Site::Pattern(pattern) });
        }
    }

    /// Drops the variables in slots from `live` on; they are out of use then.
    pub(super) fn end_variables(&mut self, live: u32) {
        let first = self.top().dropped.iter().position(|dropped| dropped.place.slot.0 >= live);
        let Some(first) = first else { return };
        let ended = self.top().dropped.split_off(first);
        ended.into_iter().rev().for_each(|dropped| self.drop_place(dropped));
    }

    /// Drops the variables behind the first so many, where the scopes that they are in are left early.
    pub(super) fn leave_variables(&mut self, outside: usize) {
        let inside = self.top().dropped.get(outside..).unwrap_or_default().to_vec();
        inside.into_iter().rev().for_each(|dropped| self.drop_place(dropped));
    }

    /// Drops a value that was made, wherever that happens.
    pub(super) fn made_to_drop(&mut self, owner: Option<DefId>, value: Register, site: Site) {
        if let Some(method) = owner.and_then(|owner| self.drops.get(&owner).copied()) {
            let place = self.hold(value, site);
            self.drop_place(Dropped { place, method, site });
        }
    }

    fn drop_place(&mut self, dropped: Dropped) {
        let Dropped { place, method, site } = dropped;
        let value = self.borrow(place, Ty::UNKNOWN, site);
        let argument = Argument { value, ty: Ty::UNKNOWN, site, is_mutable: true };
        let calls = &mut self.top().graph.calls;
        calls.push(Call {
            callee: CallTarget::Function(method),
            of: None,
            generics: None,
            arguments: vec![argument],
        });
        let call = index(calls.len() - 1);
        self.effect(Operation::Call(call), site);
    }
}

/// The types of the workspace with a hand-written `Drop`, and its method.
pub(super) fn find(program: &Program) -> FxHashMap<DefId, DefId> {
    let Some(trait_) = program.lookup("std::ops::Drop", Namespace::Type) else { return FxHashMap::default() };
    let implementations = program.trait_impls(Target::Definition(trait_)).iter();
    implementations
        .filter(|implementation| program.is_workspace(implementation.file))
        .filter_map(|implementation| {
            let Target::Definition(owner) = program.impl_header(*implementation)?.self_target else {
                return None;
            };
            let ItemKind::Impl(item) = &program.item(*implementation).kind else { return None };
            let mut methods = item.items.iter().map(|item| DefId { file: implementation.file, item: *item });
            let method = methods.find(|method| program.item(*method).name == "drop")?;
            Some((owner, method))
        })
        .collect()
}
