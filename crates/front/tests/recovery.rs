//! A broken file loses only what is broken, and says where.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod dump;

use dump::{function_body, item};
use privet_front::{Edition, parse_file};
use privet_ir::FileIr;
use proptest::prelude::*;

/// The items and the errors, each as its text and message.
fn parse(text: &str) -> (FileIr, Vec<(String, String)>) {
    let (file, errors) = parse_file(text, Edition::E2024);
    let shown = |error: privet_front::ParseError| {
        (text[error.range.start as usize..error.range.end as usize].to_owned(), error.message)
    };
    (file, errors.into_iter().map(shown).collect())
}

/// The names of all functions, and the errors.
fn functions(text: &str) -> (Vec<String>, Vec<(String, String)>) {
    let (file, errors) = parse(text);
    let names = file.items.iter().filter(|(_, item)| matches!(item.kind, privet_ir::ItemKind::Function(_)));
    (names.map(|(_, item)| item.name.to_string()).collect(), errors)
}

fn error(text: &str, message: &str) -> (String, String) {
    (text.to_owned(), message.to_owned())
}

#[test]
fn a_broken_statement_is_lost_alone() {
    for (broken, place, message) in [
        ("let x = ;", ";", "expected an expression, found `;`"),
        ("foo bar;", "bar", "expected `;`, found `bar`"),
        ("let = 1;", "=", "expected a pattern, found `=`"),
        ("x. ;", ";", "expected a field, a method or `await`, found `;`"),
        ("if a b {}", "b", "expected `{`, found `b`"),
        ("let s = 'ab;", "'ab", "expected an expression, found `'ab`"),
    ] {
        let (file, errors) =
            parse(&format!("fn f() {{\n    one();\n    {broken}\n    two();\n}}\nfn g() {{}}\n"));
        let body = function_body(&file, file.roots[0]);
        assert!(body.starts_with("one(); ") && body.ends_with("two();"), "{broken}: {body}");
        assert_eq!(file.roots.len(), 2, "{broken}");
        if broken != "let s = 'ab;" {
            assert_eq!(errors, [error(place, message)], "{broken}");
        }
    }
}

#[test]
fn a_missing_semicolon_loses_nothing() {
    let (file, errors) = parse("fn f() {\n    let a = 1\n    b()\n    c();\n}\n");
    assert_eq!(function_body(&file, file.roots[0]), "let a = 1; b(); c();");
    assert_eq!(errors, [error("b", "expected `;`, found `b`"), error("c", "expected `;`, found `c`")]);
}

#[test]
fn a_broken_element_is_lost_alone() {
    let (file, errors) = parse(
        "struct S { a: u8, b u8, c: u16 }\nenum E { A, 1, B }\nfn f(a: u8, b: , c: u8) { g(1, 2 +, 3); match x { 1 => a, 2 > b, 3 => c } }",
    );
    let all: Vec<_> = file.roots.iter().map(|&id| item(&file, id)).collect();
    assert_eq!(all[0], "struct S { a: u8, c: u16 }");
    assert_eq!(all[1], "enum E { A, B }");
    assert_eq!(all[2], "fn f(a: u8, c: u8) { g(1, <missing>, 3); match x { 1 => a, 3 => c } }");
    assert_eq!(errors.len(), 5, "{errors:?}");
}

#[test]
fn a_broken_item_is_lost_alone() {
    let (names, errors) = functions(
        "fn a() {}\nstruct {}\nimpl X { fn b() {} fn () {} fn c() {} const; }\nfn d() {}\nlet x = 1;\nfn e() {}",
    );
    assert_eq!(names, ["a", "b", "c", "d", "e"]);
    assert_eq!(errors.len(), 4, "{errors:?}");
}

