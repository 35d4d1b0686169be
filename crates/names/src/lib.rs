//! Names: module trees, imports and macros; every path to its item.
//!
//! Takes the files of all crates as `front` and [`strip`] leave them, and gives a [`Program`]: the one
//! immutable structure that `types`, `flow` and `rules` read. What a path inside a body means is
//! computed when asked for ([`Program::resolve`]). Knows nothing of types: what hangs on them
//! (`Type::method`) is left as remaining segments.

mod ambiguity;
mod attribute_macro;
mod body;
mod builtin;
mod canonical;
mod cfg;
mod collect;
mod imports;
mod include;
mod input;
mod macros;
mod mentions;
mod module_files;
mod path;
mod prepare;
mod renames;
mod scope;
mod strip;

use std::borrow::Cow;

use privet_front::Edition;
use privet_ir::{
    CrateId, DefId, FileId, FileIr, Import, ImportKind, Item, ItemKind, Statement, StatementKind, Symbol,
    Target, TypeRef,
};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

pub use ambiguity::Ambiguity;
pub use body::{BodyNames, generics_of};
pub use canonical::ImplHeader;
pub use cfg::Cfg;
pub use include::{Include, Reader, Wanted};
pub use input::{CrateInput, FileInput, GivenColumn, Knowledge};
pub use macros::{MacroFailure, MacroReport, template_derives};
pub use mentions::mentioned_names;
pub use module_files::{ModuleFile, module_file, module_files, owns_folder};
pub use prepare::{Prepared, prepare};
pub use renames::Renames;
pub use scope::{Binding, Module, ModuleId, Modules, Namespace, Scope, Scoped};
pub use strip::strip;

use collect::{Collected, CrateFiles, collect_blocks, collect_crate};
use imports::{Imports, Setting};
use include::Sources;
use macros::FileState;
use macros::bodies::Bodies;
use macros::items::{CrateMacros, Macros};
use path::{CrateNames, PathRequest, Resolver, Start};

/// The whole program after names.
#[derive(Debug)]
pub struct Program {
    crates: Vec<CrateData>,
    crate_names: Vec<CrateNames>,
    std: Option<CrateId>,
    files: Vec<FileIr>,
    file_data: Vec<FileData>,
    modules: Modules,
    definitions: Vec<DefId>,
    bodies: Vec<DefId>,
    impls: FxHashMap<DefId, ImplHeader>,
    inherent_impls: FxHashMap<Target, Vec<DefId>>,
    trait_impls: FxHashMap<Target, Vec<DefId>>,
    module_traits: Vec<Box<[DefId]>>,
    reexports: canonical::Reexports,
    paths: canonical::CanonicalPaths,
    macro_report: MacroReport,
    ambiguities: Vec<Ambiguity>,
}

/// One crate of the program.
#[derive(Clone, Debug)]
pub struct CrateData {
    /// Its name in code.
    pub name: Symbol,
    /// 2015 and later.
    pub edition: u16,
    /// The file of its root module.
    pub root: FileId,
    /// Whether findings may lie in it.
    pub is_workspace: bool,
    /// Whether it is a stub: signatures, without private fields.
    pub is_stub: bool,
    /// Whether all of it is test code.
    pub is_test_code: bool,
    /// What it can name; without an id, the sources are not at hand.
    pub dependencies: Vec<(Symbol, Option<CrateId>)>,
}

#[derive(Debug)]
struct FileData {
    path: Symbol,
    krate: CrateId,
}

impl Program {
    /// Builds the program. `crates[i]` becomes `CrateId(i)`; the crate named `std`, if there is one, is
    /// the standard library of all.
    pub fn build(crates: Vec<CrateInput>) -> Program {
        Self::build_with(crates, Knowledge::default(), &mut |_| Vec::new())
    }

