//! Lints of kind `inventory`: rows of the data map that nothing declares.
//!
//! What declares a row stands in `privet.toml`, or, with `against = "lock"`, in `privet.lock`. Where a project declares
//! nothing of a sort at all, only what nobody knows is reported of that sort: an unknown host is, a service that the
//! catalogue lists is not.

use std::collections::{BTreeMap, BTreeSet};

use privet_flow::TagOrigin;
use privet_ir::{Confidence, DefId, Location, Place, Symbol};
use privet_model::{Against, InventoryMatch, InventoryRow, Lint};
use privet_vocabulary::RecipientKind;

use crate::Input;
use crate::data_map::Mapped;
use crate::finding::{Cause, Draft, confidence, convert_level};
use crate::flow_lint::{has_data, place};
use crate::shape_lint;

/// Every row that nothing declares, at each place that makes it so.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &InventoryMatch,
    map: &[Mapped<'a>],
    drafts: &mut Vec<Draft<'a>>,
) {
    if matcher.against == Against::Lock {
        drifted(input, lint, matcher, map, drafts);
        return;
    }
    for row in &matcher.rows {
        match row {
            InventoryRow::Recipient => recipients(input, lint, matcher, map, drafts),
            InventoryRow::Region => regions(input, lint, matcher, map, drafts),
            InventoryRow::Category => categories(input, lint, matcher, drafts),
            InventoryRow::Cookie | InventoryRow::Purpose | InventoryRow::Store => {}
        }
    }
}

fn is_meant(input: Input<'_>, matcher: &InventoryMatch, mapped: &Mapped<'_>) -> bool {
    mapped.hit.arrivals.iter().any(|arrival| has_data(input, &matcher.data, mapped.hit, arrival))
}

fn draft<'a>(input: Input<'a>, lint: &'a Lint, mapped: &Mapped<'a>) -> Draft<'a> {
    let Mapped { hit, site, sink, receiver, .. } = mapped;
    let cause = Cause::Flow { hit, site, sink, receiver: receiver.clone() };
    Draft::new(lint, cause, place(input, site.location), confidence(hit))
}

/// Rows that `privet.lock` does not have, where the policy's version is still that of the lock.
fn drifted<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &InventoryMatch,
    map: &[Mapped<'a>],
    drafts: &mut Vec<Draft<'a>>,
) {
    let Some(lock) = input.lock else { return };
    let rows: Vec<_> = map.iter().map(|mapped| (mapped.row.clone(), mapped.since.clone())).collect();
    let drift = lock.drift(&rows, input.catalogue.policy.version.as_deref().unwrap_or_default());
    if drift.is_described {
        return;
    }
    let grown: BTreeSet<_> = drift.grown.into_iter().collect();
    let mut seen = BTreeSet::new();
    for mapped in map.iter().filter(|mapped| grown.contains(&mapped.row) && is_meant(input, matcher, mapped))
    {
        // One finding a row, at the first place that shows it.
        if seen.insert(&mapped.row) {
            drafts.push(draft(input, lint, mapped));
        }
    }
}

