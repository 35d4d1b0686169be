//! Runs the pipeline: what the command line, the language server, tests and `xtask` call.
//!
//! Never prints, never exits, reads neither the environment nor the clock: all that a run depends on is
//! in its [`Request`]. Disks are read through `project` alone.

mod all_cfgs;
mod beside;
mod cache;
mod configuration;
mod examples;
mod include;
mod load;
mod pipeline;
mod policy;
mod problems;
mod resolution;
mod skeleton;
mod stubs;
mod timings;
mod trace;

use std::path::PathBuf;

use privet_ir::{FileId, Report, Text};
use privet_model::Catalogue;
pub use privet_project::{ProjectOptions, StoreOptions};

pub use configuration::{Configured, catalogue, configured};
pub use examples::{Example, Expectation, examples};
pub use pipeline::{inspect, macros, run};
pub use policy::policy_table;
pub use privet_rules::{Evidence, MapRow, Reached};
pub use resolution::{Binding, Call, CallKind, Cause, Resolution, ResolvedPath, Share, Summary, resolution};
pub use skeleton::policy_skeleton;
pub use timings::{Stage, Timings};
pub use trace::{End, FieldRead, Trace, TracedPlace, trace};

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Request {
    /// Which project, and with which features.
    pub project: ProjectOptions,
    /// The configuration; without one, `privet.toml` at the root of the workspace, if there is one.
    pub configuration: Option<PathBuf>,
    /// The day of the run, `2026-01-31`.
    pub today: String,
    /// Where to keep what was read of dependencies, for later runs; without it, it is read anew.
    pub cache: Option<StoreOptions>,
    /// The number of threads; 0 for as many as the machine has.
    pub threads: usize,
    /// Whether to run under several sets of `cfg` options, the one asked for first, and to merge what is found.
    pub all_cfgs: bool,
    /// Whether to keep every flow with its steps ([`Outcome::flows`]).
    pub keeps_flows: bool,
}

/// Why a run could not even start.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// What a run gives.
#[derive(Debug)]
pub struct Outcome {
    /// Findings, problems, coverage.
    pub report: Report,
    /// The files, by [`FileId`]: the path shown, and the text.
    pub files: Vec<(String, Text)>,
    /// The target that each file belongs to, by [`FileId`].
    pub targets: Vec<Target>,
    /// Lints, policy and settings as used.
    pub catalogue: Catalogue,
    /// How long each stage took.
    pub timings: Timings,
    /// What was followed, if asked for: sources that reach sinks, whether a lint forbids it or not.
    pub flows: Vec<FlowLine>,
}

/// What a run knows beside its findings.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// The data map, sorted; each row once.
    pub rows: Vec<MapRow>,
    /// What each lint looked at, by its id.
    pub evidence: std::collections::BTreeMap<String, Evidence>,
    /// Where the source that was asked for arrives.
    pub reached: Vec<Reached>,
    /// Where it is read, if it is a field.
    pub reads: Vec<FieldRead>,
    /// What `privet.lock` says, if there is one.
    pub lock: Option<privet_model::Lock>,
    /// The root of the workspace.
    pub root: PathBuf,
}

/// A cargo target, as editors want to know it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Target {
    /// The package's name.
    pub package: String,
    /// The package's version.
    pub version: String,
    /// The manifest, absolute; empty without one.
    pub manifest: String,
    /// `lib`, `bin`, ...
    pub kind: &'static str,
    /// The target's name.
    pub name: String,
    /// The root file, absolute.
    pub root: String,
    /// The edition's year.
    pub edition: u16,
}

/// One flow, for `debug flows`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FlowLine {
    /// Where the data arrives.
    pub file: FileId,
    /// The argument, in bytes of the file.
    pub range: privet_ir::ByteRange,
    /// The sink's path.
    pub sink: String,
    /// The source's path.
    pub source: String,
    /// Where it is called, if it is a function.
    pub origin: Option<(FileId, privet_ir::ByteRange)>,
    /// The category.
    pub category: String,
    /// What the data has met on its way.
    pub protections: Vec<String>,
    /// The steps: where, and what happens there.
    pub steps: Vec<(FileId, privet_ir::ByteRange, String)>,
}

/// How the calls of `macro_rules!` macros fared, for [`macros()`].
#[derive(Debug)]
pub struct MacroFigures {
    /// How many there are whose rules are at hand.
    pub calls: u32,
    /// How many were expanded and parsed.
    pub expanded: u32,
    /// The others: the place, the macro and the cause.
    pub failures: Vec<(String, String, &'static str)>,
    /// How long the stages took.
    pub timings: Timings,
}

/// A thread pool as the stages need it: deep syntax needs deep stacks.
pub fn pool(threads: usize) -> Result<rayon::ThreadPool, rayon::ThreadPoolBuildError> {
    rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build()
}

/// The stack of a worker, in bytes.
pub const STACK: usize = 64 << 20;
