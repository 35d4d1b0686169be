//! What names and types are known.

use std::fmt::Write as _;

use privet_driver::{Call, Cause, Failure, Resolution, Share};
use privet_ir::{ByteRange, FileId};
use privet_report::Sources;
use serde_json::{Value, json};

use super::at;
use crate::Exit;
use crate::arguments::{DebugArguments, DebugFormat, ResolutionArguments};
use crate::check::{request, texts};
use crate::output::{fail, print};

fn resolve(arguments: &DebugArguments) -> Result<Resolution, Failure> {
    privet_driver::resolution(&request(&arguments.selection, false)?)
}

/// What is said of one place.
struct Line<'r> {
    file: FileId,
    range: ByteRange,
    /// For people, behind the place.
    text: String,
    /// For programs, beside the place.
    fields: Vec<(&'static str, Value)>,
    why: Option<&'r Cause>,
}

/// Prints a line for each place of a kind.
fn lines(
    arguments: &DebugArguments,
    lines: impl for<'r> Fn(&'r Resolution, &Sources) -> Vec<Line<'r>>,
) -> Exit {
    let mut resolution = match resolve(arguments) {
        Ok(resolution) => resolution,
        Err(failure) => return fail(&failure),
    };
    let sources = texts(std::mem::take(&mut resolution.files));
    let mut text = String::new();
    for line in lines(&resolution, &sources) {
        let place = at(&sources, line.file, line.range);
        let why = line.why.map(|why| why.text.as_str());
        let _ = match arguments.format {
            DebugFormat::Human => {
                let why = why.map_or_else(String::new, |why| format!(" ({why})"));
                writeln!(text, "{place}: {}{why}", line.text)
            }
            DebugFormat::Jsonl => {
                let mut object = place.json();
                for (name, value) in line.fields {
                    object[name] = value;
                }
                object["why"] = json!(why);
                writeln!(text, "{object}")
            }
        };
    }
    print(&text);
    Exit::Clean
}

/// What stands at a place.
fn written(sources: &Sources, file: FileId, range: ByteRange) -> Value {
    json!(sources.get(file).and_then(|file| file.text.get(range.start as usize..range.end as usize)))
}

/// Every call, with what it calls.
pub(crate) fn calls(arguments: &DebugArguments) -> Exit {
    lines(arguments, |resolution, sources| {
        let fields = |call: &Call| {
            let declared = call.definition.map(|(file, range)| {
                let place = at(sources, file, range);
                json!({ "file": place.file, "line": place.line })
            });
            vec![
                ("text", written(sources, call.file, call.range)),
                ("kind", json!(call.kind.name())),
                ("callee", json!(call.callee)),
                ("def", json!(declared)),
            ]
        };
        let calls = resolution.calls.iter();
        calls
            .map(|call| Line {
                file: call.file,
                range: call.range,
                text: call.callee.as_deref().unwrap_or("?").to_owned(),
                fields: fields(call),
                why: call.why.as_ref(),
            })
            .collect()
    })
}

/// Every binding without a written type.
pub(crate) fn types(arguments: &DebugArguments) -> Exit {
    lines(arguments, |resolution, _| {
        let bindings = resolution.bindings.iter();
        bindings
            .map(|binding| Line {
                file: binding.file,
                range: binding.range,
                text: format!("{}: {}", binding.name, binding.ty),
                fields: vec![("name", json!(binding.name)), ("type", json!(binding.ty))],
                why: binding.why.as_ref(),
            })
            .collect()
    })
}

/// Every path but those of locals and macros.
pub(crate) fn paths(arguments: &DebugArguments) -> Exit {
    lines(arguments, |resolution, sources| {
        let paths = resolution.paths.iter();
        paths
            .map(|path| Line {
                file: path.file,
                range: path.range,
                text: path.item.as_deref().unwrap_or("?").to_owned(),
                fields: vec![("text", written(sources, path.file, path.range)), ("item", json!(path.item))],
                why: path.why.as_ref(),
            })
            .collect()
    })
}

/// How much is known.
pub(crate) fn summary(arguments: &ResolutionArguments) -> Exit {
    let causes = arguments.causes;
    let arguments = &arguments.debug;
    let resolution = match resolve(arguments) {
        Ok(resolution) => resolution,
        Err(failure) => return fail(&failure),
    };
    let summary = resolution.summary();
    let shares = [
        ("methods", summary.methods),
        ("other calls", summary.others),
        ("bindings", summary.bindings),
        ("paths", summary.paths),
    ];
    let ours = summary.most_frequent(false, causes);
    let external = summary.most_frequent(true, causes);
    let mut text = String::new();
    match arguments.format {
        DebugFormat::Human => {
            for (name, share) in shares {
                let Share { known, unknown, external } = share;
                let _ = writeln!(
                    text,
                    "{name:12} {:6.2} %  {known} known, {unknown} not, {external} of crates that are not read",
                    share.percent()
                );
            }
            for (cause, count) in ours.iter().chain(&external) {
                let _ = writeln!(text, "{count:7}  {}", cause.text);
            }
        }
        DebugFormat::Jsonl => {
            for (name, Share { known, unknown, external }) in shares {
                let line = json!({ "of": name, "known": known, "unknown": unknown, "external": external });
                let _ = writeln!(text, "{line}");
            }
            for (cause, count) in ours.iter().chain(&external) {
                let line = json!({ "cause": cause.text, "external": cause.is_external, "count": count });
                let _ = writeln!(text, "{line}");
            }
        }
    }
    print(&text);
    Exit::Clean
}
