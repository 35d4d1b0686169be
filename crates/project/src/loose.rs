//! Rust files without a manifest, as one crate.

use std::path::{Path, PathBuf};

use privet_ir::CrateId;

use crate::ProjectOptions;
use crate::cfg::Platform;
use crate::data::{CrateTarget, Edition, Origin, Package, PackageIndex, Project, TargetKind};
use crate::folders::rust_files_below;

/// Names of a crate's root, the likeliest first.
const ROOTS: [&str; 4] = ["src/main.rs", "src/lib.rs", "main.rs", "lib.rs"];

/// The crate of one file.
pub(crate) fn of_file(file: &Path, platform: &Platform, options: &ProjectOptions) -> Project {
    let folder = file.parent().unwrap_or(file);
    project(folder, file.to_owned(), vec![file.to_owned()], platform, options)
}

/// The crate of all Rust files in a folder; `None` if there are none.
pub(crate) fn of_folder(folder: &Path, platform: &Platform, options: &ProjectOptions) -> Option<Project> {
    let files = rust_files_below(folder);
    let named = ROOTS.iter().map(|name| folder.join(name)).find(|file| files.contains(file));
    let root = named.or_else(|| files.first().cloned())?;
    Some(project(folder, root, files, platform, options))
}

fn project(
    folder: &Path,
    root_file: PathBuf,
    files: Vec<PathBuf>,
    platform: &Platform,
    options: &ProjectOptions,
) -> Project {
    let stem = root_file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let generic = matches!(stem.as_str(), "main" | "lib" | "mod");
    let folder_name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = folder_name.filter(|_| generic).unwrap_or(stem.clone());
    let mut cfg = platform.options(options.release);
    if options.include_tests {
        cfg.insert("test", None);
    }
    for feature in &options.features {
        cfg.insert("feature", Some(feature));
    }
    let target = CrateTarget {
        name: identifier(&name),
        package: PackageIndex(0),
        kind: if stem == "lib" { TargetKind::Library } else { TargetKind::Binary },
        edition: Edition::E2024,
        root_file: Some(root_file),
        origin: Origin::Loose,
        cfg,
        dependencies: Vec::new(),
        is_test_code: false,
        checked: true,
    };
    let package = Package {
        name,
        version: "0.0.0".to_owned(),
        folder: Some(folder.to_owned()),
        origin: Origin::Loose,
        selected: true,
        features: options.features.clone(),
        crates: vec![CrateId(0)],
    };
    Project {
        root: folder.to_owned(),
        target: platform.triple().to_owned(),
        workspaces: Vec::new(),
        packages: vec![package],
        crates: vec![target],
        loose_files: files,
    }
}

/// A name as rustc makes a crate's name of a file's: what is no identifier character becomes `_`.
fn identifier(name: &str) -> String {
    let mut text: String =
        name.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if text.starts_with(|first: char| first.is_ascii_digit()) || text.is_empty() {
        text.insert(0, '_');
    }
    text
}
