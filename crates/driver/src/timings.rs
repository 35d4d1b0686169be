//! How long the stages take: for benches, and for people who ask.

use std::time::{Duration, Instant};

/// The stages of a run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Asking cargo, reading manifests and configuration.
    Project,
    /// Reading and lowering the stubs of the standard library and of known crates.
    Stubs,
    /// Reading and lowering the files of the project.
    Front,
    /// Module trees, imports, macros.
    Names,
    /// Signatures, implementations, and the inference of bodies, wherever it was asked for.
    Types,
    /// Graphs of bodies, and flows.
    Flow,
    /// Lints, levels, suppressions, witnesses.
    Rules,
}

impl Stage {
    /// The stage's name.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Project => "project",
            Stage::Stubs => "stubs",
            Stage::Front => "front",
            Stage::Names => "names",
            Stage::Types => "types",
            Stage::Flow => "flow",
            Stage::Rules => "rules",
        }
    }
}

/// The time that each stage took, in the order in which they ran.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Timings {
    /// Each stage once.
    pub stages: Vec<(Stage, Duration)>,
}

impl Timings {
    /// Runs a stage and notes its time.
    pub fn time<T>(&mut self, stage: Stage, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = run();
        let time = start.elapsed();
        // What is done in several steps is one stage all the same.
        match self.stages.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, taken)) => *taken += time,
            None => self.stages.push((stage, time)),
        }
        result
    }

    /// Counts time of one stage to another, which is what it was spent on.
    pub fn shift(&mut self, time: Duration, from: Stage, to: Stage) {
        for (stage, taken) in &mut self.stages {
            if *stage == from {
                *taken = taken.saturating_sub(time);
            } else if *stage == to {
                *taken += time;
            }
        }
    }

    /// All stages together.
    pub fn total(&self) -> Duration {
        self.stages.iter().map(|(_, time)| *time).sum()
    }
}
