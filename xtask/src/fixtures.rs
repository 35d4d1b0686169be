//! `cargo xtask fixtures`: the packages of `test-fixtures/` are real and compile.
//!
//! Their own dependencies need the network the first time. A fixture that is broken on purpose says so in its manifest:
//! `compiles = false` under `[package.metadata.fixture]` or `[workspace.metadata.fixture]`.

use crate::folders;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::Value;

/// Runs `cargo check` on each fixture.
pub(crate) fn run() -> Result<()> {
    let folder = folders::root().join("test-fixtures");
    let mut fixtures: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .flatten()
        .map(|entry| entry.path().join("Cargo.toml"))
        .filter(|manifest| manifest.is_file())
        .collect();
    fixtures.sort();
    let mut broken = Vec::new();
    for manifest in &fixtures {
        let name = manifest.strip_prefix(&folder)?.parent().unwrap_or(manifest).display().to_string();
        if !is_to_compile(&fs::read_to_string(manifest)?) {
            println!("{name}: broken on purpose");
        } else if check(manifest)? {
            println!("{name}: compiles");
        } else {
            println!("{name}: does not compile");
            broken.push(name);
        }
    }
    if fixtures.is_empty() {
        bail!("there are no fixtures in {}", folder.display());
    }
    if !broken.is_empty() {
        bail!("{} of {} fixtures do not compile: {}", broken.len(), fixtures.len(), broken.join(", "));
    }
    Ok(())
}

fn check(manifest: &Path) -> Result<bool> {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--workspace", "--all-targets", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(folders::root().join("target/fixtures"))
        .status()
        .context("cannot start cargo")?;
    Ok(status.success())
}

/// Whether the fixture is not broken on purpose.
fn is_to_compile(manifest: &str) -> bool {
    let Ok(manifest) = manifest.parse::<toml::Table>() else { return false };
    let says_no = |table: &str| {
        let compiles = manifest.get(table)?.get("metadata")?.get("fixture")?.get("compiles")?;
        Some(compiles == &Value::from(false))
    };
    !["package", "workspace"].into_iter().any(|table| says_no(table) == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixture_compiles_unless_it_says_otherwise() {
        assert!(is_to_compile("[package]\nname = 'a'"));
        assert!(is_to_compile("[workspace.metadata.fixture]\ncompiles = true"));
        assert!(!is_to_compile("[package.metadata.fixture]\ncompiles = false"));
        assert!(!is_to_compile("[package\nname"), "a manifest that is no TOML can only be meant so");
    }
}
