//! Reads the files of all crates: each crate's module tree from its root, in waves.
//!
//! The files of one wave are read, lowered and prepared in parallel; what they declare is the next
//! wave. Each wave is sorted, so files are numbered alike in every run.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use privet_front::{Edition, ParseError, Reading, parse_as};
use privet_ir::{
    Attribute, ByteRange, CrateId, FileId, FileIr, ItemId, ItemKind, Problem, ProblemKind, Symbol, Text,
    Token,
};
use privet_names::{
    Cfg, CrateInput, FileInput, ModuleFile, mentioned_names, module_files, owns_folder, prepare,
};
use privet_project::{CrateTarget, Origin, Project, SourceReader, Store, TargetKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cache::Entry;
use crate::stubs::Templates;
use crate::{Target, problems};

/// The crates as `names` takes them, and what goes with their files.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub crates: Vec<CrateInput>,
    /// By [`FileId`].
    pub files: Vec<(String, Text)>,
    /// By [`FileId`].
    pub targets: Vec<Target>,
    pub problems: Vec<Problem>,
    /// The crate of the project that each is; nothing for stubs.
    pub origins: Vec<Option<CrateId>>,
    /// By [`FileId`]; nothing for stubs.
    pub places: Vec<Place>,
    /// Crates that the project depends on and whose sources and stubs are not at hand, sorted.
    pub missing: Vec<String>,
}

impl Loaded {
    /// Numbers the files of a crate behind those that are there, and hands them on.
    pub fn add_files(&mut self, files: Vec<LoadedFile>, target: &Target) -> Vec<FileInput> {
        let mut inputs = Vec::with_capacity(files.len());
        for file in files {
            let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
            for error in file.errors {
                self.problems.push(problems::of_parsing(id, file.path, error));
            }
            self.files.push((file.path.to_string(), file.text));
            self.targets.push(target.clone());
            self.places.push(Place { chain: file.chain, owns_folder: file.owns_folder });
            inputs.push(FileInput {
                path: file.path,
                ir: file.ir,
                declared_by: file.declared_by,
                loose_name: file.loose_name,
            });
        }
        inputs
    }
}

/// Where a file lies, for those that it leads to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    /// The absolute path behind those of the files that lead to it, for cycles.
    pub chain: Vec<PathBuf>,
    /// Whether its modules lie beside it.
    pub owns_folder: bool,
}

impl Place {
    /// Of a crate's root, but for its own path.
    pub fn root() -> Self {
        Self { chain: Vec::new(), owns_folder: true }
    }
}

/// A file that was read.
pub(crate) struct LoadedFile {
    pub path: Symbol,
    pub text: Text,
    pub ir: FileIr,
    pub errors: Vec<ParseError>,
    pub declared_by: Option<(usize, ItemId)>,
    pub loose_name: Option<Symbol>,
    /// The absolute path behind those of the files that lead to it, for cycles.
    pub chain: Vec<PathBuf>,
    /// For those that it declares in turn.
    pub owns_folder: bool,
}

/// A file to read.
struct Wanted {
    path: PathBuf,
    declared_by: Option<(usize, ItemId)>,
    loose_name: Option<Symbol>,
    chain: Vec<PathBuf>,
    owns_folder: bool,
}

/// A crate that was read.
#[derive(Default)]
pub(crate) struct ReadCrate {
    pub files: Vec<LoadedFile>,
    pub problems: Vec<Problem>,
    /// The names of the dependencies that it leads to; nothing for all of them.
    pub leads_to: Option<FxHashSet<Symbol>>,
}

/// How much of a crate is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Everything: the crate is checked.
    Whole,
    /// Signatures, macros, and the bodies in implementations of [`TOLD_BY_BODIES`].
    Signatures,
    /// Of a crate of procedural macros the root: all that it exports is there.
    Root,
}

/// The traits whose implementations say by their bodies what no signature says: what is shown of a value, and
/// what it becomes.
const TOLD_BY_BODIES: [&str; 5] = ["Debug", "Display", "Serialize", "Deref", "From"];

