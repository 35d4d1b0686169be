//! Modules and what is named in them.

use privet_ir::{BlockId, CrateId, DefId, FileId, Symbol, Target};
use rustc_hash::FxHashMap;

/// A module of the program: index into [`Modules`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ModuleId(pub u32);

/// The three namespaces of Rust.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Namespace {
    /// Types, traits and modules.
    Type,
    /// Functions, constants, statics and constructors.
    Value,
    /// Macros.
    Macro,
}

impl Namespace {
    /// All of them.
    pub const ALL: [Namespace; 3] = [Namespace::Type, Namespace::Value, Namespace::Macro];
}

/// Who may see a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scoped {
    /// Everybody.
    Public,
    /// This module and those inside it.
    Within(ModuleId),
}

/// What a name stands for in a module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Binding {
    /// What it means.
    pub target: Target,
    /// Who may see it.
    pub visibility: Scoped,
    /// Whether a glob brought it: any other binding of the name shadows it.
    pub is_glob: bool,
    /// Whether it was imported, rather than declared here.
    pub is_import: bool,
}

/// What is named in one module.
#[derive(Debug, Default)]
pub struct Scope {
    names: [FxHashMap<Symbol, Binding>; 3],
    /// Every name bound here, in the order in which it first was: the maps have none.
    pub order: Vec<(Namespace, Symbol)>,
    /// Traits imported as `_`.
    pub unnamed_traits: Vec<Target>,
    /// What is imported whole without being at hand: the paths of crates and modules.
    unread_globs: Vec<Symbol>,
    /// How often a name came to mean something else.
    changes: u32,
}

impl Scope {
    /// What a name stands for.
    pub fn get(&self, namespace: Namespace, name: Symbol) -> Option<Binding> {
        self.names[namespace as usize].get(&name).copied()
    }

    /// Binds a name; a binding that is not from a glob shadows one that is. Whether anything changed.
    pub fn bind(&mut self, namespace: Namespace, name: Symbol, binding: Binding) -> bool {
        match self.names[namespace as usize].entry(name) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(binding);
                self.order.push((namespace, name));
                self.changes += 1;
                true
            }
            std::collections::hash_map::Entry::Occupied(mut entry) => {
                let old = entry.get();
                let wins = old.is_glob && !binding.is_glob
                    // The same item by two ways: the wider visibility counts.
                    || old.target == binding.target
                        && old.is_glob == binding.is_glob
                        && old.visibility != Scoped::Public
                        && binding.visibility == Scoped::Public;
                if wins {
                    entry.insert(binding);
                    self.changes += 1;
                }
                wins
            }
        }
    }

    /// What is imported whole without being at hand: the paths of crates and modules.
    pub fn unread_globs(&self) -> &[Symbol] {
        &self.unread_globs
    }

    /// Notes something that is imported whole without being at hand. Whether it is new.
    pub fn import_unread(&mut self, path: Symbol) -> bool {
        let is_new = !self.unread_globs.contains(&path);
        if is_new {
            self.unread_globs.push(path);
            self.changes += 1;
        }
        is_new
    }

    /// Every binding, in the order in which the names were first bound.
    pub fn iter(&self) -> impl Iterator<Item = (Namespace, Symbol, Binding)> + '_ {
        self.order.iter().filter_map(|&(namespace, name)| Some((namespace, name, self.get(namespace, name)?)))
    }
}

/// A module, or the anonymous one of a block that declares items.
#[derive(Debug)]
pub struct Module {
    /// Its crate.
    pub krate: CrateId,
    /// The file that holds its items.
    pub file: FileId,
    /// The `mod` item; none for a crate's root and for blocks.
    pub declaration: Option<DefId>,
    /// For a block: the item whose body it is in.
    pub block: Option<(DefId, BlockId)>,
    /// The module around it.
    pub parent: Option<ModuleId>,
    /// Its name; the crate's name for a root, empty for a block.
    pub name: Symbol,
    /// Whether it sees what nobody imports: not so below `#![no_implicit_prelude]`.
    pub has_prelude: bool,
    /// What is named in it.
    pub scope: Scope,
    /// `macro_rules!` in textual order, those inherited from around it excluded.
    pub textual_macros: Vec<(Symbol, DefId)>,
}

/// Every module of the program.
#[derive(Debug, Default)]
pub struct Modules {
    /// By [`ModuleId`].
    pub list: Vec<Module>,
    /// The module that a `mod` item declares.
    pub by_declaration: FxHashMap<DefId, ModuleId>,
    /// The module of a block that declares items.
    pub by_block: FxHashMap<(DefId, BlockId), ModuleId>,
    /// The root module of each crate.
    pub roots: Vec<ModuleId>,
    /// The module that each item is declared in, by file and item.
    pub of_item: Vec<Vec<Option<ModuleId>>>,
}

impl Modules {
    /// A module.
    pub fn get(&self, id: ModuleId) -> &Module {
        &self.list[id.0 as usize]
    }

    /// Adds a module.
    pub fn push(&mut self, module: Module) -> ModuleId {
        let id = ModuleId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(module);
        id
    }

    /// The module that an item is declared in.
    pub fn of(&self, def: DefId) -> Option<ModuleId> {
        self.of_item.get(def.file.0 as usize)?.get(def.item.index()).copied().flatten()
    }

    /// A module and those around it, from the inside out, up to the crate's root.
    pub fn ancestors(&self, id: ModuleId) -> impl Iterator<Item = ModuleId> + '_ {
        std::iter::successors(Some(id), |id| self.get(*id).parent)
    }

    /// What tells whether a module's names mean what they did before.
    pub fn state(&self, id: ModuleId) -> (u32, usize) {
        let module = self.get(id);
        (module.scope.changes, module.textual_macros.len())
    }

    /// The module itself, or for a block the module around it.
    pub fn nearest_named(&self, id: ModuleId) -> ModuleId {
        self.ancestors(id).find(|id| self.get(*id).block.is_none()).unwrap_or(id)
    }

    /// Whether something visible to `visibility` is visible from `from`.
    pub fn is_visible(&self, visibility: Scoped, from: ModuleId) -> bool {
        match visibility {
            Scoped::Public => true,
            Scoped::Within(module) => self.ancestors(from).any(|ancestor| ancestor == module),
        }
    }
}
