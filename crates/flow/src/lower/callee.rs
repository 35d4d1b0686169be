//! What an expression calls.
//!
//! A method of a trait runs the implementation of the type that it is called of. A function of the standard library that
//! hands its arguments to such a method (`into` to `From::from`) is taken as a call of that method, where the method has
//! a body: what the body does, the signature does not say.

use std::sync::Arc;

use privet_ir::{
    Adjustment, Callee, DefId, Expr, ExprId, FieldRef, ItemKind, Target, Ty, TyKind, UnaryOperator,
};
use privet_names::{Namespace, Program};
use privet_types::{Types, is_self};
use rustc_hash::{FxHashMap, FxHashSet};

use super::Lowering;
use super::pattern::step;
use crate::attributes;
use crate::cfg::{Argument, CallTarget, Generics, Place, Register, Site};
use crate::dispatch::counterpart;
use crate::projection::Projection;

/// What is known of methods of traits that the workspace does not declare.
#[derive(Clone, Debug, Default)]
pub(crate) struct ForeignMethods {
    /// Those that the workspace implements.
    implemented: FxHashSet<DefId>,
    /// The functions that call such a method with their own arguments.
    forwarded: FxHashMap<DefId, DefId>,
    /// `From::from`
    from: Option<DefId>,
    /// `Deref::deref` and `DerefMut::deref_mut`
    deref: [Option<DefId>; 2],
    /// `IndexMut::index_mut`
    index_mut: Option<DefId>,
    /// `Iterator::next`
    next: Option<DefId>,
    /// `Future::poll`
    poll: Option<DefId>,
}

impl ForeignMethods {
    pub(super) fn new(types: &Types<'_>) -> Self {
        let program = types.program();
        let method = |path: &str| {
            let (trait_, name) = path.rsplit_once("::")?;
            let trait_ = program.lookup(trait_, Namespace::Type)?;
            let ItemKind::Trait(item) = &program.item(trait_).kind else { return None };
            let mut methods = item.items.iter().map(|item| DefId { file: trait_.file, item: *item });
            methods.find(|method| program.item(*method).name == name)
        };
        let mut found = Self {
            from: method("std::convert::From::from"),
            deref: [method("std::ops::Deref::deref"), method("std::ops::DerefMut::deref_mut")],
            index_mut: method("std::ops::IndexMut::index_mut"),
            next: method("std::iter::Iterator::next"),
            poll: method("std::future::Future::poll"),
            ..Self::default()
        };
        // Those that the standard library implements with a signature that says more than the trait's.
        let mut declared: FxHashSet<DefId> = FxHashSet::default();
        for definition in program.definitions() {
            let item = program.item(*definition);
            match &item.kind {
                ItemKind::Impl(implementation) => {
                    let methods = foreign(*definition, &implementation.items, program);
                    match program.is_workspace(definition.file) {
                        true => found.implemented.extend(methods),
                        false => declared.extend(methods),
                    }
                }
                ItemKind::Function(_) if !program.is_workspace(definition.file) => {
                    let called = attributes::calls(&item.attributes).and_then(|path| method(&path));
                    found.forwarded.extend(called.map(|called| (*definition, called)));
                }
                _ => {}
            }
        }
        let implemented = &found.implemented;
        found.forwarded.retain(|_, called| implemented.contains(called) || declared.contains(called));
        found
    }
}

/// What a reference, pointer or box refers to.
fn pointee(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => *inner,
        TyKind::Adt(_, arguments) => arguments.first().copied().unwrap_or(Ty::UNKNOWN),
        _ => Ty::UNKNOWN,
    }
}

/// The methods of a trait of another crate that an implementation has.
fn foreign(implementation: DefId, items: &[privet_ir::ItemId], program: &Program) -> Vec<DefId> {
    let target = program.impl_header(implementation).and_then(|header| header.trait_target);
    let Some(Target::Definition(trait_)) = target else { return Vec::new() };
    let ItemKind::Trait(declared) = &program.item(trait_).kind else { return Vec::new() };
    if program.is_workspace(trait_.file) {
        return Vec::new();
    }
    let own = items.iter().map(|item| program.item(DefId { file: implementation.file, item: *item }).name);
    let own: Vec<_> = own.collect();
    let methods = declared.items.iter().map(|item| DefId { file: trait_.file, item: *item });
    methods.filter(|method| own.contains(&program.item(*method).name)).collect()
}

