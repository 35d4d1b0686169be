//! Whatever the input, a run ends with clear messages that name the place, and the rest is analysed.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::Path;

use privet_driver::Outcome;
use privet_ir::{Problem, ProblemKind};
use support::{diagnostics, request};

/// A violation that has to be found however broken what stands around it is.
const LEAK: &str = "
pub struct User { #[personal_information(email)] pub email: String }
pub fn leak(user: &User) {
    println!(\"{}\", user.email);
}
";

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

fn project(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn run(folder: &Path) -> Outcome {
    privet_driver::run(&request(folder, 2)).expect("there is something to analyse")
}

fn leaks(outcome: &Outcome) -> usize {
    diagnostics(outcome).iter().filter(|(_, _, lint)| lint == "personal_data_in_log").count()
}

fn problem(outcome: &Outcome, kind: ProblemKind) -> &Problem {
    let found = outcome.report.problems.iter().find(|problem| problem.kind == kind);
    found.unwrap_or_else(|| panic!("a problem of kind {kind:?} among {:?}", outcome.report.problems))
}

/// A crate whose root is `broken` and the leak: the leak is found, and a problem of this kind is said.
fn survives(broken: &str, kind: ProblemKind) -> Outcome {
    let text = format!("{broken}\n{LEAK}");
    let folder = project(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", text.as_bytes())]);
    let outcome = run(folder.path());
    assert_eq!(leaks(&outcome), 1, "{:?}", outcome.report.problems);
    problem(&outcome, kind);
    outcome
}

#[test]
fn a_tag_without_meaning_is_named_with_the_right_one() {
    let wrong = "pub struct Hit { #[log_data(pages_visit)] pub page: String, #[personal_information(emial)] pub to: String }";
    let folder =
        project(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", format!("{LEAK}{wrong}").as_bytes())]);
    let outcome = run(folder.path());
    let messages: Vec<&str> = outcome
        .report
        .problems
        .iter()
        .filter(|problem| problem.kind == ProblemKind::Annotation)
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[1].contains("did you mean `email`?"), "{messages:?}");
    assert_eq!(leaks(&outcome), 1);
}

#[test]
fn a_missing_path_is_said() {
    let failure = privet_driver::run(&request(Path::new("no/such/folder"), 1)).expect_err("nothing is there");
    assert!(failure.message.contains("no/such/folder"), "{}", failure.message);
}

#[test]
fn a_syntax_error_costs_its_statement() {
    let outcome = survives("fn f() { let a = 1; let = ; let b = 2; }", ProblemKind::Syntax);
    let problem = problem(&outcome, ProblemKind::Syntax);
    assert!(problem.range.is_some_and(|range| range.start >= 20 && range.end <= 28), "{problem:?}");
}

#[test]
fn an_unbalanced_brace_costs_its_item() {
    survives("fn f() { if true { }", ProblemKind::Syntax);
    survives("fn f() { ) }", ProblemKind::Syntax);
    survives("}", ProblemKind::Syntax);
}

#[test]
fn deep_nesting_is_bounded() {
    let deep = 10_000;
    for (open, close) in [("(", ")"), ("{", "}"), ("[", "]")] {
        let text = format!("fn f() {{ let x = {}1{}; }}", open.repeat(deep), close.repeat(deep));
        survives(&text, ProblemKind::Syntax);
    }
    survives(&format!("type T = {}u8{};", "Vec<".repeat(deep), ">".repeat(deep)), ProblemKind::Syntax);
}

#[test]
fn long_chains_are_bounded() {
    let long = 100_000;
    let sum = format!("fn f() -> u64 {{ 1{} }}", " + 1".repeat(long));
    let calls = format!("fn f(x: String) {{ x{}; }}", ".clone()".repeat(long));
    let ifs = format!("fn f(x: u8) {{ if x == 0 {{}} {} }}", "else if x == 1 {} ".repeat(long));
    for text in [sum, calls, ifs] {
        let text = format!("{text}\n{LEAK}");
        let folder = project(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", text.as_bytes())]);
        // Either analysed or given up with a message: the rest is found.
        assert_eq!(leaks(&run(folder.path())), 1);
    }
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let root = format!("mod latin;\nmod gone;\nmod again;\n{LEAK}");
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", root.as_bytes()),
        ("src/latin.rs", b"fn f() {}\n// caf\xe9\n"),
        ("src/again.rs", b"#[path = \"lib.rs\"] mod around;"),
    ]);
    let outcome = run(folder.path());
    assert_eq!(leaks(&outcome), 1);
    let of_files: Vec<&str> = outcome
        .report
        .problems
        .iter()
        .filter(|problem| problem.kind == ProblemKind::File)
        .map(|problem| problem.message.as_str())
        .collect();
    assert!(of_files.iter().any(|message| message.contains("not UTF-8")), "{of_files:?}");
    assert!(of_files.iter().any(|message| message.contains("module `gone` is missing")), "{of_files:?}");
    assert!(of_files.iter().any(|message| message.contains("leads back")), "{of_files:?}");
    let latin =
        outcome.report.problems.iter().find(|problem| problem.message.contains("not UTF-8")).expect("said");
    assert_eq!((latin.path.as_str(), latin.position), ("src/latin.rs", Some((2, 7))));
}

#[test]
fn a_broken_manifest_is_named_and_the_rest_is_read() {
    let folder = project(&[
        ("Cargo.toml", b"[workspace]\nmembers = [\"good\", \"bad\"]\nresolver = \"2\"\n"),
        ("good/Cargo.toml", MANIFEST.as_bytes()),
        ("good/src/lib.rs", LEAK.as_bytes()),
        ("bad/Cargo.toml", b"[package\nname = 1\n"),
        ("bad/src/lib.rs", b""),
    ]);
    let outcome = run(folder.path());
    assert_eq!(leaks(&outcome), 1);
    let problem = problem(&outcome, ProblemKind::Manifest);
    assert_eq!(problem.path.as_str(), "bad/Cargo.toml");
    assert!(problem.position.is_some_and(|(line, _)| line == 1 || line == 2), "{problem:?}");
}

#[test]
fn wrong_words_in_the_configuration_are_named_with_the_right_ones() {
    let configuration = "catalog = \"1.0\"\n[levels]\npersonal_data_in_logs = \"deny\"\n";
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", LEAK.as_bytes()),
        ("privet.toml", configuration.as_bytes()),
    ]);
    let outcome = run(folder.path());
    assert_eq!(leaks(&outcome), 1);
    let wrong: Vec<&Problem> =
        outcome.report.problems.iter().filter(|problem| problem.kind == ProblemKind::Configuration).collect();
    let [key, lint] = &*wrong else { panic!("two problems: {wrong:?}") };
    assert_eq!(key.position, Some((1, 1)), "{key:?}");
    assert!(key.message.contains("catalog"), "{key:?}");
    assert!(key.help.as_deref().is_some_and(|help| help.contains("`catalogue`")), "{key:?}");
    assert!(lint.message.contains("personal_data_in_logs"), "{lint:?}");
    assert!(lint.help.as_deref().is_some_and(|help| help.contains("`personal_data_in_log`")), "{lint:?}");
}

#[test]
fn an_enormous_file_ends_in_a_message() {
    let big = format!("{LEAK}{}", "// filler, filler, filler, filler, filler, filler\n".repeat(1_000_000));
    assert!(big.len() > 50_000_000);
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", format!("mod big;\n{LEAK}").as_bytes()),
        ("src/big.rs", big.as_bytes()),
    ]);
    let outcome = run(folder.path());
    assert!(leaks(&outcome) >= 1);
    let said = outcome.report.problems.iter().any(|problem| problem.path.as_str() == "src/big.rs");
    assert!(said || leaks(&outcome) == 2, "{:?}", outcome.report.problems);
}

