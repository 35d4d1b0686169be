//! What the documentation of the installed toolchain has: it may be newer than the library's sources that are at hand.

use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// The pages, by what they are about: `Vec`, `slice`, `copy`.
pub(super) struct Documentation(BTreeMap<String, Vec<PathBuf>>);

impl Documentation {
    /// Of the folder `html`, or of that of the toolchain. Without one, nothing is documented.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self> {
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None => {
                let output = Command::new("rustc").args(["--print", "sysroot"]).output();
                let output = output.context("cannot start rustc")?;
                Path::new(String::from_utf8_lossy(&output.stdout).trim()).join("share/doc/rust/html")
            }
        };
        let mut pages: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
        let folders = ["core", "alloc", "std"].map(|part| folder.join(part));
        for entry in folders.iter().filter(|folder| folder.is_dir()).flat_map(WalkDir::new) {
            let entry = entry?;
            // `struct.Vec.html`
            let name = entry.file_name().to_string_lossy();
            let mut parts = name.split('.').skip(1);
            if let (Some(about), Some("html"), None) = (parts.next(), parts.next(), parts.next()) {
                pages.entry(about.to_owned()).or_default().push(entry.into_path());
            }
        }
        Ok(Self(pages))
    }

    /// Whether there is a type, trait, function or method (`Vec::push`) of this name.
    pub(super) fn has(&self, of: &str) -> Result<bool> {
        let Some((owner, method)) = of.split_once("::") else { return Ok(self.0.contains_key(of)) };
        for page in self.0.get(owner).into_iter().flatten() {
            let text = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
            if ["method", "tymethod"].iter().any(|kind| text.contains(&format!("id=\"{kind}.{method}\""))) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
