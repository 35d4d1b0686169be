//! Runs the graph of a body over values until nothing changes; what remains is its summary.
//!
//! Registers only grow, slots flow: a write to a variable replaces what was there, branches join, loops
//! run to a fixpoint. References are followed to the places they refer to.

use std::collections::BTreeSet;
use std::sync::Arc;

use privet_ir::{DefId, Location, Span, Tree, Ty, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::cfg::{BlockIndex, Graph, Instruction, Operation, Place, Register, Site, Slot};
use crate::facts::Facts;
use crate::instantiate::LaidBefore;
use crate::label::{Callable, Cell, ChannelCode, Host, Label, Origin, Trail};
use crate::precision::Precision;
use crate::projection::{self, InputPath, Projection};
use crate::summary::{Destination, Edge, GraphId, Portable, Summary};
use crate::told::told;
use crate::value::{LabelSet, Reference, Value, Values};
use crate::world::World;
use crate::written::{ENTRY, Written};

/// No slot: the key of what a reference refers to, as against what is left when it is resolved.
const CONTENTS: Slot = Slot(u32::MAX);
/// References are followed this far.
const REFERENCE_DEPTH: u32 = 6;
/// A path into a variable that a reference remembers has at most so many steps.
pub(crate) const REFERENCE_PATH: usize = 6;
/// After so many visits a loop's variables lose their structure, so that the fixpoint is near.
const VISITS: u32 = 12;
/// After so many it is taken as reached.
const LAST_VISIT: u32 = 40;

/// A body with more ports or edges than these names its inputs as wholes.
const PORTS: usize = 32;
const EDGES: usize = 192;
/// A body with more edges than this takes all shared memory that it meets for one.
const EDGES_APART: usize = 512;

/// What a run gave.
pub(crate) struct Outcome {
    /// The summary.
    pub summary: Summary,
    /// Whether the run gave up before the fixpoint.
    pub is_exhausted: bool,
}

/// One run over one graph.
pub(crate) struct Run<'r, 'f> {
    pub(crate) world: &'r World<'f>,
    pub(crate) facts: &'f Facts<'f>,
    pub(crate) values: &'r mut Values<'f>,
    pub(crate) graph: &'r Graph,
    pub(crate) body: DefId,
    tree: &'r Tree,
    pub(crate) registers: Vec<Value>,
    state: Vec<Value>,
    /// What references were followed to in this state; see [`Run::resolve`] and [`CONTENTS`].
    followed_memo: FxHashMap<(Value, Slot), Value>,
    /// See [`Run::covered`].
    pub(crate) covered_memo: FxHashMap<(Value, Ty, ChannelCode), Value>,
    pub(crate) summary: Summary,
    edges: FxHashSet<(Origin, Trail, Destination)>,
    ports: FxHashSet<Origin>,
    pub(crate) sites: FxHashMap<(u32, u16, usize), u32>,
    pub(crate) instruction: u32,
    output: Value,
    exits: Vec<Value>,
    initial: Vec<Value>,
    pub(crate) depth: u32,
    /// In how many calls that may run every implementation this one is.
    pub(crate) dispatching: u32,
    fuel: usize,
    /// What was met already at the ports of callees.
    met: FxHashSet<(GraphId, u32, LabelSet)>,
    /// Who wrote what, where a witness is wanted.
    pub(crate) written: Option<Written>,
    /// What callees gave before.
    pub(crate) laid: LaidBefore,
    /// Whether calls of methods whose type is a parameter are left to the callers.
    pub(crate) defers: bool,
}

/// Summarises a graph, as exactly as its fuel lets it: at most so exactly, and for callers without structure, where that
/// is wanted, so that bodies which need each other come to agree soon.
pub(crate) fn summarise<'f>(
    world: &World<'f>,
    values: &mut Values<'f>,
    graph: &Graph,
    body: DefId,
    precision: Precision,
    is_widened: bool,
) -> Outcome {
    let mut precision = precision;
    loop {
        let mut run = Run::new(world, values, graph, body, precision);
        let is_settled = run.fixpoint();
        match precision.coarser() {
            Some(coarser) if !is_settled => precision = coarser,
            _ => return run.finish(is_settled, is_widened),
        }
    }
}

