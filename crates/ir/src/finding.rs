//! What a run reports: plain data for the writers in `report`.

use crate::{ByteRange, FileId, Problem};

/// The outcome of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings, sorted by file, place, lint and source. Suppressed ones are among them.
    pub findings: Vec<Finding>,
    /// What could not be done.
    pub problems: Vec<Problem>,
    /// How much was looked at.
    pub coverage: Coverage,
}

/// One violation: a (source, sink) pair of one lint.
///
/// People see one diagnostic for each (lint, primary place); the writers group.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The lint's id.
    pub lint: String,
    /// What it comes to, after configuration.
    pub level: Level,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// The clause of the policy: its id.
    pub clause: String,
    /// The clause's words, if the policy has them.
    pub quote: Option<String>,
    /// How the policy's ambiguities about it are read, by whom and since when.
    pub readings: Vec<String>,
    /// What is wrong, in one line: lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The argument at the sink (for shapes, the type or field).
    pub primary: Place,
    /// The function that encloses the primary place: its canonical path, or empty.
    pub function: String,
    /// Where the data arrives.
    pub sink: Option<SinkDescription>,
    /// Where the data comes from.
    pub source: Option<SourceDescription>,
    /// Whose data it is: `customer`, ...
    pub subject: Option<String>,
    /// What a tool may change by itself.
    pub fix: Option<Fix>,
    /// From where the data is read to the sink.
    pub steps: Vec<Step>,
    /// Stable under moves of code: 16 hexadecimal digits.
    pub fingerprint: String,
    /// Set if a comment, attribute or configuration accepts it.
    pub suppressed: Option<SuppressedBy>,
}

/// A change that mends a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What it does: lower case, no full stop.
    pub message: String,
    /// Texts that are put in, each in place of the bytes that it names; all of them, or none.
    pub edits: Vec<(Place, String)>,
    /// Whether the result is what is meant, so that nobody has to look.
    pub is_sure: bool,
}

/// A place in a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub range: ByteRange,
}

/// One step of a flow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Where.
    pub place: Place,
    /// What happens there: lower case, no full stop.
    pub note: String,
}

/// Where data arrives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SinkDescription {
    /// The canonical path of the function, macro or type.
    pub path: String,
    /// The kind: `log`, `advertising`, ...
    pub kind: String,
    /// The recipient's id, if one is known.
    pub recipient: Option<String>,
}

/// Where data comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceDescription {
    /// The canonical path of the field, or of the source's function.
    pub path: String,
    /// `personal_information` or `log_data`.
    pub class: String,
    /// The category.
    pub category: String,
}

/// Why a finding is accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SuppressedBy {
    /// The reason given.
    pub reason: String,
    /// The comment or attribute.
    pub place: Option<Place>,
}

/// What a finding comes to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported, never fails.
    Note,
    /// A warning.
    Warn,
    /// Fails the run.
    Deny,
}

/// How bad a violation is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "ordered words")]
pub enum Severity {
    Low,
    Medium,
    High,
    Critical,
}

/// How sure a finding is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Confidence {
    /// The source was guessed by its name.
    Suspected,
    /// Through an unknown call or `dyn`.
    Likely,
    /// Tagged and fully resolved.
    Certain,
}

/// How much was looked at, and what was not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Coverage {
    /// Packages analysed.
    pub packages: u32,
    /// Files analysed.
    pub files: u32,
    /// Lines in them.
    pub lines: u64,
    /// Functions and other bodies.
    pub bodies: u64,
    /// Fields of the workspace's types.
    pub fields: u64,
    /// Those with a tag of their own, their type's or a model's.
    pub tagged_fields: u64,
    /// Those whose name alone suggests personal data.
    pub suspected_fields: u64,
    /// The likeliest of the untagged fields, by path, at most ten.
    pub likeliest: Vec<String>,
    /// Calls.
    pub calls: u64,
    /// Calls whose callee is known.
    pub resolved_calls: u64,
    /// Macro calls.
    pub macros: u64,
    /// Macro calls whose input was read as expressions for want of anything better.
    pub opaque_macros: u64,
    /// Crates whose sources or stubs were not at hand.
    pub missing_crates: Vec<String>,
    /// Sinks that the models matched in the project.
    pub sinks: u64,
    /// Where the analysis gave up, by cause, sorted.
    pub gave_up: Vec<(String, u64)>,
}

impl Level {
    /// The word of the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }
}

impl Severity {
    /// The word of the lints.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Critical => "critical",
        }
    }
}

impl Confidence {
    /// The word of the outputs.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Suspected => "suspected",
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        }
    }
}
