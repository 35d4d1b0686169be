//! How much a lint looked at: what makes "nothing was found" worth something.

use std::collections::BTreeSet;

use privet_flow::{Guards, Source};
use privet_model::{CallSelector, DataSelector, Lint, Match};
use privet_vocabulary::Category;

use crate::Input;
use crate::data_map::Mapped;
use crate::receiver::{receivers, selects_sink};
use crate::stores::Stores;

/// What one lint looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Evidence {
    /// Tagged fields, and calls that give data, of the kind that the lint is about.
    pub sources: usize,
    /// Arguments of calls of its sinks; for stores, the stores; for the data map, its rows.
    pub sinks: usize,
    /// Guards that it asks for, or functions that have to be reached.
    pub guards: usize,
}

impl Evidence {
    /// Both together.
    pub fn with(self, other: Self) -> Self {
        Evidence {
            sources: self.sources.max(other.sources),
            sinks: self.sinks + other.sinks,
            guards: self.guards + other.guards,
        }
    }
}

/// What a lint looked at in this program.
pub(crate) fn of(
    input: Input<'_>,
    lint: &Lint,
    guards: &Guards<'_>,
    stores: &Stores<'_>,
    map: &[Mapped<'_>],
) -> Evidence {
    let marked = |selector: &CallSelector| {
        let functions = guards.marked().iter();
        functions.filter(|(_, mark)| selector.marked.contains(&mark.attribute)).count()
    };
    match &lint.matcher {
        Match::Flow(flow) => {
            Evidence { sources: sources(input, &flow.data), sinks: sinks(input, &flow.sinks), guards: 0 }
        }
        Match::Guard(guard) => {
            let names = guard.guards.all.iter().chain(&guard.guards.any).map(|name| name.as_str());
            Evidence {
                sources: sources(input, &guard.data),
                sinks: sinks(input, &guard.sinks),
                guards: guards.count(&names.collect::<Vec<_>>()),
            }
        }
        Match::Post(post) => Evidence {
            sources: 0,
            sinks: match post.calls.marked.is_empty() {
                true => sinks(input, &post.calls),
                false => marked(&post.calls),
            },
            guards: marked(&post.must_reach),
        },
        Match::Lifecycle(lifecycle) => {
            let names: BTreeSet<&str> = stores.stored.iter().map(|stored| stored.store.as_str()).collect();
            Evidence {
                sources: sources(input, &lifecycle.stored),
                sinks: names.len(),
                guards: marked(&lifecycle.must_reach),
            }
        }
        Match::Shape(shape) => {
            let data = shape.data.clone().unwrap_or_default();
            Evidence { sources: sources(input, &data), sinks: 0, guards: 0 }
        }
        Match::Inventory(inventory) => {
            let rows: BTreeSet<_> = map.iter().map(|mapped| &mapped.row).collect();
            Evidence { sources: sources(input, &inventory.data), sinks: rows.len(), guards: 0 }
        }
    }
}

/// The tagged fields, and the calls that reach a sink with what they give.
fn sources(input: Input<'_>, data: &DataSelector) -> usize {
    let is_meant = |category: Category| {
        data.has_category(category) && data.class().is_none_or(|class| class == category.class())
    };
    let fields = input.flow.tags.tagged_fields().filter(|(field, tag)| {
        input.program.is_workspace(field.owner.file) && tag.is_source && tag.category().is_some_and(is_meant)
    });
    let calls: BTreeSet<Source> = input
        .flow
        .hits
        .iter()
        .filter(|hit| matches!(hit.source, Source::Call { .. }) && is_meant(hit.category))
        .map(|hit| hit.source)
        .collect();
    fields.count() + calls.len()
}

/// The arguments of calls of sinks that a selector means, whatever reaches them.
fn sinks(input: Input<'_>, selector: &CallSelector) -> usize {
    let sites = input.flow.sites.iter().filter(|site| {
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { return false };
        input.program.is_workspace(site.location.file)
            && receivers(input.catalogue, sink, site)
                .iter()
                .any(|receiver| selects_sink(input.catalogue, selector, sink, receiver))
    });
    sites.count()
}
