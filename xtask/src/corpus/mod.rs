//! `cargo xtask corpus`: the linter over published crates.
//!
//! Each crate is checked on its own by the release binary, as its users run it, once with one thread and once with
//! several. The task fails on a panic, on a parse failure in a file that rustc accepts, and on outputs that differ.

mod check;
pub(crate) mod fetch;
pub(crate) mod list;
pub(crate) mod macros;
mod plant;
mod report;
pub(crate) mod resolution;
mod rustc;
pub(crate) mod syntax;
mod tagged;

use crate::sources::{self, Size};
use crate::table::{Table, grouped, mebibytes, seconds};
use anyhow::{Result, bail};
use check::{Checked, Privet};
use list::{Crate, List};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// What to run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this crate (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Plant flows into crates that compile soon, and see that they are found, and their clean twins are not
    #[arg(long)]
    plant: bool,
    /// Tag every field whose name suggests personal data, and count the findings that are not certain
    #[arg(long, conflicts_with = "plant")]
    tag_by_name: bool,
    /// Fetch and count, but check nothing
    #[arg(long)]
    fetch_only: bool,
    /// The second run's threads; the first has one
    #[arg(long, default_value_t = 4, value_name = "N")]
    threads: usize,
    /// Seconds that one check may take
    #[arg(long, default_value_t = 600, value_name = "SECONDS")]
    time_limit: u64,
    /// Mebibytes that one check may take
    #[arg(long, default_value_t = 8192, value_name = "MIB")]
    memory_limit: u64,
    /// A built `cargo-privet` to run, instead of building one
    #[arg(long, value_name = "PATH")]
    binary: Option<PathBuf>,
}

/// Fetches the corpus and checks it.
pub(crate) fn run(options: &Options) -> Result<()> {
    let list = List::read()?;
    let crates = match options.plant && options.only.is_empty() {
        true => list.select(&plant::CRATES.map(str::to_owned))?,
        false => list.select(&options.only)?,
    };
    let unfetched = fetch::fetch(&crates)?;
    let fetched: Vec<&Crate> = crates.iter().filter(|each| each.folder().is_dir()).collect();
    if options.fetch_only {
        print!("{}", sizes(&fetched));
    } else if options.plant {
        let privet = Privet::new(options.binary.clone(), options.threads, options.limits())?;
        plant::run(&fetched, &privet)?;
    } else if options.tag_by_name {
        let privet = Privet::new(options.binary.clone(), options.threads, options.limits())?;
        tagged::run(&fetched, &privet)?;
    } else {
        check_all(&fetched, options)?;
    }
    if !unfetched.is_empty() {
        bail!(
            "{} of {} crates could not be fetched: {}",
            unfetched.len(),
            crates.len(),
            unfetched.join(", ")
        );
    }
    Ok(())
}

fn sizes(crates: &[&Crate]) -> Table<3> {
    let mut table = Table::new(["crate", "files", "lines"]);
    let mut total = Size::default();
    for each in crates {
        let size = sources::size(&sources::rust_files(&each.folder()));
        total = total + size;
        table.row([each.to_string(), grouped(size.files), grouped(size.lines)]);
    }
    table.row([format!("{} crates", crates.len()), grouped(total.files), grouped(total.lines)]);
    table
}

/// Checks each crate, prints a row for each and the totals, and fails if anything that must not happen did.
fn check_all(crates: &[&Crate], options: &Options) -> Result<()> {
    let privet = Privet::new(options.binary.clone(), options.threads, options.limits())?;
    let mut table = Table::new([
        "crate",
        "files",
        "lines",
        "analysed",
        "panics",
        "parse failures",
        "unread",
        "findings",
        "time",
        "peak memory",
    ]);
    let mut totals = Totals::default();
    for (index, each) in crates.iter().enumerate() {
        eprintln!("checking {}/{} {each}", index + 1, crates.len());
        let checked = privet.check(each)?;
        table.row([
            each.to_string(),
            grouped(checked.size.files),
            grouped(checked.size.lines),
            grouped(checked.analysed),
            usize::from(checked.panicked).to_string(),
            checked.parse_failures.to_string(),
            checked.unread.to_string(),
            grouped(checked.findings.values().sum()),
            seconds(checked.wall),
            mebibytes(checked.peak_memory),
        ]);
        totals.add(each, checked);
    }
    table.row([
        format!("{} crates", crates.len()),
        grouped(totals.size.files),
        grouped(totals.size.lines),
        grouped(totals.analysed),
        totals.panics.to_string(),
        totals.parse_failures.to_string(),
        totals.unread.to_string(),
        grouped(totals.findings.values().flat_map(BTreeMap::values).sum()),
        seconds(totals.wall),
        mebibytes(totals.peak_memory),
    ]);
    print!("{table}");
    totals.conclude()
}

/// What all crates came to.
#[derive(Default)]
struct Totals {
    size: Size,
    analysed: usize,
    parse_failures: usize,
    unread: usize,
    /// By lint and crate.
    findings: BTreeMap<String, BTreeMap<String, usize>>,
    wall: Duration,
    peak_memory: Option<u64>,
    panics: usize,
    faults: Vec<String>,
}

impl Totals {
    fn add(&mut self, each: &Crate, checked: Checked) {
        self.size = self.size + checked.size;
        self.analysed += checked.analysed;
        self.parse_failures += checked.parse_failures;
        self.unread += checked.unread;
        self.wall += checked.wall;
        self.peak_memory = self.peak_memory.max(checked.peak_memory);
        self.panics += usize::from(checked.panicked);
        for (lint, count) in checked.findings {
            self.findings.entry(lint).or_default().insert(each.to_string(), count);
        }
        self.faults.extend(checked.faults.into_iter().map(|fault| format!("{each}: {fault}")));
    }

    fn conclude(&self) -> Result<()> {
        let mut lints = Table::new(["lint", "findings"]);
        for (lint, crates) in &self.findings {
            lints.row([lint.clone(), grouped(crates.values().sum())]);
            for (each, count) in crates {
                lints.row([format!("  {each}"), grouped(*count)]);
            }
        }
        print!("\n{lints}");
        if self.faults.is_empty() {
            return Ok(());
        }
        println!("\nwhat must not happen, and did:");
        for fault in &self.faults {
            println!("  {fault}");
        }
        bail!("the corpus shows {} faults", self.faults.len())
    }
}

impl Options {
    fn limits(&self) -> crate::process::Limits {
        crate::process::Limits {
            time: Duration::from_secs(self.time_limit),
            memory: self.memory_limit.saturating_mul(1 << 20),
        }
    }
}
