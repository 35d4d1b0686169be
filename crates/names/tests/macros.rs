//! The Rust Reference's chapter "Macros By Example", rule by rule: what a call expands to, shown by the
//! paths that can then be resolved.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_front::{Edition, parse_file};
use privet_ir::{CrateId, DefId, Expansion, Expr, ItemKind, Literal, Symbol, Target};
use privet_names::{Cfg, CrateInput, FileInput, Namespace, Program, module_files, prepare};

/// A crate of several files, `lib.rs` first.
fn krate(name: &str, edition: u16, texts: &[(&str, &str)], dependencies: &[(&str, u32)]) -> CrateInput {
    let front = Edition::from_year(edition);
    let cfg = Cfg::new([(Symbol::new("unix"), None)], false);
    let mut files: Vec<FileInput> = Vec::new();
    let mut pending = vec![("lib.rs".to_owned(), None)];
    while let Some((path, declared_by)) = pending.pop() {
        let text = texts.iter().find(|(other, _)| *other == path).expect("the file").1;
        let (ir, errors) = parse_file(text, front);
        assert_eq!(errors, [], "{text}");
        let ir = prepare(ir, &cfg).ir;
        for module in module_files(&ir, &path, path == "lib.rs") {
            pending.push((module.candidates[0].clone(), Some((files.len(), module.item))));
        }
        files.push(FileInput { path: Symbol::new(&path), ir, declared_by, loose_name: None });
    }
    CrateInput {
        name: Symbol::new(name),
        edition,
        is_workspace: true,
        is_stub: false,
        cfg,
        is_test_code: false,
        dependencies: dependencies.iter().map(|(name, id)| (Symbol::new(name), Some(CrateId(*id)))).collect(),
        files,
    }
}

fn program(text: &str) -> Program {
    Program::build(vec![krate("app", 2021, &[("lib.rs", text)], &[])])
}

fn find(program: &Program, path: &str) -> Option<DefId> {
    program.definitions().iter().copied().find(|def| program.path(*def).as_str() == path)
}

/// The body of `app::main` with its macro calls expanded.
#[track_caller]
fn shown(program: &Program) -> String {
    let main = find(program, "app::main").expect("main");
    let item = program.item(main);
    let ItemKind::Function(function) = &item.kind else { panic!("a function") };
    show(program, main, function.body.expect("a body"))
}

fn show(program: &Program, def: DefId, expr: privet_ir::ExprId) -> String {
    let tree = &program.item(def).tree;
    let inner = |expr| show(program, def, expr);
    let list = |list: &[privet_ir::ExprId]| list.iter().map(|e| inner(*e)).collect::<Vec<_>>().join(", ");
    match &tree.exprs[expr] {
        Expr::Literal(Literal::Integer { digits, .. }) => digits.to_string(),
        Expr::Literal(Literal::String(text)) => format!("{text:?}"),
        Expr::Literal(literal) => format!("{literal:?}"),
        Expr::Path(path) => {
            let names: Vec<&str> = tree.path_segments(*path).iter().map(|s| s.name.as_str()).collect();
            names.join("::")
        }
        Expr::Tuple(elements) => format!("({})", list(elements)),
        Expr::Array(elements) => format!("[{}]", list(elements)),
        Expr::Call { callee, arguments } => format!("{}({})", inner(*callee), list(arguments)),
        Expr::Binary { operator, left, right } => {
            format!("({} {operator:?} {})", inner(*left), inner(*right))
        }
        Expr::Unary { operator, operand } => format!("{operator:?} {}", inner(*operand)),
        Expr::Macro(call) => match &tree.macro_calls[*call].expansion {
            Expansion::Expr(expr) => inner(*expr),
            Expansion::Read(reading) => {
                let arguments: Vec<_> = reading.arguments.iter().map(|argument| argument.value).collect();
                format!("read {}", list(&arguments))
            }
            Expansion::Items(_) => String::new(),
            other => format!("{other:?}"),
        },
        Expr::Block(block) => {
            let block = &tree.blocks[*block];
            let mut parts: Vec<String> = Vec::new();
            for statement in &block.statements {
                match &statement.kind {
                    privet_ir::StatementKind::Expr(expr) => parts.push(inner(*expr)),
                    privet_ir::StatementKind::Let(statement) => {
                        parts.push(format!("let {}", statement.value.map_or(String::new(), inner)));
                    }
                    privet_ir::StatementKind::Item(item) => {
                        parts.push(format!("item {}", program.file(def.file).items[*item].name));
                    }
                }
            }
            parts.extend(block.tail.map(inner));
            parts.retain(|part| !part.is_empty());
            format!("{{{}}}", parts.join("; "))
        }
        other => format!("{other:?}"),
    }
}

