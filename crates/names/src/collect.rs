//! Builds the module tree: every module with what is declared in it, and the imports to resolve.

use privet_ir::{
    AttributeInput, Block, BlockId, CrateId, DefId, Expr, FileId, FileIr, Import, Item, ItemId, ItemKind,
    Span, StatementKind, Symbol, Target, Visibility,
};

use crate::scope::{Binding, Module, ModuleId, Modules, Namespace, Scope, Scoped};

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
    /// Every active item.
    pub definitions: Vec<DefId>,
}

/// What a crate's files are called in the walk.
pub struct CrateFiles<'a> {
    /// The crate.
    pub krate: CrateId,
    /// Its name.
    pub name: Symbol,
    /// The first of its files.
    pub root: FileId,
    /// For each `mod name;` its file, sorted by declaration.
    pub declared: &'a [(DefId, FileId)],
    /// Files that no `mod` declares, with the names they get.
    pub loose: &'a [(Symbol, FileId)],
}

/// Walks one crate.
pub fn collect_crate(files: &[FileIr], krate: &CrateFiles<'_>, out: &mut Collected) {
    let root = out.modules.push(Module {
        krate: krate.krate,
        file: krate.root,
        declaration: None,
        block: None,
        parent: None,
        name: krate.name,
        scope: Scope::default(),
        textual_macros: Vec::new(),
    });
    out.modules.roots.push(root);
    let mut walk = Walk { files, krate, out, worklist: Vec::new() };
    walk.worklist.push(Task::Items { module: root, file: krate.root, items: Items::Roots });
    for &(name, file) in krate.loose {
        let module = walk.out.modules.push(Module {
            krate: krate.krate,
            file,
            declaration: None,
            block: None,
            parent: Some(root),
            name,
            scope: Scope::default(),
            textual_macros: Vec::new(),
        });
        walk.worklist.push(Task::Items { module, file, items: Items::Roots });
    }
    // A worklist instead of recursion: modules and blocks may nest deeply.
    while let Some(task) = walk.worklist.pop() {
        walk.run(task);
    }
}

struct Walk<'a, 'o> {
    files: &'a [FileIr],
    krate: &'a CrateFiles<'a>,
    out: &'o mut Collected,
    worklist: Vec<Task>,
}

enum Task {
    Items {
        module: ModuleId,
        file: FileId,
        items: Items,
    },
    /// The blocks of an item's body.
    Blocks {
        module: ModuleId,
        item: DefId,
    },
}

enum Items {
    Roots,
    Of(ItemId),
    Block(DefId, BlockId),
}

impl Walk<'_, '_> {
    fn run(&mut self, task: Task) {
        match task {
            Task::Items { module, file, items } => {
                let Some(ir) = self.files.get(file.0 as usize) else { return };
                match items {
                    Items::Roots => self.items(module, file, ir.roots.iter().copied()),
                    Items::Of(item) => {
                        if let ItemKind::Module { items: Some(items) } = &ir.items[item].kind {
                            self.items(module, file, items.iter().copied());
                        }
                    }
                    Items::Block(owner, block) => {
                        let statements = &ir.items[owner.item].tree.blocks[block].statements;
                        let items = statements.iter().filter_map(|statement| match statement.kind {
                            StatementKind::Item(item) => Some(item),
                            _ => None,
                        });
                        self.items(module, file, items);
                    }
                }
            }
            Task::Blocks { module, item } => self.blocks(module, item),
        }
    }

    fn items(&mut self, module: ModuleId, file: FileId, items: impl Iterator<Item = ItemId>) {
        for item in items {
            self.item(module, DefId { file, item });
        }
    }

    fn item(&mut self, module: ModuleId, def: DefId) {
        let files = self.files;
        let Some(item) = files.get(def.file.0 as usize).and_then(|file| file.items.get(def.item)) else {
            return;
        };
        self.place(module, def);
        let visibility = self.visibility(module, &item.visibility);
        let target = Target::Definition(def);
        let mut declare = |namespace| {
            let binding = Binding { target, visibility, is_glob: false, is_import: false };
            if let Some(module) = self.out.modules.list.get_mut(module.0 as usize) {
                module.scope.bind(namespace, item.name, binding);
            }
        };
        match &item.kind {
            ItemKind::Module { items } => {
                declare(Namespace::Type);
                self.module(module, def, items.is_some(), item.name);
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
                self.associated(module, def.file, &definition.items);
            }
            ItemKind::Impl(definition) => self.associated(module, def.file, &definition.items),
            ItemKind::ForeignBlock { items } => self.items(module, def.file, items.iter().copied()),
            ItemKind::Macro(definition) => self.macro_definition(module, def, definition.is_declarative_two),
            ItemKind::MacroCall(_) | ItemKind::Tokens(_) => {}
        }
        self.worklist.push(Task::Blocks { module, item: def });
    }

