//! Whether a guard was asked about the value that a sink takes.
//!
//! Two arguments are about one value if they come from one variable: `wants_none(user)` and `mail(&user.email)`. Asked
//! only of bodies that hold both calls, and only for lints that want to know.

use privet_flow::{Guards, SinkSite};
use privet_ir::{Callee, Expr, ExprId, Location, PatternId, Target, Tree, TypedBody};
use privet_model::SameValue;

use crate::Input;

/// A guard that was asked about another value, if none was asked about that of the sink.
pub(crate) fn asked_of_another(
    input: Input<'_>,
    guards: &Guards<'_>,
    names: &[&str],
    same: &[SameValue],
    site: &SinkSite,
) -> Option<Location> {
    let tree = &input.program.item(site.function).tree;
    let sink = tree.exprs.iter().map(|(id, _)| id).find(|id| tree.expr_span(*id) == site.call.span)?;
    let typed = input.analysis.types.infer(site.function);
    let mut other = None;
    for (id, callee) in &typed.callees {
        let Callee::Function { definition, .. } = callee else { continue };
        if !guards.is_guard(*definition, names) {
            continue;
        }
        let is_same = same.iter().all(|pair| {
            let asked = argument(tree, *id, pair.guard).and_then(|it| variable(tree, &typed, it, 0));
            let taken = argument(tree, sink, pair.sink).and_then(|it| variable(tree, &typed, it, 0));
            // What cannot be told may be the same.
            asked.is_none() || taken.is_none() || asked == taken
        });
        if is_same {
            return None;
        }
        let at = Location { file: site.function.file, span: tree.expr_span(*id) };
        other = Some(other.map_or(at, |known: Location| known.min(at)));
    }
    other
}

/// An argument of a call; the receiver of a method is 0.
fn argument(tree: &Tree, call: ExprId, index: u16) -> Option<ExprId> {
    match &tree.exprs[call] {
        Expr::MethodCall(call) => match index.checked_sub(1) {
            None => Some(call.receiver),
            Some(index) => call.arguments.get(index as usize).copied(),
        },
        Expr::Call { arguments, .. } => arguments.get(index as usize).copied(),
        _ => None,
    }
}

/// The variable that an expression is about.
fn variable(tree: &Tree, typed: &TypedBody, id: ExprId, depth: u32) -> Option<PatternId> {
    if depth > 32 {
        return None;
    }
    let inner = match &tree.exprs[id] {
        Expr::Path(path) => {
            return match typed.path(*path).target {
                Target::Local(pattern) => Some(pattern),
                _ => None,
            };
        }
        Expr::Reference { operand, .. } | Expr::Unary { operand, .. } => *operand,
        Expr::Field { base, .. } => *base,
        Expr::MethodCall(call) => call.receiver,
        Expr::Await(inner) | Expr::Try(inner) => *inner,
        _ => return None,
    };
    variable(tree, typed, inner, depth + 1)
}
