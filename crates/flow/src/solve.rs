//! The whole program: every body is lowered, summarised bottom-up, and the summaries are joined.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use privet_ir::{DefId, Ty};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cfg::Graph;
use crate::facts::{Facts, Printed};
use crate::interpret::summarise;
use crate::label::Origin;
use crate::lower::{BodyGraphs, Language, lower_body};
use crate::precision::Precision;
use crate::summary::{GraphId, Portable, Summary};
use crate::value::Values;
use crate::world::{Graphs, World};
use crate::{call_graph, relevance};

/// A group of bodies that need each other is run over at most so often.
const ROUNDS: u32 = 5;
/// After so many of them its summaries have values without structure.
const EXACT_ROUNDS: u32 = 3;
/// The same of a group with more bodies than this.
const EXACT_ROUNDS_OF_LARGE: u32 = 2;
const LARGE_GROUP: usize = 32;
/// So many bodies a thread takes at once.
const BODIES_AT_ONCE: usize = 16;

/// What the run over the program counted.
#[derive(Default)]
pub(crate) struct Counts {
    pub bodies: u64,
    pub calls: u64,
    pub resolved_calls: u64,
    pub macros: u64,
    pub sinks: u64,
    pub exhausted: u64,
    pub unsettled: u64,
    /// How long the types of bodies took.
    pub inference: Duration,
}

/// How much of the time of all threads went into one part of their work.
#[derive(Default)]
struct Clock {
    part: AtomicU64,
    all: AtomicU64,
}

impl Clock {
    fn add(&self, part: Duration, all: Duration) {
        let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.part.fetch_add(nanoseconds(part), Ordering::Relaxed);
        self.all.fetch_add(nanoseconds(all), Ordering::Relaxed);
    }

    /// The part's share of the time that passed meanwhile.
    fn share_of(self, wall: Duration) -> Duration {
        let (part, all) = (self.part.into_inner(), self.all.into_inner());
        wall.mul_f64(if all == 0 { 0.0 } else { (part as f64 / all as f64).min(1.0) })
    }
}

/// Summarises every body. The world is what the summaries are read from.
pub(crate) fn solve<'f>(
    facts: &'f Facts<'f>,
    is_cancelled: &(dyn Fn() -> bool + Sync),
) -> (World<'f>, Counts, Vec<Vec<u32>>) {
    let language = Language::new(facts.types);
    let bodies = facts.program.bodies();
    let (start, clock) = (Instant::now(), Clock::default());
    let lowered: Vec<Mutex<Option<BodyGraphs>>> = bodies
        .par_iter()
        // Some bodies take as long as thousands of others: whoever is done takes what is left.
        .with_max_len(BODIES_AT_ONCE)
        .map(|body| {
            if is_cancelled() {
                return Mutex::default();
            }
            let start = Instant::now();
            let typed = facts.types.infer(*body);
            let inferred = start.elapsed();
            let graphs = lower_body(facts.types, &language, *body, &typed, parameters_of(facts, *body));
            drop(typed);
            clock.add(inferred, start.elapsed());
            Mutex::new(Some(graphs))
        })
        .collect();
    let inference = clock.share_of(start.elapsed());

    let mut counts = Counts { inference, ..Counts::default() };
    let mut inputs = Vec::with_capacity(bodies.len());
    let mut named = FxHashSet::default();
    for (body, graphs) in bodies.iter().zip(&lowered) {
        let graphs = graphs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let Some(graphs) = graphs.as_ref() else {
            inputs.push((*body, vec![(0, 0)]));
            continue;
        };
        if facts.program.is_workspace(body.file) {
            counts.bodies += 1;
            counts.calls += u64::from(graphs.calls);
            counts.resolved_calls += u64::from(graphs.resolved_calls);
            counts.macros += u64::from(graphs.macros);
        }
        named.extend(call_graph::named(graphs));
        let of = |graph: &Graph| {
            (graph.parameters, u32::try_from(graph.inputs.len() - graph.parameters).unwrap_or(0))
        };
        inputs.push((*body, graphs.closures.iter().chain(std::iter::once(&graphs.main)).map(of).collect()));
    }
    let world = World::new(facts, Arc::new(Graphs::new(&inputs, facts.program)));
    world.set_named(named);
    drop(inputs);
    let position: FxHashMap<DefId, u32> = bodies.iter().copied().zip(0..).collect();
    let needs: Vec<Vec<u32>> = bodies
        .par_iter()
        .zip(&lowered)
        .map(|(body, graphs)| {
            let graphs = graphs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            graphs
                .as_ref()
                .map(|graphs| call_graph::needs(*body, graphs, &position, &world, facts))
                .unwrap_or_default()
        })
        .collect();
    let parts: Vec<relevance::Part> = bodies
        .par_iter()
        .zip(&lowered)
        .map(|(body, graphs)| {
            let graphs = graphs.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            graphs.as_ref().map(|graphs| relevance::part(*body, graphs, facts)).unwrap_or_default()
        })
        .collect();
    let own = bodies.iter().zip(&parts).filter(|(body, _)| facts.program.is_workspace(body.file));
    counts.sinks = own.map(|(_, part)| u64::from(part.sinks)).sum();
    let relevant = relevance::relevant(&parts, &needs);
    let groups = call_graph::groups(&needs);
    world.set_uncalled(call_graph::uncalled(bodies, &needs, &groups));

    let exhausted = AtomicU64::new(0);
    let unsettled = AtomicU64::new(0);
    let work = Work {
        world: &world,
        bodies,
        lowered: &lowered,
        needs: &needs,
        relevant: &relevant,
        is_cancelled,
        exhausted: &exhausted,
        unsettled: &unsettled,
    };
    // What printers show is settled before anything else asks.
    let is_printing = relevance::printing(&parts, &relevant, &needs);
    work.run(&groups, &|group| is_printing[group[0] as usize]);
    facts.know_printers();
    work.run(&groups, &|group| !is_printing[group[0] as usize]);
    counts.exhausted = exhausted.into_inner();
    counts.unsettled = unsettled.into_inner();
    (world, counts, needs)
}

