//! Between lexemes and the token trees that later stages keep.

use std::sync::LazyLock;

use privet_ir::{Delimiter, Span, Symbol, Token, TokenKind, Tokens};

use crate::Edition;
use crate::lexeme::{Keyword, Kind, Lexeme};
use crate::lexer::kind_of;
use crate::parser::Parser;

/// The symbols of the ASCII characters: punctuation is most of all tokens.
static CHARACTERS: LazyLock<[Symbol; 128]> = LazyLock::new(|| {
    std::array::from_fn(|index| {
        let character = char::from(index as u8);
        Symbol::new(character.encode_utf8(&mut [0; 4]))
    })
});

impl Parser<'_> {
    /// The lexemes from `start` up to `end` as tokens.
    pub(crate) fn tokens(&mut self, start: usize, end: usize) -> Tokens {
        let characters = &*CHARACTERS;
        let mut tokens = Vec::with_capacity(end.saturating_sub(start));
        for index in start..end {
            if self.is_file() && index > 0 {
                self.documentation(index, &mut tokens);
            }
            let lexeme = self.lexeme(index);
            let (kind, text) = match lexeme.kind {
                Kind::End | Kind::Error => continue,
                Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_) => {
                    (TokenKind::Identifier, self.symbol(index))
                }
                Kind::Lifetime => (TokenKind::Lifetime, self.symbol(index)),
                Kind::Literal(_) => (TokenKind::Literal, Symbol::new(self.text_of(index))),
                Kind::Punctuation(byte) => {
                    let joint = self.is_joint(index)
                        && index + 1 < end
                        && matches!(self.lexeme(index + 1).kind, Kind::Punctuation(_));
                    (TokenKind::Punctuation { joint }, characters[usize::from(byte & 127)])
                }
                Kind::Open(delimiter) => {
                    let skip = (lexeme.data as usize).saturating_sub(index + 1) as u32;
                    (TokenKind::Open { delimiter, skip }, self.symbol(index))
                }
                Kind::Close(delimiter) => (TokenKind::Close(delimiter), self.symbol(index)),
            };
            tokens.push(Token { kind, text, span: self.place(index) });
        }
        if tokens.len() != end.saturating_sub(start) {
            fix_skips(&mut tokens);
        }
        tokens.into()
    }
}

impl Parser<'_> {
    /// The documentation in front of a lexeme as the attributes that a macro sees: `#[doc = ""]`. What it
    /// says is left out.
    pub(crate) fn documentation(&self, index: usize, tokens: &mut Vec<Token>) {
        let start = self.lexeme(index - 1).end();
        let Some(mut gap) = self.text.get(start as usize..self.lexeme(index).start as usize) else { return };
        if gap.len() < 4 {
            return;
        }
        let place = self.place(index);
        while let Some(at) = gap.find('/') {
            gap = &gap[at..];
            let is_inner = gap.starts_with("//!") || gap.starts_with("/*!");
            let is_outer = gap.starts_with("///") && !gap.starts_with("////")
                || gap.starts_with("/**") && !gap.starts_with("/***") && !gap.starts_with("/**/");
            if is_inner || is_outer {
                let mut push = |kind, text: &str| {
                    tokens.push(Token { kind, text: Symbol::new(text), span: place });
                };
                let sign = TokenKind::Punctuation { joint: false };
                push(sign, "#");
                if is_inner {
                    push(sign, "!");
                }
                push(TokenKind::Open { delimiter: Delimiter::Bracket, skip: 3 }, "[");
                push(TokenKind::Identifier, "doc");
                push(sign, "=");
                push(TokenKind::Literal, NO_TEXT);
                push(TokenKind::Close(Delimiter::Bracket), "]");
            }
            gap = match gap.starts_with("/*") {
                true => after_comment(gap),
                false => gap.find('\n').map_or("", |end| &gap[end..]),
            };
        }
    }
}

