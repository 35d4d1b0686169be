//! Lints of kind `post`: a call after which something has to follow.
//!
//! It follows if the function leads to it itself, or each of its callers calls it beside. In which order, and on which
//! branch, is not looked at.

use privet_flow::{Guards, Mark};
use privet_ir::{Confidence, DefId, Location};
use privet_model::{CallSelector, Lint, PostMatch};
use rustc_hash::FxHashSet;

use crate::Input;
use crate::finding::{Cause, Draft};
use crate::flow_lint::{is_within, place};
use crate::receiver::{receivers, selects_sink};

/// Every function that is, or holds, such a call, and does not lead to what has to follow.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &PostMatch,
    guards: &Guards<'_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let stated = guards.stated();
    let has = |mark: &Mark, selector: &CallSelector| selector.marked.contains(&mark.attribute);
    // What a name alone suggests may meet an obligation, and makes none.
    let mut calls: Vec<DefId> =
        stated.iter().filter(|(_, mark)| has(mark, &matcher.calls)).map(|(function, _)| *function).collect();
    if matcher.calls.marked.is_empty() {
        for site in &input.flow.sites {
            let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
            let is_meant = receivers(input.catalogue, sink, site)
                .iter()
                .any(|receiver| selects_sink(input.catalogue, &matcher.calls, sink, receiver));
            if is_meant && input.program.is_workspace(site.location.file) {
                calls.push(site.function);
            }
        }
    }
    calls.sort_unstable();
    calls.dedup();
    if calls.is_empty() {
        return;
    }
    let goals: FxHashSet<DefId> = guards
        .marked()
        .iter()
        .filter(|(_, mark)| has(mark, &matcher.must_reach))
        .map(|(function, _)| *function)
        .collect();
    for function in calls {
        if !is_within(input, &matcher.within, function) || follows(guards, function, &goals) {
            continue;
        }
        let item = input.program.item(function);
        drafts.push(Draft {
            lint,
            cause: Cause::Function { function },
            primary: place(input, Location { file: function.file, span: item.name_span }),
            confidence: Confidence::Certain,
            category: None,
            protections: Vec::new(),
            sink_name: None,
            purpose: None,
            at_most: None,
            missing: None,
        });
    }
}

/// Whether a function leads to a goal, or each of its callers calls one beside it.
fn follows(guards: &Guards<'_>, function: DefId, goals: &FxHashSet<DefId>) -> bool {
    if guards.reach(&[function]).iter().any(|reached| goals.contains(reached)) {
        return true;
    }
    let callers = guards.callers(function);
    let calls_goal = |caller: &DefId| guards.callees(*caller).any(|callee| goals.contains(&callee));
    !callers.is_empty() && callers.iter().all(calls_goal)
}