    fn associated(&mut self, module: ModuleId, file: FileId, items: &[ItemId]) {
        for &item in items {
            let def = DefId { file, item };
            self.place(module, def);
            self.worklist.push(Task::Blocks { module, item: def });
        }
    }

    fn place(&mut self, module: ModuleId, def: DefId) {
        self.out.definitions.push(def);
        let place =
            self.out.modules.of_item.get_mut(def.file.0 as usize).and_then(|of| of.get_mut(def.item.index()));
        if let Some(place) = place {
            *place = Some(module);
        }
    }

    fn module(&mut self, parent: ModuleId, def: DefId, is_inline: bool, name: Symbol) {
        let (file, items) = if is_inline {
            (def.file, Items::Of(def.item))
        } else {
            // A module whose file is missing has been reported; it is empty.
            match self.krate.declared.binary_search_by_key(&def, |(declaration, _)| *declaration) {
                Ok(index) => (self.krate.declared[index].1, Items::Roots),
                Err(_) => (def.file, Items::Of(def.item)),
            }
        };
        let module = self.out.modules.push(Module {
            krate: self.krate.krate,
            file,
            declaration: Some(def),
            block: None,
            parent: Some(parent),
            name,
            scope: Scope::default(),
            textual_macros: Vec::new(),
        });
        self.out.modules.by_declaration.insert(def, module);
        self.worklist.push(Task::Items { module, file, items });
    }

    fn blocks(&mut self, module: ModuleId, owner: DefId) {
        let tree = &self.files[owner.file.0 as usize].items[owner.item].tree;
        let declares = |block: &Block| {
            block.statements.iter().any(|statement| matches!(statement.kind, StatementKind::Item(_)))
        };
        if !tree.blocks.iter().any(|(_, block)| declares(block)) {
            return;
        }
        // Widest first, so that a block's module exists before those of the blocks inside it.
        let mut blocks: Vec<(Span, BlockId)> = tree
            .exprs
            .iter()
            .filter_map(|(expr, kind)| match kind {
                Expr::Block(block) if declares(&tree.blocks[*block]) => Some((tree.expr_span(expr), *block)),
                _ => None,
            })
            .collect();
        blocks.sort_by_key(|(span, block)| (std::cmp::Reverse(span.length), span.offset, *block));
        let mut around: Vec<(Span, ModuleId)> = Vec::new();
        for (span, id) in blocks {
            let parent =
                around.iter().rev().find(|(outer, _)| encloses(*outer, span)).map_or(module, |(_, id)| *id);
            let inner = self.out.modules.push(Module {
                krate: self.krate.krate,
                file: owner.file,
                declaration: None,
                block: Some((owner, id)),
                parent: Some(parent),
                name: Symbol::EMPTY,
                scope: Scope::default(),
                textual_macros: Vec::new(),
            });
            around.push((span, inner));
            self.out.modules.by_block.insert((owner, id), inner);
            self.worklist.push(Task::Items {
                module: inner,
                file: owner.file,
                items: Items::Block(owner, id),
            });
        }
    }

    fn imports(&mut self, module: ModuleId, item: DefId, imports: &[Import], visibility: Scoped) {
        for index in 0..imports.len() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            self.out.imports.push(PendingImport { module, item, index, visibility });
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
        let (home, visibility) = match (is_scoped, is_exported) {
            (true, _) => (module, Scoped::Public),
            // Exported macros live at the root of their crate.
            (false, true) => (modules.roots[self.krate.krate.0 as usize], Scoped::Public),
            (false, false) => (module, Scoped::Within(module)),
        };
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
                let path: Vec<&str> = path.iter().map(|segment| segment.as_str()).collect();
                let root = modules.roots[self.krate.krate.0 as usize];
                match &*path {
                    ["crate"] => Scoped::Within(root),
                    ["self"] => Scoped::Within(module),
                    ["super"] => Scoped::Within(modules.get(module).parent.unwrap_or(root)),
                    // `pub(in a::b)` names a module around this one: the outermost is a safe reading.
                    _ => Scoped::Within(root),
                }
            }
        }
    }
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

fn encloses(outer: Span, inner: Span) -> bool {
    outer.base() == inner.base()
        && outer.offset <= inner.offset
        && outer.offset + outer.length >= inner.offset + inner.length
}
