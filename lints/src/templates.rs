//! Templates of procedural macros that make items.

use privet_model::EmbeddedFile;

/// One file, by its path below `templates/`.
macro_rules! embed {
    ($($path:literal,)+) => {
        &[$(EmbeddedFile { path: $path, text: include_str!(concat!("../templates/", $path)) },)+]
    };
}

/// Every file, sorted; its name is that of a crate that a project depends on where it can call the macros.
pub const TEMPLATES: &[EmbeddedFile] = embed! {
    "clap.rs",
    "diesel.rs",
    "prost.rs",
    "sea_orm.rs",
    "strum.rs",
    "thiserror.rs",
};
