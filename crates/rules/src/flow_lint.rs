//! Lints of kind `flow`: data that reaches sinks without the protections.

use privet_flow::{Arrival, Guards, Hit, SinkModelRef, SinkSite, Source};
use privet_ir::{Confidence, FieldRef, Level, Place, TyKind};
use privet_model::{CallSelector, DataSelector, Field, FlowMatch, Labels, Lint, LogDataSetting, PathPattern};
use privet_vocabulary::{Category, Class, Protection, Purpose, RecipientKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::context;
use crate::finding::{Cause, Draft};
use crate::flow_facts::FlowFacts;
use crate::receiver::{Receiver, is_selected, receivers};

/// Every hit that breaks the lint.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &FlowMatch,
    guards: &Guards<'_>,
    facts: &mut FlowFacts,
    drafts: &mut Vec<Draft<'a>>,
) {
    let mut candidates = Vec::new();
    for hit in &input.flow.hits {
        candidates.extend(candidate(input, matcher, facts, hit));
    }
    if selects_stores(input, &matcher.sinks) {
        candidates.retain(|candidate| facts.stores(input, matcher, guards, candidate));
    }
    context::retain(input, matcher, guards, &mut candidates);
    if matcher.bulk {
        facts.retain_bulk(input, guards, &mut candidates);
    }
    once_a_client(input, &mut candidates);
    let at_most_note = matcher.sinks.without_purpose
        && !candidates.is_empty()
        && input.catalogue.project.purposes.is_empty()
        && !guards.names_purposes();
    for candidate in candidates {
        let Candidate { hit, site, sink, receiver, protections, confidence, purpose, .. } = candidate;
        let most = match receiver.is_unresolved {
            _ if at_most_note => Some(Level::Note),
            true => Some(Level::Warn),
            false => None,
        };
        let cause = Cause::Flow { hit, site, sink, receiver };
        let draft = Draft::new(lint, cause, place(input, site.location), confidence);
        drafts.push(Draft { protections, purpose, at_most: most, ..draft });
    }
}

/// A hit that breaks a lint, as far as one can tell without asking what its call is for.
pub(crate) struct Candidate<'a> {
    pub hit: &'a Hit,
    pub site: &'a SinkSite,
    pub sink: &'a SinkModelRef,
    pub receiver: Receiver,
    pub protections: Vec<Protection>,
    pub confidence: Confidence,
    /// Whether it counts as personal, and not as log data alone.
    pub is_personal: bool,
    pub purpose: Option<Purpose>,
}

fn candidate<'a>(
    input: Input<'a>,
    matcher: &FlowMatch,
    facts: &mut FlowFacts,
    hit: &'a Hit,
) -> Option<Candidate<'a>> {
    let flow = input.flow;
    let site = flow.sites.get(hit.site as usize)?;
    let sink = flow.sinks.get(site.model as usize)?;
    if !input.program.is_workspace(site.location.file)
        || !matcher.data.has_category(hit.category)
        || !is_within(input, &matcher.within, site.function)
        || is_excepted(input, &matcher.except, hit)
        || !facts.is_read_from(input, &matcher.data, hit)
        || matcher.unless.tagged && facts.is_tagged(input, hit)
    {
        return None;
    }
    let violating = |arrival: &&Arrival| {
        let covers = |kind: &Protection| covers(hit, arrival, *kind, sink.channel);
        has_data(input, &matcher.data, hit, arrival)
            && matcher.met.iter().all(covers)
            && !matcher.unless.protections.iter().any(covers)
    };
    let violating: Vec<&Arrival> = hit.arrivals.iter().filter(violating).collect();
    if violating.is_empty() {
        return None;
    }
    // One finding for each source and argument, whoever else may receive it there.
    receivers(input.catalogue, sink, site).into_iter().find_map(|receiver| {
        if !is_selected(input.catalogue, &matcher.sinks, site, sink, &receiver) {
            return None;
        }
        let forbidden = |arrival: &&&Arrival| {
            let lets_pass = || input.catalogue.lets_pass(&receiver.kind).iter();
            !matcher.unless.allowed
                || forbids(input, &receiver, hit.category)
                    && !lets_pass().any(|kind| covers(hit, arrival, *kind, sink.channel))
        };
        let violating: Vec<&Arrival> = violating.iter().filter(forbidden).copied().collect();
        // The least protected and surest of the ways in which the data arrives.
        let arrival = violating.iter().min_by_key(|arrival| {
            (protections(arrival, sink.channel).len(), arrival.is_assumed, arrival.is_dispatched)
        })?;
        let confidence = if hit.is_suspected {
            Confidence::Suspected
        } else if violating.iter().any(|arrival| arrival.is_certain()) {
            Confidence::Certain
        } else {
            Confidence::Likely
        };
        Some(Candidate {
            hit,
            site,
            sink,
            protections: protections(arrival, sink.channel),
            confidence,
            is_personal: is_personal(input, hit, arrival),
            purpose: None,
            receiver,
        })
    })
}

