//! The paths under which items are known: the canonical one, and every public way to reach it.

use std::borrow::Cow;
use std::sync::OnceLock;

use privet_ir::{DefId, FileIr, ItemKind, Symbol, Target, TypeRef};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Program;
use crate::collect::procedural_macro;
use crate::scope::{ModuleId, Modules, Scoped};

/// Re-exports may form cycles through modules: this many steps are followed.
const DEPTH: u32 = 8;
/// Modules that re-export each other whole lead on in ever more ways: so many are looked at for one item.
const FUEL: u32 = 1024;
/// And this many paths are kept of one item.
const PATHS: usize = 32;

/// What an implementation is of.
#[derive(Clone, Copy, Debug)]
pub struct ImplHeader {
    /// What the self type's path means, behind references; unresolved for types without one.
    pub self_target: Target,
    /// What the trait's path means; nothing for an inherent implementation.
    pub trait_target: Option<Target>,
}

/// The public imports of each target: the module that has it, and the name there.
pub type Reexports = FxHashMap<Target, Vec<(ModuleId, Symbol)>>;

/// Finds every public import.
pub fn reexports(modules: &Modules) -> Reexports {
    let mut found = Reexports::default();
    for (module, index) in modules.list.iter().zip(0..) {
        if module.block.is_some() {
            continue;
        }
        for (_, name, binding) in module.scope.iter() {
            if !binding.is_import || binding.visibility != Scoped::Public {
                continue;
            }
            let places = found.entry(binding.target).or_default();
            // One entry for the namespaces that a name is imported in.
            if places.last() != Some(&(ModuleId(index), name)) {
                places.push((ModuleId(index), name));
            }
        }
    }
    found
}

/// Resolves the headers of all implementations.
pub fn impl_headers(program: &Program) -> FxHashMap<DefId, ImplHeader> {
    let impls: Vec<DefId> = program
        .definitions
        .iter()
        .copied()
        .filter(|def| matches!(program.item(*def).kind, ItemKind::Impl(_)))
        .collect();
    impls
        .into_par_iter()
        .map(|def| {
            let item = program.item(def);
            let names = program.resolve(def);
            let ItemKind::Impl(definition) = &item.kind else { return (def, UNKNOWN) };
            let mut ty = definition.self_ty;
            while let TypeRef::Reference { inner, .. } = &item.tree.types[ty] {
                ty = *inner;
            }
            let self_target = match &item.tree.types[ty] {
                TypeRef::Path(path) if names.paths[path.index()].remaining == 0 => {
                    names.paths[path.index()].target
                }
                other => builtin_name(other)
                    .map_or(Target::Unresolved, |name| Target::Primitive(Symbol::new(name))),
            };
            let trait_target = definition.trait_path.map(|path| names.paths[path.index()].target);
            (def, ImplHeader { self_target, trait_target })
        })
        .collect()
}

/// What the library's documentation calls the types that have no name.
fn builtin_name(ty: &TypeRef) -> Option<&'static str> {
    Some(match ty {
        TypeRef::Slice(_) => "slice",
        TypeRef::Array { .. } => "array",
        TypeRef::Tuple(list) if list.is_empty() => "unit",
        TypeRef::Tuple(_) => "tuple",
        TypeRef::Pointer { .. } => "pointer",
        TypeRef::Function(_) => "fn",
        TypeRef::Never => "never",
        _ => return None,
    })
}

const UNKNOWN: ImplHeader = ImplHeader { self_target: Target::Unresolved, trait_target: None };

/// The canonical paths of items, by file and item, each from when it is first asked for: of most items of dependencies
/// nobody asks.
#[derive(Debug)]
pub struct CanonicalPaths(Vec<Box<[OnceLock<Symbol>]>>);

impl CanonicalPaths {
    /// Of the items of these files.
    pub fn of(files: &[FileIr]) -> Self {
        Self(files.iter().map(|file| file.items.ids().map(|_| OnceLock::new()).collect()).collect())
    }

