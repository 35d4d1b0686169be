//! Expands or reads the macro calls of one file that are left once names are known: those in bodies, types
//! and patterns.
//!
//! Files are independent of each other here, so that they are done in parallel. What calls make is
//! put where it belongs: statements among statements, items in the lists of their owners.

use std::sync::Arc;

use privet_front::{Fragment, parse_predicate, read_macro, tokens_of};
use privet_ir::{
    BlockId, ByteRange, CrateId, DefId, Delimiter, Expansion, Expr, FileId, FileIr, Id, Import, ImportKind,
    Item, ItemId, ItemKind, Literal, MacroCallId, Pattern, Statement, StatementKind, Symbol, Target, Tree,
    TypeRef,
};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::MacroReport;
use super::definition::Definition;
use super::expand::{Context, FileState, Macro, Nesting};
use super::items::{CrateMacros, Macros};
use super::textual::{Lookup, Textual, TextualId};
use crate::path::{CrateNames, PathRequest, Resolver, Start};
use crate::scope::{ModuleId, Modules, Namespace};
use crate::strip::{block_items, strip_item, strip_items};
use crate::{Include, Knowledge};

/// Macros called so deep in the input of others are left unread.
const READINGS: u16 = 64;

/// So many imports of blocks lead through each other at most.
const IMPORTS: usize = 8;

/// What all files share.
pub struct Bodies<'a> {
    /// The modules.
    pub modules: &'a Modules,
    /// The textual scopes.
    pub textual: &'a Textual,
    /// The textual scope of each item, by file and item.
    pub textual_of: &'a [Vec<Option<TextualId>>],
    /// By [`CrateId`].
    pub crates: &'a [CrateNames],
    /// The stub of the standard library.
    pub std: Option<CrateId>,
}

impl Bodies<'_> {
    /// Expands and reads all calls of all files.
    pub fn expand(&self, files: &mut [FileIr], macros: Macros<'_>) -> MacroReport {
        let Macros { crates, crate_of, known, states, knowledge, .. } = macros;
        let known = &known;
        let reports: Vec<MacroReport> = files
            .par_iter_mut()
            .zip(states)
            .zip(crate_of)
            .enumerate()
            .map(|(file, ((ir, state), krate))| {
                let Some(macros) = crates.get(krate.0 as usize) else { return state.report };
                let file = FileId(u32::try_from(file).unwrap_or(u32::MAX));
                FileBodies::new(self, (known, knowledge), (macros, krate), (file, ir), state).run()
            })
            .collect();
        let mut all = MacroReport::default();
        reports.into_iter().for_each(|report| all.add(report));
        all
    }
}

/// Where a call stands in a tree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Expression,
    Statement,
    Pattern,
    Type,
    Items,
}

/// What a call calls.
enum Called {
    /// A macro with these rules.
    Rules(Arc<Definition>),
    /// `cfg!`
    Cfg,
    /// `stringify!`: its input is a text.
    Text,
    /// `include!`
    Include,
    /// One whose input says all that is needed: it is built in, or there is a model or a stub of it.
    Known,
    /// Any other: its input is read for want of anything better.
    Other,
}

/// How much of a tree has been looked through.
#[derive(Clone, Copy, Default)]
struct Scanned {
    calls: usize,
    blocks: usize,
    patterns: usize,
    types: usize,
}

/// A macro that a block defines.
#[derive(Clone, Copy)]
struct LocalMacro {
    name: Symbol,
    item: ItemId,
    /// From its definition to the end of its block; nothing where macros made these.
    scope: Option<ByteRange>,
}

struct FileBodies<'a> {
    shared: &'a Bodies<'a>,
    known: &'a FxHashMap<DefId, Macro>,
    krate: CrateId,
    context: Context<'a>,
    file: FileId,
    ir: &'a mut FileIr,
    state: FileState,
    /// The macros and the imports in the blocks of each item that has some.
    local_macros: FxHashMap<ItemId, Vec<LocalMacro>>,
    local_imports: FxHashMap<ItemId, Vec<ItemId>>,
    definitions: FxHashMap<ItemId, Arc<Definition>>,
    original_items: usize,
}

