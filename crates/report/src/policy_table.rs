//! How a policy stands, clause by clause: for people, as Markdown, HTML and JSON.

use std::fmt::Write as _;

use privet_ir::{ClauseFact, ClauseFinding, ClauseRow, PolicyTable, Verdict};
use serde_json::{Value, json};

use crate::Sources;

/// So many findings of a clause does the terminal show.
const SHOWN: usize = 3;

/// For the terminal: a line for each clause, then what is wrong and what is open.
pub fn policy_text(table: &PolicyTable, sources: &Sources) -> String {
    let mut text = format!("{}\n\n", title(table));
    let width = table.clauses.iter().map(|clause| clause.id.len()).max().unwrap_or(0);
    for clause in &table.clauses {
        let _ = writeln!(
            text,
            "{:width$}  {:16}  {}: {}",
            clause.id,
            clause.verdict.words(),
            clause.heading,
            detail(clause)
        );
        for finding in clause.findings.iter().take(SHOWN) {
            let _ = writeln!(text, "{:width$}    {}", "", finding_line(finding, sources));
        }
        if clause.findings.len() > SHOWN {
            let _ = writeln!(text, "{:width$}    and {} more", "", clause.findings.len() - SHOWN);
        }
        for remark in &clause.remarks {
            let _ = writeln!(text, "{:width$}    note: {remark}", "");
        }
    }
    let _ = writeln!(text, "\n{}", summary(table));
    for gap in &table.gaps {
        let _ = writeln!(text, "note: {gap}");
    }
    text
}

/// As Markdown: a table, then each clause with its words, its findings and its readings.
pub fn policy_markdown(table: &PolicyTable, sources: &Sources) -> String {
    let mut text = format!("# {}\n\n{}\n\n", title(table), summary(table));
    text.push_str("| clause | heading | verdict | how |\n|---|---|---|---|\n");
    for clause in &table.clauses {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} |",
            cell(&clause.id),
            cell(&clause.heading),
            clause.verdict.words(),
            cell(&detail(clause))
        );
    }
    for clause in &table.clauses {
        let _ = write!(
            text,
            "\n## {} {}\n\n> {}\n\n",
            clause.id,
            clause.heading,
            clause.quote.replace('\n', "\n> ")
        );
        for (name, value) in facts(clause) {
            let _ = writeln!(text, "* {name}: {value}");
        }
        for finding in &clause.findings {
            let _ = writeln!(text, "* {}", finding_line(finding, sources));
        }
    }
    text.push_str("\n## What was not looked at\n\n");
    for gap in &table.gaps {
        let _ = writeln!(text, "* {gap}");
    }
    text
}

/// As one HTML page without scripts and without anything from elsewhere.
pub fn policy_html(table: &PolicyTable, sources: &Sources) -> String {
    let mut text = String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    let _ = writeln!(
        text,
        "<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>",
        escaped(&title(table))
    );
    let _ = writeln!(text, "<h1>{}</h1>\n<p>{}</p>", escaped(&title(table)), escaped(&summary(table)));
    text.push_str("<table>\n<tr><th>clause</th><th>heading</th><th>verdict</th><th>how</th></tr>\n");
    for clause in &table.clauses {
        let _ = writeln!(
            text,
            "<tr><td><a href=\"#{id}\">{id}</a></td><td>{}</td><td class=\"{}\">{}</td><td>{}</td></tr>",
            escaped(&clause.heading),
            clause.verdict.as_str(),
            clause.verdict.words(),
            escaped(&detail(clause)),
            id = escaped(&clause.id),
        );
    }
    text.push_str("</table>\n");
    for clause in &table.clauses {
        let (id, heading, quote) = (escaped(&clause.id), escaped(&clause.heading), escaped(&clause.quote));
        let _ = writeln!(text, "<h2 id=\"{id}\">{id} {heading}</h2>\n<blockquote>{quote}</blockquote>\n<ul>");
        for (name, value) in facts(clause) {
            let _ = writeln!(text, "<li>{name}: {}</li>", escaped(&value));
        }
        for finding in &clause.findings {
            let _ =
                writeln!(text, "<li class=\"violated\">{}</li>", escaped(&finding_line(finding, sources)));
        }
        text.push_str("</ul>\n");
    }
    text.push_str("<h2>What was not looked at</h2>\n<ul>\n");
    for gap in &table.gaps {
        let _ = writeln!(text, "<li>{}</li>", escaped(gap));
    }
    text.push_str("</ul>\n</body>\n</html>\n");
    text
}

