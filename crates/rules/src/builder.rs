//! Statements that code builds by calls, in place of a text: `diesel::delete(accounts::table.find(id))`.
//!
//! Models say which functions begin one (`statement` of a `[[function]]`); the table is the module that their first argument
//! names, as in `accounts::table`. Here they become the text of a statement, so that all that is known of statements holds
//! for them; macros that declare tables become columns.

use std::collections::BTreeMap;

use privet_ir::{DefId, Expr, ExprId, ItemKind, Location, PathId, Symbol, Token, TokenKind, Tree};
use privet_model::{FunctionModel, StatementKind};

use crate::Input;
use crate::sql::Column;

/// The functions and macros that begin a statement, by the last name of their paths.
pub(crate) type Builders = BTreeMap<String, StatementKind>;

/// What models say begins a statement.
pub(crate) fn builders(input: Input<'_>) -> Builders {
    let functions = input.catalogue.models.functions.iter();
    let of = |model: &FunctionModel| {
        let last = model.path.last_literal()?;
        Some((last.trim_end_matches('!').to_owned(), model.statement?))
    };
    functions.filter_map(|entry| of(&entry.value)).collect()
}

/// The statements that a function builds, each at the call that begins it.
pub(crate) fn statements(input: Input<'_>, builders: &Builders, function: DefId) -> Vec<(Location, Symbol)> {
    let tree = &input.program.item(function).tree;
    let mut found = Vec::new();
    for (id, expr) in tree.exprs.iter() {
        let Expr::Call { callee, arguments } = expr else { continue };
        let (Expr::Path(path), Some(first)) = (&tree.exprs[*callee], arguments.first()) else { continue };
        let Some(kind) = kind_of(builders, tree, *path) else { continue };
        let Some(table) = table_in(tree, *first, 0) else { continue };
        let text = match kind {
            StatementKind::Declare => continue,
            StatementKind::Insert => format!("INSERT INTO {table} DEFAULT VALUES"),
            StatementKind::Delete => format!("DELETE FROM {table}"),
            StatementKind::Update => match set_after(tree, id) {
                Some(columns) if !columns.is_empty() => format!("UPDATE {table} SET {}", columns.join(", ")),
                _ => continue,
            },
        };
        let at = Location { file: function.file, span: tree.expr_span(id) };
        found.push((at, Symbol::new(&text)));
    }
    found
}

/// What a call begins, by the last name of its path; what it is given tells whether that is meant.
fn kind_of(builders: &Builders, tree: &Tree, path: PathId) -> Option<StatementKind> {
    builders.get(tree.path_segments(path).last()?.name.as_str()).copied()
}

fn written(tree: &Tree, path: PathId) -> Vec<&'static str> {
    tree.path_segments(path).iter().map(|segment| segment.name.as_str()).collect()
}

/// The table that an expression names first: `accounts::table`, `users::dsl::users`.
fn table_in(tree: &Tree, id: ExprId, depth: u32) -> Option<&'static str> {
    match &tree.exprs[id] {
        Expr::Path(path) => match *written(tree, *path).as_slice() {
            [.., table, "table"] | [.., table, "dsl", _] => Some(table),
            _ => None,
        },
        Expr::Reference { operand, .. } if depth < 32 => table_in(tree, *operand, depth + 1),
        Expr::MethodCall(call) if depth < 32 => table_in(tree, call.receiver, depth + 1),
        _ => None,
    }
}

/// What a call of `set` on a statement sets, column by column: `email = NULL`, `plan = $1`.
fn set_after(tree: &Tree, start: ExprId) -> Option<Vec<String>> {
    // The call is the receiver of what follows; chains are short.
    let mut at = start;
    for _ in 0..8 {
        let (next, call) = tree.exprs.iter().find_map(|(id, expr)| match expr {
            Expr::MethodCall(call) if call.receiver == at => Some((id, call)),
            _ => None,
        })?;
        if call.name == "set" {
            let mut columns = Vec::new();
            for argument in &call.arguments {
                match &tree.exprs[*argument] {
                    Expr::Tuple(elements) => columns.extend(elements.iter().filter_map(|it| set(tree, *it))),
                    _ => columns.extend(set(tree, *argument)),
                }
            }
            return Some(columns);
        }
        at = next;
    }
    None
}

/// `email.eq(None::<String>)`
fn set(tree: &Tree, id: ExprId) -> Option<String> {
    let Expr::MethodCall(call) = &tree.exprs[id] else { return None };
    let (Expr::Path(path), [value]) = (&tree.exprs[call.receiver], &*call.arguments) else { return None };
    let column = *written(tree, *path).last()?;
    let is_blank = match &tree.exprs[*value] {
        Expr::Path(path) => written(tree, *path).last() == Some(&"None"),
        Expr::Literal(_) => true,
        _ => false,
    };
    Some(format!("{column} = {}", if is_blank { "NULL" } else { "$1" }))
}

/// The tables that macros declare, with their columns.
pub(crate) fn declared(input: Input<'_>) -> Vec<(String, Vec<Column>)> {
    let builders = builders(input);
    let mut found = Vec::new();
    for definition in input.program.definitions().iter().filter(|it| input.program.is_workspace(it.file)) {
        let item = input.program.item(*definition);
        if let ItemKind::MacroCall(call) = &item.kind {
            let call = &item.tree.macro_calls[*call];
            if kind_of(&builders, &item.tree, call.path) == Some(StatementKind::Declare) {
                found.extend(table(&call.tokens));
            }
        }
    }
    found
}

/// `schema.accounts (id) { id -> Int8, #[max_length = 80] email -> Nullable<Varchar>, }`, after what is imported.
fn table(tokens: &[Token]) -> Option<(String, Vec<Column>)> {
    let body =
        tokens.iter().rposition(|token| matches!(token.kind, TokenKind::Open { .. }) && token.text == "{")?;
    let name = tokens[..body].iter().rev().skip_while(|token| !is_close(token));
    // The key stands in parentheses between the name and the columns, or not at all.
    let before_key = name.skip_while(|token| token.text != "(").skip(1).find(|token| is_name(token));
    let name = before_key.or_else(|| tokens[..body].iter().rev().find(|token| is_name(token)))?;
    let mut columns = Vec::new();
    let inside = &tokens[body + 1..];
    for (at, token) in inside.iter().enumerate() {
        let is_arrow = token.text == "-" && inside.get(at + 1).is_some_and(|next| next.text == ">");
        let Some(column) = at.checked_sub(1).and_then(|before| inside.get(before)).filter(|it| is_name(it))
        else {
            continue;
        };
        if is_arrow {
            let kind = inside[at + 2..].iter().take_while(|token| token.text != ",");
            let kind: String = kind.map(|token| token.text.as_str()).collect();
            let name = column.text.as_str().trim_start_matches("r#").to_lowercase();
            let kind = kind.to_lowercase();
            let is_optional = kind.starts_with("nullable");
            columns.push(Column { name, kind, is_optional, range: (0, 0) });
        }
    }
    Some((name.text.as_str().to_lowercase(), columns))
}

fn is_name(token: &Token) -> bool {
    token.kind == TokenKind::Identifier
}

fn is_close(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Close(_))
}
