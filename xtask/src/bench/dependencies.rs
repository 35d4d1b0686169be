//! `cargo xtask bench --dependencies NAME`: an application of the corpus with its dependencies at hand, as `cargo fetch`
//! leaves them, checked without a cache, with an empty one, and again.

use super::child::{Measured, What};
use super::measure;
use crate::corpus::{fetch, list::List};
use crate::folders;
use crate::sources;
use crate::table::{Table, grouped, mebibytes, seconds};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What the first run may take, on two cores.
const FIRST: Duration = Duration::from_secs(15);

/// What of that the second may take.
const SECOND: Duration = Duration::from_millis(1500);

/// Fetches what the application `name` depends on, and checks it without a cache, with an empty one, and again.
pub(super) fn run(name: &str, threads: usize) -> Result<()> {
    let named = Path::new(name).file_name().context("a folder has a name")?;
    let folder = folders::bench().join("application").join(named);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    copy(&sources_of(name)?, &folder)?;
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
    let cache = folders::bench().join("cache");
    if cache.exists() {
        fs::remove_dir_all(&cache).with_context(|| format!("cannot remove {}", cache.display()))?;
    }
    let uncached = measure(What::Check, &folder, None, threads)?;
    let first = measure(What::Check, &folder, Some(&cache), threads)?;
    let second = measure(What::Check, &folder, Some(&cache), threads)?;

    let files: Vec<_> = first.files.iter().filter(|file| !file.starts_with(&folder)).cloned().collect();
    let read = sources::size(&files);
    println!(
        "{name} with {packages} packages in its lock file: {} files, {} lines of dependencies were read, {threads} threads",
        grouped(read.files),
        grouped(read.lines),
    );
    let kept: Vec<u64> = fs::read_dir(&cache)
        .with_context(|| format!("nothing is kept in {}", cache.display()))?
        .map(|entry| Ok(entry?.metadata()?.len()))
        .collect::<Result<_>>()?;
    println!("{} files of the cache: {}", kept.len(), mebibytes(Some(kept.iter().sum())));
    let mut table = Table::new(["", "no cache", "first", "second"]);
    let mut row = |title: &str, of: &dyn Fn(&Measured) -> String| {
        table.row([title.to_owned(), of(&uncached), of(&first), of(&second)]);
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
    println!("bar of the first: {}, of the second: {}", seconds(FIRST), seconds(SECOND));
    Ok(())
}

/// A folder is taken as it is; all else is a name of the corpus.
fn sources_of(name: &str) -> Result<PathBuf> {
    if Path::new(name).is_absolute() {
        return Ok(PathBuf::from(name));
    }
    let crates = List::read()?.select(&[name.to_owned()])?;
    if !fetch::fetch(&crates)?.is_empty() {
        bail!("could not fetch {name}");
    }
    let Some(application) = crates.first() else { bail!("{name} is not in the corpus") };
    Ok(application.folder())
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
