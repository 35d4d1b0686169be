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
use crate::label::{Label, Origin, Source, Trail};
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
    pub(crate) fn reread(&mut self, value: Value, ty: Ty) -> Value {
        let deep = self.values.deep_labels(value);
        let is_meant = self.values.labels_of(deep).any(|label| may_be_reread(&label));
        if is_meant { self.reread_parts(value, ty, 0) } else { value }
    }

    fn reread_parts(&mut self, mut value: Value, ty: Ty, depth: u32) -> Value {
        let ty = self.facts.peel(ty);
        if depth > DEPTH {
            return value;
        }
        match ty.kind() {
            TyKind::Adt(owner, _) if self.facts.program.is_workspace(owner.file) => {
                return self.in_own_fields(value, ty, *owner);
            }
            // The callers know.
            TyKind::Parameter(..) => {
                return self.values.after(value, Trail { is_reread: true, ..Trail::default() });
            }
            _ => {}
        }
        let mut parts: SmallVec<[Projection; 4]> =
            self.values.children(value).map(|(step, _)| step).collect();
        if let TyKind::Adt(owner, arguments) = ty.kind()
            && !arguments.is_empty()
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

    /// The value without what lies in fields of its type: there, the field's tag says so. What is protected stays, for
    /// the tag says nothing of that. What was written under a name of another type's field is in the field of that name.
    fn in_own_fields(&mut self, value: Value, ty: Ty, owner: DefId) -> Value {
        let own = self.values.labels(value);
        if !self.values.labels_of(own).any(|label| may_be_reread(&label)) {
            return value;
        }
        let within = self.facts.tagged_within(ty);
        let mut kept: SmallVec<[Label; 4]> = SmallVec::new();
        let mut named: SmallVec<[(Projection, Label); 2]> = SmallVec::new();
        let all: SmallVec<[Label; 8]> = self.values.labels_of(own).collect();
        for label in all {
            match label.origin {
                Origin::Source(Source::Field(field))
                    if within.contains(&field.owner) && label.trail.protections.is_none() => {}
                Origin::Source(Source::Field(field)) if label.trail.is_named => {
                    let name = self.facts.field_name(field);
                    let mut fields = self.facts.fields(owner).into_iter();
                    let same = fields.find(|other| self.facts.field_name(*other) == name);
                    named.extend(same.map(|field| (Projection::Field(field), label)));
                }
                _ => {
                    // Whose text it was, only the callers know.
                    let is_reread = label.trail.is_reread || may_be_reread(&label);
                    kept.push(Label { trail: Trail { is_reread, ..label.trail }, ..label });
                }
            }
        }
        let labels = self.values.set(kept);
        let parts: SmallVec<[Value; 4]> = self.values.children(value).map(|(_, part)| part).collect();
        let mut value = self.values.replaced(value, labels, &parts);
        for (projection, label) in named {
            let labels = self.values.set([label]);
            let part = self.values.step(value, projection);
            let part = self.values.with_labels(part, labels);
            value = self.values.with_part(value, projection, part);
        }
        value
    }
}

/// Whether a label may be that of one of many fields in a text, here or where the text came from.
fn may_be_reread(label: &Label) -> bool {
    matches!(
        label.origin,
        Origin::Source(Source::Field(_)) | Origin::Input(_) | Origin::Shown(..) | Origin::Cell(_)
    )
}
