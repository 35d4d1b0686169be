//! Macros: `macro_rules!` is expanded, as the Rust Reference has it under "Macros By Example"; the input of
//! all other macros is read as expressions.
//!
//! [`items`] expands the calls among items, whose names the module tree and the imports need; [`bodies`]
//! then everything else, file by file. What `definition`, `matcher` and `transcribe` do knows only
//! tokens.

pub mod bodies;
mod definition;
mod expand;
pub mod items;
mod matcher;
mod select;
mod template;
mod textual;
mod transcribe;
mod unit;

use privet_front::ParseError;
use privet_ir::{FileId, Span, Symbol};

pub use definition::crate_of;
pub use expand::{FileState, depth_of};
pub use template::template_derives;
pub use textual::{Textual, TextualId};

/// How the calls of macros fared.
#[derive(Debug, Default)]
pub struct MacroReport {
    /// Calls of `macro_rules!` macros whose rules are at hand.
    pub calls: u32,
    /// Those of them that were expanded and parsed.
    pub expanded: u32,
    /// Why the others were not.
    pub failures: Vec<MacroFailure>,
    /// The file of each call whose input was read for want of anything better.
    pub opaque: Vec<FileId>,
    /// What is wrong with calls that the user should know of.
    pub problems: Vec<(FileId, ParseError)>,
}

/// A call that was not expanded; its input was read instead.
#[derive(Clone, Debug)]
pub struct MacroFailure {
    /// The file.
    pub file: FileId,
    /// The call.
    pub span: Span,
    /// The macro's name.
    pub name: Symbol,
    /// Why.
    pub cause: &'static str,
}

impl MacroReport {
    fn add(&mut self, other: MacroReport) {
        self.calls += other.calls;
        self.expanded += other.expanded;
        self.failures.extend(other.failures);
        self.opaque.extend(other.opaque);
        self.problems.extend(other.problems);
    }
}
