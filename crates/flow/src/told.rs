//! What callers are told of a summary, by how exactly they look.
//!
//! A body that is looked at without parts ([`Precision::Flat`]) would take every part that a callee gives, only to put them
//! together again, at each call in each round. So what it is told has no parts to begin with, and names inputs by short paths.
//! Made once, when first asked for.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::label::{Label, Origin};
use crate::precision::Precision;
use crate::summary::{Effect, Portable, Summary};

/// A summary, less exactly: with the parts of values but not theirs, and without parts. Nothing where it is the same.
#[derive(Debug, Default)]
pub(crate) struct Coarser([OnceLock<Option<Arc<Summary>>>; 2]);

/// What is made of a summary tells none from another.
impl PartialEq for Coarser {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Clone for Coarser {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// The summary as a body hears it that is looked at so exactly.
pub(crate) fn told(summary: Arc<Summary>, precision: Precision) -> Arc<Summary> {
    let bounds = precision.bounds();
    let (slot, depth) = match precision {
        Precision::Exact => return summary,
        Precision::Coarse => (0, bounds.depth),
        Precision::Flat => (1, bounds.depth),
    };
    let steps = usize::from(depth) + 1;
    let coarser = summary.coarser.0[slot].get_or_init(|| {
        let values = || {
            let effects = summary.effects.iter().flat_map(|effect| &effect.arguments);
            summary.output.iter().chain(summary.writes.iter().map(|(_, value)| value)).chain(effects)
        };
        values().any(|value| !value.fits(depth, steps)).then(|| Arc::new(summary.within(depth, steps)))
    });
    coarser.clone().unwrap_or(summary)
}

impl Summary {
    fn within(&self, depth: u8, steps: usize) -> Self {
        let effect = |effect: &Effect| Effect {
            called: effect.called.clone(),
            arguments: effect.arguments.iter().map(|value| value.within(depth, steps)).collect(),
            written: effect.written.clone(),
            first: effect.first,
        };
        Self {
            output: self.output.as_ref().map(|value| value.within(depth, steps)),
            writes: self.writes.iter().map(|(input, value)| (*input, value.within(depth, steps))).collect(),
            effects: self.effects.iter().map(effect).collect(),
            edges: self.edges.clone(),
            ports: self.ports.clone(),
            sites: self.sites.clone(),
            precision: self.precision,
            introduces: self.introduces,
            rereads: self.rereads,
            is_outside: self.is_outside,
            iterates: self.iterates.clone(),
            fails_silently: self.fails_silently,
            coarser: Coarser::default(),
        }
    }
}

impl Portable {
    fn fits(&self, depth: u8, steps: usize) -> bool {
        let is_short = |label: &Label| label.origin.cut(steps) == label.origin;
        let fit_below = match depth.checked_sub(1) {
            None => self.children.is_empty(),
            Some(below) => self.children.iter().all(|(_, child)| child.fits(below, steps)),
        };
        fit_below && self.labels.iter().all(is_short)
    }

    fn within(&self, depth: u8, steps: usize) -> Self {
        let mut value = Self { labels: Vec::new(), is_constant: self.is_constant, children: Vec::new() };
        // Labels are many, and most parts carry the same.
        let mut position: FxHashMap<Origin, usize> = FxHashMap::default();
        value.add_labels(self, steps, &mut position);
        match depth.checked_sub(1) {
            None => {
                self.children.iter().for_each(|(_, child)| value.take_in(child, steps, &mut position));
            }
            Some(below) => {
                let parts = self.children.iter();
                value.children = parts.map(|(step, child)| (*step, child.within(below, steps))).collect();
            }
        }
        value
    }

    /// Takes a part's labels for its own.
    fn take_in(&mut self, part: &Self, steps: usize, position: &mut FxHashMap<Origin, usize>) {
        self.is_constant &= part.is_constant || part.labels.iter().any(|label| label.origin.is_symbolic());
        self.add_labels(part, steps, position);
        part.children.iter().for_each(|(_, child)| self.take_in(child, steps, position));
    }

    /// Of two labels that differ in what they have been through, what holds at least. `position`: where the label of an origin
    /// is.
    fn add_labels(&mut self, part: &Self, steps: usize, position: &mut FxHashMap<Origin, usize>) {
        for label in &part.labels {
            let label = Label { origin: label.origin.cut(steps), ..*label };
            let at = *position.entry(label.origin).or_insert(self.labels.len());
            match self.labels.get_mut(at) {
                Some(known) => known.trail = known.trail.weaker(label.trail),
                None => self.labels.push(label),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::label::Origin;
    use crate::precision::Precision;
    use crate::projection::{InputPath, Projection};
    use crate::summary::{Portable, Summary};
    use std::sync::Arc;

    #[test]
    fn parts_become_the_whole() {
        let leaf = |input| Portable::of([Origin::Input(InputPath::new(input))]);
        let inner = Portable { children: vec![(Projection::Position(0), leaf(1))], ..leaf(0) };
        let outer = Portable { children: vec![(Projection::Position(1), inner)], ..Portable::constant() };
        let summary = Arc::new(Summary { output: Some(outer.clone()), ..Summary::default() });
        let output = |precision| told(summary.clone(), precision).output.clone();
        assert_eq!(output(Precision::Exact), Some(outer));
        let both = Portable::of([0, 1].map(|input| Origin::Input(InputPath::new(input))));
        assert_eq!(output(Precision::Flat), Some(both.clone()));
        let parts = vec![(Projection::Position(1), both)];
        assert_eq!(output(Precision::Coarse), Some(Portable { children: parts, ..Portable::constant() }));
    }
}
