//! What paths mean, on small programs. A path is asked for by its text, in the item that holds it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_front::{Edition, parse_file};
use privet_ir::{CrateId, DefId, Symbol, Target};
use privet_names::{Cfg, CrateInput, FileInput, Namespace, Program, prepare};

/// A crate of one file.
fn krate(name: &str, edition: u16, text: &str, dependencies: &[(&str, Option<u32>)]) -> CrateInput {
    let front = Edition::from_year(edition);
    let (ir, errors) = parse_file(text, front);
    assert_eq!(errors, [], "{text}");
    let cfg = Cfg::new([(Symbol::new("unix"), None)], false);
    let prepared = prepare(ir, &cfg);
    let path = Symbol::new(&format!("{name}/lib.rs"));
    CrateInput {
        name: Symbol::new(name),
        edition,
        is_workspace: true,
        is_stub: false,
        cfg,
        is_test_code: false,
        dependencies: dependencies.iter().map(|(name, id)| (Symbol::new(name), id.map(CrateId))).collect(),
        files: vec![FileInput { path, ir: prepared.ir, declared_by: None, loose_name: None }],
    }
}

fn program(text: &str) -> Program {
    Program::build(vec![krate("app", 2021, text, &[])])
}

/// What the last path of this text in the item at `owner` means.
fn meaning(program: &Program, owner: &str, path: &str) -> String {
    let def = program
        .definitions()
        .iter()
        .copied()
        .find(|def| program.path(*def).as_str() == owner)
        .unwrap_or_else(|| panic!("no item `{owner}`"));
    let names = program.resolve(def);
    let tree = &program.item(def).tree;
    let written =
        |id| -> Vec<&str> { tree.path_segments(id).iter().map(|segment| segment.name.as_str()).collect() };
    let wanted: Vec<&str> = path.split("::").collect();
    let id = tree
        .paths
        .ids()
        .rev()
        .find(|id| written(*id) == wanted)
        .unwrap_or_else(|| panic!("no path `{path}`"));
    let resolution = names.paths[id.index()];
    let target = describe(program, resolution.target);
    match resolution.remaining {
        0 => target,
        remaining => format!("{target} + {remaining}"),
    }
}

fn describe(program: &Program, target: Target) -> String {
    match target {
        Target::Definition(def) => program.path(def).to_string(),
        Target::Variant { owner, index } => format!("{}#{index}", program.path(owner)),
        Target::External(path) => format!("extern {path}"),
        Target::CrateRoot(krate) => format!("crate {}", program.krate(krate).name),
        Target::Local(_) => "local".to_owned(),
        Target::GenericParameter { index, .. } => format!("parameter {index}"),
        Target::SelfType(def) => format!("Self of {}", program.path(def)),
        Target::Primitive(name) => format!("primitive {name}"),
        Target::BuiltinMacro(path) => path.to_string(),
        Target::Unresolved => "?".to_owned(),
    }
}

#[track_caller]
fn check(text: &str, owner: &str, expected: &[(&str, &str)]) {
    let program = program(text);
    for (path, meant) in expected {
        assert_eq!(&meaning(&program, owner, path), meant, "`{path}` in `{owner}`");
    }
}

#[test]
fn imports_rename_chain_and_glob() {
    check(
        "mod a { pub mod b { pub fn f() {} pub struct S; } pub use self::b::f as g; }
         pub use a::{b::{self, S as T}, g};
         use a::b::*;
         fn main() { g(); b::f(); f(); T; crate::a::g(); self::g(); }",
        "app::main",
        &[
            ("g", "app::a::b::f"),
            ("b::f", "app::a::b::f"),
            ("f", "app::a::b::f"),
            ("T", "app::a::b::S"),
            ("crate::a::g", "app::a::b::f"),
            ("self::g", "app::a::b::f"),
        ],
    );
}

#[test]
fn a_glob_is_shadowed_by_what_is_declared() {
    check("mod a { pub fn f() {} } use a::*; fn f() {} fn main() { f(); }", "app::main", &[("f", "app::f")]);
}

#[test]
fn globs_may_form_a_cycle() {
    check(
        "mod a { pub use crate::b::*; pub fn f() {} } mod b { pub use crate::a::*; pub fn g() {} }
         fn main() { a::g(); b::f(); }",
        "app::main",
        &[("a::g", "app::b::g"), ("b::f", "app::a::f")],
    );
}

#[test]
fn private_names_are_not_taken_from_outside() {
    check(
        "mod a { fn f() {} pub(super) fn g() {} pub mod c { pub(in crate::a) fn h() {} } } fn main() { a::f(); a::g(); }",
        "app::main",
        &[("a::f", "?"), ("a::g", "app::a::g")],
    );
}

#[test]
fn locals_shadow_items_and_block_items_shadow_outer_ones() {
    check(
        "fn f() {} fn x() {} fn main() { let x = 1; x; fn f() {} f(); { use crate::x as y; y(); } }",
        "app::main",
        &[("x", "local"), ("f", "app::main::f"), ("y", "app::x")],
    );
}

#[test]
fn a_local_ends_with_its_block() {
    check("fn v() {} fn main() { { let v = 1; } v(); }", "app::main", &[("v", "app::v")]);
    check(
        "fn v() {} fn main(o: Option<u8>) { if let Some(v) = o { v } else { v() } }",
        "app::main",
        &[("v", "app::v")],
    );
    check(
        "fn v() {} fn main(o: u8) { match o { v if v > 1 => v, _ => 0 }; v(); }",
        "app::main",
        &[("v", "app::v")],
    );
}