impl<'r, 'f> Run<'r, 'f> {
    pub(crate) fn new(
        world: &'r World<'f>,
        values: &'r mut Values<'f>,
        graph: &'r Graph,
        body: DefId,
        precision: Precision,
    ) -> Self {
        values.clear(precision.bounds());
        let facts = world.facts;
        Self {
            world,
            facts,
            values,
            graph,
            body,
            tree: &facts.program.item(body).tree,
            registers: vec![Value::ABSENT; graph.registers as usize],
            state: Vec::new(),
            followed_memo: FxHashMap::default(),
            covered_memo: FxHashMap::default(),
            summary: Summary { precision, ..Summary::default() },
            edges: FxHashSet::default(),
            ports: FxHashSet::default(),
            sites: FxHashMap::default(),
            instruction: 0,
            output: Value::ABSENT,
            exits: vec![Value::ABSENT; graph.inputs.len()],
            initial: vec![Value::ABSENT; graph.inputs.len()],
            depth: 0,
            dispatching: 0,
            fuel: precision.fuel(graph.instructions.len()),
            met: FxHashSet::default(),
            written: None,
            laid: LaidBefore::default(),
            defers: world.defers(body),
        }
    }

    /// The summary of a graph, as exact as this body is looked at.
    pub(crate) fn summary_of(&self, graph: GraphId) -> Option<Arc<Summary>> {
        self.world.summary(graph).map(|summary| told(summary, self.summary.precision))
    }

    /// The summary of a function of which only the signature is known, likewise.
    pub(crate) fn parametric(&self, function: DefId) -> Arc<Summary> {
        told(self.world.parametric(function), self.summary.precision)
    }

    fn finish(mut self, is_settled: bool, is_widened: bool) -> Outcome {
        let is_flat = !is_settled || is_widened;
        if !is_settled {
            self.pass_everything_on();
        }
        let output = match is_flat {
            true => self.flat(self.output),
            false => self.output,
        };
        self.summary.output = (output != Value::ABSENT).then(|| self.told(output));
        let is_reread = |label: &Label| label.trail.is_reread;
        self.summary.rereads = self.summary.output.as_ref().is_some_and(|it| it.holds_label(&is_reread));
        for input in 0..self.graph.inputs.len() {
            let (before, mut after) = (self.initial[input], self.exits[input]);
            if is_flat && after != before {
                after = self.flat(after);
            }
            if after != Value::ABSENT && after != before {
                let written = self.told(after);
                self.summary.writes.push((u16::try_from(input).unwrap_or(u16::MAX), written));
            }
        }
        let is_exhausted = !is_settled || self.summary.precision != Precision::Exact;
        Outcome { summary: self.summary, is_exhausted }
    }

    /// What callers are told of a value.
    fn told(&mut self, value: Value) -> Portable {
        let value = self.resolved(value);
        let value = self.values.digest(value);
        self.export_plain(value)
    }

    /// What was not looked at to the end gives, and leaves behind references, all that it was given.
    fn pass_everything_on(&mut self) {
        let inputs = 0..u16::try_from(self.graph.inputs.len()).unwrap_or(u16::MAX);
        let all: Vec<Label> = inputs.map(|input| Label::new(Origin::Input(InputPath::new(input)))).collect();
        let all = self.values.set(all);
        let all = self.values.leaf(all, false);
        self.output = self.values.join(self.output, all);
        for input in 0..self.graph.inputs.len() {
            if self.initial[input] != Value::ABSENT {
                self.exits[input] = self.values.join(self.exits[input], all);
            }
        }
    }

    /// The value without structure: all that a caller of an exhausted body is told.
    fn flat(&mut self, value: Value) -> Value {
        if value == Value::ABSENT {
            return value;
        }
        let value = self.resolved(value);
        self.values.collapsed(value)
    }

    fn enter(&mut self) {
        let graph = self.graph;
        let is_given = !graph.is_closure && self.world.is_only_called(self.body);
        for (input, number) in graph.inputs.iter().zip(0u16..) {
            let mut labels: SmallVec<[Label; 2]> = SmallVec::new();
            labels.push(Label::new(Origin::Input(InputPath::new(number))));
            let held = self.facts.type_label(input.ty);
            labels.extend(held.map(|held| Label { trail: Trail { is_given, ..held.trail }, ..held }));
            let labels = self.values.set(labels);
            let content = self.values.leaf(labels, false);
            let content = self.given(content, input.sharing, number);
            let lending = self.lend_parts(content, input);
            match input.referent {
                Some(referent) if referent != input.slot => {
                    self.set_slot(referent, lending);
                    let reference =
                        self.values.reference([Reference { slot: referent, path: SmallVec::new() }]);
                    self.set_slot(input.slot, reference);
                }
                _ => self.set_slot(input.slot, lending),
            }
            let may_refer = self.facts.is_view(input.ty) || is_open(input.ty);
            if input.referent.is_some() || self.facts.shares(input.ty) || may_refer {
                self.initial[usize::from(number)] = content;
            }
        }
    }

