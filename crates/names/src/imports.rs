//! Resolves `use` and `extern crate` to a fixpoint: each round resolves what the last made reachable. An import is looked
//! at again only when one of the modules has changed that were asked for it.

use std::cell::RefCell;

use privet_ir::{AttributeInput, CrateId, DefId, FileIr, ImportKind, ItemKind, Symbol, Target};
use rustc_hash::FxHashSet;

use crate::collect::{Collected, PendingImport};
use crate::path::{CrateNames, PathRequest, Resolver, Start};
use crate::scope::{Binding, ModuleId, Namespace, Scoped};

/// A glob import whose module is known: what is bound there later is passed on.
struct GlobImport {
    from: ModuleId,
    to: ModuleId,
    visibility: Scoped,
    /// How many of the names of `from` have been passed on.
    seen: usize,
    /// The same of what it imports whole without being at hand.
    unread: usize,
}

/// The globs that are known, each with the module that it is in.
#[derive(Default)]
struct KnownGlobs {
    known: FxHashSet<(GlobSource, ModuleId)>,
    order: Vec<(GlobSource, ModuleId)>,
}

impl KnownGlobs {
    /// Whether it is new.
    fn insert(&mut self, from: GlobSource, to: ModuleId) -> bool {
        let is_new = self.known.insert((from, to));
        if is_new {
            self.order.push((from, to));
        }
        is_new
    }
}

/// What a glob imports everything of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum GlobSource {
    /// A module.
    Module(ModuleId),
    /// An enum, with its variants.
    Enum(DefId),
}

/// The imports of the program while they are being resolved.
#[derive(Default)]
pub struct Imports {
    pending: Vec<PendingImport>,
    extern_crates: Vec<(ModuleId, DefId, Scoped)>,
    globs: Vec<GlobImport>,
    /// All globs, each once.
    known_globs: KnownGlobs,
    /// What unknown names were taken for last; see [`Setting::assumes_external`].
    assumed_external: bool,
}

/// What imports are resolved in.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The syntax.
    pub files: &'a [FileIr],
    /// By [`CrateId`].
    pub crates: &'a [CrateNames],
    /// The stub of the standard library.
    pub std: Option<CrateId>,
    /// Whether what is still unknown is taken to come from crates that are not at hand.
    pub assumes_external: bool,
}

impl Imports {
    /// Binds every import that can be. Whether anything was bound. Ends: each round but the last binds a
    /// name or resolves an import.
    pub fn resolve(&mut self, setting: Setting<'_>, collected: &mut Collected) -> bool {
        self.pending.append(&mut collected.imports);
        self.extern_crates.append(&mut collected.extern_crates);
        if self.assumed_external != setting.assumes_external {
            self.assumed_external = setting.assumes_external;
            self.pending.iter_mut().for_each(|import| import.asked = None);
        }
        let asked = RefCell::default();
        let mut any = bind_extern_crates(setting, &self.extern_crates, collected);
        loop {
            let mut changed = false;
            let (globs, known_globs) = (&mut self.globs, &mut self.known_globs);
            self.pending.retain_mut(|import| {
                let modules = &collected.modules;
                if let Some(asked) = &import.asked
                    && asked.iter().all(|(module, state)| modules.state(*module) == *state)
                {
                    return true;
                }
                let outcome = resolve_one(setting, collected, import, globs, known_globs, &asked);
                changed |= outcome.changed;
                let mut asked = asked.take();
                asked.sort_unstable();
                asked.dedup();
                // What it has bound itself may be what it means from now on.
                let modules = &collected.modules;
                let state = |module| (module, modules.state(module));
                import.asked = (!outcome.changed).then(|| asked.into_iter().map(state).collect());
                !outcome.is_final
            });
            while pass_on(collected, globs) {
                changed = true;
            }
            any |= changed;
            if !changed {
                return any;
            }
        }
    }
}

