//! Keeps what cargo said of a workspace: asking it takes longer than reading the answer again.
//!
//! An answer is kept under what cargo was asked, and beside it lies all that cargo looked at to give it: the lock
//! file, the manifests of the project's own packages and those around them, where targets are found by name, its
//! own configuration. It holds while none of that has changed. Only answers are kept, no failures.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::ProjectOptions;
use crate::cargo;
use crate::config::SourceConfig;
use crate::data::Origin;
use crate::graph::{Graph, Node};
use crate::store::{Digest, Key, Store};

/// What cargo is asked, and with what around it.
pub(crate) struct Question<'a> {
    pub(crate) root: &'a Path,
    pub(crate) config: &'a SourceConfig,
    pub(crate) home: Option<&'a Path>,
    pub(crate) triple: &'a str,
    pub(crate) features: &'a [&'a str],
    pub(crate) options: &'a ProjectOptions,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    /// What was looked at: where, how, and what was seen.
    seen: Vec<(PathBuf, Look, u128)>,
    graph: Graph,
}

/// How closely something is looked at.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Look {
    /// The content of a file.
    Content,
    /// The size and the time of a file that nobody is supposed to change.
    Stamp,
    /// The names in a folder in which cargo looks for targets.
    Names,
}

impl Question<'_> {
    /// The answer that was kept, if cargo would give it again.
    pub(crate) fn kept(&self, store: &Store) -> Option<Graph> {
        let bytes = store.get(self.key(store)?)?;
        let Ok(kept) = postcard::from_bytes::<Kept>(&bytes) else {
            store.note_damage();
            return None;
        };
        kept.seen.iter().all(|(path, look, seen)| look.at(path) == *seen).then_some(kept.graph)
    }

    /// Keeps an answer.
    pub(crate) fn keep(&self, store: &Store, graph: Graph) -> Graph {
        let seen = self.looked_at(&graph).into_iter().map(|(path, look)| {
            let seen = look.at(&path);
            (path, look, seen)
        });
        let kept = Kept { seen: seen.collect(), graph };
        // Paths that are not Unicode cannot be written; such a project is asked about in each run.
        if let (Some(key), Ok(bytes)) = (self.key(store), postcard::to_stdvec(&kept)) {
            store.put(key, &bytes);
        }
        kept.graph
    }

    fn key(&self, store: &Store) -> Option<Key> {
        let ProjectOptions { all_features, no_default_features, .. } = self.options;
        let mut parts = Digest::default()
            .with(self.root.to_str()?)
            .with(toml::to_string(&self.config.permitted).ok()?)
            .with(self.home?.to_str()?)
            .with(self.triple)
            .with([u8::from(*all_features), u8::from(*no_default_features)]);
        for feature in self.features {
            parts = parts.with(feature);
        }
        let cargo = cargo::program(self.root);
        let program = which(Path::new(&cargo))?;
        parts = parts.with(program.to_str()?).with(Look::Stamp.at(&program).to_le_bytes());
        let mut variables: Vec<(String, String)> = env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| cargo::is_passed_on(name) || name.starts_with("RUSTUP_"))
            .collect();
        variables.sort();
        for (name, value) in variables {
            parts = parts.with(name).with(value);
        }
        Some(store.key("answer of cargo", parts))
    }

    fn looked_at(&self, graph: &Graph) -> Vec<(PathBuf, Look)> {
        let mut files = vec![(self.root.join("Cargo.lock"), Look::Content)];
        for name in ["config", "config.toml"] {
            files.extend(self.home.map(|home| (home.join(name), Look::Content)));
        }
        let rustup = env::var_os("RUSTUP_HOME").map(PathBuf::from);
        let rustup = rustup.or_else(|| env::home_dir().map(|home| home.join(".rustup")));
        files.extend(rustup.map(|home| (home.join("settings.toml"), Look::Content)));
        for node in &graph.nodes {
            let Some(folder) = &node.folder else { continue };
            if is_own(node) {
                // A workspace around a package may be what it inherits from.
                files.extend(folder.ancestors().map(|above| (above.join("Cargo.toml"), Look::Content)));
                files.extend(
                    ["", "src", "src/bin", "tests", "examples", "benches"]
                        .map(|name| (folder.join(name), Look::Names)),
                );
            } else {
                files.push((folder.join("Cargo.toml"), Look::Stamp));
            }
        }
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        files.dedup_by(|(one, _), (other, _)| one == other);
        files
    }
}

fn is_own(node: &Node) -> bool {
    matches!(node.origin, Origin::Member | Origin::Path | Origin::Loose)
}

impl Look {
    /// What is seen at a path; 0 where nothing is.
    fn at(self, path: &Path) -> u128 {
        let seen = match self {
            Look::Content => fs::read(path).ok().map(|bytes| Digest::default().with(bytes)),
            Look::Stamp => Stamp::of(path).map(|stamp| {
                Digest::default().with(stamp.bytes.to_le_bytes()).with(stamp.nanoseconds.to_le_bytes())
            }),
            Look::Names => names(path),
        };
        seen.map_or(0, |digest| digest.finish())
    }
}

/// What a folder holds that may be a target: files of Rust, and folders with a `main.rs`.
fn names(folder: &Path) -> Option<Digest> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".rs") || folder.join(name).join("main.rs").is_file())
        .collect();
    names.sort();
    Some(names.iter().fold(Digest::default(), Digest::with))
}

/// The file that a program's name stands for.
fn which(program: &Path) -> Option<PathBuf> {
    if program.is_absolute() {
        return Some(program.to_owned());
    }
    let folders = env::var_os("PATH")?;
    let named = |folder: PathBuf| folder.join(program).with_extension(env::consts::EXE_EXTENSION);
    env::split_paths(&folders).map(named).find(|file| file.is_file())
}

/// What changes about a file when it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    bytes: u64,
    nanoseconds: u64,
}

impl Stamp {
    /// The stamp of a plain file.
    #[must_use]
    pub fn of(file: &Path) -> Option<Stamp> {
        let about = fs::metadata(file).ok().filter(fs::Metadata::is_file)?;
        let since = about.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        // Some 500 years of nanoseconds fit.
        let nanoseconds = u64::try_from(since.as_nanos()).unwrap_or(u64::MAX);
        Some(Stamp { bytes: about.len(), nanoseconds })
    }
}
