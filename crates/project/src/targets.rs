//! The targets of a package: what its manifest names, and what cargo would discover in its folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::data::{Edition, TargetKind};
use crate::graph::Target;
use crate::manifest::{BuildScripts, Manifest, PackageTable, TargetTable};
use crate::problem::{ProblemKind, ProjectProblem};

/// The targets of a package whose edition is known.
pub(crate) fn discover(
    manifest: &Manifest,
    package: &PackageTable,
    edition: Edition,
    problems: &mut Vec<ProjectProblem>,
) -> Vec<Target> {
    let mut discovery = Discovery { manifest, package, edition, targets: Vec::new(), problems };
    discovery.library();
    discovery.kind(TargetKind::Binary, "src/bin");
    discovery.kind(TargetKind::Example, "examples");
    discovery.kind(TargetKind::Test, "tests");
    discovery.kind(TargetKind::Bench, "benches");
    discovery.build_scripts();
    discovery.targets
}

/// A package's or target's name as a crate's name.
pub(crate) fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}

struct Discovery<'a> {
    manifest: &'a Manifest,
    package: &'a PackageTable,
    edition: Edition,
    targets: Vec<Target>,
    problems: &'a mut Vec<ProjectProblem>,
}

impl Discovery<'_> {
    fn folder(&self) -> &Path {
        &self.manifest.folder
    }

    fn library(&mut self) {
        let tables = &self.package.targets;
        let default = self.folder().join("src/lib.rs");
        match &tables.library {
            Some(table) => {
                let kind = if table.procedural_macro { TargetKind::ProcMacro } else { TargetKind::Library };
                let name = table.name.as_ref().unwrap_or(&self.package.name);
                let file = table.path.clone().unwrap_or(default);
                self.add(kind, name, file, Some(table));
            }
            None if tables.discover_library && default.is_file() => {
                self.add(TargetKind::Library, &self.package.name, default, None);
            }
            None => {}
        }
    }

    /// Binaries, examples, tests or benches: explicit ones, then those in their folder.
    fn kind(&mut self, kind: TargetKind, folder: &str) {
        let mut inferred = self.files_and_folders(folder);
        if kind == TargetKind::Binary {
            let main = self.folder().join("src/main.rs");
            if main.is_file() {
                inferred.insert(0, (self.package.name.clone(), main));
            }
        }
        let mut names = BTreeSet::new();
        let mut files = BTreeSet::new();
        let package = self.package;
        let explicit = package.targets.explicit.iter().filter(|(of, _)| *of == kind);
        for (_, table) in explicit {
            let inferred_file =
                |name: &str| inferred.iter().find(|(known, _)| known == name).map(|(_, file)| file.clone());
            let name = table.name.clone().unwrap_or_else(|| self.package.name.clone());
            let file = table.path.clone().or_else(|| inferred_file(&name));
            let file = file.unwrap_or_else(|| self.folder().join(folder).join(format!("{name}.rs")));
            self.add(kind, &name, file.clone(), Some(table));
            names.insert(name);
            files.insert(file);
        }
        // Edition 2015 discovers a kind only where the manifest names none of it.
        let by_default = self.edition != Edition::E2015 || names.is_empty();
        if !package.targets.discover.get(&kind).copied().unwrap_or(by_default) {
            return;
        }
        for (name, file) in inferred {
            if !names.contains(&name) && !files.contains(&file) {
                self.add(kind, &name, file, None);
            }
        }
    }

    fn build_scripts(&mut self) {
        let files = match &self.package.targets.build {
            BuildScripts::Discover => {
                let default = self.folder().join("build.rs");
                if default.is_file() { vec![default] } else { Vec::new() }
            }
            BuildScripts::Files(files) => files.clone(),
        };
        for file in files {
            let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            self.add(TargetKind::BuildScript, &format!("build-script-{stem}"), file, None);
        }
    }

    fn add(&mut self, kind: TargetKind, name: &str, file: PathBuf, table: Option<&TargetTable>) {
        let root_file = file.is_file().then(|| file.clone());
        if root_file.is_none() {
            self.problems.push(ProjectProblem {
                kind: ProblemKind::Incomplete,
                message: format!("the file of the target `{name}` is missing: {}", file.display()),
                file: Some(self.manifest.file.clone()),
                place: table.map(|table| table.place),
                help: Some("create the file, or correct the target's `path`".to_owned()),
            });
        }
        self.targets.push(Target {
            name: crate_name(name),
            kind,
            edition: table.and_then(|table| table.edition).unwrap_or(self.edition),
            root_file,
            required_features: table.map(|table| table.required_features.clone()).unwrap_or_default(),
        });
    }

    /// `x.rs` and `x/main.rs` in a folder of the package, by name.
    fn files_and_folders(&self, folder: &str) -> Vec<(String, PathBuf)> {
        let entries = fs::read_dir(self.folder().join(folder)).into_iter().flatten().filter_map(Result::ok);
        let mut found: Vec<(String, PathBuf)> = entries
            .filter_map(|entry| {
                let path = entry.path();
                let name = path.file_stem()?.to_str()?.to_owned();
                if name.starts_with('.') {
                    return None;
                }
                if path.extension().is_some_and(|extension| extension == "rs") && path.is_file() {
                    return Some((name, path));
                }
                let main = path.join("main.rs");
                main.is_file().then(|| (entry.file_name().to_string_lossy().into_owned(), main))
            })
            .collect();
        found.sort();
        found
    }
}