impl Imports {
    /// What is imported whole, each with the module that imports it.
    pub fn globs(&self) -> impl Iterator<Item = (GlobSource, ModuleId)> + '_ {
        self.known_globs.order.iter().copied()
    }
}

struct Outcome {
    changed: bool,
    /// Whether no later round can bring more.
    is_final: bool,
}

fn resolve_one(
    setting: Setting<'_>,
    collected: &mut Collected,
    pending: &PendingImport,
    globs: &mut Vec<GlobImport>,
    known_globs: &mut KnownGlobs,
    asked: &RefCell<Vec<ModuleId>>,
) -> Outcome {
    let Setting { files, crates, std, assumes_external } = setting;
    let item = &files[pending.item.file.0 as usize].items[pending.item.item];
    let ItemKind::Use(imports) = &item.kind else { return Outcome { changed: false, is_final: true } };
    let Some(import) = imports.get(pending.index as usize) else {
        return Outcome { changed: false, is_final: true };
    };
    let modules = &collected.modules;
    let resolver = Resolver { files, modules, crates, std, assumes_external, asked: Some(asked) };
    let resolve = |namespace| {
        resolver.resolve_import(
            pending.module,
            PathRequest { segments: &import.path, is_global: import.is_global, namespace },
        )
    };
    match import.kind {
        ImportKind::Glob => match resolve(Namespace::Type) {
            Some(Start::Module(from)) => {
                if known_globs.insert(GlobSource::Module(from), pending.module)
                    || pending.visibility == Scoped::Public
                {
                    globs.push(GlobImport {
                        from,
                        to: pending.module,
                        visibility: pending.visibility,
                        seen: 0,
                        unread: 0,
                    });
                }
                Outcome { changed: true, is_final: true }
            }
            Some(Start::Target(Target::Definition(def))) => {
                known_globs.insert(GlobSource::Enum(def), pending.module);
                let file = &files[def.file.0 as usize];
                // Enums as the source of a glob have fixed members.
                let members: Vec<(Symbol, Target)> = match &file.items[def.item].kind {
                    ItemKind::Enum(definition) => definition
                        .variants
                        .iter()
                        .zip(0..)
                        .map(|(variant, index)| (variant.name, Target::Variant { owner: def, index }))
                        .collect(),
                    _ => Vec::new(),
                };
                let mut changed = false;
                for (name, target) in members {
                    let binding =
                        Binding { target, visibility: pending.visibility, is_glob: true, is_import: true };
                    let scope = &mut collected.modules.list[pending.module.0 as usize].scope;
                    changed |= scope.bind(Namespace::Type, name, binding);
                    changed |= scope.bind(Namespace::Value, name, binding);
                }
                Outcome { changed, is_final: true }
            }
            Some(Start::Target(Target::External(path))) => {
                collected.modules.list[pending.module.0 as usize].scope.import_unread(path);
                Outcome { changed: true, is_final: true }
            }
            _ => Outcome { changed: false, is_final: false },
        },
        ImportKind::Named { name } | ImportKind::SelfOnly { name } => {
            let namespaces: &[Namespace] = if matches!(import.kind, ImportKind::SelfOnly { .. }) {
                &[Namespace::Type]
            } else {
                &Namespace::ALL
            };
            let mut found: Vec<(Namespace, Target)> = namespaces
                .iter()
                .filter_map(|namespace| Some((*namespace, resolver.target_of(resolve(*namespace)?))))
                .collect();
            // What is known in one namespace is not assumed in the others.
            if found.iter().any(|(_, target)| !matches!(target, Target::External(_))) {
                found.retain(|(_, target)| !matches!(target, Target::External(_)));
            }
            let mut changed = false;
            let is_external = found.iter().any(|(_, target)| matches!(target, Target::External(_)));
            for (namespace, target) in found {
                let scope = &mut collected.modules.list[pending.module.0 as usize].scope;
                if name == "_" {
                    if namespace == Namespace::Type && !scope.unnamed_traits.contains(&target) {
                        scope.unnamed_traits.push(target);
                        changed = true;
                    }
                    continue;
                }
                let binding =
                    Binding { target, visibility: pending.visibility, is_glob: false, is_import: true };
                changed |= scope.bind(namespace, name, binding);
            }
            // A later round may still find the name in another namespace, through a glob.
            Outcome { changed, is_final: is_external }
        }
    }
}

