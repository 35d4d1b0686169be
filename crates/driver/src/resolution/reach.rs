//! Which expressions and patterns a body reaches: what `cfg` took away stays in the tree.

use privet_ir::{Expansion, Expr, ExprId, ItemKind, PatternId, StatementKind, StructBase, Tree};

/// Calls `visit` with every expression that an item's body reaches.
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
        children(tree, expr, &mut pending);
    }
    found
}

fn children(tree: &Tree, expr: ExprId, out: &mut Vec<ExprId>) {
    match &tree.exprs[expr] {
        Expr::Missing | Expr::Literal(_) | Expr::Path(_) | Expr::Continue { .. } | Expr::Underscore => {}
        Expr::Macro(call) => match &tree.macro_calls[*call].expansion {
            Expansion::Expr(expr) => out.push(*expr),
            Expansion::Read(reading) => {
                out.extend(reading.arguments.iter().map(|argument| argument.value));
                out.extend(reading.formatted.iter().map(|argument| argument.value));
            }
            _ => {}
        },
        Expr::Array(list) | Expr::Tuple(list) | Expr::Tokens(list) => out.extend(list.iter()),
        Expr::Repeat { element: a, length: b }
        | Expr::Index { base: a, index: b }
        | Expr::Binary { left: a, right: b, .. }
        | Expr::Assign { place: a, value: b }
        | Expr::CompoundAssign { place: a, value: b, .. } => out.extend([*a, *b]),
        Expr::Struct(literal) => {
            out.extend(literal.fields.iter().map(|field| field.value));
            if let StructBase::Expr(base) = literal.base {
                out.push(base);
            }
        }
        Expr::Call { callee, arguments } => {
            out.push(*callee);
            out.extend(arguments.iter());
        }
        Expr::MethodCall(call) => {
            out.push(call.receiver);
            out.extend(call.arguments.iter());
        }
        Expr::Field { base: operand, .. }
        | Expr::Unary { operand, .. }
        | Expr::Reference { operand, .. }
        | Expr::Cast { operand, .. }
        | Expr::Await(operand)
        | Expr::Try(operand)
        | Expr::Let { value: operand, .. }
        | Expr::Loop { body: operand, .. } => out.push(*operand),
        Expr::Range { start, end, .. } => out.extend(start.iter().chain(end)),
        Expr::Block(block) => {
            let block = &tree.blocks[*block];
            for statement in &block.statements {
                match &statement.kind {
                    StatementKind::Let(statement) => {
                        out.extend(statement.value.iter().chain(&statement.otherwise))
                    }
                    StatementKind::Expr(expr) => out.push(*expr),
                    StatementKind::Item(_) => {}
                }
            }
            out.extend(block.tail);
        }
        Expr::If { condition, then_branch, else_branch } => {
            out.extend([*condition, *then_branch]);
            out.extend(*else_branch);
        }
        Expr::Match { scrutinee, arms } => {
            out.push(*scrutinee);
            for arm in arms {
                out.extend(arm.guard);
                out.push(arm.body);
            }
        }
        Expr::While { condition: a, body: b, .. } | Expr::For { iterable: a, body: b, .. } => {
            out.extend([*a, *b])
        }
        Expr::Break { value, .. } | Expr::Return(value) | Expr::Yield(value) | Expr::Yeet(value) => {
            out.extend(*value);
        }
        Expr::Closure(closure) => out.push(closure.body),
    }
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