/// The declared types of a function's parameters.
pub(crate) fn parameters_of<'f>(facts: &'f Facts<'_>, body: DefId) -> &'f [Ty] {
    facts.types.signature(body).map_or(&[], |signature| &signature.parameters)
}

struct Work<'a, 'f> {
    world: &'a World<'f>,
    bodies: &'a [DefId],
    lowered: &'a [Mutex<Option<BodyGraphs>>],
    needs: &'a [Vec<u32>],
    relevant: &'a [bool],
    is_cancelled: &'a (dyn Fn() -> bool + Sync),
    exhausted: &'a AtomicU64,
    unsettled: &'a AtomicU64,
}

impl<'a, 'f> Work<'a, 'f> {
    /// Runs each group that is wanted once all groups are done that it needs. What a wanted group needs, and is not
    /// wanted, was run before.
    fn run(&self, groups: &[Vec<u32>], is_wanted: &(dyn Fn(&[u32]) -> bool + Sync)) {
        let mut group_of = vec![0u32; self.bodies.len()];
        for (group, number) in groups.iter().zip(0u32..) {
            for member in group {
                group_of[*member as usize] = number;
            }
        }
        let mut users: Vec<Vec<u32>> = vec![Vec::new(); groups.len()];
        let mut waiting: Vec<AtomicU32> = Vec::with_capacity(groups.len());
        for (group, number) in groups.iter().zip(0u32..) {
            if !is_wanted(group) {
                waiting.push(AtomicU32::new(u32::MAX));
                continue;
            }
            let mut needed: Vec<u32> = group
                .iter()
                .flat_map(|member| &self.needs[*member as usize])
                .map(|need| group_of[*need as usize])
                .filter(|need| *need != number && is_wanted(&groups[*need as usize]))
                .collect();
            needed.sort_unstable();
            needed.dedup();
            for need in &needed {
                users[*need as usize].push(number);
            }
            waiting.push(AtomicU32::new(u32::try_from(needed.len()).unwrap_or(u32::MAX)));
        }
        let plan = Plan { groups, users: &users, waiting: &waiting };
        let ready: Vec<u32> = (0u32..)
            .zip(&waiting)
            .filter(|(_, waiting)| waiting.load(Ordering::Relaxed) == 0)
            .map(|(number, _)| number)
            .collect();
        let plan = &plan;
        rayon::scope(|scope| {
            for chunk in ready.chunks(32) {
                scope.spawn(move |scope| self.chain(plan, chunk.to_vec(), scope));
            }
        });
    }

