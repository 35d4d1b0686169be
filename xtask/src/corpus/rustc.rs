//! Whether rustc accepts the syntax of a file: the judge of the linter's parse failures.
//!
//! Stable rustc has no option that stops after parsing. But what stands in a module that `cfg` takes out is parsed and
//! then dropped before names are resolved, and the files of its submodules are never asked for. So a file's text inside
//! such a module compiles exactly if it parses.

use anyhow::{Context as _, Result};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Whether rustc parses `text`. `scratch` is a folder for what rustc may write.
pub(super) fn parses(text: &str, edition: &str, scratch: &Path) -> Result<bool> {
    let mut child = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--crate-type=lib", "--crate-name=parse", "--emit=metadata", "--cap-lints=allow"])
        .args(["--edition", edition, "--out-dir"])
        .arg(scratch)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start rustc")?;
    if let Some(mut input) = child.stdin.take() {
        // rustc may stop reading at an error: its verdict still comes.
        let _ = input.write_all(wrapped(text).as_bytes());
    }
    Ok(child.wait()?.success())
}

/// The text as a module that is parsed and dropped.
fn wrapped(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // A shebang is one only at the start of a file; `#![` is an attribute.
    let shebang = text.starts_with("#!") && !text[2..].trim_start().starts_with('[');
    let text = if shebang { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
    format!("#[cfg(any())]\nmod parse {{\n{text}\n}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_syntax_counts() {
        let scratch = std::env::temp_dir().join("privet-xtask-rustc");
        std::fs::create_dir_all(&scratch).unwrap();
        let parses = |text, edition| parses(text, edition, &scratch).unwrap();
        assert!(parses(
            "#![allow(unused)]\nmod elsewhere;\nfn f() -> Unknown { unknown!(); missing() }",
            "2021"
        ));
        assert!(parses("#!/usr/bin/env run\n//! Documentation.\nfn main() {}", "2021"));
        assert!(parses("trait T { fn f(u8); }", "2015"));
        assert!(!parses("trait T { fn f(u8); }", "2018"));
        assert!(!parses("fn f() { let = 1; }", "2021"));
        assert!(!parses("fn f() {", "2021"));
        assert!(!parses("/* no end", "2021"));
    }
}
