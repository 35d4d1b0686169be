//! Memory that types cannot follow: channels, locks, cells, statics.
//!
//! A call that makes such memory, and is given none, stands for it: its result carries [`Origin::Cell`] where the content
//! is, and so does whatever is cloned, captured, stored or returned from there. What is written behind such a label leaves
//! the body towards the cell, as to a sink; what is read there starts at it, as at a source. Who writes first
//! does not matter: who else holds the memory is not known.

use std::sync::{LazyLock, RwLock};

use privet_ir::{DefId, ExprId, ItemKind, Location, Ty, TyKind};
use privet_names::{Namespace, Program};
use privet_types::Types;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::cfg::{Call, CallTarget, Instruction, Site};
use crate::facts::{Facts, each_definition, may_hold};
use crate::interpret::Run;
use crate::label::{Label, Origin};
use crate::lower::is_written_static;
use crate::projection::{InputPath, PATH_DEPTH, Projection};
use crate::summary::Destination;
use crate::value::{Reference, Value};

/// Shared memory is looked for so deep in a type, and so many parts of it are told apart.
const DEPTH: u32 = 4;
const PARTS: usize = 8;
/// Parts of shared memory are told apart so deep: a field, the value of a map, a field of that.
const PART_DEPTH: usize = 3;

/// A part of memory that values share behind their types: a channel, a lock, an `Arc<Mutex<_>>` and its clones, a
/// static. One for each call that makes such memory, whoever holds it. Interned for the whole process.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Cell(u32);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Known {
    body: DefId,
    /// The call; none for all memory that the body meets, and for the memory that a static is.
    call: Option<ExprId>,
    /// Which of several that one call makes: what lies in different fields is not shared.
    number: u8,
    /// The first steps into it that tell parts apart; none is behind them.
    part: [Option<Projection>; PART_DEPTH],
}

#[derive(Default)]
struct Table {
    numbers: RwLock<FxHashMap<Known, u32>>,
    /// Each with the memory that it is a part of.
    known: boxcar::Vec<(Known, Option<Cell>)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::default);

/// Set in the number of memory that the caller gives; the rest is the input.
const GIVEN: u32 = 1 << 31;

impl Cell {
    /// The memory that an input of the body at hand holds. It never leaves the body: outside, the input stands for it.
    pub(crate) fn given(input: u16) -> Self {
        Self(GIVEN | u32::from(input))
    }

    /// The input that holds it, where the caller gives it.
    pub(crate) fn given_by(self) -> Option<u16> {
        (self.0 & GIVEN != 0).then(|| u16::try_from(self.0 & !GIVEN).ok())?
    }

    /// What a call makes.
    pub(crate) fn new(body: DefId, call: ExprId, number: u8) -> Self {
        Self::intern(Known { body, call: Some(call), number, part: [None; PART_DEPTH] }, None)
    }

    /// All the memory that a body meets, where it meets too much of it to tell apart.
    pub(crate) fn all_of(body: DefId) -> Self {
        Self::intern(Known { body, call: None, number: 0, part: [None; PART_DEPTH] }, None)
    }

    /// A `static mut`.
    pub(crate) fn of_static(definition: DefId) -> Self {
        Self::intern(Known { body: definition, call: None, number: 1, part: [None; PART_DEPTH] }, None)
    }

    fn intern(known: Known, whole: Option<Self>) -> Self {
        if let Some(number) = TABLE.numbers.read().unwrap_or_else(|e| e.into_inner()).get(&known) {
            return Self(*number);
        }
        let mut numbers = TABLE.numbers.write().unwrap_or_else(|e| e.into_inner());
        let add = || u32::try_from(TABLE.known.push((known, whole))).unwrap_or(u32::MAX);
        Self(*numbers.entry(known).or_insert_with(add))
    }

    fn part(self) -> impl Iterator<Item = Projection> {
        let known = TABLE.known.get(self.0 as usize).map_or([None; PART_DEPTH], |(known, _)| known.part);
        known.into_iter().flatten()
    }

