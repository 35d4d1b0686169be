//! Operators, indexing, `?`, `for` and `.await`: calls without the look of one.

use privet_ir::{BinaryOperator, Callee, DefId, ExprId, IntKind, Symbol, Ty, TyKind, UnaryOperator};

use super::Infer;
use crate::solve::Selection;
use crate::table::VariableKind;

impl Infer<'_, '_> {
    /// Records that an expression calls a trait's method.
    pub(super) fn set_operator(
        &mut self,
        id: ExprId,
        trait_: Option<DefId>,
        method: &str,
        self_ty: Ty,
        arguments: &[Ty],
    ) {
        let name = Symbol::new(method);
        let callee = match trait_.and_then(|trait_| self.types.trait_item(trait_, name)) {
            Some(definition) => {
                Callee::Function { definition, arguments: arguments.into(), self_ty: Some(self_ty) }
            }
            None => Callee::Unknown(name),
        };
        self.set_callee(id, callee);
    }

    /// `<self_ty as Trait<arguments>>::name`
    pub(super) fn projected(
        &mut self,
        trait_: Option<DefId>,
        name: &str,
        self_ty: Ty,
        arguments: &[Ty],
    ) -> Ty {
        let Some(associated) = trait_.and_then(|trait_| self.types.trait_item(trait_, Symbol::new(name)))
        else {
            return Ty::UNKNOWN;
        };
        let projection = crate::lower::projection(associated, self_ty, arguments);
        self.solver.normalise(projection)
    }

    fn is_number(&self, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        matches!(ty.kind(), TyKind::Int(_) | TyKind::Float(_))
            || matches!(self.solver.table.kind_of(ty), Some(VariableKind::Integer | VariableKind::Float))
    }

    fn is_scalar(&self, ty: Ty) -> bool {
        self.is_number(ty)
            || matches!(
                self.shallow(ty).kind(),
                TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Pointer { .. } | TyKind::Never
            )
    }

    fn peeled(&mut self, ty: Ty) -> Ty {
        let mut ty = self.structurally(ty);
        while let TyKind::Reference { inner, .. } = ty.kind() {
            ty = self.structurally(*inner);
        }
        ty
    }

    pub(super) fn binary(
        &mut self,
        id: ExprId,
        operator: BinaryOperator,
        left: ExprId,
        right: ExprId,
        expected: Ty,
    ) -> Ty {
        use BinaryOperator as Op;
        let bool_ = Ty::new(TyKind::Bool);
        let Some((trait_, method)) = self.types.known.binary(operator, false) else {
            self.check(left, bool_);
            // The right operand is not always reached.
            let diverges = self.diverges;
            self.check(right, bool_);
            self.diverges = diverges;
            self.set_callee(id, Callee::Builtin);
            return bool_;
        };
        let is_comparison = matches!(
            operator,
            Op::Equal | Op::NotEqual | Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual
        );
        let hint = match self.shallow(expected).kind() {
            TyKind::Int(_) | TyKind::Float(_) if !is_comparison => expected,
            _ => Ty::UNKNOWN,
        };
        let left_ty = self.expr(left, hint);
        let left_ty = self.structurally(left_ty);
        if is_comparison {
            let hint = if self.is_scalar(left_ty) { left_ty } else { Ty::UNKNOWN };
            let right_ty = self.expr(right, hint);
            let (a, b) = (self.peeled(left_ty), self.peeled(right_ty));
            if self.is_scalar(a) && self.is_scalar(b)
                || self.solver.table.is_open(a)
                || self.solver.table.is_open(b)
            {
                self.solver.table.unify(a, b);
            }
            if self.is_scalar(a) {
                self.set_callee(id, Callee::Builtin);
            } else {
                self.set_operator(id, trait_, method, a, &[b]);
            }
            return bool_;
        }
        self.arithmetic(id, (trait_, method), left_ty, right, operator)
    }

