//! Coercions, the meeting of branches, and automatic dereference.

use privet_ir::{Adjustment, TraitRef, Ty, TyKind};

use super::Infer;
use crate::constant::number;
use crate::index::Head;
use crate::solve::{Selection, Solver};

/// How many times a value is dereferenced in search of a field or method.
pub(super) const AUTODEREF: usize = 10;

impl Solver<'_, '_> {
    /// What `*value` gives, and how.
    pub(crate) fn deref(&mut self, ty: Ty) -> Option<(Ty, Adjustment)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Reference { inner, .. } => Some((*inner, Adjustment::Deref)),
            TyKind::Adt(def, arguments) if Some(*def) == self.types.known.boxed => {
                Some((*arguments.first()?, Adjustment::Deref))
            }
            TyKind::Adt(..)
            | TyKind::Parameter(..)
            | TyKind::Projection(..)
            | TyKind::Opaque(..)
            | TyKind::External(..) => {
                let trait_ = self.types.known.deref?;
                if let Some(head) = Head::of(ty)
                    && !matches!(ty.kind(), TyKind::Opaque(..))
                {
                    let impls = self.types.index.of_trait(trait_)?;
                    if impls.of(head).is_empty() && impls.blanket.is_empty() {
                        return None;
                    }
                }
                if !matches!(self.select(trait_, ty, &[]), Selection::Yes(_)) {
                    return None;
                }
                let target = self.types.trait_item(trait_, privet_ir::Symbol::new("Target"))?;
                let target = self.project(target, &[ty], 8)?;
                Some((target, Adjustment::OverloadedDeref(target)))
            }
            _ => None,
        }
    }
}

impl Infer<'_, '_> {
    /// The type and what it derefs to, step by step; the first without a step.
    pub(super) fn autoderef(&mut self, ty: Ty) -> Vec<(Ty, Option<Adjustment>)> {
        let mut current = self.structurally(ty);
        let mut steps = vec![(current, None)];
        while steps.len() < AUTODEREF {
            let Some((next, step)) = self.solver.deref(current) else { break };
            current = self.structurally(next);
            if steps.iter().any(|(seen, _)| *seen == current) {
                break;
            }
            steps.push((current, Some(step)));
        }
        steps
    }

    /// Makes a value of one type fit where another is expected, as far as it can be.
    pub(super) fn coerce(&mut self, actual: Ty, expected: Ty) {
        let actual = self.structurally(actual);
        let expected = self.shallow(expected);
        if actual == expected || actual.is_unknown() || expected.is_unknown() {
            return;
        }
        match (actual.kind(), expected.kind()) {
            (TyKind::Never, _) => {}
            (
                TyKind::Reference { inner, .. },
                TyKind::Reference { inner: wanted, .. } | TyKind::Pointer { inner: wanted, .. },
            ) => self.coerce_referent(*inner, *wanted),
            (
                TyKind::FunctionItem(..) | TyKind::VariantConstructor(..) | TyKind::Closure(..),
                TyKind::FunctionPointer(wanted),
            ) => {
                if let Some((parameters, output)) = self.solver.callable(actual) {
                    for (&parameter, &wanted) in parameters.iter().chain([&output]).zip(wanted) {
                        self.solver.table.unify(parameter, wanted);
                    }
                }
            }
            (TyKind::Adt(..), TyKind::Adt(..)) => self.unsize(actual, expected),
            _ => {
                self.solver.table.unify(actual, expected);
            }
        }
    }

    /// `&String` fits `&str`, `&[T; N]` fits `&[T]`, `&T` fits `&dyn Trait`.
    fn coerce_referent(&mut self, actual: Ty, expected: Ty) {
        let actual = self.shallow(actual);
        let expected = self.shallow(expected);
        if let TyKind::Dyn(bounds) = expected.kind()
            && !matches!(actual.kind(), TyKind::Dyn(_))
        {
            self.require_all(actual, bounds);
            return;
        }
        if self.solver.table.is_open(actual) || self.solver.table.is_open(expected) {
            self.solver.table.unify(actual, expected);
            return;
        }
        for (step, _) in self.autoderef(actual) {
            if let (TyKind::Array(element, _), TyKind::Slice(wanted)) = (step.kind(), expected.kind()) {
                self.solver.table.unify(*element, *wanted);
                return;
            }
            let snapshot = self.solver.table.snapshot();
            if self.solver.table.unify(step, expected) {
                return;
            }
            self.solver.table.rollback(snapshot);
        }
    }

