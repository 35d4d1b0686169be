//! What the terminal shows: rustc-like diagnostics with numbered steps, then a summary.
//!
//! The only module that knows the renderer.

use std::fmt::Write as _;

use codespan_reporting::diagnostic::{Diagnostic as Rendered, Label, LabelStyle, Severity};
use codespan_reporting::term::{self, Config, Styles, StylesWriter};
use privet_ir::{Confidence, Coverage, FileId, Finding, Level, Place, Problem, ProblemKind, Report};

use crate::group::{Diagnostic, diagnostics};
use crate::{Sources, json};

/// The renderer prints whole lines: past this many bytes a place is named instead.
const LONGEST_LINE: usize = 600;

/// How the text looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// Without colours.
    Plain,
    /// With ANSI colours.
    Coloured,
}

/// Problems, then findings, each with its place; without the summary.
pub fn terminal(report: &Report, sources: &Sources, style: Style) -> String {
    let mut text = String::new();
    for problem in &report.problems {
        if problem.kind != ProblemKind::Coverage {
            emit(&mut text, &problem_diagnostic(problem, sources), sources, style);
        }
    }
    for diagnostic in diagnostics(&report.findings) {
        emit(&mut text, &finding_diagnostic(&diagnostic, sources), sources, style);
    }
    text
}

/// What the run comes to, in a few lines.
pub fn summary(report: &Report) -> String {
    let mut text = String::new();
    let shown = diagnostics(&report.findings);
    let count = |level| shown.iter().filter(|diagnostic| diagnostic.level == level).count();
    let suppressed = report.findings.iter().filter(|finding| finding.suppressed.is_some()).count();
    let coverage = &report.coverage;
    let counts: Vec<String> = [(Level::Deny, "denied"), (Level::Warn, "warned"), (Level::Note, "noted")]
        .into_iter()
        .filter(|(level, _)| count(*level) > 0)
        .map(|(level, word)| format!("{} {word}", count(level)))
        .chain((suppressed > 0).then(|| format!("{suppressed} suppressed")))
        .collect();
    let findings = if counts.is_empty() { "no findings".to_owned() } else { counts.join(", ") };
    let _ = writeln!(
        text,
        "privet: {findings}; {} files, {} of {} fields tagged, {} of calls resolved",
        coverage.files,
        coverage.tagged_fields,
        coverage.fields,
        percent(coverage.resolved_calls, coverage.calls),
    );
    not_checked(&mut text, coverage);
    for problem in report.problems.iter().filter(|problem| problem.kind == ProblemKind::Coverage) {
        let _ = writeln!(text, "note: {}", problem.message);
        if let Some(help) = &problem.help {
            let _ = writeln!(text, "  = help: {help}");
        }
    }
    text
}

/// A run with nothing to follow must not look like a clean one.
fn not_checked(text: &mut String, coverage: &Coverage) {
    if coverage.tagged_fields > 0 {
        return;
    }
    if coverage.suspected_fields == 0 {
        let _ = writeln!(text, "nothing was checked: 0 of {} fields are tagged", coverage.fields);
    } else {
        let _ = writeln!(
            text,
            "nothing was checked but what names suggest: 0 of {} fields are tagged, {} are suspected",
            coverage.fields, coverage.suspected_fields
        );
    }
    if !coverage.likeliest.is_empty() {
        let _ = writeln!(text, "the likeliest to hold personal data:");
        for field in &coverage.likeliest {
            let _ = writeln!(text, "  {field}");
        }
    }
    let _ = writeln!(
        text,
        "  = help: tag fields with `#[derive(privet::Privacy)]` and `#[personal_information(email)]`, or name them under `[[tag]]` in privet.toml"
    );
}

fn percent(part: u64, whole: u64) -> String {
    if whole == 0 { "none".to_owned() } else { format!("{:.1} %", part as f64 * 100.0 / whole as f64) }
}

fn emit(text: &mut String, diagnostic: &Rendered<u32>, sources: &Sources, style: Style) {
    let config = Config { tab_width: 4, ..Config::default() };
    let written = match style {
        Style::Plain => term::emit_into_string(&config, sources, diagnostic).ok(),
        Style::Coloured => {
            let styles = Styles::default();
            let mut buffer = term::termcolor::Ansi::new(Vec::new());
            term::emit_to_write_style(
                &mut StylesWriter::new(&mut buffer, &styles),
                &config,
                sources,
                diagnostic,
            )
            .ok()
            .and_then(|()| String::from_utf8(buffer.into_inner()).ok())
        }
    };
    match written {
        Some(written) => text.push_str(&written),
        // A place outside its file would be our error; the message must not be lost for it.
        None => {
            let _ = writeln!(text, "{}", diagnostic.message);
        }
    }
}

