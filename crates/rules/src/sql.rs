//! What statements do to tables: which they fill, empty, or blank, and which tables empty with others.
//!
//! Read by `sqlparser`, statement by statement; what it does not parse is left out and counted.

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::ast::{
    AlterTableOperation, Assignment, AssignmentTarget, ColumnDef, ColumnOption, Expr, FromTable, ObjectName,
    ObjectType, ReferentialAction, RenameTableNameKind, SetExpr, Statement, TableConstraint, TableFactor,
    TableObject, TableWithJoins, Value,
};
use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Location, Token, Tokenizer};

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
    /// All rows are read.
    Gives,
    /// Rows go when those of this table do.
    Follows(String),
    /// The table has these columns, beside those that it had.
    Has(Vec<Column>),
    /// It has these columns no longer.
    Loses(Vec<String>),
    /// A column has another name.
    Renames(String, String),
    /// The table has another name.
    Becomes(String),
    /// The table is no more.
    Goes,
}

/// A column, as a schema declares it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Column {
    pub name: String,
    /// Its type as written, in small letters.
    pub kind: String,
    /// Whether it may be null.
    pub is_optional: bool,
    /// The bytes of its name in the text.
    pub range: (usize, usize),
}

/// What statements do, table by table.
pub(crate) type Effects = Vec<(String, Effect)>;

/// What a text does; nothing if it does not parse.
pub(crate) fn effects(text: &str) -> Option<Effects> {
    let mut found = Vec::new();
    let statements = parse(text)?;
    let lines = Lines::new(text, 0);
    for statement in &statements {
        effects_of(statement, &lines, &mut found);
    }
    Some(found)
}

/// The same of a file of statements, in which one that does not parse costs itself only: the bytes of those come second.
pub(crate) fn effects_of_file(text: &str) -> (Effects, Vec<(usize, usize)>) {
    if let Some(found) = effects(text) {
        return (found, Vec::new());
    }
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    for (start, end) in split(text) {
        let part = &text[start..end];
        match parse(part) {
            Some(statements) => {
                let lines = Lines::new(part, start);
                for statement in &statements {
                    effects_of(statement, &lines, &mut found);
                }
            }
            None => unread.push((start, end)),
        }
    }
    (found, unread)
}

pub(crate) fn parse(text: &str) -> Option<Vec<Statement>> {
    let dialects: [&dyn Dialect; 4] =
        [&PostgreSqlDialect {}, &SQLiteDialect {}, &MySqlDialect {}, &GenericDialect {}];
    dialects.iter().find_map(|dialect| Parser::parse_sql(*dialect, text).ok())
}

/// The bytes of each statement of a text, without what stands around it; of a text that has no tokens, all of it.
fn split(text: &str) -> Vec<(usize, usize)> {
    let Ok(tokens) = Tokenizer::new(&PostgreSqlDialect {}, text).tokenize_with_location() else {
        return vec![(text.len() - text.trim_start().len(), text.trim_end().len())];
    };
    let lines = Lines::new(text, 0);
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for token in &tokens {
        match token.token {
            Token::Whitespace(_) | Token::EOF => {}
            Token::SemiColon => found.extend(open.take()),
            _ => {
                let start = open.map_or_else(|| lines.offset(token.span.start), |(start, _)| start);
                open = Some((start, lines.offset(token.span.end)));
            }
        }
    }
    found.extend(open);
    found.retain(|(start, end)| start < end);
    found
}

/// Where lines and columns of a text are in the text around it.
struct Lines<'t> {
    text: &'t str,
    /// Where the text starts.
    start: usize,
    /// Where each line starts in the text.
    lines: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str, start: usize) -> Self {
        let lines = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, start, lines: std::iter::once(0).chain(lines).collect() }
    }

    fn offset(&self, at: Location) -> usize {
        let line = usize::try_from(at.line.saturating_sub(1)).unwrap_or(usize::MAX);
        let column = usize::try_from(at.column.saturating_sub(1)).unwrap_or(usize::MAX);
        let before = self.lines.get(line).copied().unwrap_or(self.text.len());
        let rest = self.text.get(before..).unwrap_or_default();
        let within = rest.char_indices().nth(column).map_or(rest.len(), |(offset, _)| offset);
        self.start + before + within
    }
}