/// What `m!(input)` expands to under these rules, in the body of a function.
#[track_caller]
fn expands(rules: &str, input: &str, expected: &str) {
    let program = program(&format!("macro_rules! m {{ {rules} }} fn main() {{ m!({input}) }}"));
    assert_eq!(shown(&program), format!("{{{expected}}}"), "{rules} with {input}");
}

#[test]
fn rules_are_tried_in_order() {
    let rules = r#"() => { "none" }; (a) => { "a" }; ($e:expr) => { "expr" }; ($($t:tt)*) => { "tokens" };"#;
    expands(rules, "", "\"none\"");
    expands(rules, "a", "\"a\"");
    expands(rules, "a + b", "\"expr\"");
    expands(rules, "= a", "\"tokens\"");
}

#[test]
fn each_fragment_takes_what_it_should() {
    for (kind, right, wrong) in [
        ("expr", "a + b(c)", "struct"),
        ("expr", "if a { b } else { c }", "let x = 1"),
        ("ty", "Vec<(u8, &'static str)>", "1"),
        ("ident", "r#fn", "_"),
        ("path", "a::b::<C>::d", "1"),
        ("pat", "Some(1..=2) | None", "+"),
        ("pat_param", "Some(x @ 1)", "A | B"),
        ("stmt", "let x: u8 = 1", ")"),
        ("stmt", "fn f() {}", "+ 1"),
        ("block", "{ 1; 2 }", "1"),
        ("item", "pub(crate) struct S<T>(T) where T: Copy;", "1 + 1"),
        ("meta", "derive(Debug, Clone)", "1"),
        ("meta", "doc = \"text\"", "="),
        ("tt", "(a b c)", "a b"),
        ("tt", ">>=", "> > ="),
        ("vis", "pub(in crate::a) x", "1"),
        ("literal", "-1.5", "- a"),
        ("literal", "true", "a"),
        ("lifetime", "'a", "a"),
    ] {
        let wrong_alone = wrong.replace(')', "");
        let suffix = if kind == "vis" { " x" } else { "" };
        let rules = format!("($f:{kind}{suffix}) => {{ 1 }}; ($($t:tt)*) => {{ 2 }};");
        expands(&rules, right, "1");
        expands(&rules, &wrong_alone, "2");
    }
    // A visibility may be empty, if something follows.
    expands("($v:vis fn) => { 1 };", "fn", "1");
}

#[test]
fn repetitions_take_separators_and_operators() {
    expands("($($e:expr),*) => { [$($e),*] };", "1, 2, 3", "[1, 2, 3]");
    expands("($($e:expr),*) => { [$($e),*] };", "", "[]");
    expands("($($e:expr),* $(,)?) => { [$($e),*] };", "1, 2,", "[1, 2]");
    expands("($($e:expr);+) => { ($($e,)+) };", "1; 2", "(1, 2)");
    expands("($($e:expr)=>+) => { ($($e,)+) };", "a => b", "(a, b)");
    expands("($($a:ident)? , $b:ident) => { ($($a,)? $b) };", ", y", "y");
    expands("($($a:ident)? , $b:ident) => { ($($a,)? $b) };", "x, y", "(x, y)");
    // At least one.
    expands("($($e:expr),+) => { 1 }; () => { 2 };", "", "2");
    // At most one.
    expands("($($a:literal)?) => { 1 }; ($($t:tt)*) => { 2 };", "1 2", "2");
}

#[test]
fn repetitions_nest_and_variables_go_along() {
    expands(
        "($($n:ident: [$($e:expr),*]);*) => { ($($n($($e),*)),*) };",
        "a: [1, 2]; b: []; c: [3]",
        "(a(1, 2), b(), c(3))",
    );
    // A variable of less depth is the same in each round.
    expands("($f:ident $($e:expr),*) => { ($($f($e)),*) };", "f 1, 2", "(f(1), f(2))");
    expands("($($k:ident = $v:expr),*) => { ($($k($v),)*) };", "a = 1, b = 2", "(a(1), b(2))");
}

#[test]
fn a_fragment_keeps_its_precedence() {
    expands("($a:expr) => { $a * 2 };", "1 + 1", "((1 Add 1) Multiply 2)");
    expands("($a:expr, $t:ty) => { $t::new($a) };", "1, S", "S::new(1)");
}

