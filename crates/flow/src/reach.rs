//! Where data leaves to: the ports of all summaries as one graph, searched once from each source.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::hit::{Arrival, Segment};
use crate::label::{Cell, Origin, Trail};
use crate::summary::{Destination, Edge, GraphId};
use crate::world::World;

/// The edges of all summaries, by the port that they start at.
pub(crate) struct PortGraph {
    /// For each graph its first port, in the numbering of all ports.
    ports: Vec<u32>,
    /// For each graph its first site, likewise.
    sites: Vec<u32>,
    /// For each port its first step.
    starts: Vec<u32>,
    steps: Vec<Step>,
    /// For each part of a cell that is written, its node behind the ports.
    puts: FxHashMap<Cell, u32>,
    /// For each node where data can get to from there.
    leads: Vec<Leads>,
}

/// What can be reached from a node.
#[derive(Clone, Copy, Default)]
struct Leads {
    to_site: bool,
    to_host: bool,
}

/// An edge of a summary, with its ends numbered over the whole program.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    to: To,
    trail: Trail,
    segment: Segment,
}

impl Step {
    /// The same step of data that has been through something before.
    pub(crate) fn after(self, trail: Trail) -> Self {
        Self { trail: trail.then(self.trail), ..self }
    }
}

#[derive(Clone, Copy)]
enum To {
    Port(u32),
    Site(u32),
    Host(u32),
}

/// How a source arrives at a site.
pub(crate) struct Arrived {
    /// The site, in the numbering of the graph.
    pub site: u32,
    /// The ways in which it arrives, none of them within another.
    pub arrivals: Vec<Arrival>,
    /// The calls on the way, of the least protected and surest of them the shortest.
    pub chain: Vec<Segment>,
}

/// Where a search was: a port, what lay on the way to it, and the visit before (or none).
struct Visit {
    port: u32,
    trail: Trail,
    segment: Segment,
    before: u32,
}

const NONE: u32 = u32::MAX;
/// What no edge of a summary stands for: what is put into a cell is what is read there.
const NO_SEGMENT: Segment = Segment { body: NONE, edge: NONE };

impl PortGraph {
    pub(crate) fn new(world: &World<'_>) -> Self {
        let count = u32::try_from(world.len()).unwrap_or(u32::MAX);
        let (mut ports, mut sites) = (vec![0u32], vec![0u32]);
        let (mut last_port, mut last_site) = (0u32, 0u32);
        for graph in 0..count {
            if let Some(summary) = world.summary(GraphId(graph)) {
                last_port += u32::try_from(summary.ports.len()).unwrap_or(0);
                last_site += u32::try_from(summary.sites.len()).unwrap_or(0);
            }
            ports.push(last_port);
            sites.push(last_site);
        }
        let mut graph = Self {
            ports,
            sites,
            starts: vec![0],
            steps: Vec::new(),
            puts: FxHashMap::default(),
            leads: Vec::new(),
        };
        let cells = Cells::new(world, last_port);
        graph.puts = cells.puts.iter().zip(cells.first_put()..).map(|(put, node)| (*put, node)).collect();
        let mut by_port: Vec<(u32, Step)> = Vec::new();
        for number in 0..count {
            let Some(summary) = world.summary(GraphId(number)) else { continue };
            let position: FxHashMap<Origin, u32> = summary.ports.iter().copied().zip(0..).collect();
            by_port.clear();
            for (edge, index) in summary.edges.iter().zip(0u32..) {
                if let Some(port) = position.get(&edge.from) {
                    by_port.extend(graph.step(GraphId(number), edge, index).map(|step| (*port, step)));
                }
            }
            by_port.sort_by_key(|(port, _)| *port);
            let mut edges = by_port.iter().peekable();
            for port in 0..u32::try_from(summary.ports.len()).unwrap_or(0) {
                while let Some((_, step)) = edges.next_if(|(other, _)| *other == port) {
                    graph.steps.push(*step);
                }
                graph.end_node();
            }
        }
        for (_, edges) in &cells.reads {
            for (of, edge, index) in edges {
                graph.steps.extend(graph.step(*of, edge, *index));
            }
            graph.end_node();
        }
        for put in &cells.puts {
            graph.steps.extend(cells.read_from(*put).map(|node| Step {
                to: To::Port(node),
                trail: Trail::default(),
                segment: NO_SEGMENT,
            }));
            graph.end_node();
        }
        graph.leads = graph.leads();
        graph
    }

