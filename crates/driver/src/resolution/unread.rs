//! What macros and included files that are not at hand would have declared: the names that nobody declares for that
//! reason are known by where they are looked for. Procedural macros are never run, so what they declare is not at hand
//! unless a template says it: those that are called, in bodies where their input has the name, and those of attributes and
//! derives.

use privet_ir::{
    AttributeInput, DefId, Expansion, ImportKind, Item, ItemKind, MacroCall, Symbol, Target, TokenKind,
};
use privet_names::{ModuleId, Namespace, Program};
use rustc_hash::FxHashMap;

use super::Cause;
use super::cause::external;

/// How far out an item is looked for in bodies.
const BODIES: usize = 16;

/// How many imports of imports are followed.
const DEPTH: u32 = 8;

/// The imports by which a name comes into a module: the item that has them, and their paths.
type Imports<K> = FxHashMap<K, Vec<(DefId, Box<[Symbol]>)>>;

/// Answers for one project.
pub(super) struct Unread<'p> {
    program: &'p Program,
    /// The modules that hold such a call among their items, with what is not read.
    makers: FxHashMap<ModuleId, Cause>,
    named: Imports<(ModuleId, Symbol)>,
    globs: Imports<ModuleId>,
}

impl<'p> Unread<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        let mut unread = Self {
            program,
            makers: FxHashMap::default(),
            named: Imports::default(),
            globs: Imports::default(),
        };
        for &def in program.definitions().iter().filter(|def| program.is_workspace(def.file)) {
            let Some(module) = program.modules().of(def) else { continue };
            let item = program.item(def);
            if let Some(cause) = unread_attribute(program, def, item) {
                // It may put items into the module that it stands at, and beside it.
                let inside = program.modules().by_declaration.get(&def).copied();
                for module in inside.into_iter().chain([module]) {
                    unread.makers.entry(module).or_insert_with(|| cause.clone());
                }
            }
            match &item.kind {
                ItemKind::MacroCall(_) => {
                    if let Some(cause) = unread_call(program, def, item) {
                        unread.makers.entry(module).or_insert(cause);
                    }
                }
                ItemKind::Use(imports) => {
                    for import in imports {
                        let found = match import.kind {
                            ImportKind::Named { name } | ImportKind::SelfOnly { name } => {
                                unread.named.entry((module, name)).or_default()
                            }
                            ImportKind::Glob => unread.globs.entry(module).or_default(),
                        };
                        found.push((def, import.path.clone()));
                    }
                }
                _ => {}
            }
        }
        unread
    }

    /// Why there is nothing at a path that is written in the scope of an item.
    pub(super) fn cause(&self, item: DefId, path: &[Symbol]) -> Option<&Cause> {
        // A single name in small letters is a local more often than not.
        let is_local = |name: &Symbol| name.as_str().starts_with(char::is_lowercase);
        match path {
            [] => None,
            [name] if is_local(name) => None,
            path => self.of_path(item, path, DEPTH),
        }
    }

    /// Why there is nothing at a path in a body: a macro that is not read, and has its first name in its input, may declare
    /// that there.
    pub(super) fn in_body(&self, item: DefId, path: &[Symbol]) -> Option<Cause> {
        let first = *path.first()?;
        let around = std::iter::successors(Some(item), |item| self.program.parent(*item));
        around.take(BODIES).find_map(|item| {
            let is_mentioned = |call: &&MacroCall| {
                let mut names = call.tokens.iter().filter(|token| token.kind == TokenKind::Identifier);
                matches!(call.expansion, Expansion::Read(_)) && names.any(|token| token.text == first)
            };
            let calls = self.program.item(item).tree.macro_calls.iter().map(|(_, call)| call);
            let mut calls = calls.filter(is_mentioned).peekable();
            calls.peek()?;
            let names = self.program.resolve(item);
            calls.find_map(|call| unread_macro(self.program, names.paths.get(call.path.index())?.target))
        })
    }

    fn of_path(&self, item: DefId, path: &[Symbol], depth: u32) -> Option<&Cause> {
        let depth = depth.checked_sub(1)?;
        // The longest part that is a module, and the name that is not in it.
        for count in (1..path.len()).rev() {
            let target = self.program.resolve_path(item, &path[..count], Namespace::Type);
            match self.module_of(target) {
                Some(module) => return self.in_module(module, path[count], depth),
                None if target == Target::Unresolved => {}
                None => return None,
            }
        }
        let modules = self.program.modules();
        let first = *path.first()?;
        for module in modules.ancestors(modules.of(item)?) {
            if let Some(cause) = self.in_module(module, first, depth) {
                return Some(cause);
            }
            if modules.get(module).block.is_none() {
                break;
            }
        }
        None
    }

    /// Why a module does not have a name: the import that should bring it, or the call that should make it.
    fn in_module(&self, module: ModuleId, name: Symbol, depth: u32) -> Option<&Cause> {
        let named = self.named.get(&(module, name)).into_iter().flatten();
        let by_name = named.filter(|(_, path)| !path.is_empty());
        if let Some(cause) = by_name.into_iter().find_map(|(item, path)| self.of_path(*item, path, depth)) {
            return Some(cause);
        }
        let globs = self.globs.get(&module).into_iter().flatten();
        let of_globs = globs.filter_map(|(item, path)| {
            self.module_of(self.program.resolve_path(*item, path, Namespace::Type))
        });
        self.makers.get(&module).or_else(|| {
            let depth = depth.checked_sub(1)?;
            of_globs.filter(|other| *other != module).find_map(|other| self.in_module(other, name, depth))
        })
    }

    fn module_of(&self, target: Target) -> Option<ModuleId> {
        let modules = self.program.modules();
        match target {
            Target::Definition(def) => modules.by_declaration.get(&def).copied(),
            Target::CrateRoot(krate) => modules.roots.get(krate.0 as usize).copied(),
            _ => None,
        }
    }
}

/// What is not read of the call that an item is.
fn unread_call(program: &Program, def: DefId, item: &Item) -> Option<Cause> {
    let ItemKind::MacroCall(call) = item.kind else { return None };
    let call = &item.tree.macro_calls[call];
    if !matches!(call.expansion, Expansion::Read(_)) {
        return None;
    }
    match program.resolve(def).paths.get(call.path.index())?.target {
        Target::BuiltinMacro(path) if path == "std::include!" => {
            Some(Cause { is_external: true, text: "what a build writes is not read".to_owned() })
        }
        target => unread_macro(program, target),
    }
}

/// What is not read of the attributes and derives of an item.
fn unread_attribute(program: &Program, def: DefId, item: &Item) -> Option<Cause> {
    let of = |path: &[Symbol]| unread_macro(program, program.resolve_path(def, path, Namespace::Macro));
    let outer = item.attributes.iter().filter(|attribute| !attribute.is_inner);
    outer.into_iter().find_map(|attribute| match (&*attribute.path, &attribute.input) {
        ([name], AttributeInput::List(derives)) if *name == "derive" => {
            derives.iter().find_map(|derive| of(&derive.path))
        }
        (path, _) => of(path),
    })
}

/// A macro that is not read: its crate is not at hand, or it is procedural.
pub(super) fn unread_macro(program: &Program, target: Target) -> Option<Cause> {
    match target {
        Target::External(path) => Some(external(path.as_str())),
        Target::Definition(definition) if matches!(program.item(definition).kind, ItemKind::Function(_)) => {
            Some(external(program.path(definition).as_str()))
        }
        _ => None,
    }
}
