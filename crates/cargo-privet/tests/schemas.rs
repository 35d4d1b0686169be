//! The JSON Schemas in `schemas/`: what the command prints, and what every file of the format follows.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

const NAMES: [&str; 6] = ["lint", "lock", "models", "policy", "report", "settings"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn privet(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privet")).args(arguments).output().expect("it runs");
    String::from_utf8(output.stdout).expect("it writes UTF-8")
}

fn published(name: &str) -> Value {
    let path = root().join(format!("schemas/{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).expect("it is published")).expect("it is JSON")
}

/// What is wrong with a document by a schema, each with its place in the document.
fn wrong(validator: &jsonschema::Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn validator(name: &str) -> jsonschema::Validator {
    let schema = published(name);
    assert!(jsonschema::meta::is_valid(&schema), "{name} is a schema");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("it is a schema")
}

/// A TOML file as JSON; dates are texts.
fn toml(path: &Path) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(is) => json!(is),
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(values) => values.into_iter().map(convert).collect(),
            toml::Value::Table(table) => {
                Value::Object(table.into_iter().map(|(key, value)| (key, convert(value))).collect())
            }
        }
    }
    let text = fs::read_to_string(path).expect("it is there");
    convert(toml::Value::Table(toml::from_str(&text).expect("it is TOML")))
}

/// The files of a folder, and of those below it, with this name or ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let path = entry.expect("it can be read").into_path();
        let is_built = path.components().any(|part| part.as_os_str() == "target");
        if !is_built && path.is_file() && path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

#[test]
fn what_is_published_is_what_the_command_prints() {
    for name in NAMES {
        let path = root().join(format!("schemas/{name}.json"));
        let published = fs::read_to_string(path).unwrap_or_default();
        let printed = privet(&["schema", name]);
        assert!(printed == published, "run `cargo privet schema {name} > schemas/{name}.json`");
    }
    assert_eq!(files(&root().join("schemas"), ".json").len(), NAMES.len());
}

#[test]
fn every_file_of_the_catalogue_and_of_the_fixtures_follows_its_schema() {
    let (lints, fixtures) = (root().join("lints"), root().join("test-fixtures"));
    let of = |folder: &str| files(&lints.join(folder), ".toml");
    let models = of("models").into_iter().chain(of("recipients")).collect();
    let all = [
        ("lint", of("lints")),
        ("models", models),
        ("policy", of("policies")),
        ("settings", files(&fixtures, "privet.toml")),
        ("lock", files(&fixtures, "privet.lock")),
    ];
    let mut problems = Vec::new();
    for (name, paths) in all {
        let validator = validator(name);
        assert!(!paths.is_empty(), "no file is held against {name}");
        for path in paths {
            let found = wrong(&validator, &toml(&path));
            problems.extend(found.into_iter().map(|problem| format!("{}: {problem}", path.display())));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn what_a_check_writes_follows_its_schema() {
    let validator = validator("report");
    let fixtures = root().join("test-fixtures");
    for name in ["inventory", "lifecycle", "shapes", "suppressions", "untagged"] {
        let folder = fixtures.join(name);
        let written = privet(&["check", "--format", "json", &folder.to_string_lossy()]);
        let mut document: Value = serde_json::from_str(&written).expect("it writes JSON");
        assert!(!document["findings"].as_array().expect("a list").is_empty(), "{name} has findings");
        assert_eq!(wrong(&validator, &document), [""; 0], "{name}");
        document["findings"][0]["level"] = json!("fatal");
        assert_eq!(wrong(&validator, &document).len(), 1, "{name}");
    }
}

/// What the readers refuse, the schemas refuse, as far as one file shows it.
#[test]
fn wrong_words_keys_and_kinds_are_refused() {
    let lint = toml(&root().join("lints/lints/personal_data_in_log.toml"));
    let refused = |name: &str, document: &Value| !validator(name).is_valid(document);
    let changed = |path: &str, value: Value| {
        let mut lint = lint.clone();
        *lint.pointer_mut(path).expect("it is there") = value;
        lint
    };
    assert!(!refused("lint", &lint));
    assert!(refused("lint", &changed("/level", json!("denied"))));
    assert!(refused("lint", &changed("/match/data", json!({ "class": "personal" }))));
    assert!(refused("lint", &changed("/kind", json!("guard"))), "its keys are those of another kind");
    let mut more = lint.clone();
    more["match"]["sink"] = json!([]);
    assert!(refused("lint", &more));
    let mut less = lint.clone();
    less.as_object_mut().expect("a table").remove("title");
    assert!(refused("lint", &less));

    assert!(!refused("settings", &json!({ "policy": "baseline", "levels": { "a": "warn" } })));
    assert!(refused("settings", &json!({ "polici": "baseline" })));
    assert!(refused("settings", &json!({ "levels": { "a": "warning" } })));
    assert!(refused("settings", &json!({ "sink": [{ "path": "a::b", "kind": "log", "channel": "loud" }] })));
    assert!(refused("settings", &json!({ "collects": { "categories": ["emial"] } })));
    assert!(refused("policy", &json!({ "id": "ours", "use": { "contacts.*": ["marketing"] } })));
    assert!(refused("lock", &json!({ "version": 1, "policy": "p", "catalogue": "x" })));
    assert!(refused("models", &json!({ "tag": [{ "path": "a::B", "class": "personal" }] })));
}
