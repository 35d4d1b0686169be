//! Witnesses: how the data of one hit gets to its sink.
//!
//! The chain of a hit names the bodies that the flow runs through. Each is run once more, and the way is
//! read backwards in it: from where the data leaves the body to where it is read or comes in. Never on
//! the hot path.

use std::collections::VecDeque;
use std::sync::{Arc, RwLock};

use privet_ir::{DefId, Location, Pattern, Symbol};
use rustc_hash::FxHashMap;

use crate::bind::Bindings;
use crate::cfg::{CallTarget, Graph, MacroMeaning, Operation, Register, Site, Slot};
use crate::facts::{Facts, Tables};
use crate::hit::{Hit, Segment, WitnessStep};
use crate::interpret::Run;
use crate::label::{Origin, Source};
use crate::lower::{LangItems, lower_body};
use crate::projection::Projection;
use crate::summary::{Destination, GraphId};
use crate::value::{Value, Values};
use crate::world::{Graphs, World};
use crate::{Flow, Input};

/// Calls that return the data are looked into so deep.
const DEPTH: u32 = 6;

/// What is kept of an analysis to explain its hits.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub graphs: Arc<Graphs>,
    pub tables: Arc<Tables>,
    pub bindings: Bindings,
    /// The steps of each stretch that was asked for: many hits run through the same bodies.
    pub stretches: RwLock<FxHashMap<Stretch, Arc<[WitnessStep]>>>,
}

/// A stretch of a flow: a body, the edge it is left by, and the source if it is read there.
type Stretch = (u32, u32, Option<Source>);

/// The steps of a hit: never empty, the first where the data is read, the last at the sink.
pub(crate) fn explain(input: &Input<'_>, flow: &Flow, hit: &Hit) -> Vec<WitnessStep> {
    let facts = Facts {
        program: input.program,
        types: input.types,
        models: input.models,
        tags: &flow.tags,
        bindings: &flow.kept.bindings,
        tables: flow.kept.tables.clone(),
    };
    let world = World::new(&facts, flow.kept.graphs.clone());
    let explainer =
        Explainer { world: &world, facts: &facts, source: hit.source, name: name_of(hit.source_path) };
    let mut steps = Vec::new();
    for (position, segment) in hit.chain.iter().enumerate() {
        let stretch = (segment.body, segment.edge, (position == 0).then_some(hit.source));
        let memo = &flow.kept.stretches;
        let known = memo.read().unwrap_or_else(|e| e.into_inner()).get(&stretch).cloned();
        let found = known.unwrap_or_else(|| {
            let mut found = Vec::new();
            explainer.segment(*segment, position == 0, &mut found);
            let found: Arc<[WitnessStep]> = found.into();
            memo.write().unwrap_or_else(|e| e.into_inner()).insert(stretch, found.clone());
            found
        });
        steps.extend(found.iter().cloned());
    }
    let site = flow.sites.get(hit.site as usize);
    if let Some(site) = site {
        let path = flow.sinks.get(site.model as usize).map_or(Symbol::EMPTY, |sink| sink.path);
        let note = format!("arrives at `{path}`");
        match steps.last_mut() {
            Some(last) if last.location == site.location && hit.chain.len() > 1 => last.note = note,
            _ => steps.push(WitnessStep { location: site.location, note }),
        }
    }
    // The same place twice in a row is one step; its last word counts, but for where the data is read.
    let mut result: Vec<WitnessStep> = Vec::with_capacity(steps.len());
    for step in steps {
        match result.last() {
            Some(last) if last.location == step.location && result.len() > 1 => {
                result.pop();
                result.push(step);
            }
            _ => result.push(step),
        }
    }
    result
}

fn name_of(path: Symbol) -> String {
    let segments: Vec<&str> = path.as_str().rsplit("::").take(2).collect();
    segments.into_iter().rev().collect::<Vec<_>>().join("::")
}

struct Explainer<'w, 'f> {
    world: &'w World<'f>,
    facts: &'f Facts<'f>,
    source: Source,
    name: String,
}

/// What is looked for in one body.
#[derive(Clone, Copy)]
enum Wanted {
    /// The source itself, or a value known by a type that holds it.
    Source,
    /// What comes in by an input.
    Input(u16),
}

