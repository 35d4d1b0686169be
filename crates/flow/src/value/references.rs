//! References among values: to which places a value may refer.

use smallvec::SmallVec;

use super::{LabelSet, Node, Reference, ReferenceSet, Value, Values, number_in};

/// A reference that may refer to more places than this refers to what holds them.
const REFERENCES: usize = 8;

impl Values<'_> {
    /// A reference to a place.
    pub(crate) fn reference(&mut self, places: impl IntoIterator<Item = Reference>) -> Value {
        let mut set: SmallVec<[u32; 4]> = SmallVec::new();
        for place in places {
            let number = number_in(&mut self.references, place);
            if let Err(position) = set.binary_search(&number) {
                set.insert(position, number);
            }
        }
        let references = self.reference_set(&set);
        self.intern(Node {
            labels: LabelSet::EMPTY,
            references,
            is_constant: true,
            children: SmallVec::new(),
        })
    }

    pub(super) fn reference_set(&mut self, set: &[u32]) -> ReferenceSet {
        let known = self.reference_sets.get_index_of(set);
        let number = known.unwrap_or_else(|| self.reference_sets.insert_full(set.into()).0);
        ReferenceSet(u32::try_from(number).unwrap_or(0))
    }

    /// The places that a value refers to, if it is a reference.
    pub(crate) fn references(&self, value: Value) -> impl Iterator<Item = &Reference> + '_ {
        let set = self.nodes[value.index()].references;
        self.reference_sets[set.0 as usize].iter().map(|number| &self.references[*number as usize])
    }

    /// Every reference in the value.
    pub(crate) fn each_reference(&self, value: Value, each: &mut dyn FnMut(&Reference)) {
        if !self.has_references(value) {
            return;
        }
        self.references(value).for_each(&mut *each);
        for (_, child) in &self.nodes[value.index()].children {
            self.each_reference(*child, each);
        }
    }

    /// Whether there is a reference in the value.
    pub(crate) fn has_references(&self, value: Value) -> bool {
        self.facts[value.index()].has_references
    }

    /// Whether the value itself may be a reference.
    pub(crate) fn is_reference(&self, value: Value) -> bool {
        self.nodes[value.index()].references != ReferenceSet::EMPTY
    }

    /// The value without the references at its root.
    pub(crate) fn without_references(&mut self, value: Value) -> Value {
        if !self.is_reference(value) {
            return value;
        }
        let node = &self.nodes[value.index()];
        if node.labels == LabelSet::EMPTY && node.children.is_empty() {
            return Value::ABSENT;
        }
        let node = Node { references: ReferenceSet::EMPTY, ..node.clone() };
        self.intern(node)
    }

    /// The references at the root of the value, without the rest.
    pub(crate) fn own_references(&mut self, value: Value) -> Value {
        let references = self.nodes[value.index()].references;
        if references == ReferenceSet::EMPTY {
            return Value::ABSENT;
        }
        let node =
            Node { labels: LabelSet::EMPTY, references, is_constant: false, children: SmallVec::new() };
        self.intern(node)
    }

    pub(super) fn join_references(&mut self, a: ReferenceSet, b: ReferenceSet) -> ReferenceSet {
        if a == b || b == ReferenceSet::EMPTY {
            return a;
        }
        if a == ReferenceSet::EMPTY {
            return b;
        }
        let (a, b) = (&self.reference_sets[a.0 as usize], &self.reference_sets[b.0 as usize]);
        let mut set: Vec<u32> = a.iter().chain(b.iter()).copied().collect();
        set.sort_unstable();
        set.dedup();
        self.work += set.len();
        for length in [2, 1, 0] {
            if set.len() <= REFERENCES {
                break;
            }
            set = set.into_iter().map(|number| self.shortened(number, length)).collect();
            set.sort_unstable();
            set.dedup();
        }
        self.reference_set(&set)
    }

    /// A reference to what holds the place that another refers to.
    pub(super) fn shortened(&mut self, number: u32, length: usize) -> u32 {
        let Reference { slot, path } = &self.references[number as usize];
        if path.len() <= length {
            return number;
        }
        let shorter = Reference { slot: *slot, path: path.iter().take(length).copied().collect() };
        number_in(&mut self.references, shorter)
    }
}
