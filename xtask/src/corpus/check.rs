//! One crate through the built linter, twice, and what is wrong with how it went.

use super::list::Crate;
use super::report::{Problem, Report};
use super::rustc;
use crate::folders;
use crate::process::{self, Ending, Finished, Limits};
use crate::sources::{self, Size};
use anyhow::{Context as _, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The linter's binary and how to run it.
pub(super) struct Privet {
    binary: PathBuf,
    threads: usize,
    limits: Limits,
}

/// One crate, checked.
pub(super) struct Checked {
    /// All the Rust in its folder.
    pub(super) size: Size,
    /// The lines of it that belong to the program, and were analysed.
    pub(super) analysed: usize,
    /// Places that the linter could not parse, in files that rustc may or may not accept.
    pub(super) parse_failures: usize,
    /// Files and manifests that could not be read.
    pub(super) unread: usize,
    pub(super) findings: BTreeMap<String, usize>,
    pub(super) wall: Duration,
    pub(super) peak_memory: Option<u64>,
    pub(super) panicked: bool,
    /// What must not happen, and did.
    pub(super) faults: Vec<String>,
}

impl Privet {
    /// The linter at `binary`, or else freshly built.
    pub(super) fn new(binary: Option<PathBuf>, threads: usize, limits: Limits) -> Result<Self> {
        let binary = match binary {
            Some(binary) => binary,
            None => build()?,
        };
        Ok(Self { binary, threads, limits })
    }

    pub(super) fn check(&self, each: &Crate) -> Result<Checked> {
        let one = self.run(each, 1)?;
        let several = self.run(each, self.threads)?;
        let mut faults = Vec::new();
        let mut panicked = false;
        for (run, threads) in [(&one, 1), (&several, self.threads)] {
            if let Some(fault) = fault_of(run) {
                panicked |= fault.panic;
                faults.push(format!("with {threads} threads {}", fault.text));
            }
        }
        if faults.is_empty() && one.stdout != several.stdout {
            faults.push(format!(
                "1 and {} threads differ {}",
                self.threads,
                difference(&one.stdout, &several.stdout)
            ));
        }
        let mut checked = Checked {
            size: sources::size(&sources::rust_files(&each.folder())),
            analysed: 0,
            parse_failures: 0,
            unread: 0,
            findings: BTreeMap::new(),
            wall: several.wall,
            peak_memory: several.peak_memory,
            panicked,
            faults,
        };
        match Report::read(&several.stdout) {
            Ok(report) => {
                checked.analysed = report.lines();
                checked.parse_failures = report.parse_failures().count();
                checked.unread = report.unread().count();
                checked.findings = report.findings_by_lint();
                if report.files() == 0 {
                    checked.faults.push("no file was analysed".to_owned());
                }
                checked.faults.extend(wrong_parse_failures(&report, each)?);
            }
            // How the run ended says more than the half of a report.
            Err(_) if !checked.faults.is_empty() => {}
            Err(error) => checked.faults.push(format!("{error:#}: {}", last_words(&several))),
        }
        Ok(checked)
    }

    /// What the linter says of a folder, with its own configuration or another.
    pub(super) fn report(&self, folder: &Path, configuration: Option<&Path>) -> Result<Report> {
        let mut command = Command::new(&self.binary);
        command
            .args(["privet", "check", "--format", "json", "--date", "2026-01-01", "--no-cache"])
            .arg(folder);
        if let Some(configuration) = configuration {
            command.arg("--config").arg(configuration);
        }
        let run = process::run(&mut command, self.limits)?;
        match fault_of(&run) {
            Some(fault) => bail!("{}", fault.text),
            None => Report::read(&run.stdout),
        }
    }

    fn run(&self, each: &Crate, threads: usize) -> Result<Finished> {
        let mut command = Command::new(&self.binary);
        command
            .args(["privet", "check", "--format", "json", "--date", "2026-01-01", "--no-cache", "--threads"])
            .arg(threads.to_string())
            .arg(each.folder())
            .current_dir(folders::corpus());
        process::run(&mut command, self.limits)
    }
}

/// Builds the linter and asks cargo where it lies.
fn build() -> Result<PathBuf> {
    eprintln!("building cargo-privet");
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "build",
            "--release",
            "--package",
            "cargo-privet",
            "--message-format",
            "json-render-diagnostics",
        ])
        .current_dir(folders::root())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("cargo-privet does not build");
    }
    let executable = |line: &[u8]| {
        let message: serde_json::Value = serde_json::from_slice(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    };
    output
        .stdout
        .split(|&byte| byte == b'\n')
        .filter_map(executable)
        .next_back()
        .context("cargo built no binary")
}