#[test]
fn a_forwarded_fragment_is_opaque_but_for_names_lifetimes_and_trees() {
    let inner = r#"macro_rules! inner { (3) => { "three" }; ($e:expr) => { "other" }; }"#;
    let program_of = |kind: &str| {
        program(&format!(
            "{inner} macro_rules! m {{ ($f:{kind}) => {{ inner!($f) }}; }} fn main() {{ m!(3) }}"
        ))
    };
    assert_eq!(shown(&program_of("tt")), "{\"three\"}");
    assert_eq!(shown(&program_of("expr")), "{\"other\"}");
    assert_eq!(shown(&program_of("literal")), "{\"other\"}");
}

#[test]
fn recursion_munches_tokens() {
    expands(
        "(@count) => { 0 }; (@count $h:tt $($t:tt)*) => { 1 + m!(@count $($t)*) }; ($($t:tt)*) => { m!(@count $($t)*) };",
        "a b",
        "(1 Add (1 Add 0))",
    );
}

#[test]
fn no_way_leads_back_out_of_a_fragment_but_ways_without_one_go_on() {
    // Several ways are followed until a fragment has to be parsed.
    expands("($($i:ident)* end) => { 1 }; ($($t:tt)*) => { 2 };", "a b end", "2");
    expands("($(a)* a b) => { 1 };", "a a a b", "1");
    expands("($(x $i:ident),* ; $e:expr) => { $e };", "x a, x b; 7", "7");
}

#[test]
fn calls_stand_in_every_position() {
    let program = program(
        "macro_rules! ty { ($t:ident) => { $t }; }
         macro_rules! pat { ($p:ident) => { Some($p) }; }
         macro_rules! item { ($n:ident) => { pub struct $n; impl $n { pub fn new() {} } }; }
         macro_rules! method { ($n:ident) => { fn $n(&self) {} }; }
         macro_rules! stmt { ($n:ident) => { let $n = f(); }; }
         item!(A);
         trait T { method!(in_trait); }
         impl A { method!(in_impl); }
         fn f() {}
         fn main(o: Option<u8>) -> ty!(A) { stmt!(x); x; if let pat!(y) = o { y; } A::new(); }",
    );
    for path in ["app::A", "app::A::new", "app::T::in_trait", "app::A::in_impl"] {
        assert!(find(&program, path).is_some(), "{path}");
    }
    let main = find(&program, "app::main").expect("main");
    let names = program.resolve(main);
    let tree = &program.item(main).tree;
    let meaning = |name: &str| {
        let id = tree.paths.ids().rev().find(|id| tree.path_as_name(*id) == Some(Symbol::new(name)));
        names.paths[id.expect("the path").index()].target
    };
    assert!(matches!(meaning("x"), Target::Local(_)), "the statement's binding is seen behind it");
    assert!(matches!(meaning("y"), Target::Local(_)));
    let Target::Definition(a) = meaning("A") else { panic!("an item") };
    assert!(matches!(program.item(a).kind, ItemKind::Struct(_)) && program.path(a) == "app::A");
}

/// What the last path of this name in `app::main` means.
fn meaning(program: &Program, name: &str) -> Target {
    let main = find(program, "app::main").expect("main");
    let names = program.resolve(main);
    let tree = &program.item(main).tree;
    let id = tree.paths.ids().rev().find(|id| {
        let segments = tree.path_segments(*id);
        segments.last().is_some_and(|segment| segment.name == name)
            && names.paths[id.index()].target != Target::Unresolved
    });
    id.map_or(Target::Unresolved, |id| names.paths[id.index()].target)
}

#[track_caller]
fn means(text: &str, name: &str, path: &str) {
    let program = program(text);
    let wanted = find(&program, path).unwrap_or_else(|| panic!("no item `{path}`"));
    assert_eq!(meaning(&program, name), Target::Definition(wanted), "{text}");
}

#[test]
fn textual_scope_follows_the_text() {
    // A later definition shadows an earlier one, from there on.
    means(
        "fn one() {} fn two() {} macro_rules! m { () => { one() } } macro_rules! m { () => { two() } }
         fn main() { m!(); }",
        "two",
        "app::two",
    );
    // It enters child modules, and ends with its own.
    means(
        "fn one() {} fn two() {} macro_rules! m { () => { crate::one() } }
         mod a { macro_rules! m { () => { crate::two() } } }
         fn main() { m!(); }",
        "one",
        "app::one",
    );
    // `#[macro_use]` lets it out.
    means(
        "fn one() {} fn two() {} macro_rules! m { () => { crate::one() } }
         #[macro_use] mod a { macro_rules! m { () => { crate::two() } } }
         fn main() { m!(); }",
        "two",
        "app::two",
    );
    // A block's macro ends with the block.
    means(
        "fn one() {} fn two() {} macro_rules! m { () => { one() } }
         fn main() { { macro_rules! m { () => { two() } } } m!(); }",
        "one",
        "app::one",
    );
}

