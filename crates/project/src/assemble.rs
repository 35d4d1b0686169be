//! Joins resolved workspaces into one project: packages in order, one crate for each target, and which crate
//! can name which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use privet_ir::CrateId;

use crate::ProjectOptions;
use crate::cargo::FETCH;
use crate::cfg::CfgOptions;
use crate::data::{CrateTarget, Dependency, Origin, Package, PackageIndex, Project, TargetKind, Workspace};
use crate::graph::{Graph, Node, Target};
use crate::problem::{ProblemKind, ProjectProblem};
use crate::targets::crate_name;

/// What all crates have in common.
pub(crate) struct Setting<'a> {
    pub(crate) options: &'a ProjectOptions,
    /// Members at or below this folder are to be checked.
    pub(crate) selection: &'a Path,
    pub(crate) triple: &'a str,
    /// The `cfg` of the platform.
    pub(crate) platform: &'a CfgOptions,
}

/// A node of one of the graphs.
type NodeRef = (usize, usize);

/// Joins the graphs of all workspaces of a project.
pub(crate) fn assemble(
    graphs: &[Graph],
    setting: &Setting<'_>,
    problems: &mut Vec<ProjectProblem>,
) -> Project {
    let joined = Joined::new(graphs);
    let mut project = Project {
        root: common_root(graphs, setting.selection),
        target: setting.triple.to_owned(),
        workspaces: graphs
            .iter()
            .map(|graph| Workspace { root: graph.root.clone(), resolution: graph.resolution })
            .collect(),
        ..Project::default()
    };
    // The library of each package, for those who depend on it.
    let mut libraries: Vec<Option<CrateId>> = Vec::new();
    for (index, &node) in joined.order.iter().enumerate() {
        let library =
            add_package(&mut project, PackageIndex(number(index)), joined.node(node), setting, problems);
        libraries.push(library);
    }
    let mut later = Vec::new();
    for (index, &node) in joined.order.iter().enumerate() {
        connect(&mut project, index, &joined, node, &libraries, setting.options, &mut later);
    }
    cut_cycles(&mut project, problems);
    add_test_dependencies(&mut project, later);
    project
}

/// The nodes of all graphs; a folder that is a package of several is one.
struct Joined<'a> {
    graphs: &'a [Graph],
    /// The nodes that stand for themselves, in the order of the project's packages.
    order: Vec<NodeRef>,
    /// The place in the order of every node.
    place: BTreeMap<NodeRef, usize>,
}

impl<'a> Joined<'a> {
    fn new(graphs: &'a [Graph]) -> Joined<'a> {
        let every = || {
            let nodes = graphs.iter().enumerate();
            nodes.flat_map(|(graph, of)| {
                of.nodes.iter().enumerate().map(move |(index, node)| ((graph, index), node))
            })
        };
        // A member of its own workspace prevails over a path dependency of another one.
        let mut by_folder: BTreeMap<&Path, NodeRef> = BTreeMap::new();
        for members in [true, false] {
            for (at, node) in every() {
                let local = matches!(node.origin, Origin::Member | Origin::Path);
                if let Some(folder) = node.folder.as_deref().filter(|_| local && members == is_member(node)) {
                    by_folder.entry(folder).or_insert(at);
                }
            }
        }
        let representative = |at: NodeRef, node: &Node| {
            let folder = node.folder.as_deref();
            let local = matches!(node.origin, Origin::Member | Origin::Path);
            folder.filter(|_| local).and_then(|folder| by_folder.get(folder)).copied().unwrap_or(at)
        };
        let mut own: Vec<(NodeRef, &Node)> =
            every().filter(|&(at, node)| representative(at, node) == at).collect();
        own.sort_by(|(left_at, left), (right_at, right)| {
            let key = |node: &'a Node| {
                let folder = node.folder.as_ref().filter(|_| is_member(node));
                (!is_member(node), folder, &node.name, &node.version, &node.origin, &node.folder)
            };
            key(left).cmp(&key(right)).then(left_at.cmp(right_at))
        });
        let order: Vec<NodeRef> = own.iter().map(|(at, _)| *at).collect();
        let of_own: BTreeMap<NodeRef, usize> =
            order.iter().enumerate().map(|(place, &at)| (at, place)).collect();
        let place = every().filter_map(|(at, node)| Some((at, *of_own.get(&representative(at, node))?)));
        let place = place.collect();
        Joined { graphs, order, place }
    }

    fn node(&self, (graph, index): NodeRef) -> &'a Node {
        &self.graphs[graph].nodes[index]
    }
}

