//! Cargo's own protocol (`--message-format=json`): what editors read from a check command.
//!
//! Each line is a `compiler-message` with a rustc diagnostic. rust-analyzer drops diagnostics without a
//! primary span, shows labelled secondary spans as related information, and takes columns in characters.

use privet_ir::{FileId, Fix, Level, Place, Problem, ProblemKind, Report};
use serde_json::{Value, json};

use crate::group::{Diagnostic, diagnostics};
use crate::terminal::{confidence_note, flow_note, policy_note, reading_notes};
use crate::{Sources, Style, terminal};

/// The cargo target that a file belongs to.
#[derive(Clone, Debug, Default)]
pub struct CargoTarget {
    /// Cargo's identifier of the package.
    pub package_id: String,
    /// The manifest, absolute.
    pub manifest_path: String,
    /// `lib`, `bin`, `test`, ...
    pub kind: String,
    /// The target's name.
    pub name: String,
    /// The root file, absolute.
    pub src_path: String,
    /// `2021`, ...
    pub edition: String,
}

/// The report as lines of JSON; `target_of` gives the target of a file, `succeeded` what the last line says.
pub fn cargo_json(
    report: &Report,
    sources: &Sources,
    target_of: &dyn Fn(FileId) -> CargoTarget,
    succeeded: bool,
) -> String {
    let mut text = String::new();
    let mut line = |value: &Value| {
        text.push_str(&value.to_string());
        text.push('\n');
    };
    for problem in &report.problems {
        if let (Some(file), Some(range)) = (problem.file, problem.range) {
            let message = problem_message(problem, Place { file, range }, sources);
            line(&envelope(message, &target_of(file)));
        }
    }
    for diagnostic in diagnostics(&report.findings) {
        let message = finding_message(&diagnostic, sources);
        line(&envelope(message, &target_of(diagnostic.main.primary.file)));
    }
    line(&json!({ "reason": "build-finished", "success": succeeded }));
    text
}

fn envelope(message: Value, target: &CargoTarget) -> Value {
    json!({
        "reason": "compiler-message",
        "package_id": target.package_id,
        "manifest_path": target.manifest_path,
        "target": {
            "kind": [target.kind],
            "crate_types": [target.kind],
            "name": target.name,
            "src_path": target.src_path,
            "edition": target.edition,
            "doc": false,
            "doctest": false,
            "test": false,
        },
        "message": message,
    })
}

fn finding_message(diagnostic: &Diagnostic<'_>, sources: &Sources) -> Value {
    let finding = diagnostic.main;
    let count = finding.steps.len();
    let mut spans = Vec::new();
    let mut primary_label = Value::Null;
    for (step, number) in finding.steps.iter().zip(1..) {
        let label = if count > 1 { format!("{number}: {}", step.note) } else { step.note.clone() };
        if number == count && step.place == finding.primary {
            primary_label = json!(label);
        } else {
            spans.push(span(step.place, sources, false, json!(label)));
        }
    }
    spans.insert(0, span(finding.primary, sources, true, primary_label));
    let mut notes: Vec<Value> = Vec::new();
    for other in &diagnostic.others {
        if let Some(source) = &other.source {
            notes.push(child("note", &format!("also: `{}` ({})", source.path, source.category)));
        }
    }
    if diagnostic.confidence != privet_ir::Confidence::Certain {
        notes.push(child("note", &format!("confidence: {}", confidence_note(diagnostic.confidence))));
    }
    notes.extend(flow_note(finding).map(|flow| child("note", &format!("flow: {flow}"))));
    notes.push(child("note", &policy_note(finding)));
    notes.extend(reading_notes(finding).map(|reading| child("note", &reading)));
    if let Some(help) = &finding.help {
        notes.push(child("help", help));
    }
    notes.extend(finding.fix.as_ref().map(|fix| suggestion(fix, sources)));
    // Only this diagnostic: the text that cargo would print.
    let single = Report {
        findings: std::iter::once(finding).chain(diagnostic.others.iter().copied()).cloned().collect(),
        ..Report::default()
    };
    json!({
        "$message_type": "diagnostic",
        "message": finding.message,
        "code": { "code": format!("privet::{}", finding.lint), "explanation": null },
        "level": level(diagnostic.level),
        "spans": spans,
        "children": notes,
        "rendered": terminal(&single, sources, Style::Plain),
    })
}

fn problem_message(problem: &Problem, place: Place, sources: &Sources) -> Value {
    let level = match problem.kind {
        ProblemKind::Annotation | ProblemKind::Unmatched => "warning",
        ProblemKind::Coverage => "note",
        _ => "error",
    };
    let children: Vec<Value> = problem.help.iter().map(|help| child("help", help)).collect();
    let single = Report { problems: vec![problem.clone()], ..Report::default() };
    json!({
        "$message_type": "diagnostic",
        "message": problem.message,
        "code": { "code": format!("privet::{}", crate::json::kind_word(problem.kind)), "explanation": null },
        "level": level,
        "spans": [span(place, sources, true, Value::Null)],
        "children": children,
        "rendered": terminal(&single, sources, Style::Plain),
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "note",
    }
}

/// What a fix puts where; the spans of one child are one change.
fn suggestion(fix: &Fix, sources: &Sources) -> Value {
    let applicability = if fix.is_sure { "MachineApplicable" } else { "MaybeIncorrect" };
    let spans: Vec<Value> = fix
        .edits
        .iter()
        .map(|(place, text)| {
            let mut span = span(*place, sources, true, Value::Null);
            span["suggested_replacement"] = json!(text);
            span["suggestion_applicability"] = json!(applicability);
            span
        })
        .collect();
    let mut child = child("help", &fix.message);
    child["spans"] = json!(spans);
    child
}

fn child(level: &str, message: &str) -> Value {
    json!({
        "message": message,
        "code": null,
        "level": level,
        "spans": [],
        "children": [],
        "rendered": null,
    })
}

fn span(place: Place, sources: &Sources, is_primary: bool, label: Value) -> Value {
    let (start, end) = sources.positions(place);
    let mut text = Vec::new();
    if let Some(file) = sources.get(place.file) {
        for line in start.line..=end.line.min(start.line + 5) {
            let content = file.line_text(line - 1);
            let first = if line == start.line { start.column } else { 1 };
            let last = if line == end.line { end.column } else { content.chars().count() + 1 };
            text.push(json!({ "text": content, "highlight_start": first, "highlight_end": last }));
        }
    }
    json!({
        "file_name": sources.path(place.file),
        "byte_start": place.range.start,
        "byte_end": place.range.end,
        "line_start": start.line,
        "line_end": end.line,
        "column_start": start.column,
        "column_end": end.column,
        "is_primary": is_primary,
        "text": text,
        "label": label,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "expansion": null,
    })
}