    /// [`Program::build`] with what others know. Files that only macros name are asked of `reader`: the file itself
    /// and those of its modules, none if it is not at hand. Each gets the next number behind all files so far.
    pub fn build_with(crates: Vec<CrateInput>, knowledge: Knowledge<'_>, reader: &mut Reader<'_>) -> Program {
        let mut files = Vec::new();
        let mut file_data = Vec::new();
        let mut crate_data = Vec::new();
        let mut crate_names = Vec::new();
        let mut layouts = Vec::new();
        let mut crate_macros = Vec::new();
        for (input, krate) in crates.into_iter().zip(0..) {
            let krate = CrateId(krate);
            let first = u32::try_from(files.len()).unwrap_or(u32::MAX);
            let file_at = |index: usize| FileId(first + u32::try_from(index).unwrap_or(0));
            let mut declared = Vec::new();
            let mut loose = Vec::new();
            for (index, file) in input.files.into_iter().enumerate() {
                if let Some((declaring, item)) = file.declared_by {
                    declared.push((DefId { file: file_at(declaring), item }, file_at(index)));
                } else if let Some(name) = file.loose_name {
                    loose.push((name, file_at(index)));
                }
                files.push(file.ir);
                file_data.push(FileData { path: file.path, krate });
            }
            declared.sort_unstable();
            layouts.push(CrateFiles { krate, name: input.name, root: file_at(0), declared, loose });
            crate_macros.push(CrateMacros {
                name: input.name,
                edition: Edition::from_year(input.edition),
                cfg: input.cfg,
                depth: files.get(first as usize).map_or(0, macros::depth_of),
                is_stub: input.is_stub,
            });
            crate_names.push(CrateNames {
                edition: input.edition,
                dependencies: input.dependencies.clone(),
                // The stub of the standard library is held to be whole: what it lacks is to be seen.
                is_open: !input.is_workspace && input.name != "std",
            });
            crate_data.push(CrateData {
                name: input.name,
                edition: input.edition,
                root: file_at(0),
                is_workspace: input.is_workspace,
                is_stub: input.is_stub,
                is_test_code: input.is_test_code,
                dependencies: input.dependencies,
            });
        }
        let std = crate_data
            .iter()
            .zip(0..)
            .find(|(data, _)| data.name == "std" && !data.is_workspace)
            .map(|(_, index)| CrateId(index));

        let mut collected = Collected::default();
        collected.modules.of_item = files.iter().map(|file| vec![None; file.items.len()]).collect();
        collected.textual_of = files.iter().map(|file| vec![None; file.items.len()]).collect();
        for layout in &layouts {
            collect_crate(&files, layout, &mut collected);
        }
        let mut macros = Macros {
            crates: &crate_macros,
            crate_of: file_data.iter().map(|file: &FileData| file.krate).collect(),
            knowledge,
            templates: FxHashMap::default(),
            known: FxHashMap::default(),
            states: files.iter().map(|_| FileState::default()).collect(),
        };
        macros.find_templates(&files, &collected.definitions);
        let mut sources = Sources { files, layouts, reader, paths: Vec::new() };
        let mut globs = macros.expand_items(&mut sources, (&crate_names, std), &mut collected);
        let Sources { mut files, layouts, paths, .. } = sources;
        file_data.extend(paths.into_iter().map(|(path, krate)| FileData { path, krate }));
        macros.find_all(&mut files, &collected.definitions);
        collected.textual.compress();
        let bodies = Bodies {
            modules: &collected.modules,
            textual: &collected.textual,
            textual_of: &collected.textual_of,
            crates: &crate_names,
            std,
        };
        let macro_report = bodies.expand(&mut files, macros);
        collect_blocks(&files, &layouts, &mut collected);
        let setting = Setting { files: &files, crates: &crate_names, std, assumes_external: false };
        let mut imports = Imports::default();
        imports.resolve(setting, &mut collected);
        imports.resolve(Setting { assumes_external: true, ..setting }, &mut collected);
        globs.extend(imports.globs());
        let Collected { modules, mut definitions, .. } = collected;
        definitions.sort_unstable();
        definitions.dedup();

        let paths = canonical::CanonicalPaths::of(&files);
        let mut program = Program {
            crates: crate_data,
            crate_names,
            std,
            files,
            file_data,
            reexports: canonical::reexports(&modules),
            modules,
            definitions,
            bodies: Vec::new(),
            impls: FxHashMap::default(),
            inherent_impls: FxHashMap::default(),
            trait_impls: FxHashMap::default(),
            module_traits: Vec::new(),
            paths,
            macro_report,
            ambiguities: Vec::new(),
        };
        program.impls = canonical::impl_headers(&program);
        for def in &program.definitions {
            let Some(header) = program.impls.get(def) else { continue };
            let (map, target) = match header.trait_target {
                Some(target) => (&mut program.trait_impls, target),
                None => (&mut program.inherent_impls, header.self_target),
            };
            map.entry(target).or_default().push(*def);
        }
        program.module_traits =
            program.modules.list.par_iter().map(|module| program.traits_of(module)).collect();
        program.ambiguities = ambiguity::ambiguities(&program, &globs);
        program.bodies = program.definitions.iter().copied().filter(|def| program.has_body(*def)).collect();
        program
    }