    /// All of the memory.
    pub fn whole(self) -> Self {
        TABLE.known.get(self.0 as usize).and_then(|(_, whole)| *whole).unwrap_or(self)
    }

    /// One step into it. The elements of a sequence, and of the memory itself, are not told apart.
    pub(crate) fn narrowed(self, projection: Projection) -> Self {
        let Some((known, _)) = TABLE.known.get(self.0 as usize) else { return self };
        if matches!(projection, Projection::Element | Projection::Content(_)) {
            return self;
        }
        let mut part = known.part;
        let Some(next) = part.iter_mut().find(|step| step.is_none()) else { return self };
        *next = Some(projection);
        Self::intern(Known { part, ..*known }, Some(self.whole()))
    }

    /// Whether what was put here may be what is read there, in the same memory.
    pub(crate) fn may_be(self, read: Self) -> bool {
        // Where one of them ends it holds all of the other; where the shapes differ, no more is known.
        let differ = self.part().zip(read.part()).find(|(put, read)| put != read);
        differ.is_none_or(|(put, read)| {
            let is_by_name = matches!(put, Projection::Named(_)) || matches!(read, Projection::Named(_));
            is_by_name || !put.is_sibling(read)
        })
    }
}

/// The types that hold an `UnsafeCell`, and those that hold such types at any depth.
pub(crate) fn find(program: &Program, types: &Types<'_>) -> (FxHashSet<DefId>, FxHashSet<DefId>) {
    let (mut cells, mut sharing) = (FxHashSet::default(), FxHashSet::default());
    let Some(unsafe_cell) = program.lookup("std::cell::UnsafeCell", Namespace::Type) else {
        return (cells, sharing);
    };
    let mut users: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    for definition in program.definitions() {
        let variants: SmallVec<[Option<u32>; 4]> = match &program.item(*definition).kind {
            ItemKind::Struct(_) => SmallVec::from_elem(None, 1),
            ItemKind::Enum(item) => (0..).map(Some).take(item.variants.len()).collect(),
            _ => continue,
        };
        for variant in variants {
            for ty in types.field_types(*definition, variant) {
                each_definition(*ty, 0, &mut |inner| users.entry(inner).or_default().push(*definition));
            }
        }
    }
    cells.extend(users.get(&unsafe_cell).into_iter().flatten());
    // Order does not matter: what is reached is a set.
    let mut todo: Vec<DefId> = vec![unsafe_cell];
    while let Some(definition) = todo.pop() {
        if sharing.insert(definition) {
            todo.extend(users.get(&definition).into_iter().flatten());
        }
    }
    cells.insert(unsafe_cell);
    (cells, sharing)
}