    /// The path of an active item.
    pub fn get(&self, program: &Program, def: DefId) -> Symbol {
        let cell = self.0.get(def.file.0 as usize).and_then(|file| file.get(def.item.index()));
        let Some(cell) = cell else { return Symbol::EMPTY };
        *cell.get_or_init(|| match program.definitions.binary_search(&def) {
            Ok(_) => Symbol::new(&canonical_path(program, def)),
            Err(_) => Symbol::EMPTY,
        })
    }
}

fn canonical_path(program: &Program, def: DefId) -> String {
    let item = program.item(def);
    let owner = item.parent.map(|parent| DefId { file: def.file, item: parent });
    let owner_kind = owner.map(|owner| &program.item(owner).kind);
    let is_macro = matches!(item.kind, ItemKind::Macro(_));
    let prefix = match (owner, owner_kind) {
        (Some(owner), Some(ItemKind::Impl(_))) => impl_path(program, owner),
        (Some(owner), Some(ItemKind::Trait(_))) => canonical_path(program, owner),
        _ => match program.modules.of(def) {
            Some(module) => module_path(program, module),
            None => String::new(),
        },
    };
    match &item.kind {
        ItemKind::Impl(_) => impl_path(program, def),
        _ if is_macro && is_exported(item) => {
            let root = program.crate_of(def.file);
            format!("{}::{}!", program.crates[root.0 as usize].name, item.name)
        }
        _ => format!("{prefix}::{}", own_name(item)),
    }
}

/// The last segment of an item's path: macros end in `!`.
fn own_name(item: &privet_ir::Item) -> Cow<'static, str> {
    match (&item.kind, procedural_macro(item)) {
        (ItemKind::Macro(_), _) => Cow::Owned(format!("{}!", item.name)),
        (_, Some(exported)) => Cow::Owned(format!("{exported}!")),
        _ => Cow::Borrowed(item.name.as_str()),
    }
}

fn is_exported(item: &privet_ir::Item) -> bool {
    item.attributes.iter().any(|attribute| matches!(&*attribute.path, [name] if name == "macro_export"))
}

/// `krate::Type`, or `<krate::Type as krate::Trait>`.
fn impl_path(program: &Program, def: DefId) -> String {
    let header = program.impls.get(&def).copied().unwrap_or(UNKNOWN);
    let own = target_path(program, header.self_target);
    match header.trait_target {
        None => own,
        Some(target) => format!("<{own} as {}>", target_path(program, target)),
    }
}

fn target_path(program: &Program, target: Target) -> String {
    match target {
        Target::Definition(def) | Target::SelfType(def) => canonical_path(program, def),
        Target::External(path) | Target::Primitive(path) | Target::BuiltinMacro(path) => path.to_string(),
        Target::GenericParameter { owner, index } => crate::body::generics_of(&program.item(owner).kind)
            .and_then(|generics| generics.parameters.get(index as usize))
            .map_or_else(|| "_".to_owned(), |parameter| parameter.name.to_string()),
        Target::Variant { owner, index } => {
            let name = match &program.item(owner).kind {
                ItemKind::Enum(definition) => {
                    definition.variants.get(index as usize).map(|variant| variant.name)
                }
                _ => None,
            };
            format!("{}::{}", canonical_path(program, owner), name.unwrap_or(Symbol::EMPTY))
        }
        Target::CrateRoot(krate) => program.crates[krate.0 as usize].name.to_string(),
        Target::Local(_) | Target::Unresolved => "_".to_owned(),
    }
}

/// The path of a module; a block is named by the function around it.
pub fn module_path(program: &Program, module: ModuleId) -> String {
    let data = program.modules.get(module);
    match (data.block, data.parent) {
        (Some((owner, _)), _) => canonical_path(program, owner),
        (None, Some(parent)) => format!("{}::{}", module_path(program, parent), data.name),
        (None, None) => data.name.to_string(),
    }
}

