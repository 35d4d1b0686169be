//! `cargo xtask bench`: a whole check of about a million lines beside a bare `syn` parse of the same files.
//!
//! `--slices` checks growing parts of the workspace, `--dependencies` an application with all its dependencies at hand.
//!
//! Every measured run is a process of its own that does nothing else, so that its peak memory is its own. Runs of the
//! parse and of the check take turns, so that whatever else the machine does falls on both; the best of each counts.

pub(crate) mod child;
mod dependencies;
mod join;
mod parse;
mod slices;

use crate::corpus::fetch;
use crate::corpus::list::List;
use crate::sources::{self, Size};
use crate::table::{Table, grouped, mebibytes, seconds};
use crate::{folders, process};
use anyhow::{Context as _, Result, bail};
use child::{Measured, What};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How often each is run
    #[arg(long, default_value_t = 3, value_name = "N")]
    rounds: usize,
    /// Threads of the check and of the parse [default: one for each core]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Check growing slices of the workspace instead, for how the time grows with the code
    #[arg(long, conflicts_with = "dependencies")]
    slices: bool,
    /// Check this application of the corpus, or in this folder, instead, with its dependencies fetched: without a cache,
    /// with an empty one, and with what that run has kept
    #[arg(long, value_name = "NAME")]
    dependencies: Option<String>,
}

/// A bench run may take this long and no more.
const LIMITS: process::Limits = process::Limits { time: Duration::from_secs(1800), memory: 16 << 30 };

/// Joins the workspace, measures, and prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    let threads = match options.threads {
        Some(threads) => threads,
        None => std::thread::available_parallelism()?.get(),
    };
    if let Some(name) = &options.dependencies {
        return dependencies::run(name, threads);
    }
    let crates = List::read()?.bench();
    let unfetched = fetch::fetch(&crates)?;
    if !unfetched.is_empty() {
        bail!("could not fetch {}", unfetched.join(", "));
    }
    if options.slices {
        return slices::run(&crates, threads, options.rounds);
    }
    let folder = folders::bench();
    let workspace = folder.join("workspace");
    join::join(&crates, &workspace)?;

    let empty = folder.join("empty");
    write_empty(&empty)?;

    let bench = Bench { files: folder.join("files.txt"), workspace, empty, threads };
    eprintln!("a first check, to know which files are read");
    let files = bench.write_files()?;
    let mut best = Best::default();
    for round in 1..=options.rounds {
        for what in What::ALL {
            eprintln!("round {round} of {}: {}", options.rounds, what.title());
            best.keep(what, bench.measure(what)?);
        }
    }
    println!(
        "{} crates, {} files, {} lines, {} bytes, {threads} threads, best of {}",
        crates.len(),
        grouped(files.files),
        grouped(files.lines),
        grouped(usize::try_from(files.bytes)?),
        options.rounds,
    );
    print!("{}", best.table(files.lines));
    Ok(())
}

/// A crate with nothing in it: what a check takes before it looks at any code.
fn write_empty(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    fs::write(
        folder.join("Cargo.lock"),
        "version = 4\n\n[[package]]\nname = \"empty\"\nversion = \"0.0.0\"\n",
    )?;
    Ok(fs::write(folder.join("src/lib.rs"), "")?)
}

struct Bench {
    /// The list of what the parse is to read.
    files: PathBuf,
    workspace: PathBuf,
    empty: PathBuf,
    threads: usize,
}

impl Bench {
    /// Writes down which files the check reads, for the parse to read the same, and returns their size.
    fn write_files(&self) -> Result<Size> {
        let files = self.measure(What::Check)?.files;
        if files.is_empty() {
            bail!("the check read no file of {}", self.workspace.display());
        }
        let list: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        fs::write(&self.files, list.join("\n"))?;
        Ok(sources::size(&files))
    }

    fn measure(&self, what: What) -> Result<Measured> {
        let input = match what {
            What::Parse => &self.files,
            What::StartUp => &self.empty,
            What::Check => &self.workspace,
        };
        measure(what, input, None, self.threads)
    }
}

/// One run, in a process of its own.
fn measure(what: What, input: &Path, cache: Option<&Path>, threads: usize) -> Result<Measured> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("bench-run").arg(what.name()).arg(input).args(["--threads", &threads.to_string()]);
    if let Some(cache) = cache {
        command.arg("--cache").arg(cache);
    }
    let finished = process::run(&mut command, LIMITS)?;
    if !matches!(finished.ending, process::Ending::Exit(0)) {
        bail!("{} failed: {}", what.title(), String::from_utf8_lossy(&finished.stderr).trim());
    }
    serde_json::from_slice(&finished.stdout).with_context(|| format!("what {} printed", what.title()))
}

/// The best run of each.
#[derive(Default)]
struct Best {
    runs: Vec<(What, Measured)>,
}

impl Best {
    fn keep(&mut self, what: What, measured: Measured) {
        match self.runs.iter_mut().find(|(known, _)| *known == what) {
            Some((_, best)) if best.wall <= measured.wall => {}
            Some((_, best)) => *best = measured,
            None => self.runs.push((what, measured)),
        }
    }

    fn of(&self, what: What) -> Option<&Measured> {
        self.runs.iter().find(|(known, _)| *known == what).map(|(_, measured)| measured)
    }

    fn table(&self, lines: usize) -> Table<7> {
        let parse = self.of(What::Parse);
        let in_parses = |time: Duration, parse: Option<Duration>| {
            let ratio = parse.map(|parse| time.as_secs_f64() / parse.as_secs_f64());
            ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default()
        };
        let mut table =
            Table::new(["", "time", "lines/s", "bare parses", "processor", "bare parses", "peak memory"]);
        let mut row = |title: &str, wall: Duration, lines: Option<usize>, whole: Option<&Measured>| {
            let rate = lines.map(|lines| grouped((lines as f64 / wall.as_secs_f64()) as usize));
            let processor = whole.and_then(|whole| whole.processor);
            let of_parse = parse.and_then(|parse| parse.processor);
            table.row([
                title.to_owned(),
                seconds(wall),
                rate.unwrap_or_default(),
                in_parses(wall, parse.map(|parse| parse.wall)),
                processor.map(seconds).unwrap_or_default(),
                processor.map(|time| in_parses(time, of_parse)).unwrap_or_default(),
                whole.map(|whole| mebibytes(whole.peak_memory)).unwrap_or_default(),
            ]);
        };
        for (what, measured) in &self.runs {
            let lines = (*what != What::StartUp).then_some(lines);
            row(what.title(), measured.wall, lines, Some(measured));
            for (stage, wall) in &measured.stages {
                row(&format!("  {stage}"), *wall, lines, None);
            }
        }
        if let (Some(start_up), Some(check)) = (self.of(What::StartUp), self.of(What::Check)) {
            let wall = check.wall.saturating_sub(start_up.wall);
            row("whole check, start-up apart", wall, Some(lines), None);
        }
        table
    }
}
