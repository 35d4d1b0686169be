//! `cfg_select!`: the branch that holds takes the place of the input, before any rule is asked.

use privet_front::{Edition, parse_predicate};
use privet_ir::{Delimiter, Token, TokenKind, Tokens};

use super::unit::{is_character, tree_length};
use crate::Cfg;

/// The first branch of `condition => { .. } condition => expression, ..` whose condition holds; nothing if none does.
/// All may stand in braces of their own.
pub fn select(input: &[Token], cfg: &Cfg, edition: Edition) -> Tokens {
    let mut rest = match group(input, 0) {
        Some(inside) if inside.len() + 2 == input.len() => inside,
        _ => input,
    };
    while let Some(arrow) = end_of(rest, |at| is_character(rest, at, "=") && is_character(rest, at + 1, ">"))
    {
        let condition = &rest[..arrow];
        let branches = &rest[arrow + 2..];
        let (branch, length) = match group(branches, 0) {
            Some(inside) => (inside, inside.len() + 2),
            None => {
                let end = end_of(branches, |at| is_character(branches, at, ",")).unwrap_or(branches.len());
                (&branches[..end], end)
            }
        };
        let is_otherwise = matches!(condition, [token] if token.text == "_");
        if is_otherwise || parse_predicate(condition, edition).is_some_and(|predicate| cfg.holds(&predicate))
        {
            return branch.into();
        }
        rest = &branches[length..];
        if is_character(rest, 0, ",") {
            rest = &rest[1..];
        }
    }
    Tokens::default()
}

/// Where something stands that is in no brackets.
fn end_of(tokens: &[Token], is_end: impl Fn(usize) -> bool) -> Option<usize> {
    let mut at = 0;
    while at < tokens.len() {
        if is_end(at) {
            return Some(at);
        }
        at += if matches!(tokens[at].kind, TokenKind::Open { .. }) { tree_length(tokens, at)? } else { 1 };
    }
    None
}

/// What is in the braces that start here.
fn group(tokens: &[Token], at: usize) -> Option<&[Token]> {
    match tokens.get(at)?.kind {
        TokenKind::Open { delimiter: Delimiter::Brace, skip } => tokens.get(at + 1..at + 1 + skip as usize),
        _ => None,
    }
}
