//! Lints of kind `lifecycle` about what becomes of data: whether anything reads what is stored, and whether those who were
//! sent it are told when it is erased.

use std::collections::{BTreeMap, BTreeSet};

use privet_flow::{Guards, Hit};
use privet_ir::{Callee, DefId, Expr, Symbol};
use privet_model::{CallSelector, LifecycleMatch, Lint, UrlRecipient};
use privet_vocabulary::{FunctionAttribute, RecipientKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::finding::{Cause, Draft, Missing};
use crate::flow_lint::{is_within, place};
use crate::lifecycle_lint::{draft, is_meant};
use crate::receiver::{receivers, selects_sink};
use crate::stores::{Stored, Stores};

/// What serves people's rights, and is no use of their data.
const RIGHTS: [FunctionAttribute; 3] =
    [FunctionAttribute::Erases, FunctionAttribute::ProvidesAccess, FunctionAttribute::Rectifies];

/// Everything that nothing reads, or that the erasers do not follow.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &LifecycleMatch,
    stores: &Stores<'a>,
    guards: &Guards<'_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    if matcher.read {
        never_read(input, lint, matcher, stores, drafts);
    }
    if let Some(sent) = &matcher.sent {
        not_told(input, lint, matcher, sent, guards, drafts);
    }
}

/// The name of the field that data comes from.
fn field_of(hit: &Hit) -> Option<&str> {
    match hit.source {
        privet_flow::Source::Field(_) => hit.source_path.as_str().rsplit("::").next(),
        privet_flow::Source::Call { .. } => None,
    }
}

fn never_read<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &LifecycleMatch,
    stores: &Stores<'a>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let mut by_field: BTreeMap<&str, Vec<&Stored<'a>>> = BTreeMap::new();
    for stored in stores.stored.iter().filter(|stored| is_meant(&matcher.stored, stored)) {
        if let Some(field) = field_of(stored.hit) {
            by_field.entry(field).or_default().push(stored);
        }
    }
    if by_field.is_empty() {
        return;
    }
    // Where it reaches anything but a store, it is used.
    let is_store = |kind: &str| input.catalogue.kind_is(kind, RecipientKind::Storage.name());
    let mut used: FxHashSet<&str> = FxHashSet::default();
    for hit in &input.flow.hits {
        let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
        if !receivers(input.catalogue, sink, site).iter().all(|receiver| is_store(&receiver.kind)) {
            used.extend(field_of(hit));
        }
    }
    let serving: Vec<DefId> = stores
        .marked
        .iter()
        .filter(|(_, mark)| RIGHTS.contains(&mark.attribute))
        .map(|(function, _)| *function)
        .collect();
    let serving: FxHashSet<DefId> = serving.into_iter().collect();
    let storing: FxHashSet<DefId> = by_field.values().flatten().map(|stored| stored.site.function).collect();
    let wanted: FxHashMap<Symbol, &str> = by_field.keys().map(|field| (Symbol::new(field), *field)).collect();
    for body in input.program.bodies().iter().filter(|body| input.program.is_workspace(body.file)) {
        if storing.contains(body) || serving.contains(body) {
            continue;
        }
        let tree = &input.program.item(*body).tree;
        used.extend(tree.exprs.iter().filter_map(|(_, expr)| match expr {
            Expr::Field { name, .. } => wanted.get(name).copied(),
            _ => None,
        }));
    }
    for (field, stored) in by_field {
        if used.contains(field) {
            continue;
        }
        let Some(first) = stored.iter().min_by_key(|stored| stored.site.location) else { continue };
        drafts.push(draft(input, lint, first, first.site.location));
    }
}

fn not_told<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &LifecycleMatch,
    sent: &CallSelector,
    guards: &Guards<'_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let marked = |attribute: &FunctionAttribute| matcher.must_reach.marked.contains(attribute);
    let actors: Vec<DefId> = guards
        .marked()
        .iter()
        .filter(|(function, mark)| marked(&mark.attribute) && is_within(input, &matcher.within, *function))
        .map(|(function, _)| *function)
        .collect();
    // Without anybody who erases, that is what is wrong.
    if actors.is_empty() {
        return;
    }
    let reach = guards.reach(&actors);
    let mut told: Option<BTreeSet<String>> = None;
    let mut reported: BTreeSet<String> = BTreeSet::new();
    let mut hits: Vec<&'a Hit> = input.flow.hits.iter().collect();
    hits.sort_by_key(|hit| input.flow.sites.get(hit.site as usize).map(|site| site.location));
    for hit in hits {
        let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
        if !input.program.is_workspace(site.location.file) || !matcher.stored.has_category(hit.category) {
            continue;
        }
        let meant = receivers(input.catalogue, sink, site)
            .into_iter()
            .find(|receiver| selects_sink(input.catalogue, sent, sink, receiver));
        let Some(receiver) = meant else { continue };
        let library = sink.path.as_str().split("::").next().unwrap_or_default().to_owned();
        let who = receiver.recipient.clone().unwrap_or_else(|| library.clone());
        let told = told.get_or_insert_with(|| called(input, guards, &reach));
        if told.contains(&who) || receiver.recipient.is_none() && told.contains(&library) {
            continue;
        }
        if !reported.insert(who.clone()) {
            continue;
        }
        let confidence = match hit.is_suspected {
            true => privet_ir::Confidence::Suspected,
            false => privet_ir::Confidence::Likely,
        };
        let cause = Cause::Flow { hit, site, sink, receiver };
        let mut draft = Draft::new(lint, cause, place(input, site.location), confidence);
        draft.missing = Some(Missing { guard: None, purpose: None, store: Some(who), steps: Vec::new() });
        drafts.push(draft);
    }
}

/// The libraries that some functions call, and the recipients whose hosts or libraries they name.
fn called(input: Input<'_>, guards: &Guards<'_>, functions: &[DefId]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for function in functions.iter().filter(|function| input.program.is_workspace(function.file)) {
        for (_, text) in guards.texts(*function) {
            if let UrlRecipient::Known(id) = input.catalogue.hosts.recipient(text.as_str()) {
                found.insert(id);
            }
        }
        let typed = input.analysis.types.infer(*function);
        for (_, callee) in &typed.callees {
            let path = match callee {
                Callee::Function { definition, .. } => input.program.path(*definition),
                Callee::External(path) => *path,
                _ => continue,
            };
            let library = path.as_str().trim_start_matches('<').split("::").next().unwrap_or_default();
            if let Some(recipient) = input.catalogue.models.recipient_of_crate(library) {
                found.insert(recipient.model.id.clone());
            }
            found.insert(library.to_owned());
        }
    }
    found
}
