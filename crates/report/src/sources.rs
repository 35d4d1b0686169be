//! The text of the files, and where its lines start.

use std::ops::Range;
use std::sync::OnceLock;

use codespan_reporting::files::{Error, Files};
use privet_ir::{ByteRange, FileId, Place, Text};

/// One file as it was analysed.
#[derive(Debug)]
pub struct SourceFile {
    /// The path that is shown: relative to the workspace root, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: Text,
    lines: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file.
    pub fn new(path: impl Into<String>, text: impl Into<Text>) -> Self {
        Self { path: path.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// Where each line starts; computed for the files that a report shows.
    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let breaks = self.text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n').map(|(_, next)| next);
            std::iter::once(0).chain(breaks).collect()
        })
    }

    fn line_of(&self, offset: u32) -> usize {
        self.lines().partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The bytes of a line, its end included.
    fn line_bytes(&self, line: usize) -> Range<usize> {
        let lines = self.lines();
        let start = lines.get(line).map_or(self.text.len(), |start| *start as usize);
        let end = lines.get(line + 1).map_or(self.text.len(), |end| *end as usize);
        start..end
    }

    /// The text of a line, without its end.
    pub(crate) fn line_text(&self, line: usize) -> &str {
        self.text.get(self.line_bytes(line)).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }

    /// The largest offset at or below `offset` at which a character starts.
    fn floor(&self, offset: u32) -> usize {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    fn position(&self, offset: u32) -> Position {
        let offset = self.floor(offset);
        let line = self.line_of(u32::try_from(offset).unwrap_or(u32::MAX));
        let start = self.line_bytes(line).start;
        let column = self.text.get(start..offset).map_or(0, |text| text.chars().count());
        Position { line: line + 1, column: column + 1 }
    }
}

/// A line and a column, both from 1; the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// All files, by [`FileId`].
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// `files[i]` is `FileId(i)`.
    pub fn new(files: Vec<SourceFile>) -> Self {
        Self { files }
    }

    /// A file.
    pub fn get(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(file.0 as usize)
    }

    /// A file's path, or nothing for one that was never read.
    pub fn path(&self, file: FileId) -> &str {
        self.get(file).map_or("", |file| &file.path)
    }

    /// The first and one past the last position of a place.
    pub fn positions(&self, place: Place) -> (Position, Position) {
        let origin = Position { line: 1, column: 1 };
        let Some(file) = self.get(place.file) else { return (origin, origin) };
        (file.position(place.range.start), file.position(place.range.end.max(place.range.start)))
    }

    /// The bytes of a range that lie in the text and start and end at characters.
    pub(crate) fn clamp(&self, file: FileId, range: ByteRange) -> Range<usize> {
        let Some(file) = self.get(file) else { return 0..0 };
        let start = file.floor(range.start);
        start..file.floor(range.end).max(start)
    }
}

impl<'a> Files<'a> for Sources {
    type FileId = u32;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: u32) -> Result<&'a str, Error> {
        self.get(FileId(id)).map(|file| &*file.path).ok_or(Error::FileMissing)
    }

    fn source(&'a self, id: u32) -> Result<&'a str, Error> {
        self.get(FileId(id)).map(|file| &*file.text).ok_or(Error::FileMissing)
    }

    fn line_index(&'a self, id: u32, byte: usize) -> Result<usize, Error> {
        let file = self.get(FileId(id)).ok_or(Error::FileMissing)?;
        Ok(file.line_of(u32::try_from(byte).unwrap_or(u32::MAX)))
    }

    fn line_range(&'a self, id: u32, line: usize) -> Result<Range<usize>, Error> {
        let file = self.get(FileId(id)).ok_or(Error::FileMissing)?;
        let count = file.lines().len();
        if line >= count {
            return Err(Error::LineTooLarge { given: line, max: count.saturating_sub(1) });
        }
        Ok(file.line_bytes(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let sources = Sources::new(vec![SourceFile::new("a.rs", "ä = 1;\r\n\tb")]);
        let place = |start, end| Place { file: FileId(0), range: ByteRange { start, end } };
        let (start, end) = sources.positions(place(3, 4));
        assert_eq!((start.line, start.column, end.column), (1, 3, 4));
        let (start, _) = sources.positions(place(10, 11));
        assert_eq!((start.line, start.column), (2, 2));
        let (inside, _) = sources.positions(place(1, 1));
        assert_eq!(inside.column, 1, "a place inside a character is at its start");
        let (past, _) = sources.positions(place(900, 901));
        assert_eq!((past.line, past.column), (2, 3));
        assert_eq!(sources.get(FileId(0)).map(|file| file.line_text(0)), Some("ä = 1;"));
    }
}
