//! A resolved workspace, in the one form that both cargo's answer and our own reading are brought to.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::data::{Edition, Origin, Resolution, TargetKind};

/// The packages of a workspace and what they depend on.
#[derive(Serialize, Deserialize)]
pub(crate) struct Graph {
    /// The folder of the workspace's root manifest.
    pub(crate) root: PathBuf,
    pub(crate) resolution: Resolution,
    pub(crate) nodes: Vec<Node>,
}

/// A package with one choice of features.
#[derive(Serialize, Deserialize)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) version: String,
    /// `None` if the sources are not on this machine.
    pub(crate) folder: Option<PathBuf>,
    pub(crate) origin: Origin,
    pub(crate) features: BTreeSet<String>,
    pub(crate) targets: Vec<Target>,
    pub(crate) dependencies: Vec<Edge>,
}

/// One target of a package.
#[derive(Serialize, Deserialize)]
pub(crate) struct Target {
    /// With underscores.
    pub(crate) name: String,
    pub(crate) kind: TargetKind,
    pub(crate) edition: Edition,
    pub(crate) root_file: Option<PathBuf>,
    pub(crate) required_features: Vec<String>,
}

/// A dependency of one package on another.
#[derive(Serialize, Deserialize)]
pub(crate) struct Edge {
    /// The name in the depending package's code.
    pub(crate) name: String,
    /// Index into [`Graph::nodes`].
    pub(crate) node: usize,
    pub(crate) normal: bool,
    pub(crate) development: bool,
    pub(crate) build: bool,
}
