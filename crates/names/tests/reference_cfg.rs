//! The Rust Reference's chapter "Conditional compilation": the predicates, and every place that an attribute may
//! stand at. What is left is shown by the paths that are left.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use privet_ir::ItemKind;
use privet_names::Program;
use support::{find, meaning, program};

/// Whether a function under this predicate is compiled.
fn holds(predicate: &str) -> bool {
    find(&program(&format!("#[cfg({predicate})] fn f() {{}}")), "app::f").is_some()
}

#[test]
fn predicates() {
    for predicate in [
        "unix",
        "true",
        "not(false)",
        "all()",
        "not(any())",
        "not(windows)",
        "feature = \"on\"",
        "all(unix, feature = \"on\", )",
        "any(windows, target_os = \"linux\")",
        "not(feature = \"off\")",
        "all(any(windows, unix), not(all(windows, unix)))",
        "target_pointer_width = \"64\"",
        "debug_assertions",
    ] {
        assert!(holds(predicate), "{predicate}");
    }
    for predicate in [
        "windows",
        "false",
        "not(true)",
        "any()",
        "feature = \"off\"",
        "feature",
        "unix = \"on\"",
        "test",
        "target_os = \"macos\"",
        "all(unix, windows)",
        "not(unix)",
    ] {
        assert!(!holds(predicate), "{predicate}");
    }
}

#[test]
fn several_attributes_must_all_hold() {
    let program =
        program("#[cfg(unix)] #[cfg(windows)] fn f() {} #[cfg(unix)] #[cfg(feature = \"on\")] fn g() {}");
    assert!(find(&program, "app::f").is_none());
    assert!(find(&program, "app::g").is_some());
}

#[test]
fn cfg_attr_gives_none_one_or_several_attributes() {
    let program = program(
        "#[cfg_attr(unix, cfg(windows))] fn a() {} #[cfg_attr(windows, cfg(windows))] fn b() {}
         #[cfg_attr(unix, cfg(unix), cfg(feature = \"off\"))] fn c() {}
         #[cfg_attr(unix, cfg_attr(feature = \"on\", cfg(windows)))] fn d() {}
         #[cfg_attr(unix, )] fn e() {}
         #[cfg_attr(all(), macro_export)] macro_rules! m { () => {}; }",
    );
    let there: Vec<&str> = ["a", "b", "c", "d", "e"]
        .into_iter()
        .filter(|name| find(&program, &format!("app::{name}")).is_some())
        .collect();
    assert_eq!(there, ["b", "e"]);
}