#[test]
fn textual_scope_enters_files_in_order() {
    let texts = [
        ("lib.rs", "mod before; macro_rules! m { () => { pub struct Made; } } mod after;"),
        ("before.rs", "pub struct Before;"),
        ("after.rs", "m!();"),
    ];
    let program = Program::build(vec![krate("app", 2021, &texts, &[])]);
    assert!(find(&program, "app::after::Made").is_some());
}

#[test]
fn path_based_scope() {
    means(
        "mod a { macro_rules! inner { () => { crate::f() } } pub(crate) use inner; }
         fn f() {} fn main() { a::inner!(); }",
        "f",
        "app::f",
    );
    means(
        "#[macro_use] mod a { macro_rules! inner { () => { crate::f() } } } pub(crate) use inner as other;
         fn f() {} mod b { pub fn g() { crate::other!(); } } fn main() { crate::other!(); }",
        "f",
        "app::f",
    );
    // An exported macro is at the root, whatever module it is in, also before its definition.
    means(
        "fn f() {} fn main() { crate::m!(); } mod a { #[macro_export] macro_rules! m { () => { $crate::f() } } }",
        "f",
        "app::f",
    );
    means(
        "fn f() {} fn main() { use crate::m as renamed; renamed!(); } mod a { #[macro_export] macro_rules! m { () => { $crate::f() } } }",
        "f",
        "app::f",
    );
}

#[test]
fn macros_of_other_crates() {
    let library = "pub fn f() {} pub mod inner { pub struct Deep; }
         #[macro_export] macro_rules! m { () => { $crate::f() }; }
         #[macro_export] macro_rules! again { () => { $crate::m!() }; }
         #[macro_export] macro_rules! define { ($n:ident) => { pub use $crate::inner::Deep as $n; }; }";
    let ends_at_f = |app: &str| {
        let program = Program::build(vec![
            krate("library", 2021, &[("lib.rs", library)], &[]),
            krate("app", 2021, &[("lib.rs", app)], &[("library", 0)]),
        ]);
        let wanted = find(&program, "library::f").expect("f");
        assert_eq!(meaning(&program, "f"), Target::Definition(wanted), "{app}");
    };
    ends_at_f("fn main() { library::m!(); }");
    ends_at_f("use library::again; fn main() { again!(); }");
    ends_at_f("use library::*; fn main() { m!(); }");
    ends_at_f("#[macro_use] extern crate library; fn main() { again!(); }");
    let program = Program::build(vec![
        krate("library", 2021, &[("lib.rs", library)], &[]),
        krate("app", 2021, &[("lib.rs", "library::define!(Name);")], &[("library", 0)]),
    ]);
    let deep = program.lookup("app::Name", Namespace::Type).expect("Name");
    assert_eq!(program.path(deep), "library::inner::Deep");
}

#[test]
fn macros_make_macros_and_modules_and_imports() {
    means(
        "macro_rules! outer { ($n:ident, $f:ident) => { macro_rules! $n { ($x:expr) => { $f($x) }; } }; }
         outer!(inner, f); fn f(x: u8) {} fn main() { inner!(1); }",
        "f",
        "app::f",
    );
    means(
        "macro_rules! define { () => { macro_rules! later { () => { crate::f() }; } }; }
         macro_rules! twice { () => { define!(); }; }
         twice!(); fn f() {} fn main() { later!(); }",
        "f",
        "app::f",
    );
    means(
        "macro_rules! items { ($m:ident) => { mod $m { pub fn g() {} } use $m::g as h; }; }
         items!(a); fn main() { h(); }",
        "h",
        "app::a::g",
    );
    // An import brings a macro whose expansion brings an import.
    means(
        "mod a { macro_rules! m { () => { use crate::b::n; }; } pub(crate) use m; }
         mod b { macro_rules! n { () => { crate::f() }; } pub(crate) use n; }
         use a::m; m!(); fn f() {} fn main() { n!(); }",
        "f",
        "app::f",
    );
}