    /// What was pushed since the last node are the steps of the next.
    fn end_node(&mut self) {
        self.starts.push(u32::try_from(self.steps.len()).unwrap_or(NONE));
    }

    /// One search backward from all sites, and one from all hosts.
    fn leads(&self) -> Vec<Leads> {
        let nodes = self.starts.len() - 1;
        let mut leads = vec![Leads::default(); nodes];
        let mut before: Vec<Vec<u32>> = vec![Vec::new(); nodes];
        for node in 0..u32::try_from(nodes).unwrap_or(NONE) {
            for step in self.steps(node) {
                match step.to {
                    To::Site(_) => leads[node as usize].to_site = true,
                    To::Host(_) => leads[node as usize].to_host = true,
                    To::Port(next) => before[next as usize].push(node),
                }
            }
        }
        let mut spread = |flag: fn(&mut Leads) -> &mut bool| {
            let mut todo: Vec<u32> = (0u32..)
                .zip(leads.iter_mut())
                .filter_map(|(node, leads)| flag(leads).then_some(node))
                .collect();
            while let Some(node) = todo.pop() {
                for next in &before[node as usize] {
                    if !std::mem::replace(flag(&mut leads[*next as usize]), true) {
                        todo.push(*next);
                    }
                }
            }
        };
        spread(|leads| &mut leads.to_site);
        spread(|leads| &mut leads.to_host);
        leads
    }

    /// An edge of a graph's summary, if it leads anywhere.
    pub(crate) fn step(&self, graph: GraphId, edge: &Edge, number: u32) -> Option<Step> {
        let site = |site: u32| Some(self.sites.get(graph.0 as usize)? + site);
        let port = |callee: GraphId, port: u32| {
            let (first, next) =
                (*self.ports.get(callee.0 as usize)?, *self.ports.get(callee.0 as usize + 1)?);
            // A summary may have lost ports after a caller saw them.
            Some(first + port).filter(|port| *port < next)
        };
        let to = match edge.to {
            Destination::Sink(number) => To::Site(site(number)?),
            Destination::Host(number) => To::Host(site(number)?),
            Destination::Port(callee, number) => To::Port(port(callee, number)?),
            Destination::Cell(put) => To::Port(*self.puts.get(&put)?),
        };
        Some(Step { to, trail: edge.trail, segment: Segment { body: graph.0, edge: number } })
    }

    /// The number of a graph's site.
    pub(crate) fn site(&self, graph: GraphId, site: u32) -> u32 {
        self.sites.get(graph.0 as usize).map_or(u32::MAX, |first| first + site)
    }

    fn steps(&self, port: u32) -> &[Step] {
        let start = self.starts.get(port as usize).copied().unwrap_or(0);
        let end = self.starts.get(port as usize + 1).copied().unwrap_or(start);
        self.steps.get(start as usize..end as usize).unwrap_or(&[])
    }

