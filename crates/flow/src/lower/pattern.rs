//! Patterns: which variables get which parts of a place.

use privet_ir::{Pattern, PatternId, Resolution, Symbol, TyKind};

use super::{Lowering, index};
use crate::cfg::{Place, Site};
use crate::projection::Projection;

impl Lowering<'_> {
    /// Matches a pattern with a variable of its own: a plain name *is* that variable.
    pub(super) fn bind_variable(&mut self, pattern: PatternId, place: Place) {
        match &self.tree.patterns[pattern] {
            Pattern::Identifier { name, is_reference: false, subpattern: None, .. }
                if !self.is_constant(pattern) =>
            {
                let name = *name;
                self.declare(pattern, name, place);
            }
            Pattern::Typed { pattern, .. } => self.bind_variable(*pattern, place),
            _ => self.bind(pattern, &place, false),
        }
    }

    /// Matches a pattern with a place. `by_reference`: what is bound refers to the place instead of
    /// taking its value.
    pub(super) fn bind(&mut self, pattern: PatternId, place: &Place, by_reference: bool) {
        let ty = self.typed.pattern(pattern);
        let matches_inside = !matches!(
            self.tree.patterns[pattern],
            Pattern::Identifier { .. }
                | Pattern::Wildcard
                | Pattern::Rest
                | Pattern::Reference { .. }
                | Pattern::Or(_)
        );
        let by_reference = by_reference || (matches_inside && matches!(ty.kind(), TyKind::Reference { .. }));
        match &self.tree.patterns[pattern] {
            Pattern::Missing
            | Pattern::Wildcard
            | Pattern::Rest
            | Pattern::Path(_)
            | Pattern::Range { .. } => {}
            Pattern::Literal(_) | Pattern::Macro(_) => {}
            Pattern::Identifier { name, is_reference, subpattern, .. } => {
                let (name, borrows, subpattern) = (*name, *is_reference || by_reference, *subpattern);
                if !self.is_constant(pattern) {
                    self.bind_name(pattern, name, place, borrows);
                }
                if let Some(subpattern) = subpattern {
                    self.bind(subpattern, place, by_reference);
                }
            }
            Pattern::Reference { inner, .. } => self.bind(*inner, place, false),
            Pattern::Deref(inner) => self.bind(*inner, place, by_reference),
            Pattern::Typed { pattern, .. } => self.bind(*pattern, place, by_reference),
            Pattern::Guard { pattern, condition } => {
                self.bind(*pattern, place, by_reference);
                self.value(*condition);
            }
            Pattern::Tuple(elements) => {
                let arity = match ty.peel_references().kind() {
                    TyKind::Tuple(types) => Some(types.len()),
                    _ => None,
                };
                self.bind_positions(elements, arity, place, by_reference, |position| {
                    Projection::Position(index(position))
                });
            }
            Pattern::TupleStruct { path, elements } => {
                let owner = self.constructed(self.typed.path(*path).target, ty);
                let arity = owner.and_then(|(owner, variant)| self.field_count(owner, variant));
                let members: Vec<Projection> = (0..arity.unwrap_or(elements.len()))
                    .map(|position| self.member(owner, Symbol::new(&position.to_string())))
                    .collect();
                self.bind_positions(elements, arity, place, by_reference, |position| {
                    members.get(position).copied().unwrap_or(Projection::Position(index(position)))
                });
            }
            Pattern::Struct(pattern) => {
                let owner = self.constructed(self.typed.path(pattern.path).target, ty);
                for field in &pattern.fields {
                    let part = step(place, self.member(owner, field.name));
                    self.bind(field.pattern, &part, by_reference);
                }
            }
            Pattern::Slice(elements) => {
                for element in elements {
                    let whole = self.is_rest(*element);
                    let part = if whole { place.clone() } else { step(place, Projection::Element) };
                    self.bind(*element, &part, by_reference);
                }
            }
            Pattern::Or(alternatives) => {
                for (position, alternative) in alternatives.iter().enumerate() {
                    // Later alternatives write the variables of the first.
                    let later = u32::from(position > 0);
                    self.top().later_alternatives += later;
                    self.bind(*alternative, place, by_reference);
                    self.top().later_alternatives -= later;
                }
            }
        }
    }

    fn bind_positions(
        &mut self,
        elements: &[PatternId],
        arity: Option<usize>,
        place: &Place,
        by_reference: bool,
        projection: impl Fn(usize) -> Projection,
    ) {
        let rest = elements.iter().position(|element| matches!(self.tree.patterns[*element], Pattern::Rest));
        for (position, element) in elements.iter().enumerate() {
            let from_end = elements.len() - position;
            let position = match (rest, arity) {
                (Some(rest), Some(arity)) if position > rest => arity.saturating_sub(from_end),
                _ => position,
            };
            self.bind(*element, &step(place, projection(position)), by_reference);
        }
    }

    fn bind_name(&mut self, pattern: PatternId, name: Symbol, place: &Place, borrows: bool) {
        let site = Site::Pattern(pattern);
        let ty = self.typed.pattern(pattern);
        let value = match borrows {
            true => self.borrow(place.clone(), ty, site),
            // What matched may be behind a reference that the pattern does not show.
            false => self.reborrow(place.clone(), ty, site),
        };
        let builder = self.top();
        if builder.later_alternatives > 0 {
            let first = builder.alternatives.iter().rev().find(|(other, _)| *other == name);
            if let Some(variable) = first.map(|(_, place)| place.clone()) {
                // The branch is not modelled: the variable may hold the part of any alternative.
                let old = self.load(variable.clone(), ty, site);
                let both = self.register();
                self.emit_into(both, crate::cfg::Operation::Move(old, u32::MAX), ty, site);
                self.emit_into(both, crate::cfg::Operation::Move(value, u32::MAX), ty, site);
                self.store(variable.clone(), both, site);
                self.top().variables.insert(pattern, variable);
                return;
            }
        }
        let variable = self.hold(value, site);
        self.declare(pattern, name, variable);
    }

    fn declare(&mut self, pattern: PatternId, name: Symbol, place: Place) {
        self.declared(pattern, &place);
        let builder = self.top();
        builder.alternatives.push((name, place.clone()));
        builder.variables.insert(pattern, place);
    }

    /// Whether an identifier names a constant or unit variant instead of a variable.
    pub(super) fn is_constant(&self, pattern: PatternId) -> bool {
        self.typed.constant_pattern(pattern).is_some_and(|resolution| resolution != Resolution::UNRESOLVED)
    }

    fn is_rest(&self, pattern: PatternId) -> bool {
        match &self.tree.patterns[pattern] {
            Pattern::Rest => true,
            Pattern::Identifier { subpattern: Some(inner), .. } => {
                matches!(self.tree.patterns[*inner], Pattern::Rest)
            }
            _ => false,
        }
    }

    fn field_count(&self, owner: privet_ir::DefId, variant: Option<u32>) -> Option<usize> {
        match &self.program.item(owner).kind {
            privet_ir::ItemKind::Struct(item) => Some(item.fields.len()),
            privet_ir::ItemKind::Enum(item) => Some(item.variants.get(variant? as usize)?.fields.len()),
            _ => None,
        }
    }
}

/// One step further into a place.
pub(super) fn step(place: &Place, projection: Projection) -> Place {
    let mut path = place.path.clone();
    path.push(projection);
    Place { slot: place.slot, path, is_through: false }
}
