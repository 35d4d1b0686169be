//! What is known of an enum where a pattern matched it, or did not: the payloads of other variants are not there.

use privet_ir::DefId;
use smallvec::SmallVec;

use crate::cfg::Place;
use crate::interpret::{REFERENCE_PATH, Run};
use crate::projection::Projection;
use crate::value::Value;

impl Run<'_, '_> {
    /// What other variants would hold is not there.
    pub(crate) fn narrow(&mut self, place: &Place, (owner, variant): (DefId, u32), is_meant: bool) {
        let targets = self.locate(place);
        let [target] = &targets[..] else { return };
        if target.path.len() >= REFERENCE_PATH || target.path.iter().any(|step| step.is_many()) {
            return;
        }
        let old = self.read_place(target);
        let children: SmallVec<[(Projection, Value); 4]> = self.values.children(old).collect();
        let mut new = old;
        for (projection, child) in children {
            let Projection::Field(field) = projection else { continue };
            let is_this = field.variant == Some(variant);
            if field.owner == owner && is_this != is_meant && child != Value::ABSENT {
                new = self.values.with_part(new, projection, Value::ABSENT);
            }
        }
        if new != old {
            // It is no write that a witness shows.
            let written = self.written.take();
            self.store_at(std::slice::from_ref(target), new);
            self.written = written;
        }
    }
}
