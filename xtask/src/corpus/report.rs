//! What the corpus run reads out of the linter's JSON.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The linter's report, as far as it matters here.
#[derive(Deserialize)]
pub(super) struct Report {
    findings: Vec<Finding>,
    problems: Vec<Problem>,
    coverage: Coverage,
}

#[derive(Deserialize)]
struct Finding {
    lint: String,
    #[serde(default)]
    confidence: String,
    source: Option<Source>,
    sink: Option<Sink>,
}

/// Where data comes from.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Source {
    pub(super) path: String,
    pub(super) class: Option<String>,
    pub(super) category: Option<String>,
}

/// Where it goes.
#[derive(Deserialize)]
struct Sink {
    path: String,
}

/// Something that could not be analysed.
#[derive(Deserialize)]
pub(super) struct Problem {
    kind: String,
    /// Relative to the root of the workspace.
    pub(super) file: Option<String>,
    pub(super) line: Option<usize>,
    pub(super) message: String,
}

#[derive(Deserialize)]
struct Coverage {
    files: usize,
    lines: usize,
}

impl Report {
    pub(super) fn read(json: &[u8]) -> Result<Self> {
        serde_json::from_slice(json).context("the output is not the linter's JSON")
    }

    pub(super) fn findings_by_lint(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for finding in &self.findings {
            *counts.entry(finding.lint.clone()).or_default() += 1;
        }
        counts
    }

    /// The paths of the source and the sink of each flow.
    pub(super) fn flows(&self) -> impl Iterator<Item = (&str, &str)> {
        let flows = self.findings.iter();
        flows
            .filter_map(|flow| Some((flow.source.as_ref()?.path.as_str(), flow.sink.as_ref()?.path.as_str())))
    }

    /// The source and the confidence of each flow.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&Source, &str)> {
        let flows = self.findings.iter().filter(|finding| finding.sink.is_some());
        flows.filter_map(|flow| Some((flow.source.as_ref()?, flow.confidence.as_str())))
    }

    /// Places that do not parse.
    pub(super) fn parse_failures(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.kind == "syntax")
    }

    /// Files of the module tree that are missing or unreadable, and manifests that are not understood.
    pub(super) fn unread(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| ["file", "manifest"].contains(&problem.kind.as_str()))
    }

    /// How many files were analysed.
    pub(super) fn files(&self) -> usize {
        self.coverage.files
    }

    /// How many lines were analysed.
    pub(super) fn lines(&self) -> usize {
        self.coverage.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_told_apart_by_their_kind() {
        let report = Report::read(
            br#"{
                "version": 1,
                "findings": [{"lint": "b"}, {"lint": "a"}, {"lint": "b"}],
                "problems": [
                    {"kind": "syntax", "file": "src/lib.rs", "line": 3, "message": "expected `;`", "help": null},
                    {"kind": "file", "file": null, "line": null, "message": "no such file"},
                    {"kind": "coverage", "file": null, "line": null, "message": "unknown macro"}
                ],
                "coverage": {"files": 2, "lines": 40}
            }"#,
        )
        .unwrap();
        assert_eq!(
            report.findings_by_lint().into_iter().collect::<Vec<_>>(),
            [("a".into(), 1), ("b".into(), 2)]
        );
        assert_eq!(report.parse_failures().map(|problem| problem.line).collect::<Vec<_>>(), [Some(3)]);
        assert_eq!(report.unread().count(), 1);
        assert_eq!((report.files(), report.lines()), (2, 40));
    }

    #[test]
    fn what_is_no_report_is_an_error() {
        assert!(Report::read(b"").is_err() && Report::read(b"{}").is_err());
    }
}
