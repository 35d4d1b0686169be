//! Findings: what the lints say of the flows and types of a program.
//!
//! The engine knows the kinds of lints and their keys, never a lint, a category or a crate by its
//! name. It matches each lint against what `flow` found, settles levels and confidence, applies
//! suppressions, and reports models of the project that matched nothing.

mod builder;
mod code_shape;
mod columns;
mod context;
mod data_map;
mod database;
mod dates;
mod evidence;
mod finding;
mod fingerprint;
mod flow_facts;
mod flow_lint;
mod guard_lint;
mod inspection;
mod inventory_lint;
mod lifecycle_lint;
mod lifecycle_use;
mod migrations;
mod post_lint;
mod receiver;
mod rows;
mod same_value;
mod shape_lint;
mod sql;
mod statement;
mod stores;
mod suppression;
mod text_shape;
mod threshold;
mod unmatched;

use std::collections::BTreeSet;

use privet_flow::{Flow, Hit, WitnessStep};
use privet_ir::{FileId, Finding, Place, Problem, Symbol};
use privet_model::{Catalogue, Fields, Lock, Match, ShapeMatch};
use privet_names::Program;

pub use evidence::Evidence;
pub use fingerprint::assign as assign_fingerprints;
pub use inspection::{Inspection, MapRow, Reached, inspect};
pub use migrations::Migrations;
pub use rows::Schema;
pub use shape_lint::{likeliest, path_of as field_path};

/// What the rules read.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The program.
    pub program: &'a Program,
    /// Lints, policy and settings.
    pub catalogue: &'a Catalogue,
    /// What flow read: guards and calls are asked of it again.
    pub analysis: privet_flow::Input<'a>,
    /// What flow found.
    pub flow: &'a Flow,
    /// The witness of each hit: from where the data is read to the sink.
    pub explain: &'a (dyn Fn(&[&Hit]) -> Vec<Vec<WitnessStep>> + Sync),
    /// The package that a file belongs to; levels may be set by package.
    pub package_of: &'a (dyn Fn(FileId) -> String + Sync),
    /// What `privet.lock` says, if there is one.
    pub lock: Option<&'a Lock>,
    /// What lies beside the code: templates, the policy's text, migrations. Their numbers follow those of the program's files.
    pub texts: &'a [TextFile],
    /// What the migrations among them say.
    pub migrations: &'a Migrations,
    /// The day of the run, `2026-01-31`: suppressions end. The date is an input, so that a run can be repeated.
    pub today: &'a str,
}

/// A file beside the code.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// Its number.
    pub file: FileId,
    /// Its path, as shown.
    pub path: Symbol,
    /// What stands in it.
    pub text: std::sync::Arc<str>,
    /// What it is.
    pub kind: TextKind,
}

/// What a file beside the code is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextKind {
    /// A template of a page or mail.
    Template,
    /// The text of the policy.
    Policy,
    /// A migration.
    Migration,
    /// `privet.toml`.
    Settings,
}

impl Input<'_> {
    /// The path of a file of the program, or of one beside it.
    pub(crate) fn path_of(&self, file: FileId) -> Symbol {
        match self.texts.iter().find(|text| text.file == file) {
            Some(text) => text.path,
            None => self.program.file_path(file),
        }
    }
}