impl Explainer<'_, '_> {
    fn segment(&self, segment: Segment, is_first: bool, steps: &mut Vec<WitnessStep>) {
        let graph = GraphId(segment.body);
        let Some(summary) = self.world.summary(graph) else { return };
        let Some(edge) = summary.edges.get(segment.edge as usize) else { return };
        let wanted = match edge.from {
            Origin::Shown(path, _) | Origin::Input(path) if !is_first => Wanted::Input(path.input),
            _ => Wanted::Source,
        };
        let call = match edge.to {
            Destination::Sink(site) | Destination::Host(site) => {
                summary.sites.get(site as usize).map_or(edge.at, |site| site.call)
            }
            Destination::Port(..) => edge.at,
        };
        self.body(graph, wanted, Goal::Leaves { call, at: edge.at }, 0, steps);
        if let Destination::Port(callee, _) = edge.to {
            let note = match self.world.body_of(callee) {
                Some((_, Some(_))) => "handed to a closure".to_owned(),
                Some((body, None)) => format!("passed to `{}`", self.facts.program.path(body)),
                None => "passed on".to_owned(),
            };
            steps.push(WitnessStep { location: edge.at, note });
        }
    }

    /// Runs one body again and adds the steps inside it.
    fn body(&self, id: GraphId, wanted: Wanted, goal: Goal, depth: u32, steps: &mut Vec<WitnessStep>) {
        let Some((body, closure)) = self.world.body_of(id) else { return };
        let typed = self.facts.types.infer(body);
        let lang = LangItems::new(self.facts.program);
        let graphs =
            lower_body(self.facts.program, lang, body, &typed, crate::solve::parameters_of(self.facts, body));
        let graph = match closure {
            Some(closure) => match graphs.closures.get(closure as usize) {
                Some(graph) => graph,
                None => return,
            },
            None => &graphs.main,
        };
        let mut values = Values::new(self.facts);
        let mut run = Run::new(self.world, &mut values, graph, body);
        run.fixpoint();
        let mut backward = Backward { explainer: self, graph, body, run: &mut run, wanted };
        let Some(way) = backward.way(goal) else { return };
        for (position, index) in way.iter().enumerate() {
            let instruction = &graph.instructions[*index];
            let is_last = position + 1 == way.len();
            let location = backward.run.location(instruction.site);
            if position == 0
                && let Wanted::Source = wanted
            {
                self.birth(graph, *index, location, depth, steps);
                continue;
            }
            if is_last && matches!(goal, Goal::Leaves { .. }) {
                continue;
            }
            if let Some(note) = backward.note(*index) {
                steps.push(WitnessStep { location, note });
            }
        }
    }

    /// The step where the data is first seen in a body.
    fn birth(
        &self,
        graph: &Graph,
        index: usize,
        location: Location,
        depth: u32,
        steps: &mut Vec<WitnessStep>,
    ) {
        let instruction = &graph.instructions[index];
        if let (Operation::Call(call), true) = (instruction.operation, depth < DEPTH) {
            let target = match graph.calls[call as usize].callee {
                CallTarget::Function(definition) => self.returning(definition),
                CallTarget::Dispatched(definition, _) => {
                    self.world.implementations(definition).iter().find_map(|body| self.returning(*body))
                }
                _ => None,
            };
            if let Some((graph, callee)) = target {
                self.body(graph, Wanted::Source, Goal::Returned, depth + 1, steps);
                let note = format!("returned from `{}`", self.facts.program.path(callee));
                steps.push(WitnessStep { location, note });
                return;
            }
        }
        let note = match self.source {
            Source::Call { .. } => format!("`{}` gives personal data here", self.name),
            Source::Field(_) => format!("`{}` is read here", self.name),
        };
        steps.push(WitnessStep { location, note });
    }

    /// The graph of a function that returns the source.
    fn returning(&self, definition: DefId) -> Option<(GraphId, DefId)> {
        let graph = self.world.graph_of(definition)?;
        let summary = self.world.summary(graph)?;
        let source = Origin::Source(self.source);
        let holds = summary.output.as_ref().is_some_and(|output| output.holds(source));
        holds.then_some((graph, definition))
    }
}

#[derive(Clone, Copy)]
enum Goal {
    /// The data leaves by this call, at this argument.
    Leaves { call: Location, at: Location },
    /// The data is returned.
    Returned,
}

/// The instructions that write each register, and each slot.
type Writers = (FxHashMap<Register, Vec<usize>>, FxHashMap<Slot, Vec<usize>>);

struct Backward<'e, 'w, 'f, 'r> {
    explainer: &'e Explainer<'w, 'f>,
    graph: &'e Graph,
    body: DefId,
    run: &'e mut Run<'r, 'f>,
    wanted: Wanted,
}

