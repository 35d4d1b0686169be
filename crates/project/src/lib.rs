//! Turns a folder into the crates to analyse: packages, targets, features, `cfg` and files.
//!
//! This crate reads the disk so that no later stage has to: [`load`] finds out *what* is to be read,
//! [`SourceReader`] reads it. It knows manifests, lock files and cargo's folders, and nothing of Rust's
//! syntax: which modules a crate consists of is for the stage that resolves names.
//!
//! Invariants:
//! * Nothing of the analysed project is executed, and nothing is written into its folder. Cargo is asked
//!   from an empty folder elsewhere, so that the project's own configuration does not reach it.
//! * A manifest that is broken costs what it describes and no more; every loss is a [`ProjectProblem`].
//! * The same folder gives the same [`Project`]: every list is sorted by what it names.

mod assemble;
mod cargo;
mod cfg;
mod config;
mod data;
mod dependency_sources;
mod document;
mod folders;
mod generated;
mod graph;
mod kept_answer;
mod lock;
mod loose;
mod manifest;
mod metadata;
mod pattern;
mod problem;
mod resolve;
mod source;
mod store;
mod targets;
mod workspace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use crate::cfg::{CfgAtom, CfgOptions};
pub use crate::data::{
    CrateTarget, Dependency, Edition, Origin, Package, PackageIndex, Project, Resolution, TargetKind,
    Workspace,
};
pub use crate::generated::Generated;
pub use crate::kept_answer::Stamp;
pub use crate::problem::{Place, ProblemKind, ProjectError, ProjectProblem, ReadProblem};
pub use crate::source::{MAX_FILE_BYTES, SourceReader, SourceText, display_path, files_below, files_in};
pub use crate::store::{Digest, Key, Store, StoreOptions};

use crate::assemble::Setting;
use crate::cargo::Failure;
use crate::cfg::Platform;
use crate::config::SourceConfig;
use crate::dependency_sources::{DependencySources, cargo_home};
use crate::graph::Graph;
use crate::kept_answer::Question;
use crate::workspace::{Layout, Manifests};

/// What to analyse, in the terms of a command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectOptions {
    /// A folder, a `Cargo.toml`, or one Rust file. A relative path starts at the current directory.
    ///
    /// The members at or below this folder are the ones to check; the rest of their workspace is read as
    /// dependencies. A folder inside a package (`src`) stands for the package, as it does for cargo.
    pub path: PathBuf,
    /// Features to turn on, as cargo's `--features`: `feature` or `member/feature`.
    pub features: Vec<String>,
    /// Turn on every feature of every member.
    pub all_features: bool,
    /// Leave `default` off.
    pub no_default_features: bool,
    /// The target triple whose `cfg` holds; the machine's own if absent.
    pub target: Option<String>,
    /// As a release build, without `debug_assertions`; a build for development if not.
    pub release: bool,
    /// Also check tests, benches, examples and `#[cfg(test)]` code.
    pub include_tests: bool,
}

/// Reads the project at a path.
///
/// Whatever could not be read is among the problems, which are sorted by weight, file and place. What cargo says is
/// kept in the store, if there is one.
///
/// # Errors
/// Only where nothing at all can be analysed: the path does not exist, or holds no Rust code.
pub fn load(
    options: &ProjectOptions,
    store: Option<&Store>,
) -> Result<(Project, Vec<ProjectProblem>), ProjectError> {
    let path = source::canonical(&options.path).map_err(|error| ProjectError {
        message: format!("cannot find {}: {error}", options.path.display()),
        help: Some("give a folder with Rust code, a Cargo.toml or a Rust file".to_owned()),
    })?;
    let mut problems = Vec::new();
    let project = read(options, store, &path, &mut problems)?;
    problems.sort();
    problems.dedup();
    Ok((project, problems))
}

fn read(
    options: &ProjectOptions,
    store: Option<&Store>,
    path: &Path,
    problems: &mut Vec<ProjectProblem>,
) -> Result<Project, ProjectError> {
    let platform = platform(options, problems);
    let folder = match (path.is_file(), path.parent()) {
        (true, Some(folder)) if path.file_name().is_some_and(|name| name == "Cargo.toml") => {
            folder.to_owned()
        }
        (true, _) if path.extension().is_some_and(|extension| extension == "rs") => {
            return Ok(loose::of_file(path, &platform, options));
        }
        (true, _) => {
            return Err(ProjectError {
                message: format!("{} is neither a Rust file nor a Cargo.toml", options.path.display()),
                help: Some("give a folder with Rust code, a Cargo.toml or a Rust file".to_owned()),
            });
        }
        (false, _) => path.to_owned(),
    };
    let mut manifests = Manifests::default();
    let (selection, entries) = entries(&folder);
    let layouts = layouts(&mut manifests, &entries);
    if layouts.is_empty() {
        problems.append(&mut manifests.problems);
        return loose::of_folder(&folder, &platform, options).ok_or_else(|| ProjectError {
            message: format!("there is no Rust code in {}", options.path.display()),
            help: Some("give a folder with a Cargo.toml or with Rust files".to_owned()),
        });
    }
    report_unknown_features(options, &layouts, problems);
    let mut graphs = Vec::new();
    let mut failures = Vec::new();
    for layout in &layouts {
        let (graph, failure) =
            resolve_workspace(&mut manifests, layout, &platform, (options, store), problems);
        graphs.push(graph);
        failures.extend(failure.map(|failure| (layout.root.file.clone(), failure)));
    }
    problems.append(&mut manifests.problems);
    let platform_cfg = platform.options(options.release);
    let setting =
        Setting { options, selection: &selection, triple: platform.triple(), platform: &platform_cfg };
    let mut project = assemble::assemble(&graphs, &setting, problems);
    generated::add_options(&mut project);
    let missing = assemble::missing_sources(&project);
    // That cargo could not answer for want of them is the same thing said twice.
    failures.retain(|(_, failure)| missing.is_none() || failure.help.as_deref() != Some(cargo::FETCH));
    problems.extend(unanswered(failures));
    problems.extend(missing);
    Ok(project)
}

