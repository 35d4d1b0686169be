//! Which crates a crate's signatures can lead to: what decides how far dependencies are followed.
//!
//! An over-approximation by names alone, before any path is resolved.

use privet_ir::{FileIr, ImportKind, Item, ItemKind, Symbol, Visibility};
use rustc_hash::FxHashSet;

use crate::prepare::active_items;

/// The names that paths outside bodies start with, in the files of one crate that were read for their
/// signatures. An import that is private counts only where its name is used.
pub fn mentioned_names<'a>(files: impl Iterator<Item = &'a FileIr> + Clone) -> FxHashSet<Symbol> {
    let mut first = FxHashSet::default();
    let mut used = FxHashSet::default();
    let mut imports = Vec::new();
    for file in files {
        for id in active_items(file) {
            let item = &file.items[id];
            let is_private = item.visibility == Visibility::Inherited;
            match &item.kind {
                ItemKind::Use(leaves) => {
                    for leaf in leaves {
                        let Some(start) = leaf.path.first() else { continue };
                        match leaf.kind {
                            ImportKind::Named { name } | ImportKind::SelfOnly { name } if is_private => {
                                imports.push((name, *start));
                            }
                            _ => {
                                first.insert(*start);
                                used.extend(&leaf.path);
                            }
                        }
                    }
                }
                ItemKind::ExternCrate { krate } if is_private => imports.push((item.name, *krate)),
                // A facade: `pub extern crate engine_core as core`.
                ItemKind::ExternCrate { krate } => {
                    first.insert(*krate);
                }
                _ if is_private && is_inner_function(file, item) => {}
                _ => {
                    let paths = item.tree.paths.ids().map(|path| item.tree.path_segments(path));
                    for segments in paths {
                        first.extend(segments.first().map(|segment| segment.name));
                        used.extend(segments.iter().map(|segment| segment.name));
                    }
                }
            }
        }
    }
    first.extend(imports.into_iter().filter(|(name, _)| used.contains(name)).map(|(_, start)| start));
    first
}

/// Whether a function without a visibility is one that other crates cannot call: no method of a trait.
fn is_inner_function(file: &FileIr, item: &Item) -> bool {
    let parent = item.parent.and_then(|parent| file.items.get(parent)).map(|parent| &parent.kind);
    let is_of_trait = match parent {
        Some(ItemKind::Trait(_) | ItemKind::ForeignBlock { .. }) => true,
        Some(ItemKind::Impl(definition)) => definition.trait_path.is_some(),
        _ => false,
    };
    matches!(item.kind, ItemKind::Function(_)) && !is_of_trait
}
