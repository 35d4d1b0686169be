//! Every lint runs on every fixture: the findings are exactly what the marks in the fixtures say.
//!
//! `//~ lint` marks the line of a diagnostic's primary place; `//~ lint lint` two on that line. `//~? lint`
//! is a known miss, and fails here as soon as it is found; `//~! lint` a known false alarm, which fails as soon
//! as it is gone. A line without a mark is silent. `//~ annotation`
//! marks an attribute or suppression that is wrong in itself. `//~ lint(Type::a, Type::b)` is met by a diagnostic of just
//! these sources. `//~ -lint` is a clean twin: the code beside a violation of the lint that does the same rightly.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;
use std::process::Command;

use privet_ir::{Place, ProblemKind};
use support::marks::{Counted, Marks, marks};
use support::{fixture_folders, request, sourced_diagnostics};

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
        let Marks { found: marks, missed: known_misses, sourced, twins } = marks(&folder);
        let outcome = privet_driver::run(&request(&folder, 0)).expect("the fixture is there");
        let mut found = Counted::new();
        let diagnostics = sourced_diagnostics(&outcome);
        for (file, line, lint, _) in &diagnostics {
            *found.entry((file.clone(), *line, lint.clone())).or_default() += 1;
        }
        let sources = support::sources(&outcome);
        for problem in &outcome.report.problems {
            if let (ProblemKind::Annotation | ProblemKind::Unmatched, Some(file), Some(range)) =
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
        for (file, line, lint) in twins.keys().filter(|twin| found.contains_key(*twin)) {
            differences.push(format!("{name}/{file}:{line}: {lint} is found at its clean twin"));
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
            if !matches!(
                problem.kind,
                ProblemKind::Coverage | ProblemKind::Annotation | ProblemKind::Unmatched
            ) {
                differences.push(format!("{name}/{}: {}", problem.path, problem.message));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

/// The applications that break every lint: a shop, and its branch where other settings hold.
const APPLICATIONS: [&str; 2] = ["webshop", "webshop-union"];

/// Lints that the shop itself does not break, and why: its branch does.
const IN_THE_BRANCH: [(&str, &str); 3] = [
    ("log_data_treated_as_personal", "it asks for `log-data = \"always\"`"),
    (
        "policy_drift",
        "it asks for a `privet.lock`, which would have to be written anew with every change to the shop",
    ),
    ("unauthorised_access_path", "it is off, and would be broken by every answer of the shop once it is on"),
];

/// A lint that no application breaks, or that is silent nowhere beside, is held by nothing.
#[test]
fn every_lint_is_broken_in_the_applications_beside_a_clean_twin() {
    let (catalogue, _) = privet_model::Catalogue::load(privet_lints::FILES, None, &[]);
    let all = fixture_folders();
    let [shop, branch] = APPLICATIONS.map(|name| {
        marks(all.iter().find(|folder| folder.ends_with(name)).expect("it is one of the fixtures"))
    });
    let lints =
        |counted: &Counted| -> BTreeSet<String> { counted.keys().map(|(_, _, lint)| lint.clone()).collect() };
    let (in_shop, in_branch) = (lints(&shop.found), lints(&branch.found));
    let twins: BTreeSet<String> = lints(&shop.twins).union(&lints(&branch.twins)).cloned().collect();
    let mut wrong = Vec::new();
    for id in catalogue.lints.keys() {
        let reason = IN_THE_BRANCH.iter().find(|(lint, _)| lint == id);
        match (in_shop.contains(id), reason) {
            (false, None) => wrong.push(format!("the shop does not break {id}")),
            (true, Some((_, reason))) => wrong.push(format!("the shop breaks {id}, although {reason}")),
            (false, Some(_)) if !in_branch.contains(id) => wrong.push(format!("no application breaks {id}")),
            _ => {}
        }
        if !twins.contains(id) {
            wrong.push(format!("{id} has no clean twin"));
        }
    }
    let known = |id: &&String| catalogue.lints.contains_key(id.as_str());
    wrong.extend(twins.iter().filter(|id| !known(id)).map(|id| format!("no lint is called {id}")));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_fixtures_have_marks() {
    let total: usize =
        fixture_folders().iter().map(|folder| marks(folder).found.values().sum::<usize>()).sum();
    assert!(total >= 60, "only {total} marks: the check above would prove little");
}
