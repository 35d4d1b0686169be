//! Dependencies are read from their own sources, for what calls into them mean; findings stay in the workspace.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::path::Path;

use privet_driver::Outcome;
use privet_ir::ProblemKind;
use support::registry::{REGISTRY, locked, manifest, project};
use support::{diagnostics, request};

fn run(folder: &tempfile::TempDir) -> Outcome {
    privet_driver::run(&request(&folder.path().join("app"), 2)).expect("there is something to analyse")
}

/// What each call in a file calls, in order.
fn calls(folder: &tempfile::TempDir, file: &str) -> Vec<String> {
    let resolution = privet_driver::resolution(&request(&folder.path().join("app"), 2))
        .expect("there is something to resolve");
    let calls = resolution.calls.iter().filter(|call| resolution.files[call.file.0 as usize].0 == file);
    calls.map(|call| call.callee.clone().unwrap_or_else(|| "?".to_owned())).collect()
}

/// The packages of which files were read, those of the workspace too.
fn packages(outcome: &Outcome) -> Vec<String> {
    let targets = outcome.targets.iter().filter(|target| !target.package.is_empty());
    let mut packages: Vec<String> =
        targets.map(|target| format!("{} {}", target.package, target.version)).collect();
    packages.sort();
    packages.dedup();
    packages
}

fn said(outcome: &Outcome) -> Vec<(ProblemKind, String)> {
    let problems = outcome.report.problems.iter();
    problems.map(|problem| (problem.kind, problem.message.clone())).collect()
}

#[test]
fn a_method_of_a_registry_crate_is_known_without_a_stub() {
    let folder = project(
        "[dependencies]\nthing = \"1\"\n",
        &format!("dependencies = [\"thing\"]\n{}", locked("thing", "1.0.0", REGISTRY, &[])),
        &[
            (
                "app/src/lib.rs",
                "use thing::Thing; pub fn f(thing: &Thing) -> usize { thing.part().size().count_ones() as usize }",
            ),
            ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "")),
            ("vendor/thing/src/lib.rs", "mod inner; pub use inner::Thing; pub use inner::part::Part;"),
            (
                "vendor/thing/src/inner.rs",
                "pub mod part; pub struct Thing(part::Part); impl Thing { pub fn part(&self) -> &part::Part { &self.0 } }",
            ),
            (
                "vendor/thing/src/inner/part.rs",
                "pub struct Part; impl Part { pub fn size(&self) -> u32 { 1 } }",
            ),
        ],
    );
    let outcome = run(&folder);
    assert_eq!(said(&outcome), []);
    assert_eq!(
        calls(&folder, "src/lib.rs"),
        ["thing::inner::Thing::part", "thing::inner::part::Part::size", "u32::count_ones"]
    );
    assert_eq!(outcome.report.coverage.packages, 1);
    assert_eq!(outcome.report.coverage.missing_crates, Vec::<String>::new());
}

#[test]
fn two_versions_renames_and_features_are_those_of_the_graph() {
    let thing = "pub struct Thing; impl Thing { \
                 #[cfg(feature = \"extra\")] pub fn get(&self) -> With { With } \
                 #[cfg(not(feature = \"extra\"))] pub fn get(&self) -> Without { Without } } \
                 pub struct With; impl With { pub fn with(&self) {} } \
                 pub struct Without; impl Without { pub fn without(&self) {} }";
    let with_feature = manifest("thing", "2.0.0", "[features]\nextra = []\n");
    let folder = project(
        "[dependencies]\nthing = \"1\"\nnewer = { package = \"thing\", version = \"2\", features = [\"extra\"] }\n",
        &format!(
            "dependencies = [\"thing 1.0.0\", \"thing 2.0.0\"]\n{}{}",
            locked("thing", "1.0.0", REGISTRY, &[]),
            locked("thing", "2.0.0", REGISTRY, &[])
        ),
        &[
            (
                "app/src/lib.rs",
                "pub fn f(old: &thing::Thing, new: &newer::Thing) { old.get().without(); new.get().with(); }",
            ),
            ("vendor/thing-1.0.0/Cargo.toml", &manifest("thing", "1.0.0", "[features]\nextra = []\n")),
            ("vendor/thing-1.0.0/src/lib.rs", thing),
            ("vendor/thing-2.0.0/Cargo.toml", &with_feature),
            ("vendor/thing-2.0.0/src/lib.rs", thing),
        ],
    );
    let outcome = run(&folder);
    assert_eq!(said(&outcome), []);
    assert_eq!(
        calls(&folder, "src/lib.rs"),
        ["thing::Thing::get", "thing::Without::without", "thing::Thing::get", "thing::With::with"]
    );
    assert_eq!(packages(&outcome), ["app 0.1.0", "thing 1.0.0", "thing 2.0.0"]);
}

