//! Which fields hold which data: attributes, models and types, folded into one table.

use privet_ir::{DefId, FieldRef};
use privet_vocabulary::{Category, Tag};
use rustc_hash::FxHashMap;

/// Who says what a field holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum TagOrigin {
    /// The field's own attribute, or its variant's.
    Own,
    /// The attribute of the type it is declared in.
    Owner,
    /// Its type: `Email`, `Vec<Email>`, a struct with tagged fields.
    Type,
    /// A model.
    Model,
    /// Nobody: its name looks like it.
    Suspected,
}

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldTag {
    /// The tag; for [`TagOrigin::Type`] of a nested struct, the first of the struct's.
    pub tag: Tag,
    /// Who says so.
    pub origin: TagOrigin,
    /// Whether a flow from this field names it as its source. A nested struct's own fields are the
    /// sources, not the field that holds it.
    pub is_source: bool,
    /// Whether it is log data beside an identifier (the combination rule).
    pub is_linked: bool,
}

impl FieldTag {
    /// The category, unless the field is not personal.
    pub fn category(&self) -> Option<Category> {
        self.tag.category()
    }

    /// Whether only the name says so.
    pub fn is_suspected(&self) -> bool {
        self.origin == TagOrigin::Suspected
    }
}

/// The tags of all fields.
#[derive(Clone, Debug, Default)]
pub struct Tags {
    pub(crate) fields: FxHashMap<FieldRef, FieldTag>,
    pub(crate) types: FxHashMap<DefId, Tag>,
    pub(crate) all: Vec<FieldRef>,
    pub(crate) sorted: Vec<FieldRef>,
}

impl Tags {
    /// What a field holds; nothing if nobody says anything about it.
    pub fn field(&self, field: FieldRef) -> Option<&FieldTag> {
        self.fields.get(&field)
    }

    /// What a type says of all its fields.
    pub fn type_tag(&self, definition: DefId) -> Option<Tag> {
        self.types.get(&definition).copied()
    }

    /// Every field of the workspace's types, tagged or not, sorted.
    pub fn all_fields(&self) -> &[FieldRef] {
        &self.all
    }

    /// The fields that have a tag or are suspected, sorted.
    pub fn tagged_fields(&self) -> impl Iterator<Item = (FieldRef, &FieldTag)> {
        self.sorted.iter().filter_map(|field| Some((*field, self.fields.get(field)?)))
    }
}
