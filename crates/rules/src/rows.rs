//! The rows that statements give: their columns, and where the values of each come from.
//!
//! Macros that check statements when the program is built make a type of these (`query!`). Names alone say most of it; the
//! migrations and the tagged columns say what `*` stands for.

use std::collections::BTreeMap;

use privet_model::Models;
use privet_names::GivenColumn;
use sqlparser::ast::{
    BinaryOperator, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Query, SelectItem,
    SelectItemQualifiedWildcardKind, SetExpr, Statement, TableAlias, TableFactor, TableObject,
    TableWithJoins,
};

use crate::database::Database;
use crate::migrations::Migrations;
use crate::sql;

/// Statements in statements count so deep.
const DEPTH: u32 = 16;

/// The tables of a project, as far as its migrations and models say.
#[derive(Debug)]
pub struct Schema {
    tables: BTreeMap<String, Vec<GivenColumn>>,
}

impl Schema {
    /// What migrations declare, and what models tag.
    pub fn new(migrations: &Migrations, models: &Models) -> Self {
        let mut tables: BTreeMap<String, Vec<GivenColumn>> = BTreeMap::new();
        for (table, columns) in Database::of_migrations(migrations).tables {
            let given = columns.into_iter().map(|(name, column)| GivenColumn {
                kind: word_of(&column.kind),
                is_optional: column.is_optional,
                origins: vec![format!("{table}.{name}")],
                name,
            });
            tables.insert(table.clone(), given.collect());
        }
        for column in models.columns.keys() {
            let Some((table, name)) = column.split_once('.') else { continue };
            let known = tables.entry(table.to_lowercase()).or_default();
            if known.iter().all(|column| !column.name.eq_ignore_ascii_case(name)) {
                known.push(unknown(name, vec![column.clone()]));
            }
        }
        Self { tables }
    }

    /// The columns that a statement gives; none if it does not parse, or gives no rows.
    pub fn columns(&self, statement: &str) -> Vec<GivenColumn> {
        let parsed = sql::parse(statement).unwrap_or_default();
        let mut found: Vec<GivenColumn> =
            parsed.last().map_or_else(Vec::new, |last| self.of_statement(last, &Scope::default(), 0));
        for column in &mut found {
            // `"email!"`, `"email?"` and `"email: Address"` say more of the type.
            let name = column.name.split(':').next().unwrap_or_default().trim();
            column.is_optional = match name.chars().last() {
                Some('!') => false,
                Some('?') => true,
                _ => column.is_optional,
            };
            let name = name.trim_end_matches(['!', '?']).to_owned();
            if column.name.contains(':') {
                column.kind = UNKNOWN;
            }
            column.name = name;
        }
        found.retain(|column| is_name(&column.name));
        let mut seen = Vec::new();
        found.retain(|column| {
            let is_new = !seen.contains(&column.name);
            seen.push(column.name.clone());
            is_new
        });
        found
    }

    fn of_statement(&self, statement: &Statement, outer: &Scope, depth: u32) -> Vec<GivenColumn> {
        let (table, returning) = match statement {
            Statement::Query(query) => return self.of_query(query, outer, depth),
            Statement::Insert(insert) => match &insert.table {
                TableObject::TableName(table) => (Some(sql::name(table)), &insert.returning),
                _ => (None, &insert.returning),
            },
            Statement::Update(update) => (sql::table_of(&update.table), &update.returning),
            Statement::Delete(delete) => {
                (sql::tables_of(&delete.from).first().and_then(sql::table_of), &delete.returning)
            }
            _ => return Vec::new(),
        };
        let sources = table.map(|table| self.source(&table, None, outer)).into_iter().collect();
        let scope = Scope { named: outer.named.clone(), sources };
        returning.iter().flatten().flat_map(|item| scope.columns(item)).collect()
    }