impl<'a> FileBodies<'a> {
    fn new(
        shared: &'a Bodies<'a>,
        (known, knowledge): (&'a FxHashMap<DefId, Macro>, Knowledge<'a>),
        (macros, krate): (&'a CrateMacros, CrateId),
        (file, ir): (FileId, &'a mut FileIr),
        state: FileState,
    ) -> Self {
        let original_items = state.made.keys().map(|item| item.index()).min().unwrap_or(ir.items.len());
        Self {
            shared,
            known,
            krate,
            context: Context { edition: macros.edition, cfg: &macros.cfg, depth: macros.depth, knowledge },
            file,
            ir,
            state,
            local_macros: FxHashMap::default(),
            local_imports: FxHashMap::default(),
            definitions: FxHashMap::default(),
            original_items,
        }
    }

    fn run(mut self) -> MacroReport {
        // From the top down: a body's macros are known before the items in it are looked at.
        let mut worklist: Vec<ItemId> = self.ir.roots.to_vec();
        while let Some(id) = worklist.pop() {
            if self.ir.items.get(id).is_none() {
                continue;
            }
            self.item(id);
            let item = &self.ir.items[id];
            match &item.kind {
                ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items } => {
                    worklist.extend(items);
                }
                ItemKind::Trait(definition) => worklist.extend(&definition.items),
                ItemKind::Impl(definition) => worklist.extend(&definition.items),
                ItemKind::MacroCall(call) => {
                    if let Expansion::Items(items) = &item.tree.macro_calls[*call].expansion {
                        worklist.extend(items);
                    }
                }
                _ => {}
            }
            worklist.extend(block_items(&item.tree));
        }
        if self.ir.items.len() > self.original_items {
            splice_items(self.ir);
            number(self.ir, self.original_items);
        }
        self.state.report
    }

    /// Expands and reads the calls in one item's tree.
    fn item(&mut self, id: ItemId) {
        let mut scanned = Scanned::default();
        let mut positions = Vec::new();
        self.scan(id, &mut scanned, &mut positions);
        let first = self.state.made.get(&id).copied().unwrap_or_default();
        // In the order of the text, what a call makes before what follows it: it may define macros.
        let mut stack: Vec<(usize, Nesting)> = (0..positions.len()).rev().map(|call| (call, first)).collect();
        while let Some((index, nesting)) = stack.pop() {
            let call = Id::new(index);
            let inside = self.call(id, call, positions[index], nesting);
            let before = positions.len();
            self.scan(id, &mut scanned, &mut positions);
            // A call that alone takes the place of a statement may make statements in turn.
            if positions[index] == Position::Statement
                && let Some(alone) = call_alone(&self.ir.items[id].tree, call)
                && let Some(position) = positions.get_mut(alone.index())
            {
                *position = Position::Statement;
            }
            if let Some(inside) = inside {
                stack.extend((before..positions.len()).rev().map(|call| (call, inside)));
            }
        }
        if !positions.is_empty() {
            // What was made holds `cfg` too.
            strip_item(self.ir, id, self.context.cfg);
            splice_statements(&mut self.ir.items[id].tree);
        }
    }

    /// Finds the position of each call that is new in a tree, and the macros and imports of new blocks.
    fn scan(&mut self, id: ItemId, scanned: &mut Scanned, positions: &mut Vec<Position>) {
        let item = &self.ir.items[id];
        let tree = &item.tree;
        positions.resize(tree.macro_calls.len(), Position::Expression);
        let mut set = |call: MacroCallId, position| {
            if call.index() >= scanned.calls
                && let Some(place) = positions.get_mut(call.index())
            {
                *place = position;
            }
        };
        if let ItemKind::MacroCall(call) = item.kind {
            set(call, Position::Items);
        }
        for index in scanned.patterns..tree.patterns.len() {
            if let Pattern::Macro(call) = &tree.patterns[Id::new(index)] {
                set(*call, Position::Pattern);
            }
        }
        for index in scanned.types..tree.types.len() {
            if let TypeRef::Macro(call) = &tree.types[Id::new(index)] {
                set(*call, Position::Type);
            }
        }
        for index in scanned.blocks..tree.blocks.len() {
            let block = Id::new(index);
            for statement in &tree.blocks[block].statements {
                match statement.kind {
                    StatementKind::Expr(expr) => {
                        if let Expr::Macro(call) = tree.exprs[expr] {
                            set(call, Position::Statement);
                        }
                    }
                    StatementKind::Item(item) => match self.ir.items.get(item) {
                        Some(Item { kind: ItemKind::Macro(_), name, .. }) => {
                            let scope = local_scope(self.ir, tree, block, item);
                            let local = LocalMacro { name: *name, item, scope };
                            self.local_macros.entry(id).or_default().push(local);
                        }
                        Some(Item { kind: ItemKind::Use(_), .. }) => {
                            self.local_imports.entry(id).or_default().push(item);
                        }
                        _ => {}
                    },
                    StatementKind::Let(_) => {}
                }
            }
        }
        *scanned = Scanned {
            calls: tree.macro_calls.len(),
            blocks: tree.blocks.len(),
            patterns: tree.patterns.len(),
            types: tree.types.len(),
        };
    }

    /// Expands or reads one call; the nesting of the calls in what it made.
    fn call(
        &mut self,
        owner: ItemId,
        call: MacroCallId,
        position: Position,
        nesting: Nesting,
    ) -> Option<Nesting> {
        let is_tried = match &self.ir.items[owner].tree.macro_calls[call].expansion {
            Expansion::Pending => false,
            Expansion::Failed => true,
            _ => return None,
        };
        // A derive without a template is no call of which anything is known.
        if self.ir.items[owner].tree.macro_calls[call].delimiter == Delimiter::Invisible {
            self.ir.items[owner].tree.macro_calls[call].expansion = Expansion::Items(Box::default());
            return None;
        }
        let called = if is_tried { Called::Other } else { self.called(owner, call) };
        let is_known = matches!(called, Called::Known | Called::Cfg | Called::Text | Called::Include);
        if matches!(called, Called::Cfg) && self.evaluate_cfg(owner, call, position) {
            return None;
        }
        // What is in them is no code.
        if matches!(called, Called::Cfg | Called::Text) {
            self.ir.items[owner].tree.macro_calls[call].expansion = Expansion::Read(Box::default());
            return None;
        }
        let is_expression = matches!(position, Position::Expression | Position::Statement);
        if matches!(called, Called::Include)
            && is_expression
            && let Some(inside) = self.include(owner, call, nesting)
        {
            return Some(inside);
        }
        if let Called::Rules(definition) = called {
            let fragment = match position {
                Position::Expression => Fragment::Expression,
                Position::Statement => Fragment::Statements,
                Position::Pattern => Fragment::Pattern,
                Position::Type => Fragment::Type,
                Position::Items => Fragment::Items(self.ir.items[owner].parent),
            };
            let place = (&mut *self.ir, self.file);
            let inside =
                self.state.expand(place, (owner, call), &definition, fragment, nesting, &self.context);
            if inside.is_some() {
                return inside;
            }
        }
        if nesting.readings >= READINGS {
            return None;
        }
        if !is_known {
            self.state.report.opaque.push(self.file);
        }
        let first = self.ir.items.len();
        // What an `include!` names may have been looked for in its input.
        if !matches!(self.ir.items[owner].tree.macro_calls[call].expansion, Expansion::Read(_)) {
            let (reading, problems) = read_macro(self.ir, owner, call, self.context.edition);
            self.ir.items[owner].tree.macro_calls[call].expansion = Expansion::Read(Box::new(reading));
            let file = self.file;
            self.state.report.problems.extend(problems.into_iter().map(|problem| (file, problem)));
        }
        let inside = Nesting { readings: nesting.readings + 1, height: nesting.height + 16, ..nesting };
        if self.ir.items.len() > first {
            strip_items(self.ir, first, &mut Box::default(), self.context.cfg);
            self.state.made(self.ir, first, inside);
        }
        Some(inside)
    }

    /// Puts what `cfg!` gives in its place.
    fn evaluate_cfg(&mut self, owner: ItemId, call: MacroCallId, position: Position) -> bool {
        let tree = &mut self.ir.items[owner].tree;
        let (tokens, span) = (&tree.macro_calls[call].tokens, tree.macro_calls[call].span);
        let predicate = parse_predicate(tokens, self.context.edition);
        let value = predicate.and_then(|predicate| self.context.cfg.value(&predicate));
        let (Some(value), Position::Expression | Position::Statement) = (value, position) else {
            return false;
        };
        let literal = tree.alloc_expr(Expr::Literal(Literal::Bool(value)), span);
        tree.macro_calls[call].expansion = Expansion::Expr(literal);
        true
    }

    /// Puts the expression that an included file is in the place of the call.
    fn include(&mut self, owner: ItemId, call: MacroCallId, nesting: Nesting) -> Option<Nesting> {
        let item = DefId { file: self.file, item: owner };
        let include = Include::of(self.ir, (self.krate, item), call, self.context.edition)?;
        let text = (self.context.knowledge.included_text)(&include)?;
        let place = self.ir.items[owner].tree.macro_calls[call].span;
        let tokens = tokens_of(&text, self.context.edition, place);
        self.state.include((self.ir, owner, call), &tokens, nesting, &self.context)
    }

    /// What is called, so far as it decides what becomes of the call.
    fn called(&mut self, owner: ItemId, call: MacroCallId) -> Called {
        let definition = match self.meaning(owner, call) {
            Some(Target::Definition(definition)) => definition,
            Some(Target::BuiltinMacro(path)) if path == "std::cfg!" => return Called::Cfg,
            Some(Target::BuiltinMacro(path)) if path == "std::stringify!" => return Called::Text,
            Some(Target::BuiltinMacro(path)) if path == "std::include!" => return Called::Include,
            Some(Target::BuiltinMacro(_)) => return Called::Known,
            Some(Target::External(path)) => {
                let segments: Vec<&str> = path.as_str().split("::").collect();
                return if (self.context.knowledge.is_modelled)(&segments) {
                    Called::Known
                } else {
                    Called::Other
                };
            }
            _ => return Called::Other,
        };
        self.ir.items[owner].tree.macro_calls[call].definition = Some(definition);
        match self.known.get(&definition) {
            Some(Macro::Rules(rules)) => Called::Rules(Arc::clone(rules)),
            Some(Macro::Opaque) => Called::Known,
            // The macros of blocks are known to their file alone.
            None if definition.file == self.file => {
                self.local_rules(definition.item).map_or(Called::Other, Called::Rules)
            }
            None => Called::Other,
        }
    }

    /// What the path of a call means.
    fn meaning(&self, owner: ItemId, call: MacroCallId) -> Option<Target> {
        let tree = &self.ir.items[owner].tree;
        let path = tree.macro_calls[call].path;
        let segments: Vec<Symbol> = tree.path_segments(path).iter().map(|segment| segment.name).collect();
        let is_global = tree.paths[path].is_global;
        let at = |item: &ItemId| {
            let of_item = self.shared.modules.of_item.get(self.file.0 as usize)?;
            of_item.get(item.index()).copied().flatten()
        };
        let around = || std::iter::once(owner).chain(self.ir.ancestors(owner));
        let module = around().find_map(|item| at(&item))?;
        if let ([name], false) = (&segments[..], is_global) {
            let local = match self.local_macros.is_empty() {
                true => None,
                false => around().find_map(|item| self.local_macro(item, owner, call, *name)),
            };
            if let Some(local) = local {
                return Some(Target::Definition(DefId { file: self.file, item: local }));
            }
            let textual_of = self.shared.textual_of.get(self.file.0 as usize)?;
            let scope = around().find_map(|item| textual_of.get(item.index()).copied().flatten());
            if let Some(scope) = scope
                && let Lookup::Found(definition) = self.shared.textual.lookup(scope, *name, true)
            {
                return Some(Target::Definition(definition));
            }
            if !self.local_imports.is_empty()
                && let Some(definition) = around().find_map(|item| self.imported(item, module, *name))
            {
                return Some(Target::Definition(definition));
            }
        }
        let request = PathRequest { segments: &segments, is_global, namespace: Namespace::Macro };
        Some(self.resolver().resolve(module, request).target)
    }

    fn resolver(&self) -> Resolver<'a> {
        // Files serve for members of enums and traits, which are no macros.
        Resolver {
            files: &[],
            modules: self.shared.modules,
            crates: self.shared.crates,
            std: self.shared.std,
            assumes_external: true,
            asked: None,
        }
    }