fn platform(options: &ProjectOptions, problems: &mut Vec<ProjectProblem>) -> Platform {
    let Some(triple) = &options.target else { return Platform::host() };
    Platform::of_triple(triple).unwrap_or_else(|| {
        let host = Platform::host();
        problems.push(ProjectProblem {
            kind: ProblemKind::Coverage,
            message: format!("unknown target `{triple}`; `{}` is taken", host.triple()),
            file: None,
            place: None,
            help: Some("see `rustc --print target-list`".to_owned()),
        });
        host
    })
}

/// The folders of the manifests to start from, and the folder whose members are to be checked.
fn entries(folder: &Path) -> (PathBuf, Vec<PathBuf>) {
    let has_manifest = |folder: &Path| folder.join("Cargo.toml").symlink_metadata().is_ok();
    if has_manifest(folder) {
        return (folder.to_owned(), vec![folder.to_owned()]);
    }
    // A folder inside a package stands for the package, if the package's code lies there.
    let enclosing = folder.ancestors().skip(1).find(|ancestor| has_manifest(ancestor));
    if let Some(package) = enclosing
        && let Ok(inside) = folder.strip_prefix(package)
        && ["src", "tests", "examples", "benches"].iter().any(|name| inside.starts_with(name))
    {
        return (package.to_owned(), vec![package.to_owned()]);
    }
    (folder.to_owned(), folders::manifests_below(folder, false))
}

/// The workspaces of the manifests in some folders, by root.
fn layouts(manifests: &mut Manifests, entries: &[PathBuf]) -> Vec<Layout> {
    let mut layouts: BTreeMap<PathBuf, Layout> = BTreeMap::new();
    for folder in entries {
        let Some(manifest) = manifests.in_folder(folder) else { continue };
        if layouts.values().any(|layout| layout.members.contains_key(folder)) {
            continue;
        }
        let layout = manifests.layout(&manifest);
        layouts.insert(layout.root.folder.clone(), layout);
    }
    layouts.into_values().collect()
}

fn report_unknown_features(options: &ProjectOptions, layouts: &[Layout], problems: &mut Vec<ProjectProblem>) {
    for feature in &options.features {
        if !layouts.iter().any(|layout| resolve::knows_feature(layout, feature)) {
            problems.push(ProjectProblem {
                kind: ProblemKind::Incomplete,
                message: format!("no package has the feature `{feature}`"),
                file: None,
                place: None,
                help: Some("name a feature of a member, as `feature` or `member/feature`".to_owned()),
            });
        }
    }
}

/// Asks cargo; where it cannot answer, reads the manifests alone and says why.
fn resolve_workspace(
    manifests: &mut Manifests,
    layout: &Layout,
    platform: &Platform,
    (options, store): (&ProjectOptions, Option<&Store>),
    problems: &mut Vec<ProjectProblem>,
) -> (Graph, Option<Failure>) {
    let root = &layout.root;
    let home = cargo_home();
    let config = SourceConfig::read(&root.folder, home.as_deref(), problems);
    let mut failure = None;
    // A broken manifest's own problem says more than cargo would.
    if !root.broken && !layout.members.values().any(|member| member.broken) {
        let known = options.features.iter().filter(|feature| resolve::knows_feature(layout, feature));
        let features: Vec<&str> = known.map(String::as_str).collect();
        let question = Question {
            root: &root.folder,
            config: &config,
            home: home.as_deref(),
            triple: platform.triple(),
            features: &features,
            options,
        };
        let store = store.filter(|store| store.is_outside(&root.folder));
        if let Some(graph) = store.and_then(|store| question.kept(store)) {
            return (graph, None);
        }
        let answer = cargo::metadata(&question);
        match answer.and_then(|answer| metadata::graph(&answer).map_err(Failure::new)) {
            Ok(graph) => {
                let graph = match store {
                    Some(store) => question.keep(store, graph),
                    None => graph,
                };
                return (graph, None);
            }
            Err(reason) => failure = Some(reason),
        }
    }
    let sources = DependencySources::new(home, config.vendored);
    (resolve::resolve(manifests, layout, &sources, platform, options), failure)
}

/// What to say of the workspaces for which cargo had no answer: one problem, however many there are.
fn unanswered(failures: Vec<(PathBuf, Failure)>) -> Option<ProjectProblem> {
    let others = failures.len().saturating_sub(1);
    let (file, failure) = failures.into_iter().next()?;
    let more = match others {
        0 => String::new(),
        _ => format!(" (and {others} more)"),
    };
    Some(ProjectProblem {
        kind: ProblemKind::Coverage,
        file: Some(file),
        place: None,
        message: format!(
            "cargo cannot resolve the workspace{more}, so its manifests alone are read: {}",
            failure.message
        ),
        help: failure.help,
    })
}