/// Whether a protection covers data as it arrives. What groups are made by is not aggregated, if it tells one person
/// from the others.
fn covers(hit: &Hit, arrival: &Arrival, kind: Protection, channel: privet_vocabulary::Channel) -> bool {
    arrival.protections.covers(kind, channel)
        && !(kind == Protection::Aggregated && arrival.is_key && hit.category.singles_out())
}

/// A URL that nobody can resolve is said once for each client: the library, in one package.
fn once_a_client(input: Input<'_>, candidates: &mut Vec<Candidate<'_>>) {
    let mut first: FxHashMap<(String, &str), privet_ir::Location> = FxHashMap::default();
    candidates.retain(|candidate| {
        if !candidate.receiver.is_unresolved {
            return true;
        }
        let library = candidate.sink.path.as_str().split("::").next().unwrap_or_default();
        let client = ((input.package_of)(candidate.site.location.file), library);
        *first.entry(client).or_insert(candidate.site.location) == candidate.site.location
    });
}

fn selects_stores(input: Input<'_>, sinks: &CallSelector) -> bool {
    let mut kinds = sinks.kinds.iter();
    kinds.any(|kind| input.catalogue.kind_is(kind.as_str(), RecipientKind::Storage.name()))
}

/// Whether the name of what was read, or that of its type, says that it is right anyway.
fn is_excepted(input: Input<'_>, except: &[PathPattern], hit: &Hit) -> bool {
    let is = |path: &str| {
        let path = privet_model::split_path(path);
        except.iter().any(|pattern| pattern.matches(&path))
    };
    let by_type = |field: FieldRef| {
        let types = input.analysis.types.field_types(field.owner, field.variant);
        match types.get(field.index as usize).map(|ty| ty.peel_references().kind()) {
            Some(TyKind::Adt(definition, _)) => is(input.program.path(*definition).as_str()),
            _ => false,
        }
    };
    !except.is_empty()
        && (is(hit.source_path.as_str()) || matches!(hit.source, Source::Field(field) if by_type(field)))
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
    let DataSelector::Labels(Labels { class, linked, .. }) = data else { return true };
    if linked.is_some_and(|linked| linked != arrival.is_linked) {
        return false;
    }
    match class {
        None => true,
        Some(Class::LogData) => hit.category.class() == Class::LogData,
        Some(Class::PersonalInformation) => is_personal(input, hit, arrival),
    }
}

/// Whether data is personal in effect.
fn is_personal(input: Input<'_>, hit: &Hit, arrival: &Arrival) -> bool {
    hit.category.class() == Class::PersonalInformation
        || match input.catalogue.log_data() {
            LogDataSetting::Always => true,
            LogDataSetting::Linked => arrival.is_linked,
            LogDataSetting::Policy => false,
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
        Field::Purpose => {
            let missing = || draft.missing.as_ref()?.purpose;
            draft.purpose.or_else(missing).map(|purpose| purpose.name().to_owned())
        }
        Field::Region => crate::data_map::region(input, receiver),
        Field::Field | Field::Type => None,
    }
}

/// The host of a URL that decides who receives.
pub(crate) fn host(site: &privet_flow::SinkSite) -> Option<String> {
    site.hosts.iter().find_map(|host| Some(privet_model::Url::parse(host.as_str())?.host))
}

/// `krate::module::Type::field` as people say it: `Type::field`.
pub(crate) fn short(path: &str) -> String {
    let segments = privet_model::split_path(path);
    let start = segments.len().saturating_sub(2);
    segments[start..].join("::")
}
