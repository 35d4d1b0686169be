//! Columns of the database whose names suggest personal data, and that no field of the project stands for.
//!
//! A field that is named after the column is where a tag belongs: tagged, reviewed or reported, it says all about it.

use privet_ir::{ByteRange, Confidence, Field, Fix, ItemKind, Place};
use privet_model::{Lint, ShapeMatch};
use rustc_hash::FxHashSet;

use crate::database::Database;
use crate::finding::{Cause, Draft};
use crate::{Input, TextKind};

/// Every such column, where a migration names it first.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &ShapeMatch,
    database: &Database,
    drafts: &mut Vec<Draft<'a>>,
) {
    if database.tables.is_empty() {
        return;
    }
    let fields = field_names(input);
    for (table, columns) in &database.tables {
        let kinds: Vec<(&str, &str)> =
            columns.iter().map(|(name, column)| (name.as_str(), type_of(&column.kind))).collect();
        let given: Vec<(&str, Option<&str>)> =
            kinds.iter().map(|(name, kind)| (*name, Some(*kind))).collect();
        let owner = table.strip_suffix('s').unwrap_or(table);
        let suspicions = input.catalogue.names.suspect_fields(owner, &given);
        for ((column, declared), suspicion) in columns.iter().zip(suspicions) {
            let (Some(suspicion), Some(place)) = (suspicion, declared.place) else { continue };
            let category = suspicion.category;
            let is_meant = matcher.data.as_ref().is_none_or(|data| data.has_category(category));
            let is_known =
                fields.contains(column.as_str()) || input.catalogue.models.column(table, column).is_some();
            if is_known || !is_meant {
                continue;
            }
            let cause = Cause::Column { table: table.clone(), column: column.clone(), category };
            let mut draft = Draft::new(lint, cause, place, Confidence::Suspected);
            let tag = format!(
                "\n[[tag]]\ncolumn = \"{table}.{column}\"\nclass = \"{}\"\ncategory = \"{}\"\n",
                category.class().name(),
                category.name()
            );
            draft.fix = end_of_settings(input).map(|end| Fix {
                message: format!("say it in `privet.toml`: `column = \"{table}.{column}\"`"),
                edits: vec![(end, tag)],
                is_sure: true,
            });
            drafts.push(draft);
        }
    }
}

/// The names of all fields that the project writes; macros write the rows of statements, which bear no tags.
fn field_names(input: Input<'_>) -> FxHashSet<&'static str> {
    let written = |field: &&Field| field.span.author().is_none();
    let mut names = FxHashSet::default();
    for definition in input.program.definitions().iter().filter(|it| input.program.is_workspace(it.file)) {
        match &input.program.item(*definition).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => {
                names.extend(item.fields.iter().filter(written).map(|field| field.name.as_str()));
            }
            ItemKind::Enum(item) => {
                let fields = item.variants.iter().flat_map(|variant| &*variant.fields);
                names.extend(fields.filter(written).map(|field| field.name.as_str()));
            }
            _ => {}
        }
    }
    names
}

/// The end of `privet.toml`, if there is one.
fn end_of_settings(input: Input<'_>) -> Option<Place> {
    let settings = input.texts.iter().find(|text| text.kind == TextKind::Settings)?;
    let end = u32::try_from(settings.text.len()).ok()?;
    Some(Place { file: settings.file, range: ByteRange { start: end, end } })
}

/// The type of a field that would hold a column of this type.
fn type_of(kind: &str) -> &'static str {
    let is = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    if is(&["bool"]) {
        "bool"
    } else if is(&["char", "text", "clob", "citext", "string", "json"]) {
        "String"
    } else if is(&["date", "time"]) {
        "NaiveDate"
    } else if is(&["inet", "cidr"]) {
        "IpAddr"
    } else if is(&["bytea", "blob", "binary"]) {
        "Vec<u8>"
    } else if is(&["int", "serial", "numeric", "decimal", "real", "double", "float"]) {
        "i64"
    } else {
        "Other"
    }
}
