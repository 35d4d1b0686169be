//! The binary as people and scripts use it: exit codes, formats, messages.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Tests leave the cache of whoever runs them alone.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
const LEAK: &str = "pub struct User { #[personal_information(email)] pub email: String }
pub fn leak(user: &User) { println!(\"{}\", user.email); }
";
const CLEAN: &str = "pub struct User { #[personal_information(email)] pub email: String }
pub fn fine(user: &User) { println!(\"{}\", user.email.len()); }
";

fn project(root: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    fs::write(folder.path().join("Cargo.toml"), MANIFEST).expect("a file");
    fs::write(folder.path().join("src/lib.rs"), root).expect("a file");
    folder
}

fn privet(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privet"));
    command
        .current_dir(folder)
        .env_remove("CARGO_TERM_COLOR")
        .env("NO_COLOR", "1")
        .env("XDG_CACHE_HOME", CACHE);
    command.arg("privet").args(arguments).output().expect("the binary runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it exits")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

const FORMATS: [&[&str]; 4] =
    [&["--format=human"], &["--format=json"], &["--format=sarif"], &["--message-format=json"]];

#[test]
fn the_exit_code_is_the_same_for_every_format() {
    let broken = format!("fn f() {{ let = ; }}\n{LEAK}");
    for (root, expected) in [(CLEAN, 0), (LEAK, 1), (&broken, 2)] {
        let folder = project(root);
        for format in FORMATS {
            let output = privet(folder.path(), format);
            assert_eq!(code(&output), expected, "{format:?}: {}{}", out(&output), err(&output));
        }
    }
}

#[test]
fn check_is_the_default_and_takes_a_path() {
    let folder = project(LEAK);
    let plain = privet(folder.path(), &[]);
    let named = privet(folder.path(), &["check", "."]);
    assert_eq!(out(&plain), out(&named));
    assert!(out(&plain).contains("error[personal_data_in_log]"), "{}", out(&plain));
    assert!(out(&plain).contains("src/lib.rs:2:43"), "{}", out(&plain));
}

#[test]
fn json_has_the_steps_from_the_read_to_the_sink() {
    let folder = project(LEAK);
    let value: Value =
        serde_json::from_str(&out(&privet(folder.path(), &["--format", "json"]))).expect("JSON");
    let finding = &value["findings"][0];
    assert_eq!(finding["lint"], "personal_data_in_log");
    assert_eq!(finding["file"], "src/lib.rs");
    assert_eq!((&finding["line"], &finding["column"]), (&2.into(), &43.into()));
    assert_eq!(finding["source"]["path"], "app::User::email");
    assert_eq!(finding["source"]["category"], "email");
    assert_eq!(finding["sink"]["kind"], "stdout");
    assert_eq!(finding["function"], "app::leak");
    assert_eq!(finding["confidence"], "certain");
    let steps = finding["steps"].as_array().expect("steps");
    let last = steps.last().expect("a step");
    assert_eq!((&last["line"], &last["column"]), (&finding["line"], &finding["column"]));
}

#[test]
fn a_run_that_checked_nothing_says_so() {
    let folder = project("pub struct Point { pub x: i32, pub y: i32 }\n");
    for format in FORMATS {
        let output = privet(folder.path(), format);
        assert_eq!(code(&output), 0);
        let said = format!("{}{}", out(&output), err(&output));
        if format[0] != "--message-format=json" {
            assert!(said.contains("nothing was checked: 0 of 2 fields are tagged"), "{format:?}: {said}");
        }
    }
}

#[test]
fn a_missing_path_names_it_and_says_what_to_do() {
    let folder = project(CLEAN);
    let output = privet(folder.path(), &["check", "nowhere"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("nowhere"), "{}", err(&output));
}

#[test]
fn wrong_usage_is_code_two() {
    let folder = project(CLEAN);
    assert_eq!(code(&privet(folder.path(), &["--format", "xml"])), 2);
    assert_eq!(code(&privet(folder.path(), &["--date", "tomorrow"])), 2);
    assert_eq!(code(&privet(folder.path(), &["--help"])), 0);
    assert_eq!(code(&privet(folder.path(), &["--version"])), 0);
}

#[test]
fn lints_are_listed_and_explained() {
    let folder = project(CLEAN);
    let list = out(&privet(folder.path(), &["lints"]));
    for lint in [
        "personal_data_in_log",
        "personal_data_to_advertising",
        "personal_data_in_analytics",
        "unaggregated_export",
        "debug_exposes_personal",
        "untagged_personal_data",
    ] {
        assert!(list.contains(lint), "{list}");
        let page = privet(folder.path(), &["explain", lint]);
        assert_eq!(code(&page), 0);
        assert!(out(&page).contains("Clause "), "{}", out(&page));
    }
    let wrong = privet(folder.path(), &["explain", "personal_data_in_logs"]);
    assert_eq!(code(&wrong), 2);
    assert!(err(&wrong).contains("did you mean `personal_data_in_log`?"), "{}", err(&wrong));
}

#[test]
fn debug_shows_calls_paths_and_flows() {
    let folder = project(LEAK);
    let calls = out(&privet(folder.path(), &["debug", "calls", ".", "--format", "jsonl"]));
    let lines: Vec<Value> = calls.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.iter().any(|line| line["callee"] == "std::println!"), "{calls}");
    let paths = out(&privet(folder.path(), &["debug", "paths", ".", "--format", "jsonl"]));
    let lines: Vec<Value> = paths.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.iter().any(|line| line["item"] == "app::User" && line["why"].is_null()), "{paths}");
    let flows = out(&privet(folder.path(), &["debug", "flows", ".", "--format", "jsonl"]));
    let line: Value = serde_json::from_str(flows.lines().next().expect("a flow")).expect("JSON");
    assert_eq!(line["source"], "app::User::email");
}

#[test]
fn colours_are_asked_for() {
    let folder = project(LEAK);
    assert!(out(&privet(folder.path(), &["--color", "always"])).contains("\u{1b}["));
    assert!(!out(&privet(folder.path(), &["--color", "never"])).contains("\u{1b}["));
    assert!(!out(&privet(folder.path(), &[])).contains("\u{1b}["));
}
