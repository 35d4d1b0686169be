//! Literals: their values.

use privet_ir::{Literal, Symbol};

use crate::lexeme::LiteralKind;
use crate::parser::Parser;

impl Parser<'_> {
    /// Takes the literal at the cursor.
    pub(crate) fn literal(&mut self, kind: LiteralKind) -> Literal {
        let index = self.position;
        self.position += 1;
        let text = self.text_of(index);
        match kind {
            LiteralKind::String => Literal::String(string(text)),
            LiteralKind::ByteString => Literal::ByteString(string(text)),
            LiteralKind::CString => Literal::CString(string(text)),
            LiteralKind::Char => Literal::Char(character(text)),
            LiteralKind::Byte => Literal::Byte(u8::try_from(u32::from(character(text))).unwrap_or(b'?')),
            LiteralKind::Integer => {
                let (digits, suffix) = integer(text);
                Literal::Integer { digits, suffix }
            }
            LiteralKind::Float => {
                let (digits, suffix) = float(text);
                Literal::Float { digits, suffix }
            }
        }
    }
}

/// The value of a string literal of any kind.
pub(crate) fn string(text: &str) -> Symbol {
    let Body { range, is_raw } = body(text);
    let content = &text[range];
    if is_raw || !content.contains(['\\', '\r']) {
        return Symbol::new(content);
    }
    let mut value = String::with_capacity(content.len());
    for piece in Pieces::new(content) {
        value.extend(piece.character);
    }
    Symbol::new(&value)
}

/// What is between the quotes of a string literal.
pub(crate) struct Body {
    /// The bytes of the literal's text.
    pub(crate) range: std::ops::Range<usize>,
    /// Whether a backslash is nothing special.
    pub(crate) is_raw: bool,
}

/// Finds what is between the quotes of a string literal.
pub(crate) fn body(text: &str) -> Body {
    let open = text.find('"').unwrap_or(0);
    let close = text.rfind('"').unwrap_or(0);
    let prefix = &text[..open];
    let start = (open + 1).min(text.len());
    Body { range: start..close.max(start), is_raw: prefix.contains('r') }
}

/// One character of a string's value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// The byte of the content where it is written.
    pub(crate) offset: usize,
    /// The character; nothing for a line break that a backslash takes away.
    pub(crate) character: Option<char>,
}

/// Reads the escapes of a string's content.
pub(crate) struct Pieces<'a> {
    content: &'a str,
    offset: usize,
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(content: &'a str) -> Self {
        Self { content, offset: 0 }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let offset = self.offset;
        let rest = &self.content[offset..];
        let first = rest.chars().next()?;
        let (character, length) = match first {
            '\\' => escape(rest),
            '\r' if rest.starts_with("\r\n") => (Some('\n'), 2),
            _ => (Some(first), first.len_utf8()),
        };
        self.offset += length;
        Some(Piece { offset, character })
    }
}

/// The character that an escape stands for, and the length of the escape.
fn escape(text: &str) -> (Option<char>, usize) {
    let Some(kind) = text[1..].chars().next() else { return (None, 1) };
    let character = match kind {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => {
            let value = text.get(2..4).and_then(|digits| u8::from_str_radix(digits, 16).ok());
            return match value {
                // Bytes that are no text are replaced.
                Some(byte) if byte >= 0x80 => (Some(char::REPLACEMENT_CHARACTER), 4),
                Some(byte) => (Some(char::from(byte)), 4),
                None => (Some(char::REPLACEMENT_CHARACTER), 2),
            };
        }
        'u' => {
            let Some(end) = text.find('}') else { return (Some(char::REPLACEMENT_CHARACTER), 2) };
            let digits: String = text[2..end].chars().filter(char::is_ascii_hexdigit).collect();
            let value = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
            return (Some(value.unwrap_or(char::REPLACEMENT_CHARACTER)), end + 1);
        }
        '\n' | '\r' => {
            let skipped = text[1..].len() - text[1..].trim_start_matches([' ', '\t', '\n', '\r']).len();
            return (None, 1 + skipped);
        }
        other => other,
    };
    (Some(character), 1 + kind.len_utf8())
}

/// The value of a character or byte literal.
fn character(text: &str) -> char {
    let start = text.find('\'').map_or(0, |index| index + 1);
    let end = text.rfind('\'').unwrap_or(text.len()).max(start);
    let content = &text[start..end];
    if text.starts_with('b') && content.starts_with("\\x") {
        let byte = content.get(2..4).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        return byte.map_or(char::REPLACEMENT_CHARACTER, char::from);
    }
    Pieces::new(content).find_map(|piece| piece.character).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The digits of an integer in base ten, and its suffix.
fn integer(text: &str) -> (Symbol, Symbol) {
    let (radix, start) = match text.as_bytes() {
        [b'0', b'x', ..] => (16, 2),
        [b'0', b'o', ..] => (8, 2),
        [b'0', b'b', ..] => (2, 2),
        _ => (10, 0),
    };
    let body = &text[start..];
    // In base sixteen, `e` and `f` are digits: only a suffix has an `i` or `u`.
    let is_digit = |character: char| character == '_' || character.is_digit(radix);
    let split = body.find(|character| !is_digit(character)).unwrap_or(body.len());
    let (digits, suffix) = body.split_at(split);
    if radix == 10 && !digits.contains('_') {
        // Most numbers are as they should be.
        let trimmed = digits.trim_start_matches('0');
        let digits = if trimmed.is_empty() { "0" } else { trimmed };
        return (Symbol::new(digits), Symbol::new(suffix));
    }
    let plain: String = digits.chars().filter(|character| *character != '_').collect();
    let digits = match u128::from_str_radix(&plain, radix) {
        Ok(value) => Symbol::new(&value.to_string()),
        Err(_) => Symbol::new(&text[..start + split]),
    };
    (digits, Symbol::new(suffix))
}

/// The digits of a float without underscores, and its suffix.
fn float(text: &str) -> (Symbol, Symbol) {
    let split = text.find('f').unwrap_or(text.len());
    let (digits, suffix) = text.split_at(split);
    let digits = digits.trim_end_matches('_');
    if digits.contains('_') {
        (Symbol::new(&digits.replace('_', "")), Symbol::new(suffix))
    } else {
        (Symbol::new(digits), Symbol::new(suffix))
    }
}
