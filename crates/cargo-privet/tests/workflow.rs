//! The commands around the policy, as people and scripts use them: `policy`, `lock`, `trace`, `test`.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Tests leave the cache of whoever runs them alone.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
const CODE: &str = "pub struct User { #[personal_information(email)] pub email: String }
#[privet::redacts] fn mask(text: &str) -> String { text.chars().take(1).collect() }
pub fn leak(user: &User) { println!(\"{}\", user.email); }
pub fn masked(user: &User) { println!(\"{}\", mask(&user.email)); }
pub fn asked(user: &User) -> bool { user.email.is_empty() }
";

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in [("Cargo.toml", MANIFEST), ("src/lib.rs", CODE)].iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn privet(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privet"));
    command
        .current_dir(folder)
        .env_remove("CARGO_TERM_COLOR")
        .env("NO_COLOR", "1")
        .env("XDG_CACHE_HOME", CACHE);
    command.arg("privet").args(arguments).args(["--date", "2026-01-31"]).output().expect("the binary runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it exits")
}

fn out(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn webshop() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test-fixtures/webshop")
}

#[test]
fn the_policy_of_the_webshop_is_listed_whole() {
    let output = privet(&webshop(), &["policy", "--format", "json"]);
    assert_eq!(code(&output), 1, "clauses are violated");
    let table: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let clauses = table["clauses"].as_array().expect("clauses");
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lints/policies/redislabs-2015.md"),
    )
    .expect("the text of the policy");
    let bold = |line: &str| Some(line.strip_prefix("**")?.strip_suffix("**")?.to_owned());
    let numbered = |line: &str| Some(line.strip_prefix("### ")?.split_once("\\. ")?.1.to_owned());
    let headings: Vec<String> =
        text.lines().filter_map(|line| numbered(line).or_else(|| bold(line))).collect();
    assert_eq!(headings.len(), 19);
    for heading in &headings {
        let heading = heading.trim_end_matches([':', '.']);
        assert!(clauses.iter().any(|clause| clause["heading"] == heading), "no clause `{heading}`");
    }
    for clause in clauses {
        let id = &clause["id"];
        match clause["verdict"].as_str().expect("a verdict") {
            "violated" => assert!(!clause["findings"].as_array().expect("a list").is_empty(), "{id}"),
            "verified" => {
                let looked = &clause["looked_at"];
                let seen = looked["sources"].as_u64().unwrap_or(0) + looked["sinks"].as_u64().unwrap_or(0);
                assert!(seen > 0, "{id} is verified by looking at nothing");
            }
            "declared" => assert!(!clause["declared"].as_array().expect("a list").is_empty(), "{id}"),
            "undeclared" => assert!(clause["to_declare"].is_string(), "{id}"),
            "not_checkable" => assert!(clause["not_checkable"].is_string(), "{id}"),
            other => assert_eq!(other, "nothing_to_check", "{id}"),
        }
    }
}

#[test]
fn the_policy_is_written_for_people_and_pages() {
    let declared = "policy = \"redislabs-2015\"\n[[declared]]\nclause = \"6\"\nstatement = \"disks are encrypted\"\nowner = \"security\"\ndate = 2026-01-01\n";
    let folder = project(&[("privet.toml", declared)]);
    for (format, wanted) in [
        ("human", "violated"),
        ("markdown", "| 6 | Security | violated |"),
        ("html", "<h2 id=\"6\">6 Security</h2>"),
    ] {
        let said = out(&privet(folder.path(), &["policy", "--format", format]));
        assert!(said.contains(wanted), "{format}: {said}");
        assert!(
            format == "human" || said.contains("disks are encrypted (declared by security, 2026-01-01"),
            "{said}"
        );
    }
    let human = out(&privet(folder.path(), &["policy"]));
    assert!(human.contains("Safe Harbor ended on 2015-10-05"), "{human}");
}

#[test]
fn a_policy_is_begun_from_its_text() {
    let folder = project(&[("POLICY.md", "# Our policy\n\n## 1. Data\n\nWe collect names. We sell none.\n")]);
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privet"))
        .current_dir(folder.path())
        .args(["privet", "policy", "new", "POLICY.md"])
        .output()
        .expect("the binary runs");
    assert_eq!(code(&output), 0, "{}", out(&output));
    let skeleton = out(&output);
    assert!(
        skeleton.contains("id = \"1\"\nheading = \"Data\"\nquote = \"We collect names.\"\n# We sell none."),
        "{skeleton}"
    );
    fs::write(folder.path().join("ours.toml"), &skeleton).expect("a file");
    fs::write(folder.path().join("privet.toml"), "policy = \"ours.toml\"\n").expect("a file");
    assert_eq!(code(&privet(folder.path(), &["check"])), 1, "it reads without a problem");
}

#[test]
fn the_lock_is_written_and_holds_until_the_code_grows() {
    let folder = project(&[("privet.toml", "policy = \"redislabs-2015\"\n")]);
    let missing = privet(folder.path(), &["lock", "--check"]);
    assert_eq!(code(&missing), 2, "{}", out(&missing));
    assert!(out(&missing).contains("there is no privet.lock"));
    assert_eq!(code(&privet(folder.path(), &["lock"])), 0);
    let path = folder.path().join("privet.lock");
    let written = fs::read_to_string(&path).expect("it is written");
    assert!(written.contains("{ category = \"email\", recipient = \"stdout\" },"), "{written}");
    let held = privet(folder.path(), &["lock", "--check"]);
    assert_eq!(code(&held), 0, "{}", out(&held));

    let more = format!(
        "{CODE}pub struct Card {{ #[personal_information(payment_card)] pub number: String }}\npub fn pay(card: &Card) {{ println!(\"{{}}\", card.number); }}\n"
    );
    fs::write(folder.path().join("src/lib.rs"), more).expect("a file");
    let grown = privet(folder.path(), &["lock", "--check"]);
    assert_eq!(code(&grown), 1, "{}", out(&grown));
    assert!(out(&grown).contains("Draft of a notice of change"), "{}", out(&grown));
    assert!(out(&grown).contains("We process your payment card, and stdout receives it."), "{}", out(&grown));
    let check = out(&privet(folder.path(), &["check"]));
    assert!(check.contains("warning[policy_drift]"), "{check}");

    let older = written.replace("2015-07-26", "2014-01-01");
    fs::write(&path, older).expect("a file");
    let described = privet(folder.path(), &["lock", "--check"]);
    assert_eq!(code(&described), 0, "a newer version of the policy describes it: {}", out(&described));
}

#[test]
fn what_only_a_newer_catalogue_sees_is_no_drift() {
    let sink = "since = \"9.0\"\n\n[[sink]]\npath = \"app::out\"\narguments = [0]\nkind = \"analytics\"\n";
    let code_with_sink = format!(
        "{CODE}pub fn out(text: &str) {{ let _ = text; }}\npub fn send(user: &User) {{ out(&user.email); }}\n"
    );
    let folder =
        project(&[("privet.toml", "policy = \"redislabs-2015\"\n"), ("src/lib.rs", &code_with_sink)]);
    assert_eq!(code(&privet(folder.path(), &["lock"])), 0);
    fs::create_dir_all(folder.path().join("privacy/models")).expect("a folder");
    fs::write(folder.path().join("privacy/models/newer.toml"), sink).expect("a file");
    fs::write(
        folder.path().join("privet.toml"),
        "policy = \"redislabs-2015\"\nlint-folders = [\"privacy\"]\n",
    )
    .expect("a file");
    let held = privet(folder.path(), &["lock", "--check"]);
    assert_eq!(code(&held), 0, "{}", out(&held));
    assert!(
        out(&held).contains(
            "newly visible to this version of the catalogue:\n  category email, recipient analytics"
        ),
        "{}",
        out(&held)
    );
}

#[test]
fn a_field_is_traced_to_every_place() {
    let folder = project(&[]);
    let output = privet(folder.path(), &["trace", "User::email", "--format", "jsonl"]);
    assert_eq!(code(&output), 0);
    let lines: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let at = |line: u64| {
        lines.iter().find(|it| it["line"] == line).unwrap_or_else(|| panic!("line {line}: {lines:?}"))
    };
    assert_eq!((&at(3)["end"], &at(3)["because"][0]), (&"reported".into(), &"personal_data_in_log".into()));
    assert_eq!((&at(4)["end"], &at(4)["because"][0]), (&"cleared".into(), &"redacted".into()));
    assert_eq!((&at(5)["end"], &at(5)["function"]), (&"kept".into(), &"app::asked".into()));
    let nothing = privet(folder.path(), &["trace", "User::emial"]);
    assert_eq!(code(&nothing), 2);
}

/// A lint of a team, as CONTRIBUTING.md walks through one.
const LINT: &str = r#"id = "personal_data_on_screen"
clause = "6"
level = "deny"
severity = "medium"
status = "stable"
since = "1.0"
kind = "flow"
title = "{category} `{source}` is shown on the big screen by `{sink}`"
help = "show initials"

[match]
data = { class = "personal_information" }
sinks = { names = ["big_screen"] }
unless = { protections = ["redacted"] }
"#;

const SINK: &str = "[[sink]]\npath = \"**::screen::show\"\narguments = [0]\nkind = \"public_response\"\nname = \"big_screen\"\n";

const PAGE: &str = "# personal_data_on_screen

## What it does
## Why
## Example
```rust
# struct Guest { #[personal_information(name)] name: String }
# mod screen { pub fn show(_: &str) {} }
fn welcome(guest: &Guest) {
    screen::show(&guest.name);
}
```

## Instead
```rust
# mod screen { pub fn show(_: &str) {} }
fn welcome() {
    screen::show(\"welcome\");
}
```

## Limits
";

#[test]
fn a_lint_needs_no_rust_and_its_examples_run() {
    let folder = project(&[
        ("privet.toml", "lint-folders = [\"privacy\"]\n"),
        ("privacy/lints/personal_data_on_screen.toml", LINT),
        ("privacy/lints/personal_data_on_screen.md", PAGE),
        ("privacy/models/screen.toml", SINK),
        (
            "src/lib.rs",
            "pub struct Guest { #[personal_information(name)] pub name: String }
pub mod screen { pub fn show(_: &str) {} }
pub fn welcome(guest: &Guest) { screen::show(&guest.name); }
",
        ),
    ]);
    let check = privet(folder.path(), &["check"]);
    assert_eq!(code(&check), 1, "{}", out(&check));
    assert!(
        out(&check).contains("error[personal_data_on_screen]: name `Guest::name` is shown on the big screen"),
        "{}",
        out(&check)
    );
    let test = privet(folder.path(), &["test"]);
    assert_eq!(code(&test), 0, "{}", out(&test));
    assert!(out(&test).contains("2 examples passed, 0 failed"), "{}", out(&test));

    // An example that does not show what it says fails.
    let wrong =
        PAGE.replace("screen::show(\"welcome\")", "screen::show(&Guest { name: String::new() }.name)");
    let wrong = wrong.replace("# mod screen { pub fn show(_: &str) {} }\nfn welcome() {", "# struct Guest { #[personal_information(name)] name: String }\n# mod screen { pub fn show(_: &str) {} }\nfn welcome(guest: &Guest) {\n    screen::show(&guest.name);");
    fs::write(folder.path().join("privacy/lints/personal_data_on_screen.md"), wrong).expect("a file");
    let test = privet(folder.path(), &["test"]);
    assert_eq!(code(&test), 1, "{}", out(&test));
    assert!(out(&test).contains("1 examples passed, 1 failed"), "{}", out(&test));
}

#[test]
fn a_finding_has_the_keys_of_the_format_and_no_others() {
    let folder = project(&[]);
    let output = privet(folder.path(), &["check", "--format", "json"]);
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["version"], 1);
    let keys = |value: &Value| {
        let mut keys: Vec<String> = value.as_object().expect("a table").keys().cloned().collect();
        keys.sort();
        keys.join(" ")
    };
    let finding = &document["findings"][0];
    assert_eq!(
        keys(finding),
        "clause column confidence end_column end_line file fingerprint function help level line lint message severity sink source steps subject suppressed"
    );
    assert_eq!(keys(&finding["sink"]), "kind path recipient");
    assert_eq!(keys(&finding["source"]), "category class path");
    assert_eq!(keys(&finding["steps"][0]), "column end_column end_line file line note");
    assert!(document["coverage"].is_object());
}
