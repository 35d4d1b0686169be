//! What is wrong with a model, lint, policy or configuration file, and where.
//!
//! Every reader of this crate returns `(result, problems)`: a wrong entry costs that entry only.
//! All messages offer the nearest right word in the same form.

use std::fmt;
use std::ops::Range;

use privet_vocabulary::{UnknownWord, nearest};

/// One thing that is wrong in a file, with its place and, where one is near, the right word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModelProblem {
    /// The file as it was named to the reader.
    pub file: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// What is wrong: lower case, no final full stop.
    pub message: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

impl fmt::Display for ModelProblem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        match &self.help {
            Some(help) => write!(out, " (help: {help})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ModelProblem {}

/// A message and its help, before its place is known: what the parsers of single words return.
///
/// It travels through `serde` as text, help on the second line ([`Complaint::from_text`] reads it back).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Complaint {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Complaint { message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The complaint about a word that is none of `known`: names the nearest, or all where they are few.
    pub(crate) fn unknown<'w>(what: &str, word: &str, known: impl IntoIterator<Item = &'w str>) -> Self {
        let complaint = Complaint::new(format!("unknown {what} `{word}`"));
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, known.iter().copied()) {
            Some(near) => complaint.help(format!("did you mean `{near}`?")),
            None if known.is_empty() => complaint,
            None if known.len() <= 12 => complaint.help(format!("expected one of {}", listed(&known))),
            None => complaint,
        }
    }

    /// The complaint about a word that its list does not have.
    pub(crate) fn unknown_word(error: UnknownWord<'_>) -> Self {
        let complaint = Complaint::new(format!("unknown {} `{}`", error.what, error.word));
        match error.nearest {
            Some(near) => complaint.help(format!("did you mean `{near}`?")),
            None => complaint.help(format!("expected one of {}", listed(error.names))),
        }
    }

    /// Reads back what [`fmt::Display`] wrote, and what `serde`'s own derives write about unknown words.
    pub(crate) fn from_text(text: &str) -> Self {
        if let Some((message, help)) = text.split_once('\n') {
            return Complaint::new(message.trim_end()).help(help.trim());
        }
        for (start, what) in [("unknown field `", "key"), ("unknown variant `", "word")] {
            let Some(rest) = text.strip_prefix(start) else { continue };
            let Some((word, expected)) = rest.split_once('`') else { continue };
            // `expected one of `a`, `b``: the odd parts between back-ticks are the words.
            let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
            return Complaint::unknown(what, word, known);
        }
        if let Some(rest) = text.strip_prefix("missing field `") {
            return Complaint::new(format!("missing key `{}`", rest.trim_end_matches('`')));
        }
        Complaint::new(text.trim_end())
    }

    /// The problem at a byte range of a file.
    pub(crate) fn at(self, file: &str, lines: &LineIndex<'_>, span: &Range<usize>) -> ModelProblem {
        let (line, column) = lines.position(span.start);
        ModelProblem { file: file.to_owned(), line, column, message: self.message, help: self.help }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.help {
            Some(help) => write!(out, "{}\n{help}", self.message),
            None => out.write_str(&self.message),
        }
    }
}

/// `words` in back-ticks, with commas.
fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Turns byte offsets of one text into lines and columns.
#[derive(Debug)]
pub(crate) struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> LineIndex<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        LineIndex { text, starts }
    }

    /// 1-based line and column (in characters); an offset beyond the text is its end.
    pub(crate) fn position(&self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(offset - start, |before| before.chars().count());
        (count(line), count(column))
    }
}

fn count(zero_based: usize) -> u32 {
    u32::try_from(zero_based).unwrap_or(u32::MAX - 1) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_serde_are_reworded() {
        let complaint = Complaint::from_text("unknown field `pth`, expected one of `path`, `class`");
        assert_eq!(complaint.message, "unknown key `pth`");
        assert_eq!(complaint.help.as_deref(), Some("did you mean `path`?"));
        let complaint = Complaint::from_text("unknown field `zzz`, expected `path` or `class`");
        assert_eq!(complaint.help.as_deref(), Some("expected one of `path`, `class`"));
        assert_eq!(Complaint::from_text("missing field `path`").message, "missing key `path`");
    }

    #[test]
    fn columns_count_characters() {
        let lines = LineIndex::new("a\nåäö = 1\n");
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position("a\nåäö".len()), (2, 4));
        assert_eq!(lines.position(9999), (3, 1));
    }
}
