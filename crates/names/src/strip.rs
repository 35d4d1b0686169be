//! Removes what a false `cfg` excludes, and applies `cfg_attr`.
//!
//! Runs once for each file, right after the front end: what follows never sees inactive code, and the
//! positions of fields, variants and parameters are those of the compiled program.

use std::mem::take;

use privet_ir::{
    Attribute, AttributeInput, Attributes, Expansion, Expr, ExprId, Field, FileIr, Generics, ItemId,
    ItemKind, Meta, MetaKind, Pattern, StatementKind, Tree, Variant,
};

use rustc_hash::FxHashSet;

use crate::Cfg;

/// Removes inactive items, statements, arms, fields, variants, parameters and elements from `file`.
/// False if the file as a whole is inactive (`#![cfg(..)]`).
pub fn strip(file: &mut FileIr, cfg: &Cfg) -> bool {
    apply(&mut file.attributes, cfg);
    if !cfg.is_active(&file.attributes) {
        file.roots = Box::default();
        return false;
    }
    let mut roots = take(&mut file.roots);
    strip_items(file, 0, &mut roots, cfg);
    file.roots = roots;
    true
}

/// Strips the items from `first` on, and the list that names them.
pub fn strip_items(file: &mut FileIr, first: usize, list: &mut Box<[ItemId]>, cfg: &Cfg) {
    let mut active = Vec::with_capacity(file.items.len() - first);
    for id in (first..file.items.len()).map(ItemId::new) {
        let item = &mut file.items[id];
        apply(&mut item.attributes, cfg);
        active.push(cfg.is_active(&item.attributes));
    }
    let is_active = |id: &ItemId| {
        id.index().checked_sub(first).is_none_or(|index| active.get(index).copied().unwrap_or(false))
    };
    retain(list, is_active);
    for id in (first..file.items.len()).map(ItemId::new) {
        let item = &mut file.items[id];
        if let Some(generics) = generics_of(&mut item.kind) {
            retain_with(&mut generics.parameters, |parameter| {
                apply(&mut parameter.attributes, cfg);
                cfg.is_active(&parameter.attributes)
            });
        }
        match &mut item.kind {
            ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items } => {
                retain(items, is_active)
            }
            ItemKind::Trait(definition) => retain(&mut definition.items, is_active),
            ItemKind::Impl(definition) => retain(&mut definition.items, is_active),
            ItemKind::Struct(definition) | ItemKind::Union(definition) => fields(&mut definition.fields, cfg),
            ItemKind::Enum(definition) => {
                for variant in &mut definition.variants {
                    apply(&mut variant.attributes, cfg);
                    fields(&mut variant.fields, cfg);
                }
                retain(&mut definition.variants, |variant: &Variant| cfg.is_active(&variant.attributes));
            }
            ItemKind::Function(function) => {
                let receiver = function.parameters.len();
                retain_with(&mut function.parameters, |parameter| {
                    apply(&mut parameter.attributes, cfg);
                    cfg.is_active(&parameter.attributes)
                });
                function.has_receiver &= receiver > 0 && !function.parameters.is_empty();
            }
            _ => {}
        }
        strip_tree(&mut item.tree, cfg, &is_active);
    }
}

fn generics_of(kind: &mut ItemKind) -> Option<&mut Generics> {
    match kind {
        ItemKind::Function(item) => Some(&mut item.generics),
        ItemKind::Struct(item) | ItemKind::Union(item) => Some(&mut item.generics),
        ItemKind::Enum(item) => Some(&mut item.generics),
        ItemKind::Trait(item) | ItemKind::TraitAlias(item) => Some(&mut item.generics),
        ItemKind::TypeAlias(item) => Some(&mut item.generics),
        ItemKind::Impl(item) => Some(&mut item.generics),
        _ => None,
    }
}

/// Strips the syntax of one item again, after macro calls in it were read.
pub fn strip_item(file: &mut FileIr, item: ItemId, cfg: &Cfg) {
    let items: Vec<ItemId> = block_items(&file.items[item].tree).collect();
    let active: FxHashSet<ItemId> = items
        .into_iter()
        .filter(|item| file.items.get(*item).is_some_and(|item| cfg.is_active(&item.attributes)))
        .collect();
    strip_tree(&mut file.items[item].tree, cfg, &|item| active.contains(item));
}

/// The items declared in the blocks of a tree.
pub fn block_items(tree: &Tree) -> impl Iterator<Item = ItemId> + '_ {
    tree.blocks.iter().flat_map(|(_, block)| {
        block.statements.iter().filter_map(|statement| match statement.kind {
            StatementKind::Item(item) => Some(item),
            _ => None,
        })
    })
}

