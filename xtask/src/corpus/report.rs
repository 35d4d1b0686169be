//! What the corpus run reads out of the linter's JSON.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The linter's report, as far as it matters here.
#[derive(Deserialize)]
pub(super) struct Report {
    #[serde(default)]
    findings: Vec<Finding>,
    #[serde(default)]
    coverage: Coverage,
}

#[derive(Deserialize)]
struct Finding {
    lint: String,
}

#[derive(Default, Deserialize)]
struct Coverage {
    #[serde(default)]
    problems: Vec<Problem>,
}

/// Something that could not be analysed.
#[derive(Deserialize)]
pub(super) struct Problem {
    pub(super) kind: String,
    /// Relative to the root of the workspace.
    #[serde(default)]
    pub(super) file: Option<String>,
    #[serde(default)]
    pub(super) line: Option<u32>,
    #[serde(default)]
    pub(super) message: String,
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

    pub(super) fn parse_failures(&self) -> impl Iterator<Item = &Problem> {
        self.coverage.problems.iter().filter(|problem| problem.kind == "syntax")
    }

    /// Panics that the linter caught itself, so as to analyse the rest.
    pub(super) fn panics(&self) -> impl Iterator<Item = &Problem> {
        self.coverage.problems.iter().filter(|problem| problem.kind == "internal")
    }
}
