//! Suppressions: comments and attributes that accept a finding, with a reason.

use privet_ir::{
    Attribute, AttributeInput, ByteRange, Finding, ItemId, ItemKind, Literal, MetaKind, Place, Problem,
    ProblemKind, SuppressedBy, Suppression, SuppressionScope, Symbol,
};
use privet_model::Level;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;

/// Marks what is suppressed, and says which suppressions are malformed, name no lint, have no reason, have ended or
/// suppress nothing.
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
    let mut used: FxHashSet<(Place, Symbol)> = FxHashSet::default();
    for finding in findings {
        // The type or argument itself, or the field that makes it so.
        let places = [
            Some(finding.primary),
            finding.sink.is_none().then(|| finding.steps.first().map(|step| step.place)).flatten(),
        ];
        finding.suppressed = places.into_iter().flatten().find_map(|place| {
            let accepted = by_file.get(&place.file.0)?;
            accepted.iter().find_map(|accepted| {
                let lint = accepted.lints.iter().find(|lint| *lint == finding.lint.as_str())?;
                if !accepted.scope.is_none_or(|scope| covers(scope, place.range)) {
                    return None;
                }
                used.insert((accepted.place, *lint));
                Some(SuppressedBy { reason: accepted.reason.clone(), place: Some(accepted.place) })
            })
        });
    }
    for file in 0..u32::try_from(input.program.file_count()).unwrap_or(u32::MAX) {
        let Some(accepted) = by_file.get(&file) else { continue };
        unused(input, privet_ir::FileId(file), accepted, &used, &mut problems);
    }
    problems
}

fn covers(scope: ByteRange, range: ByteRange) -> bool {
    scope.start <= range.start && range.end <= scope.end
}

/// Says which suppressions of a file suppress nothing, although their lints are on and their code is active.
fn unused(
    input: Input<'_>,
    file: privet_ir::FileId,
    accepted: &[Accepted],
    used: &FxHashSet<(Place, Symbol)>,
    problems: &mut Vec<Problem>,
) {
    let package = (input.package_of)(file);
    let path = input.program.file_path(file);
    let is_on = |lint: &Symbol| {
        let lint = input.catalogue.lint(lint.as_str());
        lint.is_some_and(|lint| input.catalogue.level(lint, &package, path.as_str()) != Level::Allow)
    };
    for accepted in accepted {
        let unused: Vec<&str> = accepted
            .lints
            .iter()
            .filter(|lint| is_on(lint) && !used.contains(&(accepted.place, **lint)))
            .map(|lint| lint.as_str())
            .collect();
        // What `cfg` leaves out of this run is not looked at.
        if unused.is_empty() || !accepted.scope.is_none_or(|scope| is_active(input, file, scope)) {
            continue;
        }
        let message = format!("there is nothing to suppress here for `{}`", unused.join("`, `"));
        let help = "take it away: it would hide what comes later";
        problems
            .push(Problem { kind: ProblemKind::Unmatched, ..problem(input, accepted.place, message, help) });
    }
}

/// Whether a range of a file holds something that `cfg` leaves in this run, or lies in a body or type that it leaves.
fn is_active(input: Input<'_>, file: privet_ir::FileId, scope: ByteRange) -> bool {
    let ir = input.program.file(file);
    let own = input.program.definitions().iter().filter(|definition| definition.file == file);
    own.into_iter().any(|definition| {
        let item = input.program.item(*definition);
        let range = ir.resolve(item.span);
        let holds_items = matches!(
            item.kind,
            ItemKind::Module { .. } | ItemKind::Impl(_) | ItemKind::Trait(_) | ItemKind::ForeignBlock { .. }
        );
        covers(scope, range) || !holds_items && covers(range, scope)
    })
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
