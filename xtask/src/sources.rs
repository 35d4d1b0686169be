//! The Rust files below a folder, and how long they are.

use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// How much Rust there is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Size {
    pub(crate) files: usize,
    pub(crate) lines: usize,
    pub(crate) bytes: u64,
}

impl std::ops::Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            lines: self.lines + other.lines,
            bytes: self.bytes + other.bytes,
        }
    }
}

/// Every `.rs` file below `folder`, sorted by path. Links are not followed.
pub(crate) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file() && entry.path().extension().is_some_and(|e| e == "rs"))
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// The size of all of `files`; what cannot be read counts as empty.
pub(crate) fn size(files: &[PathBuf]) -> Size {
    files
        .par_iter()
        .map(|file| size_of(&fs::read(file).unwrap_or_default()))
        .reduce(Size::default, |a, b| a + b)
}

/// The size of one file.
pub(crate) fn size_of(bytes: &[u8]) -> Size {
    let newlines = bytes.iter().filter(|&&byte| byte == b'\n').count();
    let unended = usize::from(bytes.last().is_some_and(|&last| last != b'\n'));
    Size { files: 1, lines: newlines + unended, bytes: bytes.len() as u64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_line_counts_with_or_without_its_newline() {
        assert_eq!(size_of(b"").lines, 0);
        assert_eq!(size_of(b"a\nb\n").lines, 2);
        assert_eq!(size_of(b"a\nb").lines, 2);
    }
}
