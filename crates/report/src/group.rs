//! Findings as people see them: one diagnostic for each lint and sink argument.

use privet_ir::{Confidence, Finding, Level, Place};

/// The findings of one lint at one place.
#[derive(Clone, Debug)]
pub struct Diagnostic<'a> {
    /// The surest and gravest of them: it gives the message, the help and the steps.
    pub main: &'a Finding,
    /// The others: further sources that reach the same argument.
    pub others: Vec<&'a Finding>,
    /// The gravest level among them.
    pub level: Level,
    /// The surest confidence among them.
    pub confidence: Confidence,
}

/// Groups findings that are not suppressed, in the order of the report.
pub fn diagnostics(findings: &[Finding]) -> Vec<Diagnostic<'_>> {
    let mut sorted: Vec<&Finding> = findings.iter().filter(|finding| finding.suppressed.is_none()).collect();
    sorted.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| rank(b).cmp(&rank(a))));
    let mut diagnostics: Vec<Diagnostic<'_>> = Vec::new();
    for finding in sorted {
        match diagnostics.last_mut() {
            Some(last) if key(last.main) == key(finding) => {
                last.level = last.level.max(finding.level);
                last.confidence = last.confidence.max(finding.confidence);
                last.others.push(finding);
            }
            _ => diagnostics.push(Diagnostic {
                main: finding,
                others: Vec::new(),
                level: finding.level,
                confidence: finding.confidence,
            }),
        }
    }
    diagnostics
}

fn key(finding: &Finding) -> (Place, &str) {
    (finding.primary, &finding.lint)
}

fn rank(finding: &Finding) -> (Level, Confidence, std::cmp::Reverse<usize>) {
    (finding.level, finding.confidence, std::cmp::Reverse(finding.steps.len()))
}
