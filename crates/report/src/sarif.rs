//! SARIF 2.1.0 for CI gates: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/>.

use privet_ir::{Confidence, Finding, Fix, Level, Place, Problem, ProblemKind, Report};
use serde_json::{Map, Value, json};

use crate::{Sources, terminal};

/// A lint as SARIF describes rules.
#[derive(Clone, Debug)]
pub struct RuleDescription {
    /// The lint's id.
    pub id: String,
    /// One line.
    pub summary: String,
    /// The lint's page, in Markdown.
    pub help: String,
    /// The level that it has without findings of its own.
    pub level: Level,
}

/// The report as SARIF, one line at the end. `rules` in the order that they are to have.
pub fn sarif(report: &Report, sources: &Sources, rules: &[RuleDescription], version: &str) -> String {
    let results: Vec<Value> = report.findings.iter().map(|finding| result(finding, sources, rules)).collect();
    let notifications: Vec<Value> =
        report.problems.iter().map(|problem| notification(problem, sources)).collect();
    let is_complete = report.problems.iter().all(|problem| {
        matches!(problem.kind, ProblemKind::Annotation | ProblemKind::Unmatched | ProblemKind::Coverage)
    });
    let rules: Vec<Value> = rules
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "name": rule.id,
                "shortDescription": { "text": rule.summary },
                "help": { "text": rule.help, "markdown": rule.help },
                "defaultConfiguration": { "level": level(rule.level) },
            })
        })
        .collect();
    let coverage = &report.coverage;
    let document = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "privet",
                "semanticVersion": version,
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SRCROOT": { "description": { "text": "the root of the workspace" } } },
            "invocations": [{
                "executionSuccessful": is_complete,
                "toolExecutionNotifications": notifications,
            }],
            "properties": {
                "files": coverage.files,
                "lines": coverage.lines,
                "fields": coverage.fields,
                "taggedFields": coverage.tagged_fields,
                "calls": coverage.calls,
                "resolvedCalls": coverage.resolved_calls,
            },
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn result(finding: &Finding, sources: &Sources, rules: &[RuleDescription]) -> Value {
    let mut message = finding.message.clone();
    message.push_str("\n\n");
    message.push_str(&terminal::policy_note(finding));
    for reading in terminal::reading_notes(finding) {
        message.push('\n');
        message.push_str(&reading);
    }
    if let Some(help) = &finding.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    let mut result = Map::new();
    result.insert("ruleId".into(), json!(finding.lint));
    if let Some(index) = rules.iter().position(|rule| rule.id == finding.lint) {
        result.insert("ruleIndex".into(), json!(index));
    }
    result.insert("level".into(), json!(level(finding.level)));
    result.insert("message".into(), json!({ "text": message }));
    let mut location = json!({ "physicalLocation": physical(finding.primary, sources) });
    if !finding.function.is_empty() {
        location["logicalLocations"] =
            json!([{ "fullyQualifiedName": finding.function, "kind": "function" }]);
    }
    result.insert("locations".into(), json!([location]));
    if !finding.steps.is_empty() {
        let steps: Vec<Value> = finding
            .steps
            .iter()
            .map(|step| {
                json!({ "location": {
                    "physicalLocation": physical(step.place, sources),
                    "message": { "text": step.note },
                }})
            })
            .collect();
        result.insert("codeFlows".into(), json!([{ "threadFlows": [{ "locations": steps }] }]));
    }
    if let Some(fix) = &finding.fix {
        result.insert("fixes".into(), json!([changes(fix, sources)]));
    }
    result.insert("partialFingerprints".into(), json!({ "privet/v1": finding.fingerprint }));
    if let Some(suppressed) = &finding.suppressed {
        let mut suppression = json!({ "kind": "inSource", "justification": suppressed.reason });
        if let Some(place) = suppressed.place {
            suppression["location"] = json!({ "physicalLocation": physical(place, sources) });
        }
        result.insert("suppressions".into(), json!([suppression]));
    }
    result.insert("rank".into(), json!(rank(finding.confidence)));
    result.insert(
        "properties".into(),
        json!({
            "severity": finding.severity.as_str(),
            "confidence": finding.confidence.as_str(),
            "clause": finding.clause,
            "source": finding.source.as_ref().map(|source| &source.path),
            "category": finding.source.as_ref().map(|source| &source.category),
            "sink": finding.sink.as_ref().map(|sink| &sink.path),
            "recipient": finding.sink.as_ref().and_then(|sink| sink.recipient.as_ref()),
        }),
    );
    Value::Object(result)
}

/// A fix, as replacements in files.
fn changes(fix: &Fix, sources: &Sources) -> Value {
    let changes: Vec<Value> = fix
        .edits
        .iter()
        .map(|(place, text)| {
            let mut place = physical(*place, sources);
            json!({
                "artifactLocation": place["artifactLocation"].take(),
                "replacements": [{ "deletedRegion": place["region"].take(), "insertedContent": { "text": text } }],
            })
        })
        .collect();
    json!({ "description": { "text": fix.message }, "artifactChanges": changes })
}

/// SARIF's rank: 0 to 100.
fn rank(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::Certain => 100.0,
        Confidence::Likely => 60.0,
        Confidence::Suspected => 30.0,
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}

fn physical(place: Place, sources: &Sources) -> Value {
    let (start, end) = sources.positions(place);
    json!({
        "artifactLocation": { "uri": uri(sources.path(place.file)), "uriBaseId": "SRCROOT" },
        "region": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
    })
}

fn notification(problem: &Problem, sources: &Sources) -> Value {
    let level = match problem.kind {
        ProblemKind::Coverage => "note",
        ProblemKind::Annotation | ProblemKind::Unmatched => "warning",
        _ => "error",
    };
    let mut text = problem.message.clone();
    if let Some(help) = &problem.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut notification = json!({ "level": level, "message": { "text": text } });
    let location = match (problem.file, problem.range) {
        (Some(file), Some(range)) => Some(physical(Place { file, range }, sources)),
        _ if !problem.path.is_empty() => {
            let mut location =
                json!({ "artifactLocation": { "uri": uri(problem.path.as_str()), "uriBaseId": "SRCROOT" } });
            if let Some((line, column)) = problem.position {
                location["region"] = json!({ "startLine": line, "startColumn": column });
            }
            Some(location)
        }
        _ => None,
    };
    if let Some(location) = location {
        notification["locations"] = json!([{ "physicalLocation": location }]);
    }
    notification
}

/// A relative path as a URI reference: RFC 3986, section 3.3, allows these characters in a path.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'/'
            | b'+'
            | b'@'
            | b'=' => {
                uri.push(char::from(byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uris() {
        assert_eq!(super::uri("src/a b/ä.rs"), "src/a%20b/%C3%A4.rs");
    }
}
