//! All entries of one kind of model, found by the path of an item.
//!
//! An entry is filed under the literal last segment of its path, or under the first where the last is a
//! wildcard, so that a look-up costs what its candidates cost and not what the catalogue holds.

use rustc_hash::FxHashMap;

use crate::origin::{EntryId, Origin};
use crate::path::{self, PathPattern};

/// One entry of a model file: what it says, about which path, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// Stable within one run: the order of reading, built-in files first.
    pub id: EntryId,
    /// The file and line it stands in.
    pub origin: Origin,
    /// The items it is about.
    pub path: PathPattern,
    /// What it says of them.
    pub value: T,
}

/// The entries of one kind.
#[derive(Clone, Debug)]
pub struct PathIndex<T> {
    entries: Vec<Entry<T>>,
    by_last: FxHashMap<String, Vec<usize>>,
    by_first: FxHashMap<String, Vec<usize>>,
    anywhere: Vec<usize>,
}

/// The paths with a wildcard at their end that may mean something in a program.
#[derive(Clone, Debug, Default)]
pub struct Present {
    wild: Vec<PathPattern>,
}

impl<T> Default for PathIndex<T> {
    fn default() -> Self {
        PathIndex {
            entries: Vec::new(),
            by_last: FxHashMap::default(),
            by_first: FxHashMap::default(),
            anywhere: Vec::new(),
        }
    }
}

impl<T> PathIndex<T> {
    /// Adds an entry; several may have one path.
    pub fn insert(&mut self, entry: Entry<T>) {
        let index = self.entries.len();
        let list = match (entry.path.last_literal(), entry.path.first_literal()) {
            (Some(last), _) => self.by_last.entry(last.to_owned()).or_default(),
            (None, Some(first)) => self.by_first.entry(first.to_owned()).or_default(),
            (None, None) => &mut self.anywhere,
        };
        list.push(index);
        self.entries.push(entry);
    }

    /// All entries, in the order of reading.
    pub fn iter(&self) -> impl Iterator<Item = &Entry<T>> {
        self.entries.iter()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries that may hold for anything in a program with these names of items and crates: a path with a wildcard at its
    /// end holds for nothing where nobody bears the names before it.
    pub fn present(&self, is_name: &dyn Fn(&str) -> bool) -> Present {
        let wild = self.by_first.values().flatten().chain(&self.anywhere);
        let is_present = |entry: &&Entry<T>| entry.path.literals().all(is_name);
        let wild = wild.filter_map(|index| self.entries.get(*index)).filter(is_present);
        Present { wild: wild.map(|entry| entry.path.clone()).collect() }
    }

    /// Whether an entry may hold for an item whose path ends so.
    pub fn may_have(&self, last: &str, present: &Present) -> bool {
        self.by_last.contains_key(last) || present.wild.iter().any(|path| path.may_end_with(last))
    }

    /// The entries that hold for an item with this path.
    pub fn get(&self, segments: &[&str]) -> Vec<&Entry<T>> {
        self.get_any(std::iter::once(segments))
    }

    /// The entries that hold for an item with these spellings (canonical path, re-exports), each once:
    /// the user's before the built-in ones, then in the order of reading.
    ///
    /// A user's entry replaces built-in ones that name the item no more narrowly than it does.
    pub fn get_any<'p>(&self, spellings: impl IntoIterator<Item = &'p [&'p str]>) -> Vec<&Entry<T>> {
        let mut found: Vec<usize> = Vec::new();
        for segments in spellings {
            let last = segments.last().and_then(|last| self.by_last.get(*last));
            let first = segments.first().and_then(|first| self.by_first.get(*first));
            let candidates = last.into_iter().chain(first).flatten().chain(&self.anywhere);
            found.extend(
                candidates.filter(|index| {
                    self.entries.get(**index).is_some_and(|entry| entry.path.matches(segments))
                }),
            );
        }
        found.sort_unstable();
        found.dedup();
        let mut entries: Vec<&Entry<T>> =
            found.into_iter().filter_map(|index| self.entries.get(index)).collect();
        let by_user =
            entries.iter().filter(|entry| !entry.origin.built_in).map(|e| e.path.specificity()).max();
        if let Some(by_user) = by_user {
            entries.retain(|entry| !entry.origin.built_in || entry.path.specificity() > by_user);
            entries.sort_by_key(|entry| entry.origin.built_in);
        }
        entries
    }

    /// [`PathIndex::get`] for a path written as text.
    pub fn get_text(&self, path: &str) -> Vec<&Entry<T>> {
        self.get(&path::split(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(entries: &[(&str, bool)]) -> PathIndex<usize> {
        let mut index = PathIndex::default();
        for (number, (path, built_in)) in entries.iter().enumerate() {
            index.insert(Entry {
                id: EntryId(u32::try_from(number).unwrap()),
                origin: Origin { file: "x.toml".into(), line: 1, column: 1, built_in: *built_in },
                path: PathPattern::parse(path).unwrap(),
                value: number,
            });
        }
        index
    }

    fn found(index: &PathIndex<usize>, spellings: &[&str]) -> Vec<usize> {
        let split: Vec<Vec<&str>> = spellings.iter().map(|path| path::split(path)).collect();
        index.get_any(split.iter().map(Vec::as_slice)).iter().map(|entry| entry.value).collect()
    }

    #[test]
    fn an_item_is_found_under_each_of_its_spellings_once() {
        let index = index(&[("a::B::c", true), ("a::imp::B::c", true), ("**::c", true), ("a::*", true)]);
        assert_eq!(found(&index, &["a::imp::B::c"]), [1, 2]);
        assert_eq!(found(&index, &["a::imp::B::c", "a::B::c"]), [0, 1, 2]);
        assert_eq!(found(&index, &["a::d"]), [3]);
        assert_eq!(found(&index, &["z::d"]), Vec::<usize>::new());
    }

    #[test]
    fn the_user_wins_where_he_is_as_narrow() {
        let index = index(&[("a::b::c", true), ("a::b::c", false), ("a::**", true), ("a::b::*", false)]);
        assert_eq!(found(&index, &["a::b::c"]), [1, 3]);
        assert_eq!(found(&index, &["a::b::d"]), [3]);
        assert_eq!(found(&index, &["a::x"]), [2]);
    }

    #[test]
    fn a_wide_entry_of_the_user_leaves_narrow_built_in_ones() {
        let index = index(&[("a::b::c", true), ("a::**", false)]);
        assert_eq!(found(&index, &["a::b::c"]), [1, 0]);
    }
}
