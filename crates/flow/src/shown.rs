//! Which sources a channel shows of a value that is known by its type only.

use std::sync::{Arc, RwLock};

use privet_ir::{FieldRef, Ty, TyKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{Facts, Printing, Visibility};
use crate::label::{ChannelCode, Label, Origin, Trail};
use crate::projection::Projection;

/// What is shown of which type.
type Question = (Ty, ChannelCode);

/// What is shown of types, each asked once.
pub(crate) struct Shown<'f> {
    facts: &'f Facts<'f>,
    known: RwLock<FxHashMap<Question, Arc<[Label]>>>,
}

impl<'f> Shown<'f> {
    /// Nothing asked yet.
    pub(crate) fn new(facts: &'f Facts<'f>) -> Self {
        Self { facts, known: RwLock::default() }
    }

    /// The sources in what a channel shows of a value of this type.
    pub(crate) fn of(&self, ty: Ty, channel: ChannelCode) -> Arc<[Label]> {
        let key = (self.facts.peel(ty), channel);
        if let Some(known) = self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key) {
            return known.clone();
        }
        let mut found = Vec::new();
        self.printed(key.0, channel, Trail::default(), &mut FxHashSet::default(), &mut found, 0);
        let found: Arc<[Label]> = found.into();
        let mut known = self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        known.entry(key).or_insert(found).clone()
    }

    fn printed(
        &self,
        ty: Ty,
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        let ty = self.facts.peel(ty);
        if depth > 16 || !self.facts.has_tags(ty) || !seen.insert((ty, channel)) {
            return;
        }
        let trail = match self.facts.type_visibility(ty, channel) {
            Visibility::Raw => trail,
            Visibility::Hidden => return,
            Visibility::Protected(protections) => trail.then(Trail { protections, ..Trail::default() }),
        };
        let TyKind::Adt(owner, _) = ty.kind() else {
            for inner in crate::facts::arguments_of(ty) {
                self.printed(inner, channel, trail, seen, found, depth + 1);
            }
            return;
        };
        if let Printing::By(_) = self.facts.printing(*owner, channel)
            && let Some(printed) = self.facts.printed(*owner, channel)
        {
            for (path, channel) in printed.iter() {
                self.printed_path(ty, path, *channel, trail, seen, found, depth);
            }
            return;
        }
        let fields = self.facts.fields(*owner);
        if !self.facts.program.is_workspace(owner.file) || fields.is_empty() {
            for inner in crate::facts::arguments_of(ty) {
                self.printed(inner, channel, trail, seen, found, depth + 1);
            }
        }
        let start = found.len();
        for field in fields {
            let trail = match self.facts.field_visibility(field, channel) {
                Visibility::Raw => trail,
                Visibility::Hidden => continue,
                Visibility::Protected(protections) => trail.then(Trail { protections, ..Trail::default() }),
            };
            self.printed_field(ty, field, channel, trail, seen, found, depth);
        }
        // Log data that is shown beside an identifier is linked to it.
        if found[start..].iter().any(|label| self.facts.is_identifier(label.origin)) {
            for label in &mut found[start..] {
                label.trail.is_linked |= self.facts.is_log_data(label.origin);
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the accumulators of one recursion")]
    fn printed_field(
        &self,
        ty: Ty,
        field: FieldRef,
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        if let Some(label) = self.facts.field_label(field) {
            found.push(Label { trail: label.trail.then(trail), ..label });
        } else if let Some(inner) = self.facts.field_type(ty, field) {
            self.printed(inner, channel, trail, seen, found, depth + 1);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the accumulators of one recursion")]
    fn printed_path(
        &self,
        ty: Ty,
        path: &[Projection],
        channel: ChannelCode,
        trail: Trail,
        seen: &mut FxHashSet<(Ty, ChannelCode)>,
        found: &mut Vec<Label>,
        depth: u32,
    ) {
        let mut labels = vec![Label { origin: Origin::Type(ty), trail }];
        for step in path {
            let mut next = Vec::new();
            for label in labels {
                match label.origin {
                    Origin::Type(ty) => {
                        self.facts.step_type(ty, *step, label.trail, &mut next);
                    }
                    _ => next.push(label),
                }
            }
            if let Projection::Field(field) = step {
                next.extend(
                    self.facts
                        .field_label(*field)
                        .map(|label| Label { trail: label.trail.then(trail), ..label }),
                );
            }
            labels = next;
        }
        for label in labels {
            match label.origin {
                Origin::Type(inner) if inner != ty || channel == ChannelCode::RAW => {
                    self.printed(inner, channel, label.trail, seen, found, depth + 1);
                }
                Origin::Type(_) => {}
                _ => found.push(label),
            }
        }
    }
}
