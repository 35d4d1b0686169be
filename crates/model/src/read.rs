//! Reads one TOML file entry by entry: a wrong entry is a problem of its own, the others are kept.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::origin::Origin;
use crate::problem::{Complaint, LineIndex, ModelProblem};
use crate::words::Reference;

/// A value and its bytes in the file.
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) span: Range<usize>,
}

/// One table of a file that is being read: what is read is taken out of it.
pub(crate) struct Reader<'t, 'p> {
    file: Arc<str>,
    lines: &'p LineIndex<'t>,
    built_in: bool,
    /// A file with a syntax error says that and nothing else: what follows from it would only confuse.
    broken: bool,
    table: DeTable<'t>,
    span: Range<usize>,
    problems: &'p mut Vec<ModelProblem>,
}

impl<'t, 'p> Reader<'t, 'p> {
    /// Parses a file.
    pub(crate) fn new(
        file: &Arc<str>,
        text: &'t str,
        lines: &'p LineIndex<'t>,
        built_in: bool,
        problems: &'p mut Vec<ModelProblem>,
    ) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        if let Some(error) = errors.first() {
            let span = error.span().unwrap_or_default();
            problems.push(Complaint::new(error.message()).at(file, lines, &span));
        }
        let broken = !errors.is_empty();
        let span = 0..text.len();
        Reader { file: file.clone(), lines, built_in, broken, table: table.into_inner(), span, problems }
    }

    /// Reports and drops the keys that are none of these.
    pub(crate) fn keep_only(&mut self, known: &[&str]) {
        let unknown: Vec<Spanned<String>> = self
            .table
            .keys()
            .filter(|key| !known.contains(&key.get_ref().as_ref()))
            .map(|key| Spanned::new(key.span(), key.get_ref().to_string()))
            .collect();
        for key in unknown {
            self.table.remove(key.get_ref().as_str());
            let complaint = Complaint::unknown("key", key.get_ref(), known.iter().copied());
            self.complain(complaint, &key.span());
        }
    }

    /// Takes one value.
    pub(crate) fn take<T: DeserializeOwned>(&mut self, key: &str) -> Option<Located<T>> {
        let value = self.table.remove(key)?;
        self.deserialize(value)
    }

    /// Takes `[[key]]`, each of its tables apart.
    pub(crate) fn take_list<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Located<T>> {
        let Some(value) = self.table.remove(key) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(elements) => {
                elements.into_iter().filter_map(|element| self.deserialize(element)).collect()
            }
            other => {
                let message = format!("`{key}` is {}, not a list of tables", with_article(&other));
                self.complain(Complaint::new(message).help(format!("write `[[{key}]]`")), &span);
                Vec::new()
            }
        }
    }

    /// Takes `[key]`, each of its lines apart, in the order of the file.
    pub(crate) fn take_lines<T: DeserializeOwned>(&mut self, key: &str) -> Vec<(Reference, T)> {
        let Some(mut table) = self.take_table(key) else { return Vec::new() };
        let rows = std::mem::take(&mut table.table);
        let mut lines: Vec<(Reference, T)> = Vec::new();
        for (name, value) in rows {
            if let Some(read) = table.deserialize(value) {
                lines.push((Reference::new(name.get_ref(), name.span()), read.value));
            }
        }
        lines.sort_by_key(|(name, _)| name.span().start);
        lines
    }

    /// Takes `[key]`, to be read by its own keys.
    pub(crate) fn take_table(&mut self, key: &str) -> Option<Reader<'t, '_>> {
        let value = self.table.remove(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(Reader {
                file: self.file.clone(),
                lines: self.lines,
                built_in: self.built_in,
                broken: self.broken,
                table,
                span,
                problems: self.problems,
            }),
            other => {
                let message = format!("`{key}` is {}, not a table", with_article(&other));
                self.complain(Complaint::new(message).help(format!("write `[{key}]`")), &span);
                None
            }
        }
    }

    /// Takes all that is left, as one value.
    pub(crate) fn take_rest<T: DeserializeOwned>(&mut self) -> Option<T> {
        let table = std::mem::take(&mut self.table);
        let value = Spanned::new(self.span.clone(), DeValue::Table(table));
        self.deserialize(value).map(|located| located.value)
    }

    fn deserialize<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'t>>) -> Option<Located<T>> {
        let span = value.span();
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(Located { value, span }),
            Err(error) => {
                let at = error.span().unwrap_or_else(|| span.clone());
                self.complain(Complaint::from_text(error.message()), &at);
                None
            }
        }
    }

    /// The bytes of a value.
    pub(crate) fn span_of(&self, key: &str) -> Option<Range<usize>> {
        self.table.get(key).map(Spanned::span)
    }

    /// The bytes of this table.
    pub(crate) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// A value, if it is text, without taking it.
    pub(crate) fn peek_text(&self, key: &str) -> Option<String> {
        self.table.get(key)?.get_ref().as_str().map(str::to_owned)
    }

    /// The keys that are left.
    pub(crate) fn keys(&self) -> Vec<String> {
        self.table.keys().map(|key| key.get_ref().to_string()).collect()
    }

    /// Drops a value unread.
    pub(crate) fn drop_key(&mut self, key: &str) {
        self.table.remove(key);
    }

    /// Where bytes of this file stand.
    pub(crate) fn origin(&self, span: &Range<usize>) -> Origin {
        let (line, column) = self.lines.position(span.start);
        Origin { file: self.file.clone(), line, column, built_in: self.built_in }
    }

    /// Reports a problem at bytes of this file.
    pub(crate) fn complain(&mut self, complaint: Complaint, span: &Range<usize>) {
        if !self.broken {
            self.problems.push(complaint.at(&self.file, self.lines, span));
        }
    }
}

/// What a value is, in words.
fn with_article(value: &DeValue<'_>) -> String {
    let name = value.type_str();
    let article = if name.starts_with(['a', 'i']) { "an" } else { "a" };
    format!("{article} {name}")
}
