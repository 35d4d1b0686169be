//! Builds the module tree: every module with what is declared in it, and the imports to resolve.

use privet_ir::{
    Attribute, AttributeInput, Block, BlockId, CrateId, DefId, Expr, ExprId, FileId, FileIr, Import, Item,
    ItemId, ItemKind, MacroCallId, StatementKind, Symbol, Target, Visibility,
};

use rustc_hash::FxHashMap;

use crate::macros::{Textual, TextualId};
use crate::scope::{Binding, Module, ModuleId, Modules, Namespace, Scope, Scoped};

/// A module that was asked for an import, and the state it was in.
pub type AskedModule = (ModuleId, (u32, usize));

/// An import that is not resolved yet.
#[derive(Debug)]
pub struct PendingImport {
    /// The module it stands in.
    pub module: ModuleId,
    /// The `use` item.
    pub item: DefId,
    /// Which of its leaves.
    pub index: u32,
    /// Who sees what it brings.
    pub visibility: Scoped,
    /// The modules that were asked for it, each as it was; none if it is to be resolved in any case.
    pub asked: Option<Box<[AskedModule]>>,
}

/// A macro call in item position that is not expanded yet.
#[derive(Clone, Copy, Debug)]
pub struct PendingCall {
    /// The module it stands in.
    pub module: ModuleId,
    /// The item that is the call.
    pub item: DefId,
    /// The call in that item's tree.
    pub call: MacroCallId,
    /// Where it stands in the text.
    pub before: TextualId,
    /// The scope behind it.
    pub behind: TextualId,
    /// Whether it stands in a trait or an implementation.
    pub is_associated: bool,
}

/// What the walk over all files finds.
#[derive(Debug, Default)]
pub struct Collected {
    /// The modules.
    pub modules: Modules,
    /// The `use` leaves.
    pub imports: Vec<PendingImport>,
    /// `extern crate` items.
    pub extern_crates: Vec<(ModuleId, DefId, Scoped)>,
    /// Every active item that is met.
    pub definitions: Vec<DefId>,
    /// The textual scopes.
    pub textual: Textual,
    /// The textual scope of each item, by file and item; nothing for those in bodies.
    pub textual_of: Vec<Vec<Option<TextualId>>>,
    /// Whether there are names or imports that imports were not yet resolved with.
    pub has_changed: bool,
    /// The macro calls met and not yet expanded.
    pub calls: Vec<PendingCall>,
}

/// What a crate's files are called in the walk.
#[derive(Debug)]
pub struct CrateFiles {
    /// The crate.
    pub krate: CrateId,
    /// Its name.
    pub name: Symbol,
    /// The first of its files.
    pub root: FileId,
    /// For each `mod name;` its file, sorted by declaration.
    pub declared: Vec<(DefId, FileId)>,
    /// Files that no `mod` declares, with the names they get.
    pub loose: Vec<(Symbol, FileId)>,
}

/// Walks the modules of one crate.
pub fn collect_crate(files: &[FileIr], krate: &CrateFiles, out: &mut Collected) {
    let attributes = |file: FileId| files.get(file.0 as usize).map_or(&[][..], |file| &file.attributes);
    let has_prelude = !has(attributes(krate.root), "no_implicit_prelude");
    let module = |file, parent, name| Module {
        krate: krate.krate,
        file,
        declaration: None,
        block: None,
        parent,
        name,
        has_prelude,
        scope: Scope::default(),
        textual_macros: Vec::new(),
    };
    let root = out.modules.push(module(krate.root, None, krate.name));
    out.modules.roots.push(root);
    let start = out.textual.start();
    let mut walk = Walk { files, krate, out, frames: Vec::new() };
    for &(name, file) in krate.loose.iter().rev() {
        let module = walk.out.modules.push(module(file, Some(root), name));
        walk.enter(module, file, Items::Roots, start, End::Forget);
    }
    walk.enter(root, krate.root, Items::Roots, start, End::Forget);
    walk.run();
}

