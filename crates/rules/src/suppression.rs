//! Suppressions: comments and attributes that accept a finding, with a reason.

use privet_ir::{
    Attribute, AttributeInput, ByteRange, Finding, ItemId, Literal, MetaKind, Place, Problem, ProblemKind,
    SuppressedBy, Suppression, SuppressionScope, Symbol,
};
use rustc_hash::FxHashMap;

use crate::Input;

/// Marks what is suppressed, and says which suppressions are malformed, name no lint, have no reason or
/// have ended.
pub(crate) fn apply(input: Input<'_>, findings: &mut [Finding]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut by_file: FxHashMap<u32, Vec<Accepted>> = FxHashMap::default();
    for file in 0..u32::try_from(input.program.file_count()).unwrap_or(u32::MAX) {
        let id = privet_ir::FileId(file);
        if !input.program.is_workspace(id) {
            continue;
        }
        let ir = input.program.file(id);
        let mut accepted = Vec::new();
        for comment in &ir.suppressions {
            read_comment(input, id, comment, &mut accepted, &mut problems);
        }
        for (item, data) in ir.items.iter() {
            for attribute in &data.attributes {
                read_attribute(input, id, item, attribute, &mut accepted, &mut problems);
            }
        }
        if !accepted.is_empty() {
            by_file.insert(file, accepted);
        }
    }
    for finding in findings {
        // The type or argument itself, or the field that makes it so.
        let places = [
            Some(finding.primary),
            finding.sink.is_none().then(|| finding.steps.first().map(|step| step.place)).flatten(),
        ];
        finding.suppressed = places.into_iter().flatten().find_map(|place| {
            let accepted = by_file.get(&place.file.0)?;
            let covers = |accepted: &&Accepted| {
                accepted.lints.iter().any(|lint| lint == finding.lint.as_str())
                    && accepted
                        .scope
                        .is_none_or(|scope| scope.start <= place.range.start && place.range.end <= scope.end)
            };
            let found = accepted.iter().find(covers)?;
            Some(SuppressedBy { reason: found.reason.clone(), place: Some(found.place) })
        });
    }
    problems
}

/// A suppression that holds.
struct Accepted {
    lints: Vec<Symbol>,
    reason: String,
    /// Nothing: the whole file.
    scope: Option<ByteRange>,
    place: Place,
}

fn read_comment(
    input: Input<'_>,
    file: privet_ir::FileId,
    comment: &Suppression,
    accepted: &mut Vec<Accepted>,
    problems: &mut Vec<Problem>,
) {
    let place = Place { file, range: comment.range };
    if let Some(error) = comment.error {
        problems.push(problem(input, place, format!("this suppression says nothing: {error}"), EXAMPLE));
        return;
    }
    let scope = match comment.scope {
        SuppressionScope::Node(range) => Some(range),
        SuppressionScope::File => None,
        SuppressionScope::Nothing => {
            let message = "no statement, item or field follows this suppression".to_owned();
            problems.push(problem(input, place, message, "put it in front of the statement that it is for"));
            return;
        }
    };
    let reason = comment.reason.map(|reason| reason.as_str());
    let until = comment.until.map(|until| until.as_str());
    accept(input, place, &comment.lints, reason, until, scope, accepted, problems);
}

fn read_attribute(
    input: Input<'_>,
    file: privet_ir::FileId,
    item: ItemId,
    attribute: &Attribute,
    accepted: &mut Vec<Accepted>,
    problems: &mut Vec<Problem>,
) {
    let [krate, word] = &*attribute.path else { return };
    let (true, AttributeInput::List(list)) = (krate == "privet" && word == "allow", &attribute.input) else {
        return;
    };
    let mut lints = Vec::new();
    let mut reason = None;
    let mut until = None;
    for meta in list {
        match (&*meta.path, &meta.kind) {
            ([lint], MetaKind::Word) => lints.push(*lint),
            ([key], MetaKind::Value(Literal::String(text))) if key == "reason" => {
                reason = Some(text.as_str())
            }
            ([key], MetaKind::Value(Literal::String(text))) if key == "until" => until = Some(text.as_str()),
            _ => {}
        }
    }
    let ir = input.program.file(file);
    let place = Place { file, range: ir.resolve(attribute.span) };
    let scope = Some(ir.resolve(ir.items[item].span));
    accept(input, place, &lints, reason, until, scope, accepted, problems);
}

const EXAMPLE: &str = "write `// privet: allow(lint, reason = \"..\")`";

#[expect(clippy::too_many_arguments, reason = "one suppression, taken apart")]
fn accept(
    input: Input<'_>,
    place: Place,
    lints: &[Symbol],
    reason: Option<&str>,
    until: Option<&str>,
    scope: Option<ByteRange>,
    accepted: &mut Vec<Accepted>,
    problems: &mut Vec<Problem>,
) {
    for lint in lints {
        if input.catalogue.lint(lint.as_str()).is_none() {
            let near =
                privet_vocabulary::nearest(lint.as_str(), input.catalogue.lints.keys().map(String::as_str));
            let help = near.map_or_else(
                || "`cargo privet lints` lists them".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            problems.push(problem(input, place, format!("unknown lint `{lint}`"), &help));
        }
    }
    let Some(reason) = reason.map(str::trim).filter(|reason| !reason.is_empty()) else {
        problems.push(problem(
            input,
            place,
            "a suppression needs a reason, and without one suppresses nothing".to_owned(),
            EXAMPLE,
        ));
        return;
    };
    // ISO dates compare as texts.
    if let Some(until) = until.filter(|until| *until < input.today) {
        problems.push(problem(
            input,
            place,
            format!("this suppression ended on {until}"),
            "fix what it accepted, or give it a new day",
        ));
        return;
    }
    accepted.push(Accepted { lints: lints.to_vec(), reason: reason.to_owned(), scope, place });
}

fn problem(input: Input<'_>, place: Place, message: String, help: &str) -> Problem {
    Problem {
        kind: ProblemKind::Annotation,
        file: Some(place.file),
        path: input.program.file_path(place.file),
        range: Some(place.range),
        position: None,
        message,
        help: Some(help.to_owned()),
    }
}
