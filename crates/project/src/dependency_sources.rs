//! Where the sources of a dependency lie: vendored, in cargo's registry, or in a git checkout.
//!
//! It only looks; what is not there stays missing.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use semver::Version;

use crate::folders::manifests_below;
use crate::lock::satisfies;

/// Cargo's own folder.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let stated = env::var_os("CARGO_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    stated.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

/// The places where sources of dependencies may lie.
pub(crate) struct DependencySources {
    cargo_home: Option<PathBuf>,
    /// Folders that stand in for a registry.
    vendored: Vec<PathBuf>,
    /// `name-version` to folder, of vendored folders and of all registries.
    unpacked: OnceCell<BTreeMap<String, PathBuf>>,
}

impl DependencySources {
    pub(crate) fn new(cargo_home: Option<PathBuf>, vendored: Vec<PathBuf>) -> DependencySources {
        DependencySources { cargo_home, vendored, unpacked: OnceCell::new() }
    }

    /// The folder of a version of a package from a registry.
    pub(crate) fn registry(&self, name: &str, version: &str) -> Option<PathBuf> {
        // `1.2.1+meta` is unpacked under its full name.
        let full = self.unpacked().get(&format!("{name}-{version}"));
        full.or_else(|| self.vendored_plain(name)).cloned()
    }

    /// The folder of the newest version at hand that satisfies a requirement, for where there is no lock file.
    pub(crate) fn newest(&self, name: &str, requirement: Option<&str>) -> Option<PathBuf> {
        let prefix = format!("{name}-");
        let named = self.unpacked().range(prefix.clone()..).take_while(|(key, _)| key.starts_with(&prefix));
        let versions = named.filter_map(|(key, folder)| {
            let version = &key[prefix.len()..];
            let parsed = Version::parse(version).ok()?;
            satisfies(version, requirement).then_some((parsed, folder))
        });
        let newest = versions.max().map(|(_, folder)| folder);
        newest.or_else(|| self.vendored_plain(name)).cloned()
    }

    /// The folder of a package in a checkout of `git+URL#REVISION`.
    pub(crate) fn git(
        &self,
        source: &str,
        name: &str,
        mut name_of: impl FnMut(&Path) -> Option<String>,
    ) -> Option<PathBuf> {
        let (url, revision) = source.rsplit_once('#')?;
        let url = url.split('?').next()?.trim_end_matches('/');
        let repository = url.rsplit('/').next()?.trim_end_matches(".git");
        let checkouts = self.cargo_home.as_ref()?.join("git/checkouts");
        let is_repository = |folder: &PathBuf| {
            let folder = folder.file_name().map(|name| name.to_string_lossy().into_owned());
            let stem = folder.as_deref().and_then(|folder| folder.rsplit_once('-')).map(|(stem, _)| stem);
            stem == Some(repository)
        };
        let is_revision = |folder: &PathBuf| {
            let short = folder.file_name().map(|name| name.to_string_lossy().into_owned());
            short.is_some_and(|short| short.len() >= 4 && revision.starts_with(&short))
        };
        let checkout = subfolders(&checkouts)
            .into_iter()
            .filter(is_repository)
            .flat_map(|folder| subfolders(&folder))
            .find(is_revision)?;
        manifests_below(&checkout, true)
            .into_iter()
            .chain([checkout])
            .find(|folder| name_of(folder).as_deref() == Some(name))
    }

    /// A folder without a version: `cargo vendor` writes those where there is only one.
    fn vendored_plain(&self, name: &str) -> Option<&PathBuf> {
        self.unpacked().get(name)
    }

    fn unpacked(&self) -> &BTreeMap<String, PathBuf> {
        self.unpacked.get_or_init(|| {
            let registries = self.cargo_home.iter().flat_map(|home| subfolders(&home.join("registry/src")));
            // Later ones replace earlier ones, and what the project vendors comes last.
            let folders = registries.chain(self.vendored.iter().cloned());
            let packages = folders.flat_map(|folder| subfolders(&folder));
            let named =
                packages.filter_map(|folder| Some((folder.file_name()?.to_str()?.to_owned(), folder)));
            named.collect()
        })
    }
}

/// The folders in a folder, sorted.
fn subfolders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
