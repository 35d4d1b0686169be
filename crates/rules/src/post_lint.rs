//! Lints of kind `post`: a call after which something has to follow.
//!
//! It follows if every way through the function meets it, or every way through each of its callers that passes the call:
//! before the call or after it. Where only some ways do, the finding is one level lower and says where they part.

use privet_flow::{Follows, Guards, Mark};
use privet_ir::{Confidence, DefId, Location, Step};
use privet_model::{CallSelector, Lint, PostMatch};
use rustc_hash::FxHashSet;

use crate::Input;
use crate::finding::{Cause, Draft, Missing};
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
    let others: FxHashSet<DefId> = calls.iter().copied().collect();
    for function in calls {
        if !is_within(input, &matcher.within, function) {
            continue;
        }
        let parting = match guards.follows(function, &goals, &others) {
            Follows::Always => continue,
            Follows::Sometimes(at) => Some(at),
            Follows::Never => None,
        };
        let steps = parting.flatten().map(|at| Step {
            place: place(input, at),
            note: "only some of the ways on from here lead to it".to_owned(),
        });
        let missing = Missing { guard: None, purpose: None, store: None, steps: steps.into_iter().collect() };
        let item = input.program.item(function);
        let at = place(input, Location { file: function.file, span: item.name_span });
        let draft = Draft::new(lint, Cause::Function { function }, at, Confidence::Certain);
        drafts.push(Draft { is_lowered: parting.is_some(), missing: Some(missing), ..draft });
    }
}
