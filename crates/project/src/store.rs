//! A store of bytes by key: what the cache is kept in.
//!
//! One file a key, in a folder of the user's. A file is written under another name and then renamed, so that no process
//! ever sees half of it, however many run; it begins with a checksum, so that what was damaged is not taken for
//! what was kept. Whatever goes wrong costs time only: the store says so once, and the run goes on without.
//! It knows nothing of what it keeps.

use std::fs;
use std::hash::Hasher as _;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use siphasher::sip128::{Hasher128, SipHasher13};

use crate::problem::{ProblemKind, ProjectProblem};
use crate::source::canonical;

/// What each file begins with; another layout of the header gets another one.
const MAGIC: &[u8; 8] = b"privet\x00\x01";
const HEADER: usize = MAGIC.len() + 16;
/// Above this size, the oldest files are taken away.
const MAX_BYTES: u64 = 1024 * 1024 * 1024;
/// The length of a key's name.
const NAME: usize = 32;
const TEMPORARY: &str = "writing-";

/// Where and for whom the cache is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreOptions {
    /// The folder; it is made when something is kept.
    pub folder: PathBuf,
    /// What tells this build of privet from all others: none reads what another has kept.
    pub build: String,
}

/// What something is kept under: a digest of all that it depends on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Key(u128);

/// Makes a [`Key`], or another digest, part by part.
#[derive(Clone, Default)]
pub struct Digest(SipHasher13);

impl Digest {
    /// Adds a part; where it ends counts.
    #[must_use]
    pub fn with(mut self, part: impl AsRef<[u8]>) -> Digest {
        let part = part.as_ref();
        self.0.write(&(part.len() as u64).to_le_bytes());
        self.0.write(part);
        self
    }

    /// The digest of the parts.
    #[must_use]
    pub fn finish(&self) -> u128 {
        self.0.finish128().as_u128()
    }
}

/// The store; may be shared between threads.
#[derive(Debug)]
pub struct Store {
    options: StoreOptions,
    damaged: AtomicUsize,
    wrote: AtomicBool,
    unwritable: Mutex<Option<String>>,
}

impl Store {
    /// The store in a folder.
    #[must_use]
    pub fn new(options: StoreOptions) -> Store {
        let (damaged, wrote) = (AtomicUsize::new(0), AtomicBool::new(false));
        Store { options, damaged, wrote, unwritable: Mutex::new(None) }
    }

    /// Whether the folder does not lie in another one, once links are followed.
    #[must_use]
    pub fn is_outside(&self, other: &Path) -> bool {
        let folder = &self.options.folder;
        let there = folder.ancestors().find_map(|above| {
            let rest = folder.strip_prefix(above).ok()?;
            Some(canonical(above).ok()?.join(rest))
        });
        !there.unwrap_or_else(|| folder.clone()).starts_with(other)
    }

    /// The key of something of this `kind`, of what depends on `parts`.
    #[must_use]
    pub fn key(&self, kind: &str, parts: Digest) -> Key {
        let of_build = Digest::default().with(&self.options.build).with(kind);
        Key(of_build.with(parts.finish().to_le_bytes()).finish())
    }

    /// What is kept under a key.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Vec<u8>> {
        let mut bytes = match fs::read(self.file(key)) {
            Ok(bytes) => bytes,
            Err(error) => {
                if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) {
                    self.note_damage();
                }
                return None;
            }
        };
        let is_whole = bytes.get(..HEADER).is_some_and(|header| *header == header_of(&bytes[HEADER..]));
        if !is_whole {
            self.note_damage();
            return None;
        }
        bytes.drain(..HEADER);
        Some(bytes)
    }

    /// Counts a value that is whole and still cannot be understood.
    pub fn note_damage(&self) {
        self.damaged.fetch_add(1, Ordering::Relaxed);
    }

    /// Keeps something, in place of what was kept under the key.
    pub fn put(&self, key: Key, value: &[u8]) {
        // What is not written once is not tried again: a full disk gets no better.
        if self.unwritable().is_some() {
            return;
        }
        let written = fs::create_dir_all(&self.options.folder)
            .and_then(|()| tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.options.folder))
            .and_then(|mut file| {
                file.write_all(&header_of(value))?;
                file.write_all(value)?;
                file.persist(self.file(key)).map_err(|error| error.error)
            });
        match written {
            Ok(_) => self.wrote.store(true, Ordering::Relaxed),
            Err(error) => *self.unwritable() = Some(error.to_string()),
        }
    }

    /// Takes away the oldest files, if something was written and the store has grown too large.
    pub fn trim(&self) {
        if self.wrote.load(Ordering::Relaxed) {
            trim(&self.options.folder, MAX_BYTES);
        }
    }

    /// What went wrong so far: that files were damaged, that nothing can be kept.
    #[must_use]
    pub fn problems(&self) -> Vec<ProjectProblem> {
        let folder = self.options.folder.display();
        let problem = |message: String, help: String| ProjectProblem {
            kind: ProblemKind::Coverage,
            message,
            file: None,
            place: None,
            help: Some(help),
        };
        let damaged = match self.damaged.load(Ordering::Relaxed) {
            0 => None,
            1 => Some("a file of the cache is damaged".to_owned()),
            more => Some(format!("{more} files of the cache are damaged")),
        };
        let damaged = damaged.map(|what| {
            problem(
                format!("{what}: what was kept there is read anew"),
                format!("the cache lies in {folder}"),
            )
        });
        let unwritable = self.unwritable().clone().map(|error| {
            problem(
                format!("what was read of dependencies cannot be kept in {folder}: {error}"),
                "make the folder writable, or pass `--no-cache`".to_owned(),
            )
        });
        damaged.into_iter().chain(unwritable).collect()
    }

    fn unwritable(&self) -> std::sync::MutexGuard<'_, Option<String>> {
        self.unwritable.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn file(&self, key: Key) -> PathBuf {
        self.options.folder.join(format!("{:0NAME$x}", key.0))
    }
}

