//! The JSON of version 1. Additions are not a new version; removals and renames are.

use privet_ir::{Coverage, Finding, Place, Problem, ProblemKind, Report};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use crate::Sources;

/// The version of the format.
const VERSION: u32 = 1;

/// The whole document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Json<'a> {
    version: u32,
    tool: Tool<'a>,
    findings: Vec<JsonFinding<'a>>,
    problems: Vec<JsonProblem<'a>>,
    coverage: JsonCoverage<'a>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Tool<'a> {
    name: &'static str,
    version: &'a str,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonFinding<'a> {
    lint: &'a str,
    #[schemars(extend("enum" = ["note", "warn", "deny"]))]
    level: &'static str,
    #[schemars(extend("enum" = ["low", "medium", "high", "critical"]))]
    severity: &'static str,
    #[schemars(extend("enum" = ["certain", "likely", "suspected"]))]
    confidence: &'static str,
    clause: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    #[serde(flatten)]
    place: JsonPlace<'a>,
    function: &'a str,
    sink: Option<JsonSink<'a>>,
    source: Option<JsonSource<'a>>,
    subject: Option<&'a str>,
    steps: Vec<JsonStep<'a>>,
    fingerprint: &'a str,
    suppressed: Option<JsonSuppression<'a>>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonPlace<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonSink<'a> {
    path: &'a str,
    kind: &'a str,
    recipient: Option<&'a str>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonSource<'a> {
    path: &'a str,
    class: &'a str,
    category: &'a str,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonStep<'a> {
    #[serde(flatten)]
    place: JsonPlace<'a>,
    note: &'a str,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonSuppression<'a> {
    reason: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonProblem<'a> {
    #[schemars(extend("enum" = ["syntax", "file", "manifest", "configuration", "annotation", "unmatched", "coverage"]))]
    kind: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonCoverage<'a> {
    packages: u32,
    files: u32,
    lines: u64,
    bodies: u64,
    fields: u64,
    tagged_fields: u64,
    suspected_fields: u64,
    likeliest: &'a [String],
    calls: u64,
    resolved_calls: u64,
    macros: u64,
    opaque_macros: u64,
    missing_crates: &'a [String],
    sinks: u64,
    gave_up: Vec<JsonCount<'a>>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct JsonCount<'a> {
    cause: &'a str,
    count: u64,
}

/// The JSON Schema of what [`json`] writes.
pub fn json_schema() -> serde_json::Value {
    let generator = SchemaSettings::draft07().for_serialize().into_generator();
    generator.into_root_schema_for::<Json<'static>>().to_value()
}

/// The report as JSON, one line at the end.
pub fn json(report: &Report, sources: &Sources, version: &str) -> String {
    let document = Json {
        version: VERSION,
        tool: Tool { name: "privet", version },
        findings: report.findings.iter().map(|finding| convert(finding, sources)).collect(),
        problems: report.problems.iter().map(|problem| problem_of(problem, sources)).collect(),
        coverage: coverage(&report.coverage),
    };
    // Plain data with string keys: nothing here can fail to serialise.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn convert<'a>(finding: &'a Finding, sources: &'a Sources) -> JsonFinding<'a> {
    JsonFinding {
        lint: &finding.lint,
        level: finding.level.as_str(),
        severity: finding.severity.as_str(),
        confidence: finding.confidence.as_str(),
        clause: &finding.clause,
        message: &finding.message,
        help: finding.help.as_deref(),
        place: place(finding.primary, sources),
        function: &finding.function,
        sink: finding.sink.as_ref().map(|sink| JsonSink {
            path: &sink.path,
            kind: &sink.kind,
            recipient: sink.recipient.as_deref(),
        }),
        source: finding.source.as_ref().map(|source| JsonSource {
            path: &source.path,
            class: &source.class,
            category: &source.category,
        }),
        subject: finding.subject.as_deref(),
        steps: finding
            .steps
            .iter()
            .map(|step| JsonStep { place: place(step.place, sources), note: &step.note })
            .collect(),
        fingerprint: &finding.fingerprint,
        suppressed: finding.suppressed.as_ref().map(|suppressed| JsonSuppression {
            reason: &suppressed.reason,
            file: suppressed.place.map(|place| sources.path(place.file)),
            line: suppressed.place.map(|place| sources.positions(place).0.line),
        }),
    }
}

fn place(place: Place, sources: &Sources) -> JsonPlace<'_> {
    let (start, end) = sources.positions(place);
    JsonPlace {
        file: sources.path(place.file),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn problem_of<'a>(problem: &'a Problem, sources: &'a Sources) -> JsonProblem<'a> {
    let position =
        problem.file.zip(problem.range).map(|(file, range)| sources.positions(Place { file, range }).0);
    let path = problem.file.map_or(problem.path.as_str(), |file| sources.path(file));
    JsonProblem {
        kind: kind_word(problem.kind),
        message: &problem.message,
        help: problem.help.as_deref(),
        file: Some(path).filter(|path| !path.is_empty()),
        line: position.map(|position| position.line).or(problem.position.map(|(line, _)| line as usize)),
        column: position
            .map(|position| position.column)
            .or(problem.position.map(|(_, column)| column as usize)),
    }
}

pub(crate) fn kind_word(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Syntax => "syntax",
        ProblemKind::File => "file",
        ProblemKind::Manifest => "manifest",
        ProblemKind::Configuration => "configuration",
        ProblemKind::Annotation => "annotation",
        ProblemKind::Unmatched => "unmatched",
        ProblemKind::Coverage => "coverage",
    }
}

fn coverage(coverage: &Coverage) -> JsonCoverage<'_> {
    JsonCoverage {
        packages: coverage.packages,
        files: coverage.files,
        lines: coverage.lines,
        bodies: coverage.bodies,
        fields: coverage.fields,
        tagged_fields: coverage.tagged_fields,
        suspected_fields: coverage.suspected_fields,
        likeliest: &coverage.likeliest,
        calls: coverage.calls,
        resolved_calls: coverage.resolved_calls,
        macros: coverage.macros,
        opaque_macros: coverage.opaque_macros,
        missing_crates: &coverage.missing_crates,
        sinks: coverage.sinks,
        gave_up: coverage.gave_up.iter().map(|(cause, count)| JsonCount { cause, count: *count }).collect(),
    }
}
