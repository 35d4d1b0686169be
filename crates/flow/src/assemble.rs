//! From summaries to hits: what leaves a body is followed through the ports of its callees.

use std::collections::VecDeque;
use std::sync::{Arc, RwLock};

use privet_ir::{FieldRef, ItemKind, Symbol, Ty, TyKind};
use privet_vocabulary::Category;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{Facts, Printing, Visibility};
use crate::hit::{Arrival, Hit, Segment, SinkModelRef, SinkSite};
use crate::label::{ChannelCode, Label, Origin, Source, Trail};
use crate::summary::{Destination, GraphId};
use crate::world::World;

/// The hits, the sites and the sinks.
#[derive(Default)]
pub(crate) struct Assembled {
    pub hits: Vec<Hit>,
    pub sites: Vec<SinkSite>,
    pub sinks: Vec<SinkModelRef>,
}

/// A sink's argument, before it is numbered.
type SiteKey = (GraphId, u32);

/// How a source arrives at a site.
struct Arrived {
    source: Source,
    site: SiteKey,
    arrival: Arrival,
    chain: Vec<Segment>,
}

/// What starts in one graph: sources that arrive, and texts that decide who receives.
type Found = (Vec<Arrived>, Vec<(SiteKey, Symbol)>);

struct Walk<'w, 'f> {
    world: &'w World<'f>,
    facts: &'f Facts<'f>,
    /// For each graph and each of its ports, the edges that start there.
    ports: Vec<Vec<Vec<u32>>>,
    /// What each port leads to, once it was asked for: many sources leave by the same ports.
    reached: Vec<RwLock<FxHashMap<u32, Arc<[Way]>>>>,
}

/// A sink that a port leads to, what lies on the way, and the calls of the way.
type Way = (SiteKey, Trail, Vec<Segment>);

pub(crate) fn assemble(world: &World<'_>) -> Assembled {
    let count = u32::try_from(world.len()).unwrap_or(u32::MAX);
    let ports = (0..count).into_par_iter().map(|graph| edges_by_port(world, GraphId(graph))).collect();
    let reached = (0..count).map(|_| RwLock::default()).collect();
    let walk = Walk { world, facts: world.facts, ports, reached };
    let per_graph: Vec<Found> = (0..count).into_par_iter().map(|graph| walk.roots(GraphId(graph))).collect();
    let mut hosts: FxHashMap<SiteKey, Vec<Symbol>> = FxHashMap::default();
    let mut arrived = Vec::new();
    for (of_graph, texts) in per_graph {
        arrived.extend(of_graph);
        for (site, text) in texts {
            let known = hosts.entry(site).or_default();
            if !known.contains(&text) {
                known.push(text);
            }
        }
    }
    walk.number(arrived, hosts)
}

fn edges_by_port(world: &World<'_>, graph: GraphId) -> Vec<Vec<u32>> {
    let Some(summary) = world.summary(graph) else { return Vec::new() };
    let position: FxHashMap<Origin, usize> = summary.ports.iter().copied().zip(0..).collect();
    let mut edges = vec![Vec::new(); summary.ports.len()];
    for (edge, number) in summary.edges.iter().zip(0u32..) {
        if let Some(port) = position.get(&edge.from) {
            edges[*port].push(number);
        }
    }
    edges
}

impl Walk<'_, '_> {
    /// Follows every edge of a graph that starts at a source or a constant text.
    fn roots(&self, graph: GraphId) -> Found {
        let mut arrived = Vec::new();
        let mut texts = Vec::new();
        let Some(summary) = self.world.summary(graph) else { return (arrived, texts) };
        for (edge, number) in summary.edges.iter().zip(0u32..) {
            let label = Label { origin: edge.from, trail: edge.trail };
            let sources: Vec<Label> = match edge.from {
                Origin::Source(_) => vec![label],
                Origin::TypeShown(ty, channel) => {
                    let mut found = Vec::new();
                    self.printed(ty, channel, label.trail, &mut FxHashSet::default(), &mut found, 0);
                    found
                }
                Origin::Text(text) => {
                    self.texts(graph, number, text, &mut texts);
                    continue;
                }
                _ => continue,
            };
            if sources.is_empty() {
                continue;
            }
            for (site, trail, chain) in self.reached(graph, number) {
                for label in &sources {
                    let Origin::Source(source) = label.origin else { continue };
                    let trail = label.trail.then(trail);
                    let arrival = Arrival {
                        protections: trail.protections,
                        is_linked: trail.is_linked,
                        is_assumed: trail.is_assumed,
                        is_dispatched: trail.is_dispatched,
                    };
                    arrived.push(Arrived { source, site, arrival, chain: chain.clone() });
                }
            }
        }
        (arrived, texts)
    }

