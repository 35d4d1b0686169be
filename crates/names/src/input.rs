//! What the driver hands to [`Program::build`](crate::Program::build).

use std::sync::Arc;

use privet_ir::{CrateId, FileIr, ItemId, Symbol};

use crate::{Cfg, Include};

/// One crate with all its files.
#[derive(Debug)]
pub struct CrateInput {
    /// The crate's name in code, with underscores.
    pub name: Symbol,
    /// 2015, 2018, 2021 or 2024.
    pub edition: u16,
    /// Whether findings may lie in it.
    pub is_workspace: bool,
    /// Whether it is a stub of a crate: signatures without bodies.
    pub is_stub: bool,
    /// The options that hold for it.
    pub cfg: Cfg,
    /// Whether all of it is test code.
    pub is_test_code: bool,
    /// The crates it can name. Without an id: one whose sources are not at hand.
    pub dependencies: Vec<(Symbol, Option<CrateId>)>,
    /// The files, the root first, each after the file that declares it; already stripped by `cfg`.
    pub files: Vec<FileInput>,
}

/// One file of a crate.
#[derive(Debug)]
pub struct FileInput {
    /// The path that is shown, relative to the workspace root, with forward slashes.
    pub path: Symbol,
    /// Its syntax.
    pub ir: FileIr,
    /// The `mod name;` that it is the file of: the declaring file's position in
    /// [`CrateInput::files`], and the item. Nothing for the root.
    pub declared_by: Option<(usize, ItemId)>,
    /// For a file that no `mod` declares: the name it gets as a module of the root.
    pub loose_name: Option<Symbol>,
}

/// What the names are found with, beside the files: what only others know. Asked from many threads.
#[derive(Clone, Copy)]
pub struct Knowledge<'a> {
    /// Whether a model says what the macro at a path does (`["log", "info!"]`); if so it is not expanded.
    pub is_modelled: &'a (dyn Fn(&[&str]) -> bool + Sync),
    /// The columns of the rows that a statement of a query language gives: `${columns($statement)}` of templates.
    pub columns: &'a (dyn Fn(&str) -> Vec<GivenColumn> + Sync),
    /// The text of a file that `include!` names where an expression stands; nothing if it is not at hand.
    pub included_text: &'a (dyn Fn(&Include) -> Option<Arc<str>> + Sync),
}

impl Default for Knowledge<'_> {
    fn default() -> Self {
        Self { is_modelled: &|_| false, columns: &|_| Vec::new(), included_text: &|_| None }
    }
}

impl std::fmt::Debug for Knowledge<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Knowledge")
    }
}

/// A column of the rows that a statement gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GivenColumn {
    /// Its name in the rows.
    pub name: String,
    /// What it holds, in a word: `text`, `integer`, ..; what the words mean is up to the template.
    pub kind: &'static str,
    /// Whether it may be null.
    pub is_optional: bool,
    /// Where its values come from, `table.column`; several if the statement does not say which.
    pub origins: Vec<String>,
}