/// Hands on what the sources of globs have gained.
fn pass_on(collected: &mut Collected, globs: &mut [GlobImport]) -> bool {
    let mut changed = false;
    for glob in globs {
        let source = collected.modules.get(glob.from);
        if source.scope.order.len() == glob.seen && source.scope.unread_globs().len() == glob.unread {
            continue;
        }
        let gained: Vec<(Namespace, Symbol, Binding)> = source.scope.order[glob.seen..]
            .iter()
            .filter_map(|&(namespace, name)| Some((namespace, name, source.scope.get(namespace, name)?)))
            .filter(|(_, _, binding)| collected.modules.is_visible(binding.visibility, glob.to))
            .collect();
        glob.seen = source.scope.order.len();
        let unread = source.scope.unread_globs()[glob.unread..].to_vec();
        glob.unread += unread.len();
        let scope = &mut collected.modules.list[glob.to.0 as usize].scope;
        for (namespace, name, binding) in gained {
            let visibility = narrower(binding.visibility, glob.visibility);
            let binding = Binding { target: binding.target, visibility, is_glob: true, is_import: true };
            changed |= scope.bind(namespace, name, binding);
        }
        for path in unread {
            changed |= scope.import_unread(path);
        }
    }
    changed
}

/// A glob makes a name visible no further than both the name and the import are.
fn narrower(name: Scoped, import: Scoped) -> Scoped {
    match (name, import) {
        (Scoped::Public, import) => import,
        (name, Scoped::Public) => name,
        (_, import) => import,
    }
}

/// Binds the crates, and the macros of those with `#[macro_use]`. Whether anything was new.
fn bind_extern_crates(
    setting: Setting<'_>,
    extern_crates: &[(ModuleId, DefId, Scoped)],
    collected: &mut Collected,
) -> bool {
    let Setting { files, crates, std, .. } = setting;
    let mut changed = false;
    for &(module, def, visibility) in extern_crates {
        let item = &files[def.file.0 as usize].items[def.item];
        let ItemKind::ExternCrate { krate } = &item.kind else { continue };
        let modules = &collected.modules;
        let resolver = Resolver { files, modules, crates, std, assumes_external: false, asked: None };
        let own = collected.modules.get(module).krate;
        let start = if krate == "self" {
            Start::Module(collected.modules.roots[own.0 as usize])
        } else {
            resolver.krate(own, *krate)
        };
        let target = resolver.target_of(start);
        let macro_use = item
            .attributes
            .iter()
            .find(|attribute| matches!(&*attribute.path, [name] if name == "macro_use"));
        // `#[macro_use(a, b)]` takes those alone.
        let is_wanted = |name: Symbol| match macro_use.map(|attribute| &attribute.input) {
            Some(AttributeInput::List(list)) => list.iter().any(|meta| *meta.path == [name]),
            _ => true,
        };
        if macro_use.is_some()
            && let Start::Module(root) = start
        {
            let macros: Vec<(Symbol, Binding)> = collected
                .modules
                .get(root)
                .scope
                .iter()
                .filter(|(namespace, name, _)| *namespace == Namespace::Macro && is_wanted(*name))
                .map(|(_, name, binding)| (name, Binding { is_glob: true, is_import: true, ..binding }))
                .collect();
            let home = collected.modules.roots[own.0 as usize];
            for (name, binding) in macros {
                changed |=
                    collected.modules.list[home.0 as usize].scope.bind(Namespace::Macro, name, binding);
            }
        }
        let binding = Binding { target, visibility, is_glob: false, is_import: true };
        let scope = &mut collected.modules.list[module.0 as usize].scope;
        changed |= scope.bind(Namespace::Type, item.name, binding);
    }
    changed
}
