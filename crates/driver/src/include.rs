//! Which files macros lead to, by `include!` or by modules that they declare, and reads them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use privet_ir::{CrateId, FileId, FileIr, ItemId, Problem, ProblemKind, Symbol};
use privet_names::{FileInput, Include, Wanted, module_file};
use privet_project::{Generated, Origin, Package, TargetKind};

use crate::load::{Loaded, OnDisk, Place, Texts as _, find_module, is_foreign, load_more};

/// Files that macros lead to lie so deep in each other at most.
const DEPTH: usize = 64;

/// Reads such files, and numbers them behind all others.
pub(crate) struct Includes<'a> {
    texts: &'a OnDisk<'a>,
    generated: Generated,
    loaded: &'a mut Loaded,
}

impl<'a> Includes<'a> {
    pub(crate) fn new(texts: &'a OnDisk<'a>, loaded: &'a mut Loaded) -> Self {
        Self { texts, generated: Generated::of(texts.project), loaded }
    }

    /// The file that is asked for, and those of its modules; none if it is not at hand.
    pub(crate) fn read(&mut self, wanted: Wanted<'_>) -> Vec<FileInput> {
        match wanted {
            Wanted::Included(include) => self.include(include),
            Wanted::Module { krate, file, ir, item } => {
                self.module(krate, file, ir, item).unwrap_or_default()
            }
        }
    }

    fn module(&mut self, krate: CrateId, id: FileId, ir: &FileIr, item: ItemId) -> Option<Vec<FileInput>> {
        let krate = (*self.loaded.origins.get(krate.0 as usize)?)?;
        let target = self.texts.project.crate_target(krate);
        let Place { chain, owns_folder } = self.loaded.places.get(id.0 as usize)?.clone();
        if target.kind == TargetKind::ProcMacro || chain.len() > DEPTH {
            return None;
        }
        let path = chain.last()?.to_string_lossy().replace('\\', "/");
        let module = module_file(ir, item, &path, owns_folder)?;
        let declaration = &ir.items[item];
        match find_module(self.texts, &module, &declaration.attributes, &chain) {
            Ok((path, owns_folder)) => {
                let place = Place { chain, owns_folder };
                Some(load_more(self.texts, krate, path, place, self.loaded))
            }
            Err((message, help)) => {
                if !is_foreign(target) {
                    let shown = self.loaded.files.get(id.0 as usize).map_or("", |(path, _)| path);
                    self.loaded.problems.push(Problem {
                        kind: ProblemKind::File,
                        file: Some(id),
                        path: Symbol::new(shown),
                        range: Some(ir.resolve(declaration.name_span)),
                        position: None,
                        message,
                        help: Some(help.to_owned()),
                    });
                }
                None
            }
        }
    }

    fn include(&mut self, include: &Include) -> Vec<FileInput> {
        let Some((krate, file, chain)) = self.find(include) else { return Vec::new() };
        load_more(self.texts, krate, file, Place { chain, owns_folder: true }, self.loaded)
    }

    /// The text of the file that is named; none if it is not at hand.
    pub(crate) fn text(&mut self, include: &Include) -> Option<Arc<str>> {
        let (_, file, _) = self.find(include)?;
        self.texts.read(&file).ok()
    }

    /// The file that is named, its crate, and what leads to it; what is wrong is said.
    fn find(&mut self, include: &Include) -> Option<(CrateId, PathBuf, Vec<PathBuf>)> {
        let krate = (*self.loaded.origins.get(include.krate.0 as usize)?)?;
        let project = self.texts.project;
        let package = project.package(project.crate_target(krate).package);
        let Place { chain, .. } = self.loaded.places.get(include.file.0 as usize)?.clone();
        let (kind, what, help) = match self.place_of(include, package, chain.last()) {
            Ok(file) if chain.contains(&file) || chain.len() > DEPTH => {
                (ProblemKind::File, "leads back to itself", "a file cannot include itself")
            }
            Ok(file) => return Some((krate, file, chain)),
            Err(Missing::Generated) => (
                ProblemKind::Coverage,
                "is not at hand",
                "a generated file is read if an earlier `cargo build` has left it in `target`",
            ),
            Err(Missing::Written) => (ProblemKind::File, "is missing", "create it, or take the call away"),
        };
        self.report(include, package, kind, what, help);
        None
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