#[test]
fn items_of_every_kind() {
    let program = program(
        "#[cfg(windows)] mod gone { pub fn f() {} } #[cfg(unix)] mod here { #![cfg(unix)] pub fn f() {} }
         mod inner { #![cfg(windows)] pub fn f() {} }
         #[cfg(windows)] use here::f as gone_f; #[cfg(unix)] use here::f as here_f;
         #[cfg(windows)] struct S; #[cfg(unix)] struct T;
         #[cfg(windows)] const C: u8 = 1; #[cfg(windows)] static D: u8 = 1; #[cfg(windows)] type A = u8;
         #[cfg(windows)] impl T { fn gone() {} } impl T { #[cfg(windows)] fn gone_too() {} fn stays() {} }
         trait Tr { #[cfg(windows)] fn gone(); fn stays(); }
         extern \"C\" { #[cfg(windows)] fn gone_foreign(); fn foreign(); }
         #[cfg(windows)] macro_rules! m { () => {}; }
         fn main() { here_f(); gone_f(); }",
    );
    let paths: Vec<&str> = program
        .definitions()
        .iter()
        .filter(|def| !program.path(**def).as_str().starts_with("std") && program.is_workspace(def.file))
        .filter(|def| {
            !matches!(
                program.item(**def).kind,
                ItemKind::Use(_) | ItemKind::Impl(_) | ItemKind::ForeignBlock { .. }
            )
        })
        .map(|def| program.path(*def).as_str())
        .collect();
    assert!(paths.iter().all(|path| !path.contains("gone")), "{paths:?}");
    for path in ["app::here::f", "app::T", "app::T::stays", "app::Tr::stays", "app::foreign"] {
        assert!(paths.contains(&path), "{path} in {paths:?}");
    }
    for path in ["app::S", "app::C", "app::D", "app::A", "app::m!", "app::inner::f"] {
        assert!(!paths.contains(&path), "{path} in {paths:?}");
    }
    assert_eq!(meaning(&program, "app::main", "here_f"), "app::here::f");
    assert_eq!(meaning(&program, "app::main", "gone_f"), "?");
}

/// The names of the types that an item names.
fn named(program: &Program, owner: &str) -> Vec<String> {
    let def = find(program, owner).expect("the item");
    let names = program.resolve(def);
    let tree = &program.item(def).tree;
    let resolved = tree.paths.ids().filter(|id| names.paths[id.index()] != privet_ir::Resolution::UNRESOLVED);
    let mut found: Vec<String> =
        resolved.filter_map(|id| tree.path_as_name(id)).map(|name| name.to_string()).collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn parts_of_items() {
    let program = program(
        "struct Gone; struct Here; trait Bound {}
         struct Named { #[cfg(windows)] a: Gone, #[cfg(unix)] b: Here }
         struct Tuple(#[cfg(windows)] Gone, Here);
         union Both { #[cfg(windows)] a: Gone, b: Here }
         enum E { #[cfg(windows)] A(Gone), B(#[cfg(windows)] Gone, Here), C { #[cfg(windows)] x: Gone, y: Here } }
         fn parameters(#[cfg(windows)] a: Gone, b: Here) {}
         fn generic<#[cfg(windows)] A: Gone, B: Bound>(b: B) {}",
    );
    for owner in ["Named", "Tuple", "Both", "E", "parameters"] {
        assert_eq!(named(&program, &format!("app::{owner}")), ["Here"], "{owner}");
    }
    assert_eq!(named(&program, "app::generic"), ["B", "Bound"]);
    assert_eq!(meaning(&program, "app::generic", "B"), "parameter 0");
}

#[test]
fn parts_of_bodies() {
    for body in [
        "#[cfg(windows)] gone(); here();",
        "#[cfg(windows)] let a = gone(); here();",
        "#[cfg(windows)] { gone(); } here();",
        "#[cfg(windows)] fn inner() { gone(); } here();",
        "#[cfg(windows)] gone!(); here();",
        "match 1 { #[cfg(windows)] 1 => gone(), _ => here() }",
        "let s = S { #[cfg(windows)] a: gone(), #[cfg(unix)] a: here() };",
        "let S { #[cfg(windows)] a: gone, .. } = here();",
        "f(#[cfg(windows)] gone(), here());",
        "x.f(#[cfg(windows)] gone(), here());",
        "[#[cfg(windows)] gone(), here()];",
        "(#[cfg(windows)] gone(), here());",
        "let c = |#[cfg(windows)] gone: u8, here: u8| here;",
        "here(); #[cfg(windows)] gone()",
        "if true { here(); } #[cfg(windows)] if true { gone(); }",
        "#[cfg(unix)] { here() } #[cfg(windows)] { gone() }",
    ] {
        let program = program(&format!(
            "fn gone() -> u8 {{ 1 }} fn here() -> u8 {{ 1 }} macro_rules! gone {{ () => {{ gone() }}; }} fn main(x: u8) {{ {body} }}"
        ));
        let found = named(&program, "app::main");
        assert!(
            !found.contains(&"gone".to_owned()) && found.contains(&"here".to_owned()),
            "{body}: {found:?}"
        );
    }
}

#[test]
fn a_file_without_a_part_is_not_looked_for() {
    // The file of a module that is not compiled need not be there: `files` would fail on it.
    let program = program(
        "#[cfg(windows)] mod missing; #[cfg_attr(windows, path = \"gone.rs\")] mod inline { pub fn f() {} } fn main() {}",
    );
    assert!(find(&program, "app::inline::f").is_some());
}

#[test]
fn tests_are_compiled_only_if_asked_for() {
    let program = program(
        "#[test] fn a() {} #[cfg(test)] mod tests { fn b() {} } #[bench] fn c() {} #[tokio::test] async fn d() {} fn e() {}",
    );
    let there: Vec<&str> = program
        .definitions()
        .iter()
        .filter(|def| program.is_workspace(def.file))
        .map(|def| program.path(*def).as_str())
        .collect();
    assert_eq!(there, ["app::e"]);
}
