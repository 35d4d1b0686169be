//! Every family of items and types of the Rust Reference.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod dump;

use dump::{file, items, items_of};
use privet_front::Edition;
use privet_ir::{AttributeInput, ItemKind, Literal, MetaKind, Visibility};

#[track_caller]
fn means(cases: &[(&str, &str)]) {
    for (text, meaning) in cases {
        assert_eq!(items(text), *meaning, "{text}");
    }
}

#[test]
fn modules_and_imports() {
    means(&[
        ("mod a; mod b { fn c() {} mod d {} }", "mod a; mod b { fn c() { } mod d {  } }"),
        ("unsafe mod a { }", "mod a {  }"),
        (
            "extern crate a; extern crate b as c; extern crate self as d;",
            "extern crate a as a; extern crate b as c; extern crate self as d;",
        ),
        (
            "use a::{self, b::*, c::{d as e, self as f}};",
            "use a::self as a; use a::b::*; use a::c::d as e; use a::c::self as f;",
        ),
        (
            "use ::a::b; use a as _; use {b, c::d}; use *; use super::super::x; use crate::{y};",
            "use ::a::b as b; use a as _; use b as b; use c::d as d; use ::*; use super::super::x as x; use crate::y as y;",
        ),
        ("use a::{}; use ::{a};", " use ::a as a;"),
    ]);
}

#[test]
fn functions() {
    means(&[
        (
            "pub const unsafe extern \"C\" fn f<'a, T: A + ?Sized, const N: usize = 3>(a: T, (b, c): U) -> R where T: B, 'a: 'b { }",
            "const unsafe fn f<'a, T: A + ?Sized, const N: usize = 3>(a: T, tuple(b, c): U) -> R where T: B, 'a: 'b { }",
        ),
        ("async fn f() -> impl A + 'a + use<'a, T> { }", "async fn f() -> impl(A + 'a + use) { }"),
        (
            "extern { fn f(a: u8, ...); static X: u8; type T; } unsafe extern \"C\" { safe fn g(); unsafe fn h(); safe static Y: u8; }",
            "extern { fn f(a: u8, ...); static X: u8; type T: ; } extern { fn g(); unsafe fn h(); static Y: u8; }",
        ),
        (
            "impl S { fn a(self) {} fn b(&self) {} fn c<'a>(&'a mut self) {} fn d(mut self: Box<Self>, x: u8) {} }",
            "impl S { fn a(self: Self) { } fn b(self: &Self) { } fn c<'a>(self: &'a mut Self) { } fn d(mut self: Box<Self>, x: u8) { } }",
        ),
        ("gen fn f() {} async gen fn g() {}", "fn f() { } async fn g() { }"),
        (
            "fn f(#[a] x: u8, args: ...) where for<'a> &'a T: B, for<'a> fn(&'a u8): C {}",
            "fn f(x: u8, ...) where &'a T: B, fn(&'a u8): C { }",
        ),
    ]);
    assert_eq!(
        items_of(
            "trait T { fn f(u8, &str); fn g(&self, Vec<u8>, a: b::C); fn h(&mut u8, _: u8); }",
            Edition::E2015
        ),
        "trait T:  { fn f(_: u8, _: &str); fn g(self: &Self, _: Vec<u8>, a: b::C); fn h(_: &mut u8, _: u8); }"
    );
}

#[test]
fn data_types() {
    means(&[
        (
            "struct A; struct B(u8, pub (crate) u8, pub (u8,)); struct C<T> where T: D { pub a: T, r#type: u8 }",
            "struct A struct B(0: u8, 1: u8, 2: (u8)) struct C<T: > { a: T, type: u8 } where T: D",
        ),
        ("struct A<T>(T) where T: B;", "struct A<T: >(0: T) where T: B"),
        (
            "enum E { A, B(u8), C { d: u8 } = 3, F = -1, }",
            "enum E { A, B(0: u8), C { d: u8 } = 3, F = (Negate 1) }",
        ),
        ("union U { a: u8, b: f32 }", "union U { a: u8, b: f32 }"),
        ("struct S { a: u8 = 1, .. }", "struct S { a: u8 }"),
    ]);
}

