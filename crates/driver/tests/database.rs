//! What lies beside the code and in its texts: migrations, statements, columns, regions.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use privet_driver::Outcome;
use privet_ir::{Place, ProblemKind};
use support::{diagnostics, project, request, sources};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

fn run(files: &[(&str, &str)]) -> Outcome {
    let mut all = vec![("Cargo.toml", MANIFEST)];
    all.extend(files);
    let folder = project(&all);
    privet_driver::run(&request(folder.path(), 2)).expect("there is something to analyse")
}

/// `file:line` of the diagnostics of a lint.
fn found(outcome: &Outcome, lint: &str) -> Vec<String> {
    let of_lint = diagnostics(outcome).into_iter().filter(|(.., id)| id == lint);
    of_lint.map(|(file, line, _)| format!("{file}:{line}")).collect()
}

/// `file:line:column: message` of the problems of a kind.
fn said(outcome: &Outcome, kind: ProblemKind) -> Vec<String> {
    let sources = sources(outcome);
    let of_kind = outcome.report.problems.iter().filter(|problem| problem.kind == kind);
    // What cargo says of the folder is no matter here.
    let of_kind = of_kind.filter(|problem| problem.file.is_some() || problem.position.is_some());
    of_kind
        .map(|problem| {
            let place = problem.file.zip(problem.range);
            let (line, column) = match place {
                Some((file, range)) => {
                    let (start, _) = sources.positions(Place { file, range });
                    (start.line, start.column)
                }
                None => {
                    let (line, column) = problem.position.unwrap_or_default();
                    (line as usize, column as usize)
                }
            };
            format!("{}:{line}:{column}: {}", problem.path, problem.message)
        })
        .collect()
}

const FIRST: &str = "CREATE TABLE customers (\n    id BIGINT PRIMARY KEY,\n    email TEXT NOT NULL,\n    phone VARCHAR(40),\n    \
                     postal_address TEXT,\n    email_enabled BOOLEAN\n);\n";

#[test]
fn columns_that_no_field_stands_for_are_suspected() {
    let code = "pub struct Customer { #[personal_information(phone)] pub phone: String }\n";
    let later =
        "ALTER TABLE customers ADD COLUMN iban TEXT;\nALTER TABLE customers DROP COLUMN postal_address;\n";
    let settings = "[[tag]]\ncolumn = \"customers.iban\"\nclass = \"personal_information\"\ncategory = \"bank_account\"\n";
    let outcome = run(&[
        ("src/lib.rs", code),
        ("migrations/1_first/up.sql", FIRST),
        ("migrations/1_first/down.sql", "DROP TABLE customers;\n"),
        ("migrations/2_later/up.sql", later),
        ("privet.toml", settings),
    ]);
    assert_eq!(found(&outcome, "untagged_personal_data"), ["migrations/1_first/up.sql:3"]);
    assert_eq!(said(&outcome, ProblemKind::Unmatched), [""; 0]);
    let finding =
        outcome.report.findings.iter().find(|it| it.lint == "untagged_personal_data").expect("found");
    assert!(finding.message.contains("`email` of `customers`"), "{}", finding.message);
    let fix = finding.fix.as_ref().expect("it can be mended");
    let [(place, text)] = &*fix.edits else { panic!("{fix:?}") };
    assert_eq!(sources(&outcome).path(place.file), "privet.toml");
    assert_eq!(place.range.start as usize, settings.len());
    assert_eq!(
        text,
        "\n[[tag]]\ncolumn = \"customers.email\"\nclass = \"personal_information\"\ncategory = \"email\"\n"
    );
    // With what the fix writes, it is silent.
    let mended = format!("{settings}{text}");
    let files = [("src/lib.rs", code), ("migrations/1_first/up.sql", FIRST), ("privet.toml", &mended)];
    assert_eq!(found(&run(&files), "untagged_personal_data"), ["migrations/1_first/up.sql:5"]);
}

#[test]
fn a_field_is_tagged_by_what_its_finding_brings() {
    let code = "/// Who may buy.\npub struct Lead {\n    pub score: u32,\n    pub work_email: String,\n}\n";
    let outcome = run(&[("src/lib.rs", code)]);
    let finding = outcome.report.findings.first().expect("it is suspected");
    let fix = finding.fix.as_ref().expect("it can be mended");
    assert!(!fix.is_sure, "the package does not know the macros");
    let mut mended = code.to_owned();
    for (place, text) in fix.edits.iter().rev() {
        mended.replace_range(place.range.start as usize..place.range.end as usize, text);
    }
    assert!(mended.contains("#[derive(privet::Privacy)]"), "{mended}");
    let outcome = run(&[("src/lib.rs", &mended)]);
    assert_eq!(outcome.report.findings, []);
    assert_eq!(outcome.report.coverage.tagged_fields, 1, "{mended}");
}

