//! Resolves a workspace from its manifests and lock file, without cargo: which packages it depends on, and
//! which features each has.
//!
//! As cargo's first resolver does, the features of a package are unified over the whole workspace. Work is
//! a list of (package, feature) pairs, each done once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::ProjectOptions;
use crate::cfg::Platform;
use crate::data::{Origin, Resolution};
use crate::dependency_sources::DependencySources;
use crate::graph::{Edge, Graph, Node};
use crate::lock::Lock;
use crate::manifest::{DependencyKind, DependencyTable, Manifest};
use crate::problem::{ProblemKind, ProjectProblem};
use crate::targets::{crate_name, discover};
use crate::workspace::{Layout, Manifests, edition_of, inherited, version_of};

const CRATES_IO: &str = "https://github.com/rust-lang/crates.io-index";

/// Resolves the packages of a workspace.
pub(crate) fn resolve(
    manifests: &mut Manifests,
    layout: &Layout,
    sources: &DependencySources,
    platform: &Platform,
    options: &ProjectOptions,
) -> Graph {
    let lock = Lock::read(&layout.root.folder, &mut manifests.problems);
    let mut resolver = Resolver {
        manifests,
        layout,
        sources,
        platform,
        lock,
        packages: Vec::new(),
        by_folder: BTreeMap::new(),
        by_version: BTreeMap::new(),
        pending: Vec::new(),
    };
    for manifest in layout.members.values() {
        let member = resolver.package_at(manifest);
        resolver.select_features(member, options);
    }
    resolver.run();
    let nodes = resolver.packages.into_iter().map(|package| package.node).collect();
    Graph { root: layout.root.folder.clone(), resolution: Resolution::Manifests, nodes }
}

/// Whether some member has a feature of this name (`feature` or `member/feature`), or a dependency that may
/// have it (`dependency/feature`).
pub(crate) fn knows_feature(layout: &Layout, wanted: &str) -> bool {
    let (member, feature) = match wanted.split_once('/') {
        Some((member, feature)) => (Some(member), feature),
        None => (None, wanted),
    };
    let mut packages = layout.members.values().filter_map(|manifest| manifest.package.as_ref());
    let is_member = packages.clone().any(|package| member.is_none_or(|name| package.name == name));
    if !is_member {
        let key = member.unwrap_or_default().trim_end_matches('?');
        return packages.any(|package| package.dependencies.iter().any(|entry| entry.key == key));
    }
    packages.filter(|package| member.is_none_or(|name| package.name == name)).any(|package| {
        package.features.contains_key(feature)
            || package.dependencies.iter().any(|entry| entry.optional && entry.key == feature)
    })
}

struct Resolver<'a> {
    manifests: &'a mut Manifests,
    layout: &'a Layout,
    sources: &'a DependencySources,
    platform: &'a Platform,
    lock: Lock,
    packages: Vec<Package>,
    by_folder: BTreeMap<PathBuf, usize>,
    /// Packages without sources, by name, version and source.
    by_version: BTreeMap<(String, String, Origin), usize>,
    pending: Vec<Task>,
}

/// A package that was met.
struct Package {
    node: Node,
    manifest: Option<Rc<Manifest>>,
    locked: Option<usize>,
    /// Those for this platform, with what is inherited.
    dependencies: Vec<DependencyTable>,
    /// The package that each dependency is; `None` while it is not needed.
    enabled: Vec<Option<usize>>,
    /// `key?/feature`, for when the dependency is needed after all.
    weak: Vec<(String, String)>,
}

enum Task {
    /// Turn a feature on.
    Feature(usize, String),
    /// Turn on the dependencies with this key.
    Enable(usize, String),
}