    fn arithmetic(
        &mut self,
        id: ExprId,
        (trait_, method): (Option<DefId>, &str),
        left: Ty,
        right: ExprId,
        operator: BinaryOperator,
    ) -> Ty {
        let is_shift = matches!(operator, BinaryOperator::ShiftLeft | BinaryOperator::ShiftRight);
        let number = self.peeled(left);
        if self.is_number(number) || matches!(number.kind(), TyKind::Bool) {
            let right_ty = self.expr(right, if is_shift { Ty::UNKNOWN } else { number });
            let other = self.peeled(right_ty);
            if is_shift {
                self.set_callee(id, Callee::Builtin);
                return number;
            }
            if self.is_number(other) || matches!(other.kind(), TyKind::Bool) || other.is_unknown() {
                self.solver.table.unify(number, other);
                self.set_callee(id, Callee::Builtin);
                return number;
            }
            if self.solver.table.is_open(other) {
                self.solver.table.unify(number, other);
                self.set_callee(id, Callee::Builtin);
                return number;
            }
            self.set_operator(id, trait_, method, left, &[right_ty]);
            return self.projected(trait_, "Output", left, &[right_ty]);
        }
        if left.is_unknown() {
            self.expr(right, Ty::UNKNOWN);
            self.set_callee(id, Callee::Unknown(Symbol::new(method)));
            return Ty::UNKNOWN;
        }
        if self.solver.table.is_open(left) {
            let right_ty = self.expr(right, Ty::UNKNOWN);
            self.set_operator(id, trait_, method, left, &[right_ty]);
            return self.projected(trait_, "Output", left, &[right_ty]);
        }
        // One implementation says what the right operand is coerced to.
        let operand = self.fresh();
        if let Some(trait_) = trait_ {
            self.solver.select(trait_, left, &[operand]);
        }
        let right_ty = self.check(right, operand);
        let operand = if self.solver.table.is_open(operand) { right_ty } else { operand };
        self.set_operator(id, trait_, method, left, &[operand]);
        self.projected(trait_, "Output", left, &[operand])
    }

    pub(super) fn compound_assign(
        &mut self,
        id: ExprId,
        operator: BinaryOperator,
        place: ExprId,
        value: ExprId,
    ) {
        let place_ty = self.expr(place, Ty::UNKNOWN);
        let place_ty = self.structurally(place_ty);
        let Some((trait_, method)) = self.types.known.binary(operator, true) else {
            self.expr(value, Ty::UNKNOWN);
            return;
        };
        if self.is_number(place_ty) || matches!(place_ty.kind(), TyKind::Bool) {
            let is_shift = matches!(operator, BinaryOperator::ShiftLeft | BinaryOperator::ShiftRight);
            let value_ty = self.expr(value, if is_shift { Ty::UNKNOWN } else { place_ty });
            let value_ty = self.peeled(value_ty);
            if !is_shift {
                self.solver.table.unify(place_ty, value_ty);
            }
            self.set_callee(id, Callee::Builtin);
            return;
        }
        if place_ty.is_unknown() || self.solver.table.is_open(place_ty) {
            self.expr(value, Ty::UNKNOWN);
            self.set_callee(id, Callee::Unknown(Symbol::new(method)));
            return;
        }
        let operand = self.fresh();
        if let Some(trait_) = trait_ {
            self.solver.select(trait_, place_ty, &[operand]);
        }
        self.check(value, operand);
        self.set_operator(id, trait_, method, place_ty, &[operand]);
    }