/// All findings, suppressed ones among them, sorted by place, lint and source; and what is wrong with
/// the models and suppressions themselves.
pub fn check(input: Input<'_>) -> (Vec<Finding>, Vec<Problem>) {
    let mut drafts = Vec::new();
    let purpose_of = |path: &[&str]| input.catalogue.project.purpose(path);
    let says_purposes = !input.catalogue.project.purposes.is_empty();
    let guards = &privet_flow::Guards::new(
        &input.analysis,
        input.flow,
        guard_lint::names(input),
        says_purposes.then_some(&purpose_of),
    );
    let asking = &mut privet_flow::Asking::new(guards);
    let mut lifecycle = None;
    let mut bodies = None;
    let mut facts = flow_facts::FlowFacts::default();
    let mut map = None;
    let database = &database::Database::new(input);
    // What is off is not looked for.
    for lint in input.catalogue.lints.values().filter(|lint| !input.catalogue.is_off(lint)) {
        match &lint.matcher {
            Match::Flow(matcher) => {
                flow_lint::check(input, lint, matcher, guards, &mut facts, &mut drafts);
            }
            Match::Shape(matcher) if !matcher.literals.is_empty() || matcher.chain.is_some() => {
                let bodies: &Vec<_> = bodies.get_or_insert_with(|| code_shape::bodies(input));
                code_shape::check(input, lint, matcher, bodies, asking, &mut drafts);
            }
            Match::Shape(ShapeMatch { texts: Some(matcher), .. }) => {
                text_shape::check(input, lint, matcher, &mut drafts);
            }
            Match::Shape(matcher) if matcher.min_group => {
                threshold::check(input, lint, guards, &mut drafts);
            }
            Match::Shape(matcher) => {
                shape_lint::check(input, lint, matcher, &mut drafts);
                if matcher.fields == Fields::Suspected {
                    columns::check(input, lint, matcher, database, &mut drafts);
                }
            }
            Match::Guard(matcher) => guard_lint::check(input, lint, matcher, asking, &mut drafts),
            Match::Post(matcher) => post_lint::check(input, lint, matcher, guards, &mut drafts),
            Match::Lifecycle(matcher) if matcher.read || matcher.sent.is_some() => {
                let facts = lifecycle.get_or_insert_with(|| stores::Stores::new(input, database, guards));
                lifecycle_use::check(input, lint, matcher, facts, guards, &mut drafts);
            }
            Match::Lifecycle(matcher) => {
                let facts = lifecycle.get_or_insert_with(|| stores::Stores::new(input, database, guards));
                lifecycle_lint::check(input, lint, matcher, database, facts, guards, &mut drafts);
            }
            Match::Inventory(matcher) => {
                let stores = lifecycle.get_or_insert_with(|| stores::Stores::new(input, database, guards));
                let with_purposes = input.lock.is_some();
                let map = map.get_or_insert_with(|| data_map::build(input, guards, stores, with_purposes));
                inventory_lint::check(input, lint, matcher, map, &mut drafts);
                code_shape::regions(input, lint, matcher, &mut drafts);
            }
        }
    }
    let (unread, stores) = match lifecycle {
        Some(stores) => (stores.unread.clone(), Some(stores.names(input))),
        None => (BTreeSet::new(), None),
    };
    flow_lint::yield_to_others(input, &mut drafts);
    let mut findings = finding::finish(input, drafts);
    findings.sort_by(|a, b| finding::order(a).cmp(&finding::order(b)));
    findings.dedup_by(|a, b| finding::order(a) == finding::order(b));
    fingerprint::assign(&mut findings);
    let mut problems = suppression::apply(input, &mut findings);
    problems.extend(unmatched::problems(input, database, stores.as_ref()));
    problems.extend(dates::problems(input));
    let unread = unread.into_iter().map(|location| flow_lint::place(input, location));
    problems.extend(unread.map(|place| not_parsed(input, place, "what it stores is not followed")));
    let of_schema = database.unread.iter().copied();
    problems.extend(of_schema.map(|place| not_parsed(input, place, "what it says of tables is not known")));
    (findings, problems)
}

/// A statement of a query language that is left out.
fn not_parsed(input: Input<'_>, place: Place, what: &str) -> Problem {
    Problem {
        kind: privet_ir::ProblemKind::Coverage,
        file: Some(place.file),
        path: input.path_of(place.file),
        range: Some(place.range),
        position: None,
        message: format!("this statement does not parse: {what}"),
        help: None,
    }
}
