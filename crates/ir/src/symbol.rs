//! Interned strings.
//!
//! One table for the process: a name that occurs in a hundred files is stored once, and two names are
//! compared by four bytes. Symbols are numbered in the order in which threads meet them, so they have
//! **no order**: output and worklists sort by text or by path.

use std::hash::{BuildHasher, BuildHasherDefault};
use std::sync::{LazyLock, RwLock};

use rustc_hash::{FxHashMap, FxHasher};

const SHARDS: usize = 64;

/// An interned string; equal symbols have equal text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Symbol(u32);

struct Table {
    shards: [RwLock<FxHashMap<&'static str, u32>>; SHARDS],
    texts: boxcar::Vec<&'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let table = Table { shards: std::array::from_fn(|_| RwLock::default()), texts: boxcar::Vec::new() };
    table.texts.push("");
    table
});

impl Symbol {
    /// The symbol of the empty string.
    pub const EMPTY: Symbol = Symbol(0);

    /// Interns `text`.
    pub fn new(text: &str) -> Self {
        if text.is_empty() {
            return Self::EMPTY;
        }
        let table = &*TABLE;
        let hash = BuildHasherDefault::<FxHasher>::default().hash_one(text);
        let shard = &table.shards[(hash >> 48) as usize % SHARDS];
        if let Some(&index) = shard.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(text) {
            return Self(index);
        }
        let mut map = shard.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(&index) = map.get(text) {
            return Self(index);
        }
        let text: &'static str = Box::leak(text.into());
        let index = u32::try_from(table.texts.push(text)).unwrap_or(0);
        map.insert(text, index);
        Self(index)
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        TABLE.texts.get(self.0 as usize).copied().unwrap_or_default()
    }

    /// Whether the text is empty.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }
}

impl std::fmt::Debug for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_str().fmt(f)
    }
}

impl std::fmt::Display for Symbol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Symbol {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq<str> for Symbol {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Symbol {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::Symbol;

    #[test]
    fn equal_texts_are_one_symbol_on_every_thread() {
        let here = Symbol::new("concurrent");
        let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(|| Symbol::new("concurrent"))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("no panic"), here);
        }
        assert_eq!(here.as_str(), "concurrent");
        assert_ne!(here, Symbol::new("other"));
        assert_eq!(Symbol::new(""), Symbol::EMPTY);
    }
}
