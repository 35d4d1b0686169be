//! Deep and long input: an error with its place, the rest kept, and no stack overflow on a thread of 2 MiB.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::time::{Duration, Instant};

use privet_front::{Edition, parse_file};
use privet_ir::{FileIr, ItemKind};

/// Parses on a thread with a small stack; the tree is dropped there too.
fn on_small_stack(text: String) -> (usize, Vec<String>, Vec<String>) {
    let run = move || {
        let start = Instant::now();
        let (file, errors) = parse_file(&text, Edition::E2024);
        assert!(start.elapsed() < Duration::from_secs(20), "quadratic work");
        let functions = functions(&file);
        (file.items.len(), functions, errors.into_iter().map(|error| error.message).collect())
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread").join().expect("no panic")
}

fn functions(file: &FileIr) -> Vec<String> {
    let is_function = |kind: &ItemKind| matches!(kind, ItemKind::Function(_));
    file.items
        .iter()
        .filter(|(_, item)| is_function(&item.kind))
        .map(|(_, item)| item.name.to_string())
        .collect()
}

/// In a body between two functions, the text loses only itself, with one error.
#[track_caller]
fn is_lost_alone(statement: &str, message: &str) {
    let text = format!("fn a() {{ one(); {statement} ; two(); }}\nfn b() {{}}\n");
    let (_, functions, errors) = on_small_stack(text);
    assert_eq!(functions, ["a", "b"]);
    assert_eq!(errors, [message], "{}", &statement[..statement.len().min(40)]);
}

const DEEP: &str = "this is nested too deeply";
const LONG: &str = "this chain of operations is too long";

#[test]
fn nesting_is_bounded() {
    let many = 100_000;
    is_lost_alone(&format!("{}x{}", "(".repeat(10_000), ")".repeat(10_000)), DEEP);
    is_lost_alone(&format!("{}x{}", "[".repeat(many), "]".repeat(many)), DEEP);
    is_lost_alone(&format!("{}x{}", "{".repeat(many), "}".repeat(many)), DEEP);
    is_lost_alone(&format!("{}x{}", "f(".repeat(many), ")".repeat(many)), DEEP);
    is_lost_alone(&format!("{}x{}", "if a {} else { ".repeat(many), "}".repeat(many)), DEEP);
    is_lost_alone(&format!("{}x{}", "match a { _ => ".repeat(many), "}".repeat(many)), DEEP);
    is_lost_alone(&format!("{}x{}", "S { a: ".repeat(many), "}".repeat(many)), DEEP);
    for operator in
        ["-", "!", "*", "&", "&mut ", "|| ", "|a| ", "move || ", "return ", "break ", "..", "a = "]
    {
        is_lost_alone(&format!("{}x", operator.repeat(many)), DEEP);
    }
    for operator in ["async || ", "a += ", "box ", "yield "] {
        is_lost_alone(&format!("y({}x)", operator.repeat(many)), DEEP);
    }
}

#[test]
fn nesting_of_types_and_patterns_is_bounded() {
    let many = 100_000;
    for (open, close) in [("Vec<", ">"), ("&", ""), ("(", ")"), ("[", "]"), ("fn(", ")"), ("*const ", "")] {
        let ty = format!("{}u8{}", open.repeat(many), close.repeat(many));
        is_lost_alone(&format!("let a: {ty} = 1"), DEEP);
    }
    for (open, close) in [("Some(", ")"), ("&", ""), ("(", ")"), ("[", "]"), ("a @ ", ""), ("S { a: ", "}")] {
        let pattern = format!("{}_{}", open.repeat(many), close.repeat(many));
        is_lost_alone(&format!("let {pattern} = 1"), DEEP);
    }
    is_lost_alone(&format!("a::<{}u8{}>()", "<A as B<".repeat(many), ">>::C".repeat(many)), DEEP);
    is_lost_alone(&format!("let a: {}T = 1", "impl Fn() -> ".repeat(many)), DEEP);
}

#[test]
fn nesting_of_items_is_bounded() {
    let many = 100_000;
    for open in ["mod m {", "fn f() {", "impl A { fn f() {"] {
        let close = "}".repeat(open.matches('{').count() * many);
        let text = format!("fn a() {{}}\n{}{close}\nfn b() {{}}", open.repeat(many));
        let (_, functions, errors) = on_small_stack(text);
        assert_eq!(functions.first().map(String::as_str), Some("a"));
        assert_eq!(functions.last().map(String::as_str), Some("b"));
        assert_eq!(errors, [DEEP]);
    }
    let (_, functions, errors) =
        on_small_stack(format!("use {}x{};\nfn b() {{}}", "a::{".repeat(many), "}".repeat(many)));
    assert_eq!((functions, errors), (vec!["b".to_owned()], vec![DEEP.to_owned()]));
    let metas = format!("#[a{}{}]\nfn b() {{}}", "(b".repeat(many), ")".repeat(many));
    let (_, functions, errors) = on_small_stack(metas);
    assert_eq!((functions, errors), (vec!["b".to_owned()], vec![DEEP.to_owned()]));
}

#[test]
fn chains_are_bounded() {
    let many = 100_000;
    for (start, link) in [
        ("x", " + x"),
        ("x", " && x"),
        ("x", ".f()"),
        ("x", ".f"),
        ("x", "?"),
        ("x", "[0]"),
        ("x", "()"),
        ("x", " as u8"),
        ("x", ".await"),
        ("if a {}", " else if a {}"),
    ] {
        is_lost_alone(&format!("{start}{}", link.repeat(many)), LONG);
    }
    let comparison = format!("x{}", " .. x".repeat(many));
    is_lost_alone(&comparison, LONG);
}

#[test]
fn long_lists_are_not_deep() {
    let many = 100_000;
    let fine = [
        format!("a!{{ {} }}", "x => y,".repeat(many)),
        format!("a!{}{}", "(".repeat(many), ")".repeat(many)),
        format!("match a {{ {} }}", "1 => 2,".repeat(many)),
        format!("let a = [{}];", "1, ".repeat(many)),
        format!("match a {{ {} _ => 1 }}", "1 | ".repeat(many)),
        "one();".repeat(many),
    ];
    for statement in fine {
        let (_, functions, errors) = on_small_stack(format!("fn a() {{ {statement} }} fn b() {{}}"));
        assert_eq!((functions.len(), errors), (2, Vec::new()));
    }
}

#[test]
fn real_depth_is_allowed() {
    let nested =
        |open: &str, close: &str, levels: usize| format!("{}x{}", open.repeat(levels), close.repeat(levels));
    for statement in [
        nested("(", ")", 200),
        nested("if a { ", "}", 80),
        format!("let a: {}u8{} = 1", "Vec<".repeat(100), ">".repeat(100)),
        format!("x{}", " + x".repeat(3_000)),
        format!("x{}", ".f()".repeat(3_000)),
        format!("if a {{}}{}", " else if a {}".repeat(1_000)),
    ] {
        let (_, functions, errors) = on_small_stack(format!("fn a() {{ {statement}; }}"));
        assert_eq!((functions.len(), errors), (1, Vec::new()));
    }
}
