//! Which sources a channel shows of a value that is known by its type only.
//!
//! What a hand-written printer shows is known once its body was run. Until all of them were, a label stands for the type;
//! from then on for what is shown of it: the sources themselves where they are few, and one label for all types
//! of which the same is shown where they are many. So labels are as many as there are sources, not types.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};

use privet_ir::{FieldRef, Ty, TyKind};
use privet_vocabulary::Channel;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::facts::{Facts, Printing, Visibility};
use crate::label::{ChannelCode, Label, Origin, Trail};
use crate::projection::Projection;

/// What is shown of which type.
type Question = (Ty, ChannelCode);

/// The first question with the same answer, and the answer: the sources.
type Answer = (Question, Arc<[Label]>);

/// As many sources stand for themselves.
const FEW: usize = 4;

/// What is shown of types, each asked once.
#[derive(Debug, Default)]
pub(crate) struct ShownTypes {
    /// Whether all printers were run.
    is_known: AtomicBool,
    known: RwLock<FxHashMap<Question, Answer>>,
    /// The first question with an answer.
    first: RwLock<FxHashMap<Arc<[Label]>, Question>>,
}

impl Facts<'_> {
    /// Says that all printers were run.
    pub(crate) fn know_printers(&self) {
        self.tables.shown.is_known.store(true, Ordering::Release);
    }

    /// Whether all printers were run. Until then nobody asks what they show: who was run first is chance.
    pub(crate) fn knows_printers(&self) -> bool {
        self.tables.shown.is_known.load(Ordering::Acquire)
    }

    /// The labels of what a channel shows of a value with this label.
    pub(crate) fn shown_label(&self, label: Label, channel: ChannelCode) -> SmallVec<[Label; 2]> {
        let shown = label.shown(channel);
        self.settled(shown)
    }

    /// What a label stands for, now that printers are known.
    pub(crate) fn settled(&self, label: Label) -> SmallVec<[Label; 2]> {
        let Origin::TypeShown(ty, channel) = label.origin else { return SmallVec::from_elem(label, 1) };
        if !self.knows_printers() {
            return SmallVec::from_elem(label, 1);
        }
        let ((ty, channel), sources) = self.answer(ty, channel);
        if sources.len() <= FEW {
            // A field is written under its name.
            let is_named = channel.channel() == Channel::Serialize;
            let named = Trail { is_named, ..label.trail };
            let then = |source: &Label| Label { trail: source.trail.then(named), ..*source };
            return sources.iter().map(then).collect();
        }
        SmallVec::from_elem(Label { origin: Origin::TypeShown(ty, channel), ..label }, 1)
    }

    /// The sources in what a channel shows of a value of this type. Only once all printers were run.
    pub(crate) fn shown_of(&self, ty: Ty, channel: ChannelCode) -> Arc<[Label]> {
        self.answer(ty, channel).1
    }

    fn answer(&self, ty: Ty, channel: ChannelCode) -> Answer {
        let key = (self.peel(ty), channel);
        let memo = &self.tables.shown;
        if let Some(known) = memo.known.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key) {
            return known.clone();
        }
        let mut found = Vec::new();
        Walk { facts: self }.printed(
            key.0,
            channel,
            Trail::default(),
            &mut FxHashSet::default(),
            &mut found,
            0,
        );
        let found: Arc<[Label]> = found.into();
        let first = {
            let mut first = memo.first.write().unwrap_or_else(|poisoned| poisoned.into_inner());
            *first.entry(found.clone()).or_insert(key)
        };
        let mut known = memo.known.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        known.entry(key).or_insert((first, found)).clone()
    }
}

struct Walk<'f> {
    facts: &'f Facts<'f>,
}

impl Walk<'_> {
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
