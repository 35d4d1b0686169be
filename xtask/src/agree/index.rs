//! What an index of rust-analyzer says.

use anyhow::{Context as _, Result};
use protobuf::Message as _;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// An index, file by file.
pub(super) struct Index {
    pub(super) files: Vec<File>,
}

/// What is said of a file.
pub(super) struct File {
    /// From the root of the project.
    pub(super) path: String,
    pub(super) occurrences: Vec<Occurrence>,
    /// How locals are declared, with their types: `let mut name: String`.
    pub(super) locals: HashMap<String, String>,
}

/// A name that stands for something.
pub(super) struct Occurrence {
    /// From 0.
    pub(super) line: usize,
    /// In bytes, from 0.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) symbol: String,
    pub(super) is_definition: bool,
}

/// The role of a definition, among the roles of an occurrence.
const DEFINITION: i32 = 1;

pub(super) fn read(path: &Path) -> Result<Index> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let index = scip::types::Index::parse_from_bytes(&bytes)
        .with_context(|| format!("{} is no index", path.display()))?;
    Ok(Index { files: index.documents.into_iter().map(file).collect() })
}

fn file(document: scip::types::Document) -> File {
    use scip::types::symbol_information::Kind;
    // Type parameters are local, too.
    let locals = document.symbols.into_iter().filter(|symbol| {
        symbol.symbol.starts_with("local ")
            && matches!(symbol.kind.enum_value(), Ok(Kind::Variable | Kind::Parameter))
    });
    File {
        path: document.relative_path,
        occurrences: document.occurrences.into_iter().filter_map(occurrence).collect(),
        locals: locals
            .filter_map(|symbol| Some((symbol.symbol, symbol.signature_documentation.into_option()?.text)))
            .collect(),
    }
}

/// Nothing for what is longer than a line: that is no name.
fn occurrence(occurrence: scip::types::Occurrence) -> Option<Occurrence> {
    let [line, start, end] = *occurrence.range else { return None };
    Some(Occurrence {
        line: line.try_into().ok()?,
        start: start.try_into().ok()?,
        end: end.try_into().ok()?,
        symbol: occurrence.symbol,
        is_definition: occurrence.symbol_roles & DEFINITION != 0,
    })
}
