//! Flow: where personal data goes.
//!
//! Turns typed bodies and models into control-flow graphs, summaries and whole-program [`Hit`]s, each
//! with a witness on demand ([`explain`]). What a hit means (which lint, which level) is the
//! rules' business; nothing here knows a lint.
//!
//! The stages, in reading order: `bind` lays models and attributes over the program; `cfg` and
//! `lower` make the graph of a body; `value` and `interpret` run it; `summary` is what remains;
//! `solve` orders the bodies and joins their summaries into hits; `explain` runs single bodies again
//! to say how data moved.

mod assemble;
mod attributes;
mod backward;
mod bind;
mod call_graph;
mod cfg;
mod context;
mod covers;
mod described;
mod dispatch;
mod dominance;
mod explain;
mod facts;
mod failures;
mod follows;
mod giving;
mod groups;
mod guards;
mod hit;
mod instantiate;
mod interpret;
mod label;
mod lent;
mod lower;
mod narrow;
mod outlets;
mod parametric;
mod precision;
mod projection;
mod reach;
mod relevance;
mod reread;
mod shared;
mod shown;
mod solve;
mod summary;
mod tag_table;
mod tags;
mod together;
mod told;
mod transfer;
mod unguarded;
mod value;
mod world;
mod writers;
mod written;

use std::sync::Arc;
use std::time::Duration;

use privet_ir::{FieldRef, Location, Problem};
use privet_model::{EntryId, Models, NameTable};
use privet_names::Program;
use privet_types::Types;
use privet_vocabulary::{Channel, Word as _};
use rustc_hash::FxHashSet;

pub use attributes::TypePrivacy;
pub use bind::Mark;
pub use context::{Passage, Purposes};
pub use follows::Follows;
pub use guards::{Guards, PurposeOf};
pub use hit::{Arrival, Hit, Said, SinkModelRef, SinkSite, WitnessStep};
pub use label::{Callable, Cell, ChannelCode, Host, Label, Origin, Protections, Source, Trail};
pub use projection::{InputPath, PATH_DEPTH, Projection};
pub use tags::{FieldTag, TagOrigin, Tags};
pub use unguarded::{Asking, GuardQuestion, Unguarded};

/// What an analysis reads.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The program after names.
    pub program: &'a Program,
    /// The types of the program.
    pub types: &'a Types<'a>,
    /// The models of the catalogue and the project.
    pub models: &'a Models,
    /// Which names of fields suggest personal data.
    pub names: &'a NameTable,
    /// Asked once a body: whether to stop. The result is then what is known so far.
    pub is_cancelled: &'a (dyn Fn() -> bool + Sync),
}

/// How much was looked at, and what was not: the part of [`privet_ir::Coverage`] that flow knows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FlowCoverage {
    /// Functions and other bodies.
    pub bodies: u64,
    /// Calls.
    pub calls: u64,
    /// Calls whose callee is known.
    pub resolved_calls: u64,
    /// Macro calls.
    pub macros: u64,
    /// Fields of the workspace's types.
    pub fields: u64,
    /// Those with a tag of their own, their type's or a model's.
    pub tagged_fields: u64,
    /// Those whose name alone suggests personal data.
    pub suspected_fields: u64,
    /// Calls, macros and constructions that are sinks.
    pub sinks: u64,
    /// Where the analysis gave up, by cause, sorted.
    pub gave_up: Vec<(&'static str, u64)>,
}

/// What the flow stage found.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The hits, sorted by place of the sink, then by path of the source.
    pub hits: Vec<Hit>,
    /// The arguments of sinks that were met, sorted by place; hits point here.
    pub sites: Vec<SinkSite>,
    /// The sinks that matched something, sorted by path; sites point here.
    pub sinks: Vec<SinkModelRef>,
    /// What each field holds.
    pub tags: Tags,
    /// The tagged fields that a derive of a channel does not show as they are; see [`Flow::shows`].
    pub(crate) hidden: FxHashSet<(FieldRef, ChannelCode)>,
    /// The entries of models that matched something in the program, sorted.
    pub matched: Vec<EntryId>,
    /// How much was looked at.
    pub coverage: FlowCoverage,
    /// Contradicting tags, attributes that say nothing.
    pub problems: Vec<Problem>,
    /// How much of the time went into the types of bodies, which are made here because they die with each body.
    pub inference: Duration,
    /// What witnesses are found with.
    pub(crate) kept: Arc<explain::Kept>,
}

