//! Reads `privet.toml` and what it refers to, and merges it with the embedded catalogue.

use std::path::{Path, PathBuf};

use privet_ir::{Problem, ProblemKind, Symbol};
use privet_model::{Catalogue, Lock, References};
use privet_project::{SourceReader, Store};

use crate::{Failure, Request, problems};

/// The name of the configuration at the root of a workspace.
const FILE: &str = "privet.toml";

/// The record of processing, beside the configuration.
const LOCK: &str = "privet.lock";

/// What `privet.lock` says, if there is one.
pub(crate) fn lock(root: &Path, reader: &SourceReader) -> (Option<Lock>, Vec<Problem>) {
    let path = root.join(LOCK);
    if !reader.is_file(&path) {
        return (None, Vec::new());
    }
    let shown = privet_project::display_path(root, &path);
    match reader.read(&path) {
        Ok(source) => {
            let (lock, wrong) = Lock::read(&shown, &source.text);
            (lock, wrong.into_iter().map(problems::of_model).collect())
        }
        Err(problem) => {
            let problem = problems::of_reading(Symbol::new(&shown), problem);
            (None, vec![Problem { kind: ProblemKind::Configuration, ..problem }])
        }
    }
}

/// What a project says of itself, without its code.
#[derive(Debug)]
pub struct Configured {
    /// Lints, policy and settings.
    pub catalogue: Catalogue,
    /// What is wrong with them.
    pub problems: Vec<Problem>,
    /// The configuration's path, whether it is there or not.
    pub path: PathBuf,
}

/// Reads what a project says of itself, and no code.
///
/// # Errors
/// As [`run`](crate::run).
pub fn configured(request: &Request) -> Result<Configured, Failure> {
    let store = request.cache.clone().map(Store::new);
    let (project, _) = privet_project::load(&request.project, store.as_ref())
        .map_err(|error| Failure { message: error.message, help: error.help })?;
    let (catalogue, problems) =
        self::catalogue(&project.root, request.configuration.as_deref(), &SourceReader::new());
    let path = request.configuration.clone().unwrap_or_else(|| project.root.join(FILE));
    Ok(Configured { catalogue, problems, path })
}

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