struct Fault {
    panic: bool,
    text: String,
}

/// What is wrong with how a run ended. The linter exits with 0, 1 or 2, whatever it reads.
fn fault_of(run: &Finished) -> Option<Fault> {
    let (panic, text) = match &run.ending {
        // The code with which Rust's runtime ends a process whose main thread panicked.
        Ending::Exit(101) => (true, format!("it panicked: {}", last_words(run))),
        Ending::Exit(0..=2) if contains(&run.stderr, b"panicked at") => {
            (true, format!("a thread panicked: {}", last_words(run)))
        }
        Ending::Exit(0..=2) => return None,
        Ending::Exit(code) => (false, format!("it exited with {code}: {}", last_words(run))),
        Ending::Signal(signal) => (true, format!("it died of {signal}: {}", last_words(run))),
        Ending::OverTime => (false, format!("it ran for longer than {:?}", run.wall)),
        Ending::OverMemory => (false, format!("it took more than {:?} bytes", run.peak_memory.unwrap_or(0))),
    };
    Some(Fault { panic, text })
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

/// The end of what a run said on its error output.
fn last_words(run: &Finished) -> String {
    let text = String::from_utf8_lossy(&run.stderr);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(3)..].join(" | ")
}

/// Where two outputs part.
fn difference(one: &[u8], other: &[u8]) -> String {
    let at = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let excerpt = |bytes: &[u8]| {
        let end = bytes.len().min(at + 60);
        String::from_utf8_lossy(&bytes[at.saturating_sub(60).min(end)..end]).into_owned()
    };
    format!("at byte {at}: {:?} and {:?}", excerpt(one), excerpt(other))
}

fn place(problem: &Problem) -> String {
    let file = problem.file.as_deref().unwrap_or("?");
    problem.line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"))
}

/// The parse failures in files that rustc parses: one fault for each file.
fn wrong_parse_failures(report: &Report, each: &Crate) -> Result<Vec<String>> {
    let scratch = folders::corpus().join(".rustc");
    fs::create_dir_all(&scratch)?;
    let edition = each.edition()?;
    let mut asked = BTreeSet::new();
    let mut faults = Vec::new();
    for problem in report.parse_failures() {
        let Some(file) = &problem.file else {
            faults.push(format!("a parse failure names no file: {}", problem.message));
            continue;
        };
        if !asked.insert(file) {
            continue;
        }
        // What is not UTF-8 is no Rust.
        let Ok(text) = fs::read_to_string(each.folder().join(file)) else { continue };
        if rustc::parses(&text, &edition, &scratch)? {
            faults.push(format!("rustc parses {}: {}", place(problem), problem.message));
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(ending: Ending, stderr: &str) -> Finished {
        Finished {
            ending,
            wall: Duration::from_secs(1),
            peak_memory: None,
            stdout: Vec::new(),
            stderr: stderr.as_bytes().to_vec(),
        }
    }

    #[test]
    fn the_exit_codes_of_the_linter_are_no_faults() {
        for code in 0..=2 {
            assert!(fault_of(&finished(Ending::Exit(code), "")).is_none());
        }
    }

    #[test]
    fn a_panic_is_found_however_it_ends() {
        let panicked = "thread '<unnamed>' panicked at crates/x.rs:1:2:\nboom";
        for ending in [Ending::Exit(101), Ending::Exit(0), Ending::Signal("signal: 6".to_owned())] {
            let fault = fault_of(&finished(ending, panicked)).unwrap();
            assert!(fault.panic && fault.text.contains("boom"), "{}", fault.text);
        }
    }

    #[test]
    fn running_out_of_time_or_memory_is_a_fault_but_no_panic() {
        for ending in [Ending::OverTime, Ending::OverMemory, Ending::Exit(3)] {
            assert!(!fault_of(&finished(ending, "")).unwrap().panic);
        }
    }

    #[test]
    fn a_difference_is_shown_where_it_starts() {
        assert_eq!(difference(b"abcd", b"abxd"), r#"at byte 2: "abcd" and "abxd""#);
        assert_eq!(difference(b"ab", b"abc"), r#"at byte 2: "ab" and "abc""#);
    }
}
