//! What a flow is for: the purposes that the functions which lead to its sink name, and the marks they bear.
//!
//! A function that names its purposes speaks for all that it calls; one that names none serves whom it is called by. So
//! the purposes of a helper are a set, and which of them a flow has depends on the functions that its data runs through.

use privet_ir::{DefId, Location, Symbol};
use privet_vocabulary::{Purpose, Word as _};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::assemble;
use crate::guards::Guards;
use crate::hit::{Hit, Said};
use crate::label::Source;
use crate::reach::{PortGraph, Step, Ways};
use crate::summary::GraphId;
use crate::world::World;
use crate::{Flow, SinkModelRef};

/// A set of purposes, and whether something is among them of which nobody says what it is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Purposes(u64);

const MISSING: u64 = 1 << 63;

impl Purposes {
    /// The purposes that somebody names, in the order of their names.
    pub fn named(self) -> impl Iterator<Item = Purpose> {
        Purpose::ALL.iter().copied().filter(move |purpose| self.0 & bit(*purpose) != 0)
    }

    /// Whether nobody says what it is for, on one way at least.
    pub fn is_missing(self) -> bool {
        self.0 & MISSING != 0 || self.0 == 0
    }

    /// Whether it holds more than one thing, so that it may be another set for some of the flows.
    pub fn is_mixed(self) -> bool {
        self.0.count_ones() > 1
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<Purpose> for Purposes {
    fn from_iter<T: IntoIterator<Item = Purpose>>(purposes: T) -> Self {
        Self(purposes.into_iter().fold(0, |all, purpose| all | bit(purpose)))
    }
}

fn bit(purpose: Purpose) -> u64 {
    1 << (purpose as u64 % 63)
}

/// A function that the data of a hit runs through.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Passage {
    /// The function.
    pub function: DefId,
    /// Whether the data is met here first, so that whoever calls it may be behind the flow.
    pub is_start: bool,
}

/// The purposes of all bodies, by their position in the program.
#[derive(Debug)]
pub(crate) struct Contexts {
    /// Those that a body names itself; empty: none.
    own: Vec<Purposes>,
    /// Those that it serves.
    all: Vec<Purposes>,
}

impl Guards<'_> {
    /// The purposes of a function, whatever the data.
    pub fn purposes_at(&self, function: DefId) -> Purposes {
        let contexts = self.contexts();
        let position = self.position(function);
        position.and_then(|at| contexts.all.get(at)).copied().unwrap_or_default()
    }

    /// The purposes of a flow that runs through these functions to this one.
    pub fn purposes_through(&self, passages: &[Passage], sink: DefId) -> Purposes {
        let contexts = self.contexts();
        let positions: FxHashMap<usize, bool> = passages
            .iter()
            .filter_map(|passage| Some((self.position(passage.function)?, passage.is_start)))
            .collect();
        let Some(sink) = self.position(sink) else { return Purposes::default() };
        let own = |at: usize| contexts.own.get(at).copied().unwrap_or_default();
        let all = |at: usize| contexts.all.get(at).copied().unwrap_or_default();
        let bodies = self.bodies();
        let mut found = Purposes::default();
        let mut seen: FxHashSet<usize> = FxHashSet::default();
        let mut todo = vec![sink];
        while let Some(at) = todo.pop() {
            if !seen.insert(at) {
                continue;
            }
            if own(at) != Purposes::default() {
                found = found.with(own(at));
                continue;
            }
            let callers = bodies.get(at).map_or(&[][..], |body| self.callers(*body));
            let through: Vec<usize> = callers
                .iter()
                .filter_map(|caller| self.position(*caller))
                .filter(|caller| *caller != at && positions.contains_key(caller))
                .collect();
            // Where the data starts, anybody who gets here is behind it.
            if through.is_empty() || positions.get(&at).copied().unwrap_or(true) {
                found = found.with(all(at));
            }
            todo.extend(through);
        }
        found
    }

    /// Whether the code itself names purposes anywhere.
    pub fn names_purposes(&self) -> bool {
        self.bodies().iter().any(|body| self.states_purpose(*body))
    }

    /// The functions that name one of these purposes themselves.
    pub(crate) fn serving(&self, purposes: &[Purpose]) -> Vec<DefId> {
        let own = self.bodies().iter().zip(&self.contexts().own);
        let serves = |named: &Purposes| named.named().any(|purpose| purposes.contains(&purpose));
        own.filter(|(_, named)| serves(named)).map(|(body, _)| *body).collect()
    }