const STYLE: &str = "body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; } td, th { border: 1px solid #999; padding: .3em .6em; text-align: left; vertical-align: top; }
blockquote { color: #555; } .violated { color: #a00; } .undeclared { color: #a60; } .verified { color: #070; }
";

/// As one JSON document, version 1.
pub fn policy_json(table: &PolicyTable, sources: &Sources, version: &str) -> String {
    let clauses: Vec<Value> = table
        .clauses
        .iter()
        .map(|clause| {
            let [seen, sinks, guards] = clause.looked_at;
            json!({
                "id": clause.id,
                "heading": clause.heading,
                "quote": clause.quote,
                "obligation": clause.obligation,
                "categories": clause.categories,
                "verdict": clause.verdict.as_str(),
                "lints": clause.lints,
                "looked_at": { "sources": seen, "sinks": sinks, "guards": guards },
                "findings": clause.findings.iter().map(|it| finding_json(it, sources)).collect::<Vec<_>>(),
                "accepted": clause.accepted,
                "declared": clause.declared.iter().map(fact_json).collect::<Vec<_>>(),
                "to_declare": clause.to_declare,
                "not_checkable": clause.not_checkable,
                "readings": clause.readings,
                "remarks": clause.remarks,
            })
        })
        .collect();
    let document = json!({
        "version": 1,
        "tool": { "name": "privet", "version": version },
        "policy": { "id": table.policy, "version": table.version },
        "date": table.date,
        "contact": table.contact,
        "clauses": clauses,
        "gaps": table.gaps,
    });
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn finding_json(finding: &ClauseFinding, sources: &Sources) -> Value {
    let (start, _) = sources.positions(finding.place);
    json!({
        "lint": finding.lint,
        "level": finding.level.as_str(),
        "file": sources.path(finding.place.file),
        "line": start.line,
        "column": start.column,
        "message": finding.message,
    })
}

fn fact_json(fact: &ClauseFact) -> Value {
    json!({
        "statement": fact.statement,
        "owner": fact.owner,
        "date": fact.date,
        "until": fact.until,
        "has_ended": fact.has_ended,
    })
}

fn title(table: &PolicyTable) -> String {
    let version = table.version.as_ref().map(|version| format!(", version {version}")).unwrap_or_default();
    let contact = table.contact.as_ref().map(|contact| format!(", contact {contact}")).unwrap_or_default();
    format!("Policy {}{version}, as of {}{contact}", table.policy, table.date)
}

fn summary(table: &PolicyTable) -> String {
    let count = |verdict: Verdict| table.clauses.iter().filter(|clause| clause.verdict == verdict).count();
    let counts: Vec<String> = Verdict::ALL
        .iter()
        .filter(|verdict| count(**verdict) > 0)
        .map(|verdict| format!("{} {}", count(*verdict), verdict.words()))
        .collect();
    format!("{} clauses: {}", table.clauses.len(), counts.join(", "))
}

/// How a clause stands, in one line.
fn detail(clause: &ClauseRow) -> String {
    let [seen, sinks, guards] = clause.looked_at;
    let looked = format!("{seen} sources, {sinks} sinks and {guards} guards were looked at");
    let notes = clause.findings.len();
    match clause.verdict {
        Verdict::Violated => format!("{} findings; {looked}", clause.findings.len()),
        Verdict::Verified if notes > 0 => format!("{looked}; {notes} notes"),
        Verdict::Verified => looked,
        Verdict::NothingToCheck => "no source, sink or guard of it is in the code".to_owned(),
        Verdict::Declared => {
            let facts = clause.declared.iter().filter(|fact| !fact.has_ended).map(fact_line);
            facts.collect::<Vec<_>>().join("; ")
        }
        Verdict::Undeclared => {
            format!("to be declared: {}", clause.to_declare.as_deref().unwrap_or("who answers for it"))
        }
        Verdict::NotCheckable => clause.not_checkable.clone().unwrap_or_default(),
    }
}

/// What is known of a clause, by name.
fn facts(clause: &ClauseRow) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    facts.extend(clause.obligation.clone().map(|obligation| ("obligation", obligation)));
    facts.push(("verdict", format!("{}: {}", clause.verdict.words(), detail(clause))));
    if !clause.categories.is_empty() {
        facts.push(("categories", clause.categories.join(", ")));
    }
    if !clause.lints.is_empty() {
        facts.push(("enforced by", clause.lints.join(", ")));
    }
    facts.extend(clause.declared.iter().map(|fact| ("declared", fact_line(fact))));
    if clause.declared.is_empty() {
        facts.extend(clause.to_declare.clone().map(|what| ("to be declared", what)));
    }
    facts.extend(clause.not_checkable.clone().map(|why| ("not checkable", why)));
    facts.extend(clause.readings.iter().map(|reading| ("reading", reading.clone())));
    facts.extend(clause.remarks.iter().map(|remark| ("note", remark.clone())));
    if clause.accepted > 0 {
        facts.push(("accepted", format!("{} findings, each with a reason", clause.accepted)));
    }
    facts
}

fn fact_line(fact: &ClauseFact) -> String {
    let mut line = fact.statement.clone();
    let by = match (&fact.owner, &fact.date) {
        (Some(owner), Some(date)) => format!(" (declared by {owner}, {date}, not verified)"),
        _ => " (privet.toml, not verified)".to_owned(),
    };
    line.push_str(&by);
    if fact.has_ended {
        line.push_str(", ended");
    }
    line
}

fn finding_line(finding: &ClauseFinding, sources: &Sources) -> String {
    let (start, _) = sources.positions(finding.place);
    let path = sources.path(finding.place.file);
    let (line, column) = (start.line, start.column);
    format!("{} {path}:{line}:{column}: {} [{}]", finding.level.as_str(), finding.message, finding.lint)
}

/// Text in a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> PolicyTable {
        let clause = |id: &str, verdict| ClauseRow {
            id: id.to_owned(),
            heading: "A | <B>".to_owned(),
            quote: "\"words\" & more".to_owned(),
            obligation: None,
            categories: vec!["email".to_owned()],
            verdict,
            lints: Vec::new(),
            looked_at: [1, 2, 3],
            findings: Vec::new(),
            accepted: 0,
            declared: Vec::new(),
            to_declare: Some("who asks".to_owned()),
            not_checkable: Some("why".to_owned()),
            readings: Vec::new(),
            remarks: Vec::new(),
        };
        let clauses =
            Verdict::ALL.iter().zip(1..).map(|(verdict, id)| clause(&id.to_string(), *verdict)).collect();
        PolicyTable { policy: "p".to_owned(), clauses, ..PolicyTable::default() }
    }

    #[test]
    fn every_writer_has_every_clause_and_escapes_what_it_must() {
        let sources = Sources::new(Vec::new());
        let markdown = policy_markdown(&table(), &sources);
        assert_eq!(
            markdown.lines().filter(|line| line.starts_with("| ") && line.contains("A \\| <B>")).count(),
            6
        );
        let html = policy_html(&table(), &sources);
        assert_eq!(html.matches("<h2 id=").count(), 6);
        assert!(html.contains("A | &lt;B&gt;") && html.contains("&quot;words&quot; &amp; more"), "{html}");
        assert!(!html.contains("<script"), "nothing runs");
        let value: Value = serde_json::from_str(&policy_json(&table(), &sources, "0")).unwrap();
        let verdicts: Vec<&str> =
            value["clauses"].as_array().unwrap().iter().map(|it| it["verdict"].as_str().unwrap()).collect();
        assert_eq!(
            verdicts,
            ["violated", "undeclared", "verified", "declared", "nothing_to_check", "not_checkable"]
        );
        assert_eq!(value["clauses"][0]["looked_at"]["guards"], 3);
        assert!(policy_text(&table(), &sources).contains("to be declared: who asks"));
    }
}
