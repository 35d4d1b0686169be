//! The way of data inside one body, read backwards: from where it leaves to where it is read or comes in.
//!
//! Used by [`crate::explain`] only; the body was run to its fixpoint before.

use std::collections::VecDeque;

use privet_ir::{DefId, Location, Pattern};
use rustc_hash::FxHashMap;

use crate::cfg::{CallTarget, Graph, MacroMeaning, Operation, Register, Site, Slot};
use crate::explain::{Goal, Question, Wanted};
use crate::interpret::Run;
use crate::label::{ChannelCode, Label, Origin, Source};
use crate::projection::Projection;
use crate::value::Value;

/// The instructions that write each register, and each slot.
pub(crate) type Writers = (FxHashMap<Register, Vec<usize>>, FxHashMap<Slot, Vec<usize>>);

/// The instructions that write each register, and each slot.
pub(crate) fn writers(graph: &Graph) -> Writers {
    let mut registers: FxHashMap<Register, Vec<usize>> = FxHashMap::default();
    let mut slots: FxHashMap<Slot, Vec<usize>> = FxHashMap::default();
    let mut takers: FxHashMap<Register, Vec<usize>> = FxHashMap::default();
    for (index, instruction) in graph.instructions.iter().enumerate() {
        if matches!(instruction.operation, Operation::Call(_) | Operation::Macro(_)) {
            for operand in operands(graph, index) {
                takers.entry(operand).or_default().push(index);
            }
        }
    }
    for (index, instruction) in graph.instructions.iter().enumerate() {
        if let Some(target) = instruction.target {
            registers.entry(target).or_default().push(index);
        }
        match instruction.operation {
            Operation::Store(place, _) => {
                let slot = graph.places[place as usize].slot;
                slots.entry(slot).or_default().push(index);
            }
            // What takes a reference may write behind it.
            Operation::Borrow(place) => {
                let slot = graph.places[place as usize].slot;
                let Some(target) = instruction.target else { continue };
                let users = takers.get(&target).into_iter().flatten().copied();
                slots.entry(slot).or_default().extend(users);
            }
            _ => {}
        }
    }
    (registers, slots)
}

/// The registers that an instruction reads.
fn operands(graph: &Graph, index: usize) -> Vec<Register> {
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

/// A search in one body that was run.
pub(crate) struct Backward<'e, 'r, 'f> {
    graph: &'e Graph,
    body: DefId,
    run: &'e mut Run<'r, 'f>,
    writers: &'e Writers,
    question: Question,
}

impl<'e, 'r, 'f> Backward<'e, 'r, 'f> {
    /// For a body that was run to its fixpoint.
    pub(crate) fn new(
        graph: &'e Graph,
        body: DefId,
        run: &'e mut Run<'r, 'f>,
        writers: &'e Writers,
        question: Question,
    ) -> Self {
        Self { graph, body, run, writers, question }
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
        let mut best: Option<usize> = None;
        while let Some(at) = queue.pop_front() {
            let before = self.before(at);
            if before.is_empty() && (best.is_none() || self.reads_source(at)) {
                best = Some(at);
                if self.reads_source(at) || !matches!(self.question.wanted, Wanted::Source(_)) {
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

    fn starts(&self) -> Vec<usize> {
        let all = self.graph.instructions.iter().enumerate();
        match self.question.goal {
            Goal::Returned => all
                .filter(|(_, instruction)| matches!(instruction.operation, Operation::Return(_)))
                .map(|(index, _)| index)
                .collect(),
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
            let value = self.run.register(register);
            let value = self.run.resolved(value);
            let writes = self.writers.0.get(&register).into_iter().flatten();
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
            for writer in self.writers.1.get(&slot).into_iter().flatten() {
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
        operands(self.graph, index).into_iter().any(|register| {
            let value = self.run.register(register);
            let value = self.run.resolved(value);
            self.holds(value)
        }) || matches!(self.graph.instructions[index].operation, Operation::Call(_))
    }

    /// Whether an instruction is where the source is read.
    fn reads_source(&self, index: usize) -> bool {
        let Wanted::Source(source) = self.question.wanted else { return false };
        let instruction = &self.graph.instructions[index];
        match (source, instruction.operation) {
            (Source::Field(field), Operation::Load(place) | Operation::Borrow(place)) => {
                self.graph.places[place as usize].path.contains(&Projection::Field(field))
            }
            (Source::Call { body, call, .. }, _) => body == self.body && instruction.site == Site::Expr(call),
            _ => false,
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