fn is_member(node: &Node) -> bool {
    node.origin == Origin::Member
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The root of the one workspace, or the folder that several have in common.
fn common_root(graphs: &[Graph], selection: &Path) -> PathBuf {
    let mut roots = graphs.iter().map(|graph| graph.root.as_path());
    let Some(first) = roots.next() else { return selection.to_owned() };
    let common = roots.fold(first, |common, root| {
        common.ancestors().find(|ancestor| root.starts_with(ancestor)).unwrap_or(common)
    });
    common.to_owned()
}

/// Adds a package and its crates, without their dependencies.
fn add_package(
    project: &mut Project,
    index: PackageIndex,
    node: &Node,
    setting: &Setting<'_>,
    problems: &mut Vec<ProjectProblem>,
) -> Option<CrateId> {
    let folder = node.folder.as_deref();
    let member = is_member(node);
    let selected = member && folder.is_some_and(|folder| folder.starts_with(setting.selection));
    let mut targets: Vec<&Target> =
        node.targets.iter().filter(|target| member || target.kind.is_library()).collect();
    targets.sort_by_key(|target| (!target.kind.is_library(), target.kind, &target.name));
    let mut package = Package {
        name: node.name.clone(),
        version: node.version.clone(),
        folder: node.folder.clone(),
        origin: node.origin.clone(),
        selected,
        features: node.features.iter().cloned().collect(),
        crates: Vec::new(),
    };
    let mut library = None;
    let mut add = |target: CrateTarget| {
        let id = CrateId(number(project.crates.len()));
        if target.kind.is_library() {
            library = Some(id);
        }
        package.crates.push(id);
        project.crates.push(target);
    };
    for target in targets {
        let off: Vec<&str> = target
            .required_features
            .iter()
            .map(String::as_str)
            .filter(|feature| !has_feature(node, feature))
            .collect();
        let is_test_code = target.kind.is_test_code();
        let wanted = selected && (setting.options.include_tests || !is_test_code);
        if wanted && !off.is_empty() {
            problems.push(left_out(node, target, &off));
        }
        add(CrateTarget {
            name: target.name.clone(),
            package: index,
            kind: target.kind,
            edition: target.edition,
            root_file: target.root_file.clone(),
            origin: node.origin.clone(),
            cfg: cfg_of(node, target.kind, selected && setting.options.include_tests, setting.platform),
            dependencies: Vec::new(),
            is_test_code,
            checked: wanted && off.is_empty() && target.root_file.is_some(),
        });
    }
    if node.folder.is_none() {
        add(CrateTarget {
            name: crate_name(&node.name),
            package: index,
            kind: TargetKind::Library,
            edition: Default::default(),
            root_file: None,
            origin: node.origin.clone(),
            cfg: cfg_of(node, TargetKind::Library, false, setting.platform),
            dependencies: Vec::new(),
            is_test_code: false,
            checked: false,
        });
    }
    project.packages.push(package);
    library
}

/// `feature`, or `dependency/feature`, of which only the former is known here.
fn has_feature(node: &Node, feature: &str) -> bool {
    node.features.contains(feature.split('/').next().unwrap_or(feature))
}

fn left_out(node: &Node, target: &Target, off: &[&str]) -> ProjectProblem {
    let names = off.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    ProjectProblem {
        kind: ProblemKind::Coverage,
        message: format!(
            "`{}` of the package `{}` is not checked: it requires {names}",
            target.name, node.name
        ),
        file: target.root_file.clone(),
        place: None,
        help: Some(format!("add `--features {}`", off.join(","))),
    }
}

fn cfg_of(node: &Node, kind: TargetKind, with_tests: bool, platform: &CfgOptions) -> CfgOptions {
    let mut cfg = platform.clone();
    for feature in &node.features {
        cfg.insert("feature", Some(feature));
    }
    let is_test = match kind {
        TargetKind::Test | TargetKind::Bench => true,
        TargetKind::Library | TargetKind::ProcMacro | TargetKind::Binary | TargetKind::Example => with_tests,
        TargetKind::BuildScript => false,
    };
    if is_test {
        cfg.insert("test", None);
    }
    if kind == TargetKind::ProcMacro {
        cfg.insert("proc_macro", None);
    }
    cfg
}

/// Gives the crates of a package their dependencies; those that only the tests inside a library need are
/// put aside, because they may lead back to it.
fn connect(
    project: &mut Project,
    index: usize,
    joined: &Joined<'_>,
    at: NodeRef,
    libraries: &[Option<CrateId>],
    options: &ProjectOptions,
    later: &mut Vec<(CrateId, Dependency)>,
) {
    let node = joined.node(at);
    let library = libraries[index];
    let with_tests = options.include_tests && project.packages[index].selected;
    for id in project.packages[index].crates.clone() {
        let kind = project.crates[id.0 as usize].kind;
        let mut dependencies = BTreeMap::new();
        for edge in &node.dependencies {
            let package = joined.place.get(&(at.0, edge.node)).copied();
            let Some(target) = package.and_then(|package| libraries[package]).filter(|&target| target != id)
            else {
                continue;
            };
            let name =
                if edge.name.is_empty() { &project.crates[target.0 as usize].name } else { &edge.name };
            let in_tests =
                edge.development && (kind.is_test_code() || with_tests && kind != TargetKind::BuildScript);
            let wanted = if kind == TargetKind::BuildScript { edge.build } else { edge.normal };
            if wanted || in_tests && !kind.is_library() {
                dependencies.entry(name.clone()).or_insert(target);
            } else if in_tests {
                later.push((id, Dependency { name: name.clone(), target }));
            }
        }
        if let Some(library) = library.filter(|&own| own != id && kind != TargetKind::BuildScript) {
            let name = project.crates[library.0 as usize].name.clone();
            dependencies.insert(name, library);
        }
        let dependencies = dependencies.into_iter().map(|(name, target)| Dependency { name, target });
        project.crates[id.0 as usize].dependencies = dependencies.collect();
    }
}

/// Takes away dependencies that lead back to where they start; cargo accepts none, but a manifest can say so.
fn cut_cycles(project: &mut Project, problems: &mut Vec<ProjectProblem>) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; project.crates.len()];
    let mut cut: BTreeSet<(usize, usize)> = BTreeSet::new();
    for start in 0..states.len() {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::Open;
        let mut stack = vec![(start, 0)];
        while let Some((current, next)) = stack.last_mut() {
            let (from, at) = (*current, *next);
            let Some(dependency) = project.crates[from].dependencies.get(at) else {
                states[from] = State::Done;
                stack.pop();
                continue;
            };
            *next += 1;
            let to = dependency.target.0 as usize;
            match states[to] {
                State::New => {
                    states[to] = State::Open;
                    stack.push((to, 0));
                }
                State::Open => {
                    cut.insert((from, to));
                }
                State::Done => {}
            }
        }
    }
    for &(from, to) in &cut {
        project.crates[from].dependencies.retain(|dependency| dependency.target.0 as usize != to);
        let package = project.package(project.crates[from].package);
        problems.push(ProjectProblem {
            kind: ProblemKind::Incomplete,
            message: format!(
                "cyclic dependency: `{}` depends on `{}`, which depends on it in turn",
                project.crates[from].name, project.crates[to].name
            ),
            file: package.folder.as_ref().map(|folder| folder.join("Cargo.toml")),
            place: None,
            help: Some("take one of the dependencies away".to_owned()),
        });
    }
}

