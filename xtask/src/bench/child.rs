//! One measured run, in a process that does nothing else.

use super::parse;
use crate::process::own_peak_memory;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// One run.
#[derive(clap::Args)]
pub(crate) struct Options {
    what: What,
    /// The workspace to check, or the list of the files to parse
    input: PathBuf,
    #[arg(long)]
    threads: usize,
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
    pub(crate) peak_memory: Option<u64>,
    /// The stages of a check, in their order.
    pub(crate) stages: Vec<(String, Duration)>,
}

impl What {
    pub(crate) const ALL: [Self; 1] = [Self::Parse];

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
            Self::StartUp => "start-up",
            Self::Check => "whole check",
        }
    }
}

/// Runs, and prints what it took as JSON.
pub(crate) fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    let stages = match options.what {
        What::Parse => {
            parse::parse(&options.input, options.threads)?;
            Vec::new()
        }
        What::StartUp | What::Check => check(&options.input, options.threads)?,
    };
    let measured = Measured { wall: start.elapsed(), peak_memory: own_peak_memory(), stages };
    println!("{}", serde_json::to_string(&measured)?);
    Ok(())
}

fn check(_workspace: &Path, _threads: usize) -> Result<Vec<(String, Duration)>> {
    anyhow::bail!("the driver is not there yet")
}
