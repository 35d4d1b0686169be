//! Who the fixture is about, and the sinks of a third crate under other names.

mod person;

pub use basics_outlets as sinks;
pub use basics_outlets::note as remark;
pub use person::{Mood, Person};

/// Reachable by a glob only.
pub mod prelude {
    pub use crate::person::Person as Human;
    pub use basics_outlets::*;
}

/// Reads a tagged field, for callers in another crate.
pub fn mail_of(person: &Person) -> &str {
    &person.email
}

/// Reads an untagged field.
pub fn visits_of(person: &Person) -> u32 {
    person.visits
}
