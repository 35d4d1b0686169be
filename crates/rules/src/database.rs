//! The database's schema: what the migrations, and the statements in the code that declare tables, come to in the end.
//!
//! Migrations count in the order of their paths, those that undo others are left out. What does not parse is counted.

use std::collections::{BTreeMap, BTreeSet};

use privet_ir::{ByteRange, Expr, Literal, Place};

use crate::Input;
use crate::builder;
use crate::migrations::Migrations;
use crate::sql::{self, Effect};

/// The schema.
#[derive(Default)]
pub(crate) struct Database {
    /// The columns of each table.
    pub tables: BTreeMap<String, BTreeMap<String, Column>>,
    /// Which tables empty when one does.
    pub follows: BTreeMap<String, BTreeSet<String>>,
    /// The tables that what is old is taken out of.
    pub swept: BTreeSet<String>,
    /// The statements of migrations that do not parse.
    pub unread: Vec<Place>,
}

/// A column.
pub(crate) struct Column {
    /// Its type as written, in small letters.
    pub kind: String,
    /// Whether it may be null.
    pub is_optional: bool,
    /// Where a migration names it first.
    pub place: Option<Place>,
}

impl Database {
    pub(crate) fn new(input: Input<'_>) -> Self {
        let mut database = Self::of_migrations(input.migrations);
        let declared = builder::declared(input).into_iter();
        database.fold(declared.map(|(table, columns)| (table, Effect::Has(columns))).collect(), &|_| None);
        for body in input.program.bodies().iter().filter(|body| input.program.is_workspace(body.file)) {
            for (_, expr) in input.program.item(*body).tree.exprs.iter() {
                if let Expr::Literal(Literal::String(text)) = expr
                    && is_schema(text.as_str())
                {
                    database.fold(sql::effects(text.as_str()).unwrap_or_default(), &|_| None);
                }
            }
        }
        database
    }

    /// What the migrations alone come to.
    pub(crate) fn of_migrations(migrations: &Migrations) -> Self {
        let mut database = Self::default();
        for migration in &migrations.files {
            database.unread.extend(migration.unread.iter().map(|range| migration.place(*range)));
            database.fold(migration.effects.clone(), &|range| Some(migration.place(range)));
        }
        database
    }

    fn fold(&mut self, effects: Vec<(String, Effect)>, place: &dyn Fn((usize, usize)) -> Option<Place>) {
        for (table, effect) in effects {
            match effect {
                Effect::Follows(other) => {
                    self.follows.entry(other).or_default().insert(table);
                }
                Effect::Empties { by_time: true } => {
                    self.swept.insert(table);
                }
                Effect::Has(columns) => {
                    let known = self.tables.entry(table).or_default();
                    for column in columns {
                        let place = place(column.range);
                        let sql::Column { name, kind, is_optional, .. } = column;
                        known.entry(name).or_insert(Column { kind, is_optional, place });
                    }
                }
                Effect::Loses(columns) => {
                    if let Some(known) = self.tables.get_mut(&table) {
                        known.retain(|name, _| !columns.contains(name));
                    }
                }
                Effect::Renames(from, to) => {
                    if let Some(known) = self.tables.get_mut(&table)
                        && let Some(column) = known.remove(&from)
                    {
                        known.insert(to, column);
                    }
                }
                Effect::Becomes(name) => {
                    if let Some(columns) = self.tables.remove(&table) {
                        self.tables.insert(name, columns);
                    }
                }
                Effect::Goes => {
                    self.tables.remove(&table);
                }
                Effect::Gives
                | Effect::Fills(_)
                | Effect::Sets(_)
                | Effect::Blanks(_)
                | Effect::Empties { .. } => {}
            }
        }
    }
}

pub(crate) fn range(start: usize, end: usize) -> ByteRange {
    let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    ByteRange { start: at(start), end: at(end) }
}

/// Texts that say something of tables and how long rows live.
fn is_schema(text: &str) -> bool {
    let start = text.trim_start().as_bytes().get(..6).unwrap_or_default();
    [b"create", b"alter ", b"delete", b"drop t"].iter().any(|word| start.eq_ignore_ascii_case(*word))
}
