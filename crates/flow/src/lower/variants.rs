//! What a pattern tells of the variant that a place holds, on the way where it matches and on those where it does not.

use privet_ir::{Arm, DefId, Pattern, PatternId, Target};

use super::Lowering;
use crate::cfg::{Operation, Place, Site};

impl Lowering<'_> {
    /// Control is where a pattern matched.
    pub(super) fn matched_variant(&mut self, pattern: PatternId, place: &Place) {
        if let [(owner, variant, _)] = self.variants(pattern)[..] {
            self.narrow(pattern, place, (owner, variant), true);
        }
    }

    /// Control is where a pattern did not match.
    pub(super) fn other_variants(&mut self, pattern: PatternId, place: &Place) {
        for (owner, variant, is_exact) in self.variants(pattern) {
            if is_exact {
                self.narrow(pattern, place, (owner, variant), false);
            }
        }
    }

    /// Control enters an arm, so none before it matched, unless its guard did not hold.
    pub(super) fn entered_arm(&mut self, arms: &[Arm], position: usize, place: &Place) {
        if let [(owner, variant, _)] = self.variants(arms[position].pattern)[..] {
            return self.narrow(arms[position].pattern, place, (owner, variant), true);
        }
        for arm in arms.iter().take(position).filter(|arm| arm.guard.is_none()) {
            self.other_variants(arm.pattern, place);
        }
    }

    fn narrow(&mut self, pattern: PatternId, place: &Place, variant: (DefId, u32), is_meant: bool) {
        // What branches look at is told by tests then.
        if self.records_tests {
            return;
        }
        let place = self.place_index(Place { is_through: true, ..place.clone() });
        let (owner, variant) = variant;
        self.effect(Operation::Narrow { place, owner, variant, is_meant }, Site::Pattern(pattern));
    }

    /// The variants that a pattern is of, each with whether every value of that variant matches.
    fn variants(&self, pattern: PatternId) -> Vec<(DefId, u32, bool)> {
        let one = |path, is_exact| match self.typed.path(path).target {
            Target::Variant { owner, index } => vec![(owner, index, is_exact)],
            _ => Vec::new(),
        };
        match &self.tree.patterns[pattern] {
            Pattern::Reference { inner, .. } | Pattern::Deref(inner) => self.variants(*inner),
            Pattern::Typed { pattern, .. } => self.variants(*pattern),
            Pattern::Identifier { subpattern: Some(inner), .. } => self.variants(*inner),
            Pattern::TupleStruct { path, elements } => {
                one(*path, elements.iter().all(|element| self.always_matches(*element)))
            }
            Pattern::Struct(literal) => {
                one(literal.path, literal.fields.iter().all(|field| self.always_matches(field.pattern)))
            }
            Pattern::Or(alternatives) => {
                alternatives.iter().flat_map(|alternative| self.variants(*alternative)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn always_matches(&self, pattern: PatternId) -> bool {
        match &self.tree.patterns[pattern] {
            Pattern::Wildcard | Pattern::Rest => true,
            Pattern::Identifier { subpattern, .. } => {
                !self.is_constant(pattern) && subpattern.is_none_or(|inner| self.always_matches(inner))
            }
            Pattern::Tuple(elements) => elements.iter().all(|element| self.always_matches(*element)),
            Pattern::Reference { inner, .. } | Pattern::Deref(inner) => self.always_matches(*inner),
            Pattern::Typed { pattern, .. } => self.always_matches(*pattern),
            _ => false,
        }
    }
}