    /// The sinks that an edge leads to, each way of arriving once, by the shortest chain of calls.
    fn reached(&self, graph: GraphId, edge: u32) -> Vec<Way> {
        let Some(summary) = self.world.summary(graph) else { return Vec::new() };
        let first = Segment { body: graph.0, edge };
        match summary.edges.get(edge as usize).map(|edge| edge.to) {
            Some(Destination::Sink(site)) => vec![((graph, site), Trail::default(), vec![first])],
            Some(Destination::Port(callee, port)) => self
                .beyond(callee, port)
                .iter()
                .map(|(site, trail, chain)| {
                    (*site, *trail, std::iter::once(first).chain(chain.iter().copied()).collect())
                })
                .collect(),
            Some(Destination::Host(_)) | None => Vec::new(),
        }
    }

    /// The sinks that a port leads to.
    fn beyond(&self, graph: GraphId, port: u32) -> Arc<[Way]> {
        let Some(memo) = self.reached.get(graph.0 as usize) else { return Arc::default() };
        if let Some(known) = memo.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&port) {
            return known.clone();
        }
        let found: Arc<[Way]> = self.search(graph, port).into();
        memo.write().unwrap_or_else(|poisoned| poisoned.into_inner()).entry(port).or_insert(found).clone()
    }

    fn search(&self, graph: GraphId, port: u32) -> Vec<Way> {
        let mut found = Vec::new();
        // Each entry is an edge taken, and remembers the one before: the chain is read backwards.
        let mut entries: Vec<(Segment, usize)> = Vec::new();
        let mut queue = VecDeque::from([(graph, port, Trail::default(), usize::MAX)]);
        let mut seen = FxHashSet::from_iter([(graph, port, Trail::default())]);
        let mut arrived: FxHashSet<(SiteKey, Trail)> = FxHashSet::default();
        while let Some((graph, port, trail, before)) = queue.pop_front() {
            let Some(summary) = self.world.summary(graph) else { continue };
            let ports = self.ports.get(graph.0 as usize);
            for number in ports.and_then(|ports| ports.get(port as usize)).into_iter().flatten() {
                let Some(edge) = summary.edges.get(*number as usize) else { continue };
                let trail = trail.then(edge.trail);
                let segment = Segment { body: graph.0, edge: *number };
                match edge.to {
                    Destination::Host(_) => {}
                    Destination::Sink(site) => {
                        if arrived.insert(((graph, site), trail)) {
                            let mut chain = vec![segment];
                            let mut entry = before;
                            while let Some((segment, previous)) = entries.get(entry) {
                                chain.push(*segment);
                                entry = *previous;
                            }
                            chain.reverse();
                            found.push(((graph, site), trail, chain));
                        }
                    }
                    Destination::Port(callee, port) => {
                        if seen.insert((callee, port, trail)) {
                            entries.push((segment, before));
                            queue.push_back((callee, port, trail, entries.len() - 1));
                        }
                    }
                }
            }
        }
        found
    }

    fn texts(&self, graph: GraphId, edge: u32, text: Symbol, found: &mut Vec<(SiteKey, Symbol)>) {
        let mut todo = vec![(graph, edge)];
        let mut seen = FxHashSet::default();
        while let Some((graph, edge)) = todo.pop() {
            let Some(summary) = self.world.summary(graph) else { continue };
            match summary.edges.get(edge as usize).map(|edge| edge.to) {
                Some(Destination::Host(site)) => found.push(((graph, site), text)),
                Some(Destination::Port(callee, port)) if seen.insert((callee, port)) => {
                    let ports = self.ports.get(callee.0 as usize);
                    let edges = ports.and_then(|ports| ports.get(port as usize)).into_iter().flatten();
                    todo.extend(edges.map(|number| (callee, *number)));
                }
                _ => {}
            }
        }
    }

    /// The sources in what a channel shows of a value known by its type.
    fn printed(
        &self,
        ty: Ty,
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        let ty = self.facts.peel(ty);
        if depth > 16 || !self.facts.has_tags(ty) || !seen.insert((ty, channel)) {
            return;
        }
        let trail = match self.facts.type_visibility(ty, channel) {
            Visibility::Raw => trail,
            Visibility::Hidden => return,
            Visibility::Protected(protections) => trail.then(Trail { protections, ..Trail::default() }),
        };
        let TyKind::Adt(owner, _) = ty.kind() else {
            for inner in crate::facts::arguments_of(ty) {
                self.printed(inner, channel, trail, seen, found, depth + 1);
            }
            return;
        };
        if let Printing::By(method) = self.facts.printing(*owner, channel)
            && let Some(printed) = self.facts.printed(*owner, channel)
        {
            for (path, channel) in printed.iter() {
                self.printed_path(ty, path, *channel, trail, seen, found, depth);
            }
            let _ = method;
            return;
        }
        let fields = self.facts.fields(*owner);
        if !self.facts.program.is_workspace(owner.file) || fields.is_empty() {
            for inner in crate::facts::arguments_of(ty) {
                self.printed(inner, channel, trail, seen, found, depth + 1);
            }
        }
        let start = found.len();
        for field in fields {
            let trail = match self.facts.field_visibility(field, channel) {
                Visibility::Raw => trail,
                Visibility::Hidden => continue,
                Visibility::Protected(protections) => trail.then(Trail { protections, ..Trail::default() }),
            };
            self.printed_field(ty, field, channel, trail, seen, found, depth);
        }
        // Log data that is shown beside an identifier is linked to it.
        if found[start..].iter().any(|label| self.facts.is_identifier(label.origin)) {
            for label in &mut found[start..] {
                label.trail.is_linked |= self.facts.is_log_data(label.origin);
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the accumulators of one recursion")]
    fn printed_field(
        &self,
        ty: Ty,
        field: FieldRef,
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        if let Some(label) = self.facts.field_label(field) {
            found.push(Label { trail: label.trail.then(trail), ..label });
        } else if let Some(inner) = self.facts.field_type(ty, field) {
            self.printed(inner, channel, trail, seen, found, depth + 1);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the accumulators of one recursion")]
    fn printed_path(
        &self,
        ty: Ty,
        path: &[crate::projection::Projection],
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        let mut labels = vec![Label { origin: Origin::Type(ty), trail }];
        for step in path {
            let mut next = Vec::new();
            for label in labels {
                match label.origin {
                    Origin::Type(ty) => {
                        self.facts.step_type(ty, *step, label.trail, &mut next);
                    }
                    _ => next.push(label),
                }
            }
            if let crate::projection::Projection::Field(field) = step {
                next.extend(
                    self.facts
                        .field_label(*field)
                        .map(|label| Label { trail: label.trail.then(trail), ..label }),
                );
            }
            labels = next;
        }
        for label in labels {
            match label.origin {
                Origin::Type(inner) if inner != ty || channel == ChannelCode::RAW => {
                    self.printed(inner, channel, label.trail, seen, found, depth + 1);
                }
                Origin::Type(_) => {}
                _ => found.push(label),
            }
        }
    }

    /// Numbers sinks, sites and hits in the order of the source.
    fn number(&self, arrived: Vec<Arrived>, mut hosts: FxHashMap<SiteKey, Vec<Symbol>>) -> Assembled {
        let mut keys: Vec<SiteKey> = Vec::new();
        let count = u32::try_from(self.world.len()).unwrap_or(u32::MAX);
        let mut sinks: Vec<SinkModelRef> = Vec::new();
        for graph in (0..count).map(GraphId) {
            let Some(summary) = self.world.summary(graph) else { continue };
            for (site, number) in summary.sites.iter().zip(0u32..) {
                keys.push((graph, number));
                sinks.push(site.sink.model.clone());
            }
        }
        let order = |sink: &SinkModelRef| (sink.path.as_str(), sink.said);
        sinks.sort_by(|a, b| order(a).cmp(&order(b)));
        sinks.dedup();
        let mut sites: Vec<(SiteKey, SinkSite)> = keys
            .into_iter()
            .filter_map(|key| {
                let summary = self.world.summary(key.0)?;
                let site = summary.sites.get(key.1 as usize)?;
                let model = sinks.iter().position(|sink| *sink == site.sink.model)?;
                let mut hosts = hosts.remove(&key).unwrap_or_default();
                hosts.sort_by_key(|host| host.as_str());
                Some((
                    key,
                    SinkSite {
                        model: u32::try_from(model).ok()?,
                        function: site.function,
                        call: site.call,
                        location: site.location,
                        argument: site.argument,
                        hosts,
                        keys: Vec::new(),
                    },
                ))
            })
            .collect();
        sites.sort_by(|(_, a), (_, b)| {
            (a.location, a.call, a.argument, a.model).cmp(&(b.location, b.call, b.argument, b.model))
        });
        let number: FxHashMap<SiteKey, u32> =
            sites.iter().zip(0u32..).map(|((key, _), number)| (*key, number)).collect();
        let sites: Vec<SinkSite> = sites.into_iter().map(|(_, site)| site).collect();

        let mut by_pair: FxHashMap<(u32, Source), Hit> = FxHashMap::default();
        for one in arrived {
            let Some(site) = number.get(&one.site).copied() else { continue };
            let Some((path, category, is_suspected)) = self.source(one.source) else { continue };
            let hit = by_pair.entry((site, one.source)).or_insert_with(|| Hit {
                source: one.source,
                source_path: path,
                category,
                is_suspected,
                site,
                arrivals: Vec::new(),
                chain: one.chain.clone(),
            });
            let shorter = (one.chain.len(), chain_key(&one.chain)) < (hit.chain.len(), chain_key(&hit.chain));
            if shorter {
                hit.chain = one.chain;
            }
            if !hit.arrivals.contains(&one.arrival) {
                hit.arrivals.push(one.arrival);
            }
        }
        let mut hits: Vec<Hit> = by_pair.into_values().collect();
        for hit in &mut hits {
            hit.arrivals.sort_unstable();
        }
        hits.sort_by(|a, b| {
            (a.site, a.source_path.as_str(), a.source).cmp(&(b.site, b.source_path.as_str(), b.source))
        });
        Assembled { hits, sites, sinks }
    }

    fn source(&self, source: Source) -> Option<(Symbol, Category, bool)> {
        match source {
            Source::Field(field) => {
                let tag = self.facts.tags.field(field)?;
                Some((self.field_path(field)?, tag.category()?, tag.is_suspected()))
            }
            Source::Call { body, call, category } => {
                let path = self.world.call_path(body, call).unwrap_or(Symbol::EMPTY);
                Some((path, category, false))
            }
        }
    }

    fn field_path(&self, field: FieldRef) -> Option<Symbol> {
        let owner = self.facts.program.path(field.owner);
        let name = self.facts.field_name(field)?;
        let path = match (&self.facts.program.item(field.owner).kind, field.variant) {
            (ItemKind::Enum(item), Some(variant)) => {
                format!("{owner}::{}::{name}", item.variants.get(variant as usize)?.name)
            }
            _ => format!("{owner}::{name}"),
        };
        Some(Symbol::new(&path))
    }
}

fn chain_key(chain: &[Segment]) -> Vec<(u32, u32)> {
    chain.iter().map(|segment| (segment.body, segment.edge)).collect()
}
