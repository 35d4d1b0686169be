//! The Rust Reference's chapter "Macros By Example", where `macros.rs` leaves off: scopes across crates, editions,
//! forwarding, hygiene, limits.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use privet_ir::{Symbol, Target};
use privet_names::Program;
use support::{check, check_at, find, meaning, meanings, program, program_in, with_library};

/// What the paths of this name in `app::main` mean, in the order of the tree: locals by their pattern.
fn targets(program: &Program, name: &str) -> Vec<Target> {
    let main = find(program, "app::main").expect("main");
    let names = program.resolve(main);
    let tree = &program.item(main).tree;
    let ids = tree.paths.ids().filter(|id| tree.path_as_name(*id) == Some(Symbol::new(name)));
    ids.map(|id| names.paths[id.index()].target).filter(|target| *target != Target::Unresolved).collect()
}

/// Which of the functions `one` and `two` the call in `main` comes to.
#[track_caller]
fn comes_to(text: &str, name: &str) {
    let text = format!("pub fn one() {{}} pub fn two() {{}} {text}");
    assert_eq!(meaning(&program(&text), "app::main", &format!("crate::{name}")), format!("app::{name}"));
}

#[test]
fn imports_of_a_block_lead_through_each_other_to_a_macro() {
    let module =
        "pub mod a { pub mod b { macro_rules! make { () => { crate::one() } } pub(crate) use make; } }";
    for body in [
        "use $crate::a; use a::b::make; make!()",
        "use $crate::a as c; use c::b as d; use d::make as build; build!()",
        "use a::*; use $crate::a; use a::b::*; make!()",
        "use make as again; use again as make; use $crate::a::b::make as real; real!()",
    ] {
        comes_to(
            &format!("{module} macro_rules! outer {{ () => {{ {{ {body} }} }} }} fn main() {{ outer!() }}"),
            "one",
        );
    }
}

#[test]
fn a_visibility_is_passed_on_as_one_even_if_it_is_empty() {
    for (rules, input) in [
        (
            "(struct $n:ident) => { crate::two() }; ($v:vis struct $n:ident) => { crate::one() };",
            "$v struct $n",
        ),
        ("([$n:ident $v:vis]) => { crate::one() }; ($($t:tt)*) => { crate::two() };", "[$n $v]"),
        ("($a:tt $b:tt) => { crate::one() }; ($($t:tt)*) => { crate::two() };", "$v $n"),
        (
            "(pub $n:ident) => { crate::two() }; ($n:ident) => { crate::two() }; ($($t:tt)*) => { crate::one() };",
            "$v $n",
        ),
        ("($i:item) => { crate::one() }; ($($t:tt)*) => { crate::two() };", "$v struct $n;"),
    ] {
        for written in ["struct X", "pub struct X", "pub(crate) struct X"] {
            comes_to(
                &format!(
                    "macro_rules! inner {{ {rules} }}
                     macro_rules! outer {{ ($v:vis struct $n:ident) => {{ inner! {{ {input} }} }}; }}
                     fn main() {{ outer! {{ {written} }} }}"
                ),
                "one",
            );
        }
    }
}

// Editions.

#[test]
fn patterns_take_alternatives_from_2021_on() {
    let text = "fn one() {} fn two() {}
        macro_rules! m { ($p:pat) => { one() }; ($($t:tt)*) => { two() }; } fn main() { m!(A | B); }";
    assert_eq!(meaning(&program_in(2021, text), "app::main", "one"), "app::one");
    assert_eq!(meaning(&program_in(2018, text), "app::main", "two"), "app::two");
    let text = text.replace("$p:pat", "$p:pat_param");
    assert_eq!(meaning(&program_in(2021, &text), "app::main", "two"), "app::two");
}

#[test]
fn expressions_take_underscores_and_constant_blocks_from_2024_on() {
    let text = |kind: &str, input: &str| {
        format!(
            "fn one() {{}} fn two() {{}}
             macro_rules! m {{ ($e:{kind}) => {{ one() }}; ($($t:tt)*) => {{ two() }}; }} fn main() {{ m!({input}); }}"
        )
    };
    for input in ["_", "const { 1 }"] {
        assert_eq!(
            meaning(&program_in(2024, &text("expr", input)), "app::main", "one"),
            "app::one",
            "{input}"
        );
        assert_eq!(
            meaning(&program_in(2021, &text("expr", input)), "app::main", "two"),
            "app::two",
            "{input}"
        );
        let both = text("expr_2021", input);
        assert_eq!(meaning(&program_in(2024, &both), "app::main", "two"), "app::two", "{input}");
    }
}

// Forwarding.

#[test]
fn names_lifetimes_and_trees_are_forwarded_as_tokens() {
    for (kind, input) in [("ident", "a"), ("lifetime", "'a"), ("tt", "a"), ("tt", "(1, 2)")] {
        comes_to(
            &format!(
                "macro_rules! inner {{ ({input}) => {{ crate::one() }}; ($($t:tt)*) => {{ crate::two() }}; }}
                 macro_rules! m {{ ($f:{kind}) => {{ inner!($f) }}; }} fn main() {{ m!({input}); }}"
            ),
            "one",
        );
    }
}

