//! Data that becomes a value of its own type again: read from a file that it was written to, merged with defaults.
//!
//! On the way it was one text, in which nobody tells fields apart. The type of what is made of it does: what was read from a
//! field of that type, or of what is in it, lies in that field again, and there the field's own tag says so. Without
//! this, every setting of a configuration is the password that is one of them.

use std::sync::Arc;

use privet_ir::{DefId, ItemKind, Ty, TyKind};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use crate::facts::{Facts, each_definition};
use crate::interpret::Run;
use crate::label::{Label, Origin, Source};
use crate::projection::Projection;
use crate::value::Value;

/// Types inside generic types are looked at so deep.
const DEPTH: u32 = 3;

impl Facts<'_> {
    /// The types with tags that values of a type hold, at any depth.
    fn tagged_within(&self, ty: Ty) -> Arc<FxHashSet<DefId>> {
        if let Some(known) = self.tables.tagged_within.read().unwrap_or_else(|e| e.into_inner()).get(&ty) {
            return known.clone();
        }
        let mut found = FxHashSet::default();
        let mut todo = vec![ty];
        while let Some(ty) = todo.pop() {
            each_definition(ty, 0, &mut |definition| {
                if self.holds_tags(definition) && found.insert(definition) {
                    let fields = self.fields(definition).into_iter();
                    todo.extend(fields.filter_map(|field| {
                        self.types.field_types(field.owner, field.variant).get(field.index as usize).copied()
                    }));
                }
            });
        }
        let found = Arc::new(found);
        self.tables.tagged_within.write().unwrap_or_else(|e| e.into_inner()).insert(ty, found.clone());
        found
    }
}

impl Run<'_, '_> {
    /// A value that was made of what says nothing of parts, of this type.
    pub(crate) fn reread(&mut self, mut value: Value, ty: Ty) -> Value {
        let deep = self.values.deep_labels(value);
        let is_field = |label: &Label| matches!(label.origin, Origin::Source(Source::Field(_)));
        if self.values.labels_of(deep).any(|label| is_field(&label)) {
            value = self.reread_parts(value, ty, 0);
        }
        value
    }

    fn reread_parts(&mut self, mut value: Value, ty: Ty, depth: u32) -> Value {
        let ty = self.facts.peel(ty);
        if depth > DEPTH || !self.facts.has_tags(ty) {
            return value;
        }
        if let TyKind::Adt(owner, _) = ty.kind()
            && self.facts.program.is_workspace(owner.file)
        {
            return self.without_own_fields(value, ty);
        }
        let mut parts: SmallVec<[Projection; 4]> =
            self.values.children(value).map(|(step, _)| step).collect();
        if let TyKind::Adt(owner, _) = ty.kind()
            && matches!(self.facts.program.item(*owner).kind, ItemKind::Enum(_))
        {
            parts.extend(self.facts.fields(*owner).into_iter().map(Projection::Field));
        }
        for projection in parts {
            let Some(inner) = self.facts.part_type(ty, projection) else { continue };
            let part = self.values.step(value, projection);
            let reread = self.reread_parts(part, inner, depth + 1);
            if reread != part {
                value = self.values.with_part(value, projection, reread);
            }
        }
        value
    }

    /// The value without what lies in fields of its type. What is protected there stays: the tag of the field says
    /// nothing of that.
    pub(crate) fn without_own_fields(&mut self, value: Value, ty: Ty) -> Value {
        let own = self.values.labels(value);
        let is_field = |label: Label| matches!(label.origin, Origin::Source(Source::Field(_)));
        if !self.values.labels_of(own).any(is_field) {
            return value;
        }
        let within = self.facts.tagged_within(ty);
        let lies_within = |label: &Label| match label.origin {
            Origin::Source(Source::Field(field)) => {
                within.contains(&field.owner) && label.trail.protections.is_none()
            }
            _ => false,
        };
        let kept: SmallVec<[Label; 4]> = self.values.labels_of(own).filter(|it| !lies_within(it)).collect();
        let labels = self.values.set(kept);
        let parts: SmallVec<[Value; 4]> = self.values.children(value).map(|(_, part)| part).collect();
        self.values.replaced(value, labels, &parts)
    }
}