/// The literal of a documentation comment.
const NO_TEXT: &str = "\"\"";

/// What follows the block comment, and those inside of it, that a text starts with.
fn after_comment(text: &str) -> &str {
    let bytes = text.as_bytes();
    let (mut depth, mut index) = (0_u32, 0);
    while index + 1 < bytes.len() {
        match &bytes[index..index + 2] {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                index += 1;
                continue;
            }
        }
        index += 2;
        if depth == 0 {
            return text.get(index..).unwrap_or_default();
        }
    }
    ""
}

/// Tokens without the attributes that documentation was made: in a macro that is only read they would be
/// taken for arrays.
pub(crate) fn without_documentation(tokens: &[Token]) -> Option<Vec<Token>> {
    let length_at = |index: usize| {
        let is =
            |offset: usize, text: &str| tokens.get(index + offset).is_some_and(|token| token.text == text);
        let inner = usize::from(is(1, "!"));
        let is_documentation = is(0, "#")
            && is(1 + inner, "[")
            && is(2 + inner, "doc")
            && is(3 + inner, "=")
            && is(4 + inner, NO_TEXT)
            && is(5 + inner, "]");
        is_documentation.then_some(6 + inner)
    };
    if !tokens.iter().any(|token| token.text == "doc") {
        return None;
    }
    let mut kept = Vec::with_capacity(tokens.len());
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        match length_at(index) {
            Some(length) => index += length,
            None => {
                kept.push(*token);
                index += 1;
            }
        }
    }
    fix_skips(&mut kept);
    Some(kept)
}

/// Counts again what lies between delimiters, where tokens were left out.
fn fix_skips(tokens: &mut [Token]) {
    let mut open = Vec::new();
    for index in 0..tokens.len() {
        match tokens[index].kind {
            TokenKind::Open { .. } => open.push(index),
            TokenKind::Close(_) => {
                if let Some(start) = open.pop()
                    && let TokenKind::Open { skip, .. } = &mut tokens[start].kind
                {
                    *skip = (index - start - 1) as u32;
                }
            }
            _ => {}
        }
    }
}

/// Tokens laid out as text, with the lexemes of that text.
pub(crate) struct Layout {
    /// The texts of the tokens; a space parts those that are not joint.
    pub(crate) text: String,
    /// The lexemes, with an end.
    pub(crate) lexemes: Vec<Lexeme>,
    /// The span of the token that each lexeme is.
    pub(crate) spans: Vec<Span>,
    /// Which token each lexeme is.
    pub(crate) origins: Vec<u32>,
}