fn header_of(value: &[u8]) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..MAGIC.len()].copy_from_slice(MAGIC);
    header[MAGIC.len()..].copy_from_slice(&Digest::default().with(value).finish().to_le_bytes());
    header
}

/// Takes the oldest files away until half of `limit` is left, if there is more than that. Files of other
/// names are somebody else's.
fn trim(folder: &Path, limit: u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<(SystemTime, PathBuf, u64)> = entries
        .filter(|entry| entry.file_name().to_str().is_some_and(is_own))
        .filter_map(|entry| {
            let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((about.modified().unwrap_or(SystemTime::UNIX_EPOCH), entry.path(), about.len()))
        })
        .collect();
    let mut size: u64 = files.iter().map(|(.., size)| size).sum();
    if size <= limit {
        return;
    }
    files.sort();
    for (_, file, of_file) in files {
        if size <= limit / 2 {
            break;
        }
        // Another process may have been faster.
        let _ = fs::remove_file(file);
        size -= of_file;
    }
}

fn is_own(name: &str) -> bool {
    name.starts_with(TEMPORARY) || name.len() == NAME && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use super::{Digest, Key, Store, StoreOptions, trim};

    fn store(folder: &Path, build: &str) -> Store {
        Store::new(StoreOptions { folder: folder.to_owned(), build: build.to_owned() })
    }

    fn key(store: &Store) -> Key {
        store.key("thing", Digest::default().with("part"))
    }

    #[test]
    fn what_was_kept_is_found_again_by_the_same_build() {
        let folder = tempfile::tempdir().unwrap();
        let first = store(&folder.path().join("deep/er"), "1");
        assert_eq!(first.get(key(&first)), None);
        first.put(key(&first), b"value");
        first.put(first.key("empty", Digest::default()), b"");
        let again = store(&folder.path().join("deep/er"), "1");
        assert_eq!(again.get(key(&again)).as_deref(), Some(&b"value"[..]));
        assert_eq!(again.get(again.key("empty", Digest::default())).as_deref(), Some(&b""[..]));
        let other = store(&folder.path().join("deep/er"), "2");
        assert_eq!(other.get(key(&other)), None);
        assert!(again.problems().is_empty() && other.problems().is_empty());
    }

    #[test]
    fn where_a_part_ends_counts() {
        assert_ne!(
            Digest::default().with("ab").with("c").finish(),
            Digest::default().with("a").with("bc").finish()
        );
    }

    #[test]
    fn every_damage_is_noticed_and_said_once() {
        let folder = tempfile::tempdir().unwrap();
        let whole = store(folder.path(), "1");
        whole.put(key(&whole), b"some value");
        let file = whole.file(key(&whole));
        let bytes = fs::read(&file).unwrap();
        let mut variants: Vec<Vec<u8>> = (0..bytes.len()).map(|length| bytes[..length].to_vec()).collect();
        for index in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[index] ^= 1;
            variants.push(flipped);
        }
        let count = variants.len();
        let damaged = store(folder.path(), "1");
        for variant in variants {
            fs::write(&file, variant).unwrap();
            assert_eq!(damaged.get(key(&damaged)), None);
        }
        let problems = damaged.problems();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].message.starts_with(&format!("{count} files of the cache are damaged")));
        damaged.put(key(&damaged), b"anew");
        assert_eq!(damaged.get(key(&damaged)).as_deref(), Some(&b"anew"[..]));
    }

    #[test]
    fn a_place_that_cannot_be_written_is_said_once() {
        let folder = tempfile::tempdir().unwrap();
        let occupied = folder.path().join("file");
        fs::write(&occupied, "").unwrap();
        let store = store(&occupied, "1");
        store.put(key(&store), b"value");
        store.put(key(&store), b"value");
        assert_eq!(store.get(key(&store)), None);
        let problems = store.problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].message.starts_with("what was read of dependencies cannot be kept in"));
    }

    #[test]
    fn the_oldest_files_go_first_and_only_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, age: u64| {
            let file = folder.path().join(name);
            fs::write(&file, [0; 100]).unwrap();
            let written = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - age);
            fs::File::options().write(true).open(file).unwrap().set_modified(written).unwrap();
        };
        let name = |digit: char| String::from(digit).repeat(32);
        for (digit, age) in [('a', 3), ('b', 1), ('c', 2)] {
            write(&name(digit), age);
        }
        write("writing-left", 4);
        write("letters", 9);
        let left = |limit| {
            trim(folder.path(), limit);
            let entries = fs::read_dir(folder.path()).unwrap();
            let mut names: Vec<String> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!(left(400).len(), 5);
        assert_eq!(left(399), [name('b'), "letters".to_owned()]);
    }
}