    /// Runs to the fixpoint, and notes who wrote what. Afterwards each variable holds all that it ever did.
    pub(crate) fn traced(&mut self) -> Written {
        self.written = Some(Written::default());
        self.instruction = ENTRY;
        self.fixpoint();
        let written = self.written.take().unwrap_or_default();
        self.state = written.all(self.values);
        self.followed_memo.clear();
        written
    }

    /// Runs until nothing changes; whether it came so far.
    pub(crate) fn fixpoint(&mut self) -> bool {
        let graph = self.graph;
        let order = graph.reverse_postorder();
        let mut position = vec![usize::MAX; graph.blocks.len()];
        for (index, block) in order.iter().enumerate() {
            position[block.0 as usize] = index;
        }
        self.enter();
        let mut pending: Vec<Option<Vec<Value>>> = vec![None; order.len()];
        let mut heads: FxHashMap<usize, (Vec<Value>, u32)> = FxHashMap::default();
        let mut work = BTreeSet::from([0usize]);
        if let Some(first) = pending.first_mut() {
            *first = Some(std::mem::take(&mut self.state));
        }
        let mut is_exhausted = false;
        while let Some(at) = work.pop_first() {
            let Some(mut state) = pending[at].take() else { continue };
            let block = order[at];
            if graph.blocks[block.0 as usize].is_loop_head {
                let known = heads.remove(&at);
                let visits = known.as_ref().map_or(0, |(_, visits)| *visits) + 1;
                if let Some((known, _)) = known {
                    self.join_states(&mut state, &known);
                    if visits > VISITS {
                        self.widen(&mut state, &known);
                    }
                    if state == known || visits > LAST_VISIT {
                        is_exhausted |= state != known;
                        heads.insert(at, (known, visits));
                        continue;
                    }
                }
                heads.insert(at, (state.clone(), visits));
            }
            self.state = state;
            self.followed_memo.clear();
            self.block(block);
            if self.is_short_of_fuel() {
                return false;
            }
            let successors = &graph.blocks[block.0 as usize].successors;
            for (index, successor) in successors.iter().enumerate() {
                let target = position[successor.0 as usize];
                let live = graph.blocks[successor.0 as usize].live as usize;
                let mut state = match index + 1 == successors.len() {
                    true => std::mem::take(&mut self.state),
                    false => self.state.clone(),
                };
                state.truncate(live);
                match &mut pending[target] {
                    Some(waiting) => {
                        let mut waiting = std::mem::take(waiting);
                        self.join_states(&mut waiting, &state);
                        pending[target] = Some(waiting);
                    }
                    empty => *empty = Some(state),
                }
                work.insert(target);
            }
        }
        !is_exhausted
    }

    /// Whether the body costs more than its length lets expect: what it gives from now on does not count.
    pub(crate) fn is_short_of_fuel(&self) -> bool {
        self.values.work() > self.fuel
    }

    fn join_states(&mut self, state: &mut Vec<Value>, other: &[Value]) {
        if state.len() < other.len() {
            state.resize(other.len(), Value::ABSENT);
        }
        for (slot, other) in state.iter_mut().zip(other) {
            *slot = self.values.join(*slot, *other);
        }
    }

    /// Runs several of which one will run: afterwards variables hold what any of them leaves there.
    pub(crate) fn any_of<T: Copy>(&mut self, all: &[T], mut run: impl FnMut(&mut Self, T)) {
        let [rest @ .., last] = all else { return };
        if rest.is_empty() {
            return run(self, *last);
        }
        let before = self.state.clone();
        let mut after = Vec::new();
        for one in all {
            self.state.clone_from(&before);
            self.followed_memo.clear();
            run(self, *one);
            let left = std::mem::take(&mut self.state);
            self.values.spend(left.len());
            self.join_states(&mut after, &left);
        }
        self.state = after;
        self.followed_memo.clear();
    }