#[test]
fn findings_and_mistakes_in_a_path_dependency_are_not_reported() {
    let folder = project(
        "[dependencies]\nshared = { path = \"../shared\" }\n",
        &format!("dependencies = [\"shared\"]\n{}", locked("shared", "0.1.0", "", &[])),
        &[
            (
                "app/src/lib.rs",
                "pub fn f(user: &shared::User) { user.greet(); println!(\"{}\", user.email); }",
            ),
            ("shared/Cargo.toml", &manifest("shared", "0.1.0", "")),
            (
                "shared/src/lib.rs",
                "pub struct User { #[personal_information(email)] pub email: String }
                 impl User { pub fn greet(&self) { println!(\"{}\", self.email); let = ; } }",
            ),
        ],
    );
    let outcome = run(&folder);
    assert_eq!(said(&outcome), []);
    let logged = ("src/lib.rs".to_owned(), 1, "personal_data_in_log".to_owned());
    assert_eq!(diagnostics(&outcome), [logged]);
    assert_eq!(calls(&folder, "src/lib.rs").first().map(String::as_str), Some("shared::User::greet"));
}

#[test]
fn bodies_say_what_a_dependency_shows() {
    let folder = project(
        "[dependencies]\nshared = \"1\"\n",
        &format!("dependencies = [\"shared\"]\n{}", locked("shared", "1.0.0", REGISTRY, &[])),
        &[
            (
                "app/src/lib.rs",
                "use shared::{Loud, Masked};
pub struct User { #[personal_information(email)] masked: Masked, #[personal_information(email)] loud: Loud }
pub fn quiet(user: &User) { println!(\"{:?} {}\", user.masked, user.masked); }
pub fn loud(user: &User) { println!(\"{:?}\", user.loud); }",
            ),
            ("vendor/shared/Cargo.toml", &manifest("shared", "1.0.0", "")),
            (
                "vendor/shared/src/lib.rs",
                "use std::fmt;
                 pub struct Masked(String);
                 impl fmt::Debug for Masked { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str(\"***\") } }
                 impl fmt::Display for Masked { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, \"***\") } }
                 pub struct Loud(String);
                 impl fmt::Debug for Loud { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, \"{}\", self.0) } }",
            ),
        ],
    );
    let outcome = run(&folder);
    assert_eq!(said(&outcome), []);
    let found: Vec<(usize, String)> =
        diagnostics(&outcome).into_iter().map(|(_, line, lint)| (line, lint)).collect();
    assert_eq!(found, [(4, "personal_data_in_log".to_owned())]);
    assert_eq!(outcome.report.coverage.bodies, 2);
}

#[test]
fn only_what_signatures_lead_to_is_read() {
    let library = |uses: &str| format!("use hidden::Inner; {uses} pub fn f() -> u8 {{ Inner::new().get() }}");
    for (uses, is_read) in [
        ("", false),
        ("pub struct Outer(pub Inner);", true),
        ("pub use hidden::Inner as I;", true),
        ("pub extern crate hidden as inner;", true),
        ("extern crate hidden as inner;", false),
    ] {
        let folder = project(
            "[dependencies]\nthing = \"1\"\n",
            &format!(
                "dependencies = [\"thing\"]\n{}{}",
                locked("hidden", "1.0.0", REGISTRY, &[]),
                locked("thing", "1.0.0", REGISTRY, &["hidden"])
            ),
            &[
                ("app/src/lib.rs", "pub fn f() -> u8 { thing::f() }"),
                ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "[dependencies]\nhidden = \"1\"\n")),
                ("vendor/thing/src/lib.rs", &library(uses)),
                ("vendor/hidden/Cargo.toml", &manifest("hidden", "1.0.0", "")),
                ("vendor/hidden/src/lib.rs", "pub struct Inner;"),
            ],
        );
        let outcome = run(&folder);
        assert_eq!(said(&outcome), []);
        assert_eq!(packages(&outcome).contains(&"hidden 1.0.0".to_owned()), is_read, "{uses}");
        assert_eq!(calls(&folder, "src/lib.rs"), ["thing::f"]);
    }
}

#[test]
fn a_procedural_macro_is_known_by_what_it_exports() {
    let folder = project(
        "[dependencies]\nthing = \"1\"\n",
        &format!(
            "dependencies = [\"thing\"]\n{}{}",
            locked("thing", "1.0.0", REGISTRY, &["thing-macros"]),
            locked("thing-macros", "1.0.0", REGISTRY, &[])
        ),
        &[
            (
                "app/src/lib.rs",
                "use thing::{Make, make}; pub fn f<T: Make>(value: T) { value.made(); make!(1); }",
            ),
            (
                "vendor/thing/Cargo.toml",
                &manifest("thing", "1.0.0", "[dependencies]\nthing-macros = \"1\"\n"),
            ),
            (
                "vendor/thing/src/lib.rs",
                "pub use thing_macros::{Make, make}; mod own { pub trait Make { fn made(&self); } } pub use own::*;",
            ),
            (
                "vendor/thing-macros/Cargo.toml",
                &manifest("thing-macros", "1.0.0", "[lib]\nproc-macro = true\n"),
            ),
            (
                "vendor/thing-macros/src/lib.rs",
                "mod unread; #[proc_macro] pub fn make(t: TokenStream) -> TokenStream { t } \
                 #[proc_macro_derive(Make)] pub fn derive(t: TokenStream) -> TokenStream { t }",
            ),
        ],
    );
    let outcome = run(&folder);
    assert_eq!(said(&outcome), []);
    assert_eq!(calls(&folder, "src/lib.rs"), ["thing::own::Make::made", "thing_macros::make!"]);
}

#[test]
fn what_procedural_macros_may_declare_counts_as_not_read() {
    let folder = project(
        "[dependencies]\nmacros = \"1\"\n",
        &format!("dependencies = [\"macros\"]\n{}", locked("macros", "1.0.0", REGISTRY, &[])),
        &[
            (
                "app/src/lib.rs",
                "pub mod derived { #[derive(macros::Make)] pub struct A; pub fn f(_: Made) {} }
                 #[macros::fill] pub mod filled { pub fn f(_: Brought) {} }
                 pub mod called { pub fn f() -> u8 { macros::make!(inside => 1); inside + outside } }
                 pub mod plain { #[inline] pub fn f(_: Nothing) {} }",
            ),
            ("vendor/macros/Cargo.toml", &manifest("macros", "1.0.0", "[lib]\nproc-macro = true\n")),
            (
                "vendor/macros/src/lib.rs",
                "#[proc_macro] pub fn make(t: TokenStream) -> TokenStream { t } \
                 #[proc_macro_attribute] pub fn fill(_: TokenStream, t: TokenStream) -> TokenStream { t } \
                 #[proc_macro_derive(Make)] pub fn derive(t: TokenStream) -> TokenStream { t }",
            ),
        ],
    );
    let resolution = privet_driver::resolution(&request(&folder.path().join("app"), 2))
        .expect("there is something to resolve");
    let why = |name: &str| -> Vec<(bool, String)> {
        let paths = resolution.paths.iter().filter(|path| {
            let text = &resolution.files[path.file.0 as usize].1;
            &text[path.range.start as usize..path.range.end as usize] == name
        });
        paths.filter_map(|path| path.why.clone()).map(|why| (why.is_external, why.text)).collect()
    };
    let not_read = (true, "`macros` is not read".to_owned());
    for (name, times) in [("Made", 1), ("Brought", 1), ("inside", 2)] {
        assert_eq!(why(name), vec![not_read.clone(); times], "{name}");
    }
    for name in ["outside", "Nothing"] {
        assert_eq!(why(name), [(false, format!("`{name}` is not resolved"))]);
    }
}

#[test]
fn what_a_dependency_makes_by_macros_is_known_by_its_path() {
    let folder = project(
        "[dependencies]\nthing = \"1\"\n",
        &format!("dependencies = [\"thing\"]\n{}", locked("thing", "1.0.0", REGISTRY, &[])),
        &[
            (
                "app/src/lib.rs",
                "pub fn f(t: &thing::Thing) { t.made(1); thing::Thing::build(); thing::made::later(2); }",
            ),
            ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "")),
            (
                "vendor/thing/src/lib.rs",
                "mod inner { pub struct Thing; } pub use inner::Thing; made! { later }",
            ),
        ],
    );
    assert_eq!(
        calls(&folder, "src/lib.rs"),
        ["thing::Thing::made", "thing::Thing::build", "thing::made::later"]
    );
}

#[test]
fn a_dependency_that_does_not_parse_is_said_once_and_denies_nothing() {
    let folder = project(
        "[dependencies]\nthing = \"1\"\n",
        &format!("dependencies = [\"thing\"]\n{}", locked("thing", "1.0.0", REGISTRY, &[])),
        &[
            ("app/src/lib.rs", "pub fn f() { thing::good(); }"),
            ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "")),
            ("vendor/thing/src/lib.rs", "pub struct ; pub fn good() {} pub fn (); mod absent;"),
        ],
    );
    let outcome = run(&folder);
    let said = said(&outcome);
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0].0, ProblemKind::Coverage);
    assert!(
        said[0].1.starts_with("`thing 1.0.0` could not be read in full: ")
            && said[0].1.ends_with("(and 2 more)")
    );
    assert_eq!(calls(&folder, "src/lib.rs"), ["thing::good"]);
}

#[test]
fn missing_sources_are_said_once_with_what_helps() {
    let folder = project(
        "[dependencies]\nno-such-crate-here = \"1\"\n",
        &format!(
            "dependencies = [\"no-such-crate-here\"]\n{}",
            locked("no-such-crate-here", "1.0.0", REGISTRY, &[])
        ),
        &[("app/src/lib.rs", "pub fn f() { no_such_crate_here::send(); }"), ("vendor/readme", "empty")],
    );
    let outcome = run(&folder);
    let problems = &outcome.report.problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].kind, ProblemKind::Coverage);
    assert!(problems[0].message.contains("no-such-crate-here 1.0.0"), "{}", problems[0].message);
    assert!(problems[0].help.as_ref().is_some_and(|help| help.contains("cargo fetch")));
    assert_eq!(outcome.report.coverage.missing_crates, ["no_such_crate_here"]);
    assert_eq!(calls(&folder, "src/lib.rs"), ["no_such_crate_here::send"]);
    assert!(Path::new(&folder.path().join("app/Cargo.lock")).is_file());
}

#[test]
fn paths_lead_to_their_items() {
    let folder = project(
        "[dependencies]\nthing = \"1\"\n",
        &format!("dependencies = [\"thing\"]\n{}", locked("thing", "1.0.0", REGISTRY, &[])),
        &[
            (
                "app/src/lib.rs",
                "use std::collections::HashMap as Map; use thing::Thing; \
                 pub enum Kind { One } pub type Known = Map<u8, Thing>; \
                 pub fn f(kind: Kind) -> u8 { let n = Kind::One; no_such(); u8::MAX }",
            ),
            ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "")),
            ("vendor/thing/src/lib.rs", "mod inner; pub use inner::Thing;"),
            ("vendor/thing/src/inner.rs", "pub struct Thing;"),
        ],
    );
    let resolution = privet_driver::resolution(&request(&folder.path().join("app"), 2))
        .expect("there is something to resolve");
    let paths = resolution.paths.iter().map(|path| {
        let text = &resolution.files[path.file.0 as usize].1;
        let range = path.range.start as usize..path.range.end as usize;
        (&text[range], path.item.as_deref(), path.why.as_ref().map(|why| why.text.as_str()))
    });
    assert_eq!(
        paths.collect::<Vec<_>>(),
        [
            ("std::collections::HashMap", Some("std::collections::HashMap"), None),
            ("thing::Thing", Some("thing::inner::Thing"), None),
            ("Map", Some("std::collections::HashMap"), None),
            ("u8", Some("u8"), None),
            ("Thing", Some("thing::inner::Thing"), None),
            ("Kind", Some("app::Kind"), None),
            ("u8", Some("u8"), None),
            ("Kind::One", Some("app::Kind::One"), None),
            ("no_such", None, Some("`no_such` is not resolved")),
            ("u8::MAX", Some("u8::MAX"), None),
        ]
    );
    assert_eq!(resolution.summary().paths, privet_driver::Share { known: 9, unknown: 1, external: 0 });
}