impl Backward<'_, '_, '_, '_> {
    /// The instructions from where the data is first seen to where it leaves, the shortest way.
    fn way(&mut self, goal: Goal) -> Option<Vec<usize>> {
        let starts = self.starts(goal);
        let writers = self.writers();
        let mut previous: FxHashMap<usize, usize> = FxHashMap::default();
        let mut queue: VecDeque<usize> = starts.iter().copied().collect();
        for start in &starts {
            previous.insert(*start, usize::MAX);
        }
        let mut best: Option<usize> = None;
        while let Some(at) = queue.pop_front() {
            let before = self.before(at, goal, &writers);
            if before.is_empty() && (best.is_none() || self.reads_source(at)) {
                best = Some(at);
                if self.reads_source(at) || matches!(self.wanted, Wanted::Input(_)) {
                    break;
                }
            }
            for index in before {
                previous.entry(index).or_insert_with(|| {
                    queue.push_back(index);
                    at
                });
            }
        }
        let mut way = Vec::new();
        let mut at = best.or(starts.first().copied())?;
        loop {
            way.push(at);
            match previous.get(&at) {
                Some(next) if *next != usize::MAX => at = *next,
                _ => break,
            }
        }
        Some(way)
    }

    fn starts(&self, goal: Goal) -> Vec<usize> {
        let all = self.graph.instructions.iter().enumerate();
        match goal {
            Goal::Returned => all
                .filter(|(_, instruction)| matches!(instruction.operation, Operation::Return(_)))
                .map(|(index, _)| index)
                .collect(),
            Goal::Leaves { call, .. } => all
                .filter(|(_, instruction)| {
                    matches!(
                        instruction.operation,
                        Operation::Call(_)
                            | Operation::Macro(_)
                            | Operation::Aggregate(_)
                            | Operation::Closure(_)
                            | Operation::Item(_)
                    ) && self.run.location(instruction.site) == call
                })
                .map(|(index, _)| index)
                .collect(),
        }
    }

    /// The instructions that write each register, and each slot.
    fn writers(&self) -> Writers {
        let mut registers: FxHashMap<Register, Vec<usize>> = FxHashMap::default();
        let mut slots: FxHashMap<Slot, Vec<usize>> = FxHashMap::default();
        let mut takers: FxHashMap<Register, Vec<usize>> = FxHashMap::default();
        for (index, instruction) in self.graph.instructions.iter().enumerate() {
            if matches!(instruction.operation, Operation::Call(_) | Operation::Macro(_)) {
                for operand in self.operands(index) {
                    takers.entry(operand).or_default().push(index);
                }
            }
        }
        for (index, instruction) in self.graph.instructions.iter().enumerate() {
            if let Some(target) = instruction.target {
                registers.entry(target).or_default().push(index);
            }
            match instruction.operation {
                Operation::Store(place, _) => {
                    let slot = self.graph.places[place as usize].slot;
                    slots.entry(slot).or_default().push(index);
                }
                // What takes a reference may write behind it.
                Operation::Borrow(place) => {
                    let slot = self.graph.places[place as usize].slot;
                    let Some(target) = instruction.target else { continue };
                    let users = takers.get(&target).into_iter().flatten().copied();
                    slots.entry(slot).or_default().extend(users);
                }
                _ => {}
            }
        }
        (registers, slots)
    }

    fn operands(&self, index: usize) -> Vec<Register> {
        let graph = self.graph;
        match graph.instructions[index].operation {
            Operation::Store(_, register) | Operation::Move(register, _) | Operation::Return(register) => {
                vec![register]
            }
            Operation::Aggregate(aggregate) => {
                let aggregate = &graph.aggregates[aggregate as usize];
                aggregate.parts.iter().map(|(_, register, _)| *register).chain(aggregate.base).collect()
            }
            Operation::Derived(start, end) => graph.operands[start as usize..end as usize].to_vec(),
            Operation::Call(call) => {
                let call = &graph.calls[call as usize];
                let callee = match call.callee {
                    CallTarget::Value(register) => Some(register),
                    _ => None,
                };
                call.arguments.iter().map(|argument| argument.value).chain(callee).collect()
            }
            Operation::Macro(used) => {
                graph.macros[used as usize].operands.iter().map(|operand| operand.value).collect()
            }
            _ => Vec::new(),
        }
    }