    fn widen(&mut self, state: &mut [Value], known: &[Value]) {
        for (slot, known) in state.iter_mut().zip(known) {
            if slot != known && !self.values.has_references(*slot) {
                *slot = self.values.collapsed(*slot);
            }
        }
    }

    fn block(&mut self, block: BlockIndex) {
        let graph = self.graph;
        for index in graph.instructions_of(block) {
            self.instruction = u32::try_from(index).unwrap_or(u32::MAX);
            let instruction = &graph.instructions[index];
            if self.is_short_of_fuel() {
                return;
            }
            let value = self.evaluate(instruction);
            if let Some(target) = instruction.target {
                let old = self.registers[target.0 as usize];
                self.registers[target.0 as usize] = self.values.join(old, value);
            }
        }
    }

    pub(crate) fn register(&self, register: Register) -> Value {
        self.registers[register.0 as usize]
    }

    fn evaluate(&mut self, instruction: &Instruction) -> Value {
        let graph = self.graph;
        match instruction.operation {
            Operation::Constant(text) => {
                if !text.as_str().contains("://") {
                    return Value::CONSTANT;
                }
                let labels = self.values.set([Label::new(Origin::Text(Host::Text(text)))]);
                self.values.leaf(labels, true)
            }
            Operation::Nothing => Value::PLAIN,
            Operation::Load(place) => {
                let place = &graph.places[place as usize];
                let value = self.load(place);
                self.fitting(value, place, instruction)
            }
            Operation::Borrow(place) => {
                let place = &graph.places[place as usize];
                let targets = self.locate(place);
                let reference = self.values.reference(targets);
                // A way that is too long to be remembered is cut short: what lies at its end is handed on beside it.
                match place.path.len() > REFERENCE_PATH {
                    true => {
                        let value = self.load(place);
                        let value = self.resolved(value);
                        self.values.join(reference, value)
                    }
                    false => reference,
                }
            }
            Operation::Store(place, register) => {
                let value = self.register(register);
                self.store(&graph.places[place as usize], value);
                Value::ABSENT
            }
            Operation::Narrow { place, owner, variant, is_meant } => {
                self.narrow(&graph.places[place as usize], (owner, variant), is_meant);
                Value::ABSENT
            }
            Operation::Move(register, live) => {
                let value = self.register(register);
                match live {
                    u32::MAX => self.known_by_type(value, instruction.ty),
                    _ => self.resolve(value, Slot(live), 0),
                }
            }
            Operation::Await(register, future) => {
                let value = self.register(register);
                let value = self.known_by_type(value, instruction.ty);
                self.without_own_failure(value, future, instruction.ty)
            }
            Operation::Aggregate(index) => self.aggregate(index, instruction),
            Operation::Derived(start, end) => {
                let mut labels = LabelSet::EMPTY;
                let mut is_constant = true;
                for (position, register) in graph.operands[start as usize..end as usize].iter().enumerate() {
                    let value = self.register(*register);
                    let value = self.resolved(value);
                    is_constant &= self.values.is_constant(value);
                    let mut shown = self.values.shown(value, ChannelCode::RAW);
                    if position > 0 {
                        shown = self.without_texts(shown);
                    }
                    labels = self.values.union(labels, shown);
                }
                self.values.leaf(labels, is_constant)
            }
            Operation::Call(call) => self.call(&graph.calls[call as usize], instruction),
            Operation::Macro(used) => self.macro_use(&graph.macros[used as usize], instruction),
            Operation::Item(definition) => self.item(definition, instruction),
            Operation::Function(definition) => self.callable(Callable::Function(definition)),
            Operation::Constructor(owner, variant) => self.callable(Callable::Constructor(owner, variant)),
            Operation::Closure(index) => self.closure(index),
            Operation::Return(register) => {
                let value = self.register(register);
                let value = self.resolved(value);
                self.output = self.values.join(self.output, value);
                for (input, index) in graph.inputs.iter().zip(0usize..) {
                    // What is handed over as a value may share memory with the caller all the same.
                    let is_kept = self.initial[index] != Value::ABSENT;
                    if let Some(referent) = input.referent.or(is_kept.then_some(input.slot)) {
                        let mut value = self.slot(referent);
                        value = self.given_back(value, input);
                        if is_open(input.ty) && value != self.initial[index] {
                            // Another value may be there, and what this one refers to as it was.
                            value = self.values.join(value, self.initial[index]);
                        }
                        self.exits[index] = self.values.join(self.exits[index], value);
                    }
                }
                Value::ABSENT
            }
        }
    }