/// Where the text of a crate's files comes from.
pub(crate) trait Texts: Sync {
    fn read(&self, path: &Path) -> Result<Arc<str>, privet_project::ReadProblem>;
    fn first(&self, candidates: &[PathBuf]) -> Option<usize>;
    fn shown(&self, path: &Path) -> String;
    /// The names of the derives that there are templates of.
    fn derives(&self) -> &[String];
}

/// On disk.
pub(crate) struct OnDisk<'a> {
    pub reader: &'a SourceReader,
    pub project: &'a Project,
    pub templates: &'a Templates,
    /// Where what was read of dependencies is kept.
    pub store: Option<&'a Store>,
}

impl Texts for OnDisk<'_> {
    fn read(&self, path: &Path) -> Result<Arc<str>, privet_project::ReadProblem> {
        self.reader.read(path).map(|source| source.text)
    }

    fn first(&self, candidates: &[PathBuf]) -> Option<usize> {
        self.reader.first_file(candidates)
    }

    fn shown(&self, path: &Path) -> String {
        self.project.display_path(path)
    }

    fn derives(&self) -> &[String] {
        &self.templates.derives
    }
}

/// Loads the crates of the project that are read from source: the checked ones whole, of the others what
/// [`Depth::Signatures`] says, as far as signatures lead to them.
pub(crate) fn load_project(texts: &OnDisk<'_>, stubs: &FxHashMap<String, CrateId>, loaded: &mut Loaded) {
    let project = texts.project;
    let mut read = read_crates(project, texts, stubs);
    let order: Vec<CrateId> =
        project.dependency_order().into_iter().filter(|index| read.contains_key(index)).collect();
    let first = u32::try_from(loaded.crates.len()).unwrap_or(u32::MAX);
    let mut ids = FxHashMap::default();
    for (index, id) in order.iter().zip(first..) {
        ids.insert(*index, CrateId(id));
    }
    let mut missing = FxHashSet::default();
    for index in &order {
        let Some(mut krate) = read.remove(index) else { continue };
        let target = project.crate_target(*index);
        let mut dependencies = Vec::new();
        for dependency in &target.dependencies {
            let of = project.crate_target(dependency.target);
            let id = ids.get(&dependency.target).copied().or_else(|| stubs.get(&of.name).copied());
            if id.is_none() && of.root_file.is_none() {
                missing.insert(of.name.clone());
            }
            dependencies.push((Symbol::new(&dependency.name), id));
        }
        if target.origin == Origin::Loose {
            dependencies.extend(stubs.iter().map(|(name, id)| (Symbol::new(name), Some(*id))));
        }
        if is_foreign(target) {
            loaded.problems.extend(problems::of_dependency(project.package(target.package), &mut krate));
        }
        loaded.problems.extend(krate.problems);
        let name = Symbol::new(&target.name);
        let kind = (target.checked, target.is_test_code);
        push_crate(
            loaded,
            name,
            (year(target), cfg_of(target)),
            kind,
            sorted(dependencies),
            krate.files,
            &target_of(project, target),
        );
        loaded.origins.push(Some(*index));
    }
    let mut missing: Vec<String> = missing.into_iter().collect();
    missing.sort();
    loaded.missing = missing;
}

/// Reads the checked crates and, wave by wave, those that they lead to.
fn read_crates(
    project: &Project,
    texts: &OnDisk<'_>,
    stubs: &FxHashMap<String, CrateId>,
) -> FxHashMap<CrateId, ReadCrate> {
    let mut read: FxHashMap<CrateId, ReadCrate> = FxHashMap::default();
    let all = (0..).map(CrateId).zip(&project.crates);
    let is_start = |target: &CrateTarget| target.checked && target.kind != TargetKind::BuildScript;
    let mut wave: Vec<CrateId> = all.filter(|(_, target)| is_start(target)).map(|(index, _)| index).collect();
    while !wave.is_empty() {
        let crates: Vec<(CrateId, ReadCrate)> =
            wave.par_iter().map(|index| (*index, read_crate(project, texts, *index))).collect();
        wave.clear();
        for (index, krate) in crates {
            let target = project.crate_target(index);
            let led_to = target.dependencies.iter().filter(|dependency| match &krate.leads_to {
                Some(names) => names.contains(&Symbol::new(&dependency.name)),
                None => may_name(&krate, &dependency.name),
            });
            wave.extend(led_to.map(|dependency| dependency.target));
            read.insert(index, krate);
        }
        wave.sort_unstable();
        wave.dedup();
        wave.retain(|index| {
            let target = project.crate_target(*index);
            let has_stub = is_foreign(target) && stubs.contains_key(&target.name);
            target.root_file.is_some() && !has_stub && !read.contains_key(index)
        });
    }
    read
}

