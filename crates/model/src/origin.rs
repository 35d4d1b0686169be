//! Where an entry of a model, a lint or a setting stands.
//!
//! The rules stage needs it to say that an entry matches nothing in the project.

use std::fmt;
use std::sync::Arc;

/// A file and a place in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Origin {
    /// The file as it was named to the reader.
    pub file: Arc<str>,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// Does privet bring it (true), or the project (false)? Only the project's own entries are expected
    /// to match something.
    pub built_in: bool,
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Names one entry within one run: the order of reading, built-in files first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u32);
