//! Inference of one body.

mod block;
mod call;
mod closure;
mod coerce;
mod expression;
mod macro_call;
mod method;
mod operator;
mod path;
mod pattern;

use privet_ir::{
    Adjustment, Callee, DefId, Expr, ExprId, FieldRef, GenericArgument, ItemKind, PatternId, Resolution,
    Symbol, Tree, Ty, TyKind, TypeRef, TypeRefId, TypedBody,
};
use privet_names::BodyNames;

use crate::Types;
use crate::fold::fold;
use crate::lower::{Lowerer, Nesting};
use crate::solve::{Selection, Solver, Source};

/// Infers a body: of a function, constant or static. Of other items, the expressions in them.
pub(crate) fn infer(types: &Types<'_>, def: DefId) -> TypedBody {
    let mut infer = Infer::new(types, def);
    match &types.program.item(def).kind {
        ItemKind::Function(function) => {
            if let (Some(signature), Some(body)) = (types.signature(def), function.body) {
                for (parameter, &ty) in function.parameters.iter().zip(&signature.parameters) {
                    infer.root_pattern(parameter.pattern, ty);
                }
                let output = infer.open_opaques(signature.body_output);
                infer.function_body(body, output);
            }
        }
        ItemKind::Const(item) | ItemKind::Static(item) => {
            if let Some(value) = item.value {
                let ty = types.type_of(def);
                infer.function_body(value, ty);
            }
        }
        ItemKind::Enum(item) => {
            for discriminant in item.variants.iter().filter_map(|variant| variant.discriminant) {
                infer.expr(discriminant, Ty::UNKNOWN);
            }
        }
        ItemKind::MacroCall(call) => {
            infer.macro_call(None, *call, Ty::UNKNOWN);
        }
        ItemKind::Tokens(exprs) => infer.all(exprs),
        _ => {}
    }
    infer.nameless_constants();
    infer.finish()
}

/// What `break` leaves.
struct Breakable {
    label: Option<Symbol>,
    /// The type of the values that it carries.
    ty: Ty,
    is_left: bool,
    /// Whether a `break` without a label means it: not so for blocks.
    is_loop: bool,
}

pub(crate) struct Infer<'a, 'p> {
    types: &'a Types<'p>,
    solver: Solver<'a, 'p>,
    def: DefId,
    tree: &'p Tree,
    names: BodyNames,
    nesting: Nesting,
    exprs: Vec<Option<Ty>>,
    patterns: Vec<Ty>,
    callees: Vec<(ExprId, Callee)>,
    adjustments: Vec<(ExprId, Box<[Adjustment]>)>,
    fields: Vec<(ExprId, FieldRef)>,
    leaves: Vec<(ExprId, Ty)>,
    /// What `return` gives.
    return_ty: Ty,
    breakables: Vec<Breakable>,
    /// Whether the code after the last expression is never reached.
    diverges: bool,
    traits_in_scope: Option<Vec<DefId>>,
}

impl<'a, 'p> Infer<'a, 'p> {
    fn new(types: &'a Types<'p>, def: DefId) -> Self {
        let tree = &*types.program.item(def).tree;
        Self {
            types,
            solver: Solver::new(types, Some(def)),
            def,
            tree,
            names: types.program.resolve(def),
            nesting: Nesting::new(),
            exprs: vec![None; tree.exprs.len()],
            patterns: vec![Ty::UNKNOWN; tree.patterns.len()],
            callees: Vec::new(),
            adjustments: Vec::new(),
            fields: Vec::new(),
            leaves: Vec::new(),
            return_ty: Ty::UNKNOWN,
            breakables: Vec::new(),
            diverges: false,
            traits_in_scope: None,
        }
    }

    /// Inside the function, its `impl Trait` is whatever the body makes of it.
    fn open_opaques(&mut self, ty: Ty) -> Ty {
        let opened = fold(ty, &mut |part| match part.kind() {
            TyKind::Opaque(def, ..) if *def == self.def => {
                let variable = self.solver.table.fresh_general();
                for bound in self.types.opaque_bounds(part) {
                    self.solver.require(variable, &bound);
                }
                Some(variable)
            }
            _ => None,
        });
        self.solver.normalise(opened)
    }

    fn function_body(&mut self, body: ExprId, output: Ty) {
        self.return_ty = output;
        self.check(body, output);
    }

    /// The lengths of arrays and the constant arguments in types, which lie beside the body.
    fn nameless_constants(&mut self) {
        let tree = self.tree;
        let lengths = tree.types.iter().filter_map(|(_, ty)| match ty {
            TypeRef::Array { length, .. } => Some(*length),
            _ => None,
        });
        let arguments = tree.generic_arguments.iter().flat_map(|(_, list)| &list.arguments);
        let constants = arguments.filter_map(|argument| match argument {
            GenericArgument::Const(value) => Some(*value),
            _ => None,
        });
        for constant in lengths.chain(constants) {
            // A literal or a name calls nothing.
            if !matches!(tree.exprs[constant], Expr::Literal(_) | Expr::Path(_)) {
                self.expr(constant, Ty::UNKNOWN);
            }
        }
    }