    /// The macro of this name that a block of `item` defines for a call in `owner`.
    fn local_macro(&self, item: ItemId, owner: ItemId, call: MacroCallId, name: Symbol) -> Option<ItemId> {
        let span = self.ir.items[owner].tree.macro_calls[call].span;
        let at = span.author().is_none().then(|| self.ir.resolve(span).start);
        let sees = |local: &&LocalMacro| {
            // Where other macros made the call or the block, its name has to do.
            let (Some(at), Some(scope)) = (at, local.scope) else { return true };
            scope.start <= at && at < scope.end
        };
        let macros = self.local_macros.get(&item)?;
        macros.iter().rev().filter(|local| local.name == name).find(sees).map(|local| local.item)
    }

    fn local_rules(&mut self, item: ItemId) -> Option<Arc<Definition>> {
        if let Some(known) = self.definitions.get(&item) {
            return Some(Arc::clone(known));
        }
        let defining = &self.ir.items[item];
        let ItemKind::Macro(rules) = &defining.kind else { return None };
        let definition = Definition::new(defining, &rules.rules, self.krate, self.context.edition);
        let definition = Arc::new(Definition { in_body: Some(defining.span), ..definition });
        self.definitions.insert(item, Arc::clone(&definition));
        Some(definition)
    }

    /// The macro that a `use` in a block of `item` brings under this name.
    fn imported(&self, item: ItemId, module: ModuleId, name: Symbol) -> Option<DefId> {
        let resolver = self.resolver();
        for import in self.local_imports.get(&item)? {
            let ItemKind::Use(imports) = &self.ir.items[*import].kind else { continue };
            for import in imports {
                let brings = match import.kind {
                    ImportKind::Named { name: other } => other == name,
                    ImportKind::Glob => true,
                    ImportKind::SelfOnly { .. } => false,
                };
                if !brings {
                    continue;
                }
                let (path, is_global) = self.through_imports(item, import);
                let request = |namespace| PathRequest { segments: &path, is_global, namespace };
                let target = match import.kind {
                    ImportKind::Named { .. } => {
                        Some(resolver.resolve(module, request(Namespace::Macro)).target)
                    }
                    ImportKind::Glob => match resolver.resolve_import(module, request(Namespace::Type)) {
                        Some(Start::Module(from)) => resolver
                            .in_module(from, name, Namespace::Macro, module)
                            .map(|start| resolver.target_of(start)),
                        _ => None,
                    },
                    ImportKind::SelfOnly { .. } => None,
                };
                if let Some(Target::Definition(definition)) = target {
                    return Some(definition);
                }
            }
        }
        None
    }