    /// A value known by a type that the instruction's own type cannot hold is not there.
    fn fitting(&mut self, value: Value, place: &Place, instruction: &Instruction) -> Value {
        let ty = self.facts.peel(instruction.ty);
        if self.facts.carries_nothing(ty) && !ty.is_unknown() {
            // Only a tag of its own makes it personal: `#[personal_information(health)] smoker: bool`.
            let own = match place.path.last() {
                Some(Projection::Field(field)) => self.facts.field_label(*field),
                _ => None,
            };
            if !self.values.is_reference(value) {
                let all = self.values.labels_of(self.values.labels(value));
                let kept: SmallVec<[Label; 4]> = all
                    .filter(|label| match label.origin {
                        Origin::Input(_) | Origin::Result(..) => true,
                        Origin::Source(crate::label::Source::Field(field)) => self.is_scalar_tag(field, own),
                        _ => false,
                    })
                    .collect();
                let labels = self.values.set(kept);
                let is_constant = self.values.is_constant_node(value);
                return self.values.leaf(labels, is_constant);
            }
        }
        let is_scalar = matches!(
            ty.kind(),
            privet_ir::TyKind::Bool
                | privet_ir::TyKind::Char
                | privet_ir::TyKind::Int(_)
                | privet_ir::TyKind::Float(_)
                | privet_ir::TyKind::Str
        );
        if !is_scalar || self.values.has_children(value) || self.values.is_reference(value) {
            return value;
        }
        let all: SmallVec<[Label; 4]> = self.values.labels_of(self.values.labels(value)).collect();
        if !all.iter().any(|label| matches!(label.origin, Origin::Type(_))) {
            return value;
        }
        let kept = all.into_iter().filter(|label| !matches!(label.origin, Origin::Type(_)));
        let labels = self.values.set(kept);
        let is_constant = self.values.is_constant_node(value);
        self.values.leaf(labels, is_constant)
    }

    /// Whether a label says that a value which carries nothing else is tagged itself.
    fn is_scalar_tag(&self, field: privet_ir::FieldRef, own: Option<Label>) -> bool {
        if own.is_some_and(|own| own.origin == Origin::Source(crate::label::Source::Field(field))) {
            return true;
        }
        let ty = self.facts.types.field_types(field.owner, field.variant).get(field.index as usize);
        ty.is_some_and(|ty| self.facts.carries_nothing(*ty))
    }

    pub(crate) fn without_texts(&mut self, set: LabelSet) -> LabelSet {
        if !self.values.labels_of(set).any(|label| matches!(label.origin, Origin::Text(_))) {
            return set;
        }
        let kept: Vec<Label> =
            self.values.labels_of(set).filter(|label| !matches!(label.origin, Origin::Text(_))).collect();
        self.values.set(kept)
    }

    pub(crate) fn callable(&mut self, callable: Callable) -> Value {
        let labels = self.values.set([Label::new(Origin::Callable(callable))]);
        self.values.leaf(labels, true)
    }

    fn aggregate(&mut self, index: u32, instruction: &Instruction) -> Value {
        let aggregate = &self.graph.aggregates[index as usize];
        let mut value = match aggregate.base {
            Some(base) => {
                let base = self.register(base);
                self.contents(base)
            }
            None => Value::CONSTANT,
        };
        for (projection, register, _) in &aggregate.parts {
            let part = self.register(*register);
            let part = self.tagged_write(*projection, part);
            value = match projection.is_many() {
                // The elements of an array meet in one.
                true => {
                    let old = self.values.children(value).find(|(other, _)| other == projection);
                    let part = old.map_or(part, |(_, old)| self.values.join(old, part));
                    self.values.with_part(value, *projection, part)
                }
                false => self.values.with_part(value, *projection, part),
            };
        }
        if let Some(owner) = aggregate.owner {
            self.construction(owner, aggregate, instruction);
        }
        value
    }

