//! The Rust Reference's rules on names: "Namespaces", "Scopes", "Preludes", "Paths", "Use declarations",
//! "Extern crate declarations", "Modules" and "Visibility", each rule a test.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use privet_names::{Namespace, Program};
use support::{STD, check, check_at, files, find, meaning, meanings, program, program_in, with_library};

// Namespaces.

#[test]
fn the_three_namespaces_do_not_meet() {
    check(
        "mod a { pub struct T; } fn a() {} macro_rules! a { () => {} }
         fn main() { a(); a::T; a!(); }",
        &[("a::T", "app::a::T")],
    );
    let program = program(
        "mod a { pub struct T; } fn a() {} macro_rules! a { () => {} } fn main() { a(); a::T; a!(); }",
    );
    let found = meanings(&program, "app::main", "a");
    assert!(found.contains(&"app::a".to_owned()) && found.contains(&"app::a!".to_owned()), "{found:?}");
}

#[test]
fn one_import_brings_a_name_in_each_namespace() {
    let program = program(
        "mod m { pub mod x { pub struct T; } pub fn x() {} } use m::x;
         fn main() { x(); x::T; }",
    );
    check_at(&program, "app::main", &[("x::T", "app::m::x::T")]);
    assert!(meanings(&program, "app::main", "x").contains(&"app::m::x".to_owned()));
}

#[test]
fn a_struct_with_named_fields_is_no_value() {
    check("struct S { a: u8 } fn S() {} fn main() { S(); let _: S; }", &[]);
    let program = program(
        "mod m { pub struct S { pub a: u8 } } use m::S; fn S() {} fn main() { S(); } fn other(s: S) {}",
    );
    assert_eq!(meaning(&program, "app::main", "S"), "app::S");
    assert_eq!(meaning(&program, "app::other", "S"), "app::m::S");
}

#[test]
fn tuple_and_unit_structs_are_values_too() {
    check("struct T(u8); struct U; fn main() { T(1); U; }", &[("T", "app::T"), ("U", "app::U")]);
}

#[test]
fn locals_are_values_only() {
    check(
        "mod a { pub fn f() {} } struct T; fn main() { let a = 1; a::f(); let T2 = 1; a; }",
        &[("a::f", "app::a::f"), ("a", "local")],
    );
}

// Scopes.

#[test]
fn a_binding_begins_behind_its_statement() {
    check("fn x() {} fn main() { let x = x; }", &[("x", "app::x")]);
    check("fn x() {} fn main(o: Option<u8>) { let Some(x) = o else { x(); return; }; }", &[("x", "app::x")]);
    let program = program("fn x() {} fn main() { let x = x; let y = x; }");
    assert_eq!(meanings(&program, "app::main", "x"), ["app::x", "local"]);
}

#[test]
fn bindings_of_conditions_end_with_their_branch() {
    let text = "fn v() {} fn main(o: Option<u8>) { if let Some(v) = o && v > 1 { v } else { v() }; while let Some(v) = o { v; } v(); }";
    let program = program(text);
    assert_eq!(meanings(&program, "app::main", "v"), ["local", "local", "app::v", "local", "app::v"]);
}

#[test]
fn parameters_of_functions_and_closures_end_with_them() {
    let program =
        program("fn v() {} fn main(v: u8) { (|v: u8| v)(1); v; { let w = |a| a; } } fn other() { v(); }");
    assert_eq!(meanings(&program, "app::main", "v"), ["local", "local"]);
    assert_eq!(meaning(&program, "app::other", "v"), "app::v");
}

#[test]
fn a_loops_pattern_is_not_seen_by_its_iterator() {
    let program = program("fn v() {} fn main() { for v in v() { v; } v(); }");
    assert_eq!(meanings(&program, "app::main", "v"), ["app::v", "local", "app::v"]);
}

#[test]
fn each_arm_has_its_own_bindings() {
    let program = program("fn v() {} fn main(o: u8) { match o { v if v > 1 => v, _ => v(), } }");
    assert_eq!(meanings(&program, "app::main", "v"), ["local", "local", "app::v"]);
}

#[test]
fn items_of_a_block_are_seen_in_all_of_it() {
    let program = program("fn f() {} fn main() { f(); { f(); fn f() {} } fn g() { f(); } f(); }");
    assert_eq!(meanings(&program, "app::main", "f"), ["app::f", "app::main::f", "app::f"]);
    assert_eq!(meaning(&program, "app::main::g", "f"), "app::f");
}

