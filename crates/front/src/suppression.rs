//! The comments `// privet: allow(..)`, and what they cover.

use privet_ir::{ByteRange, Suppression, SuppressionScope, Symbol};

use crate::lexeme::{Kind, Lexeme};
use crate::lexer::Comment;
use crate::parser::NodeRange;

/// What is needed to say what a comment covers.
pub(crate) struct Surroundings<'a> {
    pub(crate) text: &'a str,
    pub(crate) lexemes: &'a [Lexeme],
    /// The nodes that can be covered, sorted by start and then by falling end.
    pub(crate) nodes: &'a [NodeRange],
}

/// Reads a comment that starts with `privet:`.
pub(crate) fn read(comment: Comment, surroundings: &Surroundings<'_>) -> Suppression {
    let range = comment.range;
    let text = surroundings.text.get(range.start as usize..range.end as usize).unwrap_or_default();
    let mut suppression = Suppression {
        range,
        lints: Box::default(),
        reason: None,
        until: None,
        scope: SuppressionScope::Nothing,
        error: None,
    };
    match directive(text) {
        Ok(directive) => {
            suppression.scope =
                if directive.is_file { SuppressionScope::File } else { surroundings.scope(comment) };
            suppression.lints = directive.lints.into();
            suppression.reason = directive.reason;
            suppression.until = directive.until;
        }
        Err(error) => suppression.error = Some(Symbol::new(error)),
    }
    suppression
}

#[derive(Default)]
struct Directive {
    is_file: bool,
    lints: Vec<Symbol>,
    reason: Option<Symbol>,
    until: Option<Symbol>,
}

/// `allow(lint, lint, reason = "..", until = "..")`
fn directive(comment: &str) -> Result<Directive, &'static str> {
    let body = comment
        .strip_prefix("/*")
        .map_or_else(|| comment.get(2..).unwrap_or_default(), |body| body.strip_suffix("*/").unwrap_or(body));
    let body = body.trim().strip_prefix("privet:").unwrap_or_default().trim();
    let mut directive = Directive::default();
    let arguments = match body.strip_prefix("allow-file") {
        Some(rest) => {
            directive.is_file = true;
            rest
        }
        None => body.strip_prefix("allow").ok_or("write `allow(lint, reason = \"..\")` after `privet:`")?,
    };
    let mut rest = arguments.trim_start().strip_prefix('(').ok_or("`(` and the lints must follow `allow`")?;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if let Some(after) = rest.strip_prefix(')') {
            return if !after.trim().is_empty() {
                Err("nothing may follow the closing parenthesis")
            } else if directive.lints.is_empty() {
                Err("name the lint that is allowed")
            } else {
                Ok(directive)
            };
        }
        let end = rest
            .find(|character: char| {
                !(character.is_ascii_alphanumeric() || matches!(character, '_' | ':' | '-'))
            })
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.is_empty() {
            return Err(if rest.is_empty() {
                "the closing parenthesis is missing"
            } else {
                "expected a lint"
            });
        }
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            directive.lints.push(Symbol::new(word));
            rest = after;
            if !rest.is_empty() && !rest.starts_with([',', ')']) {
                return Err("expected `,` or `)`");
            }
            continue;
        };
        let (value, after) = quoted(value.trim_start()).ok_or("a value is written in quotes")?;
        match word {
            "reason" => directive.reason = Some(Symbol::new(&value)),
            "until" => directive.until = Some(Symbol::new(&value)),
            _ => return Err("only `reason` and `until` have values"),
        }
        rest = after.trim_start();
        if !rest.is_empty() && !rest.starts_with([',', ')']) {
            return Err("expected `,` or `)`");
        }
    }
}

/// A string in quotes, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let body = text.strip_prefix('"')?;
    let mut value = String::new();
    let mut characters = body.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return Some((value, &body[index + 1..])),
            '\\' => value.push(characters.next()?.1),
            _ => value.push(character),
        }
    }
    None
}

impl Surroundings<'_> {
    fn scope(&self, comment: Comment) -> SuppressionScope {
        let next = comment.next as usize;
        let node = match self.trailed(comment.range, next) {
            Some(last) => self.ending_line(last, comment.range),
            None => self.following(next),
        };
        node.map_or(SuppressionScope::Nothing, |(start, end)| {
            SuppressionScope::Node(ByteRange { start, end })
        })
    }

    /// The last lexeme before the comment, if it stands on the comment's line; commas are passed over.
    fn trailed(&self, comment: ByteRange, next: usize) -> Option<Lexeme> {
        let mut index = next.checked_sub(1)?;
        let mut lexeme = *self.lexemes.get(index)?;
        let breaks = |from: u32, to: u32| {
            self.text.get(from as usize..to as usize).is_none_or(|gap| gap.contains('\n'))
        };
        let follows = self.lexemes.get(next).is_some_and(|follower| {
            !matches!(follower.kind, Kind::End | Kind::Close(_)) && !breaks(comment.end, follower.start)
        });
        if follows || breaks(lexeme.end(), comment.start) {
            return None;
        }
        while lexeme.kind == Kind::Punctuation(b',') {
            index = index.checked_sub(1)?;
            lexeme = *self.lexemes.get(index)?;
        }
        Some(lexeme)
    }

    /// The node that the line of `last` belongs to: the outermost that starts and ends on the line, else
    /// that starts on it, else that ends on it; otherwise the innermost around it.
    fn ending_line(&self, last: Lexeme, comment: ByteRange) -> Option<(u32, u32)> {
        let before = self.text.get(..last.start as usize)?;
        let line = before.rfind('\n').map_or(0, |index| index as u32 + 1);
        let around = |node: &&NodeRange| node.start <= last.start && last.start < node.end;
        let candidates =
            || self.nodes[..self.nodes.partition_point(|node| node.start <= last.start)].iter().rev();
        // Nodes nest: walking outwards from the last one that starts before the comment.
        let mut is_here = None;
        let mut ends_here = None;
        let mut starts_here = None;
        let mut innermost = None;
        for node in candidates().filter(around).take(64) {
            innermost = innermost.or(Some(node));
            match (node.body >= line, node.end <= comment.start) {
                (true, true) => is_here = Some(node),
                (true, false) => starts_here = Some(node),
                (false, true) => ends_here = Some(node),
                (false, false) => {}
            }
        }
        is_here.or(starts_here).or(ends_here).or(innermost).map(|node| (node.start, node.end))
    }

    /// The outermost node that the lexeme starts, its attributes passed over.
    fn following(&self, next: usize) -> Option<(u32, u32)> {
        let lexeme = self.lexemes.get(next)?;
        let first = self.nodes.partition_point(|node| node.start < lexeme.start);
        if let Some(node) = self.nodes.get(first).filter(|node| node.start == lexeme.start) {
            return Some((node.start, node.end));
        }
        // Between the attributes of a node.
        let between = self.nodes[..first].iter().rev().take(64).find(|node| lexeme.start <= node.body);
        if let Some(node) = between {
            return Some((node.start, node.end));
        }
        // In the middle of an expression: the part up to the next comma.
        let mut index = next;
        let mut end = None;
        loop {
            let lexeme = *self.lexemes.get(index)?;
            match lexeme.kind {
                Kind::Close(_) | Kind::End | Kind::Punctuation(b',' | b';') => break,
                Kind::Open(_) => index = lexeme.data as usize,
                _ => {}
            }
            end = Some(self.lexemes.get(index)?.end());
            index += 1;
        }
        Some((lexeme.start, end?))
    }
}
