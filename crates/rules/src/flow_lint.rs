//! Lints of kind `flow`: data that reaches sinks without the protections.

use privet_flow::{Arrival, Hit};
use privet_ir::{Confidence, Place};
use privet_model::{DataSelector, Field, FlowMatch, Labels, Lint, LogDataSetting, PathPattern};
use privet_vocabulary::{Category, Class, Protection};
use rustc_hash::FxHashSet;

use crate::Input;
use crate::finding::{Cause, Draft};
use crate::receiver::{Receiver, is_selected, receivers};

/// Every hit that breaks the lint.
pub(crate) fn check<'a>(input: Input<'a>, lint: &'a Lint, matcher: &FlowMatch, drafts: &mut Vec<Draft<'a>>) {
    let flow = input.flow;
    for hit in &flow.hits {
        let Some(site) = flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = flow.sinks.get(site.model as usize) else { continue };
        if !input.program.is_workspace(site.location.file)
            || !is_within(input, &matcher.within, site.function)
        {
            continue;
        }
        if is_excepted(&matcher.except, hit) {
            continue;
        }
        let violating: Vec<&Arrival> = hit
            .arrivals
            .iter()
            .filter(|arrival| {
                has_data(input, &matcher.data, hit, arrival)
                    && !matcher
                        .unless
                        .protections
                        .iter()
                        .any(|kind| arrival.protections.covers(*kind, sink.channel))
            })
            .collect();
        // The least protected and surest of the ways in which the data arrives.
        let Some(arrival) = violating.iter().min_by_key(|arrival| {
            (protections(arrival, sink.channel).len(), arrival.is_assumed, arrival.is_dispatched)
        }) else {
            continue;
        };
        for receiver in receivers(input.catalogue, sink, site) {
            if !is_selected(input.catalogue, &matcher.sinks, site, sink, &receiver)
                || matcher.unless.allowed && !forbids(input, &receiver, hit.category)
            {
                continue;
            }
            let confidence = if hit.is_suspected {
                Confidence::Suspected
            } else if violating.iter().any(|arrival| !arrival.is_assumed && !arrival.is_dispatched) {
                Confidence::Certain
            } else {
                Confidence::Likely
            };
            let name = sink.name.map(|name| name.as_str());
            drafts.push(Draft {
                lint,
                cause: Cause::Flow { hit, site, sink, receiver },
                primary: place(input, site.location),
                confidence,
                category: Some(hit.category),
                protections: protections(arrival, sink.channel),
                sink_name: name,
                missing: None,
            });
            // One finding for each source and argument, whoever else may receive it there.
            break;
        }
    }
}

/// Whether the name of what was read says that it is right anyway.
fn is_excepted(except: &[PathPattern], hit: &Hit) -> bool {
    let path = privet_model::split_path(hit.source_path.as_str());
    except.iter().any(|pattern| pattern.matches(&path))
}

/// Whether the recipient, or the policy for its kind, lists what it may have, and not this.
fn forbids(input: Input<'_>, receiver: &Receiver, category: Category) -> bool {
    input.catalogue.may_have(receiver.recipient.as_deref(), &receiver.kind, category) == Some(false)
}

fn protections(arrival: &Arrival, channel: privet_vocabulary::Channel) -> Vec<Protection> {
    arrival.protections.on(channel).collect()
}

pub(crate) fn place(input: Input<'_>, location: privet_ir::Location) -> Place {
    Place { file: location.file, range: input.program.file(location.file).resolve(location.span) }
}

pub(crate) fn is_within(input: Input<'_>, within: &[PathPattern], function: privet_ir::DefId) -> bool {
    if within.is_empty() {
        return true;
    }
    let path = input.program.path(function);
    let segments = privet_model::split_path(path.as_str());
    within.iter().any(|pattern| pattern.matches(&segments))
}

/// Whether the data is of the class and category that the lint is about.
pub(crate) fn has_data(input: Input<'_>, data: &DataSelector, hit: &Hit, arrival: &Arrival) -> bool {
    if !data.has_category(hit.category) {
        return false;
    }
    let DataSelector::Labels(Labels { class, .. }) = data else { return true };
    let own = hit.category.class();
    match class {
        None => true,
        Some(Class::LogData) => own == Class::LogData,
        // What is personal in effect.
        Some(Class::PersonalInformation) => {
            own == Class::PersonalInformation
                || match input.catalogue.log_data() {
                    LogDataSetting::Always => true,
                    LogDataSetting::Linked => arrival.is_linked,
                    LogDataSetting::Policy => false,
                }
        }
    }
}

/// Drops the drafts of lints that yield to another one which says the same better.
pub(crate) fn yield_to_others(input: Input<'_>, drafts: &mut Vec<Draft<'_>>) {
    let reported: FxHashSet<(&str, Place, String)> = drafts
        .iter()
        .map(|draft| (draft.lint.id.as_str(), draft.primary, draft.source_path(input)))
        .collect();
    drafts.retain(|draft| {
        draft.lint.yields_to.is_empty() || {
            let source = draft.source_path(input);
            !draft
                .lint
                .yields_to
                .iter()
                .any(|other| reported.contains(&(other.as_str(), draft.primary, source.clone())))
        }
    });
}

/// What a flow lint's message may speak of.
pub(crate) fn template_value(draft: &Draft<'_>, input: Input<'_>, field: Field) -> Option<String> {
    let Cause::Flow { hit, site, sink, receiver } = &draft.cause else { return None };
    match field {
        Field::Category => Some(hit.category.name().to_owned()),
        Field::Clause => Some(draft.lint.clause.clone()),
        Field::Source => Some(short(hit.source_path.as_str())),
        Field::Sink => Some(sink.path.to_string()),
        Field::Kind => Some(receiver.kind.clone()),
        Field::Recipient => receiver.recipient.clone().or_else(|| host(site)),
        Field::Function => Some(input.program.path(site.function).to_string()),
        Field::Store => {
            let missing = draft.missing.as_ref().and_then(|missing| missing.store.clone());
            missing.or_else(|| site.keys.first().map(|key| key.to_string()))
        }
        Field::Guard => draft.missing.as_ref()?.guard.clone(),
        Field::Purpose => draft.missing.as_ref()?.purpose.map(|purpose| purpose.name().to_owned()),
        Field::Field | Field::Type => None,
    }
}

fn host(site: &privet_flow::SinkSite) -> Option<String> {
    site.hosts.iter().find_map(|host| Some(privet_model::Url::parse(host.as_str())?.host))
}

/// `krate::module::Type::field` as people say it: `Type::field`.
pub(crate) fn short(path: &str) -> String {
    let segments = privet_model::split_path(path);
    let start = segments.len().saturating_sub(2);
    segments[start..].join("::")
}