#[test]
fn delimiters_are_repaired_by_indentation() {
    let never = "this `{` is never closed";
    let (names, errors) = functions("fn a() {\n    if x {\n        y();\n}\n\nfn b() {\n    z();\n}\n");
    assert_eq!((names, errors), (vec!["a".into(), "b".into()], vec![error("{", never)]));
    let (file, errors) =
        parse("impl A {\n    fn a(&self) {\n        x();\n\n    fn b(&self) {}\n}\nfn c() {}\n");
    assert_eq!(errors, [error("{", never)]);
    assert_eq!(file.roots.len(), 2);
    assert!(item(&file, file.roots[0]).contains("fn b"));
    let stray = "this closing delimiter matches nothing";
    let (names, errors) = functions("fn a() {\n    x();\n    }\n    y();\n}\nfn b() {}\n");
    assert_eq!((names, errors), (vec!["a".into(), "b".into()], vec![error("}", stray)]));
    let (names, errors) = functions("fn a() {\n    f(1, (2;\n    g();\n}\nfn b() {}\n");
    assert_eq!(names, ["a", "b"]);
    assert!(errors.iter().any(|(text, _)| text == "("));
}

#[test]
fn what_is_no_token_loses_its_statement() {
    let (file, errors) =
        parse("fn f() {\n    a();\n    let s = \"open;\n    b(\"x\", \"y\");\n}\nfn g() { \"z\"; }\n");
    assert_eq!(function_body(&file, file.roots[0]), "a(); <missing>; b(\"x\", \"y\");");
    assert_eq!(errors, [error("\"open;", "this string does not end")]);
    let (file, errors) = parse("fn f() { a(); let x = \u{201c}y\u{201d}; b(); }\nfn g() {}");
    assert_eq!(function_body(&file, file.roots[0]), "a(); <missing>; b();");
    assert_eq!(errors.len(), 2);
    let (names, errors) = functions("fn f() {}\n/* open\nfn g() {}");
    assert_eq!(names, ["f"]);
    assert_eq!(errors[0].1, "this block comment does not end");
}

#[test]
fn odd_files_are_read() {
    for text in [
        "",
        "\u{feff}",
        "#!/bin/sh",
        "// x",
        "#![a]",
        ";;",
        "#!/usr/bin/env cargo\n---\n[dependencies]\n---\nfn f() {}",
    ] {
        assert_eq!(parse(text).1, [], "{text:?}");
    }
    for text in [
        "}",
        "{",
        "\"",
        "'",
        "r#\"",
        "#",
        "fn",
        "fn f(",
        "/*",
        "b'",
        "#[",
        "\\",
        "fn f() { x.",
        "\u{0}",
        "1e",
        "'\\",
    ] {
        assert_ne!(parse(text).1, [], "{text:?}");
    }
}

const SAMPLE: &str = include_str!("recovery.rs");

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_a_file_is_read(at in 0..SAMPLE.len(), length in 0..40_usize, replacement in "[\\PC\n]{0,3}|[(){}\\[\\]\"'/*#<>|&;,]{0,4}") {
        let start = SAMPLE.floor_char_boundary_of(at);
        let end = SAMPLE.floor_char_boundary_of((start + length).min(SAMPLE.len())).max(start);
        let changed = format!("{}{replacement}{}", &SAMPLE[..start], &SAMPLE[end..]);
        for text in [&changed[..], &SAMPLE[..start]] {
            let (file, errors) = parse_file(text, Edition::E2021);
            for error in &errors {
                prop_assert!(text.get(error.range.start as usize..error.range.end as usize).is_some());
            }
            for (_, item) in file.items.iter() {
                let range = file.resolve(item.span);
                prop_assert!(range.end as usize <= text.len());
                for &span in &item.tree.expr_spans {
                    let range = file.resolve(span);
                    prop_assert!(text.get(range.start as usize..range.end as usize).is_some());
                }
            }
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        parse_file(&text, Edition::E2015);
    }
}

trait Boundary {
    /// The last place at or before `at` where a character starts.
    fn floor_char_boundary_of(&self, at: usize) -> usize;
}

impl Boundary for str {
    fn floor_char_boundary_of(&self, at: usize) -> usize {
        (0..=at).rev().find(|&at| self.is_char_boundary(at)).unwrap_or(0)
    }
}
