//! Derives that are calls: the type as their input, in the one form that templates match.

use privet_front::{Edition, Reading, parse_as};
use privet_ir::{Attribute, FileIr, ItemKind, TokenKind, Tokens};

/// The calls among the roots: the path, the input as text, and how many conditions the call has.
fn calls(text: &str) -> Vec<(String, String, usize)> {
    let derives = ["Made".to_owned(), "Other".to_owned()];
    let (file, errors) = parse_as(text, Edition::E2021, Reading { derives: &derives, ..Reading::default() });
    assert_eq!(errors, [], "{text}");
    file.roots.iter().filter_map(|item| call(&file, *item)).collect()
}

fn call(file: &FileIr, item: privet_ir::ItemId) -> Option<(String, String, usize)> {
    let item = &file.items[item];
    let ItemKind::MacroCall(call) = item.kind else { return None };
    let call = &item.tree.macro_calls[call];
    let names = item.tree.path_segments(call.path).iter().map(|segment| segment.name.as_str());
    let is_condition = |attribute: &&Attribute| attribute.path[0] == "cfg";
    let conditions = item.attributes.iter().filter(is_condition).count();
    assert_eq!(conditions, item.attributes.len());
    Some((names.collect::<Vec<_>>().join("::"), written(&call.tokens), conditions))
}

/// The tokens with a space between two words; what is left open is a mistake.
fn written(tokens: &Tokens) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Open { skip, .. } => open.push(index + 1 + skip as usize),
            TokenKind::Close(_) => assert_eq!(open.pop(), Some(index)),
            _ => {}
        }
        let is_word = |character: char| character.is_alphanumeric() || character == '_';
        if text.ends_with(is_word) && token.text.as_str().starts_with(is_word) {
            text.push(' ');
        }
        text.push_str(token.text.as_str());
    }
    assert_eq!(open, [0; 0]);
    text
}

#[track_caller]
fn laid_out(text: &str, wanted: &str) {
    let calls = calls(&format!("#[derive(Debug, Made)] {text}"));
    assert_eq!(calls, [("Made".to_owned(), wanted.to_owned(), 0)]);
}

#[test]
fn types_are_laid_out_alike() {
    laid_out("struct A;", "struct A[][][][]unit{}");
    laid_out(
        "pub struct A { pub(crate) a: u8, b: Vec<(A, B)> }",
        "struct A[][][][]named{[][pub(crate)]a:u8,[][]b:Vec<(A,B)>,}",
    );
    laid_out(
        "pub(crate) struct A(pub u8, #[x] Map<K, V>);",
        "struct A[][][][]tuple{[][pub]0:u8,[#[x]][]1:Map<K,V>,}",
    );
    laid_out("struct A(pub (u8, u8),);", "struct A[][][][]tuple{[][pub]0:(u8,u8),}");
    laid_out(
        "enum A { B, #[c] C { d: u8 }, E(u8) = 3, }",
        "enum A[][][][]{[]B unit{},[#[c]]C named{[][]d:u8,},[]E tuple{[][]0:u8,},}",
    );
}

#[test]
fn generics_are_parameters_and_arguments() {
    laid_out(
        "struct A<'a: 'b, T: Fn(u8) -> Vec<u8> = B<C>, const N: usize = 3>(T) where T: Copy, for<'c> T: D<'c>;",
        "struct A['a:'b,T:Fn(u8)->Vec<u8>,const N:usize,]['a,T,N,][T:Copy,for<'c>T:D<'c>][]tuple{[][]0:T,}",
    );
    laid_out("struct A<T> where T: Copy { a: T }", "struct A[T,][T,][T:Copy][]named{[][]a:T,}");
}

#[test]
fn attributes_stay_but_documentation_and_derives() {
    laid_out(
        "#[x(y = 1)] #[derive(Clone)] /** a */ struct A { /** b */ #[z] b: fn(u8) -> u8 }",
        "struct A[][][][#[x(y=1)]]named{[#[z]][]b:fn(u8)->u8,}",
    );
}

#[test]
fn each_wanted_derive_is_a_call_under_its_conditions() {
    let text = "
        #[cfg(unix)]
        #[derive(Clone, Other, a::Made)]
        #[cfg_attr(windows, derive(b::Made), repr(C))]
        struct A;
        #[derive(Clone)] struct B;
        #[derive(Made)] union C { a: u8 }
    ";
    let found: Vec<(String, usize)> =
        calls(text).into_iter().map(|(path, _, conditions)| (path, conditions)).collect();
    let wanted = [("Other", 1), ("a::Made", 1), ("b::Made", 2)].map(|(path, count)| (path.to_owned(), count));
    assert_eq!(found, wanted);
}
