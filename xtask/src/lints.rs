//! `cargo xtask lints`: what all lints together cost beside one of them.
//!
//! A lint that `[levels]` switches off is not looked for, so one run under a configuration that leaves one on, and one
//! under the defaults, differ by the others alone. Runs take turns; the best of each counts, by the time of the processor where
//! that is known: what else the machine does hardly shows in it.

use crate::bench::child::Measured;
use crate::table::{Table, seconds};
use crate::{folders, process};
use anyhow::{Context as _, Result, bail};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The workspace to check [default: that of `bench`]
    folder: Option<PathBuf>,
    /// The lint that is left on alone
    #[arg(long, default_value = "personal_data_in_log", value_name = "ID")]
    lint: String,
    /// How often each is run
    #[arg(long, default_value_t = 3, value_name = "N")]
    rounds: usize,
    /// Threads [default: one for each core]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

/// All lints may take so much more time than one, in percent.
const BAR: f64 = 15.0;
const LIMITS: process::Limits = process::Limits { time: Duration::from_secs(1800), memory: 16 << 30 };

/// Measures, and prints both beside each other.
pub(crate) fn run(options: &Options) -> Result<()> {
    let folder = options.folder.clone().unwrap_or_else(|| folders::bench().join("workspace"));
    if !folder.join("Cargo.toml").is_file() {
        bail!("{} is no workspace: run `cargo xtask bench` first, or name one", folder.display());
    }
    let threads = match options.threads {
        Some(threads) => threads,
        None => std::thread::available_parallelism()?.get(),
    };
    let temporary = tempfile::tempdir()?;
    let one = temporary.path().join("one.toml");
    fs::write(&one, only(&options.lint, &folder)?)?;
    let mut best: [Option<Measured>; 2] = [None, None];
    for round in 1..=options.rounds {
        for (slot, configuration) in best.iter_mut().zip([Some(&one), None]) {
            eprintln!("round {round} of {}", options.rounds);
            let measured = measure(&folder, configuration, threads)?;
            if slot.as_ref().is_none_or(|known| cost(&measured) < cost(known)) {
                *slot = Some(measured);
            }
        }
    }
    let [Some(one), Some(all)] = best else { bail!("nothing was run") };
    print!("{}", table(&options.lint, &one, &all));
    let more = (cost(&all).as_secs_f64() / cost(&one).as_secs_f64() - 1.0) * 100.0;
    println!("all lints take {more:.1} % more than one; the bar is {BAR} %");
    Ok(())
}

fn cost(measured: &Measured) -> Duration {
    measured.processor.unwrap_or(measured.wall)
}

/// The configuration of a workspace, with all lints off but one.
fn only(lint: &str, folder: &Path) -> Result<String> {
    let (catalogue, _) = privet_model::Catalogue::load(privet_lints::FILES, None, &[]);
    if catalogue.lint(lint).is_none() {
        bail!("no lint is called {lint}");
    }
    let own = fs::read_to_string(folder.join("privet.toml")).unwrap_or_default();
    let mut settings: toml::Table = toml::from_str(&own).context("the privet.toml of the workspace")?;
    settings.remove("levels");
    // What it names stays where it is.
    let absolute = |path: &str| toml::Value::String(folder.join(path).to_string_lossy().into_owned());
    if let Some(folders) = settings.get_mut("lint-folders").and_then(toml::Value::as_array_mut) {
        folders.iter_mut().for_each(|path| *path = absolute(path.as_str().unwrap_or_default()));
    }
    if let Some(policy) = settings.get_mut("policy")
        && let Some(path) = policy.as_str().filter(|policy| policy.ends_with(".toml"))
    {
        *policy = absolute(path);
    }
    let mut text = toml::to_string(&settings)?;
    text.push_str("\n[levels]\n");
    for id in catalogue.lints.keys() {
        let level = if id == lint { "deny" } else { "allow" };
        let _ = writeln!(text, "{id} = \"{level}\"");
    }
    Ok(text)
}

fn measure(folder: &Path, configuration: Option<&PathBuf>, threads: usize) -> Result<Measured> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bench-run", "check"]).arg(folder).args(["--threads", &threads.to_string()]);
    if let Some(configuration) = configuration {
        command.arg("--configuration").arg(configuration);
    }
    let finished = process::run(&mut command, LIMITS)?;
    if !matches!(finished.ending, process::Ending::Exit(0)) {
        bail!("a check failed: {}", String::from_utf8_lossy(&finished.stderr).trim());
    }
    serde_json::from_slice(&finished.stdout).context("what a check printed")
}

fn table(lint: &str, one: &Measured, all: &Measured) -> Table<3> {
    let mut table = Table::new(["", lint, "all lints"]);
    table.row(["whole check".to_owned(), seconds(one.wall), seconds(all.wall)]);
    if let (Some(of_one), Some(of_all)) = (one.processor, all.processor) {
        table.row(["processor".to_owned(), seconds(of_one), seconds(of_all)]);
    }
    for ((stage, of_one), (_, of_all)) in one.stages.iter().zip(&all.stages) {
        table.row([format!("  {stage}"), seconds(*of_one), seconds(*of_all)]);
    }
    table
}