#[test]
fn enums_have_their_variants() {
    check(
        "enum E { A, B(u8) } use E::*; mod m { pub use super::E; } fn main() { A; E::B(1); m::E::A; }",
        "app::main",
        &[("A", "app::E#0"), ("E::B", "app::E#1"), ("m::E::A", "app::E#0")],
    );
}

#[test]
fn bare_names_in_patterns_may_be_constants() {
    let program = program(
        "const LIMIT: u8 = 1; enum E { A, B } use E::A; fn main(e: u8) { match e { LIMIT => {} other => {} } match e { A => {} b => {} } }",
    );
    let main = program.lookup("app::main", Namespace::Value).expect("it is there");
    let names = program.resolve(main);
    let found: Vec<String> =
        names.constant_patterns.iter().map(|(_, resolution)| describe(&program, resolution.target)).collect();
    assert_eq!(found, ["app::LIMIT", "app::E#0"]);
}

#[test]
fn later_alternatives_bind_the_locals_of_the_first() {
    let program = program("fn main(r: Result<u8, u8>) { let (Ok(v) | Err(v)) = r; v; }");
    let main = program.lookup("app::main", Namespace::Value).expect("it is there");
    let names = program.resolve(main);
    assert_eq!(names.same_binding.len(), 1);
    let (second, first) = names.same_binding[0];
    assert_eq!(names.local_of(second), first);
    assert!(names.paths.iter().any(|path| path.target == Target::Local(first)));
}

#[test]
fn what_hangs_on_types_is_left() {
    check(
        "struct S; impl S { fn new() {} fn g<T>() { Self::new(); S::new(); T::f(); <T>::f(); } } trait Tr { fn f(); }",
        "app::S::g",
        &[("Self::new", "Self of app::S + 1"), ("S::new", "app::S + 1"), ("T::f", "parameter 0 + 1")],
    );
}

#[test]
fn traits_have_their_items() {
    check(
        "trait Tr { fn f(); } struct S; fn main() { Tr::f(); <S as Tr>::f(); }",
        "app::main",
        &[("Tr::f", "app::Tr + 1")],
    );
}

#[test]
fn crates_are_named_by_their_dependents() {
    let library = krate("data", 2021, "pub mod user { pub struct User; } pub use user::User;", &[]);
    let app = krate(
        "app",
        2021,
        "use model::User; use reqwest::Client; use model as m; fn main() { User; m::user::User; Client::new(); ::model::User; serde_json::to_string(); }",
        &[("model", Some(0)), ("reqwest", None)],
    );
    let program = Program::build(vec![library, app]);
    for (path, meant) in [
        ("User", "data::user::User"),
        ("m::user::User", "data::user::User"),
        ("Client::new", "extern reqwest::Client::new"),
        ("serde_json::to_string", "extern serde_json::to_string"),
    ] {
        assert_eq!(meaning(&program, "app::main", path), meant);
    }
    let user = program.lookup("data::User", Namespace::Type).expect("it is there");
    let paths: Vec<&str> = program.paths(user).into_iter().map(Symbol::as_str).collect();
    assert_eq!(paths, ["data::user::User", "data::User"]);
}

#[test]
fn edition_2015_starts_imports_at_the_root() {
    let program = Program::build(vec![krate(
        "app",
        2015,
        "mod a { pub fn f() {} } mod b { use a::f; fn main() { f(); ::a::f(); } }",
        &[],
    )]);
    assert_eq!(meaning(&program, "app::b::main", "f"), "app::a::f");
    assert_eq!(meaning(&program, "app::b::main", "a::f"), "app::a::f");
}

#[test]
fn inactive_code_is_gone() {
    let program = program(
        "#[cfg(windows)] fn w() {} #[cfg(unix)] fn u() {} #[cfg(test)] mod tests { fn t() {} } #[test] fn t() {}
         struct S { #[cfg(windows)] a: u8, b: u8 }
         fn main() { #[cfg(windows)] let x = 1; match 1 { #[cfg(windows)] 1 => {} _ => {} } }",
    );
    let paths: Vec<&str> = program.definitions().iter().map(|def| program.path(*def).as_str()).collect();
    assert_eq!(paths, ["app::u", "app::S", "app::main"]);
    let main = program.item(program.lookup("app::main", Namespace::Value).expect("it is there"));
    assert!(main.tree.blocks.iter().all(|(_, block)| {
        block.statements.iter().all(|statement| !matches!(statement.kind, privet_ir::StatementKind::Let(_)))
    }));
}

#[test]
fn methods_have_the_paths_of_their_implementations() {
    let program = program(
        "mod m { pub struct S; pub trait Tr { fn f(&self); } impl Tr for S { fn f(&self) {} } impl S { pub fn g(&self) {} } }",
    );
    let of = |path: &str| -> DefId {
        program.definitions().iter().copied().find(|def| program.path(*def).as_str() == path).expect(path)
    };
    let f = of("<app::m::S as app::m::Tr>::f");
    let paths: Vec<&str> = program.paths(f).into_iter().map(Symbol::as_str).collect();
    assert_eq!(paths, ["<app::m::S as app::m::Tr>::f", "app::m::S::f", "app::m::Tr::f"]);
    of("app::m::S::g");
}

#[test]
fn macros_are_found_textually_by_path_and_in_the_language() {
    check(
        "macro_rules! local { () => {} } mod m { #[macro_export] macro_rules! exported { () => {} } }
         fn main() { local!(); crate::exported!(); println!(); std::format!(); log::info!(); }",
        "app::main",
        &[
            ("local", "app::local!"),
            ("crate::exported", "app::exported!"),
            ("println", "std::println!"),
            ("log::info", "extern log::info!"),
        ],
    );
}