#[test]
fn a_local_shadows_an_item_of_its_block_and_an_inner_item_a_local() {
    let program = program("fn main() { fn f() {} f(); let f = 1; f; { fn f() {} f(); } }");
    assert_eq!(meanings(&program, "app::main", "f"), ["app::main::f", "local", "app::main::f"]);
}

#[test]
fn items_do_not_see_the_locals_around_them() {
    let program = program("fn x() {} fn main() { let x = 1; fn inner() { x(); } x; }");
    assert_eq!(meaning(&program, "app::main::inner", "x"), "app::x");
}

#[test]
fn generic_parameters_shadow_items_and_are_not_seen_by_inner_items() {
    let program = program(
        "struct T; fn main<T>(a: T) { fn inner(a: T) {} }
         struct S<T>(T); impl<T> S<T> { fn f(a: T) {} } trait Tr<T> { fn g(a: T); }
         const N: u8 = 1; fn n<const N: usize>() { N; }",
    );
    assert_eq!(meaning(&program, "app::main", "T"), "parameter 0");
    assert_eq!(meaning(&program, "app::main::inner", "T"), "app::T");
    assert_eq!(meaning(&program, "app::S", "T"), "parameter 0");
    assert_eq!(meaning(&program, "app::S::f", "T"), "parameter 0");
    assert_eq!(meaning(&program, "app::Tr::g", "T"), "parameter 0");
    assert_eq!(meaning(&program, "app::n", "N"), "parameter 0");
}

#[test]
fn self_is_the_type_of_the_item_around() {
    let program = program(
        "struct S(u8); impl S { fn f() { Self(1); Self::f(); fn inner() {} } } trait Tr { fn g(a: Self); }
         enum E { A(Box<Self>) }",
    );
    assert_eq!(meaning(&program, "app::S::f", "Self"), "Self of app::S");
    assert_eq!(meaning(&program, "app::S::f", "Self::f"), "Self of app::S + 1");
    assert_eq!(meaning(&program, "app::Tr::g", "Self"), "Self of app::Tr");
    assert_eq!(meaning(&program, "app::E", "Self"), "Self of app::E");
}

#[test]
fn a_block_of_its_own_names_what_is_in_it() {
    check(
        "mod m { pub fn f() {} pub enum E { A } }
         fn main() { { use m::f; use m::E::*; f(); A; mod inner { pub fn g() {} } inner::g(); const C: u8 = 1; C; } }",
        &[("f", "app::m::f"), ("A", "app::m::E#0"), ("inner::g", "app::main::inner::g"), ("C", "app::main::C")],
    );
}

#[test]
fn enum_variants_and_fields_have_no_scope_of_their_own() {
    check("enum E { A } fn A() {} fn main() { A(); E::A; }", &[("A", "app::A"), ("E::A", "app::E#0")]);
}

// Preludes.

#[test]
fn the_prelude_is_that_of_the_edition() {
    for (edition, try_from, future) in [
        (2018, "?", "?"),
        (2021, "std::convert::TryFrom", "?"),
        (2024, "std::convert::TryFrom", "std::future::Future"),
    ] {
        let program = program_in(edition, "fn main<A: TryFrom + Future>() { Some(1); }");
        check_at(
            &program,
            "app::main",
            &[("TryFrom", try_from), ("Future", future), ("Some", "std::option::Option#1")],
        );
    }
}

#[test]
fn the_prelude_is_shadowed_by_all_else() {
    check(
        "enum Option { Some } use Option::*; fn drop() {} fn main() { Some; drop(); }",
        &[("Some", "app::Option#0"), ("drop", "app::drop")],
    );
    check("mod m { pub struct String; } use m::*; fn main() { String; }", &[("String", "app::m::String")]);
}

