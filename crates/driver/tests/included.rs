//! Files that `include!` names: beside the code, and what an earlier build left in `target`.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::Path;

use privet_driver::{CallKind, run};
use privet_ir::ProblemKind;

const MANIFEST: &str = "[package]\nname = 'my-app'\nversion = '0.1.0'\nedition = '2024'\n\n[workspace]\n";

/// A package of these files; of the first, paths below `out` are those of a build.
fn package(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = path.replace("out/", "target/debug/build/my-app-0123456789abcdef/out/");
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("Cargo.toml", MANIFEST);
    files.iter().for_each(|(path, text)| write(path, text));
    folder
}

/// The calls with what they call, in the order of the text.
fn callees(folder: &Path) -> Vec<(String, Option<String>)> {
    let resolution = privet_driver::resolution(&support::request(folder, 0)).unwrap();
    let calls = resolution.calls.iter().filter(|call| call.kind != CallKind::Macro);
    calls
        .map(|call| {
            let text = &resolution.files[call.file.0 as usize].1;
            let name = &text[call.range.start as usize..call.range.end as usize];
            (name.to_owned(), call.callee.clone())
        })
        .collect()
}

fn problems(folder: &Path) -> Vec<(ProblemKind, String)> {
    let outcome = run(&support::request(folder, 0)).unwrap();
    let problems = outcome.report.problems.into_iter();
    // Without a lock file, cargo has something to say, too.
    let problems = problems.filter(|problem| problem.message.contains("included"));
    problems.map(|problem| (problem.kind, problem.message)).collect()
}

fn is(name: &str, callee: &str) -> (String, Option<String>) {
    (name.to_owned(), Some(callee.to_owned()))
}

const USER: &str = r#"
    pub mod made {
        include!(concat!(env!("OUT_DIR"), "/made.rs"));
    }
    include!("beside.rs");
    pub fn call() {
        made::Made::new().print();
        beside();
        in_scope!();
    }
"#;

#[test]
fn included_items_are_those_of_the_module_around_the_call() {
    let made = "pub struct Made; impl Made { pub fn new() -> Self { Self } pub fn print(&self) {} }";
    let beside = "pub fn beside() {} macro_rules! in_scope { () => { beside() }; }";
    let folder = package(&[("src/lib.rs", USER), ("src/beside.rs", beside), ("out/made.rs", made)]);
    let found = callees(folder.path());
    assert!(found.contains(&is("new", "my_app::made::Made::new")), "{found:?}");
    assert!(found.contains(&is("print", "my_app::made::Made::print")), "{found:?}");
    assert!(found.contains(&is("beside", "my_app::beside")), "{found:?}");
    assert_eq!(problems(folder.path()), []);
}

#[test]
fn a_macro_may_say_what_is_included_and_that_may_include_more() {
    let user = r#"
        macro_rules! include_proto {
            ($package:tt) => {
                include!(concat!(env!("OUT_DIR"), concat!("/", $package, ".rs")));
            };
        }
        pub mod proto {
            include_proto!("shop.orders");
        }
        pub fn call(order: &proto::Order) {
            order.number();
            proto::items::Item::price();
        }
    "#;
    let orders = r#"
        pub struct Order;
        impl Order { pub fn number(&self) {} }
        pub mod items { include!("shop.items.rs"); }
    "#;
    let items = "pub struct Item; impl Item { pub fn price() {} }";
    let folder =
        package(&[("src/lib.rs", user), ("out/shop.orders.rs", orders), ("out/shop.items.rs", items)]);
    let found = callees(folder.path());
    let wanted =
        [is("number", "my_app::proto::Order::number"), is("price", "my_app::proto::items::Item::price")];
    assert_eq!(found, wanted);
}

#[test]
fn what_builds_leave_is_found_where_the_configuration_says() {
    let user = "include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\")); pub fn call() { made(); }";
    for (key, built) in
        [("target-dir = 'built/here'", "built/here"), ("build-dir = '{workspace-root}/b'", "b")]
    {
        let config = format!("[build]\n{key}\n");
        let folder = package(&[("src/lib.rs", user), (".cargo/config.toml", &config)]);
        let out = folder.path().join(built).join("debug/build/my-app-0123456789abcdef/out");
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("made.rs"), "pub fn made() {}").unwrap();
        assert_eq!(callees(folder.path()), [is("made", "my_app::made")], "{key}");
    }
}