/// Whether the code of a crate that was read whole has a name somewhere; what macros lead to may, too. As for the
/// compiler, a crate that nobody names is not there.
fn may_name(krate: &ReadCrate, name: &str) -> bool {
    let may = |file: &LoadedFile| {
        file.text.contains(name) || file.text.contains("include") || may_declare_modules(&file.ir)
    };
    krate.files.iter().any(may)
}

/// Whether a macro call among a file's items, or a macro of it, has the word `mod`.
fn may_declare_modules(ir: &FileIr) -> bool {
    let has = |tokens: &[Token]| tokens.iter().any(|token| token.text == "mod");
    ir.items.iter().any(|(_, item)| match &item.kind {
        ItemKind::MacroCall(call) => has(&item.tree.macro_calls[*call].tokens),
        ItemKind::Macro(definition) => has(&definition.rules),
        _ => false,
    })
}

fn read_crate(project: &Project, texts: &OnDisk<'_>, index: CrateId) -> ReadCrate {
    let target = project.crate_target(index);
    let kept = Entry::of(texts, target, depth_of(target));
    if let Some(krate) = kept.as_ref().and_then(|entry| entry.read(texts)) {
        return krate;
    }
    let mut krate = ReadCrate::default();
    let Some(root) = &target.root_file else { return krate };
    let loose = if target.origin == Origin::Loose { &*project.loose_files } else { &[] };
    let reading = (Edition::from_year(year(target)), depth_of(target));
    let start = Start { root: root.clone(), loose, place: Place::root() };
    krate.files = load_crate(texts, start, &cfg_of(target), reading, &mut krate.problems);
    krate.leads_to = match reading.1 {
        Depth::Whole => None,
        Depth::Signatures => Some(mentioned_names(krate.files.iter().map(|file| &file.ir))),
        Depth::Root => Some(FxHashSet::default()),
    };
    if let Some(entry) = kept {
        entry.keep(&krate);
    }
    krate
}

/// Reads a file that the macros of a crate lead to, with those of its modules. What is wrong in it is the project's
/// business only where the crate is.
pub(crate) fn load_more(
    texts: &OnDisk<'_>,
    index: CrateId,
    file: PathBuf,
    place: Place,
    loaded: &mut Loaded,
) -> Vec<FileInput> {
    let target = texts.project.crate_target(index);
    let reading = (Edition::from_year(year(target)), depth_of(target));
    let start = Start { root: file, loose: &[], place };
    let mut problems = Vec::new();
    let mut files = load_crate(texts, start, &cfg_of(target), reading, &mut problems);
    if is_foreign(target) {
        files.iter_mut().for_each(|file| file.errors.clear());
    } else {
        loaded.problems.extend(problems);
    }
    loaded.add_files(files, &target_of(texts.project, target))
}

fn depth_of(target: &CrateTarget) -> Depth {
    match target.kind {
        _ if target.checked => Depth::Whole,
        TargetKind::ProcMacro => Depth::Root,
        _ => Depth::Signatures,
    }
}

/// Whether a crate is nobody's here: what is wrong in it is not the project's business.
pub(crate) fn is_foreign(target: &CrateTarget) -> bool {
    matches!(target.origin, Origin::Registry(_) | Origin::Git(_))
}