#[test]
fn a_module_may_do_without_the_prelude() {
    let text = "
        pub mod without {
            #![no_implicit_prelude]
            pub fn here() { Some(1); u8::MAX; std::mem::drop(); ::std::mem::drop(); println!(); ::std::println!(); }
            pub mod inside { use ::std::option::Option::Some; pub fn deep() { Some(1); drop(1); { fn f() {} drop(1); } } }
        }
        pub fn beside() { Some(1); println!(); }
    ";
    let program = program_in(2021, text);
    check_at(
        &program,
        "app::without::here",
        &[
            ("Some", "?"),
            ("u8::MAX", "primitive u8 + 1"),
            ("println", "?"),
            ("std::println", "std::println!"),
        ],
    );
    assert_eq!(
        meanings(&program, "app::without::here", "std::mem::drop"),
        ["extern std::mem::drop", "std::mem::drop"]
    );
    check_at(&program, "app::without::inside::deep", &[("Some", "std::option::Option#1"), ("drop", "?")]);
    check_at(&program, "app::beside", &[("Some", "std::option::Option#1"), ("println", "std::println!")]);
    // In edition 2015 the macros stay.
    let program = program_in(2015, "#![no_implicit_prelude] pub fn main() { Some(1); println!(); }");
    check_at(&program, "app::main", &[("Some", "?"), ("println", "std::println!")]);
}

#[test]
fn primitive_types_come_last_and_have_their_paths() {
    check(
        "mod m { pub struct u8; } fn main() { let a: u16; u16::MAX; { use m::u8; let b: u8; } }",
        &[("u16", "primitive u16"), ("u16::MAX", "primitive u16 + 1"), ("u8", "app::m::u8")],
    );
}

#[test]
fn std_is_core_and_alloc() {
    check(
        "fn main() { std::mem::swap(); core::mem::swap(); ::std::mem::swap(); alloc::string::String; }",
        &[
            ("std::mem::swap", "std::mem::swap"),
            ("core::mem::swap", "std::mem::swap"),
            ("alloc::string::String", "std::string::String"),
        ],
    );
}

#[test]
fn a_module_hides_a_crate_but_for_global_paths() {
    let program = with_library(
        "pub fn f() {} ",
        "mod library { pub fn f() {} } fn main() { library::f(); } fn global() { ::library::f(); }",
    );
    assert_eq!(meaning(&program, "app::main", "library::f"), "app::library::f");
    assert_eq!(meaning(&program, "app::global", "library::f"), "library::f");
}

// Paths.

#[test]
fn super_goes_up_and_may_be_repeated() {
    check_at(
        &program(
            "fn f() {} mod a { pub fn f() {} pub mod b { pub fn main() { super::f(); super::super::f(); self::g(); self::super::f(); crate::f(); } pub fn g() {} } }",
        ),
        "app::a::b::main",
        &[
            ("super::f", "app::a::f"),
            ("super::super::f", "app::f"),
            ("self::g", "app::a::b::g"),
            ("self::super::f", "app::a::f"),
            ("crate::f", "app::f"),
        ],
    );
}

#[test]
fn super_in_a_block_is_the_module_around_the_functions() {
    check_at(
        &program("mod a { pub fn f() {} pub fn main() { struct Local; self::f(); super::g(); } } fn g() {}"),
        "app::a::main",
        &[("self::f", "app::a::f"), ("super::g", "app::g")],
    );
}

#[test]
fn qualified_paths_name_the_trait() {
    check(
        "mod m { pub trait Tr { fn f(); type A; } } struct S; fn main() { <S as m::Tr>::f(); let _: <S as m::Tr>::A; }",
        &[("m::Tr::f", "app::m::Tr + 1"), ("m::Tr::A", "app::m::Tr + 1")],
    );
}

#[test]
fn canonical_paths_are_those_of_the_definition() {
    let program = program(
        "mod m { pub struct S; pub trait Tr { fn f(); fn d() {} } impl Tr for S { fn f() {} } impl S { fn g() { fn inner() {} } } pub enum E { V } }
         pub use m::S as Renamed; fn main() { struct Local; }",
    );
    for path in [
        "app::m::S",
        "<app::m::S as app::m::Tr>::f",
        "app::m::Tr::d",
        "app::m::S::g",
        "app::m::S::g::inner",
        "app::m::E",
        "app::main::Local",
    ] {
        assert!(find(&program, path).is_some(), "{path}");
    }
    let renamed = program.lookup("app::Renamed", Namespace::Type).expect("it is there");
    assert_eq!(program.path(renamed).as_str(), "app::m::S");
}

// Use declarations.

#[test]
fn uniform_paths_start_at_what_is_in_scope() {
    check(
        "mod a { pub mod b { pub fn f() {} } } use a::b; use b::f; fn main() { f(); }",
        &[("f", "app::a::b::f")],
    );
}

