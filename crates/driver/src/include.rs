//! Which files `include!` names, and reads them.

use std::path::{Path, PathBuf};

use privet_ir::{FileId, Problem, ProblemKind, Symbol};
use privet_names::{FileInput, Include};
use privet_project::{Generated, Origin, Package};

use crate::load::{Loaded, OnDisk, load_included};

/// Files of a project that are included lie so deep in each other at most.
const DEPTH: usize = 64;

/// Reads included files, and numbers them behind all others.
pub(crate) struct Includes<'a> {
    texts: &'a OnDisk<'a>,
    generated: Generated,
    loaded: &'a mut Loaded,
}

impl<'a> Includes<'a> {
    pub(crate) fn new(texts: &'a OnDisk<'a>, loaded: &'a mut Loaded) -> Self {
        Self { texts, generated: Generated::of(texts.project), loaded }
    }

    /// The file that is named, and those of its modules; none if it is not at hand.
    pub(crate) fn read(&mut self, include: &Include) -> Vec<FileInput> {
        let Some(Some(krate)) = self.loaded.origins.get(include.krate.0 as usize).copied() else {
            return Vec::new();
        };
        let project = self.texts.project;
        let package = project.package(project.crate_target(krate).package);
        let Some(chain) = self.loaded.chains.get(include.file.0 as usize).cloned() else { return Vec::new() };
        match self.place_of(include, package, chain.last()) {
            Ok(file) if chain.contains(&file) || chain.len() > DEPTH => {
                self.report(
                    include,
                    package,
                    ProblemKind::File,
                    "leads back to itself",
                    "a file cannot include itself",
                );
                Vec::new()
            }
            Ok(file) => load_included(self.texts, krate, file, chain, self.loaded),
            Err(Missing::Generated) => {
                let help = "a generated file is read if an earlier `cargo build` has left it in `target`";
                self.report(include, package, ProblemKind::Coverage, "is not at hand", help);
                Vec::new()
            }
            Err(Missing::Written) => {
                self.report(
                    include,
                    package,
                    ProblemKind::File,
                    "is missing",
                    "create it, or take the call away",
                );
                Vec::new()
            }
        }
    }

    /// Where the file lies.
    fn place_of(
        &self,
        include: &Include,
        package: &Package,
        from: Option<&PathBuf>,
    ) -> Result<PathBuf, Missing> {
        let path = include.path.as_str();
        let beside = |folder: Option<&Path>, path: &str| {
            let file = folder.map(|folder| folder.join(path)).filter(|file| self.texts.reader.is_file(file));
            file.ok_or(Missing::Written)
        };
        match include.variable.as_deref() {
            None => beside(from.and_then(|file| file.parent()), path),
            Some("CARGO_MANIFEST_DIR") => beside(package.folder.as_deref(), path.trim_start_matches('/')),
            Some("OUT_DIR") => self.generated.find(&package.name, path).ok_or(Missing::Generated),
            // What another variable holds is known to a build alone.
            Some(_) => Err(Missing::Generated),
        }
    }

    /// Of a crate that is nobody's here, nothing is said.
    fn report(&mut self, include: &Include, package: &Package, kind: ProblemKind, what: &str, help: &str) {
        if matches!(package.origin, Origin::Registry(_) | Origin::Git(_)) {
            return;
        }
        let FileId(file) = include.file;
        let shown = self.loaded.files.get(file as usize).map_or("", |(path, _)| path);
        let name = include.path.trim_start_matches('/');
        self.loaded.problems.push(Problem {
            kind,
            file: Some(include.file),
            path: Symbol::new(shown),
            range: Some(include.range),
            position: None,
            message: format!("the included file `{name}` {what}"),
            help: Some(help.to_owned()),
        });
    }
}

/// Why a file is not read.
enum Missing {
    /// A build writes it.
    Generated,
    /// It should be there.
    Written,
}
