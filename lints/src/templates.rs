//! Templates of procedural macros that make items.

use privet_model::EmbeddedFile;

/// Every file, sorted; its name is that of a crate that a project depends on where it can call the macros.
pub const TEMPLATES: &[EmbeddedFile] = embed! { "templates/";
    "clap.rs",
    "diesel.rs",
    "prost.rs",
    "sea_orm.rs",
    "strum.rs",
    "thiserror.rs",
};
