//! What went wrong while reading a project.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;

/// Nothing can be analysed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectError {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl fmt::Display for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ProjectError {}

/// Something that is missing from the analysis, or may be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProjectProblem {
    /// How much it matters.
    pub kind: ProblemKind,
    /// The file it is about, absolute.
    pub file: Option<PathBuf>,
    /// Where in the file.
    pub place: Option<Place>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// A part of the project itself could not be read: the analysis is incomplete.
    Incomplete,
    /// Something outside is not at hand (a dependency's sources, cargo's answer): the analysis is less exact.
    Coverage,
}

/// A position in a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
}

impl Place {
    /// The position of a byte of a text; of its end, if the text is shorter.
    #[must_use]
    pub fn of_offset(text: &str, offset: usize) -> Place {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[start..].chars().count() + 1;
        Place { line: saturate(line), column: saturate(column) }
    }
}

fn saturate(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A file that could not be read as source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadProblem {
    /// The file, as it was asked for.
    pub file: PathBuf,
    /// What is wrong, without the file's name.
    pub message: String,
    /// Where in the file, if at a place in it.
    pub place: Option<Place>,
    /// What to do.
    pub help: Option<String>,
}

impl From<ReadProblem> for ProjectProblem {
    fn from(problem: ReadProblem) -> ProjectProblem {
        ProjectProblem {
            kind: ProblemKind::Incomplete,
            message: problem.message,
            file: Some(problem.file),
            place: problem.place,
            help: problem.help,
        }
    }
}
