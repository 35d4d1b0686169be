//! What happens to each file between the front end and the module tree.

use privet_ir::{FileIr, ItemId, ItemKind};

use crate::{Cfg, strip};

/// A file that is ready for [`Program::build`](crate::Program::build).
#[derive(Debug)]
pub struct Prepared {
    /// Its syntax, without what `cfg` excludes.
    pub ir: FileIr,
    /// Whether the file is part of the crate at all (`#![cfg(..)]`).
    pub is_active: bool,
}

/// Strips a file. Pure, so that files are prepared in parallel.
pub fn prepare(mut ir: FileIr, cfg: &Cfg) -> Prepared {
    let is_active = strip(&mut ir, cfg);
    if is_active {
        for item in active_items(&ir) {
            crate::attribute_macro::add_calls(&mut ir, item);
        }
    }
    Prepared { ir, is_active }
}

/// The items that `strip` left, from the top down.
pub(crate) fn active_items(ir: &FileIr) -> Vec<ItemId> {
    let mut active = Vec::new();
    let mut worklist: Vec<ItemId> = ir.roots.to_vec();
    while let Some(id) = worklist.pop() {
        let Some(item) = ir.items.get(id) else { continue };
        active.push(id);
        match &item.kind {
            ItemKind::Module { items: Some(items) } | ItemKind::ForeignBlock { items } => {
                worklist.extend(items)
            }
            ItemKind::Trait(definition) => worklist.extend(&definition.items),
            ItemKind::Impl(definition) => worklist.extend(&definition.items),
            _ => {}
        }
        worklist.extend(crate::strip::block_items(&item.tree));
    }
    active
}
