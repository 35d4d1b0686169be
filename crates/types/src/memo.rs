//! What was computed once for all threads: a pure function's results.

use std::hash::{BuildHasher as _, BuildHasherDefault, Hash};
use std::sync::RwLock;

use rustc_hash::{FxHashMap, FxHasher};

const SHARDS: usize = 16;

/// The known results of a function of `K`.
#[derive(Debug)]
pub(crate) struct Memo<K, V> {
    shards: [RwLock<FxHashMap<K, V>>; SHARDS],
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| RwLock::default()) }
    }
}

impl<K: Hash + Eq, V: Clone> Memo<K, V> {
    /// The result for a key; `find` must depend on nothing but the key, and is run without a lock held.
    pub(crate) fn get(&self, key: K, find: impl FnOnce() -> V) -> V {
        let hash = BuildHasherDefault::<FxHasher>::default().hash_one(&key);
        let shard = &self.shards[(hash >> 48) as usize % SHARDS];
        if let Some(known) = shard.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key) {
            return known.clone();
        }
        let found = find();
        shard.write().unwrap_or_else(|poisoned| poisoned.into_inner()).entry(key).or_insert(found).clone()
    }
}
