//! Values: trees of access paths, interned for one body.
//!
//! Equal values are one number, so that states are vectors of numbers, a join of equals is free and a
//! fixpoint is seen by comparison. A label at a node holds for all below it that is not written out as
//! a child; a child is complete in itself. Sets of labels, references, and what channels show have files of their own below.

mod channels;
mod labels;
mod references;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};
use smallvec::SmallVec;

use crate::cfg::Slot;
use crate::facts::Facts;
use crate::label::{ChannelCode, Label, Origin};
use crate::precision::{Bounds, Precision};
use crate::projection::Projection;

/// A value of the body at hand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Value(u32);

/// A set of labels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct LabelSet(u32);

/// A set of references: to which places a reference may refer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct ReferenceSet(u32);

impl Value {
    /// No value: nothing was here yet. The neutral element of the join.
    pub(crate) const ABSENT: Self = Self(0);
    /// A value of which nothing is known but that it carries nothing.
    pub(crate) const PLAIN: Self = Self(1);
    /// A constant.
    pub(crate) const CONSTANT: Self = Self(2);

    /// Its node: `ABSENT` has that of `PLAIN`, which is the first.
    fn index(self) -> usize {
        (self.0 as usize).saturating_sub(1)
    }
}

impl LabelSet {
    /// No label.
    pub(crate) const EMPTY: Self = Self(0);
}

impl ReferenceSet {
    /// No reference.
    pub(crate) const EMPTY: Self = Self(0);
}

/// A place that is referred to.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Reference {
    /// The variable.
    pub slot: Slot,
    /// The way into it.
    pub path: SmallVec<[Projection; 4]>,
}

/// Nodes with more children than this collapse.
const WIDTH: usize = 128;
/// Callers are not told of more labels than this, or than so many for each part.
const MANY_LABELS: usize = 64;
const LABELS_OF_PART: usize = 3;

#[derive(Clone, PartialEq, Eq, Hash)]
struct Node {
    labels: LabelSet,
    references: ReferenceSet,
    is_constant: bool,
    /// Sorted by the number of the projection.
    children: SmallVec<[(u32, Value); 2]>,
}

#[derive(Clone, Copy)]
struct NodeFacts {
    depth: u8,
    /// How many nodes it has, written out as a tree: what walks over values cost.
    size: u32,
    has_references: bool,
}

/// Equal things, each once and numbered.
type Table<T> = IndexSet<T, FxBuildHasher>;

/// A sorted set of numbers.
type Numbers = SmallVec<[u32; 6]>;

fn number_in<T: std::hash::Hash + Eq>(table: &mut Table<T>, thing: T) -> u32 {
    u32::try_from(table.insert_full(thing).0).unwrap_or(0)
}

/// The interner of one body.
pub(crate) struct Values<'f> {
    program: &'f Facts<'f>,
    nodes: Table<Node>,
    facts: Vec<NodeFacts>,
    labels: Table<Label>,
    /// For each label that was asked of, [`Values::whole`].
    wholes: Vec<(u32, u32)>,
    sets: Table<Numbers>,
    unions: FxHashMap<(LabelSet, LabelSet), LabelSet>,
    references: Table<Reference>,
    reference_sets: Table<Numbers>,
    projections: Table<Projection>,
    joins: FxHashMap<(Value, Value), Value>,
    shown: FxHashMap<(Value, ChannelCode), LabelSet>,
    steps: FxHashMap<(Value, u32), Value>,
    /// For a label and a projection, what [`Values::narrow`] found.
    narrowed: FxHashMap<(u32, u32), Numbers>,
    /// Whether any value may lie in shared memory.
    has_cells: bool,
    work: usize,
    bounds: Bounds,
}

