//! What the driver hands to [`Program::build`](crate::Program::build).

use privet_ir::{CrateId, FileIr, ItemId, Symbol};

use crate::Cfg;

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
