//! `cargo xtask types`: more generated programs for the test that holds inferred types against the compiler's.

use crate::folders;
use anyhow::{Context as _, Result, bail};
use std::process::Command;

/// How much to run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many programs, of about four hundred values each
    #[arg(long, default_value_t = 50, value_name = "N")]
    cases: u32,
}

/// Runs the test, and fails if it does.
pub(crate) fn run(options: &Options) -> Result<()> {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["test", "--package", "privet-types", "--test", "generated"])
        .env("PROPTEST_CASES", options.cases.to_string())
        .current_dir(folders::root())
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("types differ from the compiler's");
    }
    Ok(())
}