pub(crate) fn sorted(mut dependencies: Vec<(Symbol, Option<CrateId>)>) -> Vec<(Symbol, Option<CrateId>)> {
    dependencies.sort_by_key(|(name, _)| name.as_str());
    dependencies.dedup_by_key(|(name, _)| *name);
    dependencies
}

pub(crate) fn push_crate(
    loaded: &mut Loaded,
    name: Symbol,
    (edition, cfg): (u16, Cfg),
    (is_workspace, is_test_code): (bool, bool),
    dependencies: Vec<(Symbol, Option<CrateId>)>,
    files: Vec<LoadedFile>,
    target: &Target,
) {
    let mut inputs = loaded.add_files(files, target);
    if inputs.is_empty() {
        // A crate whose root could not be read still is one: others may name it.
        loaded.files.push((String::new(), Text::from("")));
        loaded.targets.push(target.clone());
        loaded.places.push(Place::default());
        inputs.push(FileInput {
            path: Symbol::EMPTY,
            ir: FileIr::default(),
            declared_by: None,
            loose_name: None,
        });
    }
    loaded.crates.push(CrateInput {
        name,
        edition,
        is_workspace,
        is_stub: target.root.is_empty(),
        cfg,
        is_test_code,
        dependencies,
        files: inputs,
    });
}

/// What the reading of a crate starts with.
pub(crate) struct Start<'a> {
    pub root: PathBuf,
    /// Files that are modules of the root where no other leads to them.
    pub loose: &'a [PathBuf],
    /// Of the root, but for its own path.
    pub place: Place,
}

/// Reads one crate from its root.
pub(crate) fn load_crate(
    texts: &dyn Texts,
    Start { root, loose, place: Place { chain, owns_folder } }: Start<'_>,
    cfg: &Cfg,
    reading: (Edition, Depth),
    problems: &mut Vec<Problem>,
) -> Vec<LoadedFile> {
    let mut files: Vec<LoadedFile> = Vec::new();
    let mut wave = vec![Wanted { path: root, declared_by: None, loose_name: None, chain, owns_folder }];
    let mut reached: FxHashSet<PathBuf> = FxHashSet::default();
    let mut next_loose = loose.iter();
    loop {
        if wave.is_empty() {
            // Files that no `mod` names: each becomes a module of the root.
            let Some(path) = next_loose.find(|path| !reached.contains(*path)) else { break };
            let name = path.file_stem().map_or(Symbol::EMPTY, |stem| Symbol::new(&stem.to_string_lossy()));
            wave.push(Wanted {
                path: path.clone(),
                declared_by: None,
                loose_name: Some(name),
                chain: Vec::new(),
                owns_folder: true,
            });
        }
        reached.extend(wave.iter().map(|wanted| wanted.path.clone()));
        let read: Vec<Result<LoadedFile, Problem>> = wave
            .into_par_iter()
            .with_max_len(4)
            .map(|wanted| load_file(texts, wanted, cfg, reading))
            .collect();
        let first = files.len();
        for file in read {
            match file {
                Ok(file) => files.push(file),
                Err(problem) => problems.push(problem),
            }
        }
        wave = Vec::new();
        if reading.1 == Depth::Root {
            break;
        }
        for index in first..files.len() {
            declared(texts, &mut files, index, &mut wave, problems);
        }
    }
    files
}

fn load_file(
    texts: &dyn Texts,
    wanted: Wanted,
    cfg: &Cfg,
    (edition, depth): (Edition, Depth),
) -> Result<LoadedFile, Problem> {
    let Wanted { path, declared_by, loose_name, mut chain, owns_folder } = wanted;
    let shown = Symbol::new(&texts.shown(&path));
    let text = texts.read(&path).map_err(|problem| problems::of_reading(shown, problem))?;
    let only_bodies_of = match depth {
        Depth::Whole => None,
        Depth::Signatures | Depth::Root => Some(&TOLD_BY_BODIES[..]),
    };
    let reading = Reading { only_bodies_of, derives: texts.derives() };
    let (ir, mut errors) = parse_as(&text, edition, reading);
    let prepared = prepare(ir, cfg);
    if !prepared.is_active {
        errors.clear();
    }
    chain.push(path);
    let (text, ir) = (Text::from(text), prepared.ir);
    Ok(LoadedFile { path: shown, text, ir, errors, declared_by, loose_name, chain, owns_folder })
}