impl<'f> Values<'f> {
    /// An empty interner.
    pub(crate) fn new(program: &'f Facts<'f>) -> Self {
        let mut values = Self {
            program,
            nodes: Table::default(),
            facts: Vec::new(),
            labels: Table::default(),
            wholes: Vec::new(),
            sets: Table::default(),
            unions: FxHashMap::default(),
            references: Table::default(),
            reference_sets: Table::default(),
            projections: Table::default(),
            joins: FxHashMap::default(),
            shown: FxHashMap::default(),
            steps: FxHashMap::default(),
            narrowed: FxHashMap::default(),
            has_cells: false,
            work: 0,
            bounds: Precision::default().bounds(),
        };
        values.sets.insert(Numbers::new());
        values.reference_sets.insert(Numbers::new());
        for is_constant in [false, true] {
            values.intern(Node {
                labels: LabelSet::EMPTY,
                references: ReferenceSet::EMPTY,
                is_constant,
                children: SmallVec::new(),
            });
        }
        values
    }

    /// Forgets everything but the memory it has. From now on values have these bounds.
    pub(crate) fn clear(&mut self, bounds: Bounds) {
        self.bounds = bounds;
        self.nodes.truncate(2);
        self.facts.truncate(2);
        self.labels.clear();
        self.wholes.clear();
        self.sets.truncate(1);
        self.unions.clear();
        self.references.clear();
        self.reference_sets.truncate(1);
        self.projections.clear();
        self.joins.clear();
        self.shown.clear();
        self.steps.clear();
        self.narrowed.clear();
        self.has_cells = false;
        self.work = 0;
    }

    /// The bounds of values.
    pub(crate) fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Whether any value may lie in shared memory.
    pub(crate) fn has_cells(&self) -> bool {
        self.has_cells
    }

    /// How much was done, in small steps of about the same length: what fuel is measured by. It counts
    /// what was asked for, not what was new, so it does not depend on the machine or on other bodies.
    pub(crate) fn work(&self) -> usize {
        self.work
    }

    /// A join that is no part of the analysis: it costs no fuel.
    pub(crate) fn join_aside(&mut self, a: Value, b: Value) -> Value {
        let work = self.work;
        let join = self.join(a, b);
        self.work = work;
        join
    }

    /// Counts work that is done with values.
    pub(crate) fn spend(&mut self, work: usize) {
        self.work += work;
    }

    fn intern(&mut self, node: Node) -> Value {
        self.work += 1 + node.children.len();
        let valued = |index: usize| Value(u32::try_from(index + 1).unwrap_or(0));
        if let Some(known) = self.nodes.get_index_of(&node) {
            return valued(known);
        }
        let mut depth = 0;
        let mut size = 1u32;
        let mut has_references = node.references != ReferenceSet::EMPTY;
        for (_, child) in &node.children {
            let facts = self.facts[child.index()];
            depth = depth.max(facts.depth + 1);
            size = size.saturating_add(facts.size);
            has_references |= facts.has_references;
        }
        self.facts.push(NodeFacts { depth, size, has_references });
        valued(self.nodes.insert_full(node).0)
    }

    /// Interns a node, collapsing what is too deep or too wide.
    fn make(&mut self, mut node: Node) -> Value {
        if node.children.len() > WIDTH {
            for (_, child) in std::mem::take(&mut node.children) {
                node.labels = self.union(node.labels, self.nodes[child.index()].labels);
                let deep = self.deep_labels(child);
                node.labels = self.union(node.labels, deep);
                node.is_constant &= self.is_constant(child);
            }
        }
        if self.bounds.depth == 0 && !node.children.is_empty() {
            self.flatten(&mut node);
        }
        let size: u32 = node.children.iter().map(|(_, child)| self.facts[child.index()].size).sum();
        for position in 0..node.children.len() {
            let child = node.children[position].1;
            let facts = self.facts[child.index()];
            // References lead to other values: they are kept as far as anything ever is.
            let bounds = if facts.has_references { Precision::Exact.bounds() } else { self.bounds };
            if facts.depth >= bounds.depth || (size > bounds.size && facts.size > 1) {
                node.children[position].1 = self.collapsed(child);
            }
        }
        self.intern(node)
    }

