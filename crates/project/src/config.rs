//! The project's `.cargo/config.toml`, of which only facts about sources are taken, and where builds leave files.
//!
//! `[source]`, `[patch]` and the index URLs of `[registries]` say where dependencies come from. All else
//! (wrappers, linkers, runners, aliases, environment, credential providers) names programs or changes what
//! cargo does, and is left out. What is not on the list below is not passed on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::Value;
use toml::de::DeValue;

use crate::document::{Document, Table, as_table};
use crate::problem::ProjectProblem;
use crate::source::{SourceReader, normalize};

const SOURCE_KEYS: [&str; 8] =
    ["replace-with", "registry", "local-registry", "directory", "git", "branch", "tag", "rev"];
const PATCH_KEYS: [&str; 11] = [
    "version",
    "path",
    "git",
    "branch",
    "tag",
    "rev",
    "package",
    "registry",
    "features",
    "default-features",
    "base",
];

/// What the configuration of a project says about sources.
#[derive(Default)]
pub(crate) struct SourceConfig {
    /// A configuration for cargo, of the permitted keys; its paths are absolute.
    pub(crate) permitted: toml::Table,
    /// Folders that stand in for a registry.
    pub(crate) vendored: Vec<PathBuf>,
}

impl SourceConfig {
    /// Reads the configuration that cargo would find from a folder upwards. Nearer files prevail.
    pub(crate) fn read(
        folder: &Path,
        cargo_home: Option<&Path>,
        problems: &mut Vec<ProjectProblem>,
    ) -> SourceConfig {
        let reader = SourceReader::new();
        let mut merged = toml::Table::new();
        for base in folder.ancestors() {
            let directory = base.join(".cargo");
            // Cargo reads its own folder's configuration by itself.
            if cargo_home == Some(directory.as_path()) {
                continue;
            }
            let Some(file) = file_in(&directory) else { continue };
            match reader.read(&file) {
                Ok(source) => {
                    let document = Document::parse(&file, &source.text);
                    problems.extend(document.error.clone());
                    merge(&mut merged, permitted(document.root(), base));
                }
                Err(problem) => problems.push(problem.into()),
            }
        }
        let vendored = vendored(&merged);
        SourceConfig { permitted: merged, vendored }
    }
}

/// The folders beside `target` in which builds of a workspace leave files, as the configurations say that cargo would
/// find, its own included.
pub(crate) fn build_folders(root: &Path, cargo_home: Option<&Path>) -> Vec<PathBuf> {
    let reader = SourceReader::new();
    let above = root.ancestors().map(|base| base.join(".cargo"));
    let mut folders = Vec::new();
    for directory in above.chain(cargo_home.map(Path::to_owned)) {
        let Some(file) = file_in(&directory) else { continue };
        // What is wrong with it was said when sources were looked for.
        let Ok(source) = reader.read(&file) else { continue };
        let document = Document::parse(&file, &source.text);
        let Some(build) = document.root().table("build") else { continue };
        for text in ["target-dir", "build-dir"].iter().filter_map(|key| build.string(key)) {
            let text = text.replace("{workspace-root}", &root.to_string_lossy());
            if let Some(base) = directory.parent().filter(|_| !text.contains('{')) {
                folders.push(normalize(&base.join(text)));
            }
        }
    }
    folders
}

/// The configuration in a folder of cargo's.
fn file_in(directory: &Path) -> Option<PathBuf> {
    ["config", "config.toml"].map(|name| directory.join(name)).into_iter().find(|file| file.is_file())
}

/// Adds what is not there yet, table by table.
fn merge(nearer: &mut toml::Table, farther: toml::Table) {
    for (key, value) in farther {
        match (nearer.get_mut(&key), value) {
            (Some(Value::Table(nearer)), Value::Table(farther)) => merge(nearer, farther),
            (Some(_), _) => {}
            (None, value) => {
                nearer.insert(key, value);
            }
        }
    }
}

fn permitted(root: Table<'_>, base: &Path) -> toml::Table {
    let mut result = toml::Table::new();
    let mut insert = |key: &str, table: toml::Table| {
        if !table.is_empty() {
            result.insert(key.to_owned(), Value::Table(table));
        }
    };
    insert("source", children(root.table("source"), |source| fields(source, &SOURCE_KEYS, base)));
    insert("registries", children(root.table("registries"), |registry| fields(registry, &["index"], base)));
    let patch = |sources: Table<'_>| {
        let mut patches = children(Some(sources), |patch| fields(patch, &PATCH_KEYS, base));
        for (name, _, value) in sources.entries() {
            if let Some(version) = value.get_ref().as_str() {
                patches.insert(name.to_owned(), Value::String(version.to_owned()));
            }
        }
        patches
    };
    insert("patch", children(root.table("patch"), patch));
    result
}

/// The tables of a table, each reduced to what is permitted of it.
fn children(table: Option<Table<'_>>, reduce: impl Fn(Table<'_>) -> toml::Table) -> toml::Table {
    let entries = table.into_iter().flat_map(Table::entries);
    let tables =
        entries.filter_map(|(key, _, value)| Some((key.to_owned(), Value::Table(reduce(as_table(value)?)))));
    tables.collect()
}

fn fields(table: Table<'_>, keys: &[&str], base: &Path) -> toml::Table {
    let mut result = toml::Table::new();
    for &key in keys {
        let value = match table.get(key).map(|value| value.get_ref()) {
            Some(DeValue::String(text)) if matches!(key, "directory" | "local-registry" | "path") => {
                normalize(&base.join(text.as_ref())).to_string_lossy().into_owned().into()
            }
            Some(DeValue::String(text)) => text.as_ref().into(),
            Some(DeValue::Boolean(on)) => Value::Boolean(*on),
            Some(DeValue::Array(_)) => {
                Value::Array(table.strings(key).map(|(text, _)| text.into()).collect())
            }
            _ => continue,
        };
        result.insert(key.to_owned(), value);
    }
    result
}

fn vendored(merged: &toml::Table) -> Vec<PathBuf> {
    let sources = merged.get("source").and_then(Value::as_table);
    let folders = sources.into_iter().flat_map(|sources| sources.values());
    let folders: BTreeMap<PathBuf, ()> =
        folders.filter_map(|source| Some((source.get("directory")?.as_str()?.into(), ()))).collect();
    folders.into_keys().collect()
}