fn effects_of(statement: &Statement, lines: &Lines<'_>, found: &mut Effects) {
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
            for table in tables_of(&delete.from).iter().filter_map(table_of) {
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
            let columns = table.columns.iter().map(|column| declared(column, lines)).collect();
            found.push((own.clone(), Effect::Has(columns)));
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
            let own = name(&table.name);
            for operation in &table.operations {
                let effect = match operation {
                    AlterTableOperation::AddConstraint { constraint, .. } => {
                        follows(&own, constraint, found);
                        continue;
                    }
                    AlterTableOperation::AddColumn { column_def, .. } => {
                        Effect::Has(vec![declared(column_def, lines)])
                    }
                    AlterTableOperation::DropColumn { column_names, .. } => {
                        Effect::Loses(column_names.iter().map(|column| column.value.to_lowercase()).collect())
                    }
                    AlterTableOperation::RenameColumn { old_column_name, new_column_name } => {
                        Effect::Renames(
                            old_column_name.value.to_lowercase(),
                            new_column_name.value.to_lowercase(),
                        )
                    }
                    AlterTableOperation::RenameTable {
                        table_name: RenameTableNameKind::As(to) | RenameTableNameKind::To(to),
                    } => Effect::Becomes(name(to)),
                    _ => continue,
                };
                found.push((own.clone(), effect));
            }
        }
        Statement::Drop { object_type: ObjectType::Table, names, .. } => {
            found.extend(names.iter().map(|table| (name(table), Effect::Goes)));
        }
        Statement::Query(query) => {
            for part in query.with.iter().flat_map(|with| &with.cte_tables) {
                inside(&part.query.body, lines, found);
            }
            inside(&query.body, lines, found);
            if let SetExpr::Select(select) = &*query.body
                && query.limit_clause.is_none()
                && query.fetch.is_none()
                && select.selection.is_none()
                && select.having.is_none()
                && select.top.is_none()
                && let [from] = &*select.from
                && from.joins.is_empty()
            {
                found.extend(table_of(from).map(|table| (table, Effect::Gives)));
            }
        }
        _ => {}
    }
}

fn declared(column: &ColumnDef, lines: &Lines<'_>) -> Column {
    let range = (lines.offset(column.name.span.start), lines.offset(column.name.span.end));
    Column {
        name: column.name.value.to_lowercase(),
        kind: column.data_type.to_string().to_lowercase(),
        is_optional: !column
            .options
            .iter()
            .any(|option| matches!(option.option, ColumnOption::NotNull | ColumnOption::PrimaryKey(_))),
        range,
    }
}

fn inside(body: &SetExpr, lines: &Lines<'_>, found: &mut Effects) {
    match body {
        SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Delete(statement) => {
            effects_of(statement, lines, found);
        }
        _ => {}
    }
}

fn follows(own: &str, constraint: &TableConstraint, found: &mut Effects) {
    if let TableConstraint::ForeignKey(key) = constraint
        && cascades(key.on_delete.as_ref())
    {
        found.push((own.to_owned(), Effect::Follows(name(&key.foreign_table))));
    }
}

fn cascades(action: Option<&ReferentialAction>) -> bool {
    matches!(action, Some(ReferentialAction::Cascade))
}

/// What `delete` names.
pub(crate) fn tables_of(from: &FromTable) -> &[TableWithJoins] {
    let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = from;
    from
}

pub(crate) fn table_of(table: &TableWithJoins) -> Option<String> {
    match &table.relation {
        TableFactor::Table { name: table, .. } => Some(name(table)),
        _ => None,
    }
}

/// The last part of a name, in small letters: `public.Users` is `users`.
pub(crate) fn name(object: &ObjectName) -> String {
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
    use super::{Column, Effect, effects, effects_of_file};

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
        let column = |name: &str, kind: &str, range| Column {
            name: name.to_owned(),
            kind: kind.to_owned(),
            is_optional: true,
            range,
        };
        assert_eq!(
            of("CREATE TABLE orders (id INT, account INT REFERENCES accounts (id) ON DELETE CASCADE)"),
            [
                table(
                    "orders",
                    Effect::Has(vec![column("id", "int", (21, 23)), column("account", "int", (29, 36))])
                ),
                table("orders", Effect::Follows("accounts".to_owned())),
            ]
            .concat()
        );
        assert_eq!(effects("SELECT FROM WHERE"), None);
    }

    #[test]
    fn a_statement_that_does_not_parse_costs_itself() {
        let text = "CREATE TABLE a (\n  é TEXT);\n-- no; statement\nCREATE TABEL b (c TEXT);\n ALTER TABLE a ADD d DATE;\n";
        let (found, unread) = effects_of_file(text);
        let shown: Vec<&str> = unread.iter().map(|(start, end)| &text[*start..*end]).collect();
        assert_eq!(shown, ["CREATE TABEL b (c TEXT)"]);
        let columns: Vec<&str> = found
            .iter()
            .filter_map(|(_, effect)| match effect {
                Effect::Has(columns) => Some(columns),
                _ => None,
            })
            .flatten()
            .map(|column| &text[column.range.0..column.range.1])
            .collect();
        assert_eq!(columns, ["é", "d"]);
        let (found, unread) = effects_of_file("'open");
        assert_eq!((found.len(), unread), (0, vec![(0, 5)]));
    }
}