    fn all(&mut self, exprs: &[ExprId]) {
        for &expr in exprs {
            self.expr(expr, Ty::UNKNOWN);
        }
    }

    fn shallow(&self, ty: Ty) -> Ty {
        self.solver.table.shallow(ty)
    }

    /// The type at hand, after trying what is pending if it is still open.
    fn structurally(&mut self, ty: Ty) -> Ty {
        let ty = self.shallow(ty);
        if !self.solver.table.is_open(ty) {
            return ty;
        }
        self.solver.solve_pending();
        self.shallow(ty)
    }

    fn fresh(&mut self) -> Ty {
        self.solver.table.fresh_general()
    }

    fn lower<R>(&mut self, read: impl FnOnce(&mut Lowerer<'_, 'p>) -> R) -> R {
        let mut lowerer = Lowerer::new(self.types, self.def, &self.names.paths, &self.nesting);
        lowerer.holes = Some(&mut self.solver.table);
        read(&mut lowerer)
    }

    fn lower_type(&mut self, ty: TypeRefId) -> Ty {
        let ty = self.lower(|lowerer| lowerer.ty(ty));
        self.solver.normalise(ty)
    }

    fn local(&self, pattern: PatternId) -> Ty {
        self.patterns.get(pattern.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    fn set_callee(&mut self, expr: ExprId, callee: Callee) {
        self.callees.push((expr, callee));
    }

    fn adjust(&mut self, expr: ExprId, steps: Vec<Adjustment>) {
        if !steps.is_empty() {
            self.adjustments.push((expr, steps.into()));
        }
    }

    fn set_path(&mut self, path: privet_ir::PathId, target: privet_ir::Target) {
        if let Some(resolution) = self.names.paths.get_mut(path.index()) {
            *resolution = Resolution::full(target);
        }
    }

    fn finish(mut self) -> TypedBody {
        self.solver.solve_pending();
        self.trait_functions_as_values();
        let mut callees = std::mem::take(&mut self.callees);
        for (_, callee) in &mut callees {
            self.finish_callee(callee);
        }
        let mut adjustments = std::mem::take(&mut self.adjustments);
        let table = &self.solver.table;
        for (_, steps) in &mut adjustments {
            for step in steps {
                if let Adjustment::OverloadedDeref(ty) = step {
                    *ty = table.finish(*ty);
                }
            }
        }
        // An expression that stands for two (a format argument printed twice) is recorded once.
        callees.sort_by_key(|(expr, _)| *expr);
        callees.dedup_by_key(|(expr, _)| *expr);
        adjustments.sort_by_key(|(expr, _)| *expr);
        adjustments.dedup_by_key(|(expr, _)| *expr);
        self.fields.sort_unstable();
        self.fields.dedup_by_key(|(expr, _)| *expr);
        self.leaves.sort_by_key(|(expr, _)| *expr);
        self.leaves.dedup_by_key(|(expr, _)| *expr);
        TypedBody {
            exprs: self.exprs.iter().map(|ty| ty.map_or(Ty::UNKNOWN, |ty| table.finish(ty))).collect(),
            patterns: self.patterns.iter().map(|&ty| table.finish(ty)).collect(),
            paths: self.names.paths,
            constant_patterns: self.names.constant_patterns,
            callees,
            adjustments,
            fields: self.fields,
            leaves: self.leaves.iter().map(|(expr, ty)| (*expr, table.finish(*ty))).collect(),
        }
    }

    /// `Account::try_from` where it is no call: which implementation is meant may show only at the end.
    fn trait_functions_as_values(&mut self) {
        for (expr, kind) in self.tree.exprs.iter() {
            let (Expr::Path(_), Some(Some(ty))) = (kind, self.exprs.get(expr.index())) else { continue };
            let TyKind::FunctionItem(definition, list) = self.shallow(*ty).kind() else { continue };
            if self.types.parent_trait(*definition).is_none() {
                continue;
            }
            let Some((self_ty, arguments)) = list.split_first() else { continue };
            let callee = Callee::Function {
                definition: *definition,
                arguments: arguments.into(),
                self_ty: Some(*self_ty),
            };
            self.callees.push((expr, callee));
        }
    }

    /// Of a trait's method, the implementation's where the self type decides it.
    fn finish_callee(&mut self, callee: &mut Callee) {
        let Callee::Function { definition, arguments, self_ty } = callee else { return };
        if let (Some(of), Some(trait_)) = (*self_ty, self.types.parent_trait(*definition)) {
            let count = self.types.own_parameter_count(trait_).min(arguments.len());
            let (of_trait, own) = arguments.split_at(count);
            if let Selection::Yes(Source::Impl(implementation, of_impl)) =
                self.solver.select(trait_, of, of_trait)
            {
                let name = self.types.program.item(*definition).name;
                if let Some(method) = self.types.impl_item(implementation, name) {
                    let list = of_impl.iter().chain(own).copied().collect();
                    *definition = method;
                    *arguments = list;
                }
            }
        }
        let table = &self.solver.table;
        for ty in arguments.iter_mut() {
            *ty = table.finish(*ty);
        }
        *self_ty = self_ty.map(|ty| table.finish(ty));
    }
}
