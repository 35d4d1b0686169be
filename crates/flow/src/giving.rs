//! Which bodies may pass a guard at all: those that mention one, and those that lead to such a body.
//!
//! Asked by [`crate::guards`], so that it does not look into the others. It goes by names alone, before any body is lowered:
//! a body that is left out names nothing that could be a guard.

use privet_ir::{Expr, Literal, Pattern, Symbol, Tree};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::facts::Facts;

/// For each body of the program, in its order, whether it may pass a guard. `needs`: whom each calls or names.
pub(crate) fn may_give(facts: &Facts<'_>, needs: &[Vec<u32>]) -> Vec<bool> {
    let named = names(facts);
    let bodies = facts.program.bodies();
    let mut gives: Vec<bool> = bodies
        .par_iter()
        .map(|body| {
            facts.program.is_workspace(body.file) && mentions(&facts.program.item(*body).tree, &named, facts)
        })
        .collect();
    let mut users: Vec<Vec<u32>> = vec![Vec::new(); bodies.len()];
    for (user, needs) in (0u32..).zip(needs) {
        for need in needs {
            if let Some(users) = users.get_mut(*need as usize) {
                users.push(user);
            }
        }
    }
    let mut todo: Vec<u32> =
        (0u32..).zip(&gives).filter(|(_, gives)| **gives).map(|(position, _)| position).collect();
    while let Some(position) = todo.pop() {
        for user in &users[position as usize] {
            if !std::mem::replace(&mut gives[*user as usize], true) {
                todo.push(*user);
            }
        }
    }
    gives
}

/// The names of what the project itself calls a guard, and of its tagged fields.
fn names(facts: &Facts<'_>) -> FxHashSet<Symbol> {
    let own = facts.program.definitions().par_iter().filter(|it| facts.program.is_workspace(it.file));
    let mut named: FxHashSet<Symbol> = own
        .filter(|definition| {
            let bound = facts.bindings.of(**definition, facts.program, facts.models);
            bound.is_some_and(|bound| !bound.guards.is_empty())
        })
        .map(|definition| facts.program.item(*definition).name)
        .collect();
    named.extend(
        facts.tags.tagged_fields().filter_map(|(field, _)| Some(Symbol::new(facts.field_name(field)?))),
    );
    named
}

fn mentions(tree: &Tree, named: &FxHashSet<Symbol>, facts: &Facts<'_>) -> bool {
    let is_named = |name: Symbol| named.contains(&name) || facts.models.guards.may_have(name.as_str());
    tree.segments.iter().any(|segment| is_named(segment.name))
        || tree.exprs.iter().any(|(_, expr)| match expr {
            Expr::MethodCall(call) => is_named(call.name),
            Expr::Field { name, .. } => is_named(*name),
            // A condition inside the text of a query.
            Expr::Literal(Literal::String(text)) => text.as_str().to_ascii_lowercase().contains("where"),
            _ => false,
        })
        || tree.patterns.iter().any(|(_, pattern)| match pattern {
            Pattern::Struct(pattern) => pattern.fields.iter().any(|field| is_named(field.name)),
            _ => false,
        })
}
