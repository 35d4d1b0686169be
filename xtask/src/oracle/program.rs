//! A program of several cases: written as a package, compiled and run, and checked.

use crate::folders;
use anyhow::{Context as _, Result, bail};
use privet_driver::{ProjectOptions, Request};
use privet_ir::{FileId, ProblemKind};
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A module with a function `run`.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) text: String,
}

/// Cases that are compiled together, for most of the time goes into starting and linking.
pub(super) struct Program {
    /// The folder's name.
    pub(super) name: String,
    pub(super) cases: Vec<Case>,
}

/// A line of a case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Place {
    pub(super) case: String,
    pub(super) line: usize,
}

/// From the line of a source to that of a sink.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Flow {
    pub(super) to: Place,
    pub(super) from: Place,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.rs:{}", self.case, self.line)
    }
}

impl fmt::Display for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} from {}", self.to, self.from.line)
    }
}

/// What a run recorded.
pub(super) struct Execution {
    pub(super) flows: BTreeSet<Flow>,
    /// The sinks that were called.
    pub(super) reached: BTreeSet<Place>,
}

impl Program {
    /// Writes the package; its folder.
    pub(super) fn write(&self) -> Result<PathBuf> {
        let folder = folders::oracle().join(&self.name);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        let sources = folder.join("src");
        fs::create_dir_all(&sources)?;
        let given = folders::root().join("xtask/oracle");
        fs::copy(given.join("runtime.rs"), sources.join("runtime.rs"))?;
        fs::copy(given.join("privet.toml"), folder.join("privet.toml"))?;
        fs::write(folder.join("Cargo.toml"), MANIFEST)?;
        fs::write(folder.join("Cargo.lock"), LOCK)?;
        let mut main = String::from("#![allow(warnings)]\nmod runtime;\n");
        for case in &self.cases {
            main += &format!("mod {};\n", case.name);
            fs::write(sources.join(format!("{}.rs", case.name)), &case.text)?;
        }
        main += "\nfn main() {\n";
        for case in &self.cases {
            main += &format!("    runtime::explore({}::run);\n", case.name);
        }
        main += "    runtime::report();\n}\n";
        fs::write(sources.join("main.rs"), main)?;
        Ok(folder)
    }

    /// Compiles the package and runs it.
    pub(super) fn execute(&self, folder: &Path) -> Result<Execution> {
        let binary = folder.join("oracle");
        let compiled = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition", "2024", "--crate-name", "oracle", "-C", "debuginfo=0", "src/main.rs", "-o"])
            .arg(&binary)
            .current_dir(folder)
            .output()
            .context("cannot start rustc")?;
        if !compiled.status.success() {
            bail!("{} does not compile:\n{}", self.name, String::from_utf8_lossy(&compiled.stderr));
        }
        let run = Command::new(&binary).current_dir(folder).output().context("cannot start the program")?;
        if !run.status.success() {
            bail!("{} failed:\n{}", self.name, String::from_utf8_lossy(&run.stderr));
        }
        let mut execution = Execution { flows: BTreeSet::new(), reached: BTreeSet::new() };
        for line in String::from_utf8_lossy(&run.stdout).lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            match parts[..] {
                ["flow", from, from_line, to, to_line] => {
                    let (from, to) = (place(from, from_line)?, place(to, to_line)?);
                    execution.flows.insert(Flow { to, from });
                }
                ["sink", file, line] => {
                    execution.reached.insert(place(file, line)?);
                }
                _ => bail!("the program printed `{line}`"),
            }
        }
        Ok(execution)
    }

    /// The flows that the linter reports.
    pub(super) fn check(&self, folder: &Path) -> Result<BTreeSet<Flow>> {
        let request = Request {
            project: ProjectOptions { path: folder.to_owned(), ..ProjectOptions::default() },
            configuration: None,
            today: "2026-01-31".to_owned(),
            cache: None,
            threads: 0,
            keeps_flows: true,
            all_cfgs: false,
        };
        let outcome = privet_driver::run(&request).map_err(|failure| anyhow::anyhow!(failure.message))?;
        // A program that calls no `number()` has a source that matches nothing: that is none.
        let mut problems = outcome.report.problems.iter();
        if let Some(problem) = problems.find(|it| matches!(it.kind, ProblemKind::Syntax | ProblemKind::File))
        {
            bail!("the linter says of {}: {}", self.name, problem.message);
        }
        let at = |file: FileId, start: u32| {
            let (path, text) = &outcome.files[file.0 as usize];
            let line = text.get(..start as usize).unwrap_or_default().matches('\n').count() + 1;
            place(path, &line.to_string())
        };
        let mut flows = BTreeSet::new();
        for flow in &outcome.flows {
            let Some((file, range)) = flow.origin else { continue };
            // The catalogue has sinks of its own: `unwrap` prints the error.
            if !flow.sink.starts_with("oracle::") {
                continue;
            }
            flows.insert(Flow { to: at(flow.file, flow.range.start)?, from: at(file, range.start)? });
        }
        Ok(flows)
    }
}

fn place(file: &str, line: &str) -> Result<Place> {
    let case = Path::new(file).file_stem().and_then(|name| name.to_str()).unwrap_or(file);
    let line = line.parse().with_context(|| format!("`{line}` is no line"))?;
    Ok(Place { case: case.to_owned(), line })
}

const MANIFEST: &str = r#"[package]
name = "oracle"
version = "0.1.0"
edition = "2024"

[workspace]
"#;

const LOCK: &str = r#"version = 4

[[package]]
name = "oracle"
version = "0.1.0"
"#;
