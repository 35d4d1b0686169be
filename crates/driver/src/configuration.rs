//! Reads `privet.toml` and what it refers to, and merges it with the embedded catalogue.

use std::path::{Path, PathBuf};

use privet_ir::{Problem, ProblemKind, Symbol};
use privet_model::{Catalogue, References};
use privet_project::SourceReader;

use crate::problems;

/// The name of the configuration at the root of a workspace.
const FILE: &str = "privet.toml";

/// The catalogue with the configuration at `root`, or with the one that is named.
pub fn catalogue(root: &Path, named: Option<&Path>, reader: &SourceReader) -> (Catalogue, Vec<Problem>) {
    let mut found = Vec::new();
    let path = match named {
        Some(path) => Some(path.to_owned()),
        None => Some(root.join(FILE)).filter(|path| reader.is_file(path)),
    };
    let shown = |path: &Path| privet_project::display_path(root, path);
    let mut read = |path: &Path| match reader.read(path) {
        Ok(source) => Some((shown(path), source.text)),
        Err(problem) => {
            found.push(Problem {
                kind: ProblemKind::Configuration,
                ..problems::of_reading(Symbol::new(&shown(path)), problem)
            });
            None
        }
    };
    let configuration = path.as_deref().and_then(&mut read);
    let folder = path.as_deref().and_then(Path::parent).unwrap_or(root);
    let mut own = Vec::new();
    if let Some((_, text)) = &configuration {
        let references = References::of(text);
        let mut files: Vec<PathBuf> = references.policy.iter().map(|policy| folder.join(policy)).collect();
        for lints in &references.lint_folders {
            files.extend(privet_project::files_below(&folder.join(lints), &["toml", "md"]));
        }
        own.extend(files.iter().filter_map(|file| read(file)).map(|(path, text)| (path, text.to_string())));
    }
    let project = configuration.as_ref().map(|(path, text)| (path.as_str(), &**text));
    let (catalogue, wrong) = Catalogue::load(privet_lints::FILES, project, &own);
    found.extend(wrong.into_iter().map(problems::of_model));
    (catalogue, found)
}
