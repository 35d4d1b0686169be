//! What happens to each file between the front end and the module tree.

use privet_front::{Edition, ParseError, read_macro};
use privet_ir::{Expansion, FileIr, Id, ItemId, ItemKind};

use crate::{Cfg, strip};

/// A file that is ready for [`Program::build`](crate::Program::build).
#[derive(Debug)]
pub struct Prepared {
    /// Its syntax, without what `cfg` excludes, macro calls read.
    pub ir: FileIr,
    /// Whether the file is part of the crate at all (`#![cfg(..)]`).
    pub is_active: bool,
    /// What did not parse in macro calls.
    pub errors: Vec<ParseError>,
}

/// Strips a file and reads its macro calls. Pure, so that files are prepared in parallel.
pub fn prepare(mut ir: FileIr, cfg: &Cfg, edition: Edition) -> Prepared {
    let is_active = strip(&mut ir, cfg);
    let mut errors = Vec::new();
    if is_active {
        for item in active_items(&ir) {
            crate::attribute_macro::add_calls(&mut ir, item);
            read_calls(&mut ir, item, cfg, edition, &mut errors);
        }
    }
    Prepared { ir, is_active, errors }
}

/// [`prepare`] for a file that was read for its signatures: macro calls that stand as items are left as
/// they are, because nothing in their input can be called from outside.
pub fn prepare_signatures(mut ir: FileIr, cfg: &Cfg, edition: Edition) -> Prepared {
    let is_active = strip(&mut ir, cfg);
    let mut errors = Vec::new();
    if is_active {
        for item in active_items(&ir) {
            if !matches!(ir.items[item].kind, ItemKind::MacroCall(_)) {
                read_calls(&mut ir, item, cfg, edition, &mut errors);
            }
        }
    }
    Prepared { ir, is_active, errors }
}

/// The macros called so deep in the input of others are left unread.
const DEPTH: usize = 64;

/// Reads every macro call of an item; the input of one may hold further ones.
fn read_calls(ir: &mut FileIr, owner: ItemId, cfg: &Cfg, edition: Edition, errors: &mut Vec<ParseError>) {
    let mut next = 0;
    for _ in 0..DEPTH {
        let calls = ir.items[owner].tree.macro_calls.len();
        if next == calls {
            break;
        }
        for index in next..calls {
            let call = Id::new(index);
            let (reading, problems) = read_macro(ir, owner, call, edition);
            ir.items[owner].tree.macro_calls[call].expansion = Expansion::Read(Box::new(reading));
            errors.extend(problems);
        }
        next = calls;
    }
    if next > 0 {
        // What was read holds `cfg` too.
        crate::strip::strip_item(ir, owner, cfg);
    }
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
