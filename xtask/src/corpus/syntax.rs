//! `cargo xtask syntax`: the front end alone over every file of the corpus, in a module tree or not.
//!
//! `syn` judges: what it parses, the front end must parse without an error; what both refuse is a file that is no Rust
//! program (templates, parser tests). The task also names the file that took longest, for a parser that is not linear
//! shows itself there.

use super::fetch;
use super::list::{Crate, List};
use crate::sources::{self, Size};
use crate::table::{grouped, seconds};
use anyhow::{Result, bail};
use privet_front::Edition;
use rayon::prelude::*;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What to parse.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this crate (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// How many faults to print
    #[arg(long, default_value_t = 40, value_name = "N")]
    show: usize,
}

/// The stack of each thread: `syn` is recursive, and the bound of the front end is made for this much.
const STACK: usize = 64 << 20;

/// Parses everything and fails on a panic or a wrong error.
pub(crate) fn run(options: &Options) -> Result<()> {
    let crates = List::read()?.select(&options.only)?;
    fetch::fetch(&crates)?;
    let mut files = Vec::new();
    for each in crates.iter().filter(|each| each.folder().is_dir()) {
        let edition = edition(each)?;
        files.extend(sources::rust_files(&each.folder()).into_iter().map(|file| (file, edition)));
    }
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build()?;
    let parsed: Vec<Parsed> =
        pool.install(|| files.par_iter().filter_map(|(file, edition)| parse(file, *edition)).collect());

    let size = parsed.iter().map(|parsed| parsed.size).fold(Size::default(), |a, b| a + b);
    let front: Duration = parsed.iter().map(|parsed| parsed.time).sum();
    let syn: Duration = parsed.iter().map(|parsed| parsed.time_of_syn).sum();
    println!(
        "{} files, {} lines: {} in the front end, {} in syn, all threads together",
        grouped(size.files),
        grouped(size.lines),
        seconds(front),
        seconds(syn),
    );
    if let Some(slowest) = parsed.iter().max_by_key(|parsed| parsed.time) {
        println!("longest: {}, {}", slowest.file.display(), seconds(slowest.time));
    }
    let both = parsed.iter().filter(|parsed| matches!(parsed.verdict, Verdict::BothRefuse)).count();
    println!("{both} files are refused by both parsers; only by syn:");
    for parsed in parsed.iter().filter(|parsed| matches!(parsed.verdict, Verdict::OnlySynRefuses)) {
        println!("  {}", parsed.file.display());
    }
    println!("wrongly refused by the front end:");
    let faults: Vec<String> = parsed.iter().filter_map(Parsed::fault).collect();
    for fault in faults.iter().take(options.show) {
        println!("  {fault}");
    }
    if faults.is_empty() {
        Ok(())
    } else {
        bail!("{} files that parse were refused, or panicked", faults.len())
    }
}

fn edition(each: &Crate) -> Result<Edition> {
    Ok(Edition::from_year(each.edition()?.parse()?))
}

struct Parsed {
    file: PathBuf,
    size: Size,
    time: Duration,
    time_of_syn: Duration,
    verdict: Verdict,
}

enum Verdict {
    Right,
    BothRefuse,
    OnlySynRefuses,
    /// `syn` parses it, the front end says this.
    Wrong {
        line: usize,
        message: String,
        errors: usize,
    },
    Panicked,
}

impl Parsed {
    fn fault(&self) -> Option<String> {
        let file = self.file.display();
        match &self.verdict {
            Verdict::Right | Verdict::BothRefuse | Verdict::OnlySynRefuses => None,
            Verdict::Wrong { line, message, errors } => {
                Some(format!("{file}:{line}: {message} ({errors} errors)"))
            }
            Verdict::Panicked => Some(format!("{file}: the parser panicked")),
        }
    }
}

/// Nothing for what is not UTF-8: the front end takes text.
fn parse(file: &Path, edition: Edition) -> Option<Parsed> {
    let text = fs::read_to_string(file).ok()?;
    let start = Instant::now();
    let errors = panic::catch_unwind(|| privet_front::parse_file(&text, edition).1);
    let time = start.elapsed();
    let start = Instant::now();
    let accepted = syn::parse_file(&text).is_ok();
    proc_macro2::extra::invalidate_current_thread_spans();
    let time_of_syn = start.elapsed();
    let verdict = match errors {
        Err(_) => Verdict::Panicked,
        Ok(errors) => match errors.first() {
            None if accepted => Verdict::Right,
            None => Verdict::OnlySynRefuses,
            Some(_) if !accepted => Verdict::BothRefuse,
            Some(first) => Verdict::Wrong {
                line: line(&text, first.range.start as usize),
                message: first.message.clone(),
                errors: errors.len(),
            },
        },
    };
    Some(Parsed {
        file: file.to_path_buf(),
        size: sources::size_of(text.as_bytes()),
        time,
        time_of_syn,
        verdict,
    })
}

fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}