/// Runs the analysis, in the thread pool that the caller is in.
pub fn analyse(input: &Input<'_>) -> Flow {
    let Input { program, types, models, names, is_cancelled } = *input;
    let bindings = bind::Bindings::new(program);
    let tag_table::Tagging { tags, tagged, problems } =
        tag_table::build(program, types, models, names, &bindings);
    let facts = facts::Facts::new(program, types, models, &tags, &bindings, tagged);
    let (world, counts, needs) = solve::solve(&facts, is_cancelled);
    let assemble::Assembled { hits, sites, sinks } = assemble::assemble(&world);
    let mut coverage = FlowCoverage {
        bodies: counts.bodies,
        calls: counts.calls,
        resolved_calls: counts.resolved_calls,
        macros: counts.macros,
        fields: tags.all_fields().len() as u64,
        sinks: counts.sinks,
        ..FlowCoverage::default()
    };
    for (_, tag) in tags.tagged_fields() {
        match tag.origin {
            TagOrigin::Suspected => coverage.suspected_fields += 1,
            _ => coverage.tagged_fields += 1,
        }
    }
    let causes = [("fixpoint of a body", counts.exhausted), ("mutual recursion", counts.unsettled)];
    coverage.gave_up = causes.into_iter().filter(|(_, count)| *count > 0).collect();
    let hidden = hidden(&facts);
    let (graphs, tables) = (world.graphs.clone(), facts.tables.clone());
    drop(world);
    drop(facts);
    let matched = bindings.matched();
    let kept = Arc::new(explain::Kept { graphs, tables, bindings, needs, ..explain::Kept::default() });
    let inference = counts.inference;
    Flow { hits, sites, sinks, tags, hidden, matched, coverage, problems, inference, kept }
}

impl Flow {
    /// Whether a type that derives a channel's trait shows what this tagged field of it holds: not where the
    /// field is skipped or wrapped, or where the field's type prints itself by hand.
    pub fn shows(&self, field: FieldRef, channel: Channel) -> bool {
        !self.hidden.contains(&(field, ChannelCode::from(channel)))
    }
}

fn hidden(facts: &facts::Facts<'_>) -> FxHashSet<(FieldRef, ChannelCode)> {
    let mut hidden = FxHashSet::default();
    for (field, tag) in facts.tags.tagged_fields() {
        let ty = facts.types.field_types(field.owner, field.variant).get(field.index as usize);
        for channel in Channel::ALL.iter().map(|channel| ChannelCode::from(*channel)) {
            let mut prints_itself = false;
            if let (Some(ty), TagOrigin::Type) = (ty, tag.origin) {
                // What its own printer shows of it is said at that printer, not at every type around it.
                facts::each_definition(*ty, 0, &mut |definition| {
                    prints_itself |= matches!(facts.printing(definition, channel), facts::Printing::By(_));
                });
            }
            if prints_itself || facts.field_visibility(field, channel) != facts::Visibility::Raw {
                hidden.insert((field, channel));
            }
        }
    }
    hidden
}

/// The call that a source is, unless it is a field.
pub fn call_of(source: Source, program: &Program) -> Option<Location> {
    match source {
        Source::Field(_) => None,
        Source::Call { body, call, .. } => {
            Some(Location { file: body.file, span: program.item(body).tree.expr_span(call) })
        }
    }
}

/// How the data of each hit gets to its sink: first where it is read, last the argument of the sink. Many at once cost
/// less: they share the bodies that they run through.
pub fn explain(input: &Input<'_>, flow: &Flow, hits: &[&Hit]) -> Vec<Vec<WitnessStep>> {
    explain::explain(input, flow, hits)
}
