//! What a stage could not do, and where.

use crate::{ByteRange, FileId, Symbol};

/// Something that keeps the analysis from being complete. No stage fails; each hands on its problems.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What kind.
    pub kind: ProblemKind,
    /// The file, if it was read.
    pub file: Option<FileId>,
    /// The file as shown to people, relative to the workspace root with forward slashes; may be empty.
    pub path: Symbol,
    /// Where in the file.
    pub range: Option<ByteRange>,
    /// Line and column from 1, for a file that is no Rust source (manifests, configuration).
    pub position: Option<(u32, u32)>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The kinds of problem, and what follows from each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ProblemKind {
    /// The source does not parse here: exit code 2.
    Syntax,
    /// A file of the module tree cannot be read, is missing, or is not UTF-8: exit code 2.
    File,
    /// `Cargo.toml` cannot be understood: exit code 2.
    Manifest,
    /// `privet.toml`, a lint, a model or a policy is wrong: exit code 2.
    Configuration,
    /// An attribute or a suppression that says nothing that privet understands: a warning.
    Annotation,
    /// A model, a setting or a suppression that matches nothing: a warning. Of several runs under different `cfg` options,
    /// all have to say so.
    Unmatched,
    /// Something was not analysed, and is counted: a note.
    Coverage,
}