#[test]
fn what_cfg_excludes_is_not_made() {
    let program = program(
        "macro_rules! both { ($($i:item)*) => { $(#[cfg(unix)] $i)* }; }
         macro_rules! none { ($($i:item)*) => { $(#[cfg(windows)] $i)* }; }
         both! { pub struct Here; fn f() {} } none! { pub struct Gone; }
         fn main() {}",
    );
    assert!(find(&program, "app::Here").is_some());
    assert!(find(&program, "app::f").is_some());
    assert!(find(&program, "app::Gone").is_none());
}

/// Whether the last `x` in main is the local of the first binding of that name that was written there.
#[track_caller]
fn local(text: &str, name: &str) -> bool {
    let program = program(text);
    matches!(meaning(&program, name), Target::Local(_))
}

#[test]
fn locals_are_hygienic() {
    // A binding of the macro is not seen by the call.
    assert!(!local("macro_rules! m { () => { let x = 1; }; } fn main() { m!(); x; }", "x"));
    // One whose name the call gave is.
    assert!(local("macro_rules! m { ($x:ident) => { let $x = 1; }; } fn main() { m!(x); x; }", "x"));
    // Nor does the macro see one of the call ...
    means("const x: u8 = 1; macro_rules! m { () => { x }; } fn main() { let x = 2; m!(); }", "x", "app::x");
    // ... unless the macro was defined where it is seen.
    assert!(local("fn main() { let x = 2; macro_rules! m { () => { x }; } m!(); }", "x"));
    // The macro sees its own.
    assert!(local("macro_rules! m { () => { { let x = 1; x } }; } fn main() { m!(); }", "x"));
}

#[test]
fn the_macros_local_does_not_capture_the_argument() {
    let program = program(
        "macro_rules! m { ($e:expr) => { { let x = 1; ($e, x) } }; } fn main() { let x = 2; m!(x); }",
    );
    let main = find(&program, "app::main").expect("main");
    let names = program.resolve(main);
    let tree = &program.item(main).tree;
    let locals: Vec<_> = tree
        .paths
        .ids()
        .filter(|id| tree.path_as_name(*id) == Some(Symbol::new("x")))
        .map(|id| names.paths[id.index()].target)
        .collect();
    let [argument, own] = locals[..] else { panic!("two: {locals:?}") };
    assert!(matches!(argument, Target::Local(_)) && matches!(own, Target::Local(_)));
    assert_ne!(argument, own);
}

#[test]
fn labels_are_hygienic() {
    let program = program(
        "macro_rules! m { ($e:expr) => { 'a: loop { if $e { break 'a; } } }; }
         fn main() { 'a: loop { m!({ break 'a }); } }",
    );
    let tree = &program.item(find(&program, "app::main").expect("main")).tree;
    let mut loops = Vec::new();
    let mut breaks = Vec::new();
    for (_, expr) in tree.exprs.iter() {
        match expr {
            Expr::Loop { label, .. } => loops.push(label.expect("a label")),
            Expr::Break { label, .. } => breaks.push(label.expect("a label")),
            _ => {}
        }
    }
    let user = Symbol::new("'a");
    let own = *loops.iter().find(|label| **label != user).expect("the macro's label has a name of its own");
    assert!(loops.contains(&user));
    assert!(breaks.contains(&user) && breaks.contains(&own), "{breaks:?}");
}

#[test]
fn bombs_are_bounded_and_said_once() {
    let program = program(
        "macro_rules! endless { ($($t:tt)*) => { endless!(x $($t)*) }; }
         macro_rules! double { ($($t:tt)*) => { double!($($t)* $($t)*); double!($($t)* $($t)*); }; }
         macro_rules! ok { () => { f() }; }
         fn f() {}
         double!(a b c d);
         fn main() { endless!(); double!(a b c d); endless!(); ok!(); }",
    );
    let report = program.macro_report();
    assert_eq!(report.problems.len(), 1, "{:?}", report.problems);
    assert!(report.expanded < report.calls);
    let f = find(&program, "app::f").expect("f");
    assert_eq!(meaning(&program, "f"), Target::Definition(f), "the rest is expanded");
}

#[test]
fn what_does_not_expand_is_read() {
    expands("(a) => { 1 };", "f(2)", "read f(2)");
    expands("($e:expr) => { $e + };", "f(2)", "read f(2)");
    let program = program("macro_rules! m { (a) => {}; } fn main() { m!(b); m!(a); }");
    let report = program.macro_report();
    assert_eq!((report.calls, report.expanded, report.failures.len()), (2, 1, 1));
    assert_eq!(report.failures[0].cause, "no rule matches");
}

#[test]
fn documentation_is_an_attribute_wherever_it_stands() {
    expands("($(#[$m:meta])* $e:literal) => { $e };", "/// one\n 1", "1");
    expands("($($e:literal #[$m:meta])*) => { ($($e),*) };", "1 /// one\n 2 /// two\n", "(1, 2)");
    expands("($(#[$m:meta])*) => { 1 };", "/// text\n", "1");
}

#[test]
fn what_is_no_code_is_not_read() {
    expands("($($t:tt)*) => { (cfg!($($t)*), stringify!($($t)*)) };", "debug_assertions", "(read , read )");
}
