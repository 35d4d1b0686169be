//! Programs whose names or macros lead nowhere or have no end: bounded, said once, the rest analysed.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use privet_driver::Outcome;
use privet_ir::ProblemKind;
use support::{diagnostics, request};

/// A violation that has to be found whatever stands around it.
const LEAK: &str = "
pub struct User { #[personal_information(email)] pub email: String }
pub fn leak(user: &User) {
    println!(\"{}\", user.email);
}
";

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// Runs on a folder of these files: the leak is found, within a time that is generous for what is bounded and
/// far below what is not.
#[track_caller]
fn survives(files: &[(&str, &str)]) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let start = Instant::now();
    let outcome = run(folder.path());
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
    let leaks = diagnostics(&outcome).iter().filter(|(_, _, lint)| lint == "personal_data_in_log").count();
    assert_eq!(leaks, 1, "{:?}", outcome.report.problems);
    outcome
}

fn run(folder: &Path) -> Outcome {
    privet_driver::run(&request(folder, 2)).expect("there is something to analyse")
}

#[track_caller]
fn alone(text: &str) -> Outcome {
    survives(&[("Cargo.toml", MANIFEST), ("src/lib.rs", &format!("{text}\n{LEAK}"))])
}

/// The messages about macros.
fn about_macros(outcome: &Outcome) -> Vec<&str> {
    let problems = outcome.report.problems.iter();
    problems.map(|problem| problem.message.as_str()).filter(|message| message.contains("macro")).collect()
}

#[test]
fn macros_without_end_are_said_once() {
    let endless = "macro_rules! endless { ($($t:tt)*) => { endless!(x $($t)*) }; }";
    let outcome = alone(&format!("{endless} endless!(); pub fn f() {{ endless!(); endless!(a b); }}"));
    let said = about_macros(&outcome);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(outcome.report.problems.iter().any(|problem| problem.range.is_some()));
}

#[test]
fn macros_that_double_are_said_once() {
    let double =
        "macro_rules! double { ($($t:tt)*) => { double!($($t)* $($t)*); double!($($t)* $($t)*); }; }";
    let outcome = alone(&format!("{double} double!(a b c); pub fn f() {{ double!(a); }}"));
    assert_eq!(about_macros(&outcome).len(), 1);
    // A chain of macros, each of which calls the next one four times.
    let mut chain = String::from("macro_rules! m0 { () => { f() }; }\n");
    for level in 1..24 {
        let calls = format!("m{}!();", level - 1).repeat(4);
        chain.push_str(&format!("macro_rules! m{level} {{ () => {{ {calls} }}; }}\n"));
    }
    let outcome = alone(&format!("{chain} pub fn f() {{}} pub fn g() {{ m23!(); }}"));
    assert_eq!(about_macros(&outcome).len(), 1);
}

#[test]
fn one_message_stands_for_the_bombs_of_all_files() {
    let root = format!(
        "macro_rules! endless {{ ($($t:tt)*) => {{ endless!(x $($t)*) }}; }} mod a; mod b; mod c;\n{LEAK}"
    );
    let outcome = survives(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", &root),
        ("src/a.rs", "pub fn f() { endless!(); }"),
        ("src/b.rs", "pub fn f() { endless!(); }"),
        ("src/c.rs", "pub fn f() { endless!(); }"),
    ]);
    let said = about_macros(&outcome);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("2 more"), "{said:?}");
}

#[test]
fn macros_that_define_macros_without_end_are_bounded() {
    alone(
        "#![recursion_limit = \"16\"]
         macro_rules! grow { ($name:ident) => { macro_rules! $name { ($next:ident) => { grow!($next); $name!(again); }; } $name!(more); }; }
         grow!(first);",
    );
}

#[test]
fn imports_may_lead_in_circles() {
    let outcome = alone(
        "mod a { pub use crate::b::*; pub use crate::c::x; } mod b { pub use crate::c::*; pub use crate::a::x; }
         mod c { pub use crate::a::*; pub use crate::b::x; pub use self::c as d; pub use super::c; pub fn real() {} }
         pub use a::x as y; pub use self::y as z; pub fn f() { a::x(); a::real(); c::c::c::d::real(); }",
    );
    assert!(outcome.report.problems.iter().all(|problem| problem.kind != ProblemKind::Syntax));
}

#[test]
fn globs_may_be_many_and_ambiguous() {
    let modules = 30;
    let mut text = String::new();
    for index in 0..modules {
        text.push_str(&format!("pub mod m{index} {{ pub use crate::*; pub fn same() {{}} pub fn f{index}() {{}} }} pub use m{index}::*;\n"));
    }
    alone(&format!("{text} pub fn caller() {{ same(); f7(); m3::m5::m9::f7(); }}"));
}

