//! Resolves paths through modules, as far as names alone decide.
//!
//! Locals and generic parameters are `body`'s business; what hangs on types (`Type::method`) is left
//! to `types` as remaining segments.

use std::cell::RefCell;
use std::sync::LazyLock;

use privet_ir::{CrateId, DefId, FileIr, ItemKind, Resolution, Symbol, Target};

use crate::builtin::{builtin_macro, is_primitive, is_std};
use crate::macros::crate_of;
use crate::scope::{Module, ModuleId, Modules, Namespace, Scope};

/// What the crates know of each other.
#[derive(Debug)]
pub struct CrateNames {
    /// 2015 and later.
    pub edition: u16,
    /// What the crate can name; without an id, its sources are not at hand.
    pub dependencies: Vec<(Symbol, Option<CrateId>)>,
    /// Whether it may have items that are not known: a dependency may make them by macros or at its build,
    /// and a stub may leave them out.
    pub is_open: bool,
}

/// Everything that path resolution reads.
pub struct Resolver<'a> {
    /// The syntax.
    pub files: &'a [FileIr],
    /// The modules.
    pub modules: &'a Modules,
    /// By [`CrateId`].
    pub crates: &'a [CrateNames],
    /// The stub of the standard library.
    pub std: Option<CrateId>,
    /// Whether a path whose first segment nothing declares is taken to start at a crate that is not at
    /// hand. Not so while imports are still being resolved.
    pub assumes_external: bool,
    /// Where the modules are noted whose names are asked for.
    pub asked: Option<&'a RefCell<Vec<ModuleId>>>,
}

/// The names of preludes: asked for with nearly every path.
struct PreludeNames {
    module: Symbol,
    editions: [Symbol; 4],
    first: Symbol,
}

static PRELUDE: LazyLock<PreludeNames> = LazyLock::new(|| PreludeNames {
    module: Symbol::new("prelude"),
    editions: ["rust_2015", "rust_2018", "rust_2021", "rust_2024"].map(Symbol::new),
    first: Symbol::new("v1"),
});

/// A path to resolve.
#[derive(Clone, Copy, Debug)]
pub struct PathRequest<'a> {
    /// The segments.
    pub segments: &'a [Symbol],
    /// Whether it starts with `::`.
    pub is_global: bool,
    /// The namespace of the last segment.
    pub namespace: Namespace,
}