/// The canonical path of an item, and every public path to it.
pub fn all_paths(program: &Program, def: DefId) -> Vec<Symbol> {
    let mut paths = vec![program.path(def)];
    let mut found = Vec::new();
    let mut fuel = FUEL;
    alternates(program, def, DEPTH, &mut fuel, &mut found);
    for path in found {
        let path = Symbol::new(&path);
        if !paths.contains(&path) && paths.len() < PATHS {
            paths.push(path);
        }
    }
    paths
}

/// How these end: with the item's own name, and with those that it is re-exported under.
pub fn last_segments(program: &Program, def: DefId) -> impl Iterator<Item = Cow<'static, str>> + '_ {
    let item = program.item(def);
    let own = own_name(item);
    let is_macro = own.ends_with('!');
    let places = program.reexports.get(&Target::Definition(def)).map_or(&[][..], |places| places);
    let others = places.iter().map(move |(_, name)| match is_macro {
        true => Cow::Owned(format!("{name}!")),
        false => Cow::Borrowed(name.as_str()),
    });
    // A member of an implementation goes by its plain name, too.
    let plain = Cow::Borrowed(item.name.as_str());
    [own, plain].into_iter().chain(others)
}

fn alternates(program: &Program, def: DefId, depth: u32, fuel: &mut u32, found: &mut Vec<String>) {
    let (Some(depth), Some(left)) = (depth.checked_sub(1), fuel.checked_sub(1)) else { return };
    *fuel = left;
    let item = program.item(def);
    let name = own_name(item);
    let suffix = if name.ends_with('!') { "!" } else { "" };
    let owner = item.parent.map(|parent| DefId { file: def.file, item: parent });
    match owner.map(|owner| (owner, &program.item(owner).kind)) {
        Some((owner, ItemKind::Impl(_))) => {
            let header = program.impls.get(&owner).copied().unwrap_or(UNKNOWN);
            // `Type::method` and `Trait::method` both name the method of an implementation.
            for target in [Some(header.self_target), header.trait_target].into_iter().flatten() {
                let mut prefixes = Vec::new();
                match target {
                    Target::Definition(owner) => alternates(program, owner, depth, fuel, &mut prefixes),
                    target => prefixes.push(target_path(program, target)),
                }
                extend(found, prefixes.iter().map(|prefix| format!("{prefix}::{}", item.name)));
            }
        }
        Some((owner, ItemKind::Trait(_))) => {
            let mut prefixes = Vec::new();
            alternates(program, owner, depth, fuel, &mut prefixes);
            extend(found, prefixes.iter().map(|prefix| format!("{prefix}::{}", item.name)));
        }
        _ => {
            if let Some(module) = program.modules.of(def) {
                let prefixes = module_alternates(program, module, depth, fuel);
                extend(found, prefixes.iter().map(|prefix| format!("{prefix}::{name}")));
            }
        }
    }
    for &(module, name) in program.reexports.get(&Target::Definition(def)).map_or(&[][..], |places| places) {
        if found.len() >= PATHS {
            break;
        }
        let prefixes = module_alternates(program, module, depth, fuel);
        extend(found, prefixes.iter().map(|prefix| format!("{prefix}::{name}{suffix}")));
    }
}

fn module_alternates(program: &Program, module: ModuleId, depth: u32, fuel: &mut u32) -> Vec<String> {
    let data = program.modules.get(module);
    let mut found = Vec::new();
    match data.declaration {
        Some(def) => alternates(program, def, depth, fuel, &mut found),
        None => found.push(module_path(program, module)),
    }
    found
}

fn extend(found: &mut Vec<String>, paths: impl Iterator<Item = String>) {
    for path in paths {
        if found.len() >= PATHS {
            break;
        }
        if !found.contains(&path) {
            found.push(path);
        }
    }
}