/// [`strip`] for the syntax of one item.
fn strip_tree(tree: &mut Tree, cfg: &Cfg, is_active_item: &impl Fn(&ItemId) -> bool) {
    let mut dropped = Vec::new();
    for id in tree.blocks.ids() {
        retain_with(&mut tree.blocks[id].statements, |statement| {
            apply(&mut statement.attributes, cfg);
            let is_active = match &statement.kind {
                StatementKind::Item(item) => is_active_item(item),
                _ => true,
            };
            let keeps = is_active && cfg.is_active(&statement.attributes);
            match &statement.kind {
                StatementKind::Expr(expr) if !keeps => dropped.push(*expr),
                StatementKind::Let(statement) if !keeps => {
                    dropped.extend(statement.value.into_iter().chain(statement.otherwise));
                }
                _ => {}
            }
            keeps
        });
    }
    let mut inactive = Vec::new();
    for (id, attributes) in &mut tree.expr_attributes {
        apply(attributes, cfg);
        if !cfg.is_active(attributes) {
            inactive.push(*id);
        }
    }
    for id in tree.exprs.ids() {
        match &mut tree.exprs[id] {
            Expr::Match { arms, .. } => retain_with(arms, |arm| {
                apply(&mut arm.attributes, cfg);
                let keeps = cfg.is_active(&arm.attributes);
                if !keeps {
                    dropped.extend(arm.guard.into_iter().chain([arm.body]));
                }
                keeps
            }),
            Expr::Struct(literal) => retain_with(&mut literal.fields, |field| {
                apply(&mut field.attributes, cfg);
                let keeps = cfg.is_active(&field.attributes);
                if !keeps {
                    dropped.push(field.value);
                }
                keeps
            }),
            Expr::Array(elements) | Expr::Tuple(elements) | Expr::Call { arguments: elements, .. }
                if !inactive.is_empty() =>
            {
                retain(elements, |element| inactive.binary_search(element).is_err());
            }
            Expr::MethodCall(call) if !inactive.is_empty() => {
                retain(&mut call.arguments, |argument| inactive.binary_search(argument).is_err());
            }
            _ => {}
        }
    }
    // The value of a block may itself be inactive: then what is left last gives it, if no semicolon ends that.
    if !inactive.is_empty() {
        for id in tree.blocks.ids() {
            if tree.blocks[id].tail.is_none_or(|tail| inactive.binary_search(&tail).is_err()) {
                continue;
            }
            let last = tree.blocks[id].statements.last().and_then(|statement| match statement.kind {
                StatementKind::Expr(expr) if statement.span.author().is_none() => {
                    (statement.span.end() == tree.expr_span(expr).end()).then_some(expr)
                }
                _ => None,
            });
            let block = &mut tree.blocks[id];
            block.tail = last;
            if last.is_some() {
                let mut statements = take(&mut block.statements).into_vec();
                statements.pop();
                block.statements = statements.into();
            }
        }
    }
    for id in tree.patterns.ids() {
        if let Pattern::Struct(pattern) = &mut tree.patterns[id] {
            retain_with(&mut pattern.fields, |field| {
                apply(&mut field.attributes, cfg);
                cfg.is_active(&field.attributes)
            });
        }
    }
    dropped.extend(inactive);
    leave_out(tree, dropped);
}

/// Leaves nothing in expressions that are not compiled: items and macro calls would be looked at wherever they stand in
/// the tree.
fn leave_out(tree: &mut Tree, mut dropped: Vec<ExprId>) {
    while let Some(id) = dropped.pop() {
        tree.for_each_child(id, &mut |child| dropped.push(child));
        match tree.exprs[id] {
            Expr::Block(block) => {
                tree.blocks[block].statements = Box::default();
                tree.blocks[block].tail = None;
            }
            Expr::Macro(call) => tree.macro_calls[call].expansion = Expansion::Items(Box::default()),
            _ => {}
        }
    }
}

fn fields(fields: &mut Box<[Field]>, cfg: &Cfg) {
    retain_with(fields, |field| {
        apply(&mut field.attributes, cfg);
        cfg.is_active(&field.attributes)
    });
}

fn retain<T>(list: &mut Box<[T]>, keep: impl Fn(&T) -> bool) {
    retain_with(list, |element| keep(element));
}

/// Keeps the elements that `keep` accepts; allocates only where one falls.
fn retain_with<T>(list: &mut Box<[T]>, mut keep: impl FnMut(&mut T) -> bool) {
    let mut kept = Vec::new();
    let mut falls = false;
    for element in list.iter_mut() {
        let keeps = keep(element);
        falls |= !keeps;
        kept.push(keeps);
    }
    if falls {
        let mut kept = kept.into_iter();
        let mut elements = take(list).into_vec();
        elements.retain(|_| kept.next().unwrap_or(false));
        *list = elements.into_boxed_slice();
    }
}

/// Replaces each `#[cfg_attr(predicate, a, b)]` by `#[a] #[b]`, or by nothing.
fn apply(attributes: &mut Attributes, cfg: &Cfg) {
    // An attribute that `cfg_attr` gives may be a `cfg_attr` itself; each round strips one level.
    while attributes.iter().any(is_conditional) {
        let mut applied = Vec::with_capacity(attributes.len());
        for attribute in take(attributes) {
            if !is_conditional(&attribute) {
                applied.push(attribute);
                continue;
            }
            let AttributeInput::List(list) = attribute.input else { continue };
            let mut list = list.into_vec().into_iter();
            if list.next().is_some_and(|predicate| cfg.holds(&predicate)) {
                applied.extend(list.map(|meta| as_attribute(meta, attribute.is_inner)));
            }
        }
        *attributes = applied.into_boxed_slice();
    }
}

fn is_conditional(attribute: &Attribute) -> bool {
    matches!(&*attribute.path, [name] if name == "cfg_attr")
}

fn as_attribute(meta: Meta, is_inner: bool) -> Attribute {
    let input = match meta.kind {
        MetaKind::Word => AttributeInput::Empty,
        MetaKind::Value(literal) | MetaKind::Literal(literal) => AttributeInput::Value(literal),
        MetaKind::List(list) => AttributeInput::List(list),
        MetaKind::Expression(tokens) | MetaKind::Tokens(tokens) => AttributeInput::Tokens(tokens),
    };
    Attribute { path: meta.path, input, span: meta.span, is_inner }
}
