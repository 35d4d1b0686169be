//! Every family of expressions, statements and patterns of the Rust Reference.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod dump;

use dump::{body, body_of};
use privet_front::Edition;

/// Each text must mean what is beside it.
#[track_caller]
fn means(cases: &[(&str, &str)]) {
    for (text, meaning) in cases {
        assert_eq!(body(text), *meaning, "{text}");
    }
}

#[test]
fn literals_have_their_values() {
    means(&[
        (r#""a\n\u{e9}\x41\"""#, r#""a\néA\"""#),
        (r##"r#"a"b\n"#"##, r#""a\"b\\n""#),
        ("\"a\\\n    b\"", r#""ab""#),
        (r#"b"a\xff""#, "b\"a\u{fffd}\""),
        (r#"c"a""#, r#"c"a""#),
        (r"('a', '\'', '\u{1F600}', b'a', b'\xff', b'\\')", r"tuple('a', '\'', '😀', b'97', b'255', b'92')"),
        ("(1, 0xFF_u8, 0o17, 0b1_0i64, 1_000usize, 007)", "tuple(1, 255u8, 15, 2i64, 1000usize, 7)"),
        ("(1.5, 1., 1e10, 2_0.5e-3f32, 1f64, 1e+_3)", "tuple(1.5, 1., 1e10, 20.5e-3f32, 1f64, 1e+3)"),
        ("(true, false)", "tuple(true, false)"),
        ("(0xdead_beef_u32, 0x1f32)", "tuple(3735928559u32, 7986)"),
    ]);
}

#[test]
fn operators_bind_as_in_the_reference() {
    means(&[
        ("a + b * c - d", "((a Add (b Multiply c)) Subtract d)"),
        (
            "a || b && c == d | e ^ f & g << h",
            "(a Or (b And (c Equal (d BitOr (e BitXor (f BitAnd (g ShiftLeft h)))))))",
        ),
        ("-a as u8 * b", "(((Negate a) as u8) Multiply b)"),
        ("!*&mut a.b()?", "(Not (Deref (&mut a.b()?)))"),
        ("a = b += c", "(a = (b Add= c))"),
        (
            "a >>= b; a >= b; a >> b > c",
            "(a ShiftRight= b); (a GreaterOrEqual b); ((a ShiftRight b) Greater c)",
        ),
        ("a..b + 1; ..=b; a..; ..", "(a..(b Add 1)); (..=b); (a..); (..)"),
        (
            "a <= b; a<-b; a != b; a % b; a <<= 1",
            "(a LessOrEqual b); (a Less (Negate b)); (a NotEqual b); (a Remainder b); (a ShiftLeft= 1)",
        ),
        ("a as usize <= b", "((a as usize) LessOrEqual b)"),
        ("a && &&b", "(a And (&(&b)))"),
        ("&raw const a.b; &raw mut a; &raw", "(&raw a.b); (&raw mut a); (&raw)"),
        ("-1.abs()", "(Negate 1.abs())"),
        ("(a + b) * (c,).0 + ()", "(((a Add b) Multiply tuple(c).0) Add tuple())"),
        ("return a || b", "(return (a Or b))"),
        ("a || return", "(a Or return)"),
        (
            "_ = a; (a, _) = b; [a, ..] = b; S { a, .. } = b",
            "(_ = a); (tuple(a, _) = b); ([a, (..)] = b); (S { a: a, .. } = b)",
        ),
    ]);
}

#[test]
fn calls_fields_and_paths() {
    means(&[
        ("a.b.0.1.c", "a.b.0.1.c"),
        ("a.0.1.2.3", "a.0.1.2.3"),
        ("a.await?.b::<T>(c, d,)[0](e)", "a.await?.b::<T>(c, d)[0](e)"),
        ("(self.f)(x)", "self.f(x)"),
        ("Vec::<Vec<u8>>::new()", "Vec<Vec<u8>>::new()"),
        ("<T as a::Trait<U>>::f::<V>(x)", "<T as a::Trait<U>>::f<V>(x)"),
        ("<[u8]>::len; <T>::f", "<[u8]>::len; <T>::f"),
        (
            "::std::mem::drop; crate::a; super::b; Self::C; self",
            "::std::mem::drop; crate::a; super::b; Self::C; self",
        ),
        ("r#type.r#match()", "type.match()"),
        (
            "f::<{ N + 1 }, -1, 'a', 'static>()",
            "f<const { (N Add 1) }, const (Negate 1), const 'a', 'static>()",
        ),
        (
            "S { a: 1, b, 0: c, ..d }; S {}; a::S::<T> { r#type: 1 }",
            "S { a: 1, b: b, 0: c, ..d }; S {  }; a::S<T> { type: 1 }",
        ),
        ("[1, 2,]; [x; N]; []", "[1, 2]; [x; N]; []"),
        ("a::b![1]; c! { d } e!(f).g()", "a::b!(1); c!(d); e!(f).g()"),
    ]);
}

#[test]
fn control_flow() {
    means(&[
        (
            "if a { b } else if let Some(c) = d { e } else { f }",
            "if a { b } else if (let Some(c) = d) { e } else { f }",
        ),
        ("if let A = b && let C = d || e && f { }", "if (((let A = b) And (let C = d)) Or (e And f)) { }"),
        ("if x == S {} {}", "if (x Equal S) { }; { }"),
        ("if (S {}).a {}", "if S {  }.a { }"),
        (
            "match a { A | B if c => d, e @ 1..=2 => {} _ => f(), }",
            "match a { A | B if c => d, e @ (1..=2) => { }, _ => f() }",
        ),
        ("match a { x => if b {} else {}, y => z }", "match a { x => if b { } else { }, y => z }"),
        ("match a { _ => {} - 1 => b }", "match a { _ => { }, (Negate 1) => b }"),
        ("match a { B => {}.c(), D => e }", "match a { B => { }.c(), D => e }"),
        ("match a { x if let Some(y) = x => y }", "match a { x if (let Some(y) = x) => y }"),
        (
            "'a: loop { break 'a 1 } 'b: while x { continue 'b; }",
            "'a: loop { (break 'a 1) }; 'b: while x { continue 'b; }",
        ),
        ("for (a, b) in c.d() { }", "for tuple(a, b) in c.d() { }"),
        ("'a: { break 'a; }", "'a: { break 'a; }"),
        ("while let Some(x) = y.pop() { }", "while (let Some(x) = y.pop()) { }"),
        ("for x in S {} {}", "for x in S { }; { }"),
        ("match S { _ => 1 }", "match S { _ => 1 }"),
        ("loop { return }", "loop { return }"),
    ]);
}

#[test]
fn blocks_and_closures() {
    means(&[
        ("let x = unsafe { a } + 1;", "let x = (Unsafe { a } Add 1);"),
        (
            "const { 1 }; async { a.await }; async move { b }",
            "Const { 1 }; Async { a.await }; AsyncMove { b }",
        ),
        (
            "try { a? }; gen { yield 1; }; async gen move { }",
            "Try { a? }; Generator { (yield 1); }; Generator { }",
        ),
        ("|a, &b: &u8, (c, _)| a + b", "(|a: _, &b: &u8, tuple(c, _): _| (a Add b))"),
        (
            "move || -> T { a }; async |x| x; async move || { }",
            "(move || -> T { a }); (async |x: _| x); (async move || { })",
        ),
        ("for<'a> |x: &'a u8| -> &'a u8 { x }", "(|x: &'a u8| -> &'a u8 { x })"),
        ("static || 1; const || 1; static move || 1", "(|| 1); (|| 1); (move || 1)"),
        ("|| || a", "(|| (|| a))"),
        ("a.map(|x| x..y)", "a.map((|x: _| (x..y)))"),
        ("match a {}.b(); { 1 }; {}", "match a {  }.b(); { 1 }; { }"),
        (
            "do yeet a; become f(x); box a; builtin # offset_of(S, a)",
            "(yeet a); (return f(x)); tokens(a); tokens(S, a)",
        ),
        ("a.match { _ => 1 }", "match a { _ => 1 }"),
    ]);
    assert_eq!(body("if a {} -1"), "if a { }; (Negate 1)");
    assert_eq!(body("if a {} *b = c;"), "if a { }; ((Deref b) = c);");
}

#[test]
fn statements() {
    means(&[
        (
            "let a; let mut b: u8 = 1; let Some(c) = d else { return };",
            "let a; let mut b: u8 = 1; let Some(c) = d else { return };",
        ),
        (
            "fn g() {} struct S; use a::b; const X: u8 = 1; g()",
            "fn g() { } struct S use a::b as b; const X: u8 = 1; g()",
        ),
        ("macro_rules! m { () => {} } m!(); m! {} m![]", "macro m { ( ) = > { } } m!(); m!(); m!()"),
        (";;a;;", "a;"),
        ("#[cfg(x)] let a = 1; #[b] c(); #[d] { }", "let a = 1; c(); { }"),
        (
            "unsafe fn g() {} const fn h() {} async fn i() {} extern fn j() {}",
            "unsafe fn g() { } const fn h() { } async fn i() { } fn j() { }",
        ),
        (
            "union = 1; auto + default; raw; safe; dyn_ = macro_rules",
            "(union = 1); (auto Add default); raw; safe; (dyn_ = macro_rules)",
        ),
        (
            "union U { a: u8 } static S: u8 = 1; static mut T: u8 = 1;",
            "union U { a: u8 } static S: u8 = 1; static mut T: u8 = 1;",
        ),
    ]);
}

#[test]
fn patterns() {
    let cases = [
        ("a", "a"),
        ("ref mut a @ Some(_)", "ref mut a @ Some(_)"),
        ("mut a", "mut a"),
        ("&mut (a, .., b)", "&mut tuple(a, .., b)"),
        ("&&a", "&&a"),
        ("(a)", "a"),
        ("(a,)", "tuple(a)"),
        ("(..)", "tuple(..)"),
        ("[first, rest @ .., last]", "[first, rest @ .., last]"),
        ("a::B", "path a::B"),
        ("a::B::<T> { c, ref d, e: Some(f), 0: g, .. }", "a::B<T> { c: c, d: ref d, e: Some(f), 0: g, .. }"),
        ("<T as U>::V", "path <T as U>::V"),
        ("1..=2", "(1..=2)"),
        ("1...2", "(1..=2)"),
        ("-1..", "((Negate 1)..)"),
        ("..=A::B", "(..=A::B)"),
        ("A..=B", "(A..=B)"),
        ("'a'..='z' | 'A'", "('a'..='z') | 'A'"),
        ("| A | B", "A | B"),
        ("const { 1 }", "Const { 1 }"),
        ("box a", "box a"),
        ("S { box a, .. }", "S { a: box a, .. }"),
        ("(a if b)", "(a if b)"),
        ("m!(x)", "m!(x)"),
        ("\"x\"", "\"x\""),
        ("!", "_"),
        ("_", "_"),
        ("[1.., _]", "[(1..), _]"),
    ];
    for (text, meaning) in cases {
        assert_eq!(
            body(&format!("match x {{ {text} => 1 }}")),
            format!("match x {{ {meaning} => 1 }}"),
            "{text}"
        );
    }
}

#[test]
fn words_are_names_in_old_editions() {
    let old = |text| body_of(text, Edition::E2015);
    assert_eq!(
        old("async + await; dyn.try; try!(a); async { b: 1 }"),
        "(async Add await); dyn.try; try!(a); async { b: 1 }"
    );
    assert_eq!(
        old("let dyn = 1; let x: Box<dyn A> = b; dyn::f()"),
        "let dyn = 1; let x: Box<dyn(A)> = b; dyn::f()"
    );
    assert_eq!(body_of("gen { a: 1 }; gen + 1", Edition::E2021), "gen { a: 1 }; (gen Add 1)");
}
