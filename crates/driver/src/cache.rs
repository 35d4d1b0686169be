//! Keeps what was read of dependencies, crate by crate.
//!
//! A version of a crate that comes from a registry or a repository does not change, and reading it takes most of the
//! time before names. So what [`load`](crate::load) makes of such a crate is kept as it is after `cfg`, under all that
//! it depends on: which crate, its options, how it is read. The stamps of its files are kept beside it, so that
//! somebody's change to them is seen all the same. Its texts are not read again, but when one is shown.
//!
//! Crates of the workspace and path dependencies are never kept, and no crate that could not be read in full:
//! what is wrong with it is said in each run.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use privet_ir::{FileIr, ItemId, Symbol, SymbolTable, Text};
use privet_project::{CrateTarget, Digest, Key, Origin, Project, SourceReader, Stamp, Store};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::load::{Depth, LoadedFile, OnDisk, ReadCrate, Texts, is_foreign, year};

/// What is kept of a crate.
#[derive(Serialize, Deserialize)]
struct Kept<'a> {
    /// The texts of all symbols.
    #[serde(borrow)]
    symbols: Vec<&'a str>,
    /// The names of the dependencies that it leads to, as numbers of symbols.
    leads_to: Vec<u32>,
    files: Vec<KeptFile<'a>>,
}

#[derive(Serialize, Deserialize)]
struct KeptFile<'a> {
    /// Below the folder of the package.
    path: &'a str,
    stamp: Stamp,
    declared_by: Option<(usize, ItemId)>,
    owns_folder: bool,
    /// Its syntax, written by itself: files are read in parallel.
    #[serde(borrow, with = "bytes")]
    ir: std::borrow::Cow<'a, [u8]>,
}

/// The place of a crate in the cache.
pub(crate) struct Entry<'a> {
    store: &'a Store,
    key: Key,
    folder: &'a Path,
}

impl<'a> Entry<'a> {
    /// Where a crate is kept; nothing for one that may change.
    pub(crate) fn of(texts: &OnDisk<'a>, target: &CrateTarget, depth: Depth) -> Option<Entry<'a>> {
        let store = texts.store?;
        let project: &'a Project = texts.project;
        let package = project.package(target.package);
        let folder = package.folder.as_deref()?;
        if !is_foreign(target) || depth == Depth::Whole {
            return None;
        }
        let (Origin::Registry(source) | Origin::Git(source)) = &target.origin else { return None };
        let mut parts = Digest::default()
            .with(source)
            .with(&package.name)
            .with(&package.version)
            .with(&target.name)
            .with(target.root_file.as_ref()?.strip_prefix(folder).ok()?.to_str()?)
            .with(year(target).to_le_bytes())
            .with([u8::from(depth == Depth::Root)]);
        for atom in target.cfg.iter() {
            parts = parts.with(&atom.key).with([u8::from(atom.value.is_some())]);
            parts = parts.with(atom.value.as_deref().unwrap_or_default());
        }
        for derive in texts.derives() {
            parts = parts.with("derive").with(derive);
        }
        Some(Entry { store, key: store.key("crate", parts), folder })
    }

    /// The crate, if it is kept and its files have not changed since.
    pub(crate) fn read(&self, texts: &OnDisk<'_>) -> Option<ReadCrate> {
        let bytes = self.store.get(self.key)?;
        let Ok(kept) = postcard::from_bytes::<Kept<'_>>(&bytes) else {
            self.store.note_damage();
            return None;
        };
        let is_current = |file: &KeptFile<'_>| Stamp::of(&self.folder.join(file.path)) == Some(file.stamp);
        if !kept.files.iter().all(is_current) {
            return None;
        }
        let symbols: Arc<[Symbol]> = kept.symbols.iter().map(|text| Symbol::new(text)).collect();
        let files: Result<Vec<FileIr>, postcard::Error> = kept
            .files
            .par_iter()
            .map(|file| SymbolTable::read(&symbols, || postcard::from_bytes(&file.ir)))
            .collect();
        let leads_to: Option<_> =
            kept.leads_to.iter().map(|number| symbols.get(*number as usize).copied()).collect();
        let (Ok(irs), Some(leads_to)) = (files, leads_to) else {
            self.store.note_damage();
            return None;
        };
        let mut files: Vec<LoadedFile> = Vec::with_capacity(irs.len());
        for (file, ir) in kept.files.iter().zip(irs) {
            let path = self.folder.join(file.path);
            let declaring = file.declared_by.and_then(|(index, _)| files.get(index));
            let mut chain = declaring.map_or_else(Vec::new, |file| file.chain.clone());
            chain.push(path.clone());
            let shown = Symbol::new(&texts.shown(&path));
            files.push(LoadedFile {
                path: shown,
                text: later(path),
                ir,
                errors: Vec::new(),
                declared_by: file.declared_by,
                loose_name: None,
                chain,
                owns_folder: file.owns_folder,
            });
        }
        Some(ReadCrate { files, problems: Vec::new(), leads_to: Some(leads_to) })
    }

    /// Keeps a crate that was read in full.
    pub(crate) fn keep(&self, krate: &ReadCrate) {
        let is_whole = krate.problems.is_empty() && krate.files.iter().all(|file| file.errors.is_empty());
        if is_whole && let Some(bytes) = self.write(krate) {
            self.store.put(self.key, &bytes);
        }
    }

    /// What to keep; nothing if a file lies elsewhere.
    fn write(&self, krate: &ReadCrate) -> Option<Vec<u8>> {
        let mut table = SymbolTable::default();
        let mut leads_to: Vec<&str> = krate.leads_to.iter().flatten().map(|name| name.as_str()).collect();
        leads_to.sort_unstable();
        let leads_to = leads_to.into_iter().map(|name| table.number(Symbol::new(name))).collect();
        let mut files = Vec::with_capacity(krate.files.len());
        for file in &krate.files {
            let path = file.chain.last()?;
            let ir = table.write(|| postcard::to_stdvec(&file.ir)).ok()?;
            files.push(KeptFile {
                path: path.strip_prefix(self.folder).ok()?.to_str()?,
                stamp: Stamp::of(path)?,
                declared_by: file.declared_by,
                owns_folder: file.owns_folder,
                ir: ir.into(),
            });
        }
        postcard::to_stdvec(&Kept { symbols: table.texts(), leads_to, files }).ok()
    }
}

/// The text of a file that was read in an earlier run.
fn later(path: PathBuf) -> Text {
    Text::later(move || SourceReader::new().read(&path).map_or_else(|_| Arc::from(""), |source| source.text))
}

/// Serde takes a slice of bytes for a list of numbers, unless told otherwise.
mod bytes {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Cow<'de, [u8]>, D::Error> {
        <&[u8]>::deserialize(deserializer).map(Cow::Borrowed)
    }
}
