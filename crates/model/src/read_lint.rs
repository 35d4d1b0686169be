//! How a lint file is read.

use std::collections::BTreeMap;
use std::ops::Range;

use privet_vocabulary::{CategoryPattern, Protection, Word};

use crate::lint::{
    FlowMatch, GuardMatch, InventoryMatch, LevelRows, LevelTable, LifecycleMatch, Lint, LintKeys, LintKind,
    Match, PostMatch, ShapeMatch,
};
use crate::problem::Complaint;
use crate::read::Reader;
use crate::template::Template;
use crate::words::{Level, Reference};

/// The keys of a lint file.
const KEYS: &[&str] =
    &["id", "clause", "level", "severity", "status", "since", "kind", "title", "help", "yields_to", "match"];

/// Reads a lint; `stem` is its file's name without `.toml`.
pub(crate) fn read(stem: &str, reader: &mut Reader<'_, '_>) -> Option<Lint> {
    reader.keep_only(KEYS);
    let start = reader.span_of("id").unwrap_or(0..0);
    let kind = reader.peek_text("kind").and_then(|kind| LintKind::read(&kind).ok());
    let has_match = reader.span_of("match").is_some();
    // Without its kind the keys of `[match]` cannot be told right from wrong.
    let matched = kind.and_then(|kind| reader.take_table("match").and_then(|table| read_match(kind, table)));
    reader.drop_key("match");
    let keys: LintKeys = reader.take_rest()?;
    if !has_match {
        reader.complain(Complaint::new("missing table `[match]`"), &start);
    }
    if keys.id != stem {
        let complaint = Complaint::new(format!("the id `{}` is not the file's name", keys.id));
        let help = format!("write `id = \"{stem}\"`, or name the file `{}.toml`", keys.id);
        reader.complain(complaint.help(help), &start);
    }
    let title = template(&keys.title, reader);
    let help = template(&keys.help, reader);
    let (matcher, levels) = matched?;
    Some(Lint {
        origin: reader.origin(&start),
        id: keys.id,
        clause: keys.clause,
        level: keys.level,
        severity: keys.severity,
        status: keys.status,
        since: keys.since,
        title: title?,
        help: help?,
        yields_to: keys.yields_to,
        matcher,
        levels,
        documentation: None,
    })
}

fn template(text: &Reference, reader: &mut Reader<'_, '_>) -> Option<Template> {
    Template::read(text.as_str()).map_err(|complaint| reader.complain(complaint, text.span())).ok()
}

fn read_match(kind: LintKind, mut table: Reader<'_, '_>) -> Option<(Match, LevelTable)> {
    let rows = table.take_lines::<Level>("levels");
    let mut levels = LevelTable { rows: read_levels(rows, &mut table), at: BTreeMap::new() };
    if let Some(mut at) = table.take_table("levels_at") {
        for name in at.keys() {
            let rows = at.take_lines::<Level>(&name);
            let rows = read_levels(rows, &mut at);
            levels.at.insert(name, rows);
        }
    }
    let matcher = match kind {
        LintKind::Flow => Match::Flow(table.take_rest::<FlowMatch>()?),
        LintKind::Guard => {
            let guard = table.take_rest::<GuardMatch>()?;
            if guard.guards.all.is_empty() && guard.guards.any.is_empty() {
                let complaint = Complaint::new("`guards` names no guard");
                table.complain(complaint.help("write `guards = { all = [\"name\"] }`"), &table.span());
            }
            Match::Guard(guard)
        }
        LintKind::Post => Match::Post(table.take_rest::<PostMatch>()?),
        LintKind::Lifecycle => Match::Lifecycle(table.take_rest::<LifecycleMatch>()?),
        LintKind::Shape => Match::Shape(table.take_rest::<ShapeMatch>()?),
        LintKind::Inventory => Match::Inventory(table.take_rest::<InventoryMatch>()?),
    };
    Some((matcher, levels))
}

/// The keys of a table of levels: categories, parents of categories, and protections.
fn read_levels(lines: Vec<(Reference, Level)>, table: &mut Reader<'_, '_>) -> LevelRows {
    let mut rows = LevelRows::default();
    for (key, level) in lines {
        let name = key.as_str();
        match (CategoryPattern::parse(name), Protection::parse(name)) {
            (Ok(pattern), _) => rows.categories.push((pattern, level)),
            (_, Ok(protection)) => rows.protections.push((protection, level)),
            (Err(error), Err(other)) => {
                let nearest = error.nearest.or(other.nearest);
                let complaint = Complaint::unknown_word(privet_vocabulary::UnknownWord { nearest, ..error });
                let span: Range<usize> = key.span().clone();
                table.complain(complaint, &span);
            }
        }
    }
    rows
}