    fn of_query(&self, query: &Query, outer: &Scope, depth: u32) -> Vec<GivenColumn> {
        if depth > DEPTH {
            return Vec::new();
        }
        let mut scope = Scope { named: outer.named.clone(), sources: Vec::new() };
        for part in query.with.iter().flat_map(|with| &with.cte_tables) {
            let columns = self.of_query(&part.query, &scope, depth + 1);
            scope.named.insert(part.alias.name.value.to_lowercase(), renamed(columns, Some(&part.alias)));
        }
        self.of_set(&query.body, &scope, depth)
    }

    fn of_set(&self, set: &SetExpr, scope: &Scope, depth: u32) -> Vec<GivenColumn> {
        if depth > DEPTH {
            return Vec::new();
        }
        match set {
            SetExpr::Select(select) => {
                let mut inner = Scope { named: scope.named.clone(), sources: Vec::new() };
                for from in &select.from {
                    self.add_sources(from, &mut inner, depth);
                }
                select.projection.iter().flat_map(|item| inner.columns(item)).collect()
            }
            SetExpr::Query(query) => self.of_query(query, scope, depth + 1),
            SetExpr::SetOperation { left, right, .. } => {
                let mut columns = self.of_set(left, scope, depth + 1);
                for (column, other) in columns.iter_mut().zip(self.of_set(right, scope, depth + 1)) {
                    column.origins.extend(other.origins);
                    column.is_optional |= other.is_optional;
                }
                columns
            }
            SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Delete(statement) => {
                self.of_statement(statement, scope, depth + 1)
            }
            _ => Vec::new(),
        }
    }

    fn add_sources(&self, from: &TableWithJoins, scope: &mut Scope, depth: u32) {
        for factor in std::iter::once(&from.relation).chain(from.joins.iter().map(|join| &join.relation)) {
            let source = match factor {
                TableFactor::Table { name, alias, .. } => {
                    self.source(&sql::name(name), alias.as_ref(), scope)
                }
                TableFactor::Derived { subquery, alias, .. } => Source {
                    alias: alias.as_ref().map_or_else(String::new, |alias| alias.name.value.to_lowercase()),
                    table: None,
                    columns: renamed(self.of_query(subquery, scope, depth + 1), alias.as_ref()),
                },
                TableFactor::NestedJoin { table_with_joins, .. } if depth < DEPTH => {
                    self.add_sources(table_with_joins, scope, depth + 1);
                    continue;
                }
                _ => continue,
            };
            scope.sources.push(source);
        }
    }

    /// What a name in `from` stands for: a part of the statement, or a table.
    fn source(&self, name: &str, alias: Option<&TableAlias>, scope: &Scope) -> Source {
        let part = scope.named.get(name);
        let columns = part.or_else(|| self.tables.get(name)).cloned().unwrap_or_default();
        Source {
            alias: alias.map_or_else(|| name.to_owned(), |alias| alias.name.value.to_lowercase()),
            table: part.is_none().then(|| name.to_owned()),
            columns: renamed(columns, alias),
        }
    }
}

/// What the names in a statement mean.
#[derive(Default)]
struct Scope {
    /// The parts that `with` names.
    named: BTreeMap<String, Vec<GivenColumn>>,
    /// What the rows are made of.
    sources: Vec<Source>,
}

/// What rows are made of: a table, or the rows of a statement inside.
struct Source {
    alias: String,
    table: Option<String>,
    /// Those that are known. Of a table there may be others.
    columns: Vec<GivenColumn>,
}

impl Source {
    fn column(&self, name: &str) -> Option<GivenColumn> {
        self.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name)).cloned()
    }

    /// One that is not known, of a table.
    fn other(&self, name: &str) -> Option<GivenColumn> {
        Some(unknown(name, vec![format!("{}.{name}", self.table.as_ref()?)]))
    }
}

