//! The comments `// privet: allow(..)` and what they cover.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_front::{Edition, parse_file};
use privet_ir::{Suppression, SuppressionScope};

/// The suppressions of a text, each with the text that it covers.
fn suppressions(text: &str) -> Vec<(Suppression, String)> {
    let (file, errors) = parse_file(text, Edition::E2024);
    assert_eq!(errors, [], "{text}");
    let covered = |suppression: &Suppression| match suppression.scope {
        SuppressionScope::Node(range) => text[range.start as usize..range.end as usize].to_owned(),
        SuppressionScope::File => "file".to_owned(),
        SuppressionScope::Nothing => "nothing".to_owned(),
    };
    file.suppressions.iter().map(|suppression| (suppression.clone(), covered(suppression))).collect()
}

#[track_caller]
fn covers(text: &str, covered: &[&str]) {
    let found: Vec<_> = suppressions(text).into_iter().map(|(_, covered)| covered).collect();
    assert_eq!(found, covered, "{text}");
}

#[test]
fn lints_reason_and_date_are_read() {
    let text =
        "// privet: allow(a_b, c, reason = \"it is \\\"so\\\", (yes)\", until = \"2027-01-01\")\nfn f() {}";
    let (suppression, covered) = &suppressions(text)[0];
    let lints: Vec<_> = suppression.lints.iter().map(|lint| lint.as_str()).collect();
    assert_eq!(lints, ["a_b", "c"]);
    assert_eq!(suppression.reason.map(|reason| reason.as_str()), Some("it is \"so\", (yes)"));
    assert_eq!(suppression.until.map(|until| until.as_str()), Some("2027-01-01"));
    assert_eq!((suppression.error, covered.as_str()), (None, "fn f() {}"));
    covers("fn f() {}\n// privet: allow-file(a, reason = \"b\")\n", &["file"]);
}

#[test]
fn malformed_comments_say_why() {
    for text in [
        "privet: deny(a)",
        "privet: allow a",
        "privet: allow(a",
        "privet: allow()",
        "privet: allow(reason = \"x\")",
        "privet: allow(a, reason = x)",
        "privet: allow(a, why = \"x\")",
        "privet: allow(a b)",
        "privet: allow(a) and more",
        "privet: allow(a, reason = \"x)",
    ] {
        let all = suppressions(&format!("// {text}\nfn f() {{}}"));
        assert!(all[0].0.error.is_some(), "{text}");
        assert_eq!(all[0].1, "nothing", "{text}");
    }
}

#[test]
fn a_comment_covers_what_it_precedes() {
    let allow = "\n// privet: allow(a)\n";
    covers(&format!("fn f() {{ a();\n{allow} b(c,\nd); e(); }}"), &["b(c,\nd);"]);
    covers("fn f() { a(); b(); // privet: allow(a)\n c(); }", &["b();"]);
    covers(
        &format!("{allow}// more\n\n/// doc\n#[x]\nstruct S {{ {allow} a: u8, b: u8 }}"),
        &[&format!("#[x]\nstruct S {{ {allow} a: u8, b: u8 }}"), "a: u8"],
    );
    covers(&format!("#[x]\n{allow}#[y]\npub fn f() {{}}"), &[&format!("#[x]\n{allow}#[y]\npub fn f() {{}}")]);
    covers(&format!("enum E {{ {allow} A(u8), B }}"), &["A(u8)"]);
    covers(&format!("fn f() {{ match a {{ {allow} b => c, d => e }} }}"), &["b => c"]);
    covers(&format!("fn f() {{ S {{ {allow} a: b, c: d }} }}"), &["a: b"]);
    covers(&format!("fn f() {{ a(b, {allow} c.d(e, f), g) }}"), &["c.d(e, f)"]);
    covers(&format!("fn f() {{ a(); {allow} }}"), &["nothing"]);
    covers(&format!("fn f() {{ {allow} a() }}"), &["a()"]);
    covers(&format!("fn f() {{ {allow} #[x] let a = b; c(); }}"), &["#[x] let a = b;"]);
}

#[test]
fn a_comment_covers_the_line_that_it_ends() {
    covers("fn f() {\n    a();\n    b(c); // privet: allow(a)\n    d();\n}", &["b(c);"]);
    covers("struct S {\n    a: u8, // privet: allow(a)\n    b: u8,\n}", &["a: u8"]);
    covers(
        "fn f() {\n    a(\n        b,\n    ); // privet: allow(a)\n    c();\n}",
        &["a(\n        b,\n    );"],
    );
    covers(
        "fn f() {\n    a(\n        b, // privet: allow(a)\n        c,\n    );\n}",
        &["a(\n        b, // privet: allow(a)\n        c,\n    );"],
    );
    covers(
        "fn f() {\n    match a {\n        b => c, // privet: allow(a)\n        d => e,\n    }\n}",
        &["b => c"],
    );
    covers("fn f() { /* privet: allow(a) */ a(); }", &["a();"]);
}

#[test]
fn strings_and_lifetimes_are_no_comments() {
    let text = "fn f<'a>(x: &'a str) { g('\"', \"// privet: allow(a)\", r#\"\" // privet: allow(b)\"#, '\\'', b\"//\"); /* /* // privet: allow(c) */ */ }";
    assert!(suppressions(text).is_empty());
    assert!(suppressions("// see privet: allow(x)\n// privet is a hedge\nfn f() {}").is_empty());
}
