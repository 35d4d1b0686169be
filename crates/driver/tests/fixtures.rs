//! Every lint runs on every fixture: the findings are exactly what the marks in the fixtures say.
//!
//! `//~ lint` marks the line of a diagnostic's primary place; `//~ lint lint` two on that line. `//~? lint`
//! is a known miss, and fails here as soon as it is found; `//~! lint` a known false alarm, which fails as soon
//! as it is gone. A line without a mark is silent. `//~ annotation`
//! marks an attribute or suppression that is wrong in itself. `//~ lint(Type::a, Type::b)` is met by a diagnostic of just
//! these sources.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use privet_ir::{Place, ProblemKind};
use support::{fixture_folders, request, sourced_diagnostics};

/// File, line, lint; with how often.
type Marks = BTreeMap<(String, usize, String), usize>;
/// Which sources a diagnostic has: file, line, lint, each source.
type Sourced = Vec<(String, usize, String, Vec<String>)>;

/// Set for the run without the sources of dependencies.
const WITHOUT_SOURCES: &str = "PRIVET_FIXTURES_WITHOUT_SOURCES";
/// The one fixture that is about what sources say.
const ABOUT_SOURCES: &str = "dependencies";

/// On a machine that has fetched nothing, stubs and models stand in for every dependency.
#[test]
fn the_marks_are_met_without_the_sources_of_dependencies() {
    let empty = tempfile::tempdir().expect("a folder");
    let output = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "the_marks_of_every_fixture_are_met"])
        .env("CARGO_HOME", empty.path())
        .env(WITHOUT_SOURCES, "1")
        .output()
        .expect("this test runs again");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn the_marks_of_every_fixture_are_met() {
    let mut differences = Vec::new();
    for folder in fixture_folders() {
        if std::env::var_os(WITHOUT_SOURCES).is_some() && folder.ends_with(ABOUT_SOURCES) {
            continue;
        }
        let (marks, known_misses, sourced) = marks(&folder);
        let outcome = privet_driver::run(&request(&folder, 0)).expect("the fixture is there");
        let mut found = Marks::new();
        let diagnostics = sourced_diagnostics(&outcome);
        for (file, line, lint, _) in &diagnostics {
            *found.entry((file.clone(), *line, lint.clone())).or_default() += 1;
        }
        let sources = support::sources(&outcome);
        for problem in &outcome.report.problems {
            if let (ProblemKind::Annotation, Some(file), Some(range)) =
                (problem.kind, problem.file, problem.range)
            {
                let (start, _) = sources.positions(Place { file, range });
                let mark = (sources.path(file).to_owned(), start.line, "annotation".to_owned());
                *found.entry(mark).or_default() += 1;
            }
        }
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        for wanted in sourced.iter().filter(|wanted| !diagnostics.contains(wanted)) {
            let (file, line, lint, of) = wanted;
            let got: Vec<String> = diagnostics
                .iter()
                .filter(|(at, number, id, _)| (at, number, id) == (file, line, lint))
                .map(|(.., of)| of.join(", "))
                .collect();
            let (of, got) = (of.join(", "), got.join(") and of ("));
            differences.push(format!("{name}/{file}:{line}: {lint} is to be of ({of}), and is of ({got})"));
        }
        for (mark, count) in &marks {
            let (file, line, lint) = mark;
            let got = found.get(mark).copied().unwrap_or(0);
            if got < *count {
                differences.push(format!("{name}/{file}:{line}: missing {lint}"));
            }
        }
        for (mark, count) in &found {
            let (file, line, lint) = mark;
            let wanted = marks.get(mark).copied().unwrap_or(0);
            if wanted < *count {
                let why =
                    if known_misses.contains_key(mark) { "no longer a known miss" } else { "not marked" };
                differences.push(format!("{name}/{file}:{line}: {lint} is {why}"));
            }
        }
        for problem in &outcome.report.problems {
            if !matches!(problem.kind, ProblemKind::Coverage | ProblemKind::Annotation) {
                differences.push(format!("{name}/{}: {}", problem.path, problem.message));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// Lints whose findings do not lie in Rust files.
const ELSEWHERE: &[&str] = &[];

/// A lint that no fixture breaks is held by nothing. Those that are off by default say nothing there.
#[test]
fn every_lint_is_broken_somewhere() {
    let (catalogue, _) = privet_model::Catalogue::load(privet_lints::FILES, None, &[]);
    let mut broken = std::collections::BTreeSet::new();
    for folder in fixture_folders() {
        broken.extend(marks(&folder).0.into_keys().map(|(_, _, lint)| lint));
    }
    let on = catalogue.lints.values().filter(|lint| lint.level != privet_model::Level::Allow);
    let ids = on.map(|lint| lint.id.as_str());
    let unbroken: Vec<&str> = ids.filter(|id| !broken.contains(*id) && !ELSEWHERE.contains(id)).collect();
    assert!(unbroken.is_empty(), "no fixture breaks {unbroken:?}");
}

#[test]
fn the_fixtures_have_marks() {
    let total: usize = fixture_folders().iter().map(|folder| marks(folder).0.values().sum::<usize>()).sum();
    assert!(total >= 60, "only {total} marks: the check above would prove little");
}

/// How comments start in the files that bear marks.
const COMMENTS: [(&str, &str); 5] =
    [("rs", "//"), ("html", "<!--"), ("md", "<!--"), ("sql", "--"), ("toml", "#")];

fn marks(folder: &Path) -> (Marks, Marks, Sourced) {
    let (mut marks, mut known_misses, mut sourced) = (Marks::new(), Marks::new(), Sourced::new());
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        let path = entry.path();
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let Some((_, comment)) = COMMENTS.iter().find(|(known, _)| *known == extension) else { continue };
        if !entry.file_type().is_file() || path.components().any(|part| part.as_os_str() == "target") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("fixtures are UTF-8");
        let file = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
        for (line, number) in text.lines().zip(1..) {
            let Some((_, mark)) = line.split_once(&format!("{comment}~")) else { continue };
            let is_missed = mark.starts_with('?');
            let target = if is_missed { &mut known_misses } else { &mut marks };
            // What is found wrongly is found all the same.
            for (lint, of) in lints_of(mark.trim_end_matches("-->").trim_start_matches(['?', '!'])) {
                *target.entry((file.clone(), number, lint.to_owned())).or_default() += 1;
                if let Some(of) = of.filter(|_| !is_missed) {
                    sourced.push((file.clone(), number, lint.to_owned(), of));
                }
            }
        }
    }
    (marks, known_misses, sourced)
}

/// The lints of a mark, each with the sources that it states: `lint lint(Type::a, Type::b)`.
fn lints_of(mut text: &str) -> Vec<(&str, Option<Vec<String>>)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        let end = text.find(|character: char| character.is_whitespace() || character == '(');
        let (lint, rest) = text.split_at(end.unwrap_or(text.len()));
        if lint.is_empty() {
            return found;
        }
        let inside = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        found.push((
            lint,
            inside.map(|(of, _)| {
                let mut of: Vec<String> = of.split(',').map(|one| one.trim().to_owned()).collect();
                of.sort();
                of
            }),
        ));
        text = inside.map_or(rest, |(_, after)| after);
    }
}