    /// Takes what children carry into the node itself. References stay where they are: they lead to other values.
    fn flatten(&mut self, node: &mut Node) {
        let children = std::mem::take(&mut node.children);
        for (number, child) in children {
            if self.has_references(child) {
                node.children.push((number, child));
                continue;
            }
            let deep = self.deep_labels(child);
            node.labels = self.union(node.labels, deep);
            node.is_constant &= self.is_constant(child);
        }
    }

    /// A value of which no more is told apart than it is worth: where its parts carry many labels each, callers are told of
    /// inputs as wholes, then of its own parts only, then of none.
    pub(crate) fn digest(&mut self, mut value: Value) -> Value {
        if self.is_digestible(value) {
            return value;
        }
        value = self.with_whole_origins(value);
        for depth in [1, 0] {
            if self.is_digestible(value) {
                break;
            }
            value = self.collapsed_below(value, depth);
        }
        value
    }

    fn is_digestible(&self, value: Value) -> bool {
        let (nodes, labels) = self.extent(value);
        labels <= MANY_LABELS || labels <= nodes * LABELS_OF_PART
    }

    /// How many nodes and labels the value has, written out as a tree.
    fn extent(&self, value: Value) -> (usize, usize) {
        let node = &self.nodes[value.index()];
        node.children.iter().map(|(_, child)| self.extent(*child)).fold(
            (1, self.sets[node.labels.0 as usize].len()),
            |(nodes, labels), (more_nodes, more_labels)| (nodes + more_nodes, labels + more_labels),
        )
    }

    fn with_whole_origins(&mut self, value: Value) -> Value {
        let mut node = self.nodes[value.index()].clone();
        let set = self.sets[node.labels.0 as usize].to_vec();
        node.labels = self.coarser_set(&set);
        for position in 0..node.children.len() {
            node.children[position].1 = self.with_whole_origins(node.children[position].1);
        }
        self.make(node)
    }

    fn collapsed_below(&mut self, value: Value, depth: u8) -> Value {
        if depth == 0 {
            return self.collapsed(value);
        }
        let mut node = self.nodes[value.index()].clone();
        for position in 0..node.children.len() {
            node.children[position].1 = self.collapsed_below(node.children[position].1, depth - 1);
        }
        self.make(node)
    }

    /// A value without structure that carries all that this one does.
    pub(crate) fn collapsed(&mut self, value: Value) -> Value {
        let labels = self.deep_labels(value);
        let is_constant = self.is_constant(value);
        self.leaf(labels, is_constant)
    }

    /// A value without structure.
    pub(crate) fn leaf(&mut self, labels: LabelSet, is_constant: bool) -> Value {
        self.intern(Node { labels, references: ReferenceSet::EMPTY, is_constant, children: SmallVec::new() })
    }

    /// A composed value.
    pub(crate) fn compose(
        &mut self,
        labels: LabelSet,
        is_constant: bool,
        parts: impl IntoIterator<Item = (Projection, Value)>,
    ) -> Value {
        let mut children: SmallVec<[(u32, Value); 2]> = SmallVec::new();
        for (projection, value) in parts {
            let number = self.projection(projection);
            match children.binary_search_by_key(&number, |(other, _)| *other) {
                Ok(position) => {
                    let old = children[position].1;
                    children[position].1 = self.join(old, value);
                }
                Err(position) => children.insert(position, (number, value)),
            }
        }
        self.make(Node { labels, references: ReferenceSet::EMPTY, is_constant, children })
    }

    fn projection(&mut self, projection: Projection) -> u32 {
        number_in(&mut self.projections, projection)
    }

    /// The labels at a value's root.
    pub(crate) fn labels(&self, value: Value) -> LabelSet {
        self.nodes[value.index()].labels
    }

    /// Whether a value is made of constants only. A reference to a place says nothing of the place.
    pub(crate) fn is_constant(&self, value: Value) -> bool {
        let node = &self.nodes[value.index()];
        value == Value::ABSENT
            || node.is_constant
                && !self.labels_of(node.labels).any(|label| label.origin.is_data())
                && node.children.iter().all(|(_, child)| self.is_constant(*child))
    }

