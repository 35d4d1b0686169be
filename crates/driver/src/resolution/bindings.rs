//! Every binding of a body whose type is inferred.

use privet_ir::{ByteRange, DefId, ItemKind, Pattern, PatternId, StatementKind, Tree, TypeRef, TypedBody};
use privet_types::Types;
use rustc_hash::FxHashSet;

use super::Binding;
use super::cause::Causes;

pub(super) fn bindings(
    types: &Types<'_>,
    body: DefId,
    typed: &TypedBody,
    causes: &Causes<'_, '_>,
    text: &str,
) -> Vec<Binding> {
    let program = types.program();
    let item = program.item(body);
    let tree = &*item.tree;
    let written = written(tree, &item.kind);
    let mut bindings = Vec::new();
    for (id, pattern) in tree.patterns.iter() {
        let Pattern::Identifier { name, .. } = pattern else { continue };
        if !causes.binds(id) || written.contains(&id) || typed.constant_pattern(id).is_some() {
            continue;
        }
        let ty = typed.pattern(id);
        let range = program.file(body.file).resolve(tree.pattern_span(id));
        bindings.push(Binding {
            file: body.file,
            range: name_range(text, range, name.as_str()),
            name: name.to_string(),
            ty: types.display_with_paths(ty),
            why: types.is_partly_unknown(ty).then(|| causes.of_binding(id)),
        });
    }
    bindings
}

/// The patterns whose type is written beside them.
fn written(tree: &Tree, kind: &ItemKind) -> FxHashSet<PatternId> {
    let mut written = FxHashSet::default();
    for (_, pattern) in tree.patterns.iter() {
        if let Pattern::Typed { pattern, .. } = pattern {
            written.insert(*pattern);
        }
    }
    for (_, block) in tree.blocks.iter() {
        for statement in &block.statements {
            if let StatementKind::Let(statement) = &statement.kind
                && statement.ty.is_some()
            {
                written.insert(statement.pattern);
            }
        }
    }
    if let ItemKind::Function(function) = kind {
        written.extend(function.parameters.iter().map(|parameter| parameter.pattern));
    }
    for (_, expr) in tree.exprs.iter() {
        if let privet_ir::Expr::Closure(closure) = expr {
            let typed = closure
                .parameters
                .iter()
                .filter(|parameter| !matches!(tree.types[parameter.ty], TypeRef::Infer | TypeRef::Missing));
            written.extend(typed.map(|parameter| parameter.pattern));
        }
    }
    written
}

/// The name without `ref` and `mut` before it, and without what follows.
fn name_range(text: &str, range: ByteRange, name: &str) -> ByteRange {
    let Some(whole) = text.get(range.start as usize..range.end as usize) else { return range };
    let mut rest = whole;
    for keyword in ["ref", "mut"] {
        if let Some(after) = rest.strip_prefix(keyword)
            && after.starts_with(char::is_whitespace)
        {
            rest = after.trim_start();
        }
    }
    if !rest.starts_with(name) {
        return range;
    }
    let start = range.start + u32::try_from(whole.len() - rest.len()).unwrap_or(0);
    ByteRange { start, end: start + u32::try_from(name.len()).unwrap_or(0) }
}
