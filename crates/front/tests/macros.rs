//! Macro inputs read as expressions, and expansions parsed.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod dump;

use dump::{Dump, file};
use privet_front::{Edition, Fragment, ParseError, Reading, expand, parse_as, read_macro};
use privet_ir::{Expansion, FileIr, FormatTrait, ItemId, ItemKind, MacroCallId, MacroReading, Token};

/// A file with one function whose body is the call of a macro, and what was read of it.
#[track_caller]
fn read(call: &str) -> (String, FileIr, MacroReading) {
    let text = format!("fn f() {{ {call} }}");
    let mut file = file(&text, Edition::E2024);
    let owner = file.roots[0];
    let (reading, errors) = read_macro(&mut file, owner, MacroCallId::new(0), Edition::E2024);
    assert_eq!(errors, Vec::<ParseError>::new(), "{call}");
    (text, file, reading)
}

/// The arguments: name, sigil, expression.
#[track_caller]
fn arguments(call: &str) -> Vec<String> {
    let (_, file, reading) = read(call);
    let dump = Dump { file: &file, tree: &file.items[file.roots[0]].tree };
    let shown = reading.arguments.iter().map(|argument| {
        let name = argument.name.map_or(String::new(), |name| format!("{name} = "));
        let sigil = match argument.sigil {
            None => "",
            Some(FormatTrait::Debug) => "?",
            Some(_) => "%",
        };
        format!("{name}{sigil}{}", dump.expr(argument.value))
    });
    shown.collect()
}

/// What the placeholders print: expression, trait and the text of the span.
#[track_caller]
fn formatted(call: &str) -> Vec<(String, FormatTrait, String)> {
    let (text, file, reading) = read(call);
    let dump = Dump { file: &file, tree: &file.items[file.roots[0]].tree };
    let shown = reading.formatted.iter().map(|argument| {
        let range = file.resolve(argument.span);
        let at = text[range.start as usize..range.end as usize].to_owned();
        (dump.expr(argument.value), argument.format, at)
    });
    shown.collect()
}

#[test]
fn arguments_have_names_and_sigils() {
    assert_eq!(
        arguments(
            "info!(target: \"x\", user.id = %a.b, ?user.email, c, d = ?e, \"k\" = f, type = g, \"hello {}\", h)"
        ),
        [
            "target = \"x\"",
            "user.id = %a.b",
            "?user.email",
            "c",
            "d = ?e",
            "k = f",
            "type = g",
            "\"hello {}\"",
            "h"
        ]
    );
    assert_eq!(
        arguments("m!(a == b, c => d, \"e\" => f; g::h(i), |x| x)"),
        ["(a Equal b)", "c", "d", "e = f", "g::h(i)", "(|x: _| x)"]
    );
}

#[test]
fn every_expression_of_unknown_syntax_is_found() {
    assert_eq!(
        arguments(
            "json!({ \"a\": user.email, \"b\": [x, { \"c\": y }], (k): null, \"d\": { \"e\": f(z) } })"
        ),
        ["a = user.email", "x", "c = y", "k", "null", "e = f(z)"]
    );
    assert_eq!(
        arguments("select! { x = fut.next() => send(x), Some(y) = rx.recv() => { log(y); } else => done }"),
        ["x = fut.next()", "send(x)", "(Some(y) = rx.recv())", "{ log(y); }", "done"]
    );
    assert_eq!(arguments("m!(static A: B = c(d) @ e)").last().map(String::as_str), Some("e"));
    assert_eq!(arguments("m! { let a = b.c; d(a) }"), ["{ let a = b.c; d(a) }"]);
    assert_eq!(arguments("m!(#[1] ? ! . , = { } ) "), ["[1]?", "{ }"]);
}

