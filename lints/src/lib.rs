//! The catalogue that privet brings: lints with their texts, policies, recipients, models of crates, and the
//! table of names that suggest personal data.
//!
//! Data only. `privet-model` reads it, the driver hands it on; a team's own files have the same form.

/// Files of this package, each by its path below a folder.
macro_rules! embed {
    ($folder:literal; $($path:literal,)+) => {
        &[$(EmbeddedFile { path: $path, text: include_str!(concat!("../", $folder, $path)) },)+]
    };
}

mod files;
pub mod stubs;
pub mod templates;

use privet_model::EmbeddedFile;

/// Every file of the catalogue, by path.
pub const FILES: &[EmbeddedFile] = files::FILES;
