//! Matches delimiters, and repairs those that do not match.
//!
//! After this the lexemes are balanced, whatever the text: the parser's loops end at a closing
//! delimiter, and a broken part is skipped in one step.

use privet_ir::{ByteRange, Delimiter};

use crate::ParseError;
use crate::lexeme::{Kind, Lexeme};
use crate::lexer::Lexed;

/// Makes each delimiter's `data` the index of its partner.
pub(crate) fn balance(text: &str, lexed: &mut Lexed) {
    if !match_plainly(&mut lexed.lexemes) {
        Repair::new(text, lexed).run();
        match_plainly(&mut lexed.lexemes);
    }
}

/// Whether all delimiters match; those met until then have their partners.
fn match_plainly(lexemes: &mut [Lexeme]) -> bool {
    let mut open: Vec<(u32, Delimiter)> = Vec::new();
    for index in 0..lexemes.len() {
        match lexemes[index].kind {
            Kind::Open(delimiter) => open.push((index as u32, delimiter)),
            Kind::Close(delimiter) => {
                let Some((start, kind)) = open.pop() else { return false };
                if kind != delimiter {
                    return false;
                }
                lexemes[index].data = start;
                lexemes[start as usize].data = index as u32;
            }
            _ => {}
        }
    }
    open.is_empty()
}

/// An opening delimiter that waits for its partner.
struct Waiting {
    delimiter: Delimiter,
    range: ByteRange,
    indent: usize,
}

/// Rewrites the lexemes so that they balance, as the indentation suggests.
struct Repair<'a> {
    text: &'a str,
    lexed: &'a mut Lexed,
    out: Vec<Lexeme>,
    waiting: Vec<Waiting>,
    /// The new index of each lexeme, for the comments.
    moved: Vec<u32>,
}

impl<'a> Repair<'a> {
    fn new(text: &'a str, lexed: &'a mut Lexed) -> Self {
        Self { text, lexed, out: Vec::new(), waiting: Vec::new(), moved: Vec::new() }
    }

    fn run(mut self) {
        let lexemes = std::mem::take(&mut self.lexed.lexemes);
        let mut line_start = 0;
        let mut indent = 0;
        let mut previous_end = 0;
        for lexeme in lexemes {
            let gap = self.text.get(previous_end..lexeme.start as usize).unwrap_or_default();
            let is_first = previous_end == 0 || gap.contains('\n');
            if let Some(newline) = gap.rfind('\n') {
                line_start = previous_end + newline + 1;
            }
            if is_first {
                indent = lexeme.start as usize - line_start;
            }
            previous_end = lexeme.end() as usize;
            self.step(lexeme, is_first, indent);
        }
        for comment in &mut self.lexed.comments {
            comment.next = self.moved.get(comment.next as usize).copied().unwrap_or_default();
        }
        self.lexed.lexemes = self.out;
    }

    fn step(&mut self, lexeme: Lexeme, is_first: bool, indent: usize) {
        let mut keeps = true;
        match lexeme.kind {
            Kind::Open(delimiter) => {
                self.close_outdented(is_first, indent, lexeme.start);
                let range = ByteRange { start: lexeme.start, end: lexeme.end() };
                self.waiting.push(Waiting { delimiter, range, indent });
            }
            Kind::Close(delimiter) => keeps = self.close(delimiter, lexeme, is_first, indent),
            Kind::End => {
                while !self.waiting.is_empty() {
                    self.close_top(lexeme.start);
                }
            }
            _ => self.close_outdented(is_first, indent, lexeme.start),
        }
        self.moved.push(self.out.len() as u32);
        if keeps {
            self.out.push(lexeme);
        }
    }

    /// A line that starts no deeper than the line that opened a delimiter is not inside of it.
    fn close_outdented(&mut self, is_first: bool, indent: usize, at: u32) {
        while is_first
            && let Some(top) = self.waiting.last()
            && indent <= top.indent
            && self.starts_item(at)
        {
            self.close_top(at);
        }
    }

    /// Whether a line looks like the start of an item or statement, which never continues an expression.
    fn starts_item(&self, at: u32) -> bool {
        let rest = self.text.get(at as usize..).unwrap_or_default();
        let word =
            rest.split(|character: char| !character.is_ascii_alphanumeric() && character != '_').next();
        rest.starts_with("#[")
            || matches!(
                word,
                Some(
                    "fn" | "pub"
                        | "struct"
                        | "enum"
                        | "impl"
                        | "trait"
                        | "mod"
                        | "use"
                        | "const"
                        | "static"
                        | "type"
                        | "extern"
                        | "unsafe"
                        | "async"
                        | "let"
                        | "union"
                        | "macro_rules"
                )
            )
    }

    /// Handles a closing delimiter; whether it is kept.
    fn close(&mut self, delimiter: Delimiter, lexeme: Lexeme, is_first: bool, indent: usize) -> bool {
        let range = ByteRange { start: lexeme.start, end: lexeme.end() };
        // A brace alone on its line closes the brace of its own indentation.
        if is_first && delimiter == Delimiter::Brace {
            while let Some(top) = self.waiting.last()
                && (top.delimiter != delimiter || top.indent > indent)
                && self.waiting.iter().any(|open| open.delimiter == delimiter && open.indent == indent)
            {
                self.close_top(lexeme.start);
            }
            if self.waiting.last().is_some_and(|top| top.delimiter == delimiter && top.indent < indent) {
                self.stray(range);
                return false;
            }
        }
        let Some(depth) = self.waiting.iter().rposition(|open| open.delimiter == delimiter) else {
            self.stray(range);
            return false;
        };
        // A parenthesis does not reach out of the braces around it.
        if delimiter != Delimiter::Brace
            && self.waiting[depth..].iter().any(|open| open.delimiter == Delimiter::Brace)
        {
            self.stray(range);
            return false;
        }
        while self.waiting.len() > depth + 1 {
            self.close_top(lexeme.start);
        }
        self.waiting.pop();
        true
    }

    /// Puts in the partner of the last open delimiter.
    fn close_top(&mut self, at: u32) {
        let Some(open) = self.waiting.pop() else { return };
        self.out.push(Lexeme { start: at, data: 0, kind: Kind::Close(open.delimiter), is_virtual: true });
        let (sign, partner) = match open.delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace | Delimiter::Invisible => ("{", "}"),
        };
        self.lexed.errors.push(ParseError {
            range: open.range,
            message: format!("this `{sign}` is never closed"),
            help: Some(format!("add the missing `{partner}`")),
        });
    }

    fn stray(&mut self, range: ByteRange) {
        self.lexed.errors.push(ParseError {
            range,
            message: "this closing delimiter matches nothing".to_owned(),
            help: Some("remove it, or add the delimiter that it should close".to_owned()),
        });
    }
}
