//! Calls: what is called, with which type arguments, and what it says of its arguments.

use privet_ir::{
    Callee, DefId, Expr, ExprId, GenericArgumentsId, Resolution, Symbol, Target, TraitRef, Ty, TyKind,
};

use super::Infer;
use super::expression::has_unsized_part;

/// An item with its type arguments: what a call calls.
#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) definition: DefId,
    /// The parent's arguments, then the item's own.
    pub(super) arguments: Box<[Ty]>,
    /// For an item of a trait.
    pub(super) self_ty: Option<Ty>,
}

impl Infer<'_, '_> {
    /// An item with its parent's arguments, and its own as written or to be inferred.
    pub(super) fn instance(
        &mut self,
        definition: DefId,
        parent: &[Ty],
        self_ty: Option<Ty>,
        written: Option<GenericArgumentsId>,
    ) -> Instance {
        let generics = self.types.generics(definition);
        let declared = self.types.own_parameter_count(definition);
        let mut arguments = parent.to_vec();
        if declared > 0 {
            arguments.extend(self.lower(|lowerer| lowerer.arguments(written, definition)));
        }
        while arguments.len() < generics.count() {
            arguments.push(self.fresh());
        }
        Instance { definition, arguments: arguments.into(), self_ty }
    }

    /// Fresh arguments for an implementation's or trait's parameters.
    pub(super) fn fresh_arguments(&mut self, def: DefId) -> Vec<Ty> {
        (0..self.types.own_parameter_count(def)).map(|_| self.fresh()).collect()
    }

    /// Demands the bounds of an item and of its parent.
    pub(super) fn require_bounds(&mut self, instance: &Instance) {
        let types = self.types;
        let Instance { definition, arguments, self_ty } = instance;
        let substitution = types.substitution(*definition, arguments, *self_ty);
        let generics = types.generics(*definition);
        let of_parent = generics.parent.map_or(&[][..], |parent| &types.generics(parent).predicates);
        for predicate in of_parent.iter().chain(&generics.predicates) {
            if predicate.bound.arguments.is_empty() && predicate.bound.bindings.is_empty() {
                continue;
            }
            let subject = substitution.apply(predicate.subject);
            let subject = self.solver.normalise(subject);
            let bound = substitution.apply_trait_ref(&predicate.bound);
            self.solver.require(subject, &bound);
        }
    }

    /// The parameters and output of a function.
    pub(super) fn signature_of(&mut self, instance: &Instance) -> Option<(Vec<Ty>, Ty)> {
        let types = self.types;
        let signature = types.signature(instance.definition)?;
        let substitution = types.substitution(instance.definition, &instance.arguments, instance.self_ty);
        let parameters = signature
            .parameters
            .iter()
            .map(|&ty| {
                let ty = substitution.apply(ty);
                self.solver.normalise(ty)
            })
            .collect();
        let output = substitution.apply(signature.output);
        Some((parameters, self.solver.normalise(output)))
    }

    pub(super) fn callee_of(&self, instance: &Instance) -> Callee {
        let self_ty = instance.self_ty.or_else(|| {
            let implementation = self.types.parent_impl(instance.definition)?;
            let header = self.types.implementation(implementation)?;
            header.trait_ref.as_ref()?;
            Some(self.types.substitution(implementation, &instance.arguments, None).apply(header.self_ty))
        });
        Callee::Function { definition: instance.definition, arguments: instance.arguments.clone(), self_ty }
    }