    /// The path of an import, and whether it is global, with what other imports of blocks of `item` bring in the place
    /// of its first name: `use a::b; use b::c;`.
    fn through_imports(&self, item: ItemId, import: &Import) -> (Vec<Symbol>, bool) {
        let (mut path, mut is_global) = (import.path.to_vec(), import.is_global);
        let others = self.local_imports.get(&item).into_iter().flatten();
        let others: Vec<&Import> = others
            .filter_map(|other| match &self.ir.items[*other].kind {
                ItemKind::Use(imports) => Some(&**imports),
                _ => None,
            })
            .flatten()
            .collect();
        for _ in 0..IMPORTS {
            let Some(&first) = path.first().filter(|_| !is_global) else { break };
            let brings = |other: &&Import| match other.kind {
                ImportKind::Named { name } | ImportKind::SelfOnly { name } => {
                    name == first && other.path.first() != Some(&first)
                }
                ImportKind::Glob => false,
            };
            let Some(other) = others.iter().copied().find(brings) else { break };
            path.splice(..1, other.path.iter().copied());
            is_global = other.is_global;
        }
        (path, is_global)
    }
}

/// What a macro that a block defines is seen by.
fn local_scope(ir: &FileIr, tree: &Tree, block: BlockId, definition: ItemId) -> Option<ByteRange> {
    let (expr, _) = tree.exprs.iter().find(|(_, expr)| matches!(expr, Expr::Block(id) if *id == block))?;
    let (block, definition) = (tree.expr_span(expr), ir.items[definition].span);
    if block.author().is_some() || definition.author().is_some() {
        return None;
    }
    Some(ByteRange { start: ir.resolve(definition).start, end: ir.resolve(block).end })
}