#[test]
fn placeholders_print_arguments_and_captures() {
    use FormatTrait::{Debug, Display, Numeric};
    let owned = |text: &str, format, at: &str| (text.to_owned(), format, at.to_owned());
    assert_eq!(
        formatted(r#"println!("\t{} {email:?} {1:?} {n}", a.b, c, n = d)"#),
        [
            owned("a.b", Display, "a.b"),
            owned("email", Debug, "email"),
            owned("c", Debug, "c"),
            owned("d", Display, "d")
        ]
    );
    assert_eq!(
        formatted("write!(f, r#\"é\\n{größe:>w$}\"#)"),
        [owned("w", Numeric, "w"), owned("größe", Display, "größe")]
    );
    assert_eq!(formatted("info!(user = %x, \"a {}\", y)"), [owned("y", Display, "y")]);
    assert_eq!(formatted("format!(\"{:.*}\", p, v)"), [owned("p", Numeric, "p"), owned("v", Display, "v")]);
    assert_eq!(formatted("assert_eq!(a, \"x\", \"{b}\")"), [owned("b", Display, "b")]);
    let (_, _, reading) = read("println!(\"{} {{x}}\", a, b)");
    let printed: Vec<_> = reading.arguments.iter().map(|argument| argument.is_formatted).collect();
    assert_eq!((reading.template, printed), (Some(0), vec![false, true, false]));
}

#[test]
fn items_in_the_input_are_items_of_the_owner() {
    let (_, file, reading) = read("m!({ fn g() {} g() })");
    assert_eq!(reading.arguments.len(), 1);
    let inner = file.items.iter().find(|(_, item)| item.name == "g").expect("an item").1;
    assert_eq!(inner.parent, Some(file.roots[0]));
}

#[test]
fn deep_and_long_inputs_are_read() {
    for input in [
        "(".repeat(100_000) + &")".repeat(100_000),
        "!".repeat(100_000),
        "a + ".repeat(50_000),
        "a b ".repeat(50_000),
        "{ a: ".repeat(10_000) + &"}".repeat(10_000),
    ] {
        let run = move || {
            let mut file = file(&format!("fn f() {{ m!({input}) }}"), Edition::E2024);
            let owner = file.roots[0];
            let (reading, _) = read_macro(&mut file, owner, MacroCallId::new(0), Edition::E2024);
            reading.arguments.len()
        };
        std::thread::Builder::new()
            .stack_size(2 << 20)
            .spawn(run)
            .expect("a thread")
            .join()
            .expect("no panic");
    }
}

/// What a call expands to, the expansion being the given text.
#[track_caller]
fn expanded(text: &str, fragment: Fragment) -> (FileIr, Expansion) {
    let tokens = tokens(text);
    let mut file = file("fn f() { m!(); }", Edition::E2024);
    let owner = file.roots[0];
    let expanded = expand(&mut file, owner, &tokens, fragment, Edition::E2024);
    assert_eq!(expanded.errors, Vec::<ParseError>::new(), "{text}");
    (file, expanded.expansion)
}

/// The tokens of a text, as a macro call holds them.
fn tokens(text: &str) -> Vec<Token> {
    let file = file(&format!("m! {{ {text} }}"), Edition::E2024);
    let item = &file.items[file.roots[0]];
    assert!(matches!(item.kind, ItemKind::MacroCall(_)));
    item.tree.macro_calls[MacroCallId::new(0)].tokens.to_vec()
}

#[test]
fn expansions_are_parsed_as_their_fragment() {
    let show = |text| match expanded(text, Fragment::Expression) {
        (file, Expansion::Expr(expr)) => {
            Dump { file: &file, tree: &file.items[file.roots[0]].tree }.expr(expr)
        }
        (_, other) => panic!("{other:?}"),
    };
    assert_eq!(show("a + b . c ( )"), "(a Add b.c())");
    assert_eq!(show("if a { b } else { c } + 1"), "(if a { b } else { c } Add 1)");
    assert_eq!(show("let x = y ; fn g ( ) { } z ( x )"), "{ let x = y; fn g() { } z(x) }");
    assert_eq!(show("a >>= b ..= c"), "(a ShiftRight= (b..=c))");
    assert_eq!(show(""), "{ }");
    let owner = Some(privet_ir::ItemId::new(0));
    let (file, expansion) = expanded("struct S ; impl S { fn f ( ) { } }", Fragment::Items(owner));
    let Expansion::Items(items) = expansion else { panic!("items") };
    assert_eq!(items.len(), 2);
    assert_eq!(file.items[items[1]].parent, Some(file.roots[0]));
    assert!(matches!(expanded("Some ( x ) | None", Fragment::Pattern).1, Expansion::Pattern(_)));
    assert!(matches!(expanded("Vec < Vec < u8 >>", Fragment::Type).1, Expansion::Type(_)));
}

#[test]
fn what_macros_make_in_a_file_of_signatures_has_the_bodies_that_it_has() {
    let reading = Reading { only_bodies_of: Some(&["Debug"]), derives: &[] };
    let (mut file, errors) = parse_as(
        "m!(); impl S { m!(); } impl Debug for S { m!(); } impl Debug for T { fn f() { m!(); } }",
        Edition::E2024,
        reading,
    );
    assert_eq!(errors, Vec::<ParseError>::new());
    let made = tokens("fn f ( ) { } impl T { fn f ( ) { } } impl fmt :: Debug for T { fn f ( ) { } }");
    let owners: Vec<ItemId> =
        file.items.iter().filter(|(_, item)| !item.tree.macro_calls.is_empty()).map(|(id, _)| id).collect();
    let bodies = owners.into_iter().map(|owner| {
        let before = file.items.len();
        let fragment = match file.items[owner].kind {
            ItemKind::MacroCall(_) => Fragment::Items(file.items[owner].parent),
            _ => Fragment::Statements,
        };
        expand(&mut file, owner, &made, fragment, Edition::E2024);
        let new = file.items.iter().skip(before).filter_map(|(_, item)| match &item.kind {
            ItemKind::Function(function) => Some(function.body.is_some()),
            _ => None,
        });
        new.collect::<Vec<bool>>()
    });
    let signatures = [false, false, true];
    let all = [true, true, true];
    assert_eq!(bodies.collect::<Vec<_>>(), [signatures, signatures, all, all]);
}

#[test]
fn statements_take_the_place_of_the_call() {
    let (_, one) = expanded("a . b ( )", Fragment::Statements);
    assert!(matches!(one, Expansion::Expr(_)), "one expression is no block: {one:?}");
    let (file, several) = expanded("let x = 1 ; x", Fragment::Statements);
    let Expansion::Statements(block) = several else { panic!("statements") };
    let shown = Dump { file: &file, tree: &file.items[file.roots[0]].tree }.expr(block);
    assert_eq!(shown, "{ let x = 1; x }");
}

#[test]
fn what_does_not_parse_leaves_nothing_behind() {
    let tokens = tokens("a + ; b");
    let mut file = file("fn f() { m!(); }", Edition::E2024);
    let owner = file.roots[0];
    let before = file.items[owner].tree.exprs.len();
    let expanded = expand(&mut file, owner, &tokens, Fragment::Expression, Edition::E2024);
    assert!(matches!(expanded.expansion, Expansion::Failed), "{:?}", expanded.expansion);
    assert_eq!(expanded.errors.len(), 1);
    assert_eq!(file.items[owner].tree.exprs.len(), before);
}

/// Puts the tokens of a text where a macro's author would have written them.
fn by_macro(tokens: &mut [Token], expansion: u32) {
    use privet_ir::{ExpansionId, Span, SpanBase};
    for token in tokens {
        token.span = Span::new(SpanBase::Expansion(ExpansionId(expansion)), 0, 0);
    }
}

#[test]
fn nodes_stand_where_the_tokens_of_the_call_do() {
    use privet_ir::{ExpansionOrigin, Expr, FileIr};
    let text = "fn f() { m!(user.email, x); }";
    let mut file = file(text, Edition::E2024);
    let owner = file.roots[0];
    let call = &file.items[owner].tree.macro_calls[MacroCallId::new(0)];
    let (span, input) = (call.span, call.tokens.clone());
    file.expansions.push(ExpansionOrigin { call: span, defined_in_body: None });
    let mut own = tokens("f ( & ) ;");
    by_macro(&mut own, 0);
    // `f(&user.email)`
    let all = [&own[..3], &input[..3], &own[3..4]].concat();
    let expanded = expand(&mut file, owner, &all, Fragment::Expression, Edition::E2024);
    let Expansion::Expr(expr) = expanded.expansion else { panic!("an expression") };
    let at = |file: &FileIr, expr| {
        let range = file.resolve(file.items[owner].tree.expr_span(expr));
        text[range.start as usize..range.end as usize].to_owned()
    };
    assert_eq!(at(&file, expr), "m!(user.email, x)", "code of the macro is shown at the call");
    let Expr::Call { arguments, .. } = &file.items[owner].tree.exprs[expr] else { panic!("a call") };
    assert_eq!(at(&file, arguments[0]), "user.email", "the argument where it was written");
}

#[test]
fn a_matched_fragment_keeps_its_precedence() {
    use privet_ir::{Delimiter, Symbol, TokenKind};
    let inner = tokens("a + b");
    let span = inner[0].span;
    let wrap = |inner: &[Token]| {
        let skip = inner.len() as u32;
        let open = TokenKind::Open { delimiter: Delimiter::Invisible, skip };
        let mut all = vec![Token { kind: open, text: Symbol::EMPTY, span }];
        all.extend(inner);
        all.push(Token { kind: TokenKind::Close(Delimiter::Invisible), text: Symbol::EMPTY, span });
        all
    };
    let mut file = file("fn f() { m!(); }", Edition::E2024);
    let owner = file.roots[0];
    let show = |file: &mut FileIr, tokens: &[Token]| {
        let expanded = expand(file, owner, tokens, Fragment::Expression, Edition::E2024);
        assert_eq!(expanded.errors, []);
        let Expansion::Expr(expr) = expanded.expansion else { panic!("an expression") };
        Dump { file, tree: &file.items[owner].tree }.expr(expr)
    };
    let product = [wrap(&inner), tokens("* c")].concat();
    assert_eq!(show(&mut file, &product), "((a Add b) Multiply c)");
    let path = [wrap(&tokens("Vec < u8 >")), tokens(":: new ( )")].concat();
    assert_eq!(show(&mut file, &path), "<Vec<u8>>::new()");
    let statement = [wrap(&tokens("let x = 1 ;")), wrap(&tokens("x"))].concat();
    assert_eq!(show(&mut file, &statement), "{ let x = 1; x }");
}
