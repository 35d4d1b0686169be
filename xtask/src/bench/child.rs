//! One measured run, in a process that does nothing else.

use super::parse;
use crate::process::{own_peak_memory, own_processor_time};
use anyhow::{Result, anyhow};
use privet_driver::{ProjectOptions, Request, StoreOptions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// One run.
#[derive(clap::Args)]
pub(crate) struct Options {
    what: What,
    /// The workspace to check, or the list of the files to parse
    input: PathBuf,
    #[arg(long)]
    threads: usize,
    /// Where to keep what was read of dependencies
    #[arg(long)]
    cache: Option<PathBuf>,
    /// In place of the workspace's own
    #[arg(long)]
    configuration: Option<PathBuf>,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum What {
    Parse,
    StartUp,
    Check,
}

/// What a run took.
#[derive(Serialize, Deserialize)]
pub(crate) struct Measured {
    pub(crate) wall: Duration,
    /// Of all threads: what else the machine does hardly shows in it.
    pub(crate) processor: Option<Duration>,
    pub(crate) peak_memory: Option<u64>,
    /// The stages of a check, in their order.
    pub(crate) stages: Vec<(String, Duration)>,
    /// What a check read.
    pub(crate) files: Vec<PathBuf>,
}

impl What {
    pub(crate) const ALL: [Self; 3] = [Self::Parse, Self::StartUp, Self::Check];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::StartUp => "start-up",
            Self::Check => "check",
        }
    }

    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Parse => "bare syn parse",
            Self::StartUp => "check of an empty crate",
            Self::Check => "whole check",
        }
    }
}

/// Runs, and prints what it took as JSON.
pub(crate) fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    let (stages, files) = match options.what {
        What::Parse => {
            parse::parse(&options.input, options.threads)?;
            (Vec::new(), Vec::new())
        }
        What::StartUp | What::Check => check(options)?,
    };
    let measured = Measured {
        wall: start.elapsed(),
        processor: own_processor_time(),
        peak_memory: own_peak_memory(),
        stages,
        files,
    };
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

/// The stages with their times, and the files that were read.
type Checked = (Vec<(String, Duration)>, Vec<PathBuf>);

fn check(options: &Options) -> Result<Checked> {
    let Options { input: folder, threads, cache, configuration, .. } = options;
    let request = Request {
        project: ProjectOptions { path: folder.clone(), ..ProjectOptions::default() },
        configuration: configuration.clone(),
        today: "2026-01-01".to_owned(),
        cache: cache.clone().map(|folder| StoreOptions { folder, build: "bench".to_owned() }),
        threads: *threads,
        all_cfgs: false,
        keeps_flows: false,
    };
    let outcome = privet_driver::run(&request).map_err(|failure| anyhow!(failure.message))?;
    let stages =
        outcome.timings.stages.iter().map(|(stage, time)| (stage.name().to_owned(), *time)).collect();
    // A file that several crates share is listed for each; the stubs are in no folder.
    let paths: BTreeSet<PathBuf> = outcome.files.iter().map(|(path, _)| folder.join(path)).collect();
    Ok((stages, paths.into_iter().filter(|path| path.is_file()).collect()))
}