    /// Drops it, on all threads at once.
    pub fn discard(self) {
        self.files.into_par_iter().for_each(drop);
    }

    /// The crates, by [`CrateId`].
    pub fn crates(&self) -> &[CrateData] {
        &self.crates
    }

    /// A crate.
    pub fn krate(&self, id: CrateId) -> &CrateData {
        &self.crates[id.0 as usize]
    }

    /// The stub of the standard library.
    pub fn std(&self) -> Option<CrateId> {
        self.std
    }

    /// The number of files.
    pub fn file_count(&self) -> usize {
        self.files.len()
    }

    /// A file's syntax.
    pub fn file(&self, id: FileId) -> &FileIr {
        &self.files[id.0 as usize]
    }

    /// A file's path, relative to the workspace root, with forward slashes.
    pub fn file_path(&self, id: FileId) -> Symbol {
        self.file_data[id.0 as usize].path
    }

    /// The crate that a file is part of.
    pub fn crate_of(&self, id: FileId) -> CrateId {
        self.file_data[id.0 as usize].krate
    }

    /// Whether findings may lie in a file.
    pub fn is_workspace(&self, file: FileId) -> bool {
        self.krate(self.crate_of(file)).is_workspace
    }

    /// Whether the crate of a file may have items that are not known: it is a dependency or its stub.
    pub fn is_open(&self, file: FileId) -> bool {
        self.crate_names[self.crate_of(file).0 as usize].is_open
    }

    /// An item.
    pub fn item(&self, def: DefId) -> &Item {
        &self.files[def.file.0 as usize].items[def.item]
    }

    /// The item around an item: its implementation, trait, function or module.
    pub fn parent(&self, def: DefId) -> Option<DefId> {
        match self.item(def).parent {
            Some(item) => Some(DefId { file: def.file, item }),
            None => self.modules.get(self.modules.of(def)?).declaration,
        }
    }

    /// How the calls of macros fared.
    pub fn macro_report(&self) -> &MacroReport {
        &self.macro_report
    }

    /// Names that two globs bring as different items, where they are used first.
    pub fn ambiguities(&self) -> &[Ambiguity] {
        &self.ambiguities
    }

    /// The modules.
    pub fn modules(&self) -> &Modules {
        &self.modules
    }

    /// Every active item, sorted.
    pub fn definitions(&self) -> &[DefId] {
        &self.definitions
    }

    /// Every active item with a body: functions, constants and statics of the workspace, and the functions of
    /// dependencies whose bodies were read; sorted.
    pub fn bodies(&self) -> &[DefId] {
        &self.bodies
    }

    /// The canonical path: `krate::module::Type::method`, `<krate::Type as krate::Trait>::method`.
    pub fn path(&self, def: DefId) -> Symbol {
        self.paths.get(self, def)
    }

    /// The canonical path and every public path, for matching models. Of a trait implementation's
    /// method also `Type::method` and `Trait::method`.
    pub fn paths(&self, def: DefId) -> Vec<Symbol> {
        canonical::all_paths(self, def)
    }

    /// The names of the crates that a crate leads to, at any depth, with its own; those whose sources are not at hand, too.
    pub fn crate_names(&self, id: CrateId) -> FxHashSet<Symbol> {
        let mut names = FxHashSet::default();
        let mut seen = FxHashSet::default();
        let mut todo = vec![id];
        while let Some(id) = todo.pop() {
            if seen.insert(id) {
                let krate = self.krate(id);
                names.insert(krate.name);
                names.extend(krate.dependencies.iter().map(|(name, _)| *name));
                todo.extend(krate.dependencies.iter().filter_map(|(_, id)| *id));
            }
        }
        names
    }

    /// Every name that a segment of a path may be: those of crates and items, and those that items are re-exported under.
    pub fn names(&self) -> FxHashSet<Symbol> {
        let crates = self.crates.iter().map(|krate| krate.name);
        let items = self.definitions.iter().map(|definition| self.item(*definition).name);
        let others = self.reexports.values().flatten().map(|(_, name)| *name);
        crates.chain(items).chain(others).collect()
    }

