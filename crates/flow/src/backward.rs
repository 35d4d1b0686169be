//! The way of data inside one body, read backwards: from where it leaves to where it is read or comes in.
//!
//! Used by [`crate::explain`] only; the body was run to its fixpoint before.

use std::collections::VecDeque;

use privet_ir::{DefId, Location, Pattern};
use rustc_hash::FxHashMap;

use crate::cfg::{CallTarget, Graph, MacroMeaning, Operation, Register, Site, Slot};
use crate::explain::{Goal, Question, Wanted};
use crate::interpret::Run;
use crate::label::{Callable, ChannelCode, Label, Origin, Source};
use crate::projection::Projection;
use crate::summary::GraphId;
use crate::value::Value;
use crate::written::Trace;

/// The registers that an instruction reads.
fn operands(graph: &Graph, index: usize) -> Vec<Register> {
    match graph.instructions[index].operation {
        Operation::Store(_, register)
        | Operation::Move(register, _)
        | Operation::Await(register, _)
        | Operation::Return(register) => vec![register],
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

/// How a source comes into a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Entry {
    /// It is read.
    Read,
    /// Something is put into the field, which makes it personal.
    Written,
}

/// A search in one body that was run.
pub(crate) struct Backward<'e, 'r, 'f> {
    graph: &'e Graph,
    body: DefId,
    run: &'e mut Run<'r, 'f>,
    trace: &'e Trace<'e>,
    question: Question,
}

impl<'e, 'r, 'f> Backward<'e, 'r, 'f> {
    /// For a body that was run to its fixpoint.
    pub(crate) fn new(
        graph: &'e Graph,
        body: DefId,
        run: &'e mut Run<'r, 'f>,
        trace: &'e Trace<'e>,
        question: Question,
    ) -> Self {
        Self { graph, body, run, trace, question }
    }

    /// Where an instruction stands.
    pub(crate) fn location(&self, site: Site) -> Location {
        self.run.location(site)
    }

