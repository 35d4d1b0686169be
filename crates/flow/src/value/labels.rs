//! Sets of labels, interned: equal sets are one number, and a union is made once.

use super::{LabelSet, Numbers, Values, number_in};
use crate::label::{Label, Origin};

impl Values<'_> {
    /// The set of these labels.
    pub(crate) fn set(&mut self, labels: impl IntoIterator<Item = Label>) -> LabelSet {
        let set = labels.into_iter().map(|label| self.label(label)).collect();
        self.set_of(set)
    }

    /// The set of the labels with these numbers.
    pub(super) fn set_of(&mut self, mut set: Numbers) -> LabelSet {
        self.work += 1 + set.len();
        set.sort_unstable();
        set.dedup();
        self.bounded(set)
    }

    /// Interns a set; a large one names inputs as wholes, and keeps of each origin one trail: the one
    /// that protects least and is the most certain.
    pub(super) fn bounded(&mut self, set: Numbers) -> LabelSet {
        if set.len() <= self.bounds.labels {
            return self.intern_set(&set);
        }
        self.coarser_set(&set)
    }

    pub(super) fn coarser_set(&mut self, set: &[u32]) -> LabelSet {
        let mut kept: Vec<(u32, u32)> = set.iter().map(|number| self.whole(*number)).collect();
        kept.sort_unstable();
        kept.dedup();
        let mut numbers: Vec<u32> = Vec::with_capacity(kept.len());
        for same in kept.chunk_by(|(a, _), (b, _)| a == b) {
            let mut label = self.labels[same[0].1 as usize];
            for (_, other) in &same[1..] {
                label.trail = label.trail.weaker(self.labels[*other as usize].trail);
            }
            numbers.push(if same.len() == 1 { same[0].1 } else { self.label(label) });
        }
        numbers.sort_unstable();
        self.intern_set(&numbers)
    }

    /// The label of the whole of what a label is of, and the first label with the same origin.
    pub(super) fn whole(&mut self, number: u32) -> (u32, u32) {
        if let Some(known) = self.wholes.get(number as usize)
            && *known != (u32::MAX, u32::MAX)
        {
            return *known;
        }
        let label = self.labels[number as usize];
        let origin = label.origin.whole();
        let whole = (self.label(Label::new(origin)), self.label(Label { origin, ..label }));
        if self.wholes.len() < self.labels.len() {
            self.wholes.resize(self.labels.len(), (u32::MAX, u32::MAX));
        }
        self.wholes[number as usize] = whole;
        whole
    }

    pub(super) fn label(&mut self, label: Label) -> u32 {
        self.has_cells |= matches!(label.origin, Origin::Cell(_));
        number_in(&mut self.labels, label)
    }

    pub(super) fn intern_set(&mut self, set: &[u32]) -> LabelSet {
        let known = self.sets.get_index_of(set);
        let number = known.unwrap_or_else(|| self.sets.insert_full(set.into()).0);
        LabelSet(u32::try_from(number).unwrap_or(0))
    }

    /// All labels of both sets.
    pub(crate) fn union(&mut self, a: LabelSet, b: LabelSet) -> LabelSet {
        if a == b || b == LabelSet::EMPTY {
            return a;
        }
        if a == LabelSet::EMPTY {
            return b;
        }
        let key = if a.0 < b.0 { (a, b) } else { (b, a) };
        if let Some(union) = self.unions.get(&key) {
            return *union;
        }
        let mut set: Numbers =
            self.sets[a.0 as usize].iter().chain(&self.sets[b.0 as usize]).copied().collect();
        self.work += set.len();
        set.sort_unstable();
        set.dedup();
        let union = self.bounded(set);
        self.unions.insert(key, union);
        union
    }

    /// The labels of a set.
    pub(crate) fn labels_of(&self, set: LabelSet) -> impl Iterator<Item = Label> + '_ {
        self.sets[set.0 as usize].iter().map(|number| self.labels[*number as usize])
    }

    /// The labels of one set that another has not.
    pub(crate) fn added_labels(&self, old: LabelSet, new: LabelSet) -> impl Iterator<Item = Label> + '_ {
        let old = &self.sets[old.0 as usize];
        let new = self.sets[new.0 as usize].iter();
        new.filter(|number| old.binary_search(number).is_err()).map(|number| self.labels[*number as usize])
    }
}