impl Scope {
    /// What is selected.
    fn columns(&self, item: &SelectItem) -> Vec<GivenColumn> {
        match item {
            SelectItem::UnnamedExpr(expr) => vec![self.value(expr, 0)],
            SelectItem::ExprWithAlias { expr, alias } => {
                vec![GivenColumn { name: alias.value.clone(), ..self.value(expr, 0) }]
            }
            SelectItem::Wildcard(_) => {
                self.sources.iter().flat_map(|source| source.columns.clone()).collect()
            }
            SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(name), _) => {
                let name = sql::name(name);
                let named = self.sources.iter().filter(|source| source.alias == name);
                named.flat_map(|source| source.columns.clone()).collect()
            }
            SelectItem::QualifiedWildcard(..) | SelectItem::ExprWithAliases { .. } => Vec::new(),
        }
    }

    /// The column that an expression makes.
    fn value(&self, expr: &Expr, depth: u32) -> GivenColumn {
        if depth > DEPTH {
            return unknown("", Vec::new());
        }
        match expr {
            Expr::Identifier(name) => self.column(&name.value),
            Expr::CompoundIdentifier(names) => match &names[..] {
                [.., of, name] => {
                    let of = of.value.to_lowercase();
                    let source = self.sources.iter().find(|source| source.alias == of);
                    let known = source.and_then(|source| {
                        source.column(&name.value).or_else(|| source.other(&name.value.to_lowercase()))
                    });
                    known.unwrap_or_else(|| unknown(&name.value, Vec::new()))
                }
                _ => unknown("", Vec::new()),
            },
            Expr::Nested(inner) => self.value(inner, depth + 1),
            Expr::Cast { expr, data_type, .. } => {
                let kind = word_of(&data_type.to_string().to_lowercase());
                GivenColumn { kind, ..self.value(expr, depth + 1) }
            }
            // What is told of several values, or of whether there are any, is none of them.
            Expr::Function(function) => {
                let name = sql::name(&function.name);
                let is_one = !AGGREGATES.contains(&name.as_str());
                let inputs = arguments(function).filter(|_| is_one);
                let origins = inputs.flat_map(|input| self.value(input, depth + 1).origins).collect();
                unknown(&name, origins)
            }
            Expr::BinaryOp { left, op: BinaryOperator::StringConcat, right } => {
                let mut origins = self.value(left, depth + 1).origins;
                origins.extend(self.value(right, depth + 1).origins);
                GivenColumn { kind: TEXT, ..unknown("", origins) }
            }
            _ => unknown("", Vec::new()),
        }
    }

    fn column(&self, name: &str) -> GivenColumn {
        let mut known = self.sources.iter().filter_map(|source| source.column(name));
        known.next().unwrap_or_else(|| {
            let name = name.to_lowercase();
            let others = self.sources.iter().filter_map(|source| source.other(&name));
            unknown(&name, others.flat_map(|column| column.origins).collect())
        })
    }
}

/// Functions that give a number of rows, or what is common to many.
const AGGREGATES: [&str; 10] =
    ["count", "sum", "avg", "stddev", "variance", "bool_and", "bool_or", "every", "length", "row_number"];

fn arguments(function: &Function) -> impl Iterator<Item = &Expr> {
    let list = match &function.args {
        FunctionArguments::List(list) => &list.args[..],
        FunctionArguments::None | FunctionArguments::Subquery(_) => &[],
    };
    list.iter().filter_map(|argument| {
        let (FunctionArg::Named { arg, .. } | FunctionArg::ExprNamed { arg, .. } | FunctionArg::Unnamed(arg)) =
            argument;
        match arg {
            FunctionArgExpr::Expr(expr) => Some(expr),
            _ => None,
        }
    })
}

/// Columns under the names that an alias gives them.
fn renamed(mut columns: Vec<GivenColumn>, alias: Option<&TableAlias>) -> Vec<GivenColumn> {
    let names = alias.into_iter().flat_map(|alias| &alias.columns);
    for (column, named) in columns.iter_mut().zip(names) {
        column.name.clone_from(&named.name.value);
    }
    columns
}

