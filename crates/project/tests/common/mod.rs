//! Small projects in temporary folders, and the project as lines of text to compare.
#![allow(dead_code, clippy::panic, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use privet_project::{CrateTarget, Project, ProjectOptions, ProjectProblem, load};
use tempfile::TempDir;

/// Writes files into a new folder.
pub fn tree(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

pub fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

pub fn options(path: &Path) -> ProjectOptions {
    ProjectOptions {
        path: path.to_owned(),
        target: Some("x86_64-unknown-linux-gnu".to_owned()),
        ..ProjectOptions::default()
    }
}

pub fn read(folder: &TempDir) -> (Project, Vec<ProjectProblem>) {
    load(&options(folder.path()), None).unwrap()
}

/// Every crate as `package kind name file`, the checked ones with a `*`.
pub fn crates(project: &Project) -> Vec<String> {
    let line = |target: &CrateTarget| {
        let file = target.root_file.as_ref().map_or("-".to_owned(), |file| project.display_path(file));
        let package = &project.package(target.package).name;
        let mark = if target.checked { "*" } else { "" };
        format!("{package} {:?} {}{mark} {file}", target.kind, target.name)
    };
    project.crates.iter().map(line).collect()
}

/// The dependencies of the crate with this root file, as `name=package`.
pub fn dependencies(project: &Project, file: &str) -> Vec<String> {
    let target = find(project, file);
    let shown = target.dependencies.iter().map(|dependency| {
        let package = project.crate_target(dependency.target).package;
        format!("{}={}", dependency.name, project.package(package).name)
    });
    shown.collect()
}

pub fn find<'p>(project: &'p Project, file: &str) -> &'p CrateTarget {
    let is_it = |target: &&CrateTarget| {
        target.root_file.as_ref().is_some_and(|path| project.display_path(path) == file)
    };
    project.crates.iter().find(is_it).unwrap_or_else(|| panic!("no crate {file} in {:?}", crates(project)))
}

pub fn features(project: &Project, package: &str) -> Vec<String> {
    project.packages.iter().find(|known| known.name == package).unwrap().features.clone()
}

/// Problems as `file:line:column message`, without those that only say that cargo did not answer.
pub fn problems(project: &Project, problems: &[ProjectProblem]) -> Vec<String> {
    let others = problems.iter().filter(|problem| !problem.message.starts_with("cargo cannot resolve"));
    let shown = others.map(|problem| {
        let file = problem.file.as_ref().map_or("-".to_owned(), |file| project.display_path(file));
        let place = problem.place.map_or(String::new(), |place| format!(":{}:{}", place.line, place.column));
        format!("{file}{place} {}", problem.message)
    });
    shown.collect()
}
