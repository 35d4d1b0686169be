//! `cargo privet trace`: where one field goes.

use std::fmt::Write as _;

use privet_driver::{End, Failure, Reached, Trace, TracedPlace};
use privet_ir::{Level, Place, Step};
use privet_report::Sources;
use serde_json::{Value, json};

use crate::Exit;
use crate::arguments::{DebugFormat, Selection};
use crate::check::{request, sources};
use crate::output::{fail, print};

/// Prints every place that a field reaches.
pub(crate) fn trace(field: &str, selection: &Selection, format: DebugFormat) -> Exit {
    let found = request(selection, false).and_then(|request| privet_driver::inspect(&request, Some(field)));
    let (mut outcome, inspection) = match found {
        Ok(found) => found,
        Err(failure) => return fail(&failure),
    };
    let trace = privet_driver::trace(&outcome, &inspection);
    if trace.sources.is_empty() {
        return fail(&Failure {
            message: format!("nothing is read from `{field}`"),
            help: Some("name a field as its path ends: `Account::email`, `Enum::Variant::0`".to_owned()),
        });
    }
    let sources = sources(&mut outcome);
    print(&match format {
        DebugFormat::Human => human(&trace, &sources),
        DebugFormat::Jsonl => jsonl(&trace, &sources),
    });
    Exit::Clean
}

fn human(trace: &Trace, sources: &Sources) -> String {
    let mut text = format!("{}\n", trace.sources.join(", "));
    for TracedPlace { reached, end: how } in &trace.places {
        let place = at(reached.place, sources);
        let _ = writeln!(text, "\n{place}: {} -> {}", reached.source, receivers(reached));
        for step in &reached.steps {
            let _ = writeln!(text, "    {}: {}", at(step.place, sources), step.note);
        }
        let _ = writeln!(text, "    {}", end(how));
    }
    if !trace.kept.is_empty() {
        text.push_str("\nread, and what is read arrives nowhere:\n");
        for read in &trace.kept {
            let _ = writeln!(text, "    {}: in `{}`", at(read.place, sources), read.function);
        }
    }
    let reported = trace.places.iter().filter(|place| matches!(place.end, End::Reported(_))).count();
    let _ = writeln!(
        text,
        "\nprivet: {} places are reached, {reported} of them are reported; {} reads arrive nowhere",
        trace.places.len(),
        trace.kept.len()
    );
    text
}

fn receivers(place: &Reached) -> String {
    let named: Vec<String> = place
        .receivers
        .iter()
        .map(|(kind, recipient)| match recipient {
            Some(recipient) => format!("{kind}: {recipient}"),
            None => kind.clone(),
        })
        .collect();
    let named = if named.is_empty() { "stays with the project".to_owned() } else { named.join(", ") };
    format!("{} ({named})", place.sink)
}

fn end(end: &End) -> String {
    match end {
        End::Reported(lints) => {
            let lints =
                lints.iter().map(|(lint, level): &(String, Level)| format!("{lint} ({})", level.as_str()));
            format!("reported: {}", lints.collect::<Vec<_>>().join(", "))
        }
        End::Accepted(reason) => format!("accepted: {reason}"),
        End::Cleared(protections) => format!("cleared: {}", protections.join(", ")),
        End::Allowed => "allowed: no lint forbids it there".to_owned(),
    }
}

fn jsonl(trace: &Trace, sources: &Sources) -> String {
    let mut text = String::new();
    for TracedPlace { reached: place, end } in &trace.places {
        let mut line = at(place.place, sources).json();
        let (word, detail) = match end {
            End::Reported(lints) => {
                ("reported", json!(lints.iter().map(|(lint, _)| lint).collect::<Vec<_>>()))
            }
            End::Accepted(reason) => ("accepted", json!(reason)),
            End::Cleared(protections) => ("cleared", json!(protections)),
            End::Allowed => ("allowed", Value::Null),
        };
        line["source"] = json!(place.source);
        line["category"] = json!(place.category);
        line["function"] = json!(place.function);
        line["sink"] = json!(place.sink);
        line["receivers"] = json!(
            place
                .receivers
                .iter()
                .map(|(kind, recipient)| json!({ "kind": kind, "recipient": recipient }))
                .collect::<Vec<_>>()
        );
        line["end"] = json!(word);
        line["because"] = detail;
        line["steps"] = json!(place.steps.iter().map(|step| step_json(step, sources)).collect::<Vec<_>>());
        let _ = writeln!(text, "{line}");
    }
    for read in &trace.kept {
        let mut line = at(read.place, sources).json();
        line["source"] = json!(read.field);
        line["function"] = json!(read.function);
        line["end"] = json!("kept");
        let _ = writeln!(text, "{line}");
    }
    text
}

fn step_json(step: &Step, sources: &Sources) -> Value {
    let mut value = at(step.place, sources).json();
    value["note"] = json!(step.note);
    value
}

struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

impl At<'_> {
    fn json(&self) -> Value {
        json!({ "file": self.file, "line": self.line, "column": self.column })
    }
}

impl std::fmt::Display for At<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}:{}", self.file, self.line, self.column)
    }
}

fn at(place: Place, sources: &Sources) -> At<'_> {
    let (start, _) = sources.positions(place);
    At { file: sources.path(place.file), line: start.line, column: start.column }
}