    /// A seen write to a tagged field: a constant or protected value stays what it is, anything else
    /// gets the tag.
    pub(crate) fn tagged_write(&mut self, projection: Projection, value: Value) -> Value {
        let Projection::Field(field) = projection else { return value };
        let urls: SmallVec<[Label; 2]> = self.facts.url_labels(field).collect();
        if !urls.is_empty() {
            let content = self.resolved(value);
            let urls = self.values.set(urls);
            return self.values.with_labels(content, urls);
        }
        let Some(label) = self.facts.field_label(field) else { return value };
        let content = self.resolved(value);
        if self.values.is_constant(content) || content == Value::ABSENT {
            return value;
        }
        let deep = self.values.deep_labels(content);
        let all: SmallVec<[Label; 4]> =
            self.values.labels_of(deep).filter(|label| label.origin.is_data()).collect();
        if !all.is_empty() && all.iter().all(|label| !label.trail.protections.is_none()) {
            return value;
        }
        let labels = self.values.set([label]);
        self.values.with_labels(content, labels)
    }

    fn closure(&mut self, index: u32) -> Value {
        let closure = &self.graph.closures[index as usize];
        let mut value = self.callable(Callable::Closure(self.body, closure.graph));
        let Some(id) = self.world.closure_graph(self.body, closure.graph) else { return value };
        for (place, capture) in closure.captures.iter().zip(0u32..) {
            let place = &self.graph.places[*place as usize];
            let captured = match closure.is_move {
                true => self.load(place),
                false => {
                    let targets = self.locate(place);
                    self.values.reference(targets)
                }
            };
            value = self.values.with_part(value, projection::capture(id.0, capture), captured);
        }
        self.created(closure.graph, value);
        value
    }

    // Places.

    pub(crate) fn slot(&self, slot: Slot) -> Value {
        self.state.get(slot.0 as usize).copied().unwrap_or(Value::ABSENT)
    }

    pub(crate) fn set_slot(&mut self, slot: Slot, value: Value) {
        let index = slot.0 as usize;
        if self.state.len() <= index {
            self.state.resize(index + 1, Value::ABSENT);
        }
        let is_new = self.state[index] != value;
        if let Some(written) = &mut self.written
            && (is_new || self.graph.is_store(self.instruction))
        {
            written.note(slot, self.instruction, self.state[index], value, self.values);
        }
        if is_new {
            self.state[index] = value;
            self.followed_memo.clear();
        }
    }

    /// A variable of no scope that holds a value, until [`Run::forget_loans`].
    pub(crate) fn lend(&mut self, value: Value) -> Reference {
        let slot = Slot(u32::try_from(self.state.len()).unwrap_or(u32::MAX));
        self.state.push(value);
        Reference { slot, path: SmallVec::new() }
    }

    /// How many variables there are.
    pub(crate) fn loans(&self) -> usize {
        self.state.len()
    }

    /// Ends the variables behind the first so many.
    pub(crate) fn forget_loans(&mut self, before: usize) {
        self.state.truncate(before);
        self.followed_memo.clear();
    }

    fn load(&mut self, place: &Place) -> Value {
        let value = self.read(place.slot, &place.path, 0);
        if place.is_through { self.contents(value) } else { value }
    }

    fn read(&mut self, slot: Slot, path: &[Projection], depth: u32) -> Value {
        let mut value = self.slot(slot);
        for projection in path {
            value = self.step(value, *projection, depth);
        }
        value
    }

    /// What is at a place, with its references.
    pub(crate) fn read_place(&mut self, place: &Reference) -> Value {
        self.read(place.slot, &place.path, 0)
    }

    pub(crate) fn step(&mut self, value: Value, projection: Projection, depth: u32) -> Value {
        if !self.values.is_reference(value) {
            return self.values.step(value, projection);
        }
        let content = self.contents_at(value, depth);
        self.step(content, projection, depth + 1)
    }

    /// What a reference refers to; anything else itself.
    pub(crate) fn contents(&mut self, value: Value) -> Value {
        self.contents_at(value, 0)
    }

    fn contents_at(&mut self, value: Value, depth: u32) -> Value {
        if !self.values.is_reference(value) {
            return value;
        }
        let key = (value, CONTENTS);
        if let Some(known) = self.followed_memo.get(&key) {
            return *known;
        }
        let mut content = self.values.without_references(value);
        if depth > REFERENCE_DEPTH {
            return content;
        }
        // Whoever comes back here on the way adds nothing.
        self.followed_memo.insert(key, content);
        let references: SmallVec<[Reference; 2]> = self.values.references(value).cloned().collect();
        for reference in references {
            let target = self.read(reference.slot, &reference.path, depth + 1);
            let target = self.contents_at(target, depth + 1);
            content = self.values.join(content, target);
        }
        self.followed_memo.insert(key, content);
        content
    }