#[test]
fn self_in_braces_imports_the_module_alone() {
    check(
        "mod a { pub mod b { pub fn g() {} } pub fn b() {} } fn b() {} use a::b::{self, g};
         fn main() { b(); b::g(); g(); }",
        &[("b", "app::b"), ("b::g", "app::a::b::g"), ("g", "app::a::b::g")],
    );
    check(
        "mod a { pub mod b { pub fn g() {} } } use a::b::{self as c}; fn main() { c::g(); }",
        &[("c::g", "app::a::b::g")],
    );
}

#[test]
fn an_explicit_import_shadows_a_glob() {
    check(
        "mod a { pub fn f() {} } mod b { pub fn f() {} } use a::*; use b::f; fn main() { f(); }",
        &[("f", "app::b::f")],
    );
    check(
        "mod a { pub fn f() {} } mod b { pub fn f() {} } use b::f; use a::*; fn main() { f(); }",
        &[("f", "app::b::f")],
    );
}

#[test]
fn a_glob_may_be_shadowed_in_one_namespace_only() {
    let program = program(
        "mod a { pub fn x() {} pub mod x { pub fn g() {} } } use a::*; fn x() {} fn main() { x(); x::g(); }",
    );
    assert_eq!(meaning(&program, "app::main", "x"), "app::x");
    assert_eq!(meaning(&program, "app::main", "x::g"), "app::a::x::g");
}

#[test]
fn two_globs_may_bring_the_same_item() {
    check(
        "mod a { pub fn f() {} } mod b { pub use crate::a::f; } use a::*; use b::*; fn main() { f(); }",
        &[("f", "app::a::f")],
    );
}

#[test]
fn globs_take_what_is_visible() {
    check(
        "mod a { fn f() {} pub fn g() {} } mod b { pub fn f() {} fn g() {} } use a::*; use b::*; fn main() { f(); g(); }",
        &[("f", "app::b::f"), ("g", "app::a::g")],
    );
    // A module sees the private names of those around it.
    check_at(
        &program("fn f() {} mod a { use super::*; pub fn main() { f(); } }"),
        "app::a::main",
        &[("f", "app::f")],
    );
}

#[test]
fn globs_pass_imports_on_as_far_as_these_are_visible() {
    check(
        "mod a { pub fn f() {} pub fn g() {} } mod b { pub use crate::a::f; use crate::a::g; } fn g() {}
         mod c { pub use crate::b::*; } fn main() { c::f(); c::g(); }",
        &[("c::f", "app::a::f"), ("c::g", "?")],
    );
}

#[test]
fn a_private_import_is_one_for_the_modules_inside() {
    check_at(
        &program("mod a { pub fn f() {} } use a::f; mod b { pub fn main() { crate::f(); super::f(); } }"),
        "app::b::main",
        &[("crate::f", "app::a::f"), ("super::f", "app::a::f")],
    );
}

#[test]
fn underscore_imports_bring_methods_and_no_name() {
    let program = program("mod a { pub trait Tr { fn f(&self) {} } } use a::Tr as _; fn main() {} ");
    let main = find(&program, "app::main").expect("main");
    let traits: Vec<&str> =
        program.traits_in_scope(main).into_iter().map(|def| program.path(def).as_str()).collect();
    assert!(traits.contains(&"app::a::Tr"), "{traits:?}");
    assert!(program.lookup("app::Tr", Namespace::Type).is_none());
}

#[test]
fn the_trait_around_needs_no_import() {
    let program = program(
        "mod a { pub trait Tr { fn f(&self) {} } } struct S; impl a::Tr for S { fn f(&self) {} } impl S { fn g(&self) {} }",
    );
    let has = |path: &str| {
        let def = program.definitions().iter().copied().find(|&def| program.path(def) == path);
        let traits = program.traits_in_scope(def.expect(path));
        traits.into_iter().any(|def| program.path(def) == "app::a::Tr")
    };
    assert!(has("<app::S as app::a::Tr>::f") && has("app::a::Tr::f") && !has("app::S::g"));
}

#[test]
fn variants_are_imported_one_by_one_and_whole() {
    check(
        "mod m { pub enum E { A, B(u8), C { x: u8 } } } use m::E::{self, A, B as Renamed}; use m::E::*;
         fn main() { A; Renamed(1); B(1); C { x: 1 }; E::A; }",
        &[
            ("A", "app::m::E#0"),
            ("Renamed", "app::m::E#1"),
            ("B", "app::m::E#1"),
            ("C", "app::m::E#2"),
            ("E::A", "app::m::E#0"),
        ],
    );
}

