//! What flow lints ask of the functions that lead to a sink: what the call is for, and how they collect.

use std::collections::BTreeSet;

use privet_flow::{Guards, Hit, Mark, Passage, Purposes};
use privet_ir::DefId;
use privet_model::{CallSelector, FlowMatch};
use privet_vocabulary::{FunctionAttribute, Purpose};
use rustc_hash::FxHashSet;

use crate::Input;
use crate::flow_lint::Candidate;

/// Keeps the candidates whose calls are for what the lint is about, with that purpose.
pub(crate) fn retain(
    input: Input<'_>,
    matcher: &FlowMatch,
    guards: &Guards<'_>,
    candidates: &mut Vec<Candidate<'_>>,
) {
    if candidates.is_empty() {
        return;
    }
    if asks_purposes(matcher) {
        by_purpose(input, matcher, guards, candidates);
    }
    if !matcher.sinks.marked.is_empty() || !matcher.sinks.collects.is_empty() {
        by_mark(input, &matcher.sinks, guards, candidates);
    }
}

fn asks_purposes(matcher: &FlowMatch) -> bool {
    let FlowMatch { sinks, unless, .. } = matcher;
    !sinks.purposes.is_empty()
        || sinks.without_purpose
        || matcher.needs_purpose
        || !unless.purposes.is_empty()
        || unless.permitted
        || unless.tasks
}

fn by_purpose(
    input: Input<'_>,
    matcher: &FlowMatch,
    guards: &Guards<'_>,
    candidates: &mut Vec<Candidate<'_>>,
) {
    let served: Vec<Purposes> =
        candidates.iter().map(|candidate| guards.purposes_at(candidate.site.function)).collect();
    let mut verdicts: Vec<Option<Verdict>> = candidates
        .iter()
        .zip(&served)
        .map(|(candidate, served)| verdict(input, matcher, candidate, *served))
        .collect();
    // Who calls a helper for something else may not be behind this flow: ask which functions it runs through. The set
    // can only shrink, and a set without a violation has none in a part of it.
    let unsure: Vec<usize> =
        (0..candidates.len()).filter(|at| verdicts[*at].is_some() && served[*at].is_mixed()).collect();
    let hits: Vec<&Hit> = unsure.iter().map(|at| candidates[*at].hit).collect();
    for (at, passages) in unsure.iter().zip(guards.passages(input.flow, &hits)) {
        let candidate = &candidates[*at];
        let served = guards.purposes_through(&passages, candidate.site.function);
        verdicts[*at] = verdict(input, matcher, candidate, served);
    }
    let mut verdicts = verdicts.into_iter();
    candidates.retain_mut(|candidate| match verdicts.next().flatten() {
        Some(Verdict { purpose }) => {
            candidate.purpose = purpose;
            true
        }
        None => false,
    });
}

/// The lint holds, for this purpose if for one.
#[derive(Clone, Copy)]
struct Verdict {
    purpose: Option<Purpose>,
}

fn verdict(
    input: Input<'_>,
    matcher: &FlowMatch,
    candidate: &Candidate<'_>,
    served: Purposes,
) -> Option<Verdict> {
    let FlowMatch { sinks, unless, .. } = matcher;
    if sinks.without_purpose {
        return served.is_missing().then_some(Verdict { purpose: None });
    }
    if matcher.needs_purpose && served.is_missing() {
        return Some(Verdict { purpose: None });
    }
    let tasks = || candidate.receiver.recipient.as_deref().map(|id| input.catalogue.tasks(id));
    let tasks = if unless.tasks { tasks() } else { None };
    let is_right = |purpose: Purpose| {
        unless.purposes.contains(&purpose)
            || unless.tasks && tasks.as_ref().is_none_or(|tasks| tasks.is_empty() || tasks.contains(&purpose))
            || unless.permitted
                && input.catalogue.permits(candidate.hit.category, candidate.is_personal, purpose)
    };
    let mut meant =
        served.named().filter(|purpose| sinks.purposes.is_empty() || sinks.purposes.contains(purpose));
    meant.find(|purpose| !is_right(*purpose)).map(|purpose| Verdict { purpose: Some(purpose) })
}

/// Keeps what functions with a mark lead to.
fn by_mark(input: Input<'_>, sinks: &CallSelector, guards: &Guards<'_>, candidates: &mut Vec<Candidate<'_>>) {
    let is_meant = |mark: &Mark| {
        sinks.marked.contains(&mark.attribute)
            || mark.attribute == FunctionAttribute::Collects
                && sinks.collects.iter().any(|way| mark.words.iter().any(|word| *word == way.name()))
    };
    let marked: BTreeSet<DefId> =
        guards.marked().iter().filter(|(_, mark)| is_meant(mark)).map(|(function, _)| *function).collect();
    let all: Vec<DefId> = marked.iter().copied().collect();
    let reach: FxHashSet<DefId> = guards.reach(&all).into_iter().collect();
    candidates.retain(|candidate| reach.contains(&candidate.site.function));
    let hits: Vec<&Hit> = candidates.iter().map(|candidate| candidate.hit).collect();
    let mut passages = guards.passages(input.flow, &hits).into_iter();
    let leads = |passage: &Passage| {
        marked.contains(&passage.function) || passage.is_start && reach.contains(&passage.function)
    };
    candidates.retain(|_| passages.next().is_some_and(|through| through.iter().any(leads)));
}