    /// The value with what its references refer to in their place.
    pub(crate) fn resolved(&mut self, value: Value) -> Value {
        self.resolve(value, Slot(0), 0)
    }

    /// [`Run::resolved`] for references into slots from `from` on.
    fn resolve(&mut self, value: Value, from: Slot, depth: u32) -> Value {
        if !self.values.has_references(value) {
            return value;
        }
        if let Some(known) = self.followed_memo.get(&(value, from)) {
            return *known;
        }
        let mut content = self.values.without_references(value);
        if depth <= REFERENCE_DEPTH {
            self.followed_memo.insert((value, from), Value::ABSENT);
        }
        if self.values.is_reference(value) && depth <= REFERENCE_DEPTH {
            let references: SmallVec<[Reference; 2]> = self.values.references(value).cloned().collect();
            for reference in references {
                let target = if reference.slot < from {
                    self.values.reference([reference])
                } else {
                    let target = self.read(reference.slot, &reference.path, 0);
                    self.resolve(target, from, depth + 1)
                };
                content = self.values.join(content, target);
            }
        }
        let children: SmallVec<[(Projection, Value); 4]> = self.values.children(content).collect();
        for (projection, child) in children {
            if self.values.has_references(child) {
                let child = match depth <= REFERENCE_DEPTH {
                    true => self.resolve(child, from, depth + 1),
                    false => self.values.collapsed(child),
                };
                content = self.values.with_part(content, projection, child);
            }
        }
        if depth <= REFERENCE_DEPTH {
            self.followed_memo.insert((value, from), content);
        }
        content
    }

    /// The places that a place stands for, references on the way followed.
    pub(crate) fn locate(&mut self, place: &Place) -> SmallVec<[Reference; 2]> {
        let mut targets: SmallVec<[Reference; 2]> = SmallVec::new();
        targets.push(Reference { slot: place.slot, path: SmallVec::new() });
        for projection in &place.path {
            targets = self.followed(targets);
            for target in &mut targets {
                if target.path.len() < REFERENCE_PATH {
                    target.path.push(*projection);
                }
            }
        }
        if place.is_through { self.followed(targets) } else { targets }
    }

    /// The places that are left when references are followed from these; each place is looked at once.
    fn followed(&mut self, targets: SmallVec<[Reference; 2]>) -> SmallVec<[Reference; 2]> {
        let mut result: SmallVec<[Reference; 2]> = SmallVec::new();
        let mut seen: SmallVec<[Reference; 4]> = SmallVec::new();
        let mut todo: SmallVec<[(Reference, u32); 2]> =
            targets.into_iter().map(|target| (target, 0)).collect();
        while let Some((target, depth)) = todo.pop() {
            if seen.contains(&target) {
                continue;
            }
            self.values.spend(1);
            let value = self.read(target.slot, &target.path, 0);
            seen.push(target.clone());
            if self.values.is_reference(value) && depth < REFERENCE_DEPTH {
                todo.extend(self.values.references(value).cloned().map(|next| (next, depth + 1)));
                if self.values.without_references(value) == Value::ABSENT {
                    continue;
                }
            }
            result.push(target);
        }
        result
    }

    fn store(&mut self, place: &Place, value: Value) {
        let value = match place.path.last() {
            Some(last) => self.tagged_write(*last, value),
            None => value,
        };
        let targets = self.locate(place);
        let is_behind = place.is_through || targets.iter().any(|target| target.slot != place.slot);
        if is_behind && self.values.has_cells() {
            for target in &targets {
                let old = self.step_path(target);
                self.shared_write(old, value);
            }
        }
        self.store_at(&targets, value);
    }

    /// Writes to one place for certain, or to one of several.
    pub(crate) fn store_at(&mut self, targets: &[Reference], value: Value) {
        let is_strong = targets.len() == 1;
        for target in targets {
            // A path that was cut short stands for more than is written.
            let is_strong = is_strong && target.path.len() < REFERENCE_PATH;
            let old = self.slot(target.slot);
            let new = self.values.write(old, &target.path, value, is_strong);
            self.set_slot(target.slot, new);
        }
    }

    // What leaves.