    /// Runs groups, and those that become ready by them.
    fn chain<'s>(&'s self, plan: &'s Plan<'s>, mut todo: Vec<u32>, scope: &rayon::Scope<'s>) {
        let mut values = Values::new(self.world.facts);
        while let Some(number) = todo.pop() {
            self.group(&plan.groups[number as usize], &mut values);
            for user in &plan.users[number as usize] {
                if plan.waiting[*user as usize].fetch_sub(1, Ordering::AcqRel) == 1 {
                    todo.push(*user);
                }
            }
            if todo.len() > 64 {
                let half = todo.split_off(todo.len() / 2);
                scope.spawn(move |scope| self.chain(plan, half, scope));
            }
        }
    }

    fn group(&self, members: &[u32], values: &mut Values<'f>) {
        let mut taken: Vec<(u32, BodyGraphs)> = Vec::with_capacity(members.len());
        for member in members {
            let graphs = self.lowered[*member as usize].lock().unwrap_or_else(|e| e.into_inner()).take();
            taken.extend(graphs.filter(|_| self.relevant[*member as usize]).map(|graphs| (*member, graphs)));
        }
        let calls_itself = members.len() > 1
            || members.first().is_some_and(|member| self.needs[*member as usize].contains(member));
        let rounds = if calls_itself { ROUNDS } else { 1 };
        let exact_rounds = if members.len() > LARGE_GROUP { EXACT_ROUNDS_OF_LARGE } else { EXACT_ROUNDS };
        let mut is_settled = !calls_itself;
        // When a member was run, and when its summary changed, in runs of the group.
        let mut runs: FxHashMap<u32, (u32, u32)> = FxHashMap::default();
        let mut now = 0;
        for round in 0..rounds {
            if (self.is_cancelled)() {
                return;
            }
            let mut is_new = false;
            for (member, graphs) in &taken {
                let needs = &self.needs[*member as usize];
                if let Some((last, _)) = runs.get(member)
                    && !needs.iter().any(|need| runs.get(need).is_some_and(|(_, changed)| changed >= last))
                {
                    continue;
                }
                now += 1;
                let body = self.bodies[*member as usize];
                let differs = self.body(body, graphs, round >= exact_rounds, values);
                let run = runs.entry(*member).or_default();
                *run = (now, if differs { now } else { run.1 });
                is_new |= differs;
            }
            if !is_new {
                is_settled = true;
                break;
            }
        }
        self.unsettled.fetch_add(u64::from(!is_settled), Ordering::Relaxed);
    }

    /// Summarises one body; whether something is new.
    fn body(&self, body: DefId, graphs: &BodyGraphs, is_widened: bool, values: &mut Values<'f>) -> bool {
        let mut is_new = false;
        for (graph, number) in graphs.closures.iter().zip(0u32..) {
            let Some(id) = self.world.closure_graph(body, number) else { continue };
            is_new |= self.graph(id, graph, body, is_widened, values);
        }
        if let Some(id) = self.world.graph_of(body) {
            is_new |= self.graph(id, &graphs.main, body, is_widened, values);
            if self.world.facts.is_printer(body)
                && !self.world.facts.knows_printers()
                && let Some(summary) = self.world.summary(id)
            {
                self.world.facts.set_printed(body, printed(&summary));
            }
        }
        is_new
    }

    fn graph(
        &self,
        id: GraphId,
        graph: &Graph,
        body: DefId,
        is_widened: bool,
        values: &mut Values<'f>,
    ) -> bool {
        // What did not fit before does not fit now.
        let before = self.world.summary(id).map_or(Precision::Exact, |summary| summary.precision);
        let precision = if is_widened { before.max(Precision::Coarse) } else { before };
        let outcome = summarise(self.world, values, graph, body, precision, is_widened);
        self.exhausted.fetch_add(u64::from(outcome.is_exhausted), Ordering::Relaxed);
        self.world.set_summary(id, outcome.summary)
    }
}

struct Plan<'s> {
    groups: &'s [Vec<u32>],
    users: &'s [Vec<u32>],
    waiting: &'s [AtomicU32],
}

/// What a `fmt` method writes of `self` into its formatter (or hands on in its result).
fn printed(summary: &Summary) -> Printed {
    let mut found = Vec::new();
    let written = summary.writes.iter().filter(|(input, _)| *input == 1).map(|(_, value)| value);
    for value in written.chain(&summary.output) {
        collect(value, &mut found);
    }
    found.into()
}

fn collect(
    value: &Portable,
    found: &mut Vec<(Vec<crate::projection::Projection>, crate::label::ChannelCode)>,
) {
    for label in &value.labels {
        let (path, channel) = match label.origin {
            Origin::Shown(path, channel) => (path, channel),
            Origin::Input(path) => (path, crate::label::ChannelCode::RAW),
            _ => continue,
        };
        let entry = (path.steps().to_vec(), channel);
        if path.input == 0 && !found.contains(&entry) {
            found.push(entry);
        }
    }
    for (_, child) in &value.children {
        collect(child, found);
    }
}
