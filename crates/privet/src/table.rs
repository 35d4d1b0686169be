//! What `#[derive(Privacy)]` leaves for the running program: the table of a type's fields.

use core::fmt;

use privet_vocabulary::{Basis, DataSource, Subject, Tag};

/// A type whose fields were reviewed: implemented by `#[derive(Privacy)]`.
pub trait Classified {
    /// What `#[privacy(..)]` says of the whole type.
    const CONTEXT: Context;
    /// The fields in the order of their declaration. For an enum, those of all variants; a tagged
    /// variant without fields has a row of its own.
    const FIELDS: &'static [Field];
}

/// One field, or one tagged variant without fields.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// The variant, in an enum.
    pub variant: Option<&'static str>,
    /// The field's name, or its number in a tuple; `None` where the row is about the variant itself.
    pub name: Option<&'static str>,
    /// What is said of the field: by itself, its variant, or the type it stands in. `None` if
    /// nothing is; its own type may say more, see [`Field::inherited`].
    pub tag: Option<Tag>,
    /// What goes with the tag.
    pub context: Context,
    pub(crate) inherited: fn() -> &'static [Field],
}

impl Field {
    /// The fields of this field's own type, or of what it contains; empty if that is not
    /// [`Classified`].
    ///
    /// A type may contain itself, so who walks down must stop somewhere.
    pub fn inherited(&self) -> &'static [Field] {
        (self.inherited)()
    }
}

/// The field as a path inside its type: `email`, `Card::number`, `Diabetic`.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if self.variant.is_some() && self.name.is_some() { "::" } else { "" };
        write!(f, "{}{separator}{}", self.variant.unwrap_or_default(), self.name.unwrap_or_default())
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("variant", &self.variant)
            .field("name", &self.name)
            .field("tag", &self.tag)
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

/// What `#[privacy(..)]` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Context {
    /// Whom the data is about.
    pub subject: Subject,
    /// Where it comes from.
    pub source: Option<DataSource>,
    /// The store that holds it.
    pub store: Option<&'static str>,
    /// How long, or why, it is kept.
    pub retention: Option<Retention>,
}

/// How long, or why, data is kept; at least one of them is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retention {
    /// For so many days.
    pub days: Option<u32>,
    /// For this reason.
    pub basis: Option<Basis>,
}