#[test]
fn other_fragments_are_forwarded_whole() {
    for (kind, input) in [("expr", "a"), ("ty", "a"), ("path", "a::b"), ("pat", "a"), ("literal", "1")] {
        // No tokens match them, but a fragment of their kind does.
        comes_to(
            &format!(
                "macro_rules! inner {{ ({input}) => {{ crate::one() }}; ($f:{kind}) => {{ crate::two() }}; }}
                 macro_rules! m {{ ($f:{kind}) => {{ inner!($f) }}; }} fn main() {{ m!({input}); }}"
            ),
            "two",
        );
    }
}

#[test]
fn a_literal_may_be_an_expression_and_a_pattern_elsewhere() {
    check(
        "fn f(a: u8) {} macro_rules! m { ($l:literal) => { match 1 { $l => f($l), _ => {} } }; } fn main() { m!(1); }",
        &[("f", "app::f")],
    );
}

#[test]
fn items_statements_blocks_and_visibilities_go_where_they_belong() {
    let program = program(
        "macro_rules! items { ($($i:item)*) => { $($i)* }; }
         macro_rules! typed { ($v:vis struct $n:ident { $($fv:vis $f:ident : $t:ty),* $(,)? }) => {
             $v struct $n { $($fv $f: $t),* } impl $n { $v fn new($($f: $t),*) -> Self { Self { $($f),* } } } }; }
         macro_rules! run { ($b:block) => { $b }; ($s:stmt) => { $s; }; }
         mod m { typed! { pub(crate) struct User { pub email: String, age: u8 } } typed! { struct Hidden {} } items! { pub struct Plain; struct Private; } }
         fn f() {} fn g() {}
         fn main() { run!({ f(); }); run!(let x = g()); x; m::User::new; m::Plain; m::Hidden; }",
    );
    check_at(
        &program,
        "app::main",
        &[
            ("f", "app::f"),
            ("g", "app::g"),
            ("x", "local"),
            ("m::User::new", "app::m::User + 1"),
            ("m::Plain", "app::m::Plain"),
            ("m::Hidden", "?"),
        ],
    );
    assert!(find(&program, "app::m::User::new").is_some());
}

// Scopes.

#[test]
fn macro_use_takes_all_macros_or_those_named() {
    let library = "pub fn one() {} pub fn two() {} #[macro_export] macro_rules! a { () => { $crate::one() }; } #[macro_export] macro_rules! b { () => { $crate::two() }; }";
    let all = with_library(library, "#[macro_use] extern crate library; fn main() { a!(); b!(); }");
    assert_eq!(meaning(&all, "app::main", "a"), "library::a!");
    assert_eq!(meaning(&all, "app::main", "b"), "library::b!");
    let one = with_library(library, "#[macro_use(a)] extern crate library; fn main() { a!(); b!(); }");
    assert_eq!(meaning(&one, "app::main", "a"), "library::a!");
    assert_eq!(meaning(&one, "app::main", "b"), "?");
}

#[test]
fn what_is_written_here_hides_the_macros_of_crates() {
    let program = with_library(
        "#[macro_export] macro_rules! a { () => {}; }",
        "#[macro_use] extern crate library; macro_rules! a { () => { f() }; } fn f() {} fn main() { a!(); }",
    );
    check_at(&program, "app::main", &[("f", "app::f")]);
}

#[test]
fn a_macro_is_not_seen_before_its_definition() {
    let program = program("fn main() { m!(); } macro_rules! m { () => {}; }");
    assert_eq!(meaning(&program, "app::main", "m"), "?");
}

#[test]
fn textual_scope_comes_before_paths() {
    comes_to(
        "mod a { macro_rules! m { () => { crate::two() }; } pub(crate) use m; }
         macro_rules! m { () => { crate::one() }; } fn main() { use a::*; m!(); }",
        "one",
    );
}

#[test]
fn unexported_macros_have_no_path() {
    let program = with_library(
        "macro_rules! hidden { () => {}; } #[macro_export] macro_rules! shown { () => {}; }",
        "fn main() { library::hidden!(); library::shown!(); }",
    );
    check_at(&program, "app::main", &[("library::shown", "library::shown!")]);
    assert_ne!(meaning(&program, "app::main", "library::hidden"), "library::hidden!");
}

#[test]
fn exported_macros_reach_helpers_of_their_crate() {
    let program = with_library(
        "pub mod deep { pub fn target() {} } #[macro_export] macro_rules! outer { () => { $crate::inner!() }; } #[macro_export] macro_rules! inner { () => { $crate::deep::target() }; }
         #[macro_export(local_inner_macros)] macro_rules! old { () => { inner!() }; }",
        "mod deep { pub fn target() {} } fn main() { library::outer!(); } fn other() { library::old!(); }",
    );
    for owner in ["app::main", "app::other"] {
        let main = find(&program, owner).expect("it is there");
        let names = program.resolve(main);
        let wanted = find(&program, "library::deep::target").expect("it is there");
        assert!(names.paths.iter().any(|path| path.target == Target::Definition(wanted)), "{owner}");
    }
}