fn finding_diagnostic(diagnostic: &Diagnostic<'_>, sources: &Sources) -> Rendered<u32> {
    let finding = diagnostic.main;
    let severity = match diagnostic.level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Note | Level::Allow => Severity::Note,
    };
    let mut labels = Vec::new();
    let mut notes = Vec::new();
    let count = finding.steps.len();
    let mut is_primary_shown = false;
    for (step, number) in finding.steps.iter().zip(1..) {
        let is_primary = number == count && step.place == finding.primary;
        is_primary_shown |= is_primary;
        let message = if count > 1 { format!("{number}: {}", step.note) } else { step.note.clone() };
        label(&mut labels, &mut notes, sources, step.place, is_primary, message);
    }
    if !is_primary_shown {
        label(&mut labels, &mut notes, sources, finding.primary, true, String::new());
    }
    // The renderer shows files in the order of their first labels: the sink's comes first.
    labels.sort_by_key(|label| label.style != LabelStyle::Primary);
    for other in &diagnostic.others {
        if let Some(source) = &other.source {
            let first = other.steps.first().map_or(other.primary, |step| step.place);
            let (start, _) = sources.positions(first);
            notes.push(format!(
                "also: `{}` ({}), {}:{}:{}",
                source.path,
                source.category,
                sources.path(first.file),
                start.line,
                start.column
            ));
        }
    }
    if diagnostic.confidence != Confidence::Certain {
        notes.push(format!("confidence: {}", confidence_note(diagnostic.confidence)));
    }
    notes.extend(flow_note(finding).map(|flow| format!("flow: {flow}")));
    notes.push(policy_note(finding));
    notes.extend(reading_notes(finding));
    if let Some(help) = &finding.help {
        notes.push(format!("help: {help}"));
    }
    Rendered::new(severity)
        .with_code(&finding.lint)
        .with_message(&finding.message)
        .with_labels(labels)
        .with_notes(notes)
}

/// From where to whom, if the finding is about a flow.
pub(crate) fn flow_note(finding: &Finding) -> Option<String> {
    let (source, sink) = finding.source.as_ref().zip(finding.sink.as_ref())?;
    let recipient = sink.recipient.as_ref().map(|recipient| format!(": {recipient}")).unwrap_or_default();
    Some(format!("`{}` ({}) to `{}` ({}{recipient})", source.path, source.category, sink.path, sink.kind))
}

/// How the clause is read, where it can be read in more than one way.
pub(crate) fn reading_notes(finding: &Finding) -> impl Iterator<Item = String> {
    finding.readings.iter().map(|reading| format!("reading: {reading}"))
}

pub(crate) fn policy_note(finding: &Finding) -> String {
    match &finding.quote {
        Some(quote) => format!("policy: clause {}, \"{quote}\"", finding.clause),
        None => format!("policy: clause {}", finding.clause),
    }
}

pub(crate) fn confidence_note(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "certain",
        Confidence::Likely => "likely: a call on the way is not known, or chosen at run time",
        Confidence::Suspected => "suspected: the field is not tagged, its name suggests personal data",
    }
}

fn label(
    labels: &mut Vec<Label<u32>>,
    notes: &mut Vec<String>,
    sources: &Sources,
    place: Place,
    is_primary: bool,
    message: String,
) {
    let (start, end) = sources.positions(place);
    let is_long = sources.get(place.file).is_none_or(|file| {
        file.line_text(start.line - 1).len() > LONGEST_LINE
            || file.line_text(end.line - 1).len() > LONGEST_LINE
    });
    if is_long {
        notes.push(format!("{}:{}:{}: {message}", sources.path(place.file), start.line, start.column));
        return;
    }
    let range = sources.clamp(place.file, place.range);
    let FileId(file) = place.file;
    let label = if is_primary { Label::primary(file, range) } else { Label::secondary(file, range) };
    labels.push(label.with_message(message));
}

fn problem_diagnostic(problem: &Problem, sources: &Sources) -> Rendered<u32> {
    let severity = match problem.kind {
        ProblemKind::Syntax | ProblemKind::File | ProblemKind::Manifest | ProblemKind::Configuration => {
            Severity::Error
        }
        ProblemKind::Annotation | ProblemKind::Unmatched => Severity::Warning,
        ProblemKind::Coverage => Severity::Note,
    };
    let mut labels = Vec::new();
    let mut notes = Vec::new();
    let mut message = problem.message.clone();
    match (problem.file, problem.range) {
        (Some(file), Some(range)) if sources.get(file).is_some() => {
            label(&mut labels, &mut notes, sources, Place { file, range }, true, String::new());
        }
        _ if !problem.path.is_empty() => message = format!("{}: {message}", place_name(problem)),
        _ => {}
    }
    if let Some(help) = &problem.help {
        notes.push(format!("help: {help}"));
    }
    Rendered::new(severity)
        .with_code(json::kind_word(problem.kind))
        .with_message(message)
        .with_labels(labels)
        .with_notes(notes)
}

/// `privet.toml:3:7`
fn place_name(problem: &Problem) -> String {
    match problem.position {
        Some((line, column)) => format!("{}:{line}:{column}", problem.path),
        None => problem.path.to_string(),
    }
}
