//! Lints of kind `lifecycle`: what is stored, and what has to meet it somewhere in the program.
//!
//! How something meets a store depends on its mark: who erases empties or blanks it; who shows hands out the
//! category; who corrects writes it again; what is kept for a time is said, or swept.

use std::collections::{BTreeMap, BTreeSet};

use privet_flow::{Follows, Guards};
use privet_ir::{DefId, Location, Step};
use privet_model::{DataSelector, LifecycleMatch, Lint, split_path};
use privet_vocabulary::FunctionAttribute;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::database::Database;
use crate::finding::{Cause, Draft, Missing, confidence};
use crate::flow_lint::{is_within, place};
use crate::stores::{Actor, Stored, Stores};

/// Every store, or column, that is not met.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &LifecycleMatch,
    database: &Database,
    stores: &mut Stores<'a>,
    guards: &Guards<'_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let Some(attribute) = matcher.must_reach.marked.first().copied() else { return };
    let stored: Vec<Stored<'a>> =
        stores.stored.iter().filter(|stored| is_meant(&matcher.stored, stored)).cloned().collect();
    if stored.is_empty() {
        return;
    }
    let mut actors = stores.actors(input, guards, attribute, matcher.cascade.then_some(database));
    actors.retain(|actor| is_within(input, &matcher.within, actor.function));
    let asks_retention = attribute == FunctionAttribute::Retain;
    let shown: FxHashMap<DefId, _> =
        actors.iter().map(|actor| (actor.function, guards.shown(actor.function))).collect();
    let conditional = match matcher.unconditional {
        true => conditional(&stored, &actors, guards),
        false => BTreeMap::new(),
    };
    // Without anybody who does it, one finding for each subject; then one for each store, or each actor that misses it.
    let mut groups: BTreeMap<String, Vec<(Stored<'a>, Option<Location>)>> = BTreeMap::new();
    for one in &stored {
        if one.is_retained && matches!(attribute, FunctionAttribute::Retain | FunctionAttribute::Erases) {
            continue;
        }
        let by_type = actors.iter().find(|actor| covers(input, actor, one));
        let name_of = |actor: &Actor| Location {
            file: actor.function.file,
            span: input.program.item(actor.function).name_span,
        };
        if asks_retention {
            if !database.swept.contains(&one.store) {
                groups.entry(one.store.clone()).or_default().push((one.clone(), None));
            }
        } else if let Some(condition) = conditional.get(&one.store) {
            groups.entry(one.store.clone()).or_default().push((one.clone(), Some(condition.statement)));
        } else if matcher.every_element {
            // The columns of a row that is only blanked.
            if actors.iter().any(|actor| actor.empties.contains(&one.store)) {
                continue;
            }
            let Some(actor) = actors.iter().find(|actor| actor.blanks.contains_key(&one.store)) else {
                continue;
            };
            let blanked = actor.blanks.get(&one.store);
            let is_blanked = one
                .column
                .as_ref()
                .is_none_or(|column| blanked.is_some_and(|blanked| blanked.contains(column)));
            if !is_blanked {
                let at = actor.at.get(&one.store).and_then(|at| at.first()).copied();
                groups.entry(one.store.clone()).or_default().push((one.clone(), at));
            }
        } else if actors.is_empty() {
            let subject = one.privacy.subject.clone().unwrap_or_default();
            groups.entry(subject).or_default().push((one.clone(), None));
        } else {
            let is_met = match attribute {
                FunctionAttribute::Erases => actors.iter().any(|actor| erases(input, actor, one)),
                FunctionAttribute::ProvidesAccess => actors.iter().any(|actor| {
                    shown.get(&actor.function).is_some_and(|shown| shown.contains(&one.hit.category))
                }),
                // Who corrects writes the same category where somebody wrote it before.
                _ => actors.iter().any(|actor| {
                    stored.iter().any(|other| {
                        other.hit.category == one.hit.category && actor.reach.contains(&other.site.function)
                    })
                }),
            };
            if !is_met {
                let key = format!("{}\n{}", one.store, by_type.is_some());
                groups.entry(key).or_default().push((one.clone(), by_type.map(name_of)));
            }
        }
    }
    for group in groups.into_values() {
        let first = group.iter().map(|(one, _)| one.site.location).min();
        let at = group.iter().find_map(|(_, at)| *at).or(first);
        let Some(at) = at else { continue };
        for (one, _) in group {
            let mut draft = draft(input, lint, &one, at);
            draft.instead = matcher.once_done.filter(|_| !actors.is_empty());
            if let Some(condition) = conditional.get(&one.store) {
                draft.is_lowered = true;
                if let (Some(missing), Some(at)) = (&mut draft.missing, condition.parts) {
                    let note = "only some of the ways on from here erase it".to_owned();
                    missing.steps = vec![Step { place: place(input, at), note }];
                }
            }
            drafts.push(draft);
        }
    }
}

