//! Brings the sources of published crates here, through cargo.
//!
//! `cargo info NAME@VERSION` downloads, verifies and unpacks that one crate and none of its dependencies, which
//! `cargo fetch` and `cargo vendor` would bring too, gigabytes of them. It runs with a cargo home of its own, so that
//! the sources can be moved out of it and the user's own cache stays as it is; the user's configuration (a mirror,
//! a proxy) still holds.

use super::list::Crate;
use crate::folders;
use anyhow::{Context as _, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Fetches those of `crates` that are not here yet. Returns those that could not be, each already reported.
pub(crate) fn fetch(crates: &[Crate]) -> Result<Vec<String>> {
    let home = folders::corpus().join(".cargo-home");
    fs::create_dir_all(&home).with_context(|| format!("cannot create {}", home.display()))?;
    let missing: Vec<&Crate> = crates.iter().filter(|each| !each.folder().is_dir()).collect();
    if missing.is_empty() {
        eprintln!("all {} crates are in {}", crates.len(), folders::corpus().display());
        return Ok(Vec::new());
    }
    eprintln!("fetching {} of {} crates into {}", missing.len(), crates.len(), folders::corpus().display());
    let mut failed = Vec::new();
    for (index, each) in missing.iter().enumerate() {
        eprintln!("  {}/{} {each}", index + 1, missing.len());
        if let Err(error) = fetch_one(each, &home) {
            eprintln!("    {error:#}");
            failed.push(each.to_string());
        }
    }
    Ok(failed)
}

fn fetch_one(each: &Crate, home: &Path) -> Result<()> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(home).env("CARGO_HOME", home);
    if let Some(configuration) = user_configuration() {
        command.arg("--config").arg(configuration);
    }
    command
        .args(["info", "--quiet", "--registry", "crates-io"])
        .arg(format!("{}@{}", each.name, each.version));
    let output = command.output().context("cannot start cargo")?;
    let unpacked = unpacked(each, home).with_context(|| {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("cargo did not bring {each}: {}", said.trim())
    })?;
    stand_alone(&unpacked)?;
    fs::rename(&unpacked, each.folder())
        .with_context(|| format!("cannot move {} to {}", unpacked.display(), each.folder().display()))
}

/// Where cargo unpacked the crate: in one folder for each registry.
fn unpacked(each: &Crate, home: &Path) -> Option<PathBuf> {
    let name = format!("{}-{}", each.name, each.version);
    let registries = fs::read_dir(home.join("registry/src")).ok()?;
    // Cargo writes `.cargo-ok` last, so a download that was cut short is not taken for a crate.
    registries
        .flatten()
        .map(|registry| registry.path().join(&name))
        .find(|path| path.join(".cargo-ok").is_file())
}

/// Makes the crate the root of a workspace of its own; else cargo takes it for a member of the one around `target/`.
fn stand_alone(folder: &Path) -> Result<()> {
    let path = folder.join("Cargo.toml");
    let mut manifest =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let table: toml::Table = manifest.parse().with_context(|| format!("cannot read {}", path.display()))?;
    if !table.contains_key("workspace") {
        manifest.push_str("\n[workspace]\n");
        fs::write(&path, manifest).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn user_configuration() -> Option<PathBuf> {
    let home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => std::env::home_dir()?.join(".cargo"),
    };
    let path = home.join("config.toml");
    path.is_file().then_some(path)
}
