//! The names that the workspace gives to items beside their own: by imports, and by aliases of types.
//!
//! For those who look for a name before anything is resolved, to find where it pays to resolve. It tells nothing of which
//! item is meant: two items of one name share their other names.

use privet_ir::{FileId, FileIr, ImportKind, ItemKind, Symbol};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::Program;

/// Every renaming: the item's name, and the one that it is given.
pub struct Renames(Vec<(Symbol, Symbol)>);

impl Renames {
    /// Those of the workspace.
    pub fn new(program: &Program) -> Self {
        let files = program.files.par_iter().enumerate();
        let own = files.filter(|(number, _)| {
            u32::try_from(*number).is_ok_and(|number| program.is_workspace(FileId(number)))
        });
        let mut renames: Vec<(Symbol, Symbol)> = own.flat_map_iter(|(_, file)| of_file(file)).collect();
        let mut seen: FxHashSet<(Symbol, Symbol)> = FxHashSet::default();
        renames.retain(|pair| seen.insert(*pair));
        Self(renames)
    }

    /// The other names of the items that have one of these, or are given one.
    pub fn of(&self, is_named: impl Fn(Symbol) -> bool) -> FxHashSet<Symbol> {
        let (first, mut others): (Vec<_>, Vec<_>) = self.0.iter().partition(|(of, _)| is_named(*of));
        let mut names: FxHashSet<Symbol> = first.into_iter().map(|(_, name)| name).collect();
        // What was renamed may be renamed again.
        loop {
            let (again, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|(of, _)| names.contains(of));
            if again.is_empty() {
                return names;
            }
            names.extend(again.into_iter().map(|(_, name)| name));
            others = rest;
        }
    }
}

fn of_file(file: &FileIr) -> Vec<(Symbol, Symbol)> {
    let mut found = Vec::new();
    for (_, item) in file.items.iter() {
        match &item.kind {
            ItemKind::Use(imports) => {
                found.extend(imports.iter().filter_map(|import| match (import.kind, import.path.last()) {
                    (ImportKind::Named { name } | ImportKind::SelfOnly { name }, Some(last)) => {
                        (name != *last).then_some((*last, name))
                    }
                    _ => None,
                }));
            }
            ItemKind::TypeAlias(_) => {
                found.extend(item.tree.segments.iter().map(|segment| (segment.name, item.name)));
            }
            _ => {}
        }
    }
    found
}