/// Lays tokens out. Invisible delimiters stay only around what precedence could tear apart, and in the
/// input of macro calls, which may tell a fragment from its tokens.
pub(crate) fn lay_out(tokens: &[Token], edition: Edition) -> Layout {
    let mut layout = Layout {
        text: String::with_capacity(tokens.len() * 5),
        lexemes: Vec::with_capacity(tokens.len() + 1),
        spans: Vec::with_capacity(tokens.len() + 1),
        origins: Vec::with_capacity(tokens.len()),
    };
    let mut open: Vec<(usize, bool)> = Vec::new();
    // The token at which the outermost macro input at hand ends.
    let mut input_end = 0;
    for (index, token) in tokens.iter().enumerate() {
        let text = token.text.as_str();
        let mut is_joint = false;
        let mut keeps = true;
        let kind = match token.kind {
            TokenKind::Identifier if text.starts_with("r#") => Kind::RawIdentifier,
            TokenKind::Identifier => Keyword::find(text, edition).map_or(Kind::Identifier, Kind::Keyword),
            TokenKind::Lifetime => Kind::Lifetime,
            TokenKind::Literal => kind_of(text, edition),
            TokenKind::Punctuation { joint } => {
                is_joint = joint;
                Kind::Punctuation(text.bytes().next().unwrap_or(b'?'))
            }
            TokenKind::Open { delimiter, skip } => {
                let inner = tokens.get(index + 1..).and_then(|rest| rest.get(..skip as usize));
                if index >= input_end && delimiter != Delimiter::Invisible && is_input(tokens, index, edition)
                {
                    input_end = index + skip as usize + 1;
                }
                keeps = delimiter != Delimiter::Invisible
                    || index < input_end
                    || binds(inner.unwrap_or_default());
                open.push((layout.lexemes.len(), keeps));
                Kind::Open(delimiter)
            }
            TokenKind::Close(delimiter) => {
                let Some((start, is_kept)) = open.pop() else { continue };
                keeps = is_kept;
                if keeps {
                    layout.lexemes[start].data = layout.lexemes.len() as u32;
                    layout.push(Kind::Close(delimiter), text, start as u32, token.span, index);
                }
                layout.text.push(' ');
                continue;
            }
        };
        if keeps {
            layout.push(kind, text, text.len() as u32, token.span, index);
        }
        if !is_joint {
            layout.text.push(' ');
        }
    }
    // Tokens are balanced; should they not be, the open ones end here.
    while let Some((start, is_kept)) = open.pop() {
        if is_kept && let Kind::Open(delimiter) = layout.lexemes[start].kind {
            layout.lexemes[start].data = layout.lexemes.len() as u32;
            let span = layout.spans[start];
            layout.push(Kind::Close(delimiter), "", start as u32, span, tokens.len().saturating_sub(1));
        }
    }
    let end = layout.text.len() as u32;
    layout.lexemes.push(Lexeme { start: end, data: 0, kind: Kind::End, is_virtual: true });
    layout
}

impl Layout {
    fn push(&mut self, kind: Kind, text: &str, data: u32, span: Span, origin: usize) {
        let start = self.text.len() as u32;
        self.lexemes.push(Lexeme { start, data, kind, is_virtual: text.is_empty() });
        self.spans.push(span);
        self.origins.push(origin as u32);
        self.text.push_str(text);
    }
}

/// Whether the delimiter at `index` opens the input of a macro call, or the rules of a macro.
fn is_input(tokens: &[Token], index: usize, edition: Edition) -> bool {
    let before = |count: usize| index.checked_sub(count).and_then(|index| tokens.get(index));
    let is_bang = |token: &Token| matches!(token.kind, TokenKind::Punctuation { .. }) && token.text == "!";
    let is_name = |token: &Token| {
        token.kind == TokenKind::Identifier && Keyword::find(token.text.as_str(), edition).is_none()
    };
    let is_call = before(1).is_some_and(is_bang) && before(2).is_some_and(is_name);
    let is_definition = || {
        before(1).is_some_and(is_name)
            && before(2).is_some_and(is_bang)
            && before(3).is_some_and(|token| token.text == "macro_rules")
    };
    is_call || is_definition()
}

/// Whether what surrounds a fragment could bind tighter than what is inside: so for expressions, types
/// and patterns of several tokens, but not for paths, blocks, items and statements.
fn binds(fragment: &[Token]) -> bool {
    let is_path = fragment.iter().all(|token| match token.kind {
        TokenKind::Identifier => true,
        TokenKind::Punctuation { .. } => token.text == ":",
        _ => false,
    });
    let is_one = match fragment.first().map(|token| token.kind) {
        None => true,
        Some(TokenKind::Open { skip, .. }) => skip as usize + 2 == fragment.len(),
        Some(_) => fragment.len() == 1,
    };
    let is_item = fragment.first().is_some_and(|token| match token.kind {
        TokenKind::Identifier => matches!(
            token.text.as_str(),
            "pub"
                | "struct"
                | "enum"
                | "fn"
                | "use"
                | "mod"
                | "let"
                | "static"
                | "type"
                | "trait"
                | "extern"
                | "impl"
        ),
        TokenKind::Punctuation { .. } => token.text == "#",
        _ => false,
    });
    !(is_path || is_one || is_item)
}
