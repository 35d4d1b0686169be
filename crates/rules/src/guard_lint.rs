//! Lints of kind `guard`: a call of a sink that not every path passes a guard before.

use std::collections::BTreeMap;

use privet_flow::{Asking, GuardQuestion, Hit, SinkModelRef, SinkSite, Unguarded};
use privet_ir::{Confidence, DefId, Location, Step};
use privet_model::{CallSelector, GuardMatch, Lint, Match, Reference};
use privet_vocabulary::{Purpose, RecipientKind};

use crate::Input;
use crate::finding::{Cause, Draft, Missing};
use crate::flow_lint::{has_data, is_within, place};
use crate::receiver::{Receiver, receivers, selects_sink};
use crate::same_value;
use crate::statement::{self, Statements};

/// The guards that the lints of the catalogue ask for.
pub(crate) fn names(input: Input<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for lint in input.catalogue.lints.values() {
        if let Match::Guard(matcher) = &lint.matcher {
            let all = matcher.guards.all.iter().chain(&matcher.guards.any).chain(&matcher.unless.guards);
            names.extend(all.map(|name| name.as_str().to_owned()));
        }
    }
    names
}

/// A call of a sink that the lint is about.
struct Candidate<'a> {
    hit: &'a Hit,
    site: &'a SinkSite,
    sink: &'a SinkModelRef,
    receiver: Receiver,
    is_certain: bool,
}

/// Every call of the lint's sinks, with its data, that is not guarded: one finding a source, at the first argument.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &GuardMatch,
    asking: &mut Asking<'_, '_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    // What somebody answers for outside of the code needs no guard in it.
    if input.catalogue.is_declared(lint, input.today) {
        return;
    }
    let mut by_call: BTreeMap<(Location, DefId), Vec<Candidate<'a>>> = BTreeMap::new();
    let mut statements = Statements::default();
    for candidate in candidates(input, matcher) {
        let site = candidate.site;
        // What is inside a sink is asked for where the sink is called.
        if asking.guards.is_sink(site.function) {
            continue;
        }
        match statements.at(input, asking.guards, site) {
            // What only asks a store for something puts nothing there.
            Some((_, text)) if !statement::writes(text) && is_store(input, &candidate.receiver) => {}
            // All that one statement stores is one finding.
            Some((location, _)) if is_store(input, &candidate.receiver) => {
                by_call.entry((location, site.function)).or_default().push(candidate);
            }
            _ => by_call.entry((site.call, site.function)).or_default().push(candidate),
        }
    }
    let text =
        |names: &[Reference]| names.iter().map(|name| name.as_str().to_owned()).collect::<Vec<String>>();
    let (all, mut any) = (text(&matcher.guards.all), text(&matcher.guards.any));
    // What excuses the call is as good as the guard.
    if all.is_empty() {
        any.extend(text(&matcher.unless.guards));
    }
    let wanted = matcher.guards.all.iter().chain(&matcher.guards.any).next().map(|name| name.as_str());
    let CallSelector { purposes, marked, .. } = &matcher.sinks;
    asking.prepare(by_call.keys().map(|(_, function)| *function), purposes, marked);
    for ((_, function), candidates) in by_call {
        let Some(call) = candidates.iter().map(|candidate| candidate.site.call).min() else { continue };
        let mut ways =
            asking.unguarded(GuardQuestion { function, call, all: &all, any: &any, purposes, marked });
        ways.retain(|way| is_within(input, &matcher.within, way.entry));
        // One on which nothing is asked says more than one on which it is asked sometimes.
        let way = ways.iter().min_by_key(|way| {
            (way.condition.is_some(), way.calls.len(), input.program.path(way.entry).as_str())
        });
        let missing = match way {
            Some(way) => (way.purpose, steps(input, way)),
            None => match asked_of_another(input, matcher, asking, function, &candidates) {
                Some(found) => found,
                None => continue,
            },
        };
        let Some(first) = candidates.iter().map(|candidate| candidate.site.location).min() else { continue };
        for candidate in candidates {
            let Candidate { hit, site, sink, receiver, is_certain } = candidate;
            let confidence = match (hit.is_suspected, is_certain) {
                (true, _) => Confidence::Suspected,
                (false, true) => Confidence::Certain,
                (false, false) => Confidence::Likely,
            };
            let cause = Cause::Flow { hit, site, sink, receiver };
            let mut draft = Draft::new(lint, cause, place(input, first), confidence);
            draft.is_lowered = way.is_some_and(|way| way.condition.is_some());
            let (purpose, steps) = missing.clone();
            draft.missing = Some(Missing { guard: wanted.map(str::to_owned), purpose, store: None, steps });
            drafts.push(draft);
        }
    }
}

