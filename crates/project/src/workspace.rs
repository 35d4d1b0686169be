//! Which manifests make up a workspace: its root, its members by pattern and by path, and what they inherit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::data::Edition;
use crate::document::Document;
use crate::folders::manifests_below;
use crate::manifest::{DependencyTable, Inherit, Manifest, PackageTable, WorkspaceTable};
use crate::pattern;
use crate::problem::{Place, ProblemKind, ProjectProblem};
use crate::source::{SourceReader, normalize};

/// The manifests read so far, each once, and what was wrong with them.
#[derive(Default)]
pub(crate) struct Manifests {
    reader: SourceReader,
    by_file: BTreeMap<PathBuf, Option<Rc<Manifest>>>,
    pub(crate) problems: Vec<ProjectProblem>,
}

/// The manifests of one workspace.
pub(crate) struct Layout {
    pub(crate) root: Rc<Manifest>,
    /// Manifests with a package, by folder.
    pub(crate) members: BTreeMap<PathBuf, Rc<Manifest>>,
}

impl Manifests {
    /// The manifest in a folder; `None` if there is none or it cannot be read.
    pub(crate) fn in_folder(&mut self, folder: &Path) -> Option<Rc<Manifest>> {
        let file = folder.join("Cargo.toml");
        if let Some(known) = self.by_file.get(&file) {
            return known.clone();
        }
        let manifest = self.read(&file);
        self.by_file.insert(file, manifest.clone());
        manifest
    }

    fn read(&mut self, file: &Path) -> Option<Rc<Manifest>> {
        // A link without a target or a folder of that name is a broken manifest; nothing at all is none.
        file.symlink_metadata().ok()?;
        match self.reader.read(file) {
            Ok(source) => {
                let document = Document::parse(file, &source.text);
                self.problems.extend(document.error.clone());
                Some(Rc::new(Manifest::from_document(&document, &mut self.problems)))
            }
            Err(problem) => {
                self.problems.push(problem.into());
                None
            }
        }
    }

    /// The workspace that a manifest belongs to.
    pub(crate) fn layout(&mut self, manifest: &Rc<Manifest>) -> Layout {
        let root = self.root_of(manifest);
        let layout = self.members(root);
        if layout.members.contains_key(&manifest.folder) || manifest.package.is_none() {
            return layout;
        }
        // It lies below a workspace that does not know it.
        self.members(Rc::clone(manifest))
    }

    /// The root manifest of the workspace around a manifest; itself, if there is none.
    pub(crate) fn root_of(&mut self, manifest: &Rc<Manifest>) -> Rc<Manifest> {
        if manifest.workspace.is_some() {
            return Rc::clone(manifest);
        }
        if let Some(folder) = manifest.package.as_ref().and_then(|package| package.workspace.clone())
            && let Some(root) = self.in_folder(&folder)
        {
            return root;
        }
        for folder in manifest.folder.ancestors().skip(1) {
            if let Some(root) = self.in_folder(folder)
                && let Some(workspace) = &root.workspace
                && !is_excluded(workspace, folder, &manifest.folder)
            {
                return root;
            }
        }
        Rc::clone(manifest)
    }

    /// The members: what the patterns name, and the path dependencies below the root.
    fn members(&mut self, root: Rc<Manifest>) -> Layout {
        let mut members = BTreeMap::new();
        let mut pending = vec![Rc::clone(&root)];
        let no_workspace = WorkspaceTable {
            members: Vec::new(),
            exclude: Vec::new(),
            version: None,
            edition: None,
            dependencies: BTreeMap::new(),
        };
        let workspace = root.workspace.as_ref().unwrap_or(&no_workspace);
        for (member, place) in &workspace.members {
            for folder in self.member_folders(&root, member, *place) {
                pending.extend(self.in_folder(&folder));
            }
        }
        if root.broken {
            // The members, or that there are any, may be among what was lost.
            for folder in manifests_below(&root.folder, true) {
                pending.extend(self.in_folder(&folder));
            }
        }
        while let Some(manifest) = pending.pop() {
            let is_root = manifest.folder == root.folder;
            let foreign = !is_root
                && (manifest.workspace.is_some() || is_excluded(workspace, &root.folder, &manifest.folder));
            let Some(package) = &manifest.package else { continue };
            if foreign || members.contains_key(&manifest.folder) {
                continue;
            }
            members.insert(manifest.folder.clone(), Rc::clone(&manifest));
            if root.workspace.is_none() {
                continue;
            }
            for dependency in &package.dependencies {
                let inherited = workspace.dependencies.get(&dependency.key).filter(|_| dependency.inherits);
                let folder = inherited.unwrap_or(dependency).path.as_ref();
                if let Some(folder) = folder.filter(|folder| folder.starts_with(&root.folder)) {
                    pending.extend(self.in_folder(folder));
                }
            }
        }
        Layout { root, members }
    }