#[test]
fn traits_and_implementations() {
    means(&[
        (
            "pub unsafe auto trait A {} trait B<T>: C + 'static where T: D { const X: u8; type Y: E = F; fn g() {} m!{} }",
            "trait A:  {  } trait B<T: >: C + 'static { const X: u8; type Y: E = F; fn g() { } m!(); }",
        ),
        ("trait A = B + C where T: D; const trait E {}", "trait A = B + C; trait E:  {  }"),
        (
            "impl<T> A<T> for B where T: C { type X = Y; const Z: u8 = 1; default fn f() {} pub(crate) fn g(); }",
            "impl<T: > A<T> for B where T: C { type X:  = Y; const Z: u8 = 1; fn f() { } fn g(); }",
        ),
        (
            "unsafe impl !Send for A {} impl const B for C {} default impl D for E {} impl <T as U>::V { }",
            "impl !Send for A {  } impl B for C {  } impl D for E {  } impl <T as U>::V {  }",
        ),
        (
            "impl<'a, const N: usize> A for [u8; N] {} impl A for .. {}",
            "impl<'a, const N: usize> A for [u8; N] {  } impl A for _ {  }",
        ),
        ("impl Trait { const X: u8; type Y; }", "impl Trait { const X: u8; type Y: ; }"),
        (
            "trait A { type B<'a>: C where Self: 'a; type D = E where F: G; }",
            "trait A:  { type B<'a>: C; type D:  = E; }",
        ),
        ("reuse a::b; reuse C::d { self.0 }", "tokens() tokens({ self.0 })"),
    ]);
}

#[test]
fn values_and_macros() {
    means(&[
        (
            "const A: u8 = 1; const _: () = { }; static mut B: u8 = 2; pub static C: D;",
            "const A: u8 = 1; const _: () = { }; static mut B: u8 = 2; static C: D;",
        ),
        (
            "macro_rules! m { ($a:expr) => { $a + 1 }; } macro n($a:ty) { x } pub macro o { () => {} }",
            "macro m { ( $ a : expr ) = > { $ a + 1 } ; } macro n { ( $ a : ty ) = > { x } } macro o { ( ) = > { } }",
        ),
        ("a::b! { c } d!(e); f![g];", "a::b!(c); d!(e); f!(g);"),
        ("type A<T> = B<T>; type C where D: E = F;", "type A<T: >:  = B<T>; type C:  = F;"),
    ]);
}

#[test]
fn types() {
    let cases = [
        ("&'a mut [u8]", "&'a mut [u8]"),
        ("*const *mut T", "*const *mut T"),
        ("[u8; { N }]", "[u8; { N }]"),
        ("((), (A,), (A))", "((), (A), A)"),
        ("for<'a> unsafe extern \"C\" fn(a: u8, &'a T, ...) -> !", "fn(u8, &'a T, ...) -> !"),
        (
            "Box<dyn for<'a> Fn(&'a u8) -> T + Send + 'static>",
            "Box<dyn(Fn<(&'a u8), Output = T> + Send + 'static)>",
        ),
        ("impl Fn() + ?Sized", "impl(Fn<(), Output = ()> + ?Sized)"),
        ("Iterator<Item = u8, Self::B<'a>: C + D>", "Iterator<Item = u8, B<'a>: C + D>"),
        (
            "a::B<'a, C, 3, -1, { N }, true>",
            "a::B<'a, C, const 3, const (Negate 1), const { N }, const true>",
        ),
        ("<T as A<B>>::C", "<T as A<B>>::C"),
        ("m!(x)", "m!(x)"),
        ("_", "_"),
        ("dyn (A) + (B)", "dyn(A + B)"),
        ("T<dyn A<B>>", "T<dyn(A<B>)>"),
        ("Vec<<T as A>::B>", "Vec<<T as A>::B>"),
        ("impl async Fn() -> T", "impl(Fn<(), Output = T>)"),
        ("impl ~const A + [const] B + const C", "impl(A + B + C)"),
        ("impl Trait<method(..): Send>", "impl(Trait<method: Send>)"),
        ("fn(A) -> fn(B) -> C", "fn(A) -> fn(B) -> C"),
        ("unsafe<'a> &'a T", "&'a T"),
    ];
    for (text, meaning) in cases {
        assert_eq!(items(&format!("type X = {text};")), format!("type X:  = {meaning};"), "{text}");
    }
    assert_eq!(
        items_of(
            "type A = Box<B + Send>; type C = &'a (D + 'a); type E = dyn::F; type G = dyn H;",
            Edition::E2015
        ),
        "type A:  = Box<dyn(B + Send)>; type C:  = &'a dyn(D + 'a); type E:  = dyn::F; type G:  = dyn(H);"
    );
}