    /// A call in its general form.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, arguments: &[ExprId], expected: Ty) -> Ty {
        let callee_ty = self.expr(callee, Ty::UNKNOWN);
        let callee_ty = self.structurally(callee_ty);
        match callee_ty.kind() {
            TyKind::FunctionItem(definition, list) => {
                let definition = *definition;
                if self.types.signature(definition).is_none() {
                    self.set_callee(id, Callee::Struct(definition));
                    return self.construct(callee_ty, arguments, expected);
                }
                let (self_ty, list) = self.solver.split_self(definition, list);
                let instance = Instance { definition, arguments: list.into(), self_ty };
                self.set_callee(id, self.callee_of(&instance));
                self.require_bounds(&instance);
                let Some((parameters, output)) = self.signature_of(&instance) else { return Ty::UNKNOWN };
                self.arguments(&parameters, output, arguments, expected);
                output
            }
            TyKind::VariantConstructor(owner, index, _) => {
                self.set_callee(id, Callee::Variant(*owner, *index));
                self.construct(callee_ty, arguments, expected)
            }
            TyKind::Unknown => {
                self.all(arguments);
                let (callee, output) = self.unknown_function(callee);
                self.set_callee(id, callee);
                output
            }
            _ => self.call_value(id, callee, callee_ty, arguments, expected),
        }
    }

    fn construct(&mut self, callee: Ty, arguments: &[ExprId], expected: Ty) -> Ty {
        let Some((parameters, output)) = self.solver.callable(callee) else { return Ty::UNKNOWN };
        let parameters: Vec<Ty> = parameters.iter().map(|&ty| self.solver.normalise(ty)).collect();
        self.arguments(&parameters, output, arguments, expected);
        output
    }

    /// A function whose sources are not at hand. By the language's conventions, `Type::new` and
    /// `Type::default` give a `Type`.
    fn unknown_function(&self, callee: ExprId) -> (Callee, Ty) {
        let Expr::Path(path) = self.tree.exprs[callee] else {
            return (Callee::Unknown(Symbol::EMPTY), Ty::UNKNOWN);
        };
        let resolution = self.names.paths.get(path.index()).copied().unwrap_or(Resolution::UNRESOLVED);
        if let Target::External(path) = resolution.target {
            let output = match path.as_str().rsplit_once("::") {
                Some((ty, "new" | "default"))
                    if ty.rsplit("::").next().is_some_and(|name| name.starts_with(char::is_uppercase)) =>
                {
                    Ty::new(TyKind::External(Symbol::new(ty), Box::default()))
                }
                _ => Ty::UNKNOWN,
            };
            return (Callee::External(path), output);
        }
        let name = self.tree.path_segments(path).last().map_or(Symbol::EMPTY, |segment| segment.name);
        (Callee::Unknown(name), Ty::UNKNOWN)
    }

    /// A value is called: a closure, function pointer, `dyn Fn`, or anything that derefs to one.
    fn call_value(
        &mut self,
        id: ExprId,
        callee: ExprId,
        callee_ty: Ty,
        arguments: &[ExprId],
        expected: Ty,
    ) -> Ty {
        self.set_callee(id, Callee::Value);
        let mut taken = Vec::new();
        for (ty, step) in self.autoderef(callee_ty) {
            taken.extend(step);
            if let Some((parameters, output)) = self.solver.callable(ty) {
                self.adjust(callee, taken);
                self.arguments(&parameters, output, arguments, expected);
                return output;
            }
            let bounds: Vec<TraitRef> = self.solver.bounds_of(ty);
            let Some((parameters, output, is_async)) = self.solver.callable_bound(bounds.iter()) else {
                continue;
            };
            let parameters = self.solver.normalise(parameters);
            let output = output.map_or(Ty::UNKNOWN, |output| self.solver.normalise(output));
            let output = if is_async { Ty::new(TyKind::Future(output)) } else { output };
            self.adjust(callee, taken);
            let parameters: Vec<Ty> = match self.shallow(parameters).kind() {
                TyKind::Tuple(list) => list.to_vec(),
                _ => Vec::new(),
            };
            self.arguments(&parameters, output, arguments, expected);
            return output;
        }
        self.all(arguments);
        Ty::UNKNOWN
    }

    /// Checks the arguments of a call: closures last, when the other arguments have said what they can.
    pub(super) fn arguments(&mut self, parameters: &[Ty], output: Ty, arguments: &[ExprId], expected: Ty) {
        let hints = self.argument_hints(parameters, output, expected);
        let tree = self.tree;
        let is_closure = |expr: &ExprId| matches!(tree.exprs[*expr], Expr::Closure(_));
        let has_closure = arguments.iter().any(is_closure);
        for closures in [false, true] {
            if closures {
                if !has_closure {
                    break;
                }
                self.solver.solve_pending();
            }
            for (index, argument) in arguments.iter().enumerate() {
                if has_closure && is_closure(argument) != closures {
                    continue;
                }
                let parameter = parameters.get(index).copied().unwrap_or(Ty::UNKNOWN);
                let hint = match hints.get(index) {
                    Some(&hint) if self.solver.table.is_open(parameter) && !is_closure(argument) => hint,
                    Some(&hint) if !self.solver.table.is_open(hint) => hint,
                    _ => parameter,
                };
                let ty = self.expr(*argument, hint);
                self.coerce(ty, parameter);
                if closures {
                    self.solver.solve_pending();
                }
            }
        }
    }

    /// What the arguments would be if the call gave what is expected. A hint: the call may give
    /// something that is coerced to it.
    fn argument_hints(&mut self, parameters: &[Ty], output: Ty, expected: Ty) -> Vec<Ty> {
        let expected = self.shallow(expected);
        if expected.is_unknown()
            || self.solver.table.is_open(expected)
            || parameters.is_empty()
            || !self.solver.table.has_variables(output)
        {
            return Vec::new();
        }
        if !has_unsized_part(expected) && !self.solver.table.is_open(output) {
            // Nothing to coerce: the call gives just that, as far as it can.
            let snapshot = self.solver.table.snapshot();
            if !self.solver.table.unify(output, expected) {
                self.solver.table.rollback(snapshot);
            }
            return Vec::new();
        }
        let snapshot = self.solver.table.snapshot();
        let hints = if self.solver.table.unify(output, expected) {
            parameters.iter().map(|&parameter| self.solver.table.resolve(parameter)).collect()
        } else {
            Vec::new()
        };
        self.solver.table.rollback(snapshot);
        hints
    }
}