    /// How the [`paths`](Program::paths) of an item end.
    pub fn last_segments(&self, def: DefId) -> impl Iterator<Item = Cow<'static, str>> + '_ {
        canonical::last_segments(self, def)
    }

    /// The item at a path that starts with a crate's name.
    pub fn lookup(&self, path: &str, namespace: Namespace) -> Option<DefId> {
        match self.lookup_target(path, namespace)? {
            Target::Definition(def) => Some(def),
            _ => None,
        }
    }

    /// What a path that starts with a crate's name means.
    pub fn lookup_target(&self, path: &str, namespace: Namespace) -> Option<Target> {
        let mut segments = path.split("::").map(Symbol::new);
        let krate = segments.next()?;
        let krate = match krate.as_str() {
            "std" | "core" | "alloc" => self.std?,
            _ => CrateId(u32::try_from(self.crates.iter().position(|data| data.name == krate)?).ok()?),
        };
        let root = self.modules.roots[krate.0 as usize];
        let rest: Vec<Symbol> = segments.collect();
        let resolution = self.resolver().walk(Start::Module(root), &rest, namespace, root);
        (resolution.remaining == 0 && resolution.target != Target::Unresolved).then_some(resolution.target)
    }

    /// What a path written in the scope of an item means (attributes name types by such paths).
    pub fn resolve_path(&self, def: DefId, segments: &[Symbol], namespace: Namespace) -> Target {
        let Some(module) = self.modules.of(def) else { return Target::Unresolved };
        let resolution =
            self.resolver().resolve(module, PathRequest { segments, is_global: false, namespace });
        if resolution.remaining == 0 { resolution.target } else { Target::Unresolved }
    }

    /// What a leaf of a `use` imports: the type of its name, or else the value, or else the macro.
    pub fn imported(&self, def: DefId, import: &Import) -> Target {
        let Some(module) = self.modules.of(def) else { return Target::Unresolved };
        let namespaces: &[Namespace] = match import.kind {
            ImportKind::Named { .. } => &Namespace::ALL,
            ImportKind::SelfOnly { .. } | ImportKind::Glob => &[Namespace::Type],
        };
        let resolver = self.resolver();
        let targets = namespaces.iter().filter_map(|namespace| {
            let request =
                PathRequest { segments: &import.path, is_global: import.is_global, namespace: *namespace };
            Some(resolver.target_of(resolver.resolve_import(module, request)?))
        });
        let mut assumed = Target::Unresolved;
        for target in targets {
            match target {
                // What is known in one namespace is not assumed in the others.
                Target::External(_) if assumed == Target::Unresolved => assumed = target,
                Target::External(_) | Target::Unresolved => {}
                _ => return target,
            }
        }
        assumed
    }

    /// What every path of an item's syntax means. Computed anew at each call.
    pub fn resolve(&self, def: DefId) -> BodyNames {
        body::resolve_body(self, def)
    }

    /// What an implementation is of.
    pub fn impl_header(&self, def: DefId) -> Option<ImplHeader> {
        self.impls.get(&def).copied()
    }

    /// The inherent implementations of a type: an item, a primitive, or a type of a crate not at hand.
    pub fn inherent_impls(&self, target: Target) -> &[DefId] {
        self.inherent_impls.get(&target).map_or(&[], |impls| impls)
    }

    /// The implementations of a trait: an item, or one of a crate not at hand.
    pub fn trait_impls(&self, target: Target) -> &[DefId] {
        self.trait_impls.get(&target).map_or(&[], |impls| impls)
    }

    /// Every trait whose methods are in scope in an item or a block of its body.
    pub fn traits_in_scope(&self, def: DefId) -> Vec<DefId> {
        let Some(module) = self.modules.of(def) else { return Vec::new() };
        let mut traits = self.traits_in_module(module);
        traits.extend(self.trait_around(def));
        // What blocks of the body import, as if they imported it for the whole body.
        for (block, content) in self.item(def).tree.blocks.iter() {
            let declares = |statement: &Statement| matches!(statement.kind, StatementKind::Item(_));
            if content.statements.iter().any(declares)
                && let Some(inner) = self.modules.by_block.get(&(def, block))
            {
                traits.extend(&self.module_traits[inner.0 as usize]);
            }
        }
        traits
    }