impl Resolver<'_> {
    /// Resolves a path as written in a module, without locals, generic parameters and `Self`.
    pub fn resolve(&self, from: ModuleId, request: PathRequest<'_>) -> Resolution {
        let PathRequest { segments, is_global, namespace } = request;
        let Some((&first, mut rest)) = segments.split_first() else { return Resolution::UNRESOLVED };
        let here = self.modules.nearest_named(from);
        let krate = self.modules.get(from).krate;
        let root = self.modules.roots[krate.0 as usize];
        let namespace_of = |rest: &[Symbol]| if rest.is_empty() { namespace } else { Namespace::Type };
        let start = if is_global {
            if self.edition(krate) == 2015 {
                match self.in_module(root, first, namespace_of(rest), from) {
                    Some(target) => target,
                    None => self.krate(krate, first),
                }
            } else {
                self.krate(krate, first)
            }
        } else {
            match first.as_str() {
                "crate" | "$crate" => Start::Module(root),
                "self" | "super" => {
                    let mut module = if first == "self" { here } else { self.parent(here) };
                    while let Some((next, tail)) = rest.split_first() {
                        if next != "super" {
                            break;
                        }
                        module = self.parent(module);
                        rest = tail;
                    }
                    Start::Module(module)
                }
                _ => match crate_of(first) {
                    Some(krate) => Start::Module(self.modules.roots[krate.0 as usize]),
                    None => self.lexical(from, first, namespace_of(rest)),
                },
            }
        };
        let resolution = self.walk(self.assume_external(start, first, rest), rest, namespace, from);
        // `use std::u8;` does not hide the functions of the type.
        if resolution == Resolution::UNRESOLVED && !is_global && !rest.is_empty() && is_primitive(first) {
            return self.walk(Start::Target(Target::Primitive(first)), rest, namespace, from);
        }
        resolution
    }

    fn assume_external(&self, start: Start, first: Symbol, rest: &[Symbol]) -> Start {
        let is_crate_like = || first.as_str().starts_with(|c: char| c.is_lowercase() || c == '_');
        match start {
            Start::Target(Target::Unresolved)
                if self.assumes_external && !rest.is_empty() && is_crate_like() =>
            {
                Start::Target(Target::External(first))
            }
            start => start,
        }
    }

    /// What an import's path means, which in edition 2015 starts at the crate's root. Nothing where it
    /// means nothing yet.
    pub fn resolve_import(&self, from: ModuleId, request: PathRequest<'_>) -> Option<Start> {
        let krate = self.modules.get(from).krate;
        let resolution = match request.segments.split_first() {
            // `use {a, b}` and `use *` at the top.
            None => return Some(Start::Module(self.modules.roots[krate.0 as usize])),
            Some((first, rest))
                if self.edition(krate) == 2015
                    && !request.is_global
                    && !matches!(first.as_str(), "crate" | "self" | "super" | "$crate")
                    && crate_of(*first).is_none() =>
            {
                let root = self.modules.roots[krate.0 as usize];
                let namespace = if rest.is_empty() { request.namespace } else { Namespace::Type };
                let start = match self.in_module(root, *first, namespace, from) {
                    Some(start) => start,
                    None => self.dependency(krate, *first).unwrap_or(Start::Target(Target::Unresolved)),
                };
                self.walk(self.assume_external(start, *first, rest), rest, request.namespace, from)
            }
            Some((name, [])) if request.namespace == Namespace::Macro && !request.is_global => {
                match self.textual_macro(from, *name) {
                    Some(definition) => Resolution::full(Target::Definition(definition)),
                    None => self.resolve(from, request),
                }
            }
            Some(_) => self.resolve(from, request),
        };
        if resolution.remaining > 0 {
            return None;
        }
        match resolution.target {
            Target::Unresolved => None,
            Target::CrateRoot(krate) => Some(Start::Module(self.modules.roots[krate.0 as usize])),
            target => Some(self.start_of(target)),
        }
    }

    /// A `macro_rules!` that a `use` may name, in a module or those around it.
    fn textual_macro(&self, from: ModuleId, name: Symbol) -> Option<DefId> {
        self.modules.ancestors(from).find_map(|module| {
            let macros = &self.modules.get(module).textual_macros;
            macros.iter().rev().find(|(other, _)| *other == name).map(|(_, definition)| *definition)
        })
    }

    /// What the segments after `start` mean.
    pub fn walk(
        &self,
        start: Start,
        segments: &[Symbol],
        namespace: Namespace,
        from: ModuleId,
    ) -> Resolution {
        let mut current = start;
        let mut rest = segments;
        while let Some((&name, tail)) = rest.split_first() {
            let wanted = if tail.is_empty() { namespace } else { Namespace::Type };
            let next = match current {
                Start::Module(module) => {
                    self.in_module(module, name, wanted, from).or_else(|| self.in_unread_glob(module, name))
                }
                Start::Target(Target::Definition(def)) => match self.member(def, name) {
                    Some(target) => Some(Start::Target(target)),
                    // An associated item: types know.
                    None => return Resolution { target: Target::Definition(def), remaining: count(rest) },
                },
                Start::Target(Target::External(path)) => {
                    let suffix = if wanted == Namespace::Macro { "!" } else { "" };
                    Some(Start::Target(Target::External(Symbol::new(&format!("{path}::{name}{suffix}")))))
                }
                Start::Target(Target::Unresolved) => None,
                Start::Target(target) => return Resolution { target, remaining: count(rest) },
            };
            match next {
                Some(next) => current = next,
                None => return Resolution::full(self.beyond(current, rest, namespace)),
            }
            rest = tail;
        }
        Resolution::full(self.target_of(current))
    }

    /// What a path means that a module of an open crate does not have: its letters are all that is known.
    fn beyond(&self, start: Start, rest: &[Symbol], namespace: Namespace) -> Target {
        let Start::Module(module) = start else { return Target::Unresolved };
        let krate = self.modules.get(module).krate;
        if !self.assumes_external || !self.crates.get(krate.0 as usize).is_some_and(|names| names.is_open) {
            return Target::Unresolved;
        }
        let mut path: Vec<&str> =
            self.modules.ancestors(module).map(|module| self.modules.get(module).name.as_str()).collect();
        path.reverse();
        path.extend(rest.iter().map(|segment| segment.as_str()));
        let suffix = if namespace == Namespace::Macro { "!" } else { "" };
        Target::External(Symbol::new(&format!("{}{suffix}", path.join("::"))))
    }

    /// A name as the code in a module sees it: blocks and modules around, crates, the prelude, the language.
    pub fn lexical(&self, from: ModuleId, name: Symbol, namespace: Namespace) -> Start {
        for module in self.modules.ancestors(from) {
            if let Some(found) = self.in_module(module, name, namespace, from) {
                return found;
            }
            if namespace == Namespace::Macro {
                continue;
            }
            if self.modules.get(module).block.is_none() {
                break;
            }
        }
        let Module { krate, has_prelude, .. } = *self.modules.get(from);
        if namespace == Namespace::Macro {
            // In edition 2015 macros come without the prelude.
            if !has_prelude && self.edition(krate) > 2015 {
                return Start::Target(Target::Unresolved);
            }
            // `#[macro_use] extern crate`: the macros are at the root of that crate.
            if let Some(found) = self.prelude(krate, name, namespace) {
                return found;
            }
            return Start::Target(builtin_macro(name).map_or(Target::Unresolved, Target::BuiltinMacro));
        }
        if namespace == Namespace::Type
            && has_prelude
            && let Some(found) = self.dependency(krate, name)
        {
            return found;
        }
        if has_prelude && let Some(found) = self.prelude(krate, name, namespace) {
            return found;
        }
        if namespace == Namespace::Type && is_primitive(name) {
            return Start::Target(Target::Primitive(name));
        }
        for module in self.modules.ancestors(from) {
            if let Some(found) = self.in_unread_glob(module, name) {
                return found;
            }
            if self.modules.get(module).block.is_none() {
                break;
            }
        }
        Start::Target(Target::Unresolved)
    }

    /// A name that nothing declares, in a module that imports the names of just one crate or module that
    /// is not at hand: it comes from there.
    fn in_unread_glob(&self, module: ModuleId, name: Symbol) -> Option<Start> {
        match self.scope(module).unread_globs() {
            [path] if self.assumes_external => {
                Some(Start::Target(Target::External(Symbol::new(&format!("{path}::{name}")))))
            }
            _ => None,
        }
    }

    fn scope(&self, module: ModuleId) -> &Scope {
        if let Some(asked) = self.asked {
            asked.borrow_mut().push(module);
        }
        &self.modules.get(module).scope
    }

    /// A name in a module, if it is visible from `from`.
    pub fn in_module(
        &self,
        module: ModuleId,
        name: Symbol,
        namespace: Namespace,
        from: ModuleId,
    ) -> Option<Start> {
        let binding = self.scope(module).get(namespace, name);
        match binding {
            Some(binding) if self.modules.is_visible(binding.visibility, from) => {
                Some(self.start_of(binding.target))
            }
            Some(_) => None,
            // They stand in no file: `std::println!`, but also `std::task::ready!`.
            None if namespace == Namespace::Macro && self.std == Some(self.modules.get(module).krate) => {
                builtin_macro(name).map(|path| Start::Target(Target::BuiltinMacro(path)))
            }
            None => None,
        }
    }

    /// A crate by the name that another knows it under.
    pub fn krate(&self, krate: CrateId, name: Symbol) -> Start {
        // A name that no manifest has: a crate that is not at hand.
        self.dependency(krate, name).unwrap_or(Start::Target(Target::External(name)))
    }

    fn dependency(&self, krate: CrateId, name: Symbol) -> Option<Start> {
        if name == "crate" {
            return None;
        }
        let names = self.crates.get(krate.0 as usize)?;
        let found = names.dependencies.iter().find(|(other, _)| *other == name);
        match found {
            Some((_, Some(id))) => Some(Start::Module(self.modules.roots[id.0 as usize])),
            Some((_, None)) => Some(Start::Target(Target::External(name))),
            // `extern crate a as name` at the root is known in all modules.
            None => self.in_root(krate, name).or_else(|| {
                is_std(name).then(|| match self.std_root() {
                    Some(root) => Start::Module(root),
                    None => Start::Target(Target::External(Symbol::new("std"))),
                })
            }),
        }
    }

    /// A crate that the root of another one names.
    fn in_root(&self, krate: CrateId, name: Symbol) -> Option<Start> {
        let root = self.modules.roots.get(krate.0 as usize)?;
        let binding = self.modules.get(*root).scope.get(Namespace::Type, name)?;
        matches!(binding.target, Target::CrateRoot(_)).then(|| self.start_of(binding.target))
    }

    fn std_root(&self) -> Option<ModuleId> {
        self.modules.roots.get(self.std?.0 as usize).copied()
    }

    /// A name of the standard library's prelude.
    fn prelude(&self, krate: CrateId, name: Symbol, namespace: Namespace) -> Option<Start> {
        let module = self.prelude_module(krate)?;
        let binding = self.scope(module).get(namespace, name)?;
        Some(self.start_of(binding.target))
    }

    /// The module `std::prelude::rust_20xx`, or `std::prelude::v1`.
    pub fn prelude_module(&self, krate: CrateId) -> Option<ModuleId> {
        let root = self.std_root()?;
        let child = |module: ModuleId, name: Symbol| {
            let binding = self.scope(module).get(Namespace::Type, name)?;
            match self.start_of(binding.target) {
                Start::Module(module) => Some(module),
                Start::Target(_) => None,
            }
        };
        let names = &*PRELUDE;
        let prelude = child(root, names.module)?;
        let own = match self.edition(krate) {
            2015 => names.editions[0],
            2018 => names.editions[1],
            2021 => names.editions[2],
            _ => names.editions[3],
        };
        child(prelude, own).or_else(|| child(prelude, names.first))
    }

    /// A variant of an enum, or an item of a trait.
    fn member(&self, def: DefId, name: Symbol) -> Option<Target> {
        let file = self.files.get(def.file.0 as usize)?;
        match &file.items.get(def.item)?.kind {
            ItemKind::Enum(definition) => {
                let index = definition.variants.iter().position(|variant| variant.name == name)?;
                Some(Target::Variant { owner: def, index: u32::try_from(index).ok()? })
            }
            ItemKind::Trait(definition) => {
                let item = definition.items.iter().copied().find(|item| file.items[*item].name == name)?;
                Some(Target::Definition(DefId { file: def.file, item }))
            }
            _ => None,
        }
    }

    fn edition(&self, krate: CrateId) -> u16 {
        self.crates.get(krate.0 as usize).map_or(2021, |names| names.edition)
    }

    fn parent(&self, module: ModuleId) -> ModuleId {
        let parent = self.modules.get(module).parent.unwrap_or(module);
        self.modules.nearest_named(parent)
    }

    /// Modules are walked through; everything else is a target.
    pub fn start_of(&self, target: Target) -> Start {
        match target {
            Target::Definition(def) => match self.modules.by_declaration.get(&def) {
                Some(module) => Start::Module(*module),
                None => Start::Target(target),
            },
            Target::CrateRoot(krate) => Start::Module(self.modules.roots[krate.0 as usize]),
            target => Start::Target(target),
        }
    }

    /// What a path that ends here means. A crate's root has no item: it is external to none.
    pub fn target_of(&self, start: Start) -> Target {
        match start {
            Start::Target(target) => target,
            Start::Module(module) => match self.modules.get(module).declaration {
                Some(def) => Target::Definition(def),
                None => Target::CrateRoot(self.modules.get(module).krate),
            },
        }
    }
}

/// Where the walk along a path stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// In a module.
    Module(ModuleId),
    /// At anything else.
    Target(Target),
}

fn count(rest: &[Symbol]) -> u16 {
    u16::try_from(rest.len()).unwrap_or(u16::MAX)
}