impl Facts<'_> {
    /// Whether a type is shared memory itself: it holds an `UnsafeCell`.
    pub(crate) fn is_cell(&self, definition: DefId) -> bool {
        self.tables.cells.contains(&definition)
    }

    /// Whether values of this type share memory, at any depth.
    pub(crate) fn shares(&self, ty: Ty) -> bool {
        if self.tables.sharing.is_empty() || !may_hold(ty) {
            return false;
        }
        let mut found = false;
        each_definition(ty, 0, &mut |definition| found |= self.tables.sharing.contains(&definition));
        found
    }

    /// Where in a value of this type the contents of shared memory are; `is_nested`: also of memory in such contents.
    fn shared_parts(
        &self,
        ty: Ty,
        path: &mut SmallVec<[Projection; 4]>,
        depth: u32,
        is_nested: bool,
        found: &mut Vec<SmallVec<[Projection; 4]>>,
    ) {
        let ty = self.peel(ty);
        if depth > DEPTH || found.len() >= PARTS || !self.shares(ty) {
            return;
        }
        let mut into = |projection, is_content, inner: Ty| {
            path.push(projection);
            if is_content {
                found.push(path.clone());
            }
            if !is_content || is_nested {
                self.shared_parts(inner, path, depth + 1, is_nested, found);
            }
            path.pop();
        };
        match ty.kind() {
            TyKind::Tuple(types) => {
                for (inner, position) in types.iter().zip(0..) {
                    into(Projection::Position(position), false, *inner);
                }
            }
            TyKind::Array(inner, _) | TyKind::Slice(inner) => into(Projection::Element, false, *inner),
            // An atomic number is all content.
            TyKind::Adt(definition, arguments) if self.is_cell(*definition) && arguments.is_empty() => {
                found.push(path.clone());
            }
            TyKind::Adt(definition, arguments) if self.is_cell(*definition) => {
                for (position, argument) in arguments.iter().enumerate() {
                    into(self.content(*definition, position), true, *argument);
                }
            }
            TyKind::Adt(definition, arguments) => {
                let is_written_out = self.program.is_workspace(definition.file)
                    || matches!(self.program.item(*definition).kind, ItemKind::Enum(_));
                if is_written_out {
                    for field in self.fields(*definition) {
                        if let Some(inner) = self.field_type(ty, field) {
                            into(Projection::Field(field), false, inner);
                        }
                    }
                } else {
                    for (position, argument) in arguments.iter().enumerate() {
                        into(self.content(*definition, position), false, *argument);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Run<'_, '_> {
    /// What a call gives that makes shared memory.
    pub(crate) fn allocated(&mut self, mut value: Value, call: &Call, instruction: &Instruction) -> Value {
        let is_seen = match call.callee {
            CallTarget::Function(definition) => self.world.graph_of(definition).is_some(),
            CallTarget::Dispatched(..) | CallTarget::Value(_) => true,
            CallTarget::External(_) | CallTarget::Unknown(_) => false,
        };
        let Site::Expr(expr) = instruction.site else { return value };
        if is_seen
            || value == Value::ABSENT
            || !self.facts.shares(instruction.ty)
            || call.arguments.iter().any(|argument| self.facts.shares(argument.ty))
        {
            return value;
        }
        let mut parts = Vec::new();
        self.facts.shared_parts(instruction.ty, &mut SmallVec::new(), 0, false, &mut parts);
        // The ends of a channel are in one tuple; what is in another field is other memory.
        let fields_of = |path: &[Projection]| -> SmallVec<[Projection; 4]> {
            path.iter().copied().filter(|step| matches!(step, Projection::Field(_))).collect()
        };
        let mut groups: Vec<SmallVec<[Projection; 4]>> = parts.iter().map(|path| fields_of(path)).collect();
        groups.dedup();
        for path in parts {
            let own = fields_of(&path);
            let number = groups.iter().position(|group| *group == own).unwrap_or(0);
            let number = u8::try_from(number).unwrap_or(u8::MAX);
            let label = Label::new(Origin::Cell(Cell::new(self.body, expr, number)));
            let labels = self.values.set([label]);
            let content = self.values.leaf(labels, true);
            value = self.values.write(value, &path, content, false);
        }
        value
    }

    /// What is read from a static: what it was made with, and, if it can be written, what anybody writes there.
    pub(crate) fn of_static(&mut self, value: Value, definition: DefId) -> Value {
        if !is_written_static(self.facts.program, definition) {
            return value;
        }
        let labels = self.values.set([Label::new(Origin::Cell(Cell::of_static(definition)))]);
        let written = self.values.leaf(labels, true);
        self.values.join(value, written)
    }

    /// What an input brings, with its shared memory marked: a copy of it in another variable is the same memory.
    pub(crate) fn given(&mut self, mut content: Value, sharing: Ty, input: u16) -> Value {
        if !self.facts.shares(sharing) {
            return content;
        }
        let mut parts = Vec::new();
        self.facts.shared_parts(sharing, &mut SmallVec::new(), 0, true, &mut parts);
        let label = self.values.set([Label::new(Origin::Cell(Cell::given(input)))]);
        for path in parts {
            let part = path.iter().fold(content, |value, step| self.values.step(value, *step));
            let part = self.values.with_labels(part, label);
            content = self.values.write(content, &path, part, true);
        }
        content
    }

    /// A value that a type makes a copy, and no way to shared memory.
    pub(crate) fn copied(&mut self, value: Value, ty: Ty) -> Value {
        let is_given =
            |label: &Label| matches!(label.origin, Origin::Cell(cell) if cell.given_by().is_some());
        let may_be_copy = self.values.has_cells() && value != Value::ABSENT && !ty.is_unknown();
        if !may_be_copy
            || !self.values.holds(value, &is_given)
            || self.facts.shares(ty)
            || self.holds_references(ty, 0)
        {
            return value;
        }
        self.values.without(value, &is_given)
    }

    /// What is written to memory that the caller gave is left behind the input, wherever that was copied to.
    fn put_back(&mut self, input: u16, old: Value, new: Value) {
        let all = self.values.labels_of(self.values.labels(old));
        let paths: SmallVec<[InputPath; 2]> = all
            .filter_map(|label| match label.origin {
                Origin::Input(path) if path.input == input => Some(path),
                _ => None,
            })
            .collect();
        let Some(known) = self.graph.inputs.get(usize::from(input)) else { return };
        let slot = known.referent.unwrap_or(known.slot);
        for path in paths {
            let is_cut = path.steps().len() >= PATH_DEPTH;
            let new = if is_cut { self.values.collapsed(new) } else { new };
            let target = Reference { slot, path: path.steps().iter().copied().collect() };
            let old = self.step_path(&target);
            let new = self.values.join(old, new);
            self.store_at(&[target], new);
        }
    }

    /// What is written behind a reference may be read by whoever shares the memory there.
    pub(crate) fn shared_write(&mut self, old: Value, new: Value) {
        if !self.values.has_cells() {
            return;
        }
        let (old, new) = (self.resolved(old), self.resolved(new));
        let at = self.location(self.graph.instructions[self.instruction as usize].site);
        self.put(old, new, &mut SmallVec::new(), at);
    }

    /// `done`: the memory that a whole above this part was put into.
    fn put(&mut self, old: Value, new: Value, done: &mut SmallVec<[Cell; 4]>, at: Location) {
        if old == new || old == Value::ABSENT || new == Value::ABSENT {
            return;
        }
        let known = done.len();
        let all = self.values.labels_of(self.values.labels(old));
        let cells: SmallVec<[Cell; 2]> = all
            .filter_map(|label| match label.origin {
                Origin::Cell(cell) if !done.contains(&cell.whole()) => Some(cell),
                _ => None,
            })
            .collect();
        for cell in cells {
            done.push(cell.whole());
            match cell.given_by() {
                Some(input) => self.put_back(input, old, new),
                None => self.put_into(cell, old, new, 0, at),
            }
        }
        let children: SmallVec<[(Projection, Value); 4]> = self.values.children(old).collect();
        for (projection, child) in children {
            let part = self.values.step(new, projection);
            self.put(child, part, done, at);
        }
        done.truncate(known);
    }

    /// Only what is new goes there: the rest was put there when it came.
    fn put_into(&mut self, cell: Cell, old: Value, new: Value, depth: u32, at: Location) {
        if old == new || depth > DEPTH * 2 {
            return;
        }
        let added: SmallVec<[Label; 4]> =
            self.values.added_labels(self.values.labels(old), self.values.labels(new)).collect();
        self.values.spend(1 + added.len());
        for label in added {
            let is_put = match label.origin {
                // What the type says is seen where it is read, too.
                Origin::Type(_) | Origin::Text(_) | Origin::Callable(_) => false,
                // What was in this part is there already.
                Origin::Cell(other) if other.given_by().is_some() => false,
                Origin::Cell(other) => other.whole() != cell.whole() || !other.may_be(cell),
                _ => true,
            };
            if is_put {
                self.edge(label, Destination::Cell(cell), at);
            }
            // Memory that lies in other memory is written by whoever finds it there: a channel that is sent.
            if let (true, Origin::Cell(inner)) = (is_put, label.origin) {
                self.edge(Label::new(Origin::Cell(cell)), Destination::Cell(inner), at);
            }
        }
        let children: SmallVec<[(Projection, Value); 4]> = self.values.children(new).collect();
        for (projection, child) in children {
            let part = self.values.step(old, projection);
            self.put_into(cell.narrowed(projection), part, child, depth + 1, at);
        }
    }
}
