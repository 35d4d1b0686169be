//! Loads what privet brings in the place of crates: stubs, and templates of procedural macros.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use privet_front::Edition;
use privet_ir::{CrateId, Symbol};
use privet_lints::stubs::STUBS;
use privet_lints::templates::TEMPLATES;
use privet_names::{Cfg, mentioned_names, template_derives};
use privet_project::{Origin, Project};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Target;
use crate::load::{
    Depth, Loaded, LoadedFile, Place, Start, Texts, is_foreign, load_crate, push_crate, sorted,
};

/// The stubs that privet brings.
struct Embedded;

impl Texts for Embedded {
    fn read(&self, path: &Path) -> Result<Arc<str>, privet_project::ReadProblem> {
        let text = stub_file(path).unwrap_or_default();
        Ok(Arc::from(text))
    }

    fn first(&self, candidates: &[PathBuf]) -> Option<usize> {
        candidates.iter().position(|candidate| stub_file(candidate).is_some())
    }

    fn shown(&self, path: &Path) -> String {
        format!("<privet>/{}", path.display())
    }

    fn derives(&self) -> &[String] {
        &[]
    }
}

fn stub_file(path: &Path) -> Option<&'static str> {
    let path = path.to_str()?;
    let mut files = STUBS.iter().chain(TEMPLATES);
    files.find(|file| file.path == path).map(|file| file.text)
}

/// The templates of procedural macros that a project can call.
#[derive(Debug, Default)]
pub(crate) struct Templates {
    /// The names of the derives among the macros.
    pub derives: Vec<String>,
}

/// Loads the templates of the crates that a project depends on, each file as a crate that nobody can name.
pub(crate) fn load_templates(project: &Project, loaded: &mut Loaded) -> Templates {
    let is_loose = project.packages.iter().any(|package| package.origin == Origin::Loose);
    let mut derives = Vec::new();
    for file in TEMPLATES {
        let name = file.path.trim_end_matches(".rs");
        if !is_loose && !project.crates.iter().any(|target| target.name == name) {
            continue;
        }
        let start = Start { root: PathBuf::from(file.path), loose: &[], place: Place::root() };
        let reading = (Edition::E2021, Depth::Whole);
        let files = load_crate(&Embedded, start, &stub_cfg(), reading, &mut Vec::new());
        derives.extend(files.iter().flat_map(|file| template_derives(&file.ir)));
        let name = Symbol::new(&format!("templates of {name}"));
        let (edition, of) = ((2021, stub_cfg()), (false, false));
        push_crate(loaded, name, edition, of, Vec::new(), files, &Target::default());
        loaded.origins.push(None);
    }
    derives.sort();
    derives.dedup();
    Templates { derives }
}

/// Loads the stub of the standard library, those of the dependencies that have one, and those that these stubs
/// lead to: what a facade re-exports is known without the sources of the crate behind it.
pub(crate) fn load_stubs(project: &Project, loaded: &mut Loaded) -> FxHashMap<String, CrateId> {
    let named: FxHashSet<&str> = project.crates.iter().map(|target| target.name.as_str()).collect();
    let own: FxHashSet<&str> = project
        .crates
        .iter()
        .filter(|target| !is_foreign(target) && target.root_file.is_some())
        .map(|target| target.name.as_str())
        .collect();
    // What loose files name has no manifest to say so.
    let is_loose = project.packages.iter().any(|package| package.origin == Origin::Loose);
    let mut unread: Vec<&str> = STUBS.iter().filter_map(|file| file.path.split('/').next()).collect();
    unread.dedup();
    unread.retain(|name| !own.contains(name));
    let mut read: Vec<(&str, Vec<LoadedFile>)> = Vec::new();
    let mut is_wanted: Box<dyn Fn(&str) -> bool> =
        Box::new(move |name| name == "std" || is_loose || named.contains(name));
    loop {
        let (wave, rest): (Vec<&str>, Vec<&str>) = unread.into_iter().partition(|name| is_wanted(name));
        if wave.is_empty() {
            break;
        }
        unread = rest;
        let files: Vec<Vec<LoadedFile>> = wave.par_iter().map(|name| load_stub(name)).collect();
        let mentioned = mentioned_names(files.iter().flatten().map(|file| &file.ir));
        is_wanted = Box::new(move |name| mentioned.contains(&Symbol::new(name)));
        read.extend(wave.into_iter().zip(files));
    }
    read.sort_by_key(|(name, _)| (*name != "std", *name));
    let mut ids = FxHashMap::default();
    for ((name, _), index) in read.iter().zip(0..) {
        ids.insert((*name).to_owned(), CrateId(index));
    }
    for (name, files) in read {
        let dependencies = ids.iter().map(|(name, id)| (Symbol::new(name), Some(*id))).collect();
        push_crate(
            loaded,
            Symbol::new(name),
            (2021, stub_cfg()),
            (false, false),
            sorted(dependencies),
            files,
            &Target::default(),
        );
        loaded.origins.push(None);
    }
    ids
}

fn load_stub(name: &str) -> Vec<LoadedFile> {
    let root = PathBuf::from(format!("{name}/lib.rs"));
    let start = Start { root, loose: &[], place: Place::root() };
    load_crate(&Embedded, start, &stub_cfg(), (Edition::E2021, Depth::Whole), &mut Vec::new())
}

fn stub_cfg() -> Cfg {
    Cfg::new([(Symbol::new("unix"), None)], false)
}