impl Resolver<'_> {
    fn run(&mut self) {
        while let Some(task) = self.pending.pop() {
            match task {
                Task::Feature(package, feature) => self.feature(package, feature),
                Task::Enable(package, key) => {
                    for index in 0..self.packages[package].dependencies.len() {
                        if self.packages[package].dependencies[index].key == key {
                            self.enable(package, index);
                        }
                    }
                }
            }
        }
    }

    fn select_features(&mut self, member: usize, options: &ProjectOptions) {
        let mut features: BTreeSet<String> = BTreeSet::new();
        if !options.no_default_features {
            features.insert("default".to_owned());
        }
        for wanted in &options.features {
            match wanted.split_once('/') {
                Some((name, feature)) if name == self.packages[member].node.name => {
                    features.insert(feature.to_owned());
                }
                Some((key, feature)) => self.feature_of_dependency(member, key, feature),
                None => {
                    features.insert(wanted.clone());
                }
            }
        }
        if options.all_features {
            let package = &self.packages[member];
            let table = package.manifest.as_ref().and_then(|manifest| manifest.package.as_ref());
            features.extend(table.into_iter().flat_map(|table| table.features.keys().cloned()));
            let optional = package.dependencies.iter().filter(|entry| entry.optional);
            features.extend(optional.map(|entry| entry.key.clone()));
        }
        self.pending.extend(features.into_iter().map(|feature| Task::Feature(member, feature)));
    }

    fn feature(&mut self, index: usize, feature: String) {
        let package = &mut self.packages[index];
        if package.node.features.contains(&feature) {
            return;
        }
        let Some(manifest) = package.manifest.clone() else {
            package.node.features.insert(feature);
            return;
        };
        let Some(table) = manifest.package.as_ref() else { return };
        let Some(values) = table.features.get(&feature) else {
            // An optional dependency is a feature too, unless one mentions it as `dep:key`.
            let hidden = format!("dep:{feature}");
            let is_optional = package.dependencies.iter().any(|entry| entry.optional && entry.key == feature);
            if is_optional && !table.features.values().flatten().any(|value| *value == hidden) {
                package.node.features.insert(feature.clone());
                self.pending.push(Task::Enable(index, feature));
            }
            return;
        };
        package.node.features.insert(feature);
        for value in values {
            if let Some(key) = value.strip_prefix("dep:") {
                self.pending.push(Task::Enable(index, key.to_owned()));
            } else if let Some((key, feature)) = value.split_once('/') {
                self.feature_of_dependency(index, key, feature);
            } else {
                self.pending.push(Task::Feature(index, value.clone()));
            }
        }
    }

    /// `key/feature` or `key?/feature` in a feature's list.
    fn feature_of_dependency(&mut self, index: usize, key: &str, feature: &str) {
        let weak = key.ends_with('?');
        let key = key.trim_end_matches('?');
        let package = &mut self.packages[index];
        // Kept for every kind of this dependency, also those that are needed only later.
        package.weak.push((key.to_owned(), feature.to_owned()));
        let mut needed = Vec::new();
        for (entry, enabled) in package.dependencies.iter().zip(&package.enabled) {
            if entry.key == key {
                needed.extend(enabled.map(|target| Task::Feature(target, feature.to_owned())));
            }
        }
        self.pending.extend(needed);
        if !weak {
            let optional =
                self.packages[index].dependencies.iter().any(|entry| entry.key == key && entry.optional);
            if optional {
                self.pending.push(Task::Feature(index, key.to_owned()));
            }
            self.pending.push(Task::Enable(index, key.to_owned()));
        }
    }

    fn enable(&mut self, package: usize, index: usize) {
        if self.packages[package].enabled[index].is_some() {
            return;
        }
        let entry = self.packages[package].dependencies[index].clone();
        let target = self.dependency(package, &entry);
        self.packages[package].enabled[index] = Some(target);
        if entry.default_features.unwrap_or(true) {
            self.pending.push(Task::Feature(target, "default".to_owned()));
        }
        let weak = self.packages[package].weak.iter().filter(|(key, _)| *key == entry.key);
        let features = entry.features.iter().chain(weak.map(|(_, feature)| feature));
        self.pending.extend(features.map(|feature| Task::Feature(target, feature.clone())));
        let name = match &entry.package {
            Some(_) => crate_name(&entry.key),
            None => self.library_name(target).unwrap_or_else(|| crate_name(&entry.key)),
        };
        let edge = Edge {
            name,
            node: target,
            normal: entry.kind == DependencyKind::Normal,
            development: entry.kind == DependencyKind::Development,
            build: entry.kind == DependencyKind::Build,
        };
        self.packages[package].node.dependencies.push(edge);
    }

    fn library_name(&self, package: usize) -> Option<String> {
        let library = self.packages[package].node.targets.iter().find(|target| target.kind.is_library());
        library.map(|target| target.name.clone())
    }

    /// The package that a dependency stands for; one without sources if they are not found.
    fn dependency(&mut self, of: usize, entry: &DependencyTable) -> usize {
        let name = entry.package.as_ref().unwrap_or(&entry.key).clone();
        let patched = self.layout.root.patches.get(&name).filter(|_| entry.path.is_none());
        if let Some(folder) = entry.path.as_ref().or(patched).cloned() {
            return self.path_dependency(of, entry, &name, &folder);
        }
        let requirement = entry.version.as_deref();
        let Some(locked) = self.lock.dependency(self.packages[of].locked, &name, requirement) else {
            let origin = match &entry.git {
                Some(url) => Origin::Git(url.clone()),
                None => Origin::Registry(CRATES_IO.to_owned()),
            };
            let wanted = requirement.unwrap_or("*");
            return match self.sources.newest(&name, requirement).filter(|_| entry.git.is_none()) {
                Some(folder) => self.found(&name, wanted, origin, &folder, None),
                None => self.missing(&name, wanted, origin, None),
            };
        };
        let package = self.lock.package(locked);
        let (version, source) = (package.version.clone(), package.source.clone().unwrap_or_default());
        if source.starts_with("git+") {
            let url = source.trim_start_matches("git+").to_owned();
            let manifests = &mut *self.manifests;
            let mut name_of = |folder: &Path| {
                let manifest = manifests.in_folder(folder)?;
                Some(manifest.package.as_ref()?.name.clone())
            };
            let folder = self.sources.git(&url, &name, &mut name_of);
            return match folder {
                Some(folder) => self.found(&name, &version, Origin::Git(url), &folder, Some(locked)),
                None => self.missing(&name, &version, Origin::Git(url), Some(locked)),
            };
        }
        let url = source.trim_start_matches("registry+").trim_start_matches("sparse+");
        let origin = Origin::Registry(if url.is_empty() { CRATES_IO } else { url }.to_owned());
        match self.sources.registry(&name, &version) {
            Some(folder) => self.found(&name, &version, origin, &folder, Some(locked)),
            None => self.missing(&name, &version, origin, Some(locked)),
        }
    }

    fn path_dependency(&mut self, of: usize, entry: &DependencyTable, name: &str, folder: &Path) -> usize {
        if let Some(manifest) = self.manifests.in_folder(folder) {
            return self.package_at(&manifest);
        }
        let depending = self.packages[of].manifest.as_ref().map(|manifest| manifest.file.clone());
        self.manifests.problems.push(ProjectProblem {
            kind: ProblemKind::Incomplete,
            message: format!("the path dependency `{}` has no readable Cargo.toml", entry.key),
            file: depending,
            place: Some(entry.place),
            help: Some("correct the dependency's `path`".to_owned()),
        });
        self.missing(name, entry.version.as_deref().unwrap_or("0.0.0"), Origin::Path, None)
    }

    /// A package from a registry or a repository, whose sources lie in a folder.
    fn found(
        &mut self,
        name: &str,
        version: &str,
        origin: Origin,
        folder: &Path,
        locked: Option<usize>,
    ) -> usize {
        let Some(manifest) = self.manifests.in_folder(folder) else {
            return self.missing(name, version, origin, locked);
        };
        let index = self.package_at(&manifest);
        let package = &mut self.packages[index];
        if package.node.origin == Origin::Path {
            package.node.origin = origin;
            package.locked = locked;
        }
        index
    }

    fn missing(&mut self, name: &str, version: &str, origin: Origin, locked: Option<usize>) -> usize {
        let key = (name.to_owned(), version.to_owned(), origin.clone());
        if let Some(&known) = self.by_version.get(&key) {
            return known;
        }
        let node = Node {
            name: name.to_owned(),
            version: version.to_owned(),
            folder: None,
            origin,
            features: BTreeSet::new(),
            targets: Vec::new(),
            dependencies: Vec::new(),
        };
        let package = Package {
            node,
            manifest: None,
            locked,
            dependencies: Vec::new(),
            enabled: Vec::new(),
            weak: Vec::new(),
        };
        let index = self.packages.len();
        self.packages.push(package);
        self.by_version.insert(key, index);
        index
    }

    /// The package of a manifest. Its dependencies that are not optional are enabled on the way.
    fn package_at(&mut self, manifest: &Rc<Manifest>) -> usize {
        if let Some(&known) = self.by_folder.get(&manifest.folder) {
            return known;
        }
        let is_member = self.layout.members.contains_key(&manifest.folder);
        let root = if is_member { Rc::clone(&self.layout.root) } else { self.manifests.root_of(manifest) };
        let Some(table) = &manifest.package else {
            return self.missing(&manifest.folder.to_string_lossy(), "0.0.0", Origin::Path, None);
        };
        let version = version_of(table, &root);
        let edition = edition_of(manifest, table, &root);
        // What is wrong with a dependency's targets is not the project's business.
        let mut ignored = Vec::new();
        let problems = if is_member { &mut self.manifests.problems } else { &mut ignored };
        let targets = discover(manifest, table, edition, problems);
        let applies = |entry: &&DependencyTable| {
            (is_member || entry.kind == DependencyKind::Normal)
                && entry.platform.as_deref().is_none_or(|platform| self.platform.matches(platform))
        };
        let dependencies: Vec<DependencyTable> =
            table.dependencies.iter().filter(applies).map(|entry| inherited(entry, &root)).collect();
        let index = self.packages.len();
        self.by_folder.insert(manifest.folder.clone(), index);
        let required = dependencies.iter().filter(|entry| !entry.optional).map(|entry| entry.key.clone());
        // Another entry of the same key may be optional; it is enabled with the feature that it is.
        let required: BTreeSet<String> = required.collect();
        self.pending.extend(required.into_iter().map(|key| Task::Enable(index, key)));
        let locked = self.lock.find(&table.name, &version, None);
        let enabled = vec![None; dependencies.len()];
        let node = Node {
            name: table.name.clone(),
            version,
            folder: Some(manifest.folder.clone()),
            origin: if is_member { Origin::Member } else { Origin::Path },
            features: BTreeSet::new(),
            targets,
            dependencies: Vec::new(),
        };
        let manifest = Some(Rc::clone(manifest));
        self.packages.push(Package { node, manifest, locked, dependencies, enabled, weak: Vec::new() });
        index
    }
}