#[test]
fn attributes_are_read_as_meta_syntax() {
    let file = file(
        "#![allow(a)]\n/// text\n#[derive(Debug, serde::Serialize)]\n#[path = \"x.rs\"]\n#[doc(hidden)]\n\
         #[serde(rename = \"a\", default, with = a::b, bound(serialize = \"T\"), 3)]\n#[unsafe(no_mangle)]\n#[m{x}]\nfn f() { #![b] }",
        Edition::E2024,
    );
    assert_eq!(file.attributes.len(), 1);
    let attributes = &file.items[file.roots[0]].attributes;
    let names: Vec<_> = attributes.iter().map(|attribute| attribute.path[0].as_str()).collect();
    assert_eq!(names, ["derive", "path", "serde", "no_mangle", "m", "b"]);
    assert!(attributes[5].is_inner);
    assert_eq!(attributes[1].input, AttributeInput::Value(Literal::String("x.rs".into())));
    let AttributeInput::List(metas) = &attributes[2].input else { panic!("a list") };
    assert_eq!(metas[0].kind, MetaKind::Value(Literal::String("a".into())));
    assert_eq!(metas[1].kind, MetaKind::Word);
    assert!(matches!(&metas[2].kind, MetaKind::Expression(tokens) if tokens.len() == 4));
    assert!(matches!(&metas[3].kind, MetaKind::List(inner) if inner.len() == 1));
    assert!(matches!(metas[4].kind, MetaKind::Literal(_)));
    assert!(matches!(&attributes[4].input, AttributeInput::Tokens(tokens) if tokens.len() == 3));
}

#[test]
fn items_know_their_parent_ordinal_and_visibility() {
    let file = file(
        "impl A { pub fn f() { fn g() {} } } impl A { pub(in a::b) fn f() {} } fn g() {} mod m { pub(crate) struct S; }",
        Edition::E2024,
    );
    let find = |name: &str| {
        file.items.iter().filter(|(_, item)| item.name == name).map(|(_, item)| item).collect::<Vec<_>>()
    };
    let ordinals: Vec<_> = file.roots.iter().map(|&id| file.items[id].ordinal).collect();
    assert_eq!(ordinals, [0, 1, 0, 0]);
    let inner = find("g")[0];
    let parent = &file.items[inner.parent.expect("a parent")];
    assert_eq!(parent.name, "f");
    assert!(matches!(file.items[parent.parent.expect("a parent")].kind, ItemKind::Impl(_)));
    assert_eq!(find("f")[0].visibility, Visibility::Public);
    assert_eq!(find("f")[1].visibility, Visibility::Restricted(["a".into(), "b".into()].into()));
    assert_eq!(find("S")[0].visibility, Visibility::Restricted(["crate".into()].into()));
}

#[test]
fn spans_count_from_their_item() {
    let text = "\u{feff}#!/bin/x\r\n/* é */ fn first() {}\r\n#[a]\nfn größe(x: T) { x.email.0.1; nested(); fn inner() { deep } }\n";
    let file = file(text, Edition::E2024);
    let at = |span| {
        let range = file.resolve(span);
        &text[range.start as usize..range.end as usize]
    };
    let item = &file.items[file.roots[1]];
    assert_eq!(at(item.span), "#[a]\nfn größe(x: T) { x.email.0.1; nested(); fn inner() { deep } }");
    assert_eq!(at(item.name_span), "größe");
    assert_eq!(item.span.offset, 0);
    let texts: Vec<_> = item.tree.expr_spans.iter().map(|&span| at(span)).collect();
    assert_eq!(texts[..4], ["x", "x.email", "x.email.0", "x.email.0.1"]);
    let inner = file.items.iter().find(|(_, item)| item.name == "inner").expect("an item").1;
    assert_eq!(at(inner.tree.expr_spans[0]), "deep");
    // A keystroke before an item moves nothing in it.
    let moved = dump::file(
        &format!("fn new() {{}} {}", &text[text.find("fn first").expect("it is there")..]),
        Edition::E2024,
    );
    assert_eq!(
        moved.items[moved.roots[2]].tree.expr_spans,
        item.tree
            .expr_spans
            .iter()
            .map(|span| {
                let privet_ir::SpanBase::Anchor(anchor) = span.base() else { panic!("an anchor") };
                privet_ir::Span::new(
                    privet_ir::SpanBase::Anchor(privet_ir::AnchorId(anchor.0 + 1)),
                    span.offset,
                    span.length,
                )
            })
            .collect::<Vec<_>>()
    );
    assert_eq!(file.lines, 4);
}
