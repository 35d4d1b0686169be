//! Text to lexemes. Never fails: what is no token becomes [`Kind::Error`] and a problem.

use privet_ir::{ByteRange, Delimiter};

use crate::lexeme::{Keyword, Kind, Lexeme, LiteralKind};
use crate::{Edition, ParseError};

/// A comment that speaks to privet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comment {
    /// The comment.
    pub(crate) range: ByteRange,
    /// The lexeme that follows it.
    pub(crate) next: u32,
}

/// What the lexer makes of a text. Delimiters are not matched yet.
#[derive(Default, Debug)]
pub(crate) struct Lexed {
    pub(crate) lexemes: Vec<Lexeme>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) errors: Vec<ParseError>,
}

/// Lexes a file, its byte order mark, shebang and frontmatter left out.
pub(crate) fn lex(text: &str, edition: Edition) -> Lexed {
    let (lexed, lost_quote) = lex_with(text, edition, false);
    if lost_quote { lex_with(text, edition, true).0 } else { lexed }
}

/// Lexes a file; whether a string ran to its end.
fn lex_with(text: &str, edition: Edition, suspects_quotes: bool) -> (Lexed, bool) {
    let mut lexer = Lexer::new(text, edition);
    lexer.suspects_quotes = suspects_quotes;
    // Rust has about one token for each five bytes.
    lexer.out.lexemes.reserve(text.len() / 5);
    lexer.skip_prologue();
    lexer.run();
    (lexer.out, lexer.lost_quote)
}

/// The kind of a single token's text; [`Kind::Error`] if it is not one token.
pub(crate) fn kind_of(text: &str, edition: Edition) -> Kind {
    let mut lexer = Lexer::new(text, edition);
    lexer.run();
    match lexer.out.lexemes[..] {
        [lexeme, end] if lexeme.end() as usize == text.len() && end.kind == Kind::End => lexeme.kind,
        _ => Kind::Error,
    }
}

struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    position: usize,
    edition: Edition,
    /// Whether a string of several lines with a word right behind it has lost its quote.
    suspects_quotes: bool,
    /// Whether a string ran to the end of the text.
    lost_quote: bool,
    out: Lexed,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str, edition: Edition) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            position: 0,
            edition,
            suspects_quotes: false,
            lost_quote: false,
            out: Lexed::default(),
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.position + ahead).copied().unwrap_or(0)
    }

    fn push(&mut self, kind: Kind, start: usize) {
        let lexeme =
            Lexeme { start: start as u32, data: (self.position - start) as u32, kind, is_virtual: false };
        self.out.lexemes.push(lexeme);
    }

    fn error(&mut self, start: usize, message: &str, help: &str) {
        self.out.errors.push(ParseError {
            range: ByteRange { start: start as u32, end: self.position as u32 },
            message: message.to_owned(),
            help: Some(help.to_owned()),
        });
    }

    /// The byte order mark, `#!/usr/bin/env ..`, and the `---` frontmatter of scripts.
    fn skip_prologue(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.position = 3;
        }
        let rest = &self.text[self.position..];
        if let Some(after) = rest.strip_prefix("#!")
            && !after.trim_start().starts_with('[')
        {
            self.position += line_length(rest);
        }
        let rest = &self.text[self.position..];
        let trimmed = rest.trim_start();
        if trimmed.starts_with("---") {
            let open = self.position + rest.len() - trimmed.len();
            let body = open + line_length(trimmed);
            if let Some(close) = self.text[body..].find("\n---") {
                let close = body + close + 1;
                self.position = close + line_length(&self.text[close..]);
            }
        }
    }

    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.position) {
            let start = self.position;
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => self.position += 1,
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment(),
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
                b'0'..=b'9' => self.number(),
                b'"' => {
                    self.position += 1;
                    self.quoted(start, LiteralKind::String);
                }
                b'\'' => self.quote(),
                b'(' => self.delimiter(Kind::Open(Delimiter::Parenthesis)),
                b')' => self.delimiter(Kind::Close(Delimiter::Parenthesis)),
                b'{' => self.delimiter(Kind::Open(Delimiter::Brace)),
                b'}' => self.delimiter(Kind::Close(Delimiter::Brace)),
                b'[' => self.delimiter(Kind::Open(Delimiter::Bracket)),
                b']' => self.delimiter(Kind::Close(Delimiter::Bracket)),
                b'!' | b'#'..=b'&' | b'*'..=b'/' | b':'..=b'@' | b'^' | b'|' | b'~' => {
                    self.position += 1;
                    self.push(Kind::Punctuation(byte), start);
                }
                _ => self.other(),
            }
        }
        let end = self.bytes.len();
        self.position = end;
        self.push(Kind::End, end);
    }

    fn delimiter(&mut self, kind: Kind) {
        let start = self.position;
        self.position += 1;
        self.push(kind, start);
    }

    /// Non-ASCII text, and the ASCII characters that Rust does not use.
    fn other(&mut self) {
        let start = self.position;
        let Some(character) = self.text.get(start..).and_then(|rest| rest.chars().next()) else {
            self.position += 1;
            return;
        };
        if matches!(character, '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{feff}') {
            self.position += character.len_utf8();
        } else if unicode_ident::is_xid_start(character) {
            self.word();
        } else {
            self.position += character.len_utf8();
            self.push(Kind::Error, start);
            let message = format!("unknown character `{}`", character.escape_default());
            self.error(start, &message, "remove the character");
        }
    }

    fn line_comment(&mut self) {
        let start = self.position;
        self.position += line_length(&self.text[start..]);
        let end = if self.bytes[self.position - 1] == b'\n' { self.position - 1 } else { self.position };
        self.comment(start, end, start + 2);
    }

    fn block_comment(&mut self) {
        let start = self.position;
        let mut depth = 0_u32;
        loop {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.position += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.position += 2;
                    if depth == 0 {
                        return self.comment(start, self.position, start + 2);
                    }
                }
                _ if self.position >= self.bytes.len() => {
                    return self.error(start, "this block comment does not end", "close it with `*/`");
                }
                _ => self.position += 1,
            }
        }
    }

    /// Keeps a comment that starts with `privet:`.
    fn comment(&mut self, start: usize, end: usize, body: usize) {
        if self.text[body..end].trim_start().starts_with("privet:") {
            let range = ByteRange { start: start as u32, end: end as u32 };
            self.out.comments.push(Comment { range, next: self.out.lexemes.len() as u32 });
        }
    }

    /// Skips the characters of an identifier.
    fn identifier_tail(&mut self) {
        while let Some(&byte) = self.bytes.get(self.position) {
            if byte.is_ascii_alphanumeric() || byte == b'_' {
                self.position += 1;
            } else if byte.is_ascii() {
                break;
            } else {
                match self.text[self.position..].chars().next() {
                    Some(character) if unicode_ident::is_xid_continue(character) => {
                        self.position += character.len_utf8();
                    }
                    _ => break,
                }
            }
        }
    }

    fn at_identifier(&self, ahead: usize) -> bool {
        match self.peek(ahead) {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => true,
            byte if byte.is_ascii() => false,
            _ => self
                .text
                .get(self.position + ahead..)
                .and_then(|rest| rest.chars().next())
                .is_some_and(unicode_ident::is_xid_start),
        }
    }

    /// An identifier, a keyword, or a literal with a prefix.
    fn word(&mut self) {
        let start = self.position;
        let prefix = match self.peek(0) {
            b'r' => Some((LiteralKind::String, 0)),
            b'b' => Some((LiteralKind::ByteString, 1)),
            b'c' => Some((LiteralKind::CString, 1)),
            _ => None,
        };
        if let Some((kind, skip)) = prefix {
            let is_raw = self.peek(skip) == b'r';
            let after = if is_raw { skip + 1 } else { skip };
            match self.peek(after) {
                b'"' => {
                    self.position += after + 1;
                    return if is_raw { self.raw(start, kind, 0) } else { self.quoted(start, kind) };
                }
                b'\'' if kind == LiteralKind::ByteString && !is_raw => {
                    self.position += 2;
                    return self.character(start, LiteralKind::Byte);
                }
                b'#' if is_raw => {
                    let hashes = self.bytes[start + after..].iter().take_while(|&&byte| byte == b'#').count();
                    if self.peek(after + hashes) == b'"' {
                        self.position += after + hashes + 1;
                        return self.raw(start, kind, hashes);
                    }
                    if skip == 0 && hashes == 1 && self.at_identifier(2) {
                        self.position += 2;
                        self.identifier_tail();
                        return self.push(Kind::RawIdentifier, start);
                    }
                }
                _ => {}
            }
        }
        self.identifier_tail();
        let kind = match Keyword::find(&self.text[start..self.position], self.edition) {
            Some(keyword) => Kind::Keyword(keyword),
            None => Kind::Identifier,
        };
        self.push(kind, start);
    }

    fn number(&mut self) {
        let start = self.position;
        let is_radix = self.peek(0) == b'0' && matches!(self.peek(1), b'x' | b'o' | b'b');
        if is_radix {
            self.identifier_tail();
            return self.push(Kind::Literal(LiteralKind::Integer), start);
        }
        let mut kind = LiteralKind::Integer;
        self.digits();
        if self.peek(0) == b'.' && self.peek(1) != b'.' && !self.at_identifier(1) {
            kind = LiteralKind::Float;
            self.position += 1;
            self.digits();
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(1), b'+' | b'-'));
            let underscores =
                self.bytes[self.position + 1 + sign..].iter().take_while(|&&byte| byte == b'_').count();
            if self.peek(1 + sign + underscores).is_ascii_digit() {
                kind = LiteralKind::Float;
                self.position += 1 + sign + underscores;
                self.digits();
            }
        }
        let suffix = self.position;
        self.identifier_tail();
        if matches!(&self.text[suffix..self.position], "f16" | "f32" | "f64" | "f128") {
            kind = LiteralKind::Float;
        }
        self.push(Kind::Literal(kind), start);
    }

    fn digits(&mut self) {
        while matches!(self.peek(0), b'0'..=b'9' | b'_') {
            self.position += 1;
        }
    }

    /// The rest of a string, after its first quote.
    ///
    /// If a string runs to the end of the text, the quote is more likely lost at a string of several
    /// lines with a word right behind it: what looks like its end is the start of the next string.
    fn quoted(&mut self, start: usize, kind: LiteralKind) {
        let body = self.position;
        loop {
            match self.peek(0) {
                b'"' => {
                    self.position += 1;
                    break;
                }
                b'\\' => self.position += 2,
                _ if self.position >= self.bytes.len() => {
                    self.position = body;
                    return self.cut(start, kind);
                }
                _ => self.position += 1,
            }
        }
        if self.at_identifier(0) {
            if self.suspects_quotes && self.bytes[body..self.position].contains(&b'\n') {
                self.position = body;
                return self.cut(start, kind);
            }
            self.identifier_tail();
        }
        self.push(Kind::Literal(kind), start);
    }

    /// The rest of a raw string, after its first quote.
    fn raw(&mut self, start: usize, kind: LiteralKind, hashes: usize) {
        let body = self.position;
        loop {
            let Some(quote) = self.bytes[self.position..].iter().position(|&byte| byte == b'"') else {
                self.position = body;
                return self.cut(start, kind);
            };
            self.position += quote + 1;
            let tail = &self.bytes[self.position..];
            if tail.len() >= hashes && tail[..hashes].iter().all(|&byte| byte == b'#') {
                self.position += hashes;
                break;
            }
        }
        self.identifier_tail();
        self.push(Kind::Literal(kind), start);
    }

    /// Ends an unterminated string where its first line ends, so that the lines after it are not lost.
    fn cut(&mut self, start: usize, kind: LiteralKind) {
        self.lost_quote = true;
        let rest = &self.bytes[self.position..];
        self.position += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        self.push(Kind::Error, start);
        let quote = if kind == LiteralKind::String { "string" } else { "byte or C string" };
        self.error(start, &format!("this {quote} does not end"), "close it with a quote");
    }

    /// A character, or a lifetime.
    fn quote(&mut self) {
        let start = self.position;
        self.position += 1;
        let Some(first) = self.text[self.position..].chars().next() else {
            self.push(Kind::Error, start);
            return self.error(start, "a lone quote", "write a character or a lifetime");
        };
        let closes = self.peek(first.len_utf8()) == b'\'';
        if first == '\\' || (closes && first != '\'') {
            return self.character(start, LiteralKind::Char);
        }
        if self.at_identifier(0) || first.is_ascii_digit() {
            if self.peek(0) == b'r' && self.peek(1) == b'#' && self.at_identifier(2) {
                self.position += 2;
            }
            self.identifier_tail();
            return self.push(Kind::Lifetime, start);
        }
        self.push(Kind::Error, start);
        self.error(start, "a lone quote", "write a character or a lifetime");
    }

    /// The rest of a character or byte, after its first quote.
    fn character(&mut self, start: usize, kind: LiteralKind) {
        let mut is_first = true;
        loop {
            match self.peek(0) {
                b'\'' if !is_first => {
                    self.position += 1;
                    break;
                }
                b'\\' => self.position += 2,
                b'\n' => return self.cut_character(start),
                _ if self.position >= self.bytes.len() => return self.cut_character(start),
                _ => self.position += 1,
            }
            is_first = false;
        }
        self.identifier_tail();
        self.push(Kind::Literal(kind), start);
    }

    fn cut_character(&mut self, start: usize) {
        self.position = self.position.min(self.bytes.len());
        self.push(Kind::Error, start);
        self.error(start, "this character does not end", "close it with a quote");
    }
}

/// The length of the first line, its end included.
fn line_length(text: &str) -> usize {
    text.as_bytes().iter().position(|&byte| byte == b'\n').map_or(text.len(), |index| index + 1)
}