/// Walks what a call has expanded to.
pub fn collect_expansion(
    files: &[FileIr],
    krate: &CrateFiles,
    call: &PendingCall,
    items: Box<[ItemId]>,
    out: &mut Collected,
) {
    let mut walk = Walk { files, krate, out, frames: Vec::new() };
    let items = match call.is_associated {
        true => Items::Associated(items),
        false => Items::Listed(items),
    };
    walk.enter(call.module, call.item.file, items, call.before, End::Expansion(call.behind));
    walk.run();
}

/// Walks a file that a call of `include!` stands for.
pub fn collect_included(
    files: &[FileIr],
    krate: &CrateFiles,
    call: &PendingCall,
    file: FileId,
    out: &mut Collected,
) {
    let mut walk = Walk { files, krate, out, frames: Vec::new() };
    walk.enter(call.module, file, Items::Roots, call.before, End::Expansion(call.behind));
    walk.run();
}

/// Walks the blocks of all items that were met.
pub fn collect_blocks(files: &[FileIr], crates: &[CrateFiles], out: &mut Collected) {
    let Some(first) = crates.first() else { return };
    let scope = out.textual.start();
    let mut walk = Walk { files, krate: first, out, frames: Vec::new() };
    let mut next = 0;
    // Items in blocks may hold further ones: what is found is looked at, too.
    while let Some(&def) = walk.out.definitions.get(next) {
        next += 1;
        let Some(module) = walk.out.modules.of(def) else { continue };
        let Some(krate) = crates.get(walk.out.modules.get(module).krate.0 as usize) else { continue };
        walk.krate = krate;
        walk.blocks(module, def, scope);
    }
    // What could be expanded in bodies is.
    out.calls.clear();
}

struct Walk<'a, 'o> {
    files: &'a [FileIr],
    krate: &'a CrateFiles,
    out: &'o mut Collected,
    /// The modules and lists of items that are being walked, each inside the one before it: macros are
    /// seen in the order of the text. A stack of its own, as modules may nest deeply.
    frames: Vec<Frame>,
}

struct Frame {
    module: ModuleId,
    file: FileId,
    items: Items,
    next: usize,
    scope: TextualId,
    end: End,
}

enum Items {
    /// Those at the top of the file.
    Roots,
    /// Those of an inline module, or of a block of foreign items.
    Of(ItemId),
    /// These.
    Listed(Box<[ItemId]>),
    /// These, of a trait or an implementation.
    Associated(Box<[ItemId]>),
}

/// What becomes of the macros that a list of items defines.
#[derive(Clone, Copy)]
enum End {
    /// They end with it.
    Forget,
    /// What follows sees them.
    Keep,
    /// What follows the call sees them.
    Expansion(TextualId),
}

impl Walk<'_, '_> {
    fn enter(&mut self, module: ModuleId, file: FileId, items: Items, scope: TextualId, end: End) {
        self.frames.push(Frame { module, file, items, next: 0, scope, end });
    }

