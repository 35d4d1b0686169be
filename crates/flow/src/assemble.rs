//! From summaries to hits: what leaves a body is followed through the ports of its callees.

use std::collections::BTreeMap;

use privet_ir::{FieldRef, ItemKind, Symbol};
use privet_vocabulary::Category;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::facts::Facts;
use crate::hit::{Hit, SinkModelRef, SinkSite};
use crate::label::{Host, Origin, Source};
use crate::reach::{Arrived, PortGraph, Step};
use crate::summary::GraphId;
use crate::world::World;

/// The hits, the sites and the sinks.
#[derive(Default)]
pub(crate) struct Assembled {
    pub hits: Vec<Hit>,
    pub sites: Vec<SinkSite>,
    pub sinks: Vec<SinkModelRef>,
}

/// What starts in one graph: sources, and texts that decide who receives.
#[derive(Default)]
pub(crate) struct Roots {
    pub sources: Vec<(Source, Step)>,
    texts: Vec<(Host, Step)>,
}

pub(crate) fn assemble(world: &World<'_>) -> Assembled {
    let count = u32::try_from(world.len()).unwrap_or(u32::MAX);
    let ports = PortGraph::new(world);
    let roots: Vec<Roots> =
        (0..count).into_par_iter().map(|graph| roots(world, &ports, GraphId(graph))).collect();
    let mut number: FxHashMap<Source, usize> = FxHashMap::default();
    let mut by_source: Vec<(Source, Vec<Step>)> = Vec::new();
    let mut by_text: BTreeMap<(&'static str, bool), (Host, Vec<Step>)> = BTreeMap::new();
    for of_graph in roots {
        for (source, step) in of_graph.sources {
            let at = *number.entry(source).or_insert_with(|| {
                by_source.push((source, Vec::new()));
                by_source.len() - 1
            });
            by_source[at].1.push(step);
        }
        for (text, step) in of_graph.texts {
            by_text
                .entry((text.as_str(), matches!(text, Host::Text(_))))
                .or_insert_with(|| (text, Vec::new()))
                .1
                .push(step);
        }
    }
    let arrived: Vec<(Source, Vec<Arrived>)> = by_source
        .into_par_iter()
        .with_max_len(1)
        .map(|(source, steps)| (source, ports.arrivals(&steps)))
        .collect();
    let mut hosts: FxHashMap<u32, Vec<Host>> = FxHashMap::default();
    for (text, steps) in by_text.into_values() {
        for site in ports.hosts(&steps) {
            hosts.entry(site).or_default().push(text);
        }
    }
    number_all(world, &ports, arrived, hosts)
}

/// The edges of a graph that start at a source or a constant text.
pub(crate) fn roots(world: &World<'_>, ports: &PortGraph, graph: GraphId) -> Roots {
    let mut roots = Roots::default();
    let Some(summary) = world.summary(graph) else { return roots };
    for (edge, number) in summary.edges.iter().zip(0u32..) {
        if !matches!(edge.from, Origin::Source(_) | Origin::TypeShown(..) | Origin::Text(_)) {
            continue;
        }
        let Some(step) = ports.step(graph, edge, number) else { continue };
        match edge.from {
            Origin::Source(source) => roots.sources.push((source, step)),
            Origin::TypeShown(ty, channel) => {
                let shown = world.facts.shown_of(ty, channel);
                roots.sources.extend(shown.iter().filter_map(|label| match label.origin {
                    Origin::Source(source) => Some((source, step.after(label.trail))),
                    _ => None,
                }));
            }
            Origin::Text(text) => roots.texts.push((text, step)),
            _ => {}
        }
    }
    roots
}

/// Numbers sinks, sites and hits in the order of the source.
fn number_all(
    world: &World<'_>,
    ports: &PortGraph,
    arrived: Vec<(Source, Vec<Arrived>)>,
    mut hosts: FxHashMap<u32, Vec<Host>>,
) -> Assembled {
    let graphs = || (0..u32::try_from(world.len()).unwrap_or(u32::MAX)).map(GraphId);
    let mut sinks: Vec<SinkModelRef> = Vec::new();
    for graph in graphs() {
        let Some(summary) = world.summary(graph) else { continue };
        sinks.extend(summary.sites.iter().map(|site| site.sink.model.clone()));
    }
    let order =
        |a: &SinkModelRef, b: &SinkModelRef| (a.path.as_str(), a.said).cmp(&(b.path.as_str(), b.said));
    sinks.sort_by(order);
    sinks.dedup();
    let mut sites: Vec<(u32, SinkSite)> = Vec::new();
    for graph in graphs() {
        let Some(summary) = world.summary(graph) else { continue };
        for (site, number) in summary.sites.iter().zip(0u32..) {
            let model = &site.sink.model;
            let first = sinks.partition_point(|sink| order(sink, model).is_lt());
            let Some(model) = sinks[first..].iter().position(|sink| sink == model) else { continue };
            let key = ports.site(graph, number);
            let site = SinkSite {
                model: u32::try_from(first + model).unwrap_or(u32::MAX),
                function: site.function,
                call: site.call,
                location: site.location,
                argument: site.argument,
                hosts: hosts.remove(&key).unwrap_or_default(),
                keys: Vec::new(),
            };
            sites.push((key, site));
        }
    }
    sites.sort_by_key(|(_, site)| (site.location, site.call, site.argument, site.model));
    let number: FxHashMap<u32, u32> =
        sites.iter().zip(0u32..).map(|((key, _), number)| (*key, number)).collect();
    let sites: Vec<SinkSite> = sites.into_iter().map(|(_, site)| site).collect();

    let mut hits: Vec<Hit> = Vec::new();
    for (source, arrived) in arrived {
        let Some((source_path, category, is_suspected)) = named(world, source) else { continue };
        for Arrived { site, arrivals, chain } in arrived {
            let Some(site) = number.get(&site).copied() else { continue };
            hits.push(Hit { source, source_path, category, is_suspected, site, arrivals, chain });
        }
    }
    hits.sort_unstable_by(|a, b| {
        (a.site, a.source_path.as_str(), a.source).cmp(&(b.site, b.source_path.as_str(), b.source))
    });
    Assembled { hits, sites, sinks }
}

/// A source's path and category, and whether it was only guessed.
fn named(world: &World<'_>, source: Source) -> Option<(Symbol, Category, bool)> {
    match source {
        Source::Field(field) => {
            let tag = world.facts.tags.field(field)?;
            Some((field_path(world.facts, field)?, tag.category()?, tag.is_suspected()))
        }
        Source::Call { body, call, category } => {
            let path = world.call_path(body, call).unwrap_or(Symbol::EMPTY);
            Some((path, category, false))
        }
    }
}

fn field_path(facts: &Facts<'_>, field: FieldRef) -> Option<Symbol> {
    let owner = facts.program.path(field.owner);
    let name = facts.field_name(field)?;
    let path = match (&facts.program.item(field.owner).kind, field.variant) {
        (ItemKind::Enum(item), Some(variant)) => {
            format!("{owner}::{}::{name}", item.variants.get(variant as usize)?.name)
        }
        _ => format!("{owner}::{name}"),
    };
    Some(Symbol::new(&path))
}
