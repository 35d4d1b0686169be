//! Names that two globs bring as different items: an error where they are used, so that code which compiles has none.
//!
//! The first is taken, and the use is said once for each name of a module. Looked for when all imports are resolved,
//! in the workspace alone. Modules bring items and macros, enums their variants.

use privet_ir::{DefId, FileId, ItemKind, Span, Symbol, Target};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Program;
use crate::imports::GlobSource;
use crate::scope::{ModuleId, Namespace};

/// So many names of one module are looked at.
const NAMES: usize = 64;

/// A name that is used and may mean either of two items.
#[derive(Clone, Debug)]
pub struct Ambiguity {
    /// The file of the first use.
    pub file: FileId,
    /// The first use.
    pub span: Span,
    /// The name.
    pub name: Symbol,
    /// The item that it is taken for.
    pub taken: Symbol,
    /// The other one.
    pub other: Symbol,
}

/// A name that globs bring twice: what it is taken for, and the other.
type Twice = (Namespace, Symbol, Target, Target);

/// The ambiguities of the workspace, in the order of its items. `globs` are what each is of, and the module it is in.
pub fn ambiguities(program: &Program, globs: &[(GlobSource, ModuleId)]) -> Vec<Ambiguity> {
    let mut sources: FxHashMap<ModuleId, Vec<GlobSource>> = FxHashMap::default();
    let mut order = Vec::new();
    let mut known = FxHashSet::default();
    for &(from, to) in globs {
        if program.krate(program.modules.get(to).krate).is_workspace && known.insert((from, to)) {
            let of = sources.entry(to).or_insert_with(|| {
                order.push(to);
                Vec::new()
            });
            of.push(from);
        }
    }
    let mut twice: FxHashMap<ModuleId, Vec<Twice>> = FxHashMap::default();
    for module in order {
        let found = names_brought_twice(program, module, &sources[&module]);
        if !found.is_empty() {
            twice.insert(module, found);
        }
    }
    if twice.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for &def in &program.definitions {
        let Some(names) = program.modules.of(def).and_then(|module| twice.get_mut(&module)) else { continue };
        found.extend(uses(program, def, names));
    }
    found
}

fn names_brought_twice(program: &Program, module: ModuleId, sources: &[GlobSource]) -> Vec<Twice> {
    if sources.len() < 2 {
        return Vec::new();
    }
    let modules = &program.modules;
    let mut found: Vec<Twice> = Vec::new();
    let mut looked_at = FxHashSet::default();
    for source in sources {
        for (namespace, name, other) in brought(program, *source, module) {
            let taken = modules.get(module).scope.get(namespace, name).filter(|taken| taken.is_glob);
            let Some(taken) = taken.map(|taken| taken.target).filter(is_item) else { continue };
            if other == taken || namespace == Namespace::Macro && is_textual(program, module, name) {
                continue;
            }
            if looked_at.len() == NAMES {
                return found;
            }
            // What is in two namespaces is one thing.
            if !looked_at.insert((namespace, name))
                || found.iter().any(|twice| (twice.1, twice.2) == (name, taken))
            {
                continue;
            }
            // What is taken must still be what another of the sources has.
            if sources.iter().any(|source| has(program, *source, (namespace, name, taken))) {
                found.push((namespace, name, taken, other));
            }
        }
    }
    found
}

fn is_item(target: &Target) -> bool {
    matches!(target, Target::Definition(_) | Target::Variant { .. })
}

/// What a glob brings into a module.
fn brought(program: &Program, source: GlobSource, module: ModuleId) -> Vec<(Namespace, Symbol, Target)> {
    match source {
        GlobSource::Module(source) => {
            let bindings = program.modules.get(source).scope.iter();
            let visible = bindings.filter(|(.., binding)| {
                is_item(&binding.target) && program.modules.is_visible(binding.visibility, module)
            });
            visible.map(|(namespace, name, binding)| (namespace, name, binding.target)).collect()
        }
        GlobSource::Enum(owner) => {
            let ItemKind::Enum(definition) = &program.item(owner).kind else { return Vec::new() };
            let variants = definition.variants.iter().zip(0..);
            let both = |name, index| {
                let target = Target::Variant { owner, index };
                [(Namespace::Type, name, target), (Namespace::Value, name, target)]
            };
            variants.flat_map(|(variant, index)| both(variant.name, index)).collect()
        }
    }
}

fn has(
    program: &Program,
    source: GlobSource,
    (namespace, name, target): (Namespace, Symbol, Target),
) -> bool {
    match (source, target) {
        (GlobSource::Module(source), target) => {
            let binding = program.modules.get(source).scope.get(namespace, name);
            binding.is_some_and(|binding| binding.target == target)
        }
        (GlobSource::Enum(source), Target::Variant { owner, .. }) => source == owner,
        (GlobSource::Enum(_), _) => false,
    }
}

/// Whether the text before may define a macro of this name: that wins.
fn is_textual(program: &Program, module: ModuleId, name: Symbol) -> bool {
    let mut around = program.modules.ancestors(module);
    around.any(|module| program.modules.get(module).textual_macros.iter().any(|(other, _)| *other == name))
}

/// The first uses of these names in an item; they are taken out, as once is enough.
fn uses(program: &Program, def: DefId, names: &mut Vec<Twice>) -> Vec<Ambiguity> {
    let tree = &program.item(def).tree;
    let starts_with = |name: Symbol| tree.segments.iter().any(|segment| segment.name == name);
    if !names.iter().any(|(_, name, ..)| starts_with(*name)) {
        return Vec::new();
    }
    let resolved = program.resolve(def);
    let mut found = Vec::new();
    names.retain(|&(namespace, name, taken, other)| {
        let uses = tree.paths.iter().find_map(|(id, path)| {
            let segments = tree.path_segments(id);
            let first = segments.first().filter(|first| first.name == name && !path.is_global)?;
            let means = resolved.paths.get(id.index())?.target;
            let is_use = match segments.len() {
                1 => means == taken,
                _ => namespace == Namespace::Type && means != Target::Unresolved,
            };
            is_use.then_some(first.span)
        });
        let Some(span) = uses else { return true };
        let (taken, other) = (path(program, taken), path(program, other));
        found.push(Ambiguity { file: def.file, span, name, taken, other });
        false
    });
    found
}

fn path(program: &Program, target: Target) -> Symbol {
    match target {
        Target::Definition(definition) => program.path(definition),
        Target::Variant { owner, index } => {
            let variant = match &program.item(owner).kind {
                ItemKind::Enum(definition) => definition.variants.get(index as usize),
                _ => None,
            };
            let name = variant.map_or(Symbol::EMPTY, |variant| variant.name);
            Symbol::new(&format!("{}::{name}", program.path(owner)))
        }
        _ => Symbol::EMPTY,
    }
}