/// The call that a call expands to, if that is all.
fn call_alone(tree: &Tree, call: MacroCallId) -> Option<MacroCallId> {
    let Expansion::Expr(inner) = tree.macro_calls[call].expansion else { return None };
    // What is made is younger than its call.
    match tree.exprs[inner] {
        Expr::Macro(alone) if alone.index() > call.index() => Some(alone),
        _ => None,
    }
}

/// Puts the statements that calls made in the place of the calls' statements.
fn splice_statements(tree: &mut Tree) {
    let made = |tree: &Tree, statement: &Statement| -> Option<(MacroCallId, BlockId)> {
        let StatementKind::Expr(expr) = statement.kind else { return None };
        let Expr::Macro(mut call) = tree.exprs[expr] else { return None };
        while let Some(alone) = call_alone(tree, call) {
            call = alone;
        }
        let Expansion::Statements(inner) = tree.macro_calls[call].expansion else { return None };
        let Expr::Block(block) = tree.exprs[inner] else { return None };
        Some((call, block))
    };
    // A block that a call made is younger than the block which the call is in: so it is finished first.
    for index in (0..tree.blocks.len()).rev() {
        let id: BlockId = Id::new(index);
        if !tree.blocks[id].statements.iter().any(|statement| made(tree, statement).is_some()) {
            continue;
        }
        let mut statements = Vec::new();
        for statement in std::mem::take(&mut tree.blocks[id].statements) {
            let found = made(tree, &statement);
            let (attributes, span) = (statement.attributes.clone(), statement.span);
            // The call stays, so that its path is looked at; it makes no items.
            statements.push(statement);
            let Some((call, block)) = found else { continue };
            tree.macro_calls[call].expansion = Expansion::Items(Box::default());
            statements.extend(std::mem::take(&mut tree.blocks[block].statements));
            if let Some(tail) = tree.blocks[block].tail.take() {
                statements.push(Statement { attributes, kind: StatementKind::Expr(tail), span });
            }
        }
        tree.blocks[id].statements = statements.into();
    }
}

