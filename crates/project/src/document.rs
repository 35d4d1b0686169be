//! A TOML file with the places of what is in it, read as far as it can be read.
//!
//! For manifests, lock files and cargo's configuration alike; it does not know what they mean.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Place, ProblemKind, ProjectProblem};

/// The parsed text of a TOML file.
pub(crate) struct Document<'t> {
    pub(crate) file: PathBuf,
    text: &'t str,
    table: DeTable<'t>,
    /// The first syntax error: what follows it may be missing from the table.
    pub(crate) error: Option<ProjectProblem>,
}

impl<'t> Document<'t> {
    /// Reads the text of a file; a broken one as far as possible.
    pub(crate) fn parse(file: &Path, text: &'t str) -> Document<'t> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut document = Document { file: file.to_owned(), text, table: table.into_inner(), error: None };
        let first = errors.iter().min_by_key(|error| error.span().map_or(0, |span| span.start));
        document.error = first.map(|error| {
            document.problem(
                format!("invalid TOML: {}", error.message()),
                error.span(),
                "correct the file's syntax",
            )
        });
        document
    }

    /// The table of the whole file.
    pub(crate) fn root(&self) -> Table<'_> {
        Table(&self.table)
    }

    /// The line and column of a byte.
    pub(crate) fn place(&self, offset: usize) -> Place {
        Place::of_offset(self.text, offset)
    }

    /// A problem at a place of this file, by which a part of the project is lost.
    pub(crate) fn problem(&self, message: String, at: Option<Range<usize>>, help: &str) -> ProjectProblem {
        ProjectProblem {
            kind: ProblemKind::Incomplete,
            message,
            file: Some(self.file.clone()),
            place: at.map(|range| self.place(range.start)),
            help: Some(help.to_owned()),
        }
    }
}

/// A table of a document. A key of another type than asked for counts as absent.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a>(&'a DeTable<'a>);

impl<'a> Table<'a> {
    pub(crate) fn get(self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.0.get(key)
    }

    /// The value of the first of several spellings that is there.
    pub(crate) fn get_any(self, keys: &[&str]) -> Option<&'a Spanned<DeValue<'a>>> {
        keys.iter().find_map(|key| self.get(key))
    }

    pub(crate) fn table(self, key: &str) -> Option<Table<'a>> {
        self.get(key).and_then(as_table)
    }

    pub(crate) fn string(self, key: &str) -> Option<&'a str> {
        self.get(key)?.get_ref().as_str()
    }

    pub(crate) fn boolean(self, key: &str) -> Option<bool> {
        self.get(key)?.get_ref().as_bool()
    }

    /// The strings of an array, and where each is.
    pub(crate) fn strings(self, key: &str) -> impl Iterator<Item = (&'a str, Range<usize>)> {
        self.get(key).into_iter().flat_map(strings_of)
    }

    /// The tables of an array of tables.
    pub(crate) fn tables(self, key: &str) -> impl Iterator<Item = Table<'a>> {
        let array = self.get(key).and_then(|value| value.get_ref().as_array());
        array.into_iter().flat_map(|array| array.iter().filter_map(as_table))
    }

    /// Keys, their places and their values, sorted by key.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)> {
        self.0.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }
}

/// The value as a table, if it is one.
pub(crate) fn as_table<'a>(value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
    value.get_ref().as_table().map(Table)
}

/// The strings of an array, and where each is.
pub(crate) fn strings_of<'a>(
    value: &'a Spanned<DeValue<'a>>,
) -> impl Iterator<Item = (&'a str, Range<usize>)> {
    let array = value.get_ref().as_array();
    array
        .into_iter()
        .flat_map(|array| array.iter().filter_map(|item| Some((item.get_ref().as_str()?, item.span()))))
}
