//! What lies beside the code and is read too: migrations, templates, the text of the policy, `privet.toml`.

use std::path::{Path, PathBuf};

use privet_ir::{FileId, Symbol};
use privet_project::{Project, SourceReader};
use privet_rules::{TextFile, TextKind};

use crate::Target;

/// Folders that templates lie in, below that of a package.
const TEMPLATE_FOLDERS: [&str; 6] = ["templates", "template", "views", "emails", "mails", "static"];
const TEMPLATES: [&str; 13] = [
    "html", "htm", "tera", "hbs", "j2", "jinja", "jinja2", "askama", "mustache", "liquid", "mjml", "eml",
    "txt",
];
/// Folders that a policy lies in, below the root.
const POLICY_FOLDERS: [&str; 3] = ["", "docs", "legal"];
const POLICIES: [&str; 4] = ["md", "txt", "html", "htm"];

/// The files, numbered from 0: in the order of kinds, then of their names.
pub(crate) fn texts(
    project: &Project,
    targets: &[Target],
    configuration: Option<&Path>,
    reader: &SourceReader,
) -> Vec<TextFile> {
    let mut found = Vec::new();
    let folders = folders(project, targets);
    let below = |folder: &PathBuf, name: &str, extensions: &[&str]| {
        privet_project::files_below(&folder.join(name), extensions)
    };
    for folder in &folders {
        found.extend(below(folder, "migrations", &["sql"]).into_iter().map(|at| (at, TextKind::Migration)));
        for name in TEMPLATE_FOLDERS {
            found.extend(below(folder, name, &TEMPLATES).into_iter().map(|at| (at, TextKind::Template)));
        }
    }
    for name in POLICY_FOLDERS {
        found.extend(policies(&project.root.join(name)).into_iter().map(|at| (at, TextKind::Policy)));
    }
    let settings = configuration.map_or_else(|| project.root.join("privet.toml"), Path::to_owned);
    if reader.is_file(&settings) {
        found.push((settings, TextKind::Settings));
    }
    found.sort_by_key(|(path, kind)| (*kind as u8, path.clone()));
    found.dedup();
    let mut texts = Vec::new();
    for (path, kind) in found {
        // What cannot be read is no source, and says nothing.
        let Ok(source) = reader.read(&path) else { continue };
        let Ok(file) = u32::try_from(texts.len()) else { break };
        let path = Symbol::new(&privet_project::display_path(&project.root, &path));
        texts.push(TextFile { file: FileId(file), path, text: source.text, kind });
    }
    texts
}

/// The root, and the folders of the packages in it.
fn folders(project: &Project, targets: &[Target]) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = vec![project.root.clone()];
    folders
        .extend(targets.iter().filter_map(|target| Path::new(&target.manifest).parent().map(Path::to_owned)));
    folders.retain(|folder| folder.starts_with(&project.root));
    folders.sort();
    folders.dedup();
    folders
}

/// The texts in a folder, not below it, whose names say that they are the policy.
fn policies(folder: &Path) -> Vec<PathBuf> {
    let mut files = privet_project::files_in(folder, &POLICIES);
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.to_lowercase().starts_with("privacy")
    });
    files
}