    /// The instructions from where the data is first seen to where it leaves, the shortest way.
    pub(crate) fn way(&mut self) -> Option<Vec<usize>> {
        let starts = self.starts();
        let mut previous: FxHashMap<usize, usize> = FxHashMap::default();
        let mut queue: VecDeque<usize> = starts.iter().copied().collect();
        for start in &starts {
            previous.insert(*start, usize::MAX);
        }
        // The nearest place where the data is read for certain; else where a callee may bring it, else where no more is known.
        let mut best: Option<(u8, usize)> = None;
        while let Some(at) = queue.pop_front() {
            let is_read = match self.question.wanted {
                Wanted::Source(source) => self.enters(at).is_some() || self.brought(at, source).is_some(),
                Wanted::Input(_) | Wanted::Cell(_) => false,
            };
            let before = if is_read { Vec::new() } else { self.before(at) };
            if before.is_empty() {
                let rank = match self.graph.instructions[at].operation {
                    _ if is_read || !matches!(self.question.wanted, Wanted::Source(_)) => 2,
                    Operation::Call(_) => 1,
                    _ => 0,
                };
                if best.is_none_or(|(other, _)| other < rank) {
                    best = Some((rank, at));
                }
                if rank == 2 {
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
        let mut at = best.map(|(_, at)| at).or(starts.first().copied())?;
        loop {
            way.push(at);
            match previous.get(&at) {
                Some(next) if *next != usize::MAX => at = *next,
                _ => break,
            }
        }
        Some(way)
    }

    fn starts(&mut self) -> Vec<usize> {
        let all = self.graph.instructions.iter().enumerate();
        match self.question.goal {
            Goal::Returned => {
                let returns = all.filter_map(|(index, instruction)| match instruction.operation {
                    Operation::Return(register) => Some((index, register)),
                    _ => None,
                });
                let returns: Vec<(usize, Register)> = returns.collect();
                let holds = returns.into_iter().filter(|(_, register)| self.register_holds(*register));
                holds.map(|(index, _)| index).collect()
            }
            Goal::Written(input) => {
                let Some(input) = self.graph.inputs.get(usize::from(input)) else { return Vec::new() };
                let (first, count) = input.lent;
                let own = std::iter::once(input.referent.unwrap_or(input.slot));
                let mut found = Vec::new();
                for slot in own.chain((first.0..first.0 + count).map(Slot)) {
                    let writers: Vec<usize> = self.trace.all_writers(slot).collect();
                    found.extend(writers.into_iter().filter(|writer| self.writes_wanted(slot, *writer)));
                }
                found
            }
            Goal::Leaves { call, .. } => {
                let (stores, calls): (Vec<_>, Vec<_>) = all
                    .filter(|(_, instruction)| {
                        matches!(
                            instruction.operation,
                            Operation::Call(_)
                                | Operation::Macro(_)
                                | Operation::Aggregate(_)
                                | Operation::Closure(_)
                                | Operation::Item(_)
                                | Operation::Store(..)
                        ) && self.run.location(instruction.site) == call
                    })
                    .partition(|(_, instruction)| matches!(instruction.operation, Operation::Store(..)));
                // What a call gives is kept at the same place.
                let found = if calls.is_empty() { stores } else { calls };
                found.into_iter().map(|(index, _)| index).collect()
            }
        }
    }

    fn before(&mut self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let graph = self.graph;
        let mut registers = operands(graph, index);
        if let Goal::Leaves { call, at } = self.question.goal
            && self.run.location(graph.instructions[index].site) == call
            && at != call
        {
            registers = self.operands_at(index, at).unwrap_or(registers);
        }
        for register in registers {
            if self.register_holds(register) {
                found.extend_from_slice(self.trace.writers(register));
            }
        }
        let mut slots: Vec<Slot> = Vec::new();
        match graph.instructions[index].operation {
            Operation::Load(place) | Operation::Borrow(place) => self.slots_at(place, &mut slots),
            Operation::Closure(closure) => {
                for place in &graph.closures[closure as usize].captures {
                    self.slots_at(*place, &mut slots);
                }
            }
            _ => {}
        }
        for slot in slots {
            for writer in self.trace.reaching(slot, index) {
                if self.writes_wanted(slot, writer) {
                    found.push(writer);
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

    /// The variables that are looked at where a place is read, references followed.
    fn slots_at(&mut self, place: u32, slots: &mut Vec<Slot>) {
        let place = &self.graph.places[place as usize];
        let mut todo = vec![place.slot];
        todo.extend(self.run.locate(place).iter().map(|target| target.slot));
        while let Some(slot) = todo.pop() {
            if slots.contains(&slot) {
                continue;
            }
            slots.push(slot);
            let value = self.run.slot(slot);
            self.run.values.each_reference(value, &mut |reference| todo.push(reference.slot));
        }
    }

    /// Whether an instruction brings what is wanted into a variable.
    fn writes_wanted(&mut self, slot: Slot, index: usize) -> bool {
        let Some((before, after)) = self.trace.by(slot, index) else { return false };
        let after = self.run.resolved(after);
        if !self.holds(after) {
            return false;
        }
        let before = self.run.resolved(before);
        let is_new = !self.holds(before);
        is_new || operands(self.graph, index).into_iter().any(|register| self.register_holds(register))
    }

    fn register_holds(&mut self, register: Register) -> bool {
        let value = self.run.register(register);
        let value = self.run.resolved(value);
        self.holds(value)
    }

    /// The graph that a call runs and that brings the source, and how it does: the callee's, or that of what is handed over.
    pub(crate) fn brought(&mut self, index: usize, source: Source) -> Option<(GraphId, Goal)> {
        let Operation::Call(call) = self.graph.instructions[index].operation else { return None };
        let world = self.run.world;
        let mut candidates: Vec<GraphId> = match self.graph.calls[call as usize].callee {
            CallTarget::Function(definition) => world.graph_of(definition).into_iter().collect(),
            CallTarget::Dispatched(definition, _) => {
                let bodies = world.candidates(definition, self.run.body);
                bodies.iter().filter_map(|body| world.graph_of(*body)).collect()
            }
            _ => Vec::new(),
        };
        for register in operands(self.graph, index) {
            let value = self.run.register(register);
            let value = self.run.resolved(value);
            let labels = self.run.values.deep_labels(value);
            candidates.extend(self.run.values.labels_of(labels).filter_map(|label| match label.origin {
                Origin::Callable(Callable::Function(definition)) => world.graph_of(definition),
                Origin::Callable(Callable::Closure(body, closure)) => world.closure_graph(body, closure),
                _ => None,
            }));
        }
        let origin = Origin::Source(source);
        candidates.into_iter().find_map(|graph| {
            let summary = world.summary(graph)?;
            if summary.output.as_ref().is_some_and(|output| output.holds(origin)) {
                return Some((graph, Goal::Returned));
            }
            let (input, _) = summary.writes.iter().find(|(_, written)| written.holds(origin))?;
            Some((graph, Goal::Written(*input)))
        })
    }

    /// How a source comes into the body at an instruction, if it is there that it does for certain.
    pub(crate) fn enters(&self, index: usize) -> Option<Entry> {
        let Wanted::Source(source) = self.question.wanted else { return None };
        let instruction = &self.graph.instructions[index];
        let graph = self.graph;
        match (source, instruction.operation) {
            (Source::Field(field), Operation::Load(place) | Operation::Borrow(place)) => {
                graph.places[place as usize].path.contains(&Projection::Field(field)).then_some(Entry::Read)
            }
            (Source::Field(field), Operation::Store(place, _)) => (graph.places[place as usize].path.last()
                == Some(&Projection::Field(field)))
            .then_some(Entry::Written),
            (Source::Field(field), Operation::Aggregate(aggregate)) => {
                let mut parts = graph.aggregates[aggregate as usize].parts.iter();
                parts.any(|(part, ..)| *part == Projection::Field(field)).then_some(Entry::Written)
            }
            (Source::Call { body, call, .. }, _) => {
                (body == self.body && instruction.site == Site::Expr(call)).then_some(Entry::Read)
            }
            _ => None,
        }
    }

    fn holds(&mut self, value: Value) -> bool {
        let labels = self.run.values.deep_labels(value);
        let wanted = self.question.wanted;
        self.run.values.labels_of(labels).any(|label| match wanted {
            Wanted::Source(source) => {
                let is_source = |label: &Label| label.origin == Origin::Source(source);
                match label.origin {
                    Origin::Type(ty) => self.run.facts.shown_of(ty, ChannelCode::RAW).iter().any(is_source),
                    Origin::TypeShown(ty, channel) => {
                        self.run.facts.shown_of(ty, channel).iter().any(is_source)
                    }
                    _ => is_source(&label),
                }
            }
            Wanted::Cell(cell) => matches!(label.origin, Origin::Cell(other) if other.whole() == cell),
            Wanted::Input(input) => match label.origin {
                Origin::Input(path) | Origin::Shown(path, _) => path.input == input,
                _ => false,
            },
        })
    }

    /// What a step in the middle of a way says; nothing where it says nothing new.
    pub(crate) fn note(&self, index: usize) -> Option<String> {
        let instruction = &self.graph.instructions[index];
        match instruction.operation {
            Operation::Store(..) => match instruction.site {
                Site::Pattern(pattern) => {
                    match &self.run.facts.program.item(self.body).tree.patterns[pattern] {
                        Pattern::Identifier { name, .. } => Some(format!("kept in `{name}`")),
                        _ => None,
                    }
                }
                Site::Expr(_) => None,
            },
            Operation::Call(call) => match self.graph.calls[call as usize].callee {
                CallTarget::Function(definition) | CallTarget::Dispatched(definition, _) => {
                    Some(format!("through `{}`", self.run.facts.program.path(definition)))
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
