//! `cargo xtask bench --dependencies NAME`: an application of the corpus with its dependencies at hand, as `cargo fetch`
//! leaves them, checked twice.

use super::child::{Measured, What};
use super::measure;
use crate::corpus::{fetch, list::List};
use crate::folders;
use crate::sources;
use crate::table::{Table, grouped, mebibytes, seconds};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// What the first run may take, on two cores.
const FIRST: Duration = Duration::from_secs(15);

/// Fetches what the application `name` depends on, and checks it twice.
pub(super) fn run(name: &str, threads: usize) -> Result<()> {
    let crates = List::read()?.select(&[name.to_owned()])?;
    if !fetch::fetch(&crates)?.is_empty() {
        bail!("could not fetch {name}");
    }
    let Some(application) = crates.first() else { bail!("{name} is not in the corpus") };
    let folder = folders::bench().join("application").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    copy(&application.folder(), &folder)?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["fetch", "--locked"])
        .current_dir(&folder)
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cargo does not fetch what {name} depends on");
    }
    let lock = fs::read_to_string(folder.join("Cargo.lock")).context("cannot read the lock file")?;
    let packages = lock.lines().filter(|line| *line == "[[package]]").count();
    let first = measure(What::Check, &folder, threads)?;
    let second = measure(What::Check, &folder, threads)?;

    let files: Vec<_> = first.files.iter().filter(|file| !file.starts_with(&folder)).cloned().collect();
    let read = sources::size(&files);
    println!(
        "{name} with {packages} packages in its lock file: {} files, {} lines of dependencies were read, {threads} threads",
        grouped(read.files),
        grouped(read.lines),
    );
    let mut table = Table::new(["", "first", "second"]);
    let mut row = |title: &str, of: &dyn Fn(&Measured) -> String| {
        table.row([title.to_owned(), of(&first), of(&second)]);
    };
    row("time", &|run| seconds(run.wall));
    row("processor", &|run| run.processor.map(seconds).unwrap_or_default());
    row("peak memory", &|run| mebibytes(run.peak_memory));
    for (position, (stage, _)) in first.stages.iter().enumerate() {
        row(&format!("  {stage}"), &|run| {
            run.stages.get(position).map(|(_, time)| seconds(*time)).unwrap_or_default()
        });
    }
    print!("{table}");
    println!("bar of the first: {}", seconds(FIRST));
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), &target)
                .with_context(|| format!("cannot copy {}", entry.path().display()))?;
        }
    }
    Ok(())
}