/// A statement that erases, and not on every way.
struct Condition {
    statement: Location,
    /// Where the ways that meet it part from the others, if that shows.
    parts: Option<Location>,
}

/// The tables that somebody empties or blanks, and nobody on every way.
fn conditional(stored: &[Stored<'_>], actors: &[Actor], guards: &Guards<'_>) -> BTreeMap<String, Condition> {
    let mut found = BTreeMap::new();
    let tables: BTreeSet<&String> = stored.iter().filter(|it| it.is_table).map(|it| &it.store).collect();
    for table in tables {
        let mut conditions = Vec::new();
        for actor in actors {
            let Some(at) = actor.at.get(table) else { continue };
            let texts: FxHashSet<Location> = at.iter().copied().collect();
            match (guards.comes_by(actor.function, &texts), at.first()) {
                (Follows::Sometimes(parts), Some(statement)) => {
                    conditions.push(Some(Condition { statement: *statement, parts }));
                }
                _ => conditions.push(None),
            }
        }
        if let Some(Some(first)) = conditions.iter().all(Option::is_some).then(|| conditions.pop()).flatten()
        {
            found.insert(table.clone(), first);
        }
    }
    found
}

pub(crate) fn is_meant(selector: &DataSelector, stored: &Stored<'_>) -> bool {
    let class = match selector {
        DataSelector::Any => None,
        DataSelector::Labels(labels) => labels.class,
    };
    selector.has_category(stored.hit.category)
        && class.is_none_or(|class| class == stored.hit.category.class())
}

/// Whether one who erases empties a store, or is trusted to: where its code shows no statement, its word counts.
fn erases(input: Input<'_>, actor: &Actor, stored: &Stored<'_>) -> bool {
    if stored.is_table {
        return actor.empties.contains(&stored.store)
            || actor.blanks.contains_key(&stored.store)
            || (!actor.has_statements && covers(input, actor, stored));
    }
    let parent = |function: DefId| input.program.parent(function);
    let is_sibling = |reached: &DefId| {
        stored
            .stores_by
            .is_some_and(|by| by != *reached && parent(by).is_some() && parent(by) == parent(*reached))
    };
    actor.empties.contains(&stored.store)
        || covers(input, actor, stored)
        || actor.reach.iter().any(is_sibling)
}

/// Whether a mark names the type that data comes from, or the store that is called after it.
fn covers(input: Input<'_>, actor: &Actor, stored: &Stored<'_>) -> bool {
    let owner = stored.owner.map(|owner| input.program.path(owner).to_string()).unwrap_or_default();
    let name = split_path(&owner).last().copied().unwrap_or_default().to_owned();
    actor.types.iter().any(|word| {
        let word = word.as_str();
        let last = split_path(word).last().copied().unwrap_or_default();
        let plain = |text: &str| text.to_lowercase().replace(['_', '-'], "");
        let store = plain(&stored.store);
        (word == "**" && !actor.has_statements)
            || last == name
            || store.trim_end_matches('s') == plain(last).trim_end_matches('s')
    })
}

pub(crate) fn draft<'a>(input: Input<'a>, lint: &'a Lint, stored: &Stored<'a>, at: Location) -> Draft<'a> {
    let mut steps = Vec::new();
    if at != stored.site.location {
        steps
            .push(Step { place: place(input, at), note: format!("`{}` is not met from here", stored.store) });
    }
    let Stored { hit, site, sink, receiver, .. } = stored;
    let cause = Cause::Flow { hit, site, sink, receiver: receiver.clone() };
    let mut draft = Draft::new(lint, cause, place(input, at), confidence(hit));
    draft.missing = Some(Missing { guard: None, purpose: None, store: Some(stored.store.clone()), steps });
    draft
}
