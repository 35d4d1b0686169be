//! Each writer on three canned findings: one file; two files; characters outside ASCII, CRLF and tabs.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_ir::{
    ByteRange, Confidence, Coverage, FileId, Finding, Fix, Level, Place, Problem, ProblemKind, Report,
    Severity, SinkDescription, SourceDescription, Step, SuppressedBy, Symbol,
};
use privet_report::{CargoTarget, RuleDescription, SourceFile, Sources, Style};
use serde_json::Value;

const MAIN: &str = "fn greet(user: &User) {\n    let mail = &user.email;\n    audit::note(mail);\n    println!(\"{mail}\");\n}\n";
const AUDIT: &str = "pub fn note(what: &str) {\n    tracing::info!(\"{what}\");\n}\n";
const WIDE: &str = "fn grüße() {\r\n\tlet größe = nutzer.telefon; log::warn!(\"ß {}\", größe);\r\n}\r\n";

fn sources() -> Sources {
    Sources::new(vec![
        SourceFile::new("src/main.rs", MAIN),
        SourceFile::new("src/audit.rs", AUDIT),
        SourceFile::new("src/breit.rs", WIDE),
    ])
}

fn place(file: u32, text: &str, needle: &str) -> Place {
    let start = text.rfind(needle).expect("the needle is there");
    let range = ByteRange { start: start as u32, end: (start + needle.len()) as u32 };
    Place { file: FileId(file), range }
}

fn finding(category: &str, primary: Place, steps: &[(Place, &str)]) -> Finding {
    Finding {
        lint: "personal_data_in_log".into(),
        level: Level::Deny,
        severity: Severity::High,
        confidence: Confidence::Certain,
        clause: "6".into(),
        quote: Some("We employ a variety of measures".into()),
        readings: vec!["a log is no measure (decided by counsel, 2026-01-15)".into()],
        message: format!("`user.{category}` ({category}) is written to a log"),
        help: Some("log an identifier that means nothing outside".into()),
        primary,
        function: "app::greet".into(),
        sink: Some(SinkDescription { path: "tracing::info!".into(), kind: "log".into(), recipient: None }),
        source: Some(SourceDescription {
            path: format!("app::User::{category}"),
            class: "personal_information".into(),
            category: category.into(),
        }),
        subject: Some("customer".into()),
        steps: steps.iter().map(|(place, note)| Step { place: *place, note: (*note).to_owned() }).collect(),
        fingerprint: "0123456789abcdef".into(),
        fix: None,
        suppressed: None,
    }
}

fn report() -> Report {
    let printed = place(0, MAIN, "mail}").with_length(4);
    let note = place(1, AUDIT, "what}").with_length(4);
    let wide = place(2, WIDE, "größe");
    let mut likely = finding(
        "phone",
        wide,
        &[
            (place(2, WIDE, "nutzer.telefon"), "personal data (phone) is read here"),
            (wide, "formatted by `Display`"),
        ],
    );
    likely.confidence = Confidence::Likely;
    likely.level = Level::Warn;
    let mut accepted = finding("name", printed, &[]);
    accepted.suppressed = Some(SuppressedBy { reason: "shown to its owner".into(), place: Some(printed) });
    let read = (place(0, MAIN, "user.email"), "personal data (email) is read here");
    let second = finding("username", printed, &[read, (printed, "formatted by `Display`")]);
    Report {
        findings: vec![
            finding("email", printed, &[read, (printed, "formatted by `Display`")]),
            second,
            accepted,
            finding(
                "email",
                note,
                &[
                    read,
                    (place(0, MAIN, "mail);").with_length(4), "passed to `audit::note`"),
                    (note, "formatted by `Display`"),
                ],
            ),
            likely,
        ],
        problems: vec![
            Problem {
                kind: ProblemKind::Syntax,
                file: Some(FileId(1)),
                path: Symbol::new("src/audit.rs"),
                range: Some(ByteRange { start: 0, end: 3 }),
                position: None,
                message: "expected an expression".into(),
                help: None,
            },
            Problem {
                kind: ProblemKind::Configuration,
                file: None,
                path: Symbol::new("privet.toml"),
                range: None,
                position: Some((3, 7)),
                message: "unknown key `levls`".into(),
                help: Some("did you mean `levels`?".into()),
            },
        ],
        coverage: Coverage {
            packages: 1,
            files: 3,
            lines: 11,
            bodies: 3,
            fields: 4,
            tagged_fields: 2,
            calls: 8,
            resolved_calls: 6,
            ..Coverage::default()
        },
    }
}