/// Puts the items that calls made into the lists that the calls stand in.
fn splice_items(ir: &mut FileIr) {
    let spliced = |ir: &FileIr, list: &[ItemId]| -> Option<Box<[ItemId]>> {
        list.iter().any(|item| made_by(ir, *item).is_some()).then(|| {
            let mut flat = Vec::new();
            let mut stack: Vec<ItemId> = list.iter().rev().copied().collect();
            let mut seen = FxHashSet::default();
            while let Some(item) = stack.pop() {
                if !seen.insert(item) {
                    continue;
                }
                flat.push(item);
                stack.extend(made_by(ir, item).unwrap_or_default().iter().rev());
            }
            flat.into()
        })
    };
    if let Some(roots) = spliced(ir, &ir.roots) {
        ir.roots = roots;
    }
    for id in ir.items.ids() {
        let list: &[ItemId] = match &ir.items[id].kind {
            ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items } => items,
            ItemKind::Trait(definition) => &definition.items,
            ItemKind::Impl(definition) => &definition.items,
            _ => continue,
        };
        let Some(flat) = spliced(ir, list) else { continue };
        match &mut ir.items[id].kind {
            ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items } => *items = flat,
            ItemKind::Trait(definition) => definition.items = flat,
            ItemKind::Impl(definition) => definition.items = flat,
            _ => {}
        }
    }
}

/// The items that a call in item position made.
fn made_by(ir: &FileIr, item: ItemId) -> Option<&[ItemId]> {
    let item = ir.items.get(item)?;
    let ItemKind::MacroCall(call) = item.kind else { return None };
    match &item.tree.macro_calls[call].expansion {
        Expansion::Items(items) => Some(items),
        _ => None,
    }
}

/// Numbers the items from `first` on among those of the same parent, kind and name.
fn number(ir: &mut FileIr, first: usize) {
    let mut counts: FxHashMap<(Option<ItemId>, std::mem::Discriminant<ItemKind>, Symbol), u32> =
        FxHashMap::default();
    for id in ir.items.ids() {
        let item = &mut ir.items[id];
        let count = counts.entry((item.parent, std::mem::discriminant(&item.kind), item.name)).or_default();
        if id.index() >= first {
            item.ordinal = *count;
        }
        *count += 1;
    }
}