#[test]
fn variants_of_a_reexported_enum() {
    check(
        "mod m { pub enum E { A } } mod n { pub use crate::m::E as F; pub use crate::m::E::*; } use n::F::A as B;
         fn main() { n::F::A; n::A; B; }",
        &[("n::F::A", "app::m::E#0"), ("n::A", "app::m::E#0"), ("B", "app::m::E#0")],
    );
}

#[test]
fn chains_of_reexports_cross_crates() {
    let program = with_library(
        "mod hidden { pub mod deep { pub struct S; pub fn f() {} } } pub use hidden::deep; pub use deep::S as T; pub mod prelude { pub use crate::deep::*; }",
        "pub use library::prelude::*; pub use library::T as U; mod m { use crate::*; use super::U as V; pub fn main() { f(); S; U; V; library::deep::f(); } }",
    );
    check_at(
        &program,
        "app::m::main",
        &[
            ("f", "library::hidden::deep::f"),
            ("S", "library::hidden::deep::S"),
            ("U", "library::hidden::deep::S"),
            ("V", "library::hidden::deep::S"),
            ("library::deep::f", "library::hidden::deep::f"),
        ],
    );
}

#[test]
fn imports_that_lead_in_a_circle_mean_nothing() {
    check(
        "mod a { pub use crate::b::x; pub use crate::b::y; } mod b { pub use crate::a::x; pub fn y() {} }
         fn main() { a::x(); a::y(); }",
        &[("a::x", "?"), ("a::y", "app::b::y")],
    );
}

#[test]
fn names_that_two_globs_bring_are_one_of_them_and_the_rest_is_resolved() {
    let program = program(
        "mod a { pub fn f() {} pub fn only_a() {} } mod b { pub fn f() {} pub fn only_b() {} } use a::*; use b::*;
         fn main() { f(); only_a(); only_b(); }",
    );
    let f = meaning(&program, "app::main", "f");
    assert!(f == "app::a::f" || f == "app::b::f", "{f}");
    check_at(&program, "app::main", &[("only_a", "app::a::only_a"), ("only_b", "app::b::only_b")]);
}

#[test]
fn in_2015_imports_start_at_the_root() {
    let program = program_in(
        2015,
        "mod a { pub fn f() {} } mod b { mod a { pub fn f() {} } use a::f; use self::a::f as g; pub fn main() { f(); g(); ::a::f(); } }",
    );
    check_at(&program, "app::b::main", &[("f", "app::a::f"), ("g", "app::b::a::f")]);
}

// Extern crate declarations.

#[test]
fn extern_crates_are_renamed() {
    let library = "pub fn f() {}";
    let program = with_library(
        library,
        "extern crate library as other; extern crate self as me; pub fn g() {} fn main() { other::f(); me::g(); }
         mod m { pub fn inside() { other::f(); me::g(); crate::other::f(); } }",
    );
    check_at(&program, "app::main", &[("other::f", "library::f"), ("me::g", "app::g")]);
    // At the root it is a name of the prelude: seen in all modules.
    check_at(
        &program,
        "app::m::inside",
        &[("other::f", "library::f"), ("me::g", "app::g"), ("crate::other::f", "library::f")],
    );
}

#[test]
fn an_extern_crate_of_a_module_is_a_name_there() {
    let program = with_library(
        "pub fn f() {}",
        "mod m { pub extern crate library as other; pub fn inside() { other::f(); } } fn main() { m::other::f(); }",
    );
    check_at(&program, "app::m::inside", &[("other::f", "library::f")]);
    check_at(&program, "app::main", &[("m::other::f", "library::f")]);
}

#[test]
fn std_is_renamed_like_any_crate() {
    check(
        "extern crate core as base; fn main() { base::mem::swap(); }",
        &[("base::mem::swap", "std::mem::swap")],
    );
}

#[test]
fn two_crates_of_one_name_are_told_apart() {
    let program = Program::build(vec![
        files("std", 2021, &[("lib.rs", STD)], &[]),
        files("twin", 2021, &[("lib.rs", "pub fn first() {}")], &[]),
        files("twin", 2021, &[("lib.rs", "pub fn second() {}")], &[]),
        files(
            "app",
            2021,
            &[("lib.rs", "fn main() { one::first(); two::second(); one::second(); }")],
            &[("one", 1), ("two", 2)],
        ),
    ]);
    check_at(
        &program,
        "app::main",
        &[("one::first", "twin::first"), ("two::second", "twin::second"), ("one::second", "?")],
    );
}