    fn before(&mut self, index: usize, goal: Goal, writers: &Writers) -> Vec<usize> {
        let mut found = Vec::new();
        let graph = self.graph;
        let mut registers = self.operands(index);
        if let Goal::Leaves { call, at } = goal
            && self.run.location(graph.instructions[index].site) == call
            && at != call
        {
            registers = self.operands_at(index, at).unwrap_or(registers);
        }
        for register in registers {
            let value = self.run.register(register);
            let value = self.run.resolved(value);
            let writes = writers.0.get(&register).into_iter().flatten();
            // A reference's content may have been written since: the places tell.
            let is_reference = writes.clone().any(|index| {
                matches!(graph.instructions[*index].operation, Operation::Borrow(_) | Operation::Load(_))
            });
            if is_reference || self.holds(value) {
                found.extend(writes.copied());
            }
        }
        let places: Vec<u32> = match graph.instructions[index].operation {
            Operation::Load(place) | Operation::Borrow(place) => vec![place],
            Operation::Closure(closure) => graph.closures[closure as usize].captures.clone(),
            _ => Vec::new(),
        };
        for place in places {
            if self.reads_source(index) {
                continue;
            }
            let slot = graph.places[place as usize].slot;
            for writer in writers.1.get(&slot).into_iter().flatten() {
                if self.writes_wanted(*writer) {
                    found.push(*writer);
                }
            }
        }
        found.retain(|other| *other != index);
        found.sort_unstable();
        found.dedup();
        found
    }

    fn operands_at(&self, index: usize, at: Location) -> Option<Vec<Register>> {
        let graph = self.graph;
        let found: Vec<Register> = match graph.instructions[index].operation {
            Operation::Call(call) => graph.calls[call as usize]
                .arguments
                .iter()
                .filter(|argument| self.run.location(argument.site) == at)
                .map(|argument| argument.value)
                .collect(),
            Operation::Macro(used) => graph.macros[used as usize]
                .operands
                .iter()
                .filter(|operand| self.run.located(operand.span) == at)
                .map(|operand| operand.value)
                .collect(),
            Operation::Aggregate(aggregate) => graph.aggregates[aggregate as usize]
                .parts
                .iter()
                .filter(|(_, _, site)| self.run.location(*site) == at)
                .map(|(_, register, _)| *register)
                .collect(),
            _ => Vec::new(),
        };
        (!found.is_empty()).then_some(found)
    }

    fn writes_wanted(&mut self, index: usize) -> bool {
        self.operands(index).into_iter().any(|register| {
            let value = self.run.register(register);
            let value = self.run.resolved(value);
            self.holds(value)
        }) || matches!(self.graph.instructions[index].operation, Operation::Call(_))
    }

    /// Whether an instruction is where the source is read.
    fn reads_source(&self, index: usize) -> bool {
        let Wanted::Source = self.wanted else { return false };
        let instruction = &self.graph.instructions[index];
        match (self.explainer.source, instruction.operation) {
            (Source::Field(field), Operation::Load(place) | Operation::Borrow(place)) => {
                self.graph.places[place as usize].path.contains(&Projection::Field(field))
            }
            (Source::Call { body, call, .. }, _) => body == self.body && instruction.site == Site::Expr(call),
            _ => false,
        }
    }

    fn holds(&mut self, value: Value) -> bool {
        let labels = self.run.values.deep_labels(value);
        let source = Origin::Source(self.explainer.source);
        let wanted = self.wanted;
        self.run.values.labels_of(labels).any(|label| match wanted {
            Wanted::Source => {
                label.origin == source || matches!(label.origin, Origin::Type(_) | Origin::TypeShown(..))
            }
            Wanted::Input(input) => match label.origin {
                Origin::Input(path) | Origin::Shown(path, _) => path.input == input,
                _ => false,
            },
        })
    }

    /// What a step in the middle of a way says; nothing where it says nothing new.
    fn note(&self, index: usize) -> Option<String> {
        let instruction = &self.graph.instructions[index];
        match instruction.operation {
            Operation::Store(..) => match instruction.site {
                Site::Pattern(pattern) => {
                    match &self.explainer.facts.program.item(self.body).tree.patterns[pattern] {
                        Pattern::Identifier { name, .. } => Some(format!("kept in `{name}`")),
                        _ => None,
                    }
                }
                Site::Expr(_) => None,
            },
            Operation::Call(call) => match self.graph.calls[call as usize].callee {
                CallTarget::Function(definition) | CallTarget::Dispatched(definition, _) => {
                    Some(format!("through `{}`", self.explainer.facts.program.path(definition)))
                }
                CallTarget::External(path) => Some(format!("through `{path}`")),
                CallTarget::Unknown(name) => Some(format!("through `{name}`, of which nothing is known")),
                CallTarget::Value(_) => Some("through a call".to_owned()),
            },
            Operation::Macro(used) => {
                let used = &self.graph.macros[used as usize];
                match used.meaning {
                    MacroMeaning::Text | MacroMeaning::Write => Some("formatted into a text".to_owned()),
                    _ => Some(format!("through `{}`", used.path)),
                }
            }
            Operation::Return(_) => None,
            _ => None,
        }
    }
}
