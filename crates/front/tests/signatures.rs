//! A file read for its signatures: the same items, without the bodies that nobody asked for.

use privet_front::{Edition, ParseError, Reading, parse_as, parse_file};
use privet_ir::{FileIr, ItemKind};

/// Each item with its kind, and whether it has a body or value.
fn outline(file: &FileIr) -> Vec<(&'static str, bool)> {
    let outlined = file.items.iter().map(|(_, item)| {
        let has_body = match &item.kind {
            ItemKind::Function(function) => function.body.is_some(),
            ItemKind::Const(item) | ItemKind::Static(item) => item.value.is_some(),
            ItemKind::Macro(definition) => !definition.rules.is_empty(),
            _ => false,
        };
        (item.name.as_str(), has_body)
    });
    outlined.collect()
}

fn bodies_of<'a>(traits: &'a [&'a str]) -> Reading<'a> {
    Reading { only_bodies_of: Some(traits), ..Reading::default() }
}

fn signatures(text: &str) -> Vec<(&'static str, bool)> {
    let (file, errors) = parse_as(text, Edition::E2021, bodies_of(&["Debug"]));
    assert_eq!(errors, Vec::<ParseError>::new(), "{text}");
    outline(&file)
}

#[test]
fn bodies_and_values_are_left_out() {
    assert_eq!(
        signatures(
            "const A: u8 = { 1 }; static B: [u8; 2] = [1; 2]; fn f<T>(t: T) -> T where T: X { t } fn g();"
        ),
        [("A", false), ("B", false), ("f", false), ("g", false)]
    );
    assert_eq!(
        signatures("trait T { const C: u8 = 1; fn f() { 2 } fn g(); } impl S { fn h(&self) -> u8 { 3 } }"),
        [("T", false), ("C", false), ("f", false), ("g", false), ("", false), ("h", false)]
    );
}

#[test]
fn bodies_of_the_traits_that_were_asked_for_stay() {
    let text = "impl std::fmt::Debug for S { fn fmt(&self) { fn inner() {} } } \
                impl Clone for S { fn clone(&self) -> S { S } } fn after() { 1 }";
    assert_eq!(
        signatures(text),
        [("", false), ("fmt", true), ("inner", true), ("", false), ("clone", false), ("after", false)]
    );
}

#[test]
fn macros_and_implementations_in_a_nameless_constant_stay() {
    let text = "macro_rules! m { () => { 1 } } const _: () = { impl T for S { fn f() { 1 } } };";
    assert_eq!(signatures(text), [("m", true), ("_", true), ("", false), ("f", false)]);
}

#[test]
fn what_is_wrong_in_a_body_costs_nothing() {
    let text = "fn f() { let = ; } const A: u8 = 1 +; fn g() {}";
    assert_eq!(signatures(text), [("f", false), ("A", false), ("g", false)]);
    assert!(!parse_file(text, Edition::E2021).1.is_empty());
}

#[test]
fn signatures_are_those_of_the_whole_file() {
    let text = "pub async fn f<'a, T: A>(x: &'a T) -> Result<T, E> { x.g() } fn h(a: [u8; { 2 }]) { }";
    let (whole, _) = parse_file(text, Edition::E2021);
    let (short, _) = parse_as(text, Edition::E2021, bodies_of(&[]));
    for (whole, short) in whole.items.iter().zip(short.items.iter()) {
        let (ItemKind::Function(a), ItemKind::Function(b)) = (&whole.1.kind, &short.1.kind) else { continue };
        assert_eq!((a.parameters.len(), a.output, a.is_async), (b.parameters.len(), b.output, b.is_async));
        assert_eq!((whole.1.name, whole.1.span), (short.1.name, short.1.span));
    }
}
