//! The variables of one inference and their unification.

use privet_ir::{FloatKind, IntKind, Ty, TyKind};

use crate::fold::fold;

/// What a variable may become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum VariableKind {
    /// Any type.
    General,
    /// An integer; `i32` if nothing says otherwise.
    Integer,
    /// A float; `f64` if nothing says otherwise.
    Float,
}

#[derive(Clone, Copy, Debug)]
enum Slot {
    Unbound(VariableKind),
    /// To a type, which may be another variable: a chain, never a cycle.
    Bound(Ty),
}

/// The state to which [`Table::rollback`] returns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snapshot {
    log: usize,
    variables: usize,
}

/// The variables of one inference. Dropped with it.
#[derive(Debug, Default)]
pub(crate) struct Table {
    slots: Vec<Slot>,
    /// Variables that were bound, in order, with the kind that they had.
    log: Vec<(u32, VariableKind)>,
}

impl Table {
    /// A new variable.
    pub(crate) fn fresh(&mut self, kind: VariableKind) -> Ty {
        let index = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        self.slots.push(Slot::Unbound(kind));
        Ty::new(TyKind::Variable(index))
    }

    /// A new variable for any type.
    pub(crate) fn fresh_general(&mut self) -> Ty {
        self.fresh(VariableKind::General)
    }

    /// How many bindings stand: obligations are only tried again when there are others.
    pub(crate) fn bindings(&self) -> usize {
        self.log.len()
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { log: self.log.len(), variables: self.slots.len() }
    }

    /// Undoes what was bound and made since.
    pub(crate) fn rollback(&mut self, snapshot: Snapshot) {
        while self.log.len() > snapshot.log {
            let Some((variable, kind)) = self.log.pop() else { break };
            if let Some(slot) = self.slots.get_mut(variable as usize) {
                *slot = Slot::Unbound(kind);
            }
        }
        self.slots.truncate(snapshot.variables);
    }

    /// The type at the end of the chain of bindings; an unbound variable stays.
    pub(crate) fn shallow(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Variable(index) = *ty.kind() {
            match self.slots.get(index as usize) {
                Some(Slot::Bound(next)) => ty = *next,
                _ => break,
            }
        }
        ty
    }

    /// The kind of an unbound variable.
    pub(crate) fn kind_of(&self, ty: Ty) -> Option<VariableKind> {
        let TyKind::Variable(index) = *self.shallow(ty).kind() else { return None };
        match self.slots.get(index as usize) {
            Some(Slot::Unbound(kind)) => Some(*kind),
            _ => Some(VariableKind::General),
        }
    }

