//! What names and types are known.

use std::fmt::Write as _;

use privet_driver::{Failure, Resolution, Share};
use serde_json::json;

use super::at;
use crate::Exit;
use crate::arguments::{DebugArguments, DebugFormat, ResolutionArguments};
use crate::check::{request, texts};
use crate::output::{fail, print};

fn resolve(arguments: &DebugArguments) -> Result<Resolution, Failure> {
    privet_driver::resolution(&request(&arguments.selection, false)?)
}

/// Every call, with what it calls.
pub(crate) fn calls(arguments: &DebugArguments) -> Exit {
    let resolution = match resolve(arguments) {
        Ok(resolution) => resolution,
        Err(failure) => return fail(&failure),
    };
    let sources = texts(resolution.files);
    let mut text = String::new();
    for call in &resolution.calls {
        let place = at(&sources, call.file, call.range);
        let callee = call.callee.as_deref();
        let why = call.why.as_ref().map(|why| why.text.as_str());
        let _ = match arguments.format {
            DebugFormat::Human => {
                let why = why.map_or_else(String::new, |why| format!(" ({why})"));
                writeln!(text, "{place}: {}{why}", callee.unwrap_or("?"))
            }
            DebugFormat::Jsonl => {
                let mut line = place.json();
                let range = call.range.start as usize..call.range.end as usize;
                line["text"] = json!(sources.get(call.file).and_then(|file| file.text.get(range)));
                line["kind"] = json!(call.kind.name());
                line["callee"] = json!(callee);
                line["def"] = json!(call.definition.map(|(file, range)| {
                    let place = at(&sources, file, range);
                    json!({ "file": place.file, "line": place.line })
                }));
                line["why"] = json!(why);
                writeln!(text, "{line}")
            }
        };
    }
    print(&text);
    Exit::Clean
}

/// Every binding without a written type.
pub(crate) fn types(arguments: &DebugArguments) -> Exit {
    let resolution = match resolve(arguments) {
        Ok(resolution) => resolution,
        Err(failure) => return fail(&failure),
    };
    let sources = texts(resolution.files);
    let mut text = String::new();
    for binding in &resolution.bindings {
        let place = at(&sources, binding.file, binding.range);
        let why = binding.why.as_ref().map(|why| why.text.as_str());
        let _ = match arguments.format {
            DebugFormat::Human => {
                let why = why.map_or_else(String::new, |why| format!(" ({why})"));
                writeln!(text, "{place}: {}: {}{why}", binding.name, binding.ty)
            }
            DebugFormat::Jsonl => {
                let mut line = place.json();
                line["name"] = json!(binding.name);
                line["type"] = json!(binding.ty);
                line["why"] = json!(why);
                writeln!(text, "{line}")
            }
        };
    }
    print(&text);
    Exit::Clean
}

/// Every path but those of locals and macros.
pub(crate) fn paths(arguments: &DebugArguments) -> Exit {
    let resolution = match resolve(arguments) {
        Ok(resolution) => resolution,
        Err(failure) => return fail(&failure),
    };
    let sources = texts(resolution.files);
    let mut text = String::new();
    for path in &resolution.paths {
        let place = at(&sources, path.file, path.range);
        let item = path.item.as_deref();
        let why = path.why.as_ref().map(|why| why.text.as_str());
        let _ = match arguments.format {
            DebugFormat::Human => {
                let why = why.map_or_else(String::new, |why| format!(" ({why})"));
                writeln!(text, "{place}: {}{why}", item.unwrap_or("?"))
            }
            DebugFormat::Jsonl => {
                let mut line = place.json();
                let range = path.range.start as usize..path.range.end as usize;
                line["text"] = json!(sources.get(path.file).and_then(|file| file.text.get(range)));
                line["item"] = json!(item);
                line["why"] = json!(why);
                writeln!(text, "{line}")
            }
        };
    }
    print(&text);
    Exit::Clean
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