impl Lowering<'_> {
    /// What an expression calls, and what stands in the place of its type parameters.
    pub(super) fn target(&self, expr: ExprId) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        match self.typed.callee(expr)? {
            Callee::Function { definition, arguments, self_ty } => {
                let target = self.dispatched(*definition, *self_ty);
                // What a signature alone says, it says of any types.
                let is_run =
                    matches!(target, CallTarget::Dispatched(..)) || self.program.has_body(*definition);
                let is_generic = is_run && (!arguments.is_empty() || self_ty.is_some());
                let generics = is_generic
                    .then(|| Arc::new(Generics { arguments: arguments.clone(), self_ty: *self_ty }));
                Some((target, generics))
            }
            Callee::External(path) => Some((CallTarget::External(*path), None)),
            Callee::Unknown(name) if !name.is_empty() => Some((CallTarget::Unknown(*name), None)),
            _ => None,
        }
    }

    /// A trait's own method is called of a type that only the caller, or the run, knows.
    fn dispatched(&self, definition: DefId, self_ty: Option<Ty>) -> CallTarget {
        if self.types.parent_trait(definition).is_none() {
            return CallTarget::Function(definition);
        }
        // Of a trait that nobody in the workspace implements, its signature says all that is known.
        let is_own = self.program.is_workspace(definition.file);
        if !is_own && !self.foreign.implemented.contains(&definition) {
            return CallTarget::Function(definition);
        }
        match self_ty.map(|ty| ty.peel_references().kind()) {
            Some(TyKind::Dyn(_)) if is_own => CallTarget::Dispatched(definition, true),
            Some(TyKind::Parameter(..) | TyKind::Projection(..) | TyKind::Opaque(..)) => {
                CallTarget::Dispatched(definition, false)
            }
            Some(TyKind::Unknown) | None if is_own => CallTarget::Dispatched(definition, false),
            _ => CallTarget::Function(definition),
        }
    }

    /// The method that a function hands its arguments to, of the type that it gives.
    pub(super) fn forwarded(
        &self,
        target: CallTarget,
        given: Option<Ty>,
        output: Ty,
    ) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        let CallTarget::Function(function) = target else { return None };
        let method = *self.foreign.forwarded.get(&function)?;
        self.method_of(method, given, output)
    }

    /// What converts the error of a `?`, if somebody wrote it.
    pub(super) fn conversion(&self, from: Ty, to: Ty) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        let method = self.foreign.from.filter(|from| self.foreign.implemented.contains(from))?;
        if from == to { None } else { self.method_of(method, Some(from), to) }
    }

    /// A method of a trait that makes a value of the type that it is called of.
    fn method_of(
        &self,
        method: DefId,
        given: Option<Ty>,
        output: Ty,
    ) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        let signature = self.types.signature(method)?;
        let trait_ = self.types.parent_trait(method)?;
        let of_self = signature.output.kind();
        let self_ty = match of_self {
            TyKind::Parameter(..) => output,
            TyKind::Adt(_, arguments) => {
                let part = arguments.iter().copied().find(|ty| is_self(*ty))?;
                counterpart(signature.output, output, part)?
            }
            _ => return None,
        };
        let argument = |parameter: Ty| {
            let declared = signature.parameters.first().copied();
            let pair = declared.zip(given);
            pair.and_then(|(declared, given)| counterpart(declared, given, parameter)).unwrap_or(Ty::UNKNOWN)
        };
        let parameters = |owner: DefId| (0..self.types.generics(owner).parameters.len()).zip(0u32..);
        let of_trait =
            parameters(trait_).map(|(_, index)| argument(Ty::new(TyKind::Parameter(trait_, index))));
        let own = parameters(method).map(|(_, index)| argument(Ty::new(TyKind::Parameter(method, index))));
        let arguments: Box<[Ty]> = of_trait.chain(own).collect();
        if matches!(self_ty.kind(), TyKind::Parameter(..) | TyKind::Projection(..)) {
            let generics = Arc::new(Generics { arguments, self_ty: Some(self_ty) });
            return Some((CallTarget::Dispatched(method, false), Some(generics)));
        }
        self.implementation(method, &arguments, self_ty)
    }

    /// The implementation of a method, if it says more than the trait.
    fn implementation(
        &self,
        method: DefId,
        arguments: &[Ty],
        self_ty: Ty,
    ) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        let (function, arguments) = self.types.method_within(method, arguments, self_ty, self.definition)?;
        let generics = Arc::new(Generics { arguments, self_ty: Some(self_ty) });
        (function != method).then_some((CallTarget::Function(function), Some(generics)))
    }

    /// What a `for` goes through, and its type: what `into_iter` gives, where somebody wrote that.
    pub(super) fn iterator(&mut self, expr: ExprId, iterable: ExprId, value: Register) -> (Place, Ty) {
        let (ty, site) = (self.typed.expr(iterable), Site::Expr(iterable));
        let (function, target) = match self.target(expr) {
            Some(target) => match target.0 {
                CallTarget::Function(function) if self.program.has_body(function) => (function, target),
                CallTarget::Dispatched(function, _) => (function, target),
                _ => return (self.hold(value, site), ty),
            },
            None => return (self.hold(value, site), ty),
        };
        let output = self.types.signature(function).map_or(Ty::UNKNOWN, |signature| signature.output);
        let output = match &target.1 {
            Some(known) => self.types.substitute(output, function, &known.arguments, known.self_ty),
            None => output,
        };
        // What a parameter's iterator is, the caller knows.
        let output = if output.has_parameters() { output } else { self.types.normalise(output) };
        let argument = Argument { value, ty, site, is_mutable: false };
        let made = self.emit_call(target, vec![argument], output, Site::Expr(expr));
        (self.hold(made, site), output)
    }

    /// The place of the next item of an iterator that somebody wrote, or that only the caller knows.
    pub(super) fn next_item(&mut self, expr: ExprId, iterator: &Place, ty: Ty) -> Option<Place> {
        let next = self.foreign.next.filter(|next| self.foreign.implemented.contains(next))?;
        let (option, some) = self.lang.option?;
        let ty = ty.peel_references();
        let target = match ty.kind() {
            TyKind::Parameter(..) | TyKind::Projection(..) => {
                let generics = Generics { arguments: Box::default(), self_ty: Some(ty) };
                (CallTarget::Dispatched(next, false), Some(Arc::new(generics)))
            }
            TyKind::Adt(owner, _) if self.program.is_workspace(owner.file) => {
                self.implementation(next, &[], ty)?
            }
            _ => return None,
        };
        let site = Site::Expr(expr);
        let value = self.borrow(iterator.clone(), ty, site);
        let argument = Argument { value, ty, site, is_mutable: true };
        let result = self.emit_call(target, vec![argument], Ty::UNKNOWN, site);
        let held = self.hold(result, site);
        let content = FieldRef { owner: option, variant: Some(some), index: 0 };
        Some(step(&held, Projection::Field(content)))
    }

    /// What a future gives that somebody wrote: the content of `Poll::Ready`.
    pub(super) fn polled(&mut self, expr: ExprId, future: ExprId, value: Register) -> Option<Place> {
        let poll = self.foreign.poll.filter(|poll| self.foreign.implemented.contains(poll))?;
        let ty = self.typed.expr(future);
        let TyKind::Adt(owner, _) = ty.kind() else { return None };
        let TyKind::Adt(ready, _) = self.types.signature(poll)?.output.kind() else { return None };
        let target = self.implementation(poll, &[], ty).filter(|_| self.program.is_workspace(owner.file))?;
        let site = Site::Expr(expr);
        let held = self.hold(value, site);
        let value = self.borrow(held, ty, site);
        let context = self.nothing(site);
        let argument = |value, is_mutable| Argument { value, ty: Ty::UNKNOWN, site, is_mutable };
        let arguments = vec![argument(value, true), argument(context, false)];
        let result = self.emit_call(target, arguments, Ty::UNKNOWN, site);
        let held = self.hold(result, site);
        Some(step(&held, Projection::Field(FieldRef { owner: *ready, variant: Some(0), index: 0 })))
    }

    /// `IndexMut::index_mut` or `DerefMut::deref_mut`, where the place that an operator means is written.
    pub(super) fn mutable_operator(
        &self,
        expr: ExprId,
        operands: &[(ExprId, bool)],
    ) -> Option<(CallTarget, Option<Arc<Generics>>)> {
        if !self.is_written {
            return None;
        }
        let (base, index) = (operands.first()?.0, operands.get(1).map(|(index, _)| self.typed.expr(*index)));
        let method = match self.tree.exprs[expr] {
            Expr::Index { .. } => self.foreign.index_mut,
            Expr::Unary { operator: UnaryOperator::Deref, .. } => self.foreign.deref[1],
            _ => None,
        };
        let method = method.filter(|method| self.foreign.implemented.contains(method))?;
        let arguments: Vec<Ty> = index.into_iter().collect();
        self.implementation(method, &arguments, self.typed.expr(base).peel_references())
    }

    /// The type that an expression has for the method or index that follows.
    pub(super) fn adjusted_type(&self, expr: ExprId) -> Ty {
        self.typed.adjustments_of(expr).iter().fold(
            self.typed.expr(expr),
            |ty, adjustment| match adjustment {
                Adjustment::Deref => pointee(ty),
                Adjustment::OverloadedDeref(to) => *to,
                Adjustment::Borrow { .. } | Adjustment::Unsize => ty,
            },
        )
    }

    /// The place that an expression names, as seen by the method or field that follows: through each `Deref` that
    /// somebody wrote.
    pub(super) fn adjusted_place(&mut self, expr: ExprId, is_mutable: bool) -> Place {
        let mut place = self.place(expr);
        let is_written = |method: &DefId| self.foreign.implemented.contains(method);
        let [deref, deref_mut] = self.foreign.deref.map(|method| method.filter(is_written));
        let Some(deref) = deref_mut.filter(|_| is_mutable).or(deref) else { return place };
        let mut ty = self.typed.expr(expr);
        for adjustment in self.typed.adjustments_of(expr) {
            match adjustment {
                Adjustment::Deref => ty = pointee(ty),
                Adjustment::OverloadedDeref(to) => {
                    if let TyKind::Adt(owner, _) = ty.kind()
                        && self.program.std() != Some(self.program.crate_of(owner.file))
                        && let Some(target) = self.implementation(deref, &[], ty)
                    {
                        let site = Site::Expr(expr);
                        let value = self.borrow(place, ty, site);
                        let argument = Argument { value, ty, site, is_mutable };
                        let given = Ty::new(TyKind::Reference { is_mutable, inner: *to });
                        let reference = self.emit_call(target, vec![argument], given, site);
                        place = Place { is_through: true, ..self.hold(reference, site) };
                    }
                    ty = *to;
                }
                Adjustment::Borrow { .. } | Adjustment::Unsize => {}
            }
        }
        place
    }
}