#[test]
fn a_suppression_without_a_reason_suppresses_nothing() {
    let text = "
pub struct User { #[personal_information(email)] pub email: String }
pub fn a(user: &User) {
    // privet: allow(personal_data_in_log)
    println!(\"{}\", user.email);
    // privet: allow(personal_data_in_log, reason = \"shown to its owner\")
    println!(\"{}\", user.email);
    // privet: allow(personal_data_in_log, reason = \"for a while\", until = \"2026-01-01\")
    println!(\"{}\", user.email);
}
";
    let folder = project(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", text.as_bytes())]);
    let outcome = run(folder.path());
    let lines: Vec<usize> = diagnostics(&outcome).into_iter().map(|(_, line, _)| line).collect();
    assert_eq!(lines, [5, 9]);
    let said: Vec<&str> = outcome.report.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert!(said.iter().any(|message| message.contains("needs a reason")), "{said:?}");
    assert!(said.iter().any(|message| message.contains("ended on 2026-01-01")), "{said:?}");
}

#[test]
fn a_file_without_a_manifest_is_checked() {
    let folder = project(&[("one.rs", LEAK.as_bytes())]);
    assert_eq!(leaks(&run(&folder.path().join("one.rs"))), 1);
    assert_eq!(leaks(&run(folder.path())), 1);
}

/// `place: message` of the problems with the configuration and what it leads to.
fn said_of(folder: &tempfile::TempDir) -> Vec<String> {
    let outcome = run(folder.path());
    let problems = outcome.report.problems.iter().filter(|problem| problem.file.is_none());
    problems
        .filter_map(|problem| {
            let (line, column) = problem.position?;
            Some(format!("{}:{line}:{column}: {}", problem.path, problem.message))
        })
        .collect()
}

#[test]
fn what_matches_nothing_is_named() {
    let configuration = "[levels]\n\"ap:personal_data_in_log\" = \"warn\"\n\"gen/**:personal_data_in_log\" = \"warn\"\n\
                         [[guard]]\npath = \"app::asked\"\nname = \"consent\"\n[[guard]]\npath = \"app::User::agreed\"\nname = \"consent\"\n\
                         [[function]]\npath = \"app::forget\"\nerases = \"app::User\"\n[[sink]]\npath = \"app::out\"\nkind = \"log\"\n";
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", LEAK.as_bytes()),
        ("privet.toml", configuration.as_bytes()),
    ]);
    assert_eq!(
        said_of(&folder),
        [
            "privet.toml:2:1: no package `ap` is checked",
            "privet.toml:3:1: no file matches `gen/**`",
            "privet.toml:4:1: the guard `app::asked` matches nothing in the project",
            "privet.toml:10:1: the function `app::forget` matches nothing in the project",
            "privet.toml:13:1: the sink `app::out` matches nothing in the project",
        ]
    );
}

#[test]
fn days_that_have_passed_or_not_come_are_named() {
    // The tests run on 2026-01-31.
    let declared = |clause: &str, more: &str| {
        format!("[[declared]]\nclause = \"{clause}\"\nstatement = \"x\"\nowner = \"legal\"\n{more}\n")
    };
    let configuration = format!(
        "policy = \"redislabs-2015\"\n{}{}{}",
        declared("2", "date = 2026-01-01\nuntil = 2026-01-30"),
        declared("5", "date = 2026-02-01"),
        declared("9", "date = 2026-01-01\nuntil = 2026-01-31"),
    );
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", LEAK.as_bytes()),
        ("privet.toml", configuration.as_bytes()),
    ]);
    assert_eq!(
        said_of(&folder),
        [
            "privet.toml:2:1: what is declared about clause 2 ended on 2026-01-30",
            "privet.toml:8:1: this is declared on 2026-02-01, which has not come yet",
        ]
    );
}

#[test]
fn a_policy_of_the_project_that_extends_itself_is_named() {
    let policy = "id = \"ours\"\nextends = \"ours\"\n";
    let folder = project(&[
        ("Cargo.toml", MANIFEST.as_bytes()),
        ("src/lib.rs", LEAK.as_bytes()),
        ("privet.toml", b"policy = \"privacy/policy.toml\"\n"),
        ("privacy/policy.toml", policy.as_bytes()),
    ]);
    assert_eq!(said_of(&folder), ["privacy/policy.toml:2:11: the policy `ours` extends itself"]);
    assert_eq!(leaks(&run(folder.path())), 1);
}