// Modules and visibility.

#[test]
fn visibility_may_be_a_module() {
    let program = program(
        "mod a { pub(in crate::a) fn f() {} pub(super) fn g() {} pub(crate) fn h() {} pub(self) fn i() {}
                 pub mod b { pub fn inside() { super::f(); super::i(); } pub(in super::super::a) fn k() {} }
                 pub fn beside() { b::k(); } }
         fn main() { a::f(); a::g(); a::h(); a::i(); a::b::k(); }",
    );
    check_at(&program, "app::a::b::inside", &[("super::f", "app::a::f"), ("super::i", "app::a::i")]);
    check_at(&program, "app::a::beside", &[("b::k", "app::a::b::k")]);
    check_at(
        &program,
        "app::main",
        &[("a::f", "?"), ("a::g", "app::a::g"), ("a::h", "app::a::h"), ("a::i", "?"), ("a::b::k", "?")],
    );
}

#[test]
fn what_is_visible_decides_between_candidates() {
    check(
        "mod a { pub(in crate::a) fn f() {} } mod b { pub fn f() {} } use a::*; use b::*; fn main() { f(); }",
        &[("f", "app::b::f")],
    );
}

#[test]
fn variants_and_items_of_traits_are_as_visible_as_what_they_are_in() {
    check(
        "mod m { pub enum E { A } pub trait Tr { fn f(); } } fn main() { m::E::A; <u8 as m::Tr>::f(); }",
        &[("m::E::A", "app::m::E#0"), ("m::Tr::f", "app::m::Tr + 1")],
    );
}

#[test]
fn module_files_lie_where_the_reference_says() {
    let texts = [
        (
            "lib.rs",
            "mod plain; mod folder; #[path = \"elsewhere/odd.rs\"] mod moved; mod inline { mod inner; #[path = \"named.rs\"] mod other; } #[path = \"thread\"] mod tied { #[path = \"tls.rs\"] mod local_data; }",
        ),
        (
            "plain.rs",
            "mod child; #[path = \"beside.rs\"] mod named; mod nested { #[path = \"deep.rs\"] mod deeper; mod last; } pub fn f() {}",
        ),
        ("plain/child.rs", "pub fn f() {}"),
        ("beside.rs", "pub fn f() {}"),
        ("plain/nested/deep.rs", "pub fn f() {}"),
        ("plain/nested/last.rs", "pub fn f() {}"),
        (
            "folder/mod.rs",
            "mod child; #[path = \"beside.rs\"] mod named; mod nested { #[path = \"deep.rs\"] mod deeper; }",
        ),
        ("folder/child.rs", "pub fn f() {}"),
        ("folder/beside.rs", "pub fn f() {}"),
        ("folder/nested/deep.rs", "pub fn f() {}"),
        ("elsewhere/odd.rs", "mod child;"),
        ("elsewhere/child.rs", "pub fn f() {}"),
        ("inline/inner.rs", "pub fn f() {}"),
        ("inline/named.rs", "pub fn f() {}"),
        ("thread/tls.rs", "pub fn f() {}"),
    ];
    let program = Program::build(vec![files("app", 2021, &texts, &[])]);
    for (path, file) in [
        ("app::plain::child::f", "app/plain/child.rs"),
        ("app::plain::named::f", "app/beside.rs"),
        ("app::plain::nested::deeper::f", "app/plain/nested/deep.rs"),
        ("app::plain::nested::last::f", "app/plain/nested/last.rs"),
        ("app::folder::child::f", "app/folder/child.rs"),
        ("app::folder::named::f", "app/folder/beside.rs"),
        ("app::folder::nested::deeper::f", "app/folder/nested/deep.rs"),
        ("app::moved::child::f", "app/elsewhere/child.rs"),
        ("app::inline::inner::f", "app/inline/inner.rs"),
        ("app::inline::other::f", "app/inline/named.rs"),
        ("app::tied::local_data::f", "app/thread/tls.rs"),
    ] {
        let def = find(&program, path).unwrap_or_else(|| panic!("no item `{path}`"));
        assert_eq!(program.file_path(def.file).as_str(), file);
    }
}