/// Where every way passes a guard, but one that was asked about another value: what the call is for, and where that was.
fn asked_of_another(
    input: Input<'_>,
    matcher: &GuardMatch,
    asking: &mut Asking<'_, '_>,
    function: DefId,
    candidates: &[Candidate<'_>],
) -> Option<(Option<Purpose>, Vec<Step>)> {
    let site = candidates.first()?.site;
    if matcher.same.is_empty() {
        return None;
    }
    let GuardMatch { sinks: CallSelector { purposes, marked, .. }, .. } = matcher;
    let question = GuardQuestion::every_way(function, site.call, purposes, marked);
    let way =
        asking.unguarded(question).into_iter().find(|way| is_within(input, &matcher.within, way.entry))?;
    let names: Vec<&str> =
        matcher.guards.all.iter().chain(&matcher.guards.any).map(|name| name.as_str()).collect();
    let at = same_value::asked_of_another(input, asking.guards, &names, &matcher.same, site)?;
    let note = "it is asked here, and about another value".to_owned();
    Some((way.purpose, vec![Step { place: place(input, at), note }]))
}

fn is_store(input: Input<'_>, receiver: &Receiver) -> bool {
    input.catalogue.kind_is(&receiver.kind, RecipientKind::Storage.name())
}

/// The sinks that the lint is about, with the data that reaches them.
fn candidates<'a>(input: Input<'a>, matcher: &GuardMatch) -> Vec<Candidate<'a>> {
    let mut found = Vec::new();
    for hit in &input.flow.hits {
        let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
        if !input.program.is_workspace(site.location.file) {
            continue;
        }
        let mut arrivals = hit.arrivals.iter().filter(|arrival| {
            let protections = &matcher.unless.protections;
            has_data(input, &matcher.data, hit, arrival)
                && !protections.iter().any(|kind| arrival.protections.covers(*kind, sink.channel))
        });
        let Some(first) = arrivals.next() else { continue };
        let is_certain = first.is_certain() || arrivals.any(privet_flow::Arrival::is_certain);
        let receiver = receivers(input.catalogue, sink, site)
            .into_iter()
            .find(|receiver| selects_sink(input.catalogue, &matcher.sinks, sink, receiver));
        if let Some(receiver) = receiver {
            found.push(Candidate { hit, site, sink, receiver, is_certain });
        }
    }
    found
}

/// How control gets there without the guard.
fn steps(input: Input<'_>, way: &Unguarded) -> Vec<Step> {
    let entry = input.program.item(way.entry);
    let start = Location { file: way.entry.file, span: entry.name_span };
    let mut steps =
        vec![Step { place: place(input, start), note: format!("nothing is asked from `{}` on", entry.name) }];
    let calls = way.calls.split_last().map(|(_, calls)| calls).unwrap_or_default();
    steps.extend(
        calls.iter().map(|call| Step { place: place(input, *call), note: "called from here".to_owned() }),
    );
    if let Some(condition) = way.condition {
        let note = "it is asked on some of the ways to here only".to_owned();
        steps.push(Step { place: place(input, condition), note });
    }
    steps
}
