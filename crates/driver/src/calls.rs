//! Every call of the workspace with what it calls, for "why was this not seen?".

use privet_ir::{Callee, DefId, Expr, ExprId, ItemKind, Resolution, Span, Symbol, Target, Tree};
use privet_names::Program;
use privet_types::Types;
use rayon::prelude::*;

use crate::Call;

/// The calls of all bodies, sorted by place.
pub(crate) fn calls(program: &Program, types: &Types<'_>) -> Vec<Call> {
    let bodies = program.bodies().par_iter().filter(|body| program.is_workspace(body.file));
    let mut calls: Vec<Call> = bodies.flat_map_iter(|body| of_body(program, types, *body)).collect();
    calls.sort();
    calls.dedup();
    calls
}

fn of_body(program: &Program, types: &Types<'_>, body: DefId) -> Vec<Call> {
    let typed = types.infer(body);
    let tree = &*program.item(body).tree;
    let file = program.file(body.file);
    let call =
        |span: Span, callee: Option<String>| Call { file: body.file, range: file.resolve(span), callee };
    let mut calls = Vec::new();
    for (expr, callee) in &typed.callees {
        let path = callee_path(program, callee);
        // Operators that are the language's own call nothing.
        if *callee != Callee::Builtin {
            calls.push(call(name_span(tree, *expr), path));
        }
    }
    for (_, macro_call) in tree.macro_calls.iter() {
        let span = tree.path_segments(macro_call.path).last().map_or(macro_call.span, |segment| segment.span);
        calls.push(call(span, resolved_path(program, typed.path(macro_call.path))));
    }
    calls
}

/// Where what is called is named; for operators, the whole expression.
fn name_span(tree: &Tree, expr: ExprId) -> Span {
    match &tree.exprs[expr] {
        Expr::MethodCall(call) => call.name_span,
        Expr::Call { callee, .. } => match &tree.exprs[*callee] {
            Expr::Path(path) => {
                tree.path_segments(*path).last().map_or(tree.expr_span(expr), |segment| segment.span)
            }
            _ => tree.expr_span(*callee),
        },
        _ => tree.expr_span(expr),
    }
}

fn callee_path(program: &Program, callee: &Callee) -> Option<String> {
    match callee {
        Callee::Function { definition, .. } | Callee::Struct(definition) => {
            Some(program.path(*definition).to_string())
        }
        Callee::Variant(owner, index) => variant_path(program, *owner, *index),
        Callee::External(path) => Some(path.to_string()),
        Callee::Value | Callee::Builtin | Callee::Unknown(_) => None,
    }
}

fn resolved_path(program: &Program, resolution: Resolution) -> Option<String> {
    match resolution.target {
        Target::Definition(definition) => Some(program.path(definition).to_string()),
        Target::External(path) | Target::BuiltinMacro(path) => Some(path.to_string()),
        _ => None,
    }
}

fn variant_path(program: &Program, owner: DefId, index: u32) -> Option<String> {
    let ItemKind::Enum(definition) = &program.item(owner).kind else { return None };
    let variant: Symbol = definition.variants.get(index as usize)?.name;
    Some(format!("{}::{variant}", program.path(owner)))
}