    pub(crate) fn edge(&mut self, label: Label, to: Destination, at: Location) {
        // A body with many ways out tells its inputs apart no more by their parts.
        if !is_known_outside(&label) {
            return;
        }
        let is_crowded = self.ports.len() >= PORTS || self.edges.len() >= EDGES;
        let from = if is_crowded { label.origin.whole() } else { label.origin };
        let trail = match is_crowded && from.is_symbolic() {
            // Whatever else happened on the way, nothing protects the data for certain.
            true => Trail::default(),
            false => Trail { is_given: false, is_named: false, is_reread: false, ..label.trail },
        };
        if self.edges.len() < EDGES_APART {
            return self.one_edge(Edge { from, trail, to, at });
        }
        let pool = Cell::all_of(self.body);
        let (from, trail) = match from {
            Origin::Cell(_) => {
                self.one_edge(Edge { from, trail, to: Destination::Cell(pool), at });
                (Origin::Cell(pool), Trail::default())
            }
            _ => (from, trail),
        };
        if let Destination::Cell(_) = to {
            self.one_edge(Edge { from, trail, to: Destination::Cell(pool), at });
            self.one_edge(Edge { from: Origin::Cell(pool), trail: Trail::default(), to, at });
        } else {
            self.one_edge(Edge { from, trail, to, at });
        }
    }

    /// The first of several that differ by their place only: the others add no way.
    fn one_edge(&mut self, edge: Edge) {
        self.values.spend(1);
        let is_loop = matches!((edge.from, edge.to), (Origin::Cell(a), Destination::Cell(b)) if a == b);
        if is_loop || !self.edges.insert((edge.from, edge.trail, edge.to)) {
            return;
        }
        if edge.from.is_symbolic() && self.ports.insert(edge.from) {
            self.summary.ports.push(edge.from);
        }
        self.summary.edges.push(edge);
    }

    pub(crate) fn port(&mut self, set: LabelSet, callee: GraphId, port: usize, at: Location) {
        let port = u32::try_from(port).unwrap_or(u32::MAX);
        if !self.met.insert((callee, port, set)) {
            return;
        }
        let labels: SmallVec<[Label; 4]> = self.values.labels_of(set).collect();
        for label in labels {
            if !matches!(label.origin, Origin::Callable(_)) {
                self.edge(label, Destination::Port(callee, port), at);
            }
        }
    }

    pub(crate) fn location(&self, site: Site) -> Location {
        let span = match site {
            Site::Expr(expr) => self.tree.expr_span(expr),
            Site::Pattern(pattern) => self.tree.pattern_span(pattern),
        };
        self.located(span)
    }

    pub(crate) fn located(&self, span: Span) -> Location {
        Location { file: self.body.file, span }
    }

    /// A value for use outside of this body.
    pub(crate) fn export(&mut self, value: Value) -> Portable {
        let value = self.resolved(value);
        self.export_plain(value)
    }

    fn export_plain(&self, value: Value) -> Portable {
        let part = |(projection, child): (Projection, Value)| {
            let mut part = self.export_plain(child);
            if let Projection::Field(field) = projection {
                self.leave_tag_open(field, &mut part);
            }
            (projection, part)
        };
        Portable {
            labels: self.values.labels_of(self.values.labels(value)).filter(is_told).collect(),
            is_constant: self.values.is_constant_node(value),
            children: self.values.children(value).map(part).collect(),
        }
    }

    /// Whether what was written to a tagged field is personal is for the caller to say, where it is the
    /// caller's: a setter may be given a constant. See [`Run::tagged_write`], which `import` asks.
    fn leave_tag_open(&self, field: privet_ir::FieldRef, written: &mut Portable) {
        let Some(tag) = self.facts.field_label(field) else { return };
        let mut data = written.labels.iter().filter(|label| label.origin.is_data() && **label != tag);
        if data.next().is_some_and(|label| label.origin.is_symbolic())
            && data.all(|label| label.origin.is_symbolic())
        {
            written.labels.retain(|label| *label != tag);
        }
    }
}

/// Whether a label means something outside of the body.
fn is_known_outside(label: &Label) -> bool {
    !matches!(label.origin, Origin::Cell(cell) if cell.given_by().is_some())
}

/// Whether callers are told of a label of what a body gives them.
fn is_told(label: &Label) -> bool {
    is_known_outside(label) && !label.trail.is_given
}

/// Whether only the caller knows whether a value of this type is a reference: `W`, `impl Write`.
pub(crate) fn is_open(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Parameter(..) | TyKind::Opaque(..) | TyKind::Projection(..))
}