#[test]
fn names_of_items_are_looked_up_at_the_call() {
    // Hygiene is for locals, labels and `$crate` only.
    let program = with_library(
        "pub fn helper() {} #[macro_export] macro_rules! m { () => { helper() }; }",
        "fn helper() {} fn main() { library::m!(); }",
    );
    check_at(&program, "app::main", &[("helper", "app::helper")]);
}

// Macros that define macros, and repetition.

#[test]
fn a_macro_defines_a_macro_with_variables_of_its_own() {
    comes_to(
        "macro_rules! define { ($name:ident, $($body:tt)*) => { macro_rules! $name { ($e:expr) => { $($body)*($e) }; } }; }
         define!(call, crate::one); fn main() { call!(1); }",
        "one",
    );
}

#[test]
fn variables_of_one_depth_go_in_step_and_deeper_ones_inside() {
    let program = program(
        "fn f(a: u8, b: u8) {}
         macro_rules! m { ($($name:ident { $($key:ident = $value:expr;)* })*) => { $( fn $name() { $( let $key = $value; f($key, $key); )* } )* }; }
         m! { first { a = 1; b = 2; } second { } } fn main() { first(); second(); }",
    );
    check_at(&program, "app::main", &[("first", "app::first"), ("second", "app::second")]);
    assert_eq!(meanings(&program, "app::first", "f").len(), 2);
    assert_eq!(meanings(&program, "app::first", "a"), ["local", "local"]);
}

// Hygiene.

#[test]
fn a_macro_of_a_block_sees_the_locals_before_it_and_none_behind_it() {
    let text = |behind: &str| {
        program(&format!("fn main() {{ let x = 1; macro_rules! m {{ () => {{ x }}; }} {behind} m!(); x; }}"))
    };
    // What macros make comes behind what is written.
    let [after, own] = targets(&text(""), "x")[..] else { panic!("two paths") };
    assert!(matches!(own, Target::Local(_)) && own == after);
    // What is declared behind the macro is not what the macro means.
    let [after, own] = targets(&text("let x = 2;"), "x")[..] else { panic!("two paths") };
    let (Target::Local(own), Target::Local(after)) = (own, after) else { panic!("locals") };
    assert!(own.index() < after.index(), "the macro means the first `x`, the call the second");
}

#[test]
fn a_macro_without_a_local_before_it_sees_none_behind_it() {
    check("fn x() {} fn main() { macro_rules! m { () => { x() }; } let x = 2; m!(); }", &[("x", "app::x")]);
}

#[test]
fn what_the_call_writes_is_seen_by_the_call() {
    let program = program(
        "macro_rules! bind { ($n:ident = $e:expr) => { let $n = $e; let own = $n; }; }
         const own: u8 = 1; fn main() { bind!(mine = 2); mine; own; }",
    );
    check_at(&program, "app::main", &[("mine", "local"), ("own", "app::own")]);
}

#[test]
fn nested_macros_keep_their_authors_apart() {
    let program = program(
        "macro_rules! inner { ($e:expr) => { { let t = 1; ($e, t) } }; }
         macro_rules! outer { ($e:expr) => { { let t = 2; inner!(($e, t)) } }; }
         fn main() { let t = 3; outer!(t); }",
    );
    let mut locals = targets(&program, "t");
    assert_eq!(locals.len(), 3, "{locals:?}");
    assert!(locals.iter().all(|target| matches!(target, Target::Local(_))));
    locals.dedup();
    let distinct: std::collections::BTreeSet<_> = locals
        .iter()
        .map(|target| if let Target::Local(pattern) = target { pattern.index() } else { 0 })
        .collect();
    assert_eq!(distinct.len(), 3, "each `t` is its author's");
}

// Limits.

#[test]
fn recursion_goes_as_deep_as_the_crate_says() {
    let text = |limit: &str, depth: usize| {
        format!(
            "{limit} fn end() {{}} macro_rules! down {{ () => {{ end() }}; (x $($t:tt)*) => {{ down!($($t)*) }}; }} fn main() {{ down!({}); }}",
            "x ".repeat(depth)
        )
    };
    let reaches = |limit: &str, depth: usize| {
        let program = program(&text(limit, depth));
        meanings(&program, "app::main", "end").contains(&"app::end".to_owned())
    };
    assert!(reaches("", 120));
    assert!(!reaches("", 140), "rustc's limit is 128");
    assert!(reaches("#![recursion_limit = \"256\"]", 200));
    assert!(!reaches("#![recursion_limit = \"32\"]", 40));
}

#[test]
fn the_librarys_macros_are_in_their_modules() {
    check(
        "use std::mem::offset_of; fn main() { offset_of!(S, a); std::mem::offset_of!(S, a); }",
        &[("offset_of", "std::offset_of!"), ("std::mem::offset_of", "std::offset_of!")],
    );
}