trait WithLength {
    fn with_length(self, length: u32) -> Self;
}

impl WithLength for Place {
    fn with_length(self, length: u32) -> Self {
        Place { range: ByteRange { start: self.range.start, end: self.range.start + length }, ..self }
    }
}

#[test]
fn the_terminal_numbers_the_steps_and_points_at_the_sink() {
    insta::assert_snapshot!(privet_report::terminal(&report(), &sources(), Style::Plain));
    insta::assert_snapshot!(privet_report::summary(&report()));
}

#[test]
fn colours_change_nothing_but_colours() {
    let coloured = privet_report::terminal(&report(), &sources(), Style::Coloured);
    assert!(coloured.contains("\u{1b}["));
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').expect("an escape ends").1;
    }
    plain.push_str(rest);
    assert_eq!(plain, privet_report::terminal(&report(), &sources(), Style::Plain));
}

#[test]
fn a_run_without_tags_says_that_nothing_was_checked() {
    let coverage = Coverage { fields: 40, likeliest: vec!["app::User::email".into()], ..Coverage::default() };
    let text = privet_report::summary(&Report { coverage, ..Report::default() });
    assert!(text.contains("nothing was checked: 0 of 40 fields are tagged"), "{text}");
    assert!(text.contains("app::User::email"), "{text}");
}

#[test]
fn json_has_one_finding_for_each_source_and_positions_from_one() {
    let text = privet_report::json(&report(), &sources(), "0.0.0");
    let value: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(value["version"], 1);
    let findings = value["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 5);
    let wide = &findings[4];
    // A tab is one column, and `ö` and `ß` are one each.
    assert_eq!((&wide["line"], &wide["column"], &wide["end_column"]), (&2.into(), &49.into(), &54.into()));
    assert_eq!(wide["steps"][0]["column"], 14);
    assert_eq!(findings[2]["suppressed"]["reason"], "shown to its owner");
    assert_eq!(findings[0]["suppressed"], Value::Null);
    for key in [
        "lint",
        "level",
        "severity",
        "confidence",
        "clause",
        "message",
        "help",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "function",
        "sink",
        "source",
        "subject",
        "steps",
        "fingerprint",
        "suppressed",
    ] {
        assert!(findings[0].get(key).is_some(), "`{key}` is part of the format");
    }
    assert_eq!(value["problems"][0]["line"], 1);
    assert_eq!(value["problems"][1]["column"], 7);
    assert_eq!(value["coverage"]["resolved_calls"], 6);
}

fn sarif_schema() -> jsonschema::Validator {
    let schema: Value =
        serde_json::from_str(include_str!("schemas/sarif-2.1.0.json")).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is one")
}

#[test]
fn sarif_follows_its_schema() {
    let rules = [RuleDescription {
        id: "personal_data_in_log".into(),
        summary: "personal data is written to a log".into(),
        help: "# personal_data_in_log".into(),
        level: Level::Deny,
    }];
    let text = privet_report::sarif(&report(), &sources(), &rules, "0.0.0");
    let value: Value = serde_json::from_str(&text).expect("it is JSON");
    let validator = sarif_schema();
    let errors: Vec<String> =
        validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new());
    let results = value["runs"][0]["results"].as_array().expect("results");
    let flow = &results[3]["codeFlows"][0]["threadFlows"][0]["locations"];
    assert_eq!(flow.as_array().map(Vec::len), Some(3));
    assert_eq!(flow[2]["location"]["physicalLocation"]["region"]["startLine"], 2);
    assert_eq!(results[3]["partialFingerprints"]["privet/v1"], "0123456789abcdef");
    assert_eq!(results[2]["suppressions"][0]["justification"], "shown to its owner");
    assert_eq!(value["runs"][0]["invocations"][0]["executionSuccessful"], false, "a file did not parse");

    // The check can fail: a level that SARIF does not have is an error.
    let mut broken = value.clone();
    broken["runs"][0]["results"][0]["level"] = "deny".into();
    assert!(!validator.is_valid(&broken));
}

