//! Which bodies may pass a guard at all: those that mention one, and those that lead to such a body.
//!
//! Asked by [`crate::guards`], so that it does not look into the others. It goes by names, before any body is lowered, and by
//! the names that they are given elsewhere: a body that is left out names nothing that could be a guard.

use privet_ir::{DefId, Expr, Literal, Symbol, Tree};
use privet_names::Renames;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::facts::Facts;

/// For each body of the program, in its order, whether it may pass a guard. `needs`: whom each calls or names.
pub(crate) fn may_give(facts: &Facts<'_>, needs: &[Vec<u32>]) -> Vec<bool> {
    let bodies = facts.program.bodies();
    let is_own = |body: &DefId| facts.program.is_workspace(body.file);
    let tree = |body: &DefId| &facts.program.item(*body).tree;
    // Each name is asked about once, however often it is mentioned.
    let all: FxHashSet<Symbol> = bodies
        .par_iter()
        .filter(|body| is_own(body))
        .fold(FxHashSet::default, |mut names, body| {
            tree(body).each_name(&mut |name| {
                names.insert(name);
            });
            names
        })
        .reduce(FxHashSet::default, |mut one, other| {
            one.extend(other);
            one
        });
    let own = names(facts);
    let is_named =
        |name: &Symbol| own.contains(name) || facts.bindings.may_be_guard(*name, facts.program, facts.models);
    let mut named: FxHashSet<Symbol> = all.into_par_iter().filter(is_named).collect();
    named.extend(Renames::new(facts.program).of(|name| is_named(&name)));
    let mut gives: Vec<bool> =
        bodies.par_iter().map(|body| is_own(body) && mentions(tree(body), &named)).collect();
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
        .filter(|definition| !facts.program.item(**definition).attributes.is_empty())
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

fn mentions(tree: &Tree, named: &FxHashSet<Symbol>) -> bool {
    // A condition may stand inside the text of a query.
    tree.mentions_any(named)
        || tree.exprs.iter().any(|(_, expr)| match expr {
            Expr::Literal(Literal::String(text)) => text.as_str().to_ascii_lowercase().contains("where"),
            _ => false,
        })
}
