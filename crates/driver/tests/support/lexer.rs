//! Calls and paths as a lexer sees them that knows nothing of privet: token trees of `proc-macro2`, and what
//! follows what.
//!
//! It errs on the side of seeing less: a name that begins with a capital and is followed by parentheses may be
//! a pattern or a type, and what stands behind a `cfg` may not be compiled.

use std::ops::Range;

use privet_driver::CallKind;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// What the tokens of a file show.
#[derive(Default)]
pub struct Lexed {
    /// The called names.
    pub calls: Vec<(CallKind, Range<usize>)>,
    /// The first names of paths of several segments, and of the leaves of imports.
    pub paths: Vec<Range<usize>>,
}

/// Words that may stand before parentheses, `!` or a path without being a part of it.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "static", "struct", "super", "trait", "type", "union", "unsafe", "use", "where", "while", "yield",
];

/// Macros whose input is text rather than code, or is compiled in part.
const TEXT: &[&str] = &["cfg", "cfg_if", "cfg_select", "compile_error", "concat", "quote", "stringify"];

/// Macros whose input is expressions: in that of others a name before parentheses may be a word of their own.
const OF_EXPRESSIONS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "matches",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// Lexes a file; nothing if its tokens are no token trees.
pub fn lex(text: &str) -> Option<Lexed> {
    let tokens: TokenStream = text.parse().ok()?;
    let mut found = Lexed::default();
    if !is_conditional_file(&tokens.clone().into_iter().collect::<Vec<_>>()) {
        walk(tokens, true, &mut found);
    }
    Some(found)
}

fn is_conditional_file(tokens: &[TokenTree]) -> bool {
    tokens.windows(3).any(|window| {
        matches!(window, [hash, bang, TokenTree::Group(group)]
            if is(hash, '#') && is(bang, '!') && group.delimiter() == Delimiter::Bracket
                && starts_with(group.stream(), &["cfg"]))
    })
}

/// Walks tokens, which are `code`, or else the input of a macro that is not known.
fn walk(tokens: TokenStream, code: bool, found: &mut Lexed) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => match after_attribute(&tokens, at) {
                Some((next, true)) => at = after_item(&tokens, next),
                Some((next, false)) => at = next,
                None => at += 1,
            },
            TokenTree::Ident(name) if name == "macro_rules" => at = after_item(&tokens, at + 1),
            // In `impl Trait + use<T>` nothing is imported.
            TokenTree::Ident(name)
                if name == "use" && code && !matches!(tokens.get(at + 1), Some(next) if is(next, '<')) =>
            {
                let end =
                    tokens[at..].iter().position(|token| is(token, ';')).map_or(tokens.len(), |end| at + end);
                import(&tokens[at + 1..end], found);
                at = end;
            }
            TokenTree::Ident(name) if name == "pub" => {
                let is_scope = matches!(tokens.get(at + 1), Some(TokenTree::Group(group))
                    if starts_with(group.stream(), &["crate", "super", "self", "in"]));
                at += 1 + usize::from(is_scope);
            }
            TokenTree::Ident(name) => at = name_at(&tokens, at, name, code, found),
            TokenTree::Group(group) => {
                walk(group.stream(), code, found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Looks at a name; where to go on.
fn name_at(tokens: &[TokenTree], at: usize, name: &Ident, code: bool, found: &mut Lexed) -> usize {
    let place = name.span().byte_range();
    let text = name.to_string();
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_path_start = !(is_colons(tokens, at.wrapping_sub(2)) && at >= 2);
    if code && is_path_start && is_longer_path(tokens, at) {
        found.paths.push(place.clone());
    }
    if KEYWORDS.contains(&&*text) {
        return at + 1;
    }
    if tokens.get(at + 1).is_some_and(|next| is(next, '!'))
        && let Some(TokenTree::Group(input)) = tokens.get(at + 2)
    {
        found.calls.push((CallKind::Macro, place));
        if !TEXT.contains(&&*text) {
            walk(input.stream(), code && OF_EXPRESSIONS.contains(&&*text), found);
        }
        return at + 3;
    }
    let behind = if is_colons(tokens, at + 1) { after_angles(tokens, at + 3) } else { Some(at + 1) };
    let is_called = behind.and_then(|behind| tokens.get(behind)).is_some_and(
        |next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis),
    );
    let follows = |word: &str| matches!(before, Some(TokenTree::Ident(before)) if before == word);
    let is_lifetime = before.is_some_and(|before| is(before, '\''));
    if is_called && !follows("fn") && !is_lifetime {
        let is_method = before.is_some_and(|before| is(before, '.'))
            // `..f()` and `...`
            && !(at >= 2 && is(&tokens[at - 2], '.'));
        if is_method {
            found.calls.push((CallKind::Method, place));
        } else if code && text.starts_with(|c: char| c.is_lowercase() || c == '_') {
            found.calls.push((CallKind::Function, place));
        }
    }
    at + 1
}

/// The leaves of a `use` tree.
fn import(tree: &[TokenTree], found: &mut Lexed) {
    for branch in tree.split(|token| is(token, ',')) {
        match branch {
            [.., TokenTree::Group(inner)] => {
                import(&inner.stream().into_iter().collect::<Vec<_>>(), found);
            }
            [first, ..] => found.paths.push(first.span().byte_range()),
            [] => {}
        }
    }
}

/// Whether a path of several names starts here that is not a macro's.
fn is_longer_path(tokens: &[TokenTree], at: usize) -> bool {
    let mut end = at;
    while is_colons(tokens, end + 1) && matches!(tokens.get(end + 3), Some(TokenTree::Ident(_))) {
        end += 3;
    }
    let is_macro = matches!(tokens.get(end + 1..end + 3), Some([bang, TokenTree::Group(_)]) if is(bang, '!'));
    end > at && !is_macro
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at..at.saturating_add(2)), Some([one, two]) if is(one, ':') && is(two, ':'))
}

fn starts_with(tokens: TokenStream, words: &[&str]) -> bool {
    matches!(tokens.into_iter().next(), Some(TokenTree::Ident(first)) if words.iter().any(|word| first == word))
}

/// Behind `<..>`, if one starts here.
fn after_angles(tokens: &[TokenTree], at: usize) -> Option<usize> {
    if !is(tokens.get(at)?, '<') {
        return None;
    }
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        let is_arrow = index > at && is(&tokens[index - 1], '-');
        if is(token, '<') {
            depth += 1;
        } else if is(token, '>') && !is_arrow {
            depth -= 1;
            if depth == 0 {
                return Some(index + 1);
            }
        }
    }
    None
}

/// Behind the attribute that starts here, and whether it decides if what follows is compiled.
fn after_attribute(tokens: &[TokenTree], at: usize) -> Option<(usize, bool)> {
    let is_inner = is(tokens.get(at + 1)?, '!');
    let behind = at + 1 + usize::from(is_inner);
    match tokens.get(behind)? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let decides = !is_inner && starts_with(group.stream(), &["cfg", "cfg_attr", "test", "bench"]);
            Some((behind + 1, decides))
        }
        _ => None,
    }
}

/// Behind the item, statement, field or arm that goes on here.
fn after_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is(token, ';') || is(token, ','),
    };
    let mut at = at;
    // An import ends at its semicolon, whatever it holds in braces; a macro with brackets likewise.
    while let Some(token) = tokens.get(at) {
        at += 1;
        if ends(token) {
            if tokens.get(at).is_some_and(|next| is(next, ';')) {
                at += 1;
            }
            break;
        }
    }
    at
}
