//! Attribute macros on functions, read as macro calls at the start of the body.
//!
//! What such a macro does with a function is not known without running it. What it can record of a call is: the
//! parameters, but those named by `skip(..)` (`skip_all`: none), and the expressions in `fields(..)`, which are written
//! as the arguments of macros are; and what the function gives, with `ret`, and its error, with `err`. That is how `tracing::instrument` has it, and what others follow. Whether a
//! macro records anything is for models to say; one that no model names costs a look at the parameters.

use privet_ir::{
    Attribute, AttributeInput, Delimiter, Expansion, Expr, FileIr, FormatTrait, Item, ItemId, ItemKind,
    MacroCall, Meta, MetaKind, Pattern, PatternId, RecordedResult, Segment, Span, Statement, StatementKind,
    Symbol, Token, TokenKind, Tree,
};

use crate::builtin;

/// Patterns nested deeper than this bind nothing that is recorded.
const DEPTH: u32 = 16;

/// Adds a call for each attribute macro of a function; the calls are read like any other.
pub(crate) fn add_calls(ir: &mut FileIr, owner: ItemId) {
    let Item { kind: ItemKind::Function(function), attributes, tree, .. } = &mut ir.items[owner] else {
        return;
    };
    let Some(body) = function.body else { return };
    let Expr::Block(block) = tree.exprs[body] else { return };
    let (mut statements, mut results) = (Vec::new(), Vec::new());
    for attribute in attributes.iter().filter(|attribute| is_macro(attribute)) {
        let patterns = function.parameters.iter().map(|parameter| parameter.pattern);
        let tokens = recorded(tree, attribute, patterns);
        let success = written(attribute, "ret", FormatTrait::Debug);
        let failure = written(attribute, "err", FormatTrait::Display);
        if tokens.is_empty() && success.is_none() && failure.is_none() {
            continue;
        }
        let span = attribute.span;
        let segments = attribute.path.iter().map(|name| Segment { name: *name, span, arguments: None });
        let path = tree.alloc_path(false, None, segments);
        let call = tree.macro_calls.alloc(MacroCall {
            path,
            delimiter: Delimiter::Parenthesis,
            tokens: tokens.into(),
            span,
            expansion: Expansion::Pending,
            definition: None,
        });
        if success.is_some() || failure.is_some() {
            results.push(RecordedResult { call, success, failure });
        }
        let call = tree.alloc_expr(Expr::Macro(call), span);
        statements.push(Statement { attributes: Box::default(), kind: StatementKind::Expr(call), span });
    }
    function.recorded = results.into();
    if !statements.is_empty() {
        let block = &mut tree.blocks[block];
        statements.extend(std::mem::take(&mut block.statements));
        block.statements = statements.into();
    }
}

fn is_macro(attribute: &Attribute) -> bool {
    !attribute.is_inner && attribute.path.first().is_some_and(|first| !builtin::is_attribute(*first))
}

fn metas(attribute: &Attribute) -> &[Meta] {
    match &attribute.input {
        AttributeInput::List(metas) => metas,
        _ => &[],
    }
}

fn named(meta: &Meta, word: &str) -> bool {
    matches!(&*meta.path, [name] if *name == word)
}

/// How what an attribute records under a word is written: `ret`, `ret(Display)`.
fn written(attribute: &Attribute, word: &str, by_default: FormatTrait) -> Option<FormatTrait> {
    let meta = metas(attribute).iter().find(|meta| named(meta, word))?;
    let inside: &[Meta] = match &meta.kind {
        MetaKind::List(inside) => inside,
        _ => &[],
    };
    let says = |word| inside.iter().any(|meta| named(meta, word));
    Some(match (says("Debug"), says("Display")) {
        (true, _) => FormatTrait::Debug,
        (_, true) => FormatTrait::Display,
        _ => by_default,
    })
}

/// The tokens of what an attribute may record, as the input of a macro.
fn recorded(tree: &Tree, attribute: &Attribute, parameters: impl Iterator<Item = PatternId>) -> Vec<Token> {
    let metas = metas(attribute);
    let inside = |word: &'static str| {
        let lists = metas.iter().filter(move |meta| named(meta, word));
        lists.flat_map(|meta| match &meta.kind {
            MetaKind::List(inner) => &**inner,
            _ => &[],
        })
    };
    let skipped: Vec<Symbol> = inside("skip").filter_map(|meta| meta.path.first().copied()).collect();
    let mut tokens = Vec::new();
    if !metas.iter().any(|meta| named(meta, "skip_all")) {
        for pattern in parameters {
            each_name(tree, pattern, 0, &mut |name, span| {
                if !skipped.contains(&name) {
                    let token = Token { kind: TokenKind::Identifier, text: name, span };
                    add(&mut tokens, &[token], span);
                }
            });
        }
    }
    for field in inside("fields") {
        match &field.kind {
            MetaKind::Expression(value) | MetaKind::Tokens(value) => add(&mut tokens, value, field.span),
            MetaKind::Word | MetaKind::Value(_) | MetaKind::List(_) | MetaKind::Literal(_) => {}
        }
    }
    tokens
}

fn add(tokens: &mut Vec<Token>, argument: &[Token], span: Span) {
    if !tokens.is_empty() {
        let kind = TokenKind::Punctuation { joint: false };
        tokens.push(Token { kind, text: Symbol::new(","), span });
    }
    tokens.extend_from_slice(argument);
}

/// The names that a parameter binds.
fn each_name(tree: &Tree, pattern: PatternId, depth: u32, found: &mut dyn FnMut(Symbol, Span)) {
    if depth > DEPTH {
        return;
    }
    let mut inside = |inner: &[PatternId]| {
        for inner in inner {
            each_name(tree, *inner, depth + 1, found);
        }
    };
    match &tree.patterns[pattern] {
        Pattern::Identifier { name, .. } => found(*name, tree.pattern_span(pattern)),
        Pattern::Reference { inner, .. } | Pattern::Deref(inner) | Pattern::Typed { pattern: inner, .. } => {
            inside(&[*inner]);
        }
        Pattern::Tuple(elements) | Pattern::TupleStruct { elements, .. } | Pattern::Slice(elements) => {
            inside(elements)
        }
        Pattern::Struct(pattern) => {
            for field in &pattern.fields {
                inside(&[field.pattern]);
            }
        }
        _ => {}
    }
}
