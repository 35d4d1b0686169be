//! The project as plain data, as every later stage sees it.

use std::path::{Path, PathBuf};

use privet_ir::CrateId;
use serde::{Deserialize, Serialize};

use crate::cfg::CfgOptions;
use crate::source::display_path;

/// Everything that was found out about the code to analyse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// The folder that every shown path is relative to: the workspace root, the common folder of several, or
    /// the folder of loose files. Absolute.
    pub root: PathBuf,
    /// The triple that `cfg` was evaluated for.
    pub target: String,
    /// The workspaces, by root. Empty for loose files.
    pub workspaces: Vec<Workspace>,
    /// Members first, by folder; then dependencies, by name and version.
    pub packages: Vec<Package>,
    /// The targets of the packages, in the packages' order; library first. A [`CrateId`] is an index of it.
    pub crates: Vec<CrateTarget>,
    /// Rust files that belong to no manifest, sorted. The first crate's root is one of them; the others may be
    /// its modules, and stand on their own where no `mod` names them.
    pub loose_files: Vec<PathBuf>,
}

impl Project {
    /// The package at an index of this project.
    ///
    /// # Panics
    /// If the index comes from another project.
    #[must_use]
    pub fn package(&self, index: PackageIndex) -> &Package {
        &self.packages[index.0 as usize]
    }

    /// The crate at an index of this project.
    ///
    /// # Panics
    /// If the index comes from another project.
    #[must_use]
    pub fn crate_target(&self, index: CrateId) -> &CrateTarget {
        &self.crates[index.0 as usize]
    }

    /// The crates that the checked ones need, each after its own dependencies; the checked ones included.
    ///
    /// The order is total and stable. Dependencies between crates have no cycles.
    #[must_use]
    pub fn dependency_order(&self) -> Vec<CrateId> {
        let mut order = Vec::new();
        let mut entered = vec![false; self.crates.len()];
        // Explicit stack: (crate, the next of its dependencies to look at).
        let mut stack: Vec<(usize, usize)> = Vec::new();
        for (start, target) in self.crates.iter().enumerate() {
            if !target.checked || entered[start] {
                continue;
            }
            entered[start] = true;
            stack.push((start, 0));
            while let Some((current, next)) = stack.last_mut() {
                let Some(dependency) = self.crates[*current].dependencies.get(*next) else {
                    order.push(CrateId(*current as u32));
                    stack.pop();
                    continue;
                };
                *next += 1;
                let index = dependency.target.0 as usize;
                if !entered[index] {
                    entered[index] = true;
                    stack.push((index, 0));
                }
            }
        }
        order
    }

    /// A path as people see it: relative to the root where it lies below, with forward slashes.
    #[must_use]
    pub fn display_path(&self, path: &Path) -> String {
        display_path(&self.root, path)
    }
}

/// Position of a package in [`Project::packages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageIndex(pub u32);

/// One cargo workspace; a package without one is its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    /// The folder of the root manifest. Absolute.
    pub root: PathBuf,
    /// Who answered what the workspace consists of.
    pub resolution: Resolution,
}

/// How the dependencies of a workspace were resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Resolution {
    /// By cargo.
    Cargo,
    /// From the manifests and the lock file, without cargo. Features are unified over the whole workspace.
    Manifests,
}

/// A package: one `Cargo.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The name in the manifest, hyphens as written; the folder's name where the manifest has none.
    pub name: String,
    /// The version in the manifest, `0.0.0` if it has none.
    pub version: String,
    /// The folder of the manifest, absolute; `None` if the sources are not on this machine.
    pub folder: Option<PathBuf>,
    /// Where the package comes from.
    pub origin: Origin,
    /// Whether its targets are to be checked: it lies at or below the path that was asked for.
    pub selected: bool,
    /// The features that are on, sorted.
    pub features: Vec<String>,
    /// Its crates, in order. A package that is only depended on has its library at most.
    pub crates: Vec<CrateId>,
}

/// Where a package comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// A member of the analysed workspace.
    Member,
    /// A path dependency that is no member.
    Path,
    /// A registry, by its index URL.
    Registry(String),
    /// A git repository, by its URL with the revision as fragment.
    Git(String),
    /// Files without a manifest.
    Loose,
}

/// What cargo would hand to the compiler as one crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateTarget {
    /// The crate's name in code, with underscores.
    pub name: String,
    /// The package that it is part of.
    pub package: PackageIndex,
    /// What cargo builds it as.
    pub kind: TargetKind,
    /// The edition it is written in.
    pub edition: Edition,
    /// The file with its root module, absolute; `None` if the sources are not on this machine.
    pub root_file: Option<PathBuf>,
    /// Where the package comes from.
    pub origin: Origin,
    /// The `cfg` that holds in it, features included.
    pub cfg: CfgOptions,
    /// The crates it can name, by the name it knows them under, sorted by that name.
    pub dependencies: Vec<Dependency>,
    /// Whether all of it is test code: a test, a bench or an example.
    pub is_test_code: bool,
    /// Whether findings in it are wanted. Not so for dependencies, for test code unless asked for, and for
    /// targets whose `required-features` are off.
    pub checked: bool,
}

/// A crate that another one can name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// The name in the depending crate's code: the new name if it is renamed.
    pub name: String,
    /// The crate that the name stands for.
    pub target: CrateId,
}

/// What cargo builds a target as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TargetKind {
    /// A library of any crate type but `proc-macro`.
    Library,
    /// A library of procedural macros.
    ProcMacro,
    /// An executable.
    Binary,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// `build.rs`.
    BuildScript,
}

impl TargetKind {
    /// Whether other packages can depend on it.
    #[must_use]
    pub fn is_library(self) -> bool {
        matches!(self, TargetKind::Library | TargetKind::ProcMacro)
    }

    /// Whether all of it is test code.
    #[must_use]
    pub fn is_test_code(self) -> bool {
        matches!(self, TargetKind::Example | TargetKind::Test | TargetKind::Bench)
    }
}

/// A Rust edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Edition {
    /// What a manifest without `edition` means.
    #[default]
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    E2021,
    /// 2024, and what loose files are read as.
    E2024,
}

impl Edition {
    /// The edition that a manifest names, if it is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Edition> {
        match name {
            "2015" => Some(Edition::E2015),
            "2018" => Some(Edition::E2018),
            "2021" => Some(Edition::E2021),
            "2024" => Some(Edition::E2024),
            _ => None,
        }
    }
}
