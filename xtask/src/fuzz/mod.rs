//! `cargo xtask fuzz`: mutated Rust files through the whole pipeline.
//!
//! The inputs are the files of this repository and, where they are fetched, of the corpus, each cut to a window and
//! changed by [`mutate`]. The input is a function of the seed, its number and the files, so a failure can be run again
//! with `--seed S --from N --runs 1`. A child works through the inputs, for nothing else outlives a stack overflow;
//! what fails is kept in `target/fuzz/`.

pub(crate) mod child;
mod mutate;
mod random;

use crate::{folders, sources};
use anyhow::{Context as _, Result, bail};
use mutate::Inputs;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How much to run, and what one input may take.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Stop after this many minutes
    #[arg(long, value_name = "N")]
    minutes: Option<u64>,
    /// Stop after this many inputs
    #[arg(long, value_name = "N")]
    runs: Option<u64>,
    /// The number of the first input
    #[arg(long, default_value_t = 0, value_name = "N")]
    from: u64,
    /// Another seed, other inputs
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Seconds that one input may take
    #[arg(long, default_value_t = 20, value_name = "SECONDS")]
    time_limit: u64,
    /// Mebibytes that one input may take
    #[arg(long, default_value_t = 2048, value_name = "MIB")]
    memory_limit: u64,
    /// Only the files of this repository, so that every machine has the same inputs
    #[arg(long)]
    own: bool,
}

/// So many inputs for one child: what is interned for the whole process is never given back.
const INPUTS_OF_A_CHILD: u64 = 200;

/// Where failing inputs are kept.
fn folder() -> PathBuf {
    folders::root().join("target/fuzz")
}

/// The input that a child is at; runs of several seeds may go on at once.
fn current(seed: u64) -> PathBuf {
    folder().join(format!("current-{seed}.rs"))
}

/// The files that inputs are made of, in one order on every machine.
fn inputs(own: bool) -> Result<Inputs> {
    let root = folders::root();
    let mut files = Vec::new();
    for part in ["crates", "lints", "test-fixtures", "xtask"] {
        files.extend(sources::rust_files(&root.join(part)));
    }
    // Compiled packages leave files of others there.
    files.retain(|file| !file.components().any(|part| part.as_os_str() == "target"));
    if !own {
        files.extend(sources::rust_files(&folders::corpus()));
    }
    Inputs::new(files)
}

/// Runs inputs until the time or the number is used up, and fails if any of them did.
pub(crate) fn run(options: &Options) -> Result<()> {
    fs::create_dir_all(folder()).with_context(|| format!("cannot create {}", folder().display()))?;
    let start = Instant::now();
    let end = options.minutes.map(|minutes| start + Duration::from_secs(minutes.saturating_mul(60)));
    let last = match (options.runs, options.minutes) {
        (Some(runs), _) => options.from.saturating_add(runs),
        (None, Some(_)) => u64::MAX,
        (None, None) => options.from.saturating_add(1000),
    };
    let mut next = options.from;
    let mut failures = 0_u64;
    while next < last && end.is_none_or(|end| Instant::now() < end) {
        let before = next;
        let count = INPUTS_OF_A_CHILD.min(last - next);
        failures += run_child(options, &mut next, count, end)?;
        if next == before {
            bail!("the child that runs the inputs does not start");
        }
        eprintln!("{} inputs, {failures} failures, {} s", next - options.from, start.elapsed().as_secs());
    }
    let ran = next - options.from;
    println!("{ran} inputs of seed {} in {} s: {failures} failures", options.seed, start.elapsed().as_secs());
    if failures == 0 { Ok(()) } else { bail!("{failures} of {ran} inputs failed") }
}

/// Lets a child run up to `count` inputs from `next` on; moves `next` behind the last that it ran. Gives the number
/// of those that failed.
fn run_child(options: &Options, next: &mut u64, count: u64, end: Option<Instant>) -> Result<u64> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("fuzz-run")
        .args([
            "--seed",
            &options.seed.to_string(),
            "--from",
            &next.to_string(),
            "--runs",
            &count.to_string(),
        ])
        .args(["--time-limit", &options.time_limit.to_string()])
        .args(["--memory-limit", &options.memory_limit.to_string()])
        .args(options.own.then_some("--own"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = command.spawn().context("cannot start the child that runs the inputs")?;
    let mut failures = 0;
    let mut is_done = true;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            match line?.split_once(' ') {
                Some(("input", number)) => {
                    *next = number.parse::<u64>()?.saturating_add(1);
                    is_done = false;
                    if end.is_some_and(|end| Instant::now() > end) {
                        is_done = true;
                        child.kill()?;
                        break;
                    }
                }
                Some(("failed", why)) => {
                    failures += 1;
                    keep(options.seed, *next - 1, why)?;
                }
                _ => is_done = true,
            }
        }
    }
    let status = child.wait()?;
    if !is_done {
        failures += 1;
        keep(options.seed, *next - 1, &format!("the process ended with {status}"))?;
    }
    Ok(failures)
}

/// Keeps the input that a child was at.
fn keep(seed: u64, number: u64, why: &str) -> Result<()> {
    let file = folder().join(format!("{seed}-{number}.rs"));
    fs::copy(current(seed), &file).with_context(|| format!("cannot write {}", file.display()))?;
    println!("input {number} of seed {seed}: {why}\n    {}", file.display());
    Ok(())
}