/// Adds the dependencies of tests inside libraries, where they do not lead back.
///
/// For cargo a library under test is another crate than the library that others use; here they are one, so
/// a dependency that itself needs the library cannot be named in its tests.
fn add_test_dependencies(project: &mut Project, later: Vec<(CrateId, Dependency)>) {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); project.crates.len()];
    for (index, target) in project.crates.iter().enumerate() {
        for dependency in &target.dependencies {
            users[dependency.target.0 as usize].push(index);
        }
    }
    let mut by_crate: BTreeMap<CrateId, Vec<Dependency>> = BTreeMap::new();
    for (id, dependency) in later {
        by_crate.entry(id).or_default().push(dependency);
    }
    for (id, dependencies) in by_crate {
        let mut reaching = vec![false; users.len()];
        let mut pending = vec![id.0 as usize];
        while let Some(index) = pending.pop() {
            if !std::mem::replace(&mut reaching[index], true) {
                pending.extend(&users[index]);
            }
        }
        let target = &mut project.crates[id.0 as usize];
        for dependency in dependencies {
            let used = dependency.target.0 as usize;
            let known = target.dependencies.iter().any(|known| known.name == dependency.name);
            if !reaching[used] && !known {
                users[used].push(id.0 as usize);
                target.dependencies.push(dependency);
            }
        }
        target.dependencies.sort();
    }
}

/// One line about all dependencies whose sources are not here.
pub(crate) fn missing_sources(project: &Project) -> Option<ProjectProblem> {
    let missing = project.packages.iter().filter(|package| package.folder.is_none());
    let missing = missing.filter(|package| package.origin != Origin::Path);
    let names: Vec<String> = missing.map(|package| format!("{} {}", package.name, package.version)).collect();
    if names.is_empty() {
        return None;
    }
    const SHOWN: usize = 5;
    let more = names.len().saturating_sub(SHOWN);
    let mut list = names[..names.len() - more].join(", ");
    if more > 0 {
        list.push_str(&format!(" and {more} more"));
    }
    let noun = if names.len() == 1 { "dependency" } else { "dependencies" };
    Some(ProjectProblem {
        kind: ProblemKind::Coverage,
        message: format!("the sources of {} {noun} are not on this machine: {list}", names.len()),
        file: None,
        place: None,
        help: Some(FETCH.to_owned()),
    })
}
