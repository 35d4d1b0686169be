//! `xtask/corpus.toml`: which crates the corpus holds.

use crate::folders;
use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use std::fmt;
use std::fs;
use std::path::PathBuf;

/// The corpus, as its file lists it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    /// The names of those that the bench joins.
    bench: Vec<String>,
    group: Vec<Group>,
}

/// Crates of one sort.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[expect(dead_code, reason = "for the reader of the file")]
    about: String,
    crates: Vec<Crate>,
}

/// One published crate at one version.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "String")]
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
}

impl List {
    pub(crate) fn read() -> Result<Self> {
        let list: Self = toml::from_str(include_str!("../../corpus.toml")).context("xtask/corpus.toml")?;
        if let Some(unknown) = list.bench.iter().find(|name| list.find(name).is_none()) {
            bail!("xtask/corpus.toml: `bench` names `{unknown}`, which no group lists");
        }
        Ok(list)
    }

    fn groups(&self) -> impl Iterator<Item = &Group> {
        self.group.iter()
    }

    /// The crates that the bench joins.
    pub(crate) fn bench(&self) -> Vec<Crate> {
        self.bench.iter().filter_map(|name| self.find(name)).cloned().collect()
    }

    /// The crates of these names; all, if there are none.
    pub(crate) fn select(&self, names: &[String]) -> Result<Vec<Crate>> {
        if let Some(unknown) = names.iter().find(|name| self.find(name).is_none()) {
            bail!("`{unknown}` is not in xtask/corpus.toml");
        }
        let crates = self.groups().flat_map(|group| &group.crates);
        Ok(crates.filter(|each| names.is_empty() || names.contains(&each.name)).cloned().collect())
    }

    fn find(&self, name: &str) -> Option<&Crate> {
        self.groups().flat_map(|group| &group.crates).find(|each| each.name == name)
    }
}

impl Crate {
    /// Where the crate's sources lie once they are fetched.
    pub(crate) fn folder(&self) -> PathBuf {
        folders::corpus().join(format!("{}-{}", self.name, self.version))
    }

    /// The edition that its manifest names.
    pub(crate) fn edition(&self) -> Result<String> {
        let path = self.folder().join("Cargo.toml");
        let read = || format!("cannot read {}", path.display());
        let manifest: toml::Table =
            fs::read_to_string(&path).with_context(read)?.parse().with_context(read)?;
        let edition = manifest.get("package").and_then(|package| package.get("edition"));
        Ok(edition.and_then(toml::Value::as_str).unwrap_or("2015").to_owned())
    }
}

impl fmt::Display for Crate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

impl TryFrom<String> for Crate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once(' ') {
            Some((name, version)) if !name.is_empty() && !version.is_empty() => {
                Ok(Self { name: name.to_owned(), version: version.to_owned() })
            }
            _ => Err(format!("expected `name version`, found `{text}`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_is_long_enough_and_names_each_crate_once() {
        let list = List::read().unwrap();
        let names: Vec<&str> =
            list.groups().flat_map(|group| &group.crates).map(|each| each.name.as_str()).collect();
        assert!(names.len() >= 40);
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        assert_eq!(list.bench().len(), list.bench.len());
    }

    #[test]
    fn a_crate_without_a_version_is_refused() {
        assert!(Crate::try_from("serde".to_owned()).unwrap_err().contains("`serde`"));
        assert_eq!(Crate::try_from("serde 1.0.0".to_owned()).unwrap().version, "1.0.0");
    }
}
