//! Names that suggest personal data.

use privet_vocabulary::{Category, Class};

use crate::read::Reader;

/// Names that suggest personal data, in fields that bear no tag.
#[derive(Clone, Debug, Default)]
pub struct NameTable {}

/// How sure a name makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Only beside what says that the type is about a person.
    Weak,
    /// By itself.
    Strong,
}

/// What a name suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspicion {
    /// The class of the category.
    pub class: Class,
    /// The category.
    pub category: Category,
    /// How sure the name makes.
    pub strength: Strength,
}

impl NameTable {
    pub(crate) fn read(_reader: &mut Reader<'_, '_>) -> Self {
        NameTable {}
    }

    /// What the name of one field suggests, by itself and by the type that it is in.
    pub fn suspect(&self, field: &str, field_type: Option<&str>, owner: &str) -> Option<Suspicion> {
        let _ = (field, field_type, owner);
        None
    }

    /// What the names of a type's fields suggest, each in the light of the others.
    pub fn suspect_fields(&self, owner: &str, fields: &[(&str, Option<&str>)]) -> Vec<Option<Suspicion>> {
        fields.iter().map(|(field, field_type)| self.suspect(field, *field_type, owner)).collect()
    }
}