    /// The folders with a manifest that an entry of `members` stands for.
    fn member_folders(&mut self, root: &Manifest, member: &str, place: Place) -> Vec<PathBuf> {
        if pattern::is_pattern(member) {
            return pattern::folders(&root.folder, member)
                .into_iter()
                .filter(|folder| folder.join("Cargo.toml").is_file())
                .collect();
        }
        let folder = normalize(&root.folder.join(member));
        if folder.join("Cargo.toml").symlink_metadata().is_err() {
            self.problems.push(ProjectProblem {
                kind: ProblemKind::Incomplete,
                message: format!("the workspace member `{member}` has no Cargo.toml"),
                file: Some(root.file.clone()),
                place: Some(place),
                help: Some("add the member's manifest, or take it out of `members`".to_owned()),
            });
            return Vec::new();
        }
        vec![folder]
    }
}

/// Whether `exclude` takes a folder out of a workspace.
fn is_excluded(workspace: &WorkspaceTable, root: &Path, folder: &Path) -> bool {
    let named = |path: &str| folder.starts_with(normalize(&root.join(path)));
    // As for cargo, a folder that is both named as a member and excluded is a member.
    workspace.exclude.iter().any(|path| named(path))
        && !workspace.members.iter().any(|(member, _)| normalize(&root.join(member)) == folder)
}

/// The edition of a package, inherited where it says so.
pub(crate) fn edition_of(manifest: &Manifest, package: &PackageTable, root: &Manifest) -> Edition {
    let inherited = root.workspace.as_ref().and_then(|workspace| workspace.edition);
    match package.edition {
        Some(Inherit::Value(edition)) => edition,
        Some(Inherit::Workspace) => inherited.unwrap_or_default(),
        // The key may be among what was lost: the newest edition reads most of what the others do.
        None if manifest.broken => inherited.unwrap_or(Edition::E2024),
        None => Edition::E2015,
    }
}

/// The version of a package, inherited where it says so.
pub(crate) fn version_of(package: &PackageTable, root: &Manifest) -> String {
    let version = match &package.version {
        Some(Inherit::Value(version)) => Some(version.clone()),
        Some(Inherit::Workspace) => root.workspace.as_ref().and_then(|workspace| workspace.version.clone()),
        None => None,
    };
    version.unwrap_or_else(|| "0.0.0".to_owned())
}

/// A dependency with what `workspace = true` adds to it.
pub(crate) fn inherited(dependency: &DependencyTable, root: &Manifest) -> DependencyTable {
    let workspace = root.workspace.as_ref().filter(|_| dependency.inherits);
    let Some(base) = workspace.and_then(|workspace| workspace.dependencies.get(&dependency.key)) else {
        return dependency.clone();
    };
    let features: BTreeSet<String> = base.features.iter().chain(&dependency.features).cloned().collect();
    DependencyTable {
        kind: dependency.kind,
        platform: dependency.platform.clone(),
        optional: dependency.optional,
        // `default-features = false` in a member does not take away what the workspace gives.
        default_features: match (base.default_features, dependency.default_features) {
            (Some(false), member) => Some(member.unwrap_or(false)),
            (on, _) => on,
        },
        features: features.into_iter().collect(),
        place: dependency.place,
        ..base.clone()
    }
}