    /// Whether it is a variable for any type, not bound yet.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        self.kind_of(ty) == Some(VariableKind::General)
    }

    /// The type with all bound variables replaced.
    pub(crate) fn resolve(&self, ty: Ty) -> Ty {
        if !ty.has_variables() {
            return ty;
        }
        fold(ty, &mut |part| {
            let TyKind::Variable(_) = part.kind() else { return None };
            let bound = self.shallow(part);
            if bound == part { Some(part) } else { Some(self.resolve_bound(bound)) }
        })
    }

    // The occurs check keeps bindings acyclic, so this ends.
    fn resolve_bound(&self, ty: Ty) -> Ty {
        if matches!(ty.kind(), TyKind::Variable(_)) { ty } else { self.resolve(ty) }
    }

    /// The type with nothing left open: unbound variables fall back.
    pub(crate) fn finish(&self, ty: Ty) -> Ty {
        if !ty.has_variables() {
            return ty;
        }
        fold(self.resolve(ty), &mut |part| match self.kind_of(part)? {
            VariableKind::General => Some(Ty::UNKNOWN),
            VariableKind::Integer => Some(Ty::new(TyKind::Int(IntKind::I32))),
            VariableKind::Float => Some(Ty::new(TyKind::Float(FloatKind::F64))),
        })
    }

    /// Whether the type holds an unbound variable.
    pub(crate) fn has_variables(&self, ty: Ty) -> bool {
        if !ty.has_variables() {
            return false;
        }
        let mut found = false;
        fold(ty, &mut |part| {
            if found {
                return Some(part);
            }
            let TyKind::Variable(_) = part.kind() else { return None };
            let bound = self.shallow(part);
            found = matches!(bound.kind(), TyKind::Variable(_)) || self.has_variables(bound);
            Some(part)
        });
        found
    }

    fn bind(&mut self, variable: Ty, kind: VariableKind, ty: Ty) -> bool {
        let TyKind::Variable(index) = *variable.kind() else { return false };
        if self.occurs(variable, ty) {
            return false;
        }
        self.log.push((index, kind));
        if let Some(slot) = self.slots.get_mut(index as usize) {
            *slot = Slot::Bound(ty);
        }
        true
    }

    fn occurs(&self, variable: Ty, ty: Ty) -> bool {
        if !ty.has_variables() {
            return false;
        }
        let mut found = false;
        fold(ty, &mut |part| {
            if found {
                return Some(part);
            }
            let TyKind::Variable(_) = part.kind() else { return None };
            let bound = self.shallow(part);
            found = bound == variable
                || !matches!(bound.kind(), TyKind::Variable(_)) && self.occurs(variable, bound);
            Some(part)
        });
        found
    }

    /// Makes two types equal if they can be; an unknown type agrees with everything and binds nothing.
    /// On failure, parts may be bound: callers that must not keep them take a snapshot.
    pub(crate) fn unify(&mut self, left: Ty, right: Ty) -> bool {
        self.unify_within(left, right, 64)
    }

    fn unify_within(&mut self, left: Ty, right: Ty, depth: u32) -> bool {
        let left = self.shallow(left);
        let right = self.shallow(right);
        if left == right || left.is_unknown() || right.is_unknown() {
            return true;
        }
        if depth == 0 {
            return false;
        }
        match (self.kind_of(left), self.kind_of(right)) {
            (Some(VariableKind::General), _) => return self.bind(left, VariableKind::General, right),
            (_, Some(VariableKind::General)) => return self.bind(right, VariableKind::General, left),
            (Some(a), Some(b)) => return a == b && self.bind(left, a, right),
            (Some(kind), None) => return admits(kind, right) && self.bind(left, kind, right),
            (None, Some(kind)) => return admits(kind, left) && self.bind(right, kind, left),
            (None, None) => {}
        }
        match (left.kind(), right.kind()) {
            (TyKind::Tuple(a), TyKind::Tuple(b))
            | (TyKind::FunctionPointer(a), TyKind::FunctionPointer(b)) => self.unify_lists(a, b, depth),
            (TyKind::Array(a, m), TyKind::Array(b, n)) => {
                self.unify_within(*a, *b, depth - 1) && self.unify_within(*m, *n, depth - 1)
            }
            (TyKind::Slice(a), TyKind::Slice(b)) | (TyKind::Future(a), TyKind::Future(b)) => {
                self.unify_within(*a, *b, depth - 1)
            }
            (
                TyKind::Reference { is_mutable: m, inner: a },
                TyKind::Reference { is_mutable: n, inner: b },
            )
            | (TyKind::Pointer { is_mutable: m, inner: a }, TyKind::Pointer { is_mutable: n, inner: b }) => {
                m == n && self.unify_within(*a, *b, depth - 1)
            }
            (TyKind::Adt(d, a), TyKind::Adt(e, b))
            | (TyKind::Projection(d, a), TyKind::Projection(e, b))
            | (TyKind::FunctionItem(d, a), TyKind::FunctionItem(e, b)) => {
                d == e && self.unify_lists(a, b, depth)
            }
            (TyKind::External(p, a), TyKind::External(q, b)) => p == q && self.unify_lists(a, b, depth),
            (TyKind::Opaque(d, i, a), TyKind::Opaque(e, j, b))
            | (TyKind::VariantConstructor(d, i, a), TyKind::VariantConstructor(e, j, b)) => {
                d == e && i == j && self.unify_lists(a, b, depth)
            }
            (TyKind::Closure(d, i, a), TyKind::Closure(e, j, b)) => {
                d == e && i == j && self.unify_lists(a, b, depth)
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) => {
                let (Some(a), Some(b)) = (a.first(), b.first()) else { return a.is_empty() == b.is_empty() };
                let same = match (a.definition, b.definition) {
                    (Some(a), Some(b)) => a == b,
                    _ => a.path == b.path,
                };
                let mut unified = same && self.unify_lists(&a.arguments, &b.arguments, depth);
                for (name, ty) in &a.bindings {
                    if let Some((_, other)) = b.bindings.iter().find(|(other, _)| other == name) {
                        unified &= self.unify_within(*ty, *other, depth - 1);
                    }
                }
                unified
            }
            _ => false,
        }
    }

    fn unify_lists(&mut self, left: &[Ty], right: &[Ty], depth: u32) -> bool {
        let mut unified = left.len() == right.len();
        for (&a, &b) in left.iter().zip(right) {
            unified &= self.unify_within(a, b, depth - 1);
        }
        unified
    }
}

fn admits(kind: VariableKind, ty: Ty) -> bool {
    match kind {
        VariableKind::General => true,
        VariableKind::Integer => matches!(ty.kind(), TyKind::Int(_)),
        VariableKind::Float => matches!(ty.kind(), TyKind::Float(_)),
    }
}

#[cfg(test)]
mod tests {
    use privet_ir::{IntKind, Ty, TyKind};

    use super::{Table, VariableKind};

    fn slice(element: Ty) -> Ty {
        Ty::new(TyKind::Slice(element))
    }

    #[test]
    fn variables_are_bound_through_chains_and_undone() {
        let mut table = Table::default();
        let (a, b) = (table.fresh_general(), table.fresh_general());
        let snapshot = table.snapshot();
        assert!(table.unify(a, b));
        assert!(table.unify(slice(b), slice(Ty::new(TyKind::Str))));
        assert_eq!(table.resolve(slice(a)), slice(Ty::new(TyKind::Str)));
        table.rollback(snapshot);
        assert!(table.is_open(a) && table.is_open(b));
    }

    #[test]
    fn an_unknown_type_agrees_and_binds_nothing() {
        let mut table = Table::default();
        let a = table.fresh_general();
        assert!(table.unify(a, Ty::UNKNOWN));
        assert!(table.unify(Ty::UNKNOWN, Ty::unit()));
        assert!(table.is_open(a));
        assert!(table.unify(a, Ty::unit()));
        assert_eq!(table.resolve(a), Ty::unit());
    }

    #[test]
    fn an_integer_becomes_integers_only_and_falls_back() {
        let mut table = Table::default();
        let (a, b) = (table.fresh(VariableKind::Integer), table.fresh(VariableKind::Integer));
        assert!(!table.unify(a, Ty::new(TyKind::Bool)));
        assert!(table.unify(a, Ty::new(TyKind::Int(IntKind::U8))));
        assert_eq!(table.finish(a), Ty::new(TyKind::Int(IntKind::U8)));
        assert_eq!(table.finish(b), Ty::new(TyKind::Int(IntKind::I32)));
    }

    #[test]
    fn a_type_never_holds_itself() {
        let mut table = Table::default();
        let (a, b) = (table.fresh_general(), table.fresh_general());
        assert!(table.unify(a, slice(b)));
        assert!(!table.unify(b, slice(a)));
        assert_eq!(table.finish(a), slice(Ty::UNKNOWN));
    }
}
