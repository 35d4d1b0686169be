//! Cargo's answer (`cargo metadata`) as a [`Graph`].

use std::collections::BTreeMap;
use std::path::PathBuf;

use cargo_metadata::{DependencyKind, Metadata, NodeDep, PackageId};

use crate::data::{Edition, Origin, Resolution, TargetKind};
use crate::graph::{Edge, Graph, Node, Target};
use crate::targets::crate_name;

/// Reads the answer; an error says what cannot be understood of it.
pub(crate) fn graph(answer: &[u8]) -> Result<Graph, String> {
    let metadata: Metadata =
        serde_json::from_slice(answer).map_err(|error| format!("cargo's answer cannot be read: {error}"))?;
    let Some(resolve) = &metadata.resolve else {
        return Err("cargo's answer has no dependencies".to_owned());
    };
    let packages: BTreeMap<&PackageId, &cargo_metadata::Package> =
        metadata.packages.iter().map(|package| (&package.id, package)).collect();
    let index: BTreeMap<&PackageId, usize> =
        resolve.nodes.iter().enumerate().map(|(index, node)| (&node.id, index)).collect();
    let members: BTreeMap<&PackageId, ()> = metadata.workspace_members.iter().map(|id| (id, ())).collect();
    let mut nodes = Vec::new();
    for node in &resolve.nodes {
        let Some(package) = packages.get(&node.id) else {
            return Err(format!("cargo's answer does not describe `{}`", node.id));
        };
        let edges = node.deps.iter().filter_map(|dependency| edge(dependency, &index));
        nodes.push(Node {
            name: package.name.to_string(),
            version: package.version.to_string(),
            folder: package.manifest_path.parent().map(|folder| folder.as_std_path().to_owned()),
            origin: origin(package, members.contains_key(&node.id)),
            features: node.features.iter().map(|feature| feature.to_string()).collect(),
            targets: package.targets.iter().filter_map(target).collect(),
            dependencies: edges.collect(),
        });
    }
    let root = PathBuf::from(metadata.workspace_root.as_std_path());
    Ok(Graph { root, resolution: Resolution::Cargo, nodes })
}

fn edge(dependency: &NodeDep, index: &BTreeMap<&PackageId, usize>) -> Option<Edge> {
    let has = |kind: DependencyKind| dependency.dep_kinds.iter().any(|entry| entry.kind == kind);
    Some(Edge {
        name: dependency.name.clone(),
        node: *index.get(&dependency.pkg)?,
        normal: has(DependencyKind::Normal),
        development: has(DependencyKind::Development),
        build: has(DependencyKind::Build),
    })
}

fn origin(package: &cargo_metadata::Package, is_member: bool) -> Origin {
    if is_member {
        return Origin::Member;
    }
    let Some(source) = &package.source else { return Origin::Path };
    let source = source.repr.as_str();
    match source.strip_prefix("git+") {
        Some(url) => Origin::Git(url.to_owned()),
        None => {
            Origin::Registry(source.trim_start_matches("registry+").trim_start_matches("sparse+").to_owned())
        }
    }
}

fn target(target: &cargo_metadata::Target) -> Option<Target> {
    let kind = match target.kind.first()? {
        cargo_metadata::TargetKind::Bench => TargetKind::Bench,
        cargo_metadata::TargetKind::Bin => TargetKind::Binary,
        cargo_metadata::TargetKind::CustomBuild => TargetKind::BuildScript,
        cargo_metadata::TargetKind::Example => TargetKind::Example,
        cargo_metadata::TargetKind::Test => TargetKind::Test,
        cargo_metadata::TargetKind::ProcMacro => TargetKind::ProcMacro,
        // All crate types of a library, also those that are not known yet.
        _ => TargetKind::Library,
    };
    let edition = match target.edition {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        _ => Edition::E2024,
    };
    Some(Target {
        name: crate_name(&target.name),
        kind,
        edition,
        root_file: Some(target.src_path.as_std_path().to_owned()),
        required_features: target.required_features.clone(),
    })
}
