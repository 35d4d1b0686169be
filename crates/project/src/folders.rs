//! Walks folders: where manifests and Rust files lie.
//!
//! Build output, hidden folders and `node_modules` are passed over; links to folders are not followed, so
//! there are no loops.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// Folders below this depth are not looked at.
const MAX_DEPTH: usize = 64;

/// The folders with a `Cargo.toml` below one, sorted; those inside another such folder only if `nested`.
pub(crate) fn manifests_below(root: &Path, nested: bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut walk = walk(root);
    while let Some(entry) = walk.next() {
        let Ok(entry) = entry else { continue };
        if entry.depth() > 0 && entry.file_type().is_dir() && entry.path().join("Cargo.toml").is_file() {
            found.push(entry.into_path());
            if !nested {
                walk.skip_current_dir();
            }
        }
    }
    found
}

/// The Rust files below a folder, sorted.
pub(crate) fn rust_files_below(root: &Path) -> Vec<PathBuf> {
    let files = walk(root).filter_map(Result::ok).map(DirEntry::into_path);
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let mut files: Vec<PathBuf> = files.filter(is_rust).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// A folder and all below it, sorted.
pub(crate) fn folders_below(root: &Path) -> Vec<PathBuf> {
    let entries = walk(root).filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_dir()).map(DirEntry::into_path).collect()
}

fn walk(root: &Path) -> walkdir::FilterEntry<walkdir::IntoIter, fn(&DirEntry) -> bool> {
    WalkDir::new(root).max_depth(MAX_DEPTH).sort_by_file_name().into_iter().filter_entry(is_source)
}

/// Whether an entry may hold sources of the project; the folder that was asked for always does.
fn is_source(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() == 0
        || !(name.starts_with('.')
            || name == "node_modules"
            || name == "target" && entry.file_type().is_dir())
}