#[test]
fn cargo_json_is_what_rust_analyzer_reads() {
    let target =
        |_| CargoTarget { package_id: "app 0.1.0".into(), name: "app".into(), ..CargoTarget::default() };
    let text = privet_report::cargo_json(&report(), &sources(), &target, false);
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    // One problem with a place, three places with findings, and the end.
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[4]["reason"], "build-finished");
    for line in &lines[..4] {
        assert_eq!(line["reason"], "compiler-message");
        let spans = line["message"]["spans"].as_array().expect("spans");
        let primary: Vec<&Value> = spans.iter().filter(|span| span["is_primary"] == true).collect();
        assert_eq!(primary.len(), 1, "exactly one primary span: without one the editor drops the diagnostic");
        for span in spans {
            assert!(span["text"].as_array().is_some_and(|text| !text.is_empty()));
        }
    }
    let two_files = &lines[2]["message"];
    assert_eq!(two_files["code"]["code"], "privet::personal_data_in_log");
    assert_eq!(two_files["level"], "error");
    assert_eq!(two_files["spans"][0]["file_name"], "src/audit.rs");
    assert_eq!(two_files["spans"][1]["label"], "1: personal data (email) is read here");
    let wide = &lines[3]["message"]["spans"][0];
    assert_eq!((&wide["column_start"], &wide["column_end"]), (&49.into(), &54.into()));
    assert_eq!(wide["text"][0]["highlight_start"], 49);
}

#[test]
fn a_place_outside_its_file_does_no_harm() {
    let mut report = report();
    report.findings[0].primary = Place { file: FileId(0), range: ByteRange { start: 4000, end: 2 } };
    report.findings[0].steps.clear();
    report.findings[1].primary = Place { file: FileId(77), range: ByteRange { start: 0, end: 9 } };
    report.findings[1].steps.clear();
    let target = |_| CargoTarget::default();
    assert!(privet_report::terminal(&report, &sources(), Style::Plain).contains("user.email"));
    assert!(!privet_report::json(&report, &sources(), "0").is_empty());
    assert!(!privet_report::sarif(&report, &sources(), &[], "0").is_empty());
    assert!(!privet_report::cargo_json(&report, &sources(), &target, true).is_empty());
}

#[test]
fn a_fix_is_one_change_for_editors_and_in_sarif() {
    let mut report = report();
    let at = place(0, MAIN, "user: &User").with_length(0);
    let edits =
        vec![(place(0, MAIN, "fn greet").with_length(0), "#[a]\n".to_owned()), (at, "#[b] ".to_owned())];
    report.findings[0].fix = Some(Fix { message: "tag it".into(), edits, is_sure: true });
    let target = |_| CargoTarget::default();
    let text = privet_report::cargo_json(&report, &sources(), &target, false);
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    let children: Vec<Value> =
        lines.flat_map(|line| line["message"]["children"].as_array().cloned().unwrap_or_default()).collect();
    let fixes: Vec<&Value> = children.iter().filter(|child| child["message"] == "tag it").collect();
    let [fix] = &*fixes else { panic!("{children:#?}") };
    let spans = fix["spans"].as_array().expect("a list");
    let put: Vec<(&Value, &Value, &Value)> = spans
        .iter()
        .map(|span| {
            (&span["column_start"], &span["suggested_replacement"], &span["suggestion_applicability"])
        })
        .collect();
    let sure = Value::from("MachineApplicable");
    let (first, second) = ((1.into(), "#[a]\n".into()), (10.into(), "#[b] ".into()));
    assert_eq!(put, [(&first.0, &first.1, &sure), (&second.0, &second.1, &sure)]);

    let written = privet_report::sarif(&report, &sources(), &[], "1.0.0");
    let document: Value = serde_json::from_str(&written).expect("it is JSON");
    assert!(sarif_schema().is_valid(&document));
    let changes = &document["runs"][0]["results"][0]["fixes"][0]["artifactChanges"];
    assert_eq!(changes[1]["replacements"][0]["insertedContent"]["text"], "#[b] ");
    assert_eq!(changes[1]["replacements"][0]["deletedRegion"]["startColumn"], 10);
}