#[test]
fn the_tag_of_a_column_holds_for_the_rows_of_its_table() {
    let code = "
#[diesel(table_name = customers)]
pub struct Changes { pub box_number: String, pub plan: u8 }
pub struct CustomerRow { pub box_number: String }
pub struct Parcel { pub box_number: String }
pub fn show(changes: &Changes, row: &CustomerRow, parcel: &Parcel) {
    println!(\"{}\", changes.box_number);
    println!(\"{}\", changes.plan);
    println!(\"{}\", row.box_number);
    println!(\"{}\", parcel.box_number);
}
";
    let tag = |column: &str| {
        format!(
            "[[tag]]\ncolumn = \"{column}\"\nclass = \"personal_information\"\ncategory = \"postal_address\"\n"
        )
    };
    let settings = format!("{}{}", tag("customers.box_number"), tag("customers.box_numbre"));
    let outcome = run(&[("src/lib.rs", code), ("privet.toml", &settings)]);
    assert_eq!(found(&outcome, "personal_data_in_log"), ["src/lib.rs:7", "src/lib.rs:9"]);
    assert_eq!(
        said(&outcome, ProblemKind::Unmatched),
        ["privet.toml:5:1: the column `customers.box_numbre` is nowhere in the project"]
    );
}

#[test]
fn statements_that_do_not_parse_are_counted_at_their_place() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String }
#[privet::sink(storage, arguments = [1])]
fn execute(statement: &str, value: &str) {}
pub fn store(user: &User) {
    execute(\"INSERT INTO users (email) VALUES (?)\", &user.email);
    execute(\"INSERT INTO users email VALUES ?\", &user.email);
    execute(\"DELETE FORM users\", \"1\");
}
";
    let migration = "CREATE TABLE users (email TEXT);\n\n  CREATE TABEL visits (at DATE);\nCREATE TABLE notes (email TEXT);\n";
    let outcome = run(&[("src/lib.rs", code), ("migrations/1.sql", migration)]);
    assert_eq!(
        said(&outcome, ProblemKind::Coverage),
        [
            "migrations/1.sql:3:3: this statement does not parse: what it says of tables is not known",
            "src/lib.rs:7:13: this statement does not parse: what it stores is not followed",
        ]
    );
}

#[test]
fn regions_that_constants_name_are_held_against_the_declared_ones() {
    let code = "
const HOME: &str = \"eu-central-1\";
pub fn connect() {
    aws_sdk_s3::config::Region::new(HOME);
    aws_sdk_s3::config::Region::new(\"us-east-1\");
    let elsewhere = \"ap-south-1\";
    aws_config::Region::new(elsewhere);
    aws_config::Region::new(std::env::var(\"AWS_REGION\").unwrap_or_default());
}
";
    let manifest = format!("{MANIFEST}[dependencies]\naws-sdk-s3 = \"1\"\naws-config = \"1\"\n");
    let settings = "[[store]]\nid = \"accounts\"\nregion = \"EU\"\n";
    let files = [("Cargo.toml", manifest.as_str()), ("src/lib.rs", code), ("privet.toml", settings)];
    let outcome = run(&files);
    assert_eq!(found(&outcome, "undeclared_region"), ["src/lib.rs:5", "src/lib.rs:7"]);
    let finding = outcome.report.findings.iter().find(|it| it.lint == "undeclared_region").expect("found");
    assert!(finding.message.contains("us-east-1"), "{}", finding.message);
    // Who declares no region has none to keep to.
    assert_eq!(found(&run(&files[..2]), "undeclared_region"), [""; 0]);
}

#[test]
fn a_suppression_a_store_and_a_module_that_match_nothing_are_named() {
    let code = "
pub struct User { #[personal_information(email)] pub email: String }
#[privet::store(db, id = \"accounts\")]
fn save(value: &str) {}
pub fn show(user: &User) {
    save(&user.email);
    // privet: allow(personal_data_in_log, reason = \"on their own screen\")
    println!(\"{}\", user.email);
    // privet: allow(personal_data_in_log, reason = \"there was something once\")
    println!(\"nobody\");
    // privet: allow(secret_not_zeroized, reason = \"that lint is off\")
    println!(\"nobody\");
}
#[cfg(feature = \"more\")]
pub fn more(user: &User) {
    // privet: allow(personal_data_in_log, reason = \"not looked at\")
    println!(\"{}\", user.email);
}
";
    let settings = "[[store]]\nid = \"acounts\"\nencrypted_at_rest = true\n[[store]]\nid = \"visits\"\n\
                    [purposes]\n\"app\" = \"provide_service\"\n\"app::campaign\" = \"marketing\"\n";
    let migration = "CREATE TABLE visits (id INT);\n";
    let outcome = run(&[("src/lib.rs", code), ("migrations/1.sql", migration), ("privet.toml", settings)]);
    assert_eq!(
        said(&outcome, ProblemKind::Unmatched),
        [
            "privet.toml:1:1: nothing is put into the store `acounts`",
            "privet.toml:8:1: the module `app::campaign` matches nothing in the project",
            "src/lib.rs:9:5: there is nothing to suppress here for `personal_data_in_log`",
        ]
    );
}