#[test]
fn what_no_build_has_left_is_coverage_and_what_was_written_is_an_error() {
    let folder = package(&[("src/lib.rs", USER), ("src/main.rs", "include!(\"main.rs\"); fn main() {}")]);
    let wanted = [
        (ProblemKind::File, "the included file `beside.rs` is missing"),
        (ProblemKind::File, "the included file `main.rs` leads back to itself"),
        (ProblemKind::Coverage, "the included file `made.rs` is not at hand"),
    ];
    let mut found = problems(folder.path());
    found.sort();
    let mut wanted = wanted.map(|(kind, message)| (kind, message.to_owned())).to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
}

#[test]
fn modules_that_macros_declare_have_their_files() {
    let main = r#"
        macro_rules! declare {
            ($($name:ident)*) => { $(mod $name;)* };
        }
        macro_rules! pick {
            ($($item:item)*) => { $($item)* };
        }
        declare! { first }
        mod inner {
            pick! {
                pub mod second;
                #[path = "other.rs"]
                pub mod third;
            }
        }
        fn main() {
            first::one();
            first::below::two();
            inner::second::three();
            inner::third::four();
        }
    "#;
    let folder = package(&[
        ("src/main.rs", main),
        ("src/first.rs", "pub fn one() {} macro_rules! m { () => { pub mod below; } } m!();"),
        ("src/first/below.rs", "pub fn two() {}"),
        ("src/inner/second/mod.rs", "pub fn three() {}"),
        ("src/inner/other.rs", "pub fn four() {}"),
    ]);
    assert_eq!(
        callees(folder.path()),
        [
            is("one", "my_app::first::one"),
            is("two", "my_app::first::below::two"),
            is("three", "my_app::inner::second::three"),
            is("four", "my_app::inner::third::four"),
        ]
    );
}

#[test]
fn modules_that_macros_declare_are_missed_and_end() {
    let main = r#"
        macro_rules! declare { ($name:ident) => { mod $name; } }
        declare! { nowhere }
        declare! { circle }
        fn main() {}
    "#;
    let circle = r#"macro_rules! again { () => { #[path = "circle.rs"] mod circle; } } again!();"#;
    let folder = package(&[("src/main.rs", main), ("src/circle.rs", circle)]);
    let outcome = run(&support::request(folder.path(), 0)).unwrap();
    let messages: Vec<&str> = outcome.report.problems.iter().map(|problem| &*problem.message).collect();
    let has = |text: &str| messages.iter().any(|message| message.contains(text));
    assert!(has("the file of module `nowhere` is missing"), "{messages:?}");
    assert!(has("module `circle` leads back to"), "{messages:?}");
}

#[test]
fn what_is_included_as_an_expression_is_one() {
    let main = r#"
        pub struct Point(u8);
        impl Point { pub fn shown(&self) -> &'static str { "" } }
        const POINT: Point = include!("point.in");
        fn main() {
            let own = POINT;
            #[cfg(not(target_os = "none"))]
            {}
            #[cfg(target_os = "none")]
            { use nowhere::Gone; include!("gone.rs"); }
            match 1 { #[cfg(target_os = "none")] 1 => include!("gone.rs"), _ => {} }
            include!("block.rs").len();
            include!(concat!(env!("OUT_DIR"), "/made.rs"));
            let lost = include!("nowhere.rs");
            let again = include!("again.rs");
        }
    "#;
    let folder = package(&[
        ("src/main.rs", main),
        ("src/point.in", "//! A point.\nPoint(1)"),
        ("src/block.rs", "{ let text = own.shown(); text.trim() }"),
        ("src/again.rs", "[include!(\"again.rs\"), 1]"),
        ("out/made.rs", "own.shown()"),
    ]);
    let callees = callees(folder.path());
    let callees: Vec<&str> = callees.iter().filter_map(|(_, callee)| callee.as_deref()).collect();
    assert_eq!(
        callees,
        ["my_app::Point", "my_app::Point::shown", "str::trim", "str::len", "my_app::Point::shown"]
    );
    assert_eq!(
        problems(folder.path()),
        [(ProblemKind::File, "the included file `nowhere.rs` is missing".to_owned())]
    );
}