/// Who receives something and is declared nowhere.
fn recipients<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &InventoryMatch,
    map: &[Mapped<'a>],
    drafts: &mut Vec<Draft<'a>>,
) {
    let known = &input.catalogue.models.recipients;
    let own: BTreeSet<&str> = known
        .values()
        .filter(|recipient| !recipient.origin.built_in)
        .map(|recipient| recipient.model.id.as_str())
        .collect();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    // Whom a URL that is not constant leads to is one question for each client, asked where it is first met.
    let mut clients: BTreeMap<(String, &str), Location> = BTreeMap::new();
    for mapped in map.iter().filter(|mapped| mapped.receiver.is_unresolved) {
        let at = mapped.site.location;
        clients.entry(client(input, mapped)).and_modify(|first| *first = (*first).min(at)).or_insert(at);
    }
    for mapped in map {
        let is_undeclared = match mapped.receiver.recipient.as_deref() {
            Some(id) => {
                reached.insert(id);
                !own.is_empty() && !own.contains(id)
            }
            None => {
                let kind = input.catalogue.kind(&mapped.receiver.kind);
                kind == Some(RecipientKind::UnknownExternal)
            }
        };
        if !is_undeclared || !is_meant(input, matcher, mapped) {
            continue;
        }
        let mut draft = draft(input, lint, mapped);
        if mapped.receiver.is_unresolved {
            if clients.get(&client(input, mapped)) != Some(&mapped.site.location) {
                continue;
            }
            draft.at_most = matcher.unresolved.map(convert_level);
        }
        drafts.push(draft);
    }
    if own.is_empty() {
        return;
    }
    for (id, recipient) in
        known.iter().filter(|(id, _)| !own.contains(id.as_str()) && !reached.contains(id.as_str()))
    {
        for krate in input.program.crates().iter().filter(|krate| krate.is_workspace && !krate.is_test_code) {
            let named = |name: Symbol| {
                recipient.model.crates.iter().any(|package| package.replace('-', "_") == name.as_str())
            };
            if krate.dependencies.iter().any(|(name, _)| named(*name)) {
                let cause = Cause::Package { recipient: id, kind: recipient.model.kind.as_str() };
                let start = Place { file: krate.root, range: privet_ir::ByteRange { start: 0, end: 0 } };
                let mut draft = Draft::new(lint, cause, start, Confidence::Certain);
                draft.at_most = matcher.present.map(convert_level);
                drafts.push(draft);
            }
        }
    }
}

/// What talks to somebody: the library, in one package.
fn client<'m>(input: Input<'_>, mapped: &'m Mapped<'_>) -> (String, &'m str) {
    let library = mapped.sink.path.as_str().split("::").next().unwrap_or_default();
    ((input.package_of)(mapped.site.location.file), library)
}

/// Regions of which the project names others only.
fn regions<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &InventoryMatch,
    map: &[Mapped<'a>],
    drafts: &mut Vec<Draft<'a>>,
) {
    let declared = declared_regions(input);
    if declared.is_empty() {
        return;
    }
    for mapped in map {
        let region = mapped.row.region.as_str();
        if !region.is_empty() && !declared.contains(region) && is_meant(input, matcher, mapped) {
            drafts.push(draft(input, lint, mapped));
        }
    }
}

/// The regions that the project names, for its stores and its recipients.
pub(crate) fn declared_regions(input: Input<'_>) -> BTreeSet<&str> {
    let catalogue = input.catalogue;
    let of_stores = catalogue.project.stores.iter().filter_map(|store| store.region.as_deref());
    let of_recipients = catalogue
        .models
        .recipients
        .values()
        .filter(|recipient| !recipient.origin.built_in)
        .filter_map(|recipient| recipient.model.region.as_deref());
    of_stores.chain(of_recipients).collect()
}

/// Fields of what is read from outside, of a category that the policy does not say is collected.
fn categories<'a>(input: Input<'a>, lint: &'a Lint, matcher: &InventoryMatch, drafts: &mut Vec<Draft<'a>>) {
    let Some(collects) = &input.catalogue.project.collects else { return };
    // One finding for each category of a type, at the first field that has it.
    let mut found: BTreeMap<(DefId, &str), Draft<'a>> = BTreeMap::new();
    for (field, tag) in input.flow.tags.tagged_fields() {
        let Some(category) = tag.category().filter(|_| !tag.is_suspected()) else { continue };
        let is_declared = collects.iter().any(|declared| category.is_within(*declared));
        let is_meant = matcher.data.has_category(category)
            && matcher.data.class().is_none_or(|class| class == category.class());
        let is_own = tag.origin != TagOrigin::Type && input.program.is_workspace(field.owner.file);
        if is_declared
            || !is_meant
            || !is_own
            || !shape_lint::has_derive(input, field.owner, &matcher.derives)
        {
            continue;
        }
        let Some(field_place) = shape_lint::field_place(input, field) else { continue };
        found.entry((field.owner, category.name())).or_insert_with(|| {
            let cause = Cause::Shape { owner: field.owner, field, tag: *tag, field_place };
            Draft::new(lint, cause, field_place, Confidence::Certain)
        });
    }
    drafts.extend(found.into_values());
}
