//! Which expressions and patterns a body reaches: what `cfg` took away stays in the tree.

use privet_ir::{Expansion, ExprId, ItemKind, PatternId, Tree};

/// Every expression that an item's body reaches.
pub(super) fn reachable(tree: &Tree, kind: &ItemKind) -> Vec<ExprId> {
    let mut pending: Vec<ExprId> = match kind {
        ItemKind::Function(function) => function.body.into_iter().collect(),
        ItemKind::Const(item) | ItemKind::Static(item) => item.value.into_iter().collect(),
        ItemKind::Tokens(exprs) => exprs.to_vec(),
        _ => Vec::new(),
    };
    let mut seen = vec![false; tree.exprs.len()];
    let mut found = Vec::new();
    while let Some(expr) = pending.pop() {
        if std::mem::replace(&mut seen[expr.index()], true) {
            continue;
        }
        found.push(expr);
        tree.for_each_child(expr, &mut |child| pending.push(child));
    }
    found
}

/// The patterns in a pattern, itself included.
pub(super) fn patterns(tree: &Tree, pattern: PatternId) -> Vec<PatternId> {
    use privet_ir::Pattern;
    let mut found = vec![pattern];
    let mut next = 0;
    while let Some(&pattern) = found.get(next) {
        next += 1;
        match &tree.patterns[pattern] {
            Pattern::Identifier { subpattern, .. } => found.extend(subpattern),
            Pattern::Reference { inner, .. } | Pattern::Deref(inner) => found.push(*inner),
            Pattern::Tuple(list) | Pattern::Slice(list) | Pattern::Or(list) => found.extend(list.iter()),
            Pattern::TupleStruct { elements, .. } => found.extend(elements.iter()),
            Pattern::Struct(pattern) => found.extend(pattern.fields.iter().map(|field| field.pattern)),
            Pattern::Typed { pattern, .. } | Pattern::Guard { pattern, .. } => found.push(*pattern),
            Pattern::Macro(call) => {
                if let Expansion::Pattern(pattern) = tree.macro_calls[*call].expansion {
                    found.push(pattern);
                }
            }
            Pattern::Missing
            | Pattern::Wildcard
            | Pattern::Rest
            | Pattern::Literal(_)
            | Pattern::Path(_)
            | Pattern::Range { .. } => {}
        }
    }
    found
}
