//! What wrappers inside a generic enum hide from a channel: `Option<SecretString>`.
//!
//! Which parts those are, the type says; it is asked once for each type and channel.

use std::sync::{Arc, RwLock};

use privet_ir::{ItemKind, Ty, TyKind};
use rustc_hash::FxHashMap;

use crate::facts::{Facts, Visibility};
use crate::interpret::Run;
use crate::label::{ChannelCode, Trail};
use crate::lent::Way;
use crate::projection::Projection;
use crate::value::Value;

/// Enums inside enums are looked into so deep.
const DEPTH: u32 = 3;
/// So many parts of a type are told apart: an enum that holds others like it has as many as its variants to the power of the depth.
const PARTS: usize = 32;

/// The parts that a channel does not show as they are, each with what it shows instead.
type Covers = Arc<[(Way, Visibility)]>;

/// What was asked before: type, channel, how deep, and whether it was known what printers show.
pub(crate) type Memo = RwLock<FxHashMap<(Ty, ChannelCode, u32, bool), Covers>>;

impl Facts<'_> {
    fn covered_parts(&self, ty: Ty, channel: ChannelCode, depth: u32) -> Covers {
        let ty = self.peel(ty);
        let TyKind::Adt(owner, arguments) = ty.kind() else { return Covers::default() };
        let is_generic_enum =
            !arguments.is_empty() && matches!(self.program.item(*owner).kind, ItemKind::Enum(_));
        if !is_generic_enum || depth == DEPTH || channel == ChannelCode::RAW {
            return Covers::default();
        }
        let key = (ty, channel, depth, self.knows_printers());
        if let Some(known) = self.tables.covers.read().unwrap_or_else(|e| e.into_inner()).get(&key) {
            return known.clone();
        }
        let mut found: Vec<(Way, Visibility)> = Vec::new();
        for field in self.fields(*owner) {
            let Some(inner) = self.field_type(ty, field) else { continue };
            let way = || Way::from_iter([Projection::Field(field)]);
            match self.type_visibility(inner, channel) {
                Visibility::Raw => found.extend(self.covered_parts(inner, channel, depth + 1).iter().map(
                    |(below, visibility)| (way().into_iter().chain(below.clone()).collect(), *visibility),
                )),
                covered => found.push((way(), covered)),
            }
        }
        // Those near the surface first.
        found.sort_by_key(|(way, _)| way.len());
        found.truncate(PARTS);
        let found = Covers::from(found);
        self.tables.covers.write().unwrap_or_else(|e| e.into_inner()).insert(key, found.clone());
        found
    }
}

impl Run<'_, '_> {
    /// The value without what the wrappers inside a generic enum hide.
    pub(crate) fn covered(&mut self, value: Value, ty: Ty, channel: ChannelCode) -> Value {
        let parts = self.facts.covered_parts(ty, channel, 0);
        if parts.is_empty() {
            return value;
        }
        if let Some(known) = self.covered_memo.get(&(value, ty, channel)) {
            return *known;
        }
        let covered = self.with_covers(value, &parts);
        self.covered_memo.insert((value, ty, channel), covered);
        covered
    }

    fn with_covers(&mut self, mut value: Value, parts: &[(Way, Visibility)]) -> Value {
        for (way, visibility) in parts {
            let part = way.iter().fold(value, |part, step| self.values.step(part, *step));
            let shown = match *visibility {
                Visibility::Raw => part,
                Visibility::Hidden => Value::PLAIN,
                Visibility::Protected(protections) => {
                    self.values.after(part, Trail { protections, ..Trail::default() })
                }
            };
            if shown != part {
                value = self.placed(value, way, shown);
            }
        }
        value
    }
}