/// Adds the files of the modules that a file declares to the next wave.
fn declared(
    texts: &dyn Texts,
    files: &mut [LoadedFile],
    index: usize,
    wave: &mut Vec<Wanted>,
    problems: &mut Vec<Problem>,
) {
    let Some(file) = files.get(index) else { return };
    let Some(path) = file.chain.last() else { return };
    // Paths are joined as text with forward slashes; only then do they become paths again.
    let text_path = path.to_string_lossy().replace('\\', "/");
    for module in module_files(&file.ir, &text_path, file.owns_folder) {
        let item = &file.ir.items[module.item];
        match find_module(texts, &module, &item.attributes, &file.chain) {
            Ok((path, owns_folder)) => wave.push(Wanted {
                path,
                declared_by: Some((index, module.item)),
                loose_name: None,
                chain: file.chain.clone(),
                owns_folder,
            }),
            Err((message, help)) => problems.push(Problem {
                kind: ProblemKind::File,
                file: None,
                path: file.path,
                range: None,
                position: Some(position(&file.text, file.ir.resolve(item.name_span))),
                message,
                help: Some(help.to_owned()),
            }),
        }
    }
}

/// The file of a module, and whether its own modules lie beside it; else what is wrong, and what helps.
pub(crate) fn find_module(
    texts: &dyn Texts,
    module: &ModuleFile,
    declaration: &[Attribute],
    chain: &[PathBuf],
) -> Result<(PathBuf, bool), (String, &'static str)> {
    let mut candidates: Vec<PathBuf> = module.candidates.iter().map(PathBuf::from).collect();
    let Some(found) = texts.first(&candidates) else {
        let shown: Vec<String> = candidates.iter().map(|path| format!("`{}`", texts.shown(path))).collect();
        let message = format!("the file of module `{}` is missing: {}", module.name, shown.join(" or "));
        return Err((
            message,
            "create it, or take the `mod` away; a generated file has to exist when privet runs",
        ));
    };
    let path = candidates.swap_remove(found);
    if chain.contains(&path) {
        let message = format!("module `{}` leads back to `{}`", module.name, texts.shown(&path));
        return Err((message, "a file cannot be its own module"));
    }
    Ok((path, owns_folder(&module.candidates[found], declaration)))
}

/// Line and column, from 1.
fn position(text: &str, range: ByteRange) -> (u32, u32) {
    let before = text.get(..range.start as usize).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

fn cfg_of(target: &CrateTarget) -> Cfg {
    let options =
        target.cfg.iter().map(|atom| (Symbol::new(&atom.key), atom.value.as_deref().map(Symbol::new)));
    Cfg::new(options, target.cfg.contains("test", None))
}

pub(crate) fn year(target: &CrateTarget) -> u16 {
    match target.edition {
        privet_project::Edition::E2015 => 2015,
        privet_project::Edition::E2018 => 2018,
        privet_project::Edition::E2021 => 2021,
        privet_project::Edition::E2024 => 2024,
    }
}

fn target_of(project: &Project, target: &CrateTarget) -> Target {
    let package = project.package(target.package);
    let kind = match target.kind {
        TargetKind::Library => "lib",
        TargetKind::ProcMacro => "proc-macro",
        TargetKind::Binary => "bin",
        TargetKind::Example => "example",
        TargetKind::Test => "test",
        TargetKind::Bench => "bench",
        TargetKind::BuildScript => "custom-build",
    };
    let manifest = package.folder.as_ref().filter(|_| package.origin != Origin::Loose);
    Target {
        package: package.name.clone(),
        version: package.version.clone(),
        manifest: manifest.map_or_else(String::new, |folder| folder.join("Cargo.toml").display().to_string()),
        kind,
        name: target.name.clone(),
        root: target.root_file.as_ref().map_or_else(String::new, |root| root.display().to_string()),
        edition: year(target),
    }
}
