//! Names that two globs bring as different items: an error where they are used, so that code which compiles has none.
//!
//! The first is taken, and the use is said once for each name of a module. Looked for when all imports are resolved,
//! in the workspace alone.

use privet_ir::{DefId, FileId, Span, Symbol, Target};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Program;
use crate::scope::{Binding, ModuleId, Namespace};

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
type Twice = (Namespace, Symbol, DefId, DefId);

/// The ambiguities of the workspace, in the order of its items. `globs` are the modules that each is from and in.
pub fn ambiguities(program: &Program, globs: &[(ModuleId, ModuleId)]) -> Vec<Ambiguity> {
    let mut sources: FxHashMap<ModuleId, Vec<ModuleId>> = FxHashMap::default();
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

fn names_brought_twice(program: &Program, module: ModuleId, sources: &[ModuleId]) -> Vec<Twice> {
    if sources.len() < 2 {
        return Vec::new();
    }
    let modules = &program.modules;
    let item = |binding: Binding| match binding.target {
        Target::Definition(definition) => Some(definition),
        _ => None,
    };
    let mut found: Vec<Twice> = Vec::new();
    let mut looked_at = FxHashSet::default();
    for source in sources {
        for (namespace, name, binding) in modules.get(*source).scope.iter() {
            let taken = modules.get(module).scope.get(namespace, name).filter(|taken| taken.is_glob);
            let (Some(other), Some(taken)) = (item(binding), taken.and_then(item)) else { continue };
            // Macros have rules of their own.
            let differs = namespace != Namespace::Macro && other != taken;
            if !differs || !modules.is_visible(binding.visibility, module) {
                continue;
            }
            if looked_at.len() == NAMES {
                return found;
            }
            if !looked_at.insert((namespace, name)) {
                continue;
            }
            // What is taken must still be what another of the modules has.
            let is_there = sources.iter().any(|source| {
                let scope = &modules.get(*source).scope;
                scope.get(namespace, name).and_then(item) == Some(taken)
            });
            if is_there {
                found.push((namespace, name, taken, other));
            }
        }
    }
    found
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
                1 => means == Target::Definition(taken),
                _ => namespace == Namespace::Type && means != Target::Unresolved,
            };
            is_use.then_some(first.span)
        });
        let Some(span) = uses else { return true };
        let (taken, other) = (program.path(taken), program.path(other));
        found.push(Ambiguity { file: def.file, span, name, taken, other });
        false
    });
    found
}