    /// The sites that data reaches as what leaves, when it starts with these steps, sorted by site. A way that is at
    /// least as protected and as unsure as another one to the same place is not followed.
    pub(crate) fn arrivals(&self, roots: &[Step]) -> Vec<Arrived> {
        let mut visits: Vec<Visit> = Vec::new();
        let mut seen: FxHashMap<u32, Vec<Trail>> = FxHashMap::default();
        let mut found: FxHashMap<u32, Found> = FxHashMap::default();
        let mut queue: VecDeque<u32> = VecDeque::new();
        let mut take = |step: &Step, before: Option<(u32, Trail)>, visits: &mut Vec<Visit>| {
            let trail = before.map_or(step.trail, |(_, trail)| trail.then(step.trail));
            let before = before.map_or(NONE, |(visit, _)| visit);
            match step.to {
                To::Host(_) => None,
                To::Site(site) => {
                    found.entry(site).or_default().add(trail, step.segment, before);
                    None
                }
                To::Port(port) if !self.leads_from(port).to_site => None,
                To::Port(port) => add_weakest(seen.entry(port).or_default(), trail).then(|| {
                    visits.push(Visit { port, trail, segment: step.segment, before });
                    u32::try_from(visits.len() - 1).unwrap_or(NONE)
                }),
            }
        };
        for root in roots {
            queue.extend(take(root, None, &mut visits));
        }
        while let Some(at) = queue.pop_front() {
            let Some(visit) = visits.get(at as usize) else { continue };
            let (port, trail) = (visit.port, visit.trail);
            for step in self.steps(port) {
                queue.extend(take(step, Some((at, trail)), &mut visits));
            }
        }
        let mut arrived: Vec<Arrived> = found
            .into_iter()
            .map(|(site, found)| {
                let mut arrivals: Vec<Arrival> = found.trails.iter().map(|trail| arrival(*trail)).collect();
                arrivals.sort_unstable();
                Arrived { site, arrivals, chain: found.chain(&visits) }
            })
            .collect();
        arrived.sort_unstable_by_key(|arrived| arrived.site);
        arrived
    }

    /// Everything that data takes when it starts with these steps, as far as it leads to a site.
    pub(crate) fn ways(&self, roots: &[Step]) -> Ways {
        let mut ways = Ways::default();
        ways.taken.extend(roots.iter().map(|step| (NONE, *step)));
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut at = 0;
        while let Some((_, step)) = ways.taken.get(at).copied() {
            match step.to {
                To::Site(site) => ways.arrive.entry(site).or_default().push(at),
                To::Port(port) if self.leads_from(port).to_site => {
                    ways.into.entry(port).or_default().push(at);
                    if seen.insert(port) {
                        ways.taken.extend(self.steps(port).iter().map(|step| (port, *step)));
                    }
                }
                To::Port(_) | To::Host(_) => {}
            }
            at += 1;
        }
        ways
    }