    fn contexts(&self) -> &Contexts {
        self.contexts.get_or_init(|| {
            let bodies = self.bodies();
            // What is read of dependencies, printers and conversions, serves whoever calls it.
            let purposes = |body: &DefId| match self.facts.program.is_workspace(body.file) {
                true => self.purposes(*body).into_iter().collect(),
                false => Purposes::default(),
            };
            let own: Vec<Purposes> = bodies.par_iter().with_max_len(64).map(purposes).collect();
            let mut is_called = vec![false; bodies.len()];
            for (caller, needs) in self.needs().iter().enumerate() {
                for need in needs.iter().filter(|need| **need as usize != caller) {
                    is_called[*need as usize] = true;
                }
            }
            let mut all = own.clone();
            for (set, is_called) in all.iter_mut().zip(is_called) {
                if *set == Purposes::default() && !is_called {
                    *set = Purposes(MISSING);
                }
            }
            let mut todo: Vec<usize> = (0..bodies.len()).collect();
            while let Some(at) = todo.pop() {
                let set = all[at];
                for need in self.needs().get(at).into_iter().flatten() {
                    let need = *need as usize;
                    let with = all[need].with(set);
                    if own[need] == Purposes::default() && with != all[need] {
                        all[need] = with;
                        todo.push(need);
                    }
                }
            }
            Contexts { own, all }
        })
    }

    /// The functions that the data of each hit runs through, sorted; those of closures are the function's around them.
    pub fn passages(&self, flow: &Flow, hits: &[&Hit]) -> Vec<Vec<Passage>> {
        if hits.is_empty() {
            return Vec::new();
        }
        let world = World::new(&self.facts, flow.kept.graphs.clone());
        let routes = self.routes.get_or_init(|| Routes::new(&world));
        // What a source takes is found out once, wherever it arrives.
        let mut by_source: FxHashMap<Source, Vec<usize>> = FxHashMap::default();
        for (position, hit) in hits.iter().enumerate() {
            by_source.entry(hit.source).or_default().push(position);
        }
        let of_source = |(source, positions): (Source, Vec<usize>)| {
            let ways = routes.ports.ways(routes.starts.get(&source).map_or(&[], Vec::as_slice));
            let passages = |at: usize| {
                let hit = hits.get(at)?;
                Some((at, routes.passages(&world, flow, hit, &ways).unwrap_or_default()))
            };
            positions.into_iter().filter_map(passages).collect::<Vec<_>>()
        };
        let found: Vec<Vec<_>> = by_source.into_par_iter().map(of_source).collect();
        let mut all = vec![Vec::new(); hits.len()];
        for (at, passages) in found.into_iter().flatten() {
            all[at] = passages;
        }
        all
    }
}

/// The ways that data takes, from where it starts.
pub(crate) struct Routes {
    ports: PortGraph,
    starts: FxHashMap<Source, Vec<Step>>,
    /// The numbers of the sites in `ports`.
    sites: FxHashMap<SiteKey, u32>,
}

/// What tells a site from the others: where it stands, in which call, at which argument, and of which sink it is.
type SiteKey = (Location, Location, u16, (Symbol, Said));

impl Routes {
    fn new(world: &World<'_>) -> Self {
        let ports = PortGraph::new(world);
        let count = u32::try_from(world.len()).unwrap_or(u32::MAX);
        let roots: Vec<_> = (0..count)
            .into_par_iter()
            .map(|graph| assemble::roots(world, &ports, GraphId(graph)).sources)
            .collect();
        let mut starts: FxHashMap<Source, Vec<Step>> = FxHashMap::default();
        for (source, step) in roots.into_iter().flatten() {
            starts.entry(source).or_default().push(step);
        }
        let mut sites = FxHashMap::default();
        for graph in (0..count).map(GraphId) {
            let Some(summary) = world.summary(graph) else { continue };
            for (site, number) in summary.sites.iter().zip(0u32..) {
                let key = (site.location, site.call, site.argument, key_of(&site.sink.model));
                sites.insert(key, ports.site(graph, number));
            }
        }
        Self { ports, starts, sites }
    }

    fn passages(&self, world: &World<'_>, flow: &Flow, hit: &Hit, ways: &Ways) -> Option<Vec<Passage>> {
        let site = flow.sites.get(hit.site as usize)?;
        let model = flow.sinks.get(site.model as usize)?;
        let number = self.sites.get(&(site.location, site.call, site.argument, key_of(model)))?;
        let through = ways.to(*number).into_iter();
        let mut found: Vec<Passage> = through
            .filter_map(|(graph, is_start)| {
                Some(Passage { function: world.body_of(GraphId(graph))?.0, is_start })
            })
            .collect();
        found.sort_unstable();
        // A function and a closure in it are one: it starts there if it starts in either.
        found.dedup_by(|later, first| {
            let is_same = later.function == first.function;
            first.is_start |= is_same && later.is_start;
            is_same
        });
        Some(found)
    }
}

fn key_of(model: &SinkModelRef) -> (Symbol, Said) {
    (model.path, model.said)
}