    /// The children of a value.
    pub(crate) fn children(&self, value: Value) -> impl Iterator<Item = (Projection, Value)> + '_ {
        let node = &self.nodes[value.index()];
        node.children.iter().map(|(number, child)| (self.projections[*number as usize], *child))
    }

    /// Whether the value has children.
    pub(crate) fn has_children(&self, value: Value) -> bool {
        !self.nodes[value.index()].children.is_empty()
    }

    /// Whether the node itself is constant, its children aside.
    pub(crate) fn is_constant_node(&self, value: Value) -> bool {
        self.nodes[value.index()].is_constant
    }

    /// Whether a label of the value, at any depth, is such a one.
    pub(crate) fn holds(&self, value: Value, is_wanted: &dyn Fn(&Label) -> bool) -> bool {
        let node = &self.nodes[value.index()];
        self.labels_of(node.labels).any(|label| is_wanted(&label))
            || node.children.iter().any(|(_, child)| self.holds(*child, is_wanted))
    }

    /// The value without some labels, at any depth.
    pub(crate) fn without(&mut self, value: Value, goes: &dyn Fn(&Label) -> bool) -> Value {
        if value == Value::ABSENT {
            return value;
        }
        let mut node = self.nodes[value.index()].clone();
        if self.labels_of(node.labels).any(|label| goes(&label)) {
            let kept: SmallVec<[Label; 4]> =
                self.labels_of(node.labels).filter(|label| !goes(label)).collect();
            node.labels = self.set(kept);
        }
        for position in 0..node.children.len() {
            node.children[position].1 = self.without(node.children[position].1, goes);
        }
        self.intern(node)
    }

    /// The value with these labels at its root too.
    pub(crate) fn with_labels(&mut self, value: Value, labels: LabelSet) -> Value {
        if labels == LabelSet::EMPTY {
            return value;
        }
        let mut node = self.nodes[value.index()].clone();
        node.labels = self.union(node.labels, labels);
        self.intern(node)
    }

    /// Every label of the value and of what is in it.
    pub(crate) fn deep_labels(&mut self, value: Value) -> LabelSet {
        let mut labels = self.labels(value);
        for position in 0..self.nodes[value.index()].children.len() {
            let child = self.nodes[value.index()].children[position].1;
            let deep = self.deep_labels(child);
            labels = self.union(labels, deep);
        }
        labels
    }

    /// A value that may be either.
    pub(crate) fn join(&mut self, a: Value, b: Value) -> Value {
        if a == b || b == Value::ABSENT {
            return a;
        }
        if a == Value::ABSENT {
            return b;
        }
        let key = if a.0 < b.0 { (a, b) } else { (b, a) };
        if let Some(join) = self.joins.get(&key) {
            return *join;
        }
        let (left, right) = (self.nodes[a.index()].clone(), self.nodes[b.index()].clone());
        let labels = self.union(left.labels, right.labels);
        let references = self.join_references(left.references, right.references);
        let mut numbers: SmallVec<[u32; 8]> =
            left.children.iter().chain(&right.children).map(|(number, _)| *number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut children: SmallVec<[(u32, Value); 2]> = SmallVec::with_capacity(numbers.len());
        for number in numbers {
            // A side that says nothing of a part says of it what it says of the whole.
            let projection = self.projections[number as usize];
            let child_a = self.step_plain(a, projection);
            let child_b = self.step_plain(b, projection);
            children.push((number, self.join(child_a, child_b)));
        }
        let is_constant = left.is_constant && right.is_constant;
        let join = self.make(Node { labels, references, is_constant, children });
        self.joins.insert(key, join);
        join
    }

    /// A part of a value; of a value of another shape, nothing.
    fn step_plain(&mut self, value: Value, projection: Projection) -> Value {
        let is_other_shape =
            self.has_children(value) && !self.children(value).any(|(other, _)| projection.is_sibling(other));
        let is_empty = self.labels(value) == LabelSet::EMPTY;
        // A closure that captured nothing.
        let is_closure = |label: Label| matches!(label.origin, Origin::Callable(_));
        if matches!(projection, Projection::Capture(_)) && self.labels_of(self.labels(value)).all(is_closure)
        {
            return self
                .children(value)
                .find(|(other, _)| *other == projection)
                .map_or(Value::ABSENT, |it| it.1);
        }
        if is_other_shape || (is_empty && !self.has_children(value) && self.is_reference(value)) {
            return Value::ABSENT;
        }
        self.step(value, projection)
    }

    /// A part of a value, its own references aside.
    pub(crate) fn step(&mut self, value: Value, projection: Projection) -> Value {
        if value == Value::ABSENT {
            return value;
        }
        let number = self.projection(projection);
        let node = &self.nodes[value.index()];
        if let Ok(position) = node.children.binary_search_by_key(&number, |(other, _)| *other) {
            return node.children[position].1;
        }
        if let Some(known) = self.steps.get(&(value, number)) {
            return *known;
        }
        let part = self.step_inner(value, projection);
        self.steps.insert((value, number), part);
        part
    }

    fn step_inner(&mut self, value: Value, projection: Projection) -> Value {
        let shapes: SmallVec<[(Projection, Value); 4]> = self.children(value).collect();
        if !shapes.is_empty() && !shapes.iter().any(|(other, _)| projection.is_sibling(*other)) {
            if let (Projection::Element, Some((Projection::Field(field), _))) = (projection, shapes.first())
                && let Some(item) = self.program.item_field(field.owner)
            {
                return self.step(value, Projection::Field(item));
            }
            // The value has another shape than is asked of it: an imprecise signature lost a layer.
            let tag = match projection {
                Projection::Field(field) => self.program.field_label(field),
                _ => None,
            };
            let labels = self.set(tag);
            return self.with_labels(value, labels);
        }
        let element = shapes.iter().find(|(other, _)| *other == Projection::Element).map(|(_, value)| *value);
        match (projection, element) {
            // The elements that a map is made of are pairs.
            (Projection::Key, Some(pair)) => return self.step(pair, Projection::Position(0)),
            (Projection::Value, Some(pair)) => return self.step(pair, Projection::Position(1)),
            (Projection::Content(_), Some(content)) => return content,
            _ => {}
        }
        if projection == Projection::Element {
            let of = |wanted| shapes.iter().find(|(other, _)| *other == wanted).map(|(_, value)| *value);
            if let (Some(key), Some(content)) = (of(Projection::Key), of(Projection::Value)) {
                // The element of a map is a pair.
                let parts = [(Projection::Position(0), key), (Projection::Position(1), content)];
                return self.compose(LabelSet::EMPTY, true, parts);
            }
        }
        let is_constant = self.is_constant_node(value);
        if let Projection::Field(field) = projection
            && self.program.holds_nothing(field)
        {
            return self.leaf(LabelSet::EMPTY, is_constant);
        }
        let own = self.sets[self.labels(value).0 as usize].clone();
        let mut narrowed = Numbers::with_capacity(own.len());
        let mut has_source = false;
        for label in &own {
            self.narrow(*label, projection, &mut narrowed);
            has_source |= matches!(self.labels[*label as usize].origin, Origin::Source(_));
        }
        if (!is_constant || !own.is_empty())
            && let Projection::Field(field) = projection
        {
            let mut added: SmallVec<[Label; 2]> = self.program.url_labels(field).collect();
            // What was read from a tagged field is no second source where its type is tagged too.
            if !(has_source && self.program.is_tagged_by_owner(field)) {
                added.extend(self.program.field_label(field));
            }
            narrowed.extend(added.into_iter().map(|label| self.label(label)));
        }
        let labels = self.set_of(narrowed);
        self.leaf(labels, is_constant)
    }

    /// What a label of a whole is at one of its parts.
    fn narrow(&mut self, label: u32, projection: Projection, found: &mut Numbers) {
        let Label { origin, trail } = self.labels[label as usize];
        match origin {
            Origin::Type(_) | Origin::Input(_) | Origin::Result(..) | Origin::Cell(_) => {}
            Origin::Text(_) => return,
            _ => return found.push(label),
        }
        let key = (label, self.projection(projection));
        if let Some(known) = self.narrowed.get(&key) {
            return found.extend_from_slice(known);
        }
        let mut parts: Vec<Label> = Vec::new();
        match origin {
            Origin::Type(ty) => self.program.step_type(ty, projection, trail, &mut parts),
            origin => parts.push(Label { origin: narrowed(origin, projection), trail }),
        }
        let parts: Numbers = parts.into_iter().map(|label| self.label(label)).collect();
        found.extend_from_slice(&parts);
        self.narrowed.insert(key, parts);
    }

    /// The value with another part at a path. A strong write replaces, a weak one adds.
    pub(crate) fn write(&mut self, value: Value, path: &[Projection], new: Value, is_strong: bool) -> Value {
        let Some((projection, rest)) = path.split_first() else {
            return if is_strong { new } else { self.join(value, new) };
        };
        let old = self.step(value, *projection);
        let is_strong = is_strong && !projection.is_many();
        // A value of another shape than is written to stays whole.
        let part = self.write(old, rest, new, is_strong);
        if old == value && self.has_children(value) && value != Value::ABSENT {
            return self.join(value, part);
        }
        let number = self.projection(*projection);
        let mut node = match value {
            Value::ABSENT => self.nodes[Value::CONSTANT.index()].clone(),
            _ => self.nodes[value.index()].clone(),
        };
        match node.children.binary_search_by_key(&number, |(other, _)| *other) {
            Ok(position) => node.children[position].1 = part,
            Err(position) => node.children.insert(position, (number, part)),
        }
        self.make(node)
    }

    /// The value with exactly this part.
    pub(crate) fn with_part(&mut self, value: Value, projection: Projection, part: Value) -> Value {
        let number = self.projection(projection);
        let value = if value == Value::ABSENT { Value::CONSTANT } else { value };
        let mut node = self.nodes[value.index()].clone();
        match node.children.binary_search_by_key(&number, |(other, _)| *other) {
            Ok(position) => node.children[position].1 = part,
            Err(position) => node.children.insert(position, (number, part)),
        }
        self.make(node)
    }

    /// The value after what every label in it has been through.
    pub(crate) fn after(&mut self, value: Value, trail: crate::label::Trail) -> Value {
        if trail == crate::label::Trail::default() || value == Value::ABSENT {
            return value;
        }
        let labels: Vec<Label> = self
            .labels_of(self.labels(value))
            .map(|label| match label.origin.is_data() {
                true => Label { trail: label.trail.then(trail), ..label },
                false => label,
            })
            .collect();
        let labels = self.set(labels);
        let children: SmallVec<[(Projection, Value); 4]> = self.children(value).collect();
        let mut node = self.nodes[value.index()].clone();
        node.labels = labels;
        for (position, (_, child)) in children.into_iter().enumerate() {
            node.children[position].1 = self.after(child, trail);
        }
        self.make(node)
    }

    /// The value with other labels, and other parts in the places of its own.
    pub(crate) fn replaced(&mut self, value: Value, labels: LabelSet, parts: &[Value]) -> Value {
        let mut node = self.nodes[value.index()].clone();
        node.labels = labels;
        for (child, part) in node.children.iter_mut().zip(parts) {
            child.1 = *part;
        }
        self.make(node)
    }
}

/// A symbolic label of a whole, at one of its parts.
fn narrowed(origin: Origin, projection: Projection) -> Origin {
    match origin {
        Origin::Input(path) => Origin::Input(path.step(projection)),
        Origin::Result(effect, path) => Origin::Result(effect, path.step(projection)),
        Origin::Cell(cell) => Origin::Cell(cell.narrowed(projection)),
        other => other,
    }
}
