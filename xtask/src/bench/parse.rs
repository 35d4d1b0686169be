//! The yardstick: `syn` parses every file and keeps nothing.

use anyhow::{Context as _, Result};
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

/// Rust nests deeply in places, and `syn` is recursive.
const STACK: usize = 64 << 20;

/// Reads and parses the files that `list` names, one a line. Returns how many `syn` parsed.
pub(super) fn parse(list: &Path, threads: usize) -> Result<usize> {
    let list = fs::read_to_string(list).with_context(|| format!("cannot read {}", list.display()))?;
    let files: Vec<PathBuf> = list.lines().map(PathBuf::from).collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build()?;
    Ok(pool.install(|| files.par_iter().filter(|file| parse_one(file)).count()))
}

fn parse_one(file: &Path) -> bool {
    let Ok(text) = fs::read_to_string(file) else { return false };
    let parsed = std::hint::black_box(syn::parse_file(&text)).is_ok();
    // As the front end does: the source map of this thread would otherwise keep the text of every file.
    proc_macro2::extra::invalidate_current_thread_spans();
    parsed
}
