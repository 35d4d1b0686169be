//! Reads source files, and says which of a module's possible files exists.
//!
//! The only way by which later stages reach the disk. It knows nothing of what is in a file.

use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::problem::{Place, ReadProblem};

/// Files above this size are not read: 32 MiB.
pub const MAX_FILE_BYTES: u64 = 32 * 1024 * 1024;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// The text, without its byte order mark.
    pub text: Arc<str>,
    /// How many bytes of the file come before the text: 3 after a byte order mark, else 0.
    pub skipped_bytes: u32,
}

/// Reads files; may be shared between threads.
///
/// It remembers the listings of folders, so one reader sees the tree as it was when first asked.
#[derive(Debug, Default)]
pub struct SourceReader {
    listings: Mutex<HashMap<PathBuf, Arc<HashSet<OsString>>>>,
}

impl SourceReader {
    /// A reader that has seen nothing yet.
    #[must_use]
    pub fn new() -> SourceReader {
        SourceReader::default()
    }

    /// Reads a text file whole.
    ///
    /// # Errors
    /// If it is missing, no plain file, unreadable, too large or not UTF-8.
    pub fn read(&self, file: &Path) -> Result<SourceText, ReadProblem> {
        let mut bytes = read_bounded(file)?;
        let skipped = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        if skipped > 0 {
            bytes.drain(..skipped);
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(SourceText { text: text.into(), skipped_bytes: skipped as u32 }),
            Err(error) => Err(not_utf8(file, error.as_bytes(), error.utf8_error().valid_up_to(), skipped)),
        }
    }

    /// The position of the first of several paths that is a file; names are compared exactly, letter case
    /// included, on every file system.
    #[must_use]
    pub fn first_file(&self, candidates: &[PathBuf]) -> Option<usize> {
        candidates.iter().position(|candidate| self.is_file(candidate))
    }

    /// Whether a path is a file of exactly this name.
    #[must_use]
    pub fn is_file(&self, path: &Path) -> bool {
        let path = normalize(path);
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return false };
        self.listing(folder).contains(name) && path.is_file()
    }

    fn listing(&self, folder: &Path) -> Arc<HashSet<OsString>> {
        let mut listings = self.listings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = listings.get(folder) {
            return Arc::clone(known);
        }
        let names = fs::read_dir(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
            .map(|entries| entries.filter_map(Result::ok).map(|entry| entry.file_name()).collect())
            .unwrap_or_default();
        let names = Arc::new(names);
        listings.insert(folder.to_owned(), Arc::clone(&names));
        names
    }
}

/// The bytes of a plain file of at most [`MAX_FILE_BYTES`].
fn read_bounded(file: &Path) -> Result<Vec<u8>, ReadProblem> {
    let problem = |message: String, help: Option<&str>| ReadProblem {
        file: file.to_owned(),
        message,
        place: None,
        help: help.map(str::to_owned),
    };
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => problem("file not found".to_owned(), None),
        _ => problem(format!("cannot read the file: {error}"), Some("check the file's permissions")),
    };
    // Asked before opening: opening a pipe would wait for a writer, and a device has no end.
    let metadata = fs::metadata(file).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(problem("not a plain file".to_owned(), None));
    }
    let too_large = || {
        problem(
            format!("the file is larger than {} MiB and is left out", MAX_FILE_BYTES / (1024 * 1024)),
            Some("split the file, or keep generated data in a file that is not Rust"),
        )
    };
    if metadata.len() > MAX_FILE_BYTES {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    // Bounded again: the file may grow between the question and the reading.
    File::open(file)
        .and_then(|opened| opened.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(too_large());
    }
    Ok(bytes)
}

fn not_utf8(file: &Path, bytes: &[u8], valid: usize, skipped: usize) -> ReadProblem {
    let before = String::from_utf8_lossy(&bytes[..valid]);
    ReadProblem {
        file: file.to_owned(),
        message: format!(
            "the file is not UTF-8: byte 0x{:02x} at offset {}",
            bytes.get(valid).copied().unwrap_or_default(),
            valid + skipped
        ),
        place: Some(Place::of_offset(&before, valid)),
        help: Some("save the file as UTF-8".to_owned()),
    }
}

/// Takes `.` and `..` out of a path by its letters alone: links are not looked at.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match normal.components().next_back() {
                Some(Component::Normal(_)) => {
                    normal.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => normal.push(".."),
            },
            other => normal.push(other),
        }
    }
    normal
}

/// A path without links, absolute; on Windows without the `\\\\?\\` prefix that most programs do not understand.
pub(crate) fn canonical(path: &Path) -> io::Result<PathBuf> {
    let canonical = path.canonicalize()?;
    if cfg!(windows)
        && let Some(plain) = canonical.to_str().and_then(|text| text.strip_prefix(r"\\?\"))
        && !plain.starts_with("UNC")
    {
        return Ok(PathBuf::from(plain));
    }
    Ok(canonical)
}

/// A path as people see it: relative to `root` where it lies below, with forward slashes.
#[must_use]
pub fn display_path(root: &Path, path: &Path) -> String {
    let shown = match path.strip_prefix(root) {
        Ok(below) if !below.as_os_str().is_empty() => below,
        _ => path,
    };
    let text = shown.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") }
}

/// The plain files at or below a folder with one of these extensions, sorted; links are not followed.
#[must_use]
pub fn files_below(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    files_to_depth(folder, extensions, usize::MAX)
}

/// The files in a folder itself whose names end so, sorted.
#[must_use]
pub fn files_in(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    files_to_depth(folder, extensions, 1)
}

fn files_to_depth(folder: &Path, extensions: &[&str], depth: usize) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .max_depth(depth)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            extension.is_some_and(|extension| extensions.contains(&extension))
        })
        .collect();
    files.sort();
    files
}
