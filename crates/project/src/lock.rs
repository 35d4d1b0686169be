//! `Cargo.lock`: which version of a dependency was chosen.

use std::collections::BTreeMap;
use std::path::Path;

use semver::{Version, VersionReq};

use crate::document::Document;
use crate::problem::ProjectProblem;
use crate::source::SourceReader;

/// The lock file of a workspace; empty if there is none.
#[derive(Default)]
pub(crate) struct Lock {
    packages: Vec<LockedPackage>,
    by_name: BTreeMap<String, Vec<usize>>,
}

/// One `[[package]]`.
pub(crate) struct LockedPackage {
    pub(crate) version: String,
    /// `registry+URL`, `git+URL#REVISION`; `None` for a path.
    pub(crate) source: Option<String>,
    /// `name`, `name version` or `name version (source)`.
    dependencies: Vec<String>,
}

impl Lock {
    /// Reads the lock file of a workspace root.
    pub(crate) fn read(root: &Path, problems: &mut Vec<ProjectProblem>) -> Lock {
        let file = root.join("Cargo.lock");
        if !file.exists() {
            return Lock::default();
        }
        match SourceReader::new().read(&file) {
            Ok(source) => {
                let document = Document::parse(&file, &source.text);
                problems.extend(document.error.clone());
                Lock::from_document(&document)
            }
            Err(problem) => {
                problems.push(problem.into());
                Lock::default()
            }
        }
    }

    fn from_document(document: &Document<'_>) -> Lock {
        let mut lock = Lock::default();
        for table in document.root().tables("package") {
            let (Some(name), Some(version)) = (table.string("name"), table.string("version")) else {
                continue;
            };
            lock.by_name.entry(name.to_owned()).or_default().push(lock.packages.len());
            lock.packages.push(LockedPackage {
                version: version.to_owned(),
                source: table.string("source").map(str::to_owned),
                dependencies: table.strings("dependencies").map(|(text, _)| text.to_owned()).collect(),
            });
        }
        lock
    }

    pub(crate) fn package(&self, index: usize) -> &LockedPackage {
        &self.packages[index]
    }

    /// The entry of a package of which name, version and source are known.
    pub(crate) fn find(&self, name: &str, version: &str, source: Option<&str>) -> Option<usize> {
        let candidates = self.by_name.get(name)?;
        let exact = |index: &&usize| {
            let package = &self.packages[**index];
            package.version == version && package.source.as_deref() == source
        };
        candidates.iter().find(exact).copied()
    }

    /// The entry that a package's dependency was locked to.
    ///
    /// Without an entry for the depending package, any package of that name that satisfies the requirement.
    pub(crate) fn dependency(
        &self,
        of: Option<usize>,
        name: &str,
        requirement: Option<&str>,
    ) -> Option<usize> {
        let candidates = self.by_name.get(name)?;
        let mentioned = |index: &usize| {
            let package = &self.packages[*index];
            let Some(of) = of else { return true };
            self.packages[of].dependencies.iter().any(|text| {
                let mut words = text.split(' ');
                words.next() == Some(name) && words.next().is_none_or(|version| version == package.version)
            })
        };
        let mentioned: Vec<usize> = candidates.iter().copied().filter(mentioned).collect();
        let candidates = if mentioned.is_empty() { candidates.clone() } else { mentioned };
        let fits = |index: &usize| satisfies(&self.packages[*index].version, requirement);
        let newest = |index: &usize| Version::parse(&self.packages[*index].version).ok();
        let fitting = candidates.iter().copied().filter(fits).max_by_key(newest);
        // A lock file that is behind its manifest still says which packages there are.
        fitting.or_else(|| candidates.iter().copied().max_by_key(newest))
    }
}

/// Whether a version satisfies a requirement; one that is absent or cannot be read is satisfied.
pub(crate) fn satisfies(version: &str, requirement: Option<&str>) -> bool {
    let requirement = requirement.and_then(|text| VersionReq::parse(text).ok());
    match (requirement, Version::parse(version)) {
        (Some(requirement), Ok(version)) => requirement.matches(&version),
        _ => true,
    }
}