    /// The sites whose host a text decides, when it starts with these steps, sorted.
    pub(crate) fn hosts(&self, roots: &[Step]) -> Vec<u32> {
        let mut found = Vec::new();
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut todo = roots.to_vec();
        while let Some(step) = todo.pop() {
            match step.to {
                To::Host(site) => found.push(site),
                To::Port(port) if self.leads_from(port).to_host && seen.insert(port) => {
                    todo.extend(self.steps(port));
                }
                To::Port(_) | To::Site(_) => {}
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn leads_from(&self, node: u32) -> Leads {
        self.leads.get(node as usize).copied().unwrap_or_default()
    }
}

/// The steps that data from one source takes.
#[derive(Default)]
pub(crate) struct Ways {
    /// Each step, with the node that it starts at; none where the data starts.
    taken: Vec<(u32, Step)>,
    /// For each node the steps into it.
    into: FxHashMap<u32, Vec<usize>>,
    /// For each site the steps that arrive there.
    arrive: FxHashMap<u32, Vec<usize>>,
}

impl Ways {
    /// The graphs that data runs through on its ways to a site, and whether it starts there; sorted.
    pub(crate) fn to(&self, site: u32) -> Vec<(u32, bool)> {
        let mut found: FxHashMap<u32, bool> = FxHashMap::default();
        let mut is_done: FxHashSet<u32> = FxHashSet::default();
        let mut todo: Vec<u32> = Vec::new();
        let mut mark = |edges: &[usize], todo: &mut Vec<u32>| {
            for (from, step) in edges.iter().filter_map(|edge| self.taken.get(*edge)) {
                if step.segment != NO_SEGMENT {
                    *found.entry(step.segment.body).or_default() |= *from == NONE;
                }
                if *from != NONE && is_done.insert(*from) {
                    todo.push(*from);
                }
            }
        };
        mark(self.arrive.get(&site).map_or(&[], Vec::as_slice), &mut todo);
        while let Some(node) = todo.pop() {
            mark(self.into.get(&node).map_or(&[], Vec::as_slice), &mut todo);
        }
        let mut found: Vec<(u32, bool)> = found.into_iter().collect();
        found.sort_unstable();
        found
    }
}

/// An edge of a summary that starts at shared memory: the graph, the edge and its number.
type Read = (GraphId, Edge, u32);

/// The parts of shared memory that are read and written, as nodes behind the ports of all graphs.
struct Cells {
    first: u32,
    /// Each part that is read, with the edges of summaries that start there.
    reads: Vec<(Cell, Vec<Read>)>,
    /// The nodes of reads, by the whole cell.
    by_whole: FxHashMap<Cell, Vec<u32>>,
    /// Each part that is written: behind the reads.
    puts: Vec<Cell>,
}

impl Cells {
    fn new(world: &World<'_>, first: u32) -> Self {
        let mut cells = Self { first, reads: Vec::new(), by_whole: FxHashMap::default(), puts: Vec::new() };
        let mut position: FxHashMap<Cell, usize> = FxHashMap::default();
        let mut is_put: FxHashSet<Cell> = FxHashSet::default();
        for graph in (0..u32::try_from(world.len()).unwrap_or(NONE)).map(GraphId) {
            let Some(summary) = world.summary(graph) else { continue };
            for (edge, index) in summary.edges.iter().zip(0u32..) {
                if let Origin::Cell(cell) = edge.from {
                    let at = *position.entry(cell).or_insert_with(|| {
                        let node = first + u32::try_from(cells.reads.len()).unwrap_or(0);
                        cells.by_whole.entry(cell.whole()).or_default().push(node);
                        cells.reads.push((cell, Vec::new()));
                        cells.reads.len() - 1
                    });
                    cells.reads[at].1.push((graph, *edge, index));
                }
                if let Destination::Cell(cell) = edge.to
                    && is_put.insert(cell)
                {
                    cells.puts.push(cell);
                }
            }
        }
        cells
    }

    fn first_put(&self) -> u32 {
        self.first + u32::try_from(self.reads.len()).unwrap_or(0)
    }

    /// Where it is read what is put there.
    fn read_from(&self, put: Cell) -> impl Iterator<Item = u32> {
        let nodes = self.by_whole.get(&put.whole()).into_iter().flatten().copied();
        nodes.filter(move |node| {
            let read = self.reads.get((node - self.first) as usize);
            read.is_some_and(|(read, _)| put.may_be(*read))
        })
    }
}

/// The ways to one site, while searching.
#[derive(Default)]
struct Found {
    trails: Vec<Trail>,
    /// The best so far: how it looks, its last edge, and the visit before that.
    best: Option<(Trail, Segment, u32)>,
}

impl Found {
    fn add(&mut self, trail: Trail, segment: Segment, before: u32) {
        let rank = |trail: &Trail| (trail.protections.count(), trail.is_assumed, trail.is_dispatched);
        if !add_weakest(&mut self.trails, trail) {
            return;
        }
        if self.best.as_ref().is_none_or(|(best, ..)| rank(&trail) < rank(best)) {
            self.best = Some((trail, segment, before));
        }
    }

    fn chain(&self, visits: &[Visit]) -> Vec<Segment> {
        let Some((_, segment, before)) = self.best else { return Vec::new() };
        let mut chain = vec![segment];
        let mut at = before;
        while let Some(visit) = visits.get(at as usize) {
            if visit.segment != NO_SEGMENT {
                chain.push(visit.segment);
            }
            at = visit.before;
        }
        chain.reverse();
        chain
    }
}

/// Adds a trail to those of which none is within another; whether it is one of them.
fn add_weakest(trails: &mut Vec<Trail>, trail: Trail) -> bool {
    if trails.iter().any(|known| known.is_within(trail)) {
        return false;
    }
    trails.retain(|known| !trail.is_within(*known));
    trails.push(trail);
    true
}

fn arrival(trail: Trail) -> Arrival {
    Arrival {
        protections: trail.protections,
        is_linked: trail.is_linked,
        is_key: trail.is_key,
        is_assumed: trail.is_assumed,
        is_dispatched: trail.is_dispatched,
    }
}
