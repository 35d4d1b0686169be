//! The `cfg` options of a crate, from the target triple, the features and the kind of target.
//!
//! They come from tables, not from running a compiler.

use std::collections::BTreeSet;

/// One option: `unix`, or `feature = "x"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CfgAtom {
    /// `unix`, `feature`, `target_os`.
    pub key: String,
    /// The value of `key = "value"`; `None` for a bare word.
    pub value: Option<String>,
}

/// The set of options that hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CfgOptions {
    atoms: BTreeSet<CfgAtom>,
}

impl CfgOptions {
    /// Turns an option on.
    pub fn insert(&mut self, key: &str, value: Option<&str>) {
        self.atoms.insert(CfgAtom { key: key.to_owned(), value: value.map(str::to_owned) });
    }

    /// Whether `key` (no value) or `key = "value"` holds.
    #[must_use]
    pub fn contains(&self, key: &str, value: Option<&str>) -> bool {
        self.atoms.contains(&CfgAtom { key: key.to_owned(), value: value.map(str::to_owned) })
    }

    /// All options that hold, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &CfgAtom> {
        self.atoms.iter()
    }
}