#[test]
fn an_ambiguous_name_is_said_once_and_only_where_it_is_used() {
    let outcome = alone(
        "mod a { pub fn x() {} pub fn y() {} pub fn z() {} pub fn only() {} pub mod deep { pub fn f() {} } }
         mod b { pub fn x() {} pub fn y() {} pub fn z() {} pub use super::a::only; pub mod deep { pub fn f() {} } }
         use a::*; use b::*; use b::z;
         fn z_is_imported() { z(); only(); let x = 1; let _ = x; }
         fn first() { x(); x(); deep::f(); }
         fn second() { x(); { use self::b::y; y(); } }",
    );
    let problems = outcome.report.problems.iter().filter(|problem| problem.message.contains("globs"));
    let found: Vec<(ProblemKind, &str)> = problems.map(|problem| (problem.kind, &*problem.message)).collect();
    let wanted = [
        (ProblemKind::Coverage, "`x` may be `app::a::x` or `app::b::x`: both are imported by globs"),
        (ProblemKind::Coverage, "`deep` may be `app::a::deep` or `app::b::deep`: both are imported by globs"),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn variants_and_macros_may_be_ambiguous_too() {
    let outcome = alone(
        "pub enum A { One, Two(u8), Own } pub enum B { One, Two(u8) }
         mod f { use super::A::*; use super::B::*; fn g() { let _ = One; let _ = Two(1); let _ = Own; } }
         mod m { macro_rules! first { () => { 1 } } pub(crate) use first as make; macro_rules! text { () => { 1 } } pub(crate) use text; }
         mod n { macro_rules! second { () => { 2 } } pub(crate) use second as make; macro_rules! other { () => { 2 } } pub(crate) use other as text; }
         macro_rules! text { () => { 3 } }
         use m::*; use n::*;
         fn h() -> u8 { make!() + make!() + text!() }",
    );
    let problems = outcome.report.problems.iter().filter(|problem| problem.message.contains("globs"));
    let found: Vec<&str> = problems.map(|problem| &*problem.message).collect();
    let wanted = [
        "`One` may be `app::A::One` or `app::B::One`: both are imported by globs",
        "`Two` may be `app::A::Two` or `app::B::Two`: both are imported by globs",
        "`make` may be `app::m::first!` or `app::n::second!`: both are imported by globs",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn two_crates_may_bear_one_name() {
    let library = |text: &str| format!("{text} pub fn shared() {{}}");
    let manifest = |folder: &str| {
        format!("[package]\nname = \"twin\"\nversion = \"0.{folder}.0\"\nedition = \"2021\"\n")
    };
    let outcome = survives(&[
        (
            "Cargo.toml",
            &format!(
                "{MANIFEST}[dependencies]\none = {{ package = \"twin\", path = \"one\" }}\ntwo = {{ package = \"twin\", path = \"two\" }}\n[workspace]\n"
            ),
        ),
        ("one/Cargo.toml", &manifest("1")),
        (
            "one/src/lib.rs",
            &library("pub struct Pass(pub String); impl Pass { pub fn get(self) -> String { self.0 } }"),
        ),
        ("two/Cargo.toml", &manifest("2")),
        (
            "two/src/lib.rs",
            &library("pub struct Pass(pub u8); impl Pass { pub fn get(self) -> u8 { self.0 } }"),
        ),
        (
            "src/lib.rs",
            "pub struct User { #[personal_information(email)] pub email: String }
             pub fn leak(user: &User) {
                 let pass = one::Pass(user.email.clone());
                 println!(\"{}\", two::Pass(1).get());
                 println!(\"{}\", pass.get());
             }",
        ),
    ]);
    assert_eq!(diagnostics(&outcome)[0].1, 5);
}

#[test]
fn a_dependency_that_does_not_parse_costs_what_is_broken() {
    let outcome = survives(&[
        ("Cargo.toml", &format!("{MANIFEST}[dependencies]\nbroken = {{ path = \"broken\" }}\n[workspace]\n")),
        ("broken/Cargo.toml", "[package]\nname = \"broken\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("broken/src/lib.rs", "pub fn right(a: String) -> String { a } pub fn wrong( { } ] struct ; pub mod gone;"),
        (
            "src/lib.rs",
            "pub struct User { #[personal_information(email)] pub email: String }
             pub fn leak(user: &User) { println!(\"{}\", broken::right(user.email.clone())); broken::wrong(); }",
        ),
    ]);
    assert!(
        outcome.report.problems.iter().any(|problem| problem.path.as_str().contains("broken/src/lib.rs"))
    );
}
