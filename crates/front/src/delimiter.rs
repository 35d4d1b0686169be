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
        let lines = Lines::new(text, &lexed.lexemes);
        let settled = lines.settled(&lexed.lexemes);
        Repair::new(text, lexed).run(&lines, &settled);
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
    is_macro: bool,
}

/// Where a lexeme stands in its line.
#[derive(Clone, Copy)]
struct LinePlace {
    /// How far the line is indented.
    indent: u32,
    /// Whether the lexeme is the line's first.
    is_first: bool,
}

/// The lines of a text, as the repair sees them.
struct Lines<'a> {
    text: &'a str,
    /// For each lexeme.
    places: Vec<LinePlace>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, lexemes: &[Lexeme]) -> Self {
        let mut places = Vec::with_capacity(lexemes.len());
        let (mut line_start, mut indent, mut previous_end) = (0, 0, 0);
        for lexeme in lexemes {
            let gap = text.get(previous_end..lexeme.start as usize).unwrap_or_default();
            let is_first = previous_end == 0 || gap.contains('\n');
            if let Some(newline) = gap.rfind('\n') {
                line_start = previous_end + newline + 1;
            }
            if is_first {
                indent = (lexeme.start as usize - line_start) as u32;
            }
            previous_end = lexeme.end() as usize;
            places.push(LinePlace { indent, is_first });
        }
        Self { text, places }
    }

    /// Which lexemes belong to an item or `let` that balances on its own, from its first line to the
    /// line that starts the next one: the fault is not there.
    fn settled(&self, lexemes: &[Lexeme]) -> Vec<bool> {
        let mut settled = vec![false; lexemes.len()];
        // Items in items are looked at again and again; a staircase of them must not cost its square.
        let mut fuel = 16 * lexemes.len();
        let mut index = 0;
        while index < lexemes.len() && fuel > 0 {
            let place = self.places[index];
            if !place.is_first || !starts_item(self.text, lexemes[index].start) {
                index += 1;
                continue;
            }
            let end = self.segment_end(index, lexemes);
            fuel = fuel.saturating_sub(end - index);
            if is_balanced(&lexemes[index..end]) {
                settled[index..end].fill(true);
                index = end;
            } else {
                index += 1;
            }
        }
        settled
    }

    /// The first lexeme behind the item that starts at `start`: one that is outdented, or that starts
    /// the next item of the same indentation.
    fn segment_end(&self, start: usize, lexemes: &[Lexeme]) -> usize {
        let indent = self.places[start].indent;
        let ends = |index: &usize| {
            let place = self.places[*index];
            place.is_first
                && (place.indent < indent
                    || place.indent == indent && starts_item(self.text, lexemes[*index].start))
        };
        (start + 1..lexemes.len() - 1).find(ends).unwrap_or(lexemes.len() - 1)
    }
}

/// Whether delimiters match within a part.
fn is_balanced(lexemes: &[Lexeme]) -> bool {
    let mut open = Vec::new();
    for lexeme in lexemes {
        match lexeme.kind {
            Kind::Open(delimiter) => open.push(delimiter),
            Kind::Close(delimiter) if open.pop() != Some(delimiter) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// Whether a line looks like the start of an item or `let`, which never continues an expression.
/// Attributes and comments in front of it are passed over.
fn starts_item(text: &str, at: u32) -> bool {
    let rest = text.get(at as usize..).unwrap_or_default();
    if !rest.starts_with("#[") {
        return starts_with_item(rest);
    }
    let mut lines = rest.lines().take(16).map(str::trim_start);
    lines.find(|line| !line.starts_with("#[") && !line.starts_with("//")).is_some_and(starts_with_item)
}

fn starts_with_item(text: &str) -> bool {
    let text = match text.strip_prefix("pub") {
        // A field may be `pub` too.
        Some(rest) => match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            Some((_, rest)) => rest.trim_start(),
            None => rest.trim_start(),
        },
        None => text,
    };
    let length =
        text.bytes().take(12).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    matches!(
        &text[..length],
        "fn" | "struct"
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

    fn run(mut self, lines: &Lines<'_>, settled: &[bool]) {
        let lexemes = std::mem::take(&mut self.lexed.lexemes);
        for (index, lexeme) in lexemes.into_iter().enumerate() {
            let place = lines.places[index];
            if settled[index] {
                // What balances on its own is left as it is; only its first line can close what is open.
                self.close_outdented(place.is_first, place.indent as usize, lexeme.start);
                self.moved.push(self.out.len() as u32);
                self.out.push(lexeme);
            } else {
                self.step(lexeme, place.is_first, place.indent as usize);
            }
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
                let is_macro =
                    self.out.last().is_some_and(|previous| previous.kind == Kind::Punctuation(b'!'));
                self.waiting.push(Waiting { delimiter, range, indent, is_macro });
            }
            Kind::Close(delimiter) => keeps = self.close(delimiter, lexeme, is_first, indent),
            Kind::End => {
                while !self.waiting.is_empty() {
                    self.close_top(lexeme.start);
                }
            }
            // No semicolon stands in parentheses, but for those of a macro.
            Kind::Punctuation(b';') => {
                while let Some(top) = self.waiting.last()
                    && top.delimiter == Delimiter::Parenthesis
                    && !top.is_macro
                {
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
            && starts_item(self.text, at)
        {
            self.close_top(at);
        }
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