    fn run(&mut self) {
        while let Some(frame) = self.frames.last_mut() {
            let index = frame.next;
            frame.next += 1;
            let (module, file, scope) = (frame.module, frame.file, frame.scope);
            let ir = self.files.get(file.0 as usize);
            let listed = |items: &[ItemId]| items.get(index).copied();
            let (item, is_associated) = match &frame.items {
                Items::Roots => (ir.and_then(|ir| listed(&ir.roots)), false),
                Items::Of(owner) => {
                    let kind = ir.and_then(|ir| ir.items.get(*owner)).map(|item| &item.kind);
                    let items = match kind {
                        Some(ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items }) => {
                            items
                        }
                        _ => &Box::default(),
                    };
                    (listed(items), false)
                }
                Items::Listed(items) => (listed(items), false),
                Items::Associated(items) => (listed(items), true),
            };
            let Some(item) = item else {
                let end = frame.end;
                self.frames.pop();
                match end {
                    End::Forget => {}
                    End::Keep => {
                        if let Some(outer) = self.frames.last_mut() {
                            outer.scope = scope;
                            let outer = outer.module;
                            self.let_out(module, outer);
                        }
                    }
                    End::Expansion(call) => self.out.textual.expanded(call, scope),
                }
                continue;
            };
            let def = DefId { file, item };
            if is_associated {
                self.associated(module, def, scope);
            } else {
                self.item(module, def, scope);
            }
        }
    }

    /// The macros of a module are those of the one around it, too: a `use` may name them there.
    fn let_out(&mut self, inner: ModuleId, outer: ModuleId) {
        if inner != outer {
            let macros = self.out.modules.get(inner).textual_macros.clone();
            self.out.modules.list[outer.0 as usize].textual_macros.extend(macros);
        }
    }

    /// The scope of what follows the item at hand.
    fn go_on_with(&mut self, scope: TextualId) {
        if let Some(frame) = self.frames.last_mut() {
            frame.scope = scope;
        }
    }

    fn item(&mut self, module: ModuleId, def: DefId, scope: TextualId) {
        let files = self.files;
        let Some(item) = files.get(def.file.0 as usize).and_then(|file| file.items.get(def.item)) else {
            return;
        };
        self.place(module, def, scope);
        let visibility = self.visibility(module, &item.visibility);
        let target = Target::Definition(def);
        self.out.has_changed |= !matches!(
            item.kind,
            ItemKind::Impl(_) | ItemKind::Macro(_) | ItemKind::MacroCall(_) | ItemKind::Tokens(_)
        );
        let mut declare = |namespace| {
            let binding = Binding { target, visibility, is_glob: false, is_import: false };
            if let Some(module) = self.out.modules.list.get_mut(module.0 as usize) {
                module.scope.bind(namespace, item.name, binding);
            }
        };
        match &item.kind {
            ItemKind::Module { items } => {
                declare(Namespace::Type);
                self.module(module, def, items.is_some(), item.name, scope);
            }
            ItemKind::ExternCrate { .. } => self.out.extern_crates.push((module, def, visibility)),
            ItemKind::Use(imports) => self.imports(module, def, imports, visibility),
            ItemKind::Function(_) => match procedural_macro(item) {
                Some(name) => {
                    let binding =
                        Binding { target, visibility: Scoped::Public, is_glob: false, is_import: false };
                    self.out.modules.list[module.0 as usize].scope.bind(Namespace::Macro, name, binding);
                }
                None => declare(Namespace::Value),
            },
            ItemKind::Const(_) | ItemKind::Static(_) => declare(Namespace::Value),
            ItemKind::Struct(definition) => {
                declare(Namespace::Type);
                if definition.shape != privet_ir::FieldsShape::Named {
                    declare(Namespace::Value);
                }
            }
            ItemKind::Union(_) | ItemKind::Enum(_) | ItemKind::TypeAlias(_) | ItemKind::TraitAlias(_) => {
                declare(Namespace::Type);
            }
            ItemKind::Trait(definition) => {
                declare(Namespace::Type);
                let items = Items::Associated(definition.items.clone());
                self.enter(module, def.file, items, scope, End::Forget);
            }
            ItemKind::Impl(definition) => {
                let items = Items::Associated(definition.items.clone());
                self.enter(module, def.file, items, scope, End::Forget);
            }
            ItemKind::ForeignBlock { .. } => {
                self.enter(module, def.file, Items::Of(def.item), scope, End::Keep);
            }
            ItemKind::Macro(definition) => {
                if !definition.is_declarative_two {
                    let scope = self.out.textual.define(scope, item.name, def);
                    self.go_on_with(scope);
                }
                self.macro_definition(module, def, definition.is_declarative_two);
            }
            ItemKind::MacroCall(call) => self.call(module, def, *call, scope, false),
            ItemKind::Tokens(_) => {}
        }
    }

    fn call(
        &mut self,
        module: ModuleId,
        item: DefId,
        call: MacroCallId,
        before: TextualId,
        is_associated: bool,
    ) {
        let behind = self.out.textual.call(before);
        self.go_on_with(behind);
        self.out.calls.push(PendingCall { module, item, call, before, behind, is_associated });
    }

    fn associated(&mut self, module: ModuleId, def: DefId, scope: TextualId) {
        self.place(module, def, scope);
        let item = self.files.get(def.file.0 as usize).and_then(|file| file.items.get(def.item));
        if let Some(ItemKind::MacroCall(call)) = item.map(|item| &item.kind) {
            self.call(module, def, *call, scope, true);
        }
    }

    fn place(&mut self, module: ModuleId, def: DefId, scope: TextualId) {
        self.out.definitions.push(def);
        let (file, item) = (def.file.0 as usize, def.item.index());
        // What macros make comes behind what the file had.
        if let Some(of) = self.out.modules.of_item.get_mut(file) {
            of.resize(of.len().max(item + 1), None);
            of[item] = Some(module);
        }
        if let Some(of) = self.out.textual_of.get_mut(file) {
            of.resize(of.len().max(item + 1), None);
            of[item] = Some(scope);
        }
    }

    fn module(&mut self, parent: ModuleId, def: DefId, is_inline: bool, name: Symbol, scope: TextualId) {
        let (file, items) = if is_inline {
            (def.file, Items::Of(def.item))
        } else {
            // A module whose file is missing has been reported; it is empty.
            match self.krate.declared.binary_search_by_key(&def, |(declaration, _)| *declaration) {
                Ok(index) => (self.krate.declared[index].1, Items::Roots),
                Err(_) => (def.file, Items::Of(def.item)),
            }
        };
        let declaration = &self.files[def.file.0 as usize].items[def.item].attributes;
        let inside = &self.files[file.0 as usize].attributes;
        let is_marked =
            |word: &str| has(declaration, word) || !is_inline && file != def.file && has(inside, word);
        let has_prelude = self.out.modules.get(parent).has_prelude && !is_marked("no_implicit_prelude");
        let module = self.out.modules.push(Module {
            krate: self.krate.krate,
            file,
            declaration: Some(def),
            block: None,
            parent: Some(parent),
            name,
            has_prelude,
            scope: Scope::default(),
            textual_macros: Vec::new(),
        });
        self.out.modules.by_declaration.insert(def, module);
        let keeps = is_marked("macro_use");
        self.enter(module, file, items, scope, if keeps { End::Keep } else { End::Forget });
    }

    /// The modules of the blocks of an item's syntax that declare items, with what is in them.
    fn blocks(&mut self, module: ModuleId, owner: DefId, scope: TextualId) {
        let tree = &self.files[owner.file.0 as usize].items[owner.item].tree;
        let declares = |block: &Block| {
            block.statements.iter().any(|statement| matches!(statement.kind, StatementKind::Item(_)))
        };
        if !tree.blocks.iter().any(|(_, block)| declares(block)) {
            return;
        }
        let mut parents: Vec<Option<ExprId>> = vec![None; tree.exprs.len()];
        let mut blocks: Vec<(ExprId, BlockId)> = Vec::new();
        for (id, expr) in tree.exprs.iter() {
            tree.for_each_child(id, &mut |child| parents[child.index()] = Some(id));
            if let Expr::Block(block) = expr
                && declares(&tree.blocks[*block])
            {
                blocks.push((id, *block));
            }
        }
        // Each block's module is made after those of the blocks around it.
        let above = |expr: ExprId| {
            // No tree is as high as it has nodes; a cycle would be a mistake, and ends.
            std::iter::successors(parents[expr.index()], |expr| parents[expr.index()]).take(tree.exprs.len())
        };
        blocks.sort_by_cached_key(|(expr, _)| (above(*expr).count(), *expr));
        let mut modules: FxHashMap<ExprId, ModuleId> = FxHashMap::default();
        for (expr, id) in blocks {
            let parent = above(expr).find_map(|expr| modules.get(&expr).copied()).unwrap_or(module);
            let inner = self.out.modules.push(Module {
                krate: self.krate.krate,
                file: owner.file,
                declaration: None,
                block: Some((owner, id)),
                parent: Some(parent),
                name: Symbol::EMPTY,
                has_prelude: self.out.modules.get(parent).has_prelude,
                scope: Scope::default(),
                textual_macros: Vec::new(),
            });
            modules.insert(expr, inner);
            self.out.modules.by_block.insert((owner, id), inner);
            let items = tree.blocks[id].statements.iter().filter_map(|statement| match statement.kind {
                StatementKind::Item(item) => Some(item),
                _ => None,
            });
            self.enter(inner, owner.file, Items::Listed(items.collect()), scope, End::Forget);
            self.run();
        }
    }

    fn imports(&mut self, module: ModuleId, item: DefId, imports: &[Import], visibility: Scoped) {
        for index in 0..imports.len() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            self.out.imports.push(PendingImport { module, item, index, visibility, asked: None });
        }
    }

    fn macro_definition(&mut self, module: ModuleId, def: DefId, is_scoped: bool) {
        let item = &self.files[def.file.0 as usize].items[def.item];
        let modules = &mut self.out.modules;
        if !is_scoped {
            modules.list[module.0 as usize].textual_macros.push((item.name, def));
        }
        let is_exported = item
            .attributes
            .iter()
            .any(|attribute| matches!(&*attribute.path, [name] if name == "macro_export"));
        let home = match (is_scoped, is_exported) {
            (true, _) => module,
            // Exported macros live at the root of their crate.
            (false, true) => modules.roots[self.krate.krate.0 as usize],
            // No path leads to others, but that of a `use` behind them.
            (false, false) => return,
        };
        self.out.has_changed = true;
        let modules = &mut self.out.modules;
        let visibility = Scoped::Public;
        let binding =
            Binding { target: Target::Definition(def), visibility, is_glob: false, is_import: false };
        modules.list[home.0 as usize].scope.bind(Namespace::Macro, item.name, binding);
    }

    fn visibility(&self, module: ModuleId, written: &Visibility) -> Scoped {
        let modules = &self.out.modules;
        let module = modules.nearest_named(module);
        match written {
            Visibility::Public => Scoped::Public,
            Visibility::Inherited => Scoped::Within(module),
            Visibility::Restricted(path) => {
                let root = modules.roots[self.krate.krate.0 as usize];
                let parent =
                    |module: ModuleId| modules.nearest_named(modules.get(module).parent.unwrap_or(root));
                // It names a module around this one.
                let child = |outer: ModuleId, name: Symbol| {
                    let mut around = modules.ancestors(module);
                    around.find(|id| modules.get(*id).parent == Some(outer) && modules.get(*id).name == name)
                };
                let mut names = path.iter().copied().peekable();
                let mut within = root;
                if let Some(first) = names.peek().map(|name| name.as_str())
                    && matches!(first, "crate" | "self" | "super")
                {
                    within = if first == "self" { module } else { root };
                    within = if first == "super" { parent(module) } else { within };
                    names.next();
                }
                for name in names {
                    let next = if name == "super" { Some(parent(within)) } else { child(within, name) };
                    // What names no module around is an error; the outermost is a safe reading.
                    let Some(next) = next else { return Scoped::Within(root) };
                    within = next;
                }
                Scoped::Within(within)
            }
        }
    }
}

/// Whether one of the attributes is this word.
fn has(attributes: &[Attribute], word: &str) -> bool {
    attributes.iter().any(|attribute| matches!(&*attribute.path, [name] if name == word))
}

/// The macro that a function of a crate of procedural macros exports: other crates see nothing else of it.
pub fn procedural_macro(item: &Item) -> Option<Symbol> {
    item.attributes.iter().find_map(|attribute| match (&*attribute.path, &attribute.input) {
        ([name], _) if matches!(name.as_str(), "proc_macro" | "proc_macro_attribute") => Some(item.name),
        ([name], AttributeInput::List(list)) if name == "proc_macro_derive" => {
            list.first().and_then(|derive| derive.path.last().copied())
        }
        _ => None,
    })
}
