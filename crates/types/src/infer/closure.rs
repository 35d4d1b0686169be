//! Closures, whose signature is expected where they stand.

use privet_ir::{Closure, ExprId, Pattern, Ty, TyKind};

use super::Infer;

/// What is expected of a closure.
struct Expected {
    /// A tuple of the parameters.
    parameters: Ty,
    output: Option<Ty>,
    is_async: bool,
}

impl Infer<'_, '_> {
    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, expected: Ty) -> Ty {
        let expected = self.expected_closure(expected);
        let hints = expected.as_ref().map(|expected| self.shallow(expected.parameters));
        let hints: &[Ty] = match hints.as_ref().map(|ty| ty.kind()) {
            Some(TyKind::Tuple(list)) => list,
            _ => &[],
        };
        let mut list = Vec::with_capacity(closure.parameters.len() + 1);
        for (index, parameter) in closure.parameters.iter().enumerate() {
            let ty = match &self.tree.patterns[parameter.pattern] {
                Pattern::Typed { ty, .. } => self.lower_type(*ty),
                _ => self.lower_type(parameter.ty),
            };
            let ty = match hints.get(index) {
                Some(&hint) if self.solver.table.is_open(ty) && self.shallow(hint).is_unknown() => {
                    Ty::UNKNOWN
                }
                Some(&hint) => {
                    self.solver.table.unify(ty, hint);
                    ty
                }
                None => ty,
            };
            list.push(ty);
        }
        for (parameter, &ty) in closure.parameters.iter().zip(&list) {
            self.root_pattern(parameter.pattern, ty);
        }
        let declared = closure.output.map(|ty| self.lower_type(ty));
        let wanted = expected.as_ref().and_then(|expected| expected.output);
        // What the bound calls the output of an `async` closure's call is its future's output.
        let is_async = closure.is_async;
        let wanted = match wanted {
            Some(wanted) if is_async && !expected.as_ref().is_some_and(|expected| expected.is_async) => {
                match self.shallow(wanted).kind() {
                    TyKind::Future(output) => Some(*output),
                    _ => None,
                }
            }
            wanted => wanted,
        };
        let hint = declared.or(wanted).unwrap_or(Ty::UNKNOWN);
        let hint = if self.shallow(hint).is_unknown() { Ty::UNKNOWN } else { hint };
        let body = closure.body;
        let output = self.separate_body(hint, |infer, output| {
            infer.check(body, output);
        });
        list.push(if is_async { Ty::new(TyKind::Future(output)) } else { output });
        Ty::new(TyKind::Closure(self.def, id, list.into()))
    }

    fn expected_closure(&mut self, expected: Ty) -> Option<Expected> {
        let expected = self.shallow(expected);
        let found = match expected.kind() {
            TyKind::FunctionPointer(list) => {
                let (output, parameters) = list.split_last()?;
                return Some(Expected {
                    parameters: Ty::new(TyKind::Tuple(parameters.into())),
                    output: Some(*output),
                    is_async: false,
                });
            }
            TyKind::Dyn(bounds) => self.solver.callable_bound(bounds.iter()),
            TyKind::Variable(_) => self.solver.expected_callable(expected),
            TyKind::Opaque(..) | TyKind::Parameter(..) => {
                let bounds = self.solver.bounds_of(expected);
                self.solver.callable_bound(bounds.iter())
            }
            _ => None,
        };
        let (parameters, output, is_async) = found?;
        let parameters = self.solver.normalise(parameters);
        let output = output.map(|output| self.solver.normalise(output));
        Some(Expected { parameters, output, is_async })
    }
}
