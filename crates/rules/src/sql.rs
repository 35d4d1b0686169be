//! What statements do to tables: which they fill, empty, or blank, and which tables empty with others.
//!
//! Read by `sqlparser`; what it does not parse is left out and counted.

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::ast::{
    AlterTableOperation, Assignment, AssignmentTarget, ColumnOption, Expr, FromTable, ObjectName,
    ReferentialAction, SetExpr, Statement, TableConstraint, TableFactor, TableObject, TableWithJoins, Value,
};
use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;

/// What a statement does to one table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Effect {
    /// Rows are added, with these columns; none are named if it fills them all.
    Fills(Vec<String>),
    /// Columns get values.
    Sets(Vec<String>),
    /// Columns lose theirs.
    Blanks(Vec<String>),
    /// Rows go. Whether only what is old goes.
    Empties { by_time: bool },
    /// Rows go when those of this table do.
    Follows(String),
}

/// What a text does, table by table; nothing if it does not parse.
pub(crate) fn effects(text: &str) -> Option<Vec<(String, Effect)>> {
    let dialects: [&dyn Dialect; 4] =
        [&PostgreSqlDialect {}, &SQLiteDialect {}, &MySqlDialect {}, &GenericDialect {}];
    let statements = dialects.iter().find_map(|dialect| Parser::parse_sql(*dialect, text).ok())?;
    let mut found = Vec::new();
    for statement in &statements {
        effects_of(statement, &mut found);
    }
    Some(found)
}

fn effects_of(statement: &Statement, found: &mut Vec<(String, Effect)>) {
    match statement {
        Statement::Insert(insert) => {
            let TableObject::TableName(table) = &insert.table else { return };
            found.push((name(table), Effect::Fills(insert.columns.iter().map(name).collect())));
        }
        Statement::Update(update) => {
            let Some(table) = table_of(&update.table) else { return };
            let (blanked, set): (Vec<&Assignment>, Vec<&Assignment>) =
                update.assignments.iter().partition(|assignment| is_blank(&assignment.value));
            if !blanked.is_empty() {
                found.push((table.clone(), Effect::Blanks(columns(&blanked))));
            }
            if !set.is_empty() {
                found.push((table, Effect::Sets(columns(&set))));
            }
        }
        Statement::Delete(delete) => {
            let condition = delete.selection.as_ref().map(|condition| condition.to_string().to_lowercase());
            let by_time = condition.is_some_and(|condition| {
                condition.contains('<')
                    && ["now", "interval", "current_", "date", "time", "_at", "expire"]
                        .iter()
                        .any(|word| condition.contains(word))
            });
            let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = &delete.from;
            for table in from.iter().filter_map(table_of) {
                found.push((table, Effect::Empties { by_time }));
            }
        }
        Statement::Truncate(truncate) => {
            for target in &truncate.table_names {
                found.push((name(&target.name), Effect::Empties { by_time: false }));
            }
        }
        Statement::CreateTable(table) => {
            let own = name(&table.name);
            for column in &table.columns {
                for option in &column.options {
                    if let ColumnOption::ForeignKey(key) = &option.option
                        && cascades(key.on_delete.as_ref())
                    {
                        found.push((own.clone(), Effect::Follows(name(&key.foreign_table))));
                    }
                }
            }
            for constraint in &table.constraints {
                follows(&own, constraint, found);
            }
        }
        Statement::AlterTable(table) => {
            for operation in &table.operations {
                if let AlterTableOperation::AddConstraint { constraint, .. } = operation {
                    follows(&name(&table.name), constraint, found);
                }
            }
        }
        Statement::Query(query) => {
            for part in query.with.iter().flat_map(|with| &with.cte_tables) {
                inside(&part.query.body, found);
            }
            inside(&query.body, found);
        }
        _ => {}
    }
}

fn inside(body: &SetExpr, found: &mut Vec<(String, Effect)>) {
    match body {
        SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Delete(statement) => {
            effects_of(statement, found);
        }
        _ => {}
    }
}

fn follows(own: &str, constraint: &TableConstraint, found: &mut Vec<(String, Effect)>) {
    if let TableConstraint::ForeignKey(key) = constraint
        && cascades(key.on_delete.as_ref())
    {
        found.push((own.to_owned(), Effect::Follows(name(&key.foreign_table))));
    }
}

fn cascades(action: Option<&ReferentialAction>) -> bool {
    matches!(action, Some(ReferentialAction::Cascade))
}

fn table_of(table: &TableWithJoins) -> Option<String> {
    match &table.relation {
        TableFactor::Table { name: table, .. } => Some(name(table)),
        _ => None,
    }
}

/// The last part of a name, in small letters: `public.Users` is `users`.
fn name(object: &ObjectName) -> String {
    let last = object.0.last().map(ToString::to_string).unwrap_or_default();
    last.trim_matches(['"', '`', '[', ']']).to_lowercase()
}

fn columns(assignments: &[&Assignment]) -> Vec<String> {
    let mut found = Vec::new();
    for assignment in assignments {
        match &assignment.target {
            AssignmentTarget::ColumnName(column) => found.push(name(column)),
            AssignmentTarget::Tuple(columns) => found.extend(columns.iter().map(name)),
        }
    }
    found
}

/// `NULL`, or a constant that says nothing of anybody.
fn is_blank(value: &Expr) -> bool {
    match value {
        Expr::Value(value) => !matches!(value.value, Value::Placeholder(_)),
        _ => false,
    }
}

/// The tables that empty when one of these does, by the database's own cascades, with these themselves.
pub(crate) fn with_cascades(
    mut tables: BTreeSet<String>,
    follows: &BTreeMap<String, BTreeSet<String>>,
) -> BTreeSet<String> {
    let mut todo: Vec<String> = tables.iter().cloned().collect();
    while let Some(table) = todo.pop() {
        for other in follows.get(&table).into_iter().flatten() {
            if tables.insert(other.clone()) {
                todo.push(other.clone());
            }
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::{Effect, effects};

    fn of(text: &str) -> Vec<(String, Effect)> {
        effects(text).unwrap_or_default()
    }

    #[test]
    fn statements_of_several_dialects_say_what_they_do() {
        let table = |name: &str, effect| vec![(name.to_owned(), effect)];
        let columns = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        assert_eq!(
            of("INSERT INTO public.Users (email, name) VALUES ($1, $2)"),
            table("users", Effect::Fills(columns(&["email", "name"])))
        );
        assert_eq!(of("INSERT OR REPLACE INTO t VALUES (?1)"), table("t", Effect::Fills(vec![])));
        assert_eq!(of("DELETE FROM users WHERE id = ?"), table("users", Effect::Empties { by_time: false }));
        assert_eq!(
            of("DELETE FROM visits WHERE created_at < now() - interval '30 days'"),
            table("visits", Effect::Empties { by_time: true })
        );
        assert_eq!(
            of("UPDATE users SET email = NULL, plan = $2 WHERE id = $1"),
            vec![
                ("users".to_owned(), Effect::Blanks(columns(&["email"]))),
                ("users".to_owned(), Effect::Sets(columns(&["plan"]))),
            ]
        );
        assert_eq!(
            of("CREATE TABLE orders (id INT, account INT REFERENCES accounts (id) ON DELETE CASCADE)"),
            table("orders", Effect::Follows("accounts".to_owned()))
        );
        assert_eq!(effects("SELECT FROM WHERE"), None);
    }
}
