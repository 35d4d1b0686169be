//! `cargo privet debug`: what the analysis sees.

mod resolution;

use std::fmt::Write as _;

use privet_ir::{ByteRange, FileId, Place};
use privet_report::Sources;
use serde_json::{Value, json};

use crate::Exit;
use crate::arguments::{Debug, DebugArguments, DebugFormat};
use crate::check::{run, sources};
use crate::output::{fail, print};

/// Prints what was asked for.
pub(crate) fn debug(what: &Debug) -> Exit {
    match what {
        Debug::Calls(arguments) => resolution::calls(arguments),
        Debug::Flows(arguments) => flows(arguments),
        Debug::Paths(arguments) => resolution::paths(arguments),
        Debug::Types(arguments) => resolution::types(arguments),
        Debug::Resolution(arguments) => resolution::summary(arguments),
        Debug::Timings(arguments) => timings(arguments),
    }
}

fn flows(arguments: &DebugArguments) -> Exit {
    let mut outcome = match run(&arguments.selection, true) {
        Ok(outcome) => outcome,
        Err(failure) => return fail(&failure),
    };
    let sources = sources(&mut outcome);
    let mut text = String::new();
    for flow in &outcome.flows {
        let place = at(&sources, flow.file, flow.range);
        let _ = match arguments.format {
            DebugFormat::Human => {
                let _ = writeln!(text, "{place}: {} ({}) -> {}", flow.source, flow.category, flow.sink);
                for (file, range, note) in &flow.steps {
                    let _ = writeln!(text, "    {}: {note}", at(&sources, *file, *range));
                }
                match flow.protections.is_empty() {
                    true => Ok(()),
                    false => writeln!(text, "    protected: {}", flow.protections.join(", ")),
                }
            }
            DebugFormat::Jsonl => {
                let steps: Vec<Value> = flow
                    .steps
                    .iter()
                    .map(|(file, range, note)| {
                        let mut step = at(&sources, *file, *range).json();
                        step["note"] = json!(note);
                        step
                    })
                    .collect();
                let mut line = place.json();
                line["source"] = json!(flow.source);
                line["category"] = json!(flow.category);
                line["sink"] = json!(flow.sink);
                line["protections"] = json!(flow.protections);
                line["steps"] = json!(steps);
                writeln!(text, "{line}")
            }
        };
    }
    print(&text);
    Exit::Clean
}

fn timings(arguments: &DebugArguments) -> Exit {
    let outcome = match run(&arguments.selection, false) {
        Ok(outcome) => outcome,
        Err(failure) => return fail(&failure),
    };
    let lines = outcome.report.coverage.lines;
    let mut text = String::new();
    for (stage, time) in &outcome.timings.stages {
        let _ = match arguments.format {
            DebugFormat::Human => writeln!(text, "{:8} {:8.1} ms", stage.name(), time.as_secs_f64() * 1e3),
            DebugFormat::Jsonl => {
                writeln!(
                    text,
                    "{}",
                    json!({ "stage": stage.name(), "seconds": time.as_secs_f64(), "lines": lines })
                )
            }
        };
    }
    print(&text);
    Exit::Clean
}

struct Shown<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

impl Shown<'_> {
    fn json(&self) -> Value {
        json!({ "file": self.file, "line": self.line, "column": self.column })
    }
}

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

fn at(sources: &Sources, file: FileId, range: ByteRange) -> Shown<'_> {
    let (start, _) = sources.positions(Place { file, range });
    Shown { file: sources.path(file), line: start.line, column: start.column }
}