    pub(super) fn unary(&mut self, id: ExprId, operator: UnaryOperator, operand: ExprId, expected: Ty) -> Ty {
        let hint = match self.shallow(expected).kind() {
            TyKind::Int(_) | TyKind::Float(_) => expected,
            _ => Ty::UNKNOWN,
        };
        let ty = self.expr(operand, hint);
        let ty = self.structurally(ty);
        let value = self.peeled(ty);
        if self.is_number(value) || matches!(value.kind(), TyKind::Bool | TyKind::Never) {
            self.set_callee(id, Callee::Builtin);
            return value;
        }
        let Some((trait_, method)) = self.types.known.unary(operator) else { return Ty::UNKNOWN };
        if ty.is_unknown() || self.solver.table.is_open(ty) {
            self.set_callee(id, Callee::Unknown(Symbol::new(method)));
            return ty;
        }
        self.set_operator(id, trait_, method, ty, &[]);
        self.projected(trait_, "Output", ty, &[])
    }

    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base, Ty::UNKNOWN);
        let index_ty = self.expr(index, Ty::UNKNOWN);
        let index_ty = self.structurally(index_ty);
        let known = self.types.known;
        let mut taken = Vec::new();
        for (ty, step) in self.autoderef(base_ty) {
            taken.extend(step);
            let element = match ty.kind() {
                TyKind::Array(element, _) | TyKind::Slice(element) => Some(*element),
                _ => None,
            };
            if let Some(element) = element {
                self.adjust(base, taken);
                self.set_callee(id, Callee::Builtin);
                return if self.is_number(index_ty) {
                    self.solver.table.unify(index_ty, Ty::new(TyKind::Int(IntKind::Usize)));
                    element
                } else {
                    Ty::new(TyKind::Slice(element))
                };
            }
            if matches!(ty.kind(), TyKind::Str) {
                self.adjust(base, taken);
                self.set_callee(id, Callee::Builtin);
                return ty;
            }
            let Some(trait_) = known.index else { continue };
            if !self.may_index(trait_, ty) {
                continue;
            }
            if let Selection::Yes(_) = self.solver.select(trait_, ty, &[index_ty]) {
                self.adjust(base, taken);
                self.set_operator(id, known.index, "index", ty, &[index_ty]);
                return self.projected(known.index, "Output", ty, &[index_ty]);
            }
            // An index that is coerced, as `map[&key]` with a `String` key.
            let open = self.fresh();
            if let Selection::Yes(_) = self.solver.select(trait_, ty, &[open]) {
                self.adjust(base, taken);
                self.set_operator(id, known.index, "index", ty, &[open]);
                return self.projected(known.index, "Output", ty, &[open]);
            }
        }
        self.set_callee(id, Callee::Unknown(Symbol::new("index")));
        Ty::UNKNOWN
    }

    fn may_index(&self, trait_: DefId, ty: Ty) -> bool {
        match crate::index::Head::of(ty) {
            Some(head) => {
                self.types.index.of_trait(trait_).is_some_and(|impls| !impls.of(head).is_empty())
                    || matches!(ty.kind(), TyKind::Dyn(_) | TyKind::Opaque(..))
            }
            None => matches!(ty.kind(), TyKind::Parameter(..) | TyKind::Projection(..)),
        }
    }

    /// What `for` takes from a value, one at a time.
    pub(super) fn iterated(&mut self, id: ExprId, iterable: Ty) -> Ty {
        let iterable = self.structurally(iterable);
        let trait_ = self.types.known.into_iterator;
        if iterable.is_unknown() {
            self.set_callee(id, Callee::Unknown(Symbol::new("into_iter")));
            return Ty::UNKNOWN;
        }
        self.set_operator(id, trait_, "into_iter", iterable, &[]);
        self.projected(trait_, "Item", iterable, &[])
    }

    pub(super) fn try_(&mut self, id: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand, Ty::UNKNOWN);
        let ty = self.structurally(ty);
        if ty.is_unknown() || self.solver.table.is_open(ty) {
            self.set_callee(id, Callee::Unknown(Symbol::new("branch")));
            return Ty::UNKNOWN;
        }
        self.set_operator(id, self.types.known.try_trait, "branch", ty, &[]);
        self.leaves.push((id, self.return_ty));
        self.try_output(ty)
    }

    /// What `?` lets through.
    pub(super) fn try_output(&mut self, ty: Ty) -> Ty {
        let ty = self.structurally(ty);
        self.projected(self.types.known.try_trait, "Output", ty, &[])
    }

    pub(super) fn await_(&mut self, id: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand, Ty::UNKNOWN);
        let ty = self.structurally(ty);
        let known = self.types.known;
        match ty.kind() {
            TyKind::Future(output) => {
                self.set_callee(id, Callee::Builtin);
                return *output;
            }
            TyKind::Unknown | TyKind::External(..) | TyKind::Variable(_) => {
                self.set_callee(id, Callee::Unknown(Symbol::new("await")));
                return Ty::UNKNOWN;
            }
            _ => {}
        }
        if let Some(trait_) = known.into_future
            && let Selection::Yes(crate::solve::Source::Impl(implementation, _)) =
                self.solver.probe(trait_, ty, &[])
            && !self.types.is_blanket(implementation)
        {
            self.set_operator(id, known.into_future, "into_future", ty, &[]);
            return self.projected(known.into_future, "Output", ty, &[]);
        }
        self.set_operator(id, known.future, "poll", ty, &[]);
        self.projected(known.future, "Output", ty, &[])
    }
}