    /// `Box<T>` fits `Box<dyn Trait>`: parts that become `dyn` or a slice are left as they are.
    fn unsize(&mut self, actual: Ty, expected: Ty) {
        let actual = self.shallow(actual);
        let expected = self.shallow(expected);
        match (actual.kind(), expected.kind()) {
            (TyKind::Dyn(_), TyKind::Dyn(_)) => {
                self.solver.table.unify(actual, expected);
            }
            (_, TyKind::Dyn(bounds)) => self.require_all(actual, bounds),
            (TyKind::Array(element, _), TyKind::Slice(wanted)) => {
                self.solver.table.unify(*element, *wanted);
            }
            (TyKind::Adt(a, left), TyKind::Adt(b, right)) if a == b => {
                for (&left, &right) in left.iter().zip(right) {
                    self.unsize(left, right);
                }
            }
            _ => {
                self.solver.table.unify(actual, expected);
            }
        }
    }

    /// What becomes a `dyn` type implements it, which may say what that type's arguments are.
    fn require_all(&mut self, actual: Ty, bounds: &[TraitRef]) {
        for bound in bounds {
            self.solver.require(actual, bound);
        }
    }

    /// The type of two branches.
    pub(super) fn join(&mut self, left: Ty, right: Ty) -> Ty {
        let left = self.shallow(left);
        let right = self.shallow(right);
        if matches!(left.kind(), TyKind::Never) {
            return right;
        }
        if matches!(right.kind(), TyKind::Never) || right.is_unknown() {
            return left;
        }
        if left.is_unknown() {
            return right;
        }
        let snapshot = self.solver.table.snapshot();
        if self.solver.table.unify(left, right) {
            return left;
        }
        self.solver.table.rollback(snapshot);
        match (left.kind(), right.kind()) {
            // Two functions or closures meet as a function pointer.
            (
                TyKind::FunctionItem(..) | TyKind::VariantConstructor(..) | TyKind::Closure(..),
                TyKind::FunctionItem(..) | TyKind::VariantConstructor(..) | TyKind::Closure(..),
            ) => match self.solver.callable(left) {
                Some((parameters, output)) => {
                    let list = parameters.iter().copied().chain([output]).collect();
                    let pointer = Ty::new(TyKind::FunctionPointer(list));
                    self.coerce(right, pointer);
                    pointer
                }
                None => left,
            },
            // The branches before may be coerced to what a later one gives.
            (TyKind::Reference { inner: a, .. }, TyKind::Reference { inner: b, .. })
                if !self.derefs_to(*b, *a) && self.derefs_to(*a, *b) =>
            {
                right
            }
            _ => {
                self.coerce(right, left);
                left
            }
        }
    }

    /// Whether a reference to one type fits where one to the other is expected.
    fn derefs_to(&mut self, actual: Ty, expected: Ty) -> bool {
        self.autoderef(actual).into_iter().any(|(step, _)| {
            let snapshot = self.solver.table.snapshot();
            let fits = self.solver.table.unify(step, expected);
            self.solver.table.rollback(snapshot);
            fits
        })
    }

    /// An array of so many elements.
    pub(super) fn array(&self, element: Ty, length: usize) -> Ty {
        Ty::new(TyKind::Array(element, number(i128::try_from(length).unwrap_or(0))))
    }

    pub(super) fn reference(&self, is_mutable: bool, inner: Ty) -> Ty {
        Ty::new(TyKind::Reference { is_mutable, inner })
    }
}