fn unknown(name: &str, origins: Vec<String>) -> GivenColumn {
    GivenColumn { name: name.to_owned(), kind: UNKNOWN, is_optional: false, origins }
}

const UNKNOWN: &str = "unknown";
const TEXT: &str = "text";

/// What a type of the database holds, in the word that templates know.
fn word_of(kind: &str) -> &'static str {
    let is = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    if kind.ends_with(']') {
        UNKNOWN
    } else if is(&["bool"]) {
        "boolean"
    } else if is(&["char", "text", "clob", "citext"]) {
        TEXT
    } else if is(&["bytea", "blob", "binary"]) {
        "bytes"
    } else if is(&["bigint", "int8", "bigserial"]) {
        "integer"
    } else {
        UNKNOWN
    }
}

/// Whether a column can be a field.
fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_alphanumeric() || character == '_')
}

#[cfg(test)]
mod tests {
    use privet_model::Models;

    use super::Schema;
    use crate::migrations::Migrations;

    /// The columns, each with its type and origins.
    fn of(statement: &str) -> Vec<String> {
        let schema = "
            CREATE TABLE accounts (id BIGINT PRIMARY KEY, email TEXT NOT NULL, phone TEXT);
            CREATE TABLE orders (id BIGINT PRIMARY KEY, account BIGINT NOT NULL, note TEXT);";
        let schema = Schema::new(&Migrations::of_text(schema), &Models::default());
        let columns = schema.columns(statement).into_iter();
        let shown = columns.map(|column| {
            let sign = if column.is_optional { "?" } else { "" };
            format!("{}: {}{sign} {}", column.name, column.kind, column.origins.join("|")).trim().to_owned()
        });
        shown.collect()
    }

    #[test]
    fn rows_have_the_columns_that_are_selected() {
        assert_eq!(
            of("SELECT email, phone AS \"call!\", count(*) AS \"many: i32\", lower(email) FROM accounts"),
            [
                "email: text accounts.email",
                "call: text accounts.phone",
                "many: unknown",
                "lower: unknown accounts.email"
            ]
        );
        assert_eq!(
            of("SELECT * FROM accounts"),
            ["email: text accounts.email", "id: integer accounts.id", "phone: text? accounts.phone"]
        );
        assert_eq!(
            of("SELECT a.*, o.note FROM accounts a JOIN orders o ON o.account = a.id"),
            [
                "email: text accounts.email",
                "id: integer accounts.id",
                "phone: text? accounts.phone",
                "note: text? orders.note"
            ]
        );
        assert_eq!(
            of("select email, note from accounts, orders"),
            ["email: text accounts.email", "note: text? orders.note"]
        );
    }

    #[test]
    fn what_no_migration_declares_has_its_table_by_name() {
        assert_eq!(of("SELECT u.name FROM users u"), ["name: unknown users.name"]);
        assert_eq!(of("SELECT name FROM users, teams"), ["name: unknown users.name|teams.name"]);
        assert!(of("SELECT * FROM users").is_empty());
    }

    #[test]
    fn statements_in_statements_give_what_they_select() {
        assert_eq!(
            of("WITH old AS (SELECT email AS mail FROM accounts) SELECT mail FROM old"),
            ["mail: text accounts.email"]
        );
        assert_eq!(
            of("SELECT t.mail FROM (SELECT email FROM accounts) AS t (mail)"),
            ["mail: text accounts.email"]
        );
        assert_eq!(
            of("SELECT email FROM accounts UNION SELECT note FROM orders"),
            ["email: text? accounts.email|orders.note"]
        );
    }

    #[test]
    fn what_changes_rows_gives_what_it_returns() {
        assert_eq!(of("INSERT INTO accounts (email) VALUES ($1) RETURNING id"), ["id: integer accounts.id"]);
        assert_eq!(of("DELETE FROM accounts WHERE id = $1 RETURNING email"), ["email: text accounts.email"]);
        assert!(of("UPDATE accounts SET email = $1").is_empty());
        assert!(of("no statement").is_empty());
    }
}
