//! `debug calls` and `debug paths` leave nothing out: a lexer that knows nothing of privet counts what is there.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "support/lexer.rs"]
mod lexer;
mod support;

use std::collections::BTreeSet;
use std::path::Path;

use privet_driver::Resolution;

/// What the lexer counts, and what of it privet leaves out.
#[derive(Default)]
struct Compared {
    calls: usize,
    paths: usize,
    left_out: Vec<String>,
}

fn compare(folder: &Path) -> Compared {
    let resolution: Resolution =
        privet_driver::resolution(&support::request(folder, 0)).expect("the folder can be read");
    let calls: BTreeSet<(u32, usize, &str)> = resolution
        .calls
        .iter()
        .map(|call| (call.file.0, call.range.start as usize, call.kind.name()))
        .collect();
    let paths: BTreeSet<(u32, usize)> =
        resolution.paths.iter().map(|path| (path.file.0, path.range.start as usize)).collect();
    // The sources of dependencies are among the files, but what is in them is not shown.
    let shown: BTreeSet<u32> =
        calls.iter().map(|(file, ..)| *file).chain(paths.iter().map(|(file, _)| *file)).collect();
    let mut compared = Compared::default();
    for ((path, text), file) in resolution.files.iter().zip(0..) {
        if !shown.contains(&file) {
            continue;
        }
        let lexed = lexer::lex(text).unwrap_or_else(|| panic!("`{path}` is no tokens"));
        let mut miss = |kind: &str, at: usize| {
            let line = text[..at].matches('\n').count();
            let shown = text.lines().nth(line).unwrap_or_default().trim();
            compared.left_out.push(format!("{path}:{}: {kind} in `{shown}`", line + 1));
        };
        for (kind, place) in &lexed.calls {
            if !calls.contains(&(file, place.start, kind.name())) {
                miss(kind.name(), place.start);
            }
        }
        for place in &lexed.paths {
            if !paths.contains(&(file, place.start)) {
                miss("path", place.start);
            }
        }
        compared.calls += lexed.calls.len();
        compared.paths += lexed.paths.len();
    }
    compared
}

#[test]
fn no_call_and_no_path_of_the_fixtures_is_left_out() {
    let mut all = Compared::default();
    for folder in support::fixture_folders() {
        let Compared { calls, paths, left_out } = compare(&folder);
        all.calls += calls;
        all.paths += paths;
        all.left_out.extend(left_out);
    }
    assert_eq!(all.left_out, [""; 0]);
    assert!(
        all.calls > 2500 && all.paths > 700,
        "only {} calls and {} paths are counted",
        all.calls,
        all.paths
    );
}

#[test]
fn no_call_and_no_path_of_privet_is_left_out() {
    let compared = compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    assert_eq!(compared.left_out, [""; 0]);
    let Compared { calls, paths, .. } = compared;
    assert!(calls > 20_000 && paths > 8_000, "only {calls} calls and {paths} paths are counted");
}
