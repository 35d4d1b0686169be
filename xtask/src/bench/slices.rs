//! `cargo xtask bench --slices`: how the time of a check grows with the code.
//!
//! The crates of the bench are joined one after the other; a slice is the first so many of them. Ten times the code is to
//! cost at most twelve times the time. Processor time is compared, where the system tells it.

use super::child::{Measured, What};
use super::{join, measure};
use crate::corpus::list::Crate;
use crate::folders;
use crate::sources;
use crate::table::{Table, grouped, seconds};
use anyhow::{Result, bail};
use std::time::Duration;

/// The slices, in shares of the whole.
const SHARES: [f64; 4] = [0.1, 0.25, 0.5, 1.0];
/// What ten times the code may cost, in times of the time.
const BAR: f64 = 12.0;

/// Checks growing slices of the workspace of `crates`.
pub(super) fn run(crates: &[Crate], threads: usize, rounds: usize) -> Result<()> {
    let workspace = folders::bench().join("slice");
    let lines: Vec<usize> =
        crates.iter().map(|each| sources::size(&sources::rust_files(&each.folder())).lines).collect();
    let all: usize = lines.iter().sum();
    let mut table = Table::new(["crates", "files", "lines", "time", "processor", "a line", "of the first"]);
    let mut first = None;
    let mut worst = 0.0_f64;
    for share in SHARES {
        let wanted = (all as f64 * share) as usize;
        let mut sum = 0;
        let before = lines.iter().take_while(|lines| {
            let is_short = sum < wanted;
            sum += **lines;
            is_short
        });
        let slice = &crates[..before.count()];
        join::join(slice, &workspace)?;
        let Some(best) = best(&workspace, threads, rounds)? else { bail!("nothing was measured") };
        let read = sources::size(&best.files);
        let time = best.processor.unwrap_or(best.wall);
        let line = time.as_secs_f64() / read.lines as f64;
        let first = *first.get_or_insert(line);
        worst = worst.max(line / first);
        table.row([
            slice.len().to_string(),
            grouped(read.files),
            grouped(read.lines),
            seconds(best.wall),
            seconds(time),
            format!("{:.1} us", Duration::from_secs_f64(line).as_secs_f64() * 1e6),
            format!("{:.2}", line / first),
        ]);
    }
    print!("{table}");
    println!("ten times the code costs {:.1} times the time (bar: {BAR})", worst * 10.0);
    Ok(())
}

fn best(workspace: &std::path::Path, threads: usize, rounds: usize) -> Result<Option<Measured>> {
    let mut best: Option<Measured> = None;
    for round in 1..=rounds {
        eprintln!("{}: round {round} of {rounds}", workspace.display());
        let measured = measure(What::Check, workspace, None, threads)?;
        let time = |run: &Measured| run.processor.unwrap_or(run.wall);
        if best.as_ref().is_none_or(|best| time(&measured) < time(best)) {
            best = Some(measured);
        }
    }
    Ok(best)
}