    /// The trait that an item is a part of, or that the implementation around it is of: its methods need no import.
    fn trait_around(&self, def: DefId) -> Option<DefId> {
        let around = DefId { file: def.file, item: self.item(def).parent? };
        match (&self.item(around).kind, self.impl_header(around)) {
            (ItemKind::Trait(_), _) => Some(around),
            (_, Some(ImplHeader { trait_target: Some(Target::Definition(of_trait)), .. })) => Some(of_trait),
            _ => None,
        }
    }

    /// The traits whose methods can be called in a module.
    pub fn traits_in_module(&self, module: ModuleId) -> Vec<DefId> {
        let mut traits = Vec::new();
        let mut add = |module: ModuleId| {
            for def in &self.module_traits[module.0 as usize] {
                if !traits.contains(def) {
                    traits.push(*def);
                }
            }
        };
        for ancestor in self.modules.ancestors(module) {
            add(ancestor);
            if self.modules.get(ancestor).block.is_none() {
                break;
            }
        }
        let Module { krate, has_prelude, .. } = *self.modules.get(module);
        if let Some(prelude) = self.resolver().prelude_module(krate).filter(|_| has_prelude) {
            add(prelude);
        }
        traits
    }

    /// Something that an item's module imports and whose sources are not at hand: traits with methods
    /// may be among it.
    pub fn unread_import(&self, def: DefId) -> Option<Symbol> {
        let of_module = |module: &Module| {
            let scope = &module.scope;
            let named = scope.iter().filter_map(|(namespace, name, binding)| match binding.target {
                Target::External(path)
                    if namespace == Namespace::Type && name.as_str().starts_with(char::is_uppercase) =>
                {
                    Some(path)
                }
                _ => None,
            });
            let unnamed = scope.unnamed_traits.iter().filter_map(|target| match target {
                Target::External(path) => Some(*path),
                _ => None,
            });
            scope.unread_globs().iter().copied().chain(named).chain(unnamed).next()
        };
        for ancestor in self.modules.ancestors(self.modules.of(def)?) {
            let module = self.modules.get(ancestor);
            if let Some(path) = of_module(module) {
                return Some(path);
            }
            if module.block.is_none() {
                break;
            }
        }
        None
    }

    /// Something that an item's module imports whole and whose sources are not at hand, if the item names a
    /// type that nothing declares: it may come from there.
    pub fn unread_name(&self, def: DefId) -> Option<Symbol> {
        let names = self.resolve(def);
        let is_open = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if names.unresolved.contains(path));
        if !self.item(def).tree.types.iter().any(|(_, ty)| is_open(ty)) {
            return None;
        }
        self.unread_glob(def)
    }

    /// Something that an item's module imports whole and whose sources are not at hand.
    pub fn unread_glob(&self, def: DefId) -> Option<Symbol> {
        let ancestors = self.modules.ancestors(self.modules.of(def)?);
        ancestors
            .into_iter()
            .find_map(|module| self.modules.get(module).scope.unread_globs().first().copied())
    }

    fn resolver(&self) -> Resolver<'_> {
        Resolver {
            files: &self.files,
            modules: &self.modules,
            crates: &self.crate_names,
            std: self.std,
            assumes_external: true,
            asked: None,
        }
    }

    fn traits_of(&self, module: &Module) -> Box<[DefId]> {
        let is_trait = |target: Target| match target {
            Target::Definition(def) if matches!(self.item(def).kind, ItemKind::Trait(_)) => Some(def),
            _ => None,
        };
        let named = module.scope.iter().filter(|(namespace, ..)| *namespace == Namespace::Type);
        let named = named.filter_map(|(_, _, binding)| is_trait(binding.target));
        let unnamed = module.scope.unnamed_traits.iter().filter_map(|target| is_trait(*target));
        named.chain(unnamed).collect()
    }

    /// Whether an item is among the [`bodies`](Program::bodies).
    pub fn has_body(&self, def: DefId) -> bool {
        match &self.item(def).kind {
            ItemKind::Function(function) => function.body.is_some(),
            ItemKind::Const(item) | ItemKind::Static(item) => {
                item.value.is_some() && self.is_workspace(def.file)
            }
            _ => false,
        }
    }
}
