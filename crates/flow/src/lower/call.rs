//! Calls, method calls, and operators that call.

use std::sync::Arc;

use privet_ir::{Adjustment, Callee, DefId, Expr, ExprId, ItemKind, MethodCall, Symbol, Target, Ty, TyKind};

use super::{Lowering, index};
use crate::cfg::{Aggregate, Argument, Call, CallTarget, Generics, Operation, Place, Register, Site};

/// Writers within writers are looked through so far.
const WRAPPERS: u32 = 4;

impl Lowering<'_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, arguments: &[ExprId]) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let constructed = match self.typed.callee(expr) {
            Some(Callee::Struct(owner)) => Some((*owner, None)),
            Some(Callee::Variant(owner, variant)) => Some((*owner, Some(*variant))),
            Some(Callee::Function { .. } | Callee::External(_)) => None,
            _ => self.constructor_path(callee, ty),
        };
        if let Some((owner, variant)) = constructed {
            let parts = arguments
                .iter()
                .enumerate()
                .map(|(position, argument)| {
                    let value = self.value(*argument);
                    let member = self.member(Some((owner, variant)), Symbol::new(&position.to_string()));
                    (member, value, Site::Expr(*argument))
                })
                .collect::<Vec<_>>();
            let inside = parts.first().map(|(_, value, _)| *value);
            let made = self.aggregate(Aggregate { owner: Some(owner), parts, base: None }, ty, site);
            self.made(made, Some((owner, variant)), inside);
            return made;
        }
        let target = match self.target(expr) {
            Some(target) => target,
            None => match self.path_target(callee) {
                Some(target) => (target, None),
                None => (CallTarget::Value(self.called(callee)), None),
            },
        };
        let arguments = arguments.iter().map(|argument| self.argument(*argument)).collect();
        self.emit_call(target, arguments, ty, site)
    }

    /// A value that is called. A variable is lent to the call: a closure may write what it took with it.
    fn called(&mut self, callee: ExprId) -> Register {
        let ty = self.typed.expr(callee);
        if !self.is_place(callee) || matches!(ty.kind(), TyKind::FunctionPointer(_)) {
            return self.value(callee);
        }
        let place = self.place(callee);
        self.borrow(place, ty, Site::Expr(callee))
    }

    pub(super) fn method_call(&mut self, expr: ExprId, call: &MethodCall) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let target = self.target(expr).unwrap_or((CallTarget::Unknown(call.name), None));
        let is_unknown = matches!(target.0, CallTarget::Unknown(_) | CallTarget::External(_));
        let mut arguments = vec![self.receiver(call.receiver, is_unknown)];
        if let CallTarget::Value(_) = target.0 {
            // `(self.callback)()` has no method call's form; a value in this position is a field.
            let callee = arguments[0].value;
            let rest = call.arguments.iter().map(|argument| self.argument(*argument)).collect();
            return self.emit_call((CallTarget::Value(callee), None), rest, ty, site);
        }
        arguments.extend(call.arguments.iter().map(|argument| self.argument(*argument)));
        self.emit_call(target, arguments, ty, site)
    }

    /// A call that an operator stands for, if it is one of a function whose body or model matters.
    /// `operands`: each with whether it is taken by reference.
    pub(super) fn operator_call(&mut self, expr: ExprId, operands: &[(ExprId, bool)]) -> Option<Register> {
        self.operator_of(expr, operands, self.typed.expr(expr))
    }

    /// The place that an operator's function refers to: `*a` and `a[i]` are what `deref` and `index` give a reference to.
    pub(super) fn operator_place(&mut self, expr: ExprId, operands: &[(ExprId, bool)]) -> Option<Place> {
        let ty = Ty::new(TyKind::Reference { is_mutable: true, inner: self.typed.expr(expr) });
        let reference = self.operator_of(expr, operands, ty)?;
        Some(Place { is_through: true, ..self.hold(reference, Site::Expr(expr)) })
    }

    fn operator_of(&mut self, expr: ExprId, operands: &[(ExprId, bool)], ty: Ty) -> Option<Register> {
        if !self.calls_body(expr) {
            return None;
        }
        let target = self.mutable_operator(expr, operands).or_else(|| self.target(expr))?;
        let arguments = operands
            .iter()
            .map(|(operand, by_reference)| match by_reference {
                true => self.borrowed_to(*operand, true, self.is_written),
                false => self.argument(*operand),
            })
            .collect();
        Some(self.emit_call(target, arguments, ty, Site::Expr(expr)))
    }

    /// Whether an operator calls a function that has a body.
    pub(super) fn calls_body(&self, expr: ExprId) -> bool {
        match self.typed.callee(expr) {
            Some(Callee::Function { definition, .. }) => self.program.has_body(*definition),
            _ => false,
        }
    }

    pub(super) fn emit_call(
        &mut self,
        target: (CallTarget, Option<Arc<Generics>>),
        arguments: Vec<Argument>,
        ty: Ty,
        site: Site,
    ) -> Register {
        let given = arguments.first().map(|argument| argument.ty);
        let (callee, generics) = self.forwarded(target.0, given, ty).unwrap_or(target);
        let of = match (callee, site) {
            (CallTarget::Function(definition), Site::Expr(expr)) => self.called_of(definition, expr),
            _ => None,
        };
        self.done.calls += 1;
        self.done.resolved_calls += u32::from(!matches!(callee, CallTarget::Unknown(_)));
        let calls = &mut self.top().graph.calls;
        calls.push(Call { callee, of, generics, arguments });
        let call = index(calls.len() - 1);
        self.emit(Operation::Call(call), ty, site)
    }

    /// The type that a trait's own method is called of.
    pub(super) fn called_of(&self, definition: DefId, expr: ExprId) -> Option<DefId> {
        let parent = self.program.parent(definition)?;
        matches!(self.program.item(parent).kind, ItemKind::Trait(_)).then_some(())?;
        let Some(Callee::Function { definition: called, self_ty, .. }) = self.typed.callee(expr) else {
            return None;
        };
        let mut ty = (*self_ty)?.peel_references();
        for _ in 0..WRAPPERS {
            match self.wrapped(parent, ty) {
                Some(inner) => ty = inner.peel_references(),
                None => break,
            }
        }
        match ty.kind() {
            TyKind::Adt(of, _) if *called == definition => Some(*of),
            _ => None,
        }
    }

    /// What a wrapper hands the calls of a trait on to: `W` of `impl<W: Write> Write for BufWriter<W>`.
    fn wrapped(&self, trait_: DefId, ty: Ty) -> Option<Ty> {
        let TyKind::Adt(of, held) = ty.kind() else { return None };
        if held.is_empty() || self.program.is_workspace(of.file) {
            return None;
        }
        let (implementation, arguments) = self.types.implementation_for(trait_, ty)?;
        let predicates = &self.types.generics(implementation).predicates;
        let mut inner = predicates.iter().filter(|predicate| predicate.bound.definition == Some(trait_));
        match (inner.next()?.subject.kind(), inner.next()) {
            (TyKind::Parameter(owner, index), None) if *owner == implementation => {
                arguments.get(*index as usize).copied()
            }
            _ => None,
        }
    }

    /// What a path in callee position calls, where inference did not say.
    fn path_target(&self, callee: ExprId) -> Option<CallTarget> {
        let Expr::Path(path) = self.tree.exprs[callee] else { return None };
        match self.typed.path(path).target {
            Target::Definition(definition) => {
                matches!(self.program.item(definition).kind, ItemKind::Function(_))
                    .then_some(CallTarget::Function(definition))
            }
            Target::External(path) => Some(CallTarget::External(path)),
            Target::Local(_) => None,
            _ => {
                let name = self.tree.path_segments(path).last().map_or(Symbol::EMPTY, |last| last.name);
                Some(CallTarget::Unknown(name))
            }
        }
    }

    fn constructor_path(&self, callee: ExprId, ty: Ty) -> Option<(DefId, Option<u32>)> {
        let Expr::Path(path) = self.tree.exprs[callee] else { return None };
        match self.typed.path(path).target {
            Target::Variant { owner, index } => Some((owner, Some(index))),
            Target::Definition(definition) => {
                matches!(self.program.item(definition).kind, ItemKind::Struct(_))
                    .then_some((definition, None))
            }
            Target::SelfType(_) => Self::definition_of(ty).map(|owner| (owner, None)),
            _ => None,
        }
    }

    pub(super) fn argument(&mut self, expr: ExprId) -> Argument {
        let value = self.value(expr);
        let ty = self.typed.expr(expr);
        let is_mutable = matches!(ty.kind(), TyKind::Reference { is_mutable: true, .. });
        Argument { value, ty, site: Site::Expr(expr), is_mutable }
    }

    fn borrowed(&mut self, expr: ExprId, is_mutable: bool) -> Argument {
        self.borrowed_to(expr, is_mutable, is_mutable)
    }

    /// `is_written`: whether the place itself is.
    fn borrowed_to(&mut self, expr: ExprId, is_mutable: bool, is_written: bool) -> Argument {
        let was_written = std::mem::replace(&mut self.is_written, is_written);
        let place = self.adjusted_place(expr, is_written);
        self.is_written = was_written;
        let ty = self.typed.expr(expr);
        let value = self.borrow(place, ty, Site::Expr(expr));
        Argument { value, ty, site: Site::Expr(expr), is_mutable }
    }

    /// A receiver, borrowed where the method takes a reference. Of an unknown method, a variable that
    /// may change is taken as if it did.
    fn receiver(&mut self, expr: ExprId, is_unknown: bool) -> Argument {
        let borrow = self.typed.adjustments_of(expr).iter().rev().find_map(|adjustment| match adjustment {
            Adjustment::Borrow { is_mutable } => Some(*is_mutable),
            _ => None,
        });
        match borrow {
            Some(is_mutable) => self.borrowed(expr, is_mutable),
            None if is_unknown && self.is_place(expr) => {
                let is_mutable = self.is_mutable_place(expr);
                self.borrowed(expr, is_mutable)
            }
            None => self.argument(expr),
        }
    }

    fn is_mutable_place(&self, expr: ExprId) -> bool {
        if matches!(self.typed.expr(expr).kind(), TyKind::Reference { is_mutable: true, .. }) {
            return true;
        }
        match &self.tree.exprs[expr] {
            Expr::Path(path) => match self.typed.path(*path).target {
                Target::Local(pattern) => {
                    matches!(
                        self.tree.patterns[pattern],
                        privet_ir::Pattern::Identifier { is_mutable: true, .. }
                    )
                }
                _ => false,
            },
            Expr::Field { base, .. } | Expr::Index { base, .. } => self.is_mutable_place(*base),
            _ => false,
        }
    }
}
