//! Tokens as `macro_rules!` sees them: punctuation is glued as far as it reads as one operator.

use privet_ir::{Delimiter, Symbol, Token, TokenKind};

/// One token of a matcher or an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// A name, keyword, lifetime or literal.
    Word(Symbol),
    /// An operator of up to three characters.
    Operator([u8; 3]),
    /// An opening delimiter.
    Open(Delimiter),
    /// A closing delimiter.
    Close(Delimiter),
    /// The end of the input.
    End,
}

/// The operators of several characters, the longest first.
const OPERATORS: &[&[u8]] = &[
    b"<<=", b">>=", b"...", b"..=", b"::", b"->", b"=>", b"==", b"!=", b"<=", b">=", b"&&", b"||", b"+=",
    b"-=", b"*=", b"/=", b"%=", b"^=", b"&=", b"|=", b"<<", b">>", b"..", b"<-",
];

/// The token at `index`, and how many tokens it is laid out in.
pub fn unit_at(tokens: &[Token], index: usize) -> (Unit, usize) {
    let Some(token) = tokens.get(index) else { return (Unit::End, 0) };
    match token.kind {
        TokenKind::Identifier | TokenKind::Lifetime | TokenKind::Literal => (Unit::Word(token.text), 1),
        TokenKind::Open { delimiter, .. } => (Unit::Open(delimiter), 1),
        TokenKind::Close(delimiter) => (Unit::Close(delimiter), 1),
        TokenKind::Punctuation { .. } => operator_at(tokens, index),
    }
}

fn operator_at(tokens: &[Token], index: usize) -> (Unit, usize) {
    let mut characters = [0; 3];
    let mut length = 0;
    while length < 3 {
        let Some(token) = tokens.get(index + length) else { break };
        let TokenKind::Punctuation { joint } = token.kind else { break };
        characters[length] = token.text.as_str().bytes().next().unwrap_or_default();
        length += 1;
        if !joint {
            break;
        }
    }
    for operator in OPERATORS {
        if operator.len() <= length && characters.starts_with(operator) {
            characters[operator.len()..].fill(0);
            return (Unit::Operator(characters), operator.len());
        }
    }
    (Unit::Operator([characters[0], 0, 0]), 1)
}

/// The number of tokens in the token tree at `index`; nothing at a closing delimiter or the end.
pub fn tree_length(tokens: &[Token], index: usize) -> Option<usize> {
    match tokens.get(index)?.kind {
        TokenKind::Open { skip, .. } => Some(skip as usize + 2),
        TokenKind::Close(_) => None,
        _ => Some(unit_at(tokens, index).1),
    }
}

/// Whether the token at `index` is this character of punctuation.
pub fn is_character(tokens: &[Token], index: usize, character: &str) -> bool {
    tokens
        .get(index)
        .is_some_and(|token| matches!(token.kind, TokenKind::Punctuation { .. }) && token.text == character)
}
