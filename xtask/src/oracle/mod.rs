//! `cargo xtask oracle`: flows that are reported, against flows that happen.
//!
//! Programs that call `source()` and `sink(value)` are compiled and run: a source's value bears the line of its call, a
//! sink records which lines it was given (`xtask/oracle/runtime.rs`). The same programs are checked. Each flow that
//! happened must be reported; each that is reported and did not happen must be explained at its sink by a rule of the
//! design. `xtask/oracle/README.md` says how a case is written.

mod compare;
mod program;

use crate::folders;
use anyhow::{Context as _, Result, bail};
use compare::Verdict;
use program::{Case, Program};
use std::fs;
use std::time::Instant;

/// Options of `cargo xtask oracle`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only the cases whose names hold one of these
    names: Vec<String>,
    /// Print every flow that happened
    #[arg(long)]
    flows: bool,
}

/// Compares the cases by hand.
pub(crate) fn run(options: &Options) -> Result<()> {
    let cases = cases(&options.names)?;
    let name = if options.names.is_empty() { "cases" } else { "some" };
    let verdict = judge(&Program { name: name.to_owned(), cases })?;
    if options.flows {
        verdict.happened.iter().for_each(|flow| println!("{flow}"));
    }
    println!("{}", verdict.figures());
    if verdict.faults.is_empty() {
        return Ok(());
    }
    verdict.faults.iter().for_each(|fault| println!("{fault}"));
    bail!("{} flows are not as they should be", verdict.faults.len())
}

/// The cases in `xtask/oracle/cases`, by name.
fn cases(names: &[String]) -> Result<Vec<Case>> {
    let folder = folders::oracle_cases();
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
        if names.is_empty() || names.iter().any(|part| name.contains(part.as_str())) {
            cases.push(Case { name: name.to_owned(), text: fs::read_to_string(&path)? });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    if cases.is_empty() {
        bail!("no case has such a name");
    }
    Ok(cases)
}

/// Runs a program and the linter over it.
fn judge(program: &Program) -> Result<Verdict> {
    let folder = program.write()?;
    let start = Instant::now();
    let executed = program.execute(&folder)?;
    let compiled = start.elapsed();
    let start = Instant::now();
    let reported = program.check(&folder)?;
    let mut verdict = compare::compare(program, &executed, &reported);
    verdict.times = (compiled, start.elapsed());
    Ok(verdict)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every flow of the cases is reported, and every other report explained.
    #[test]
    fn what_happens_is_reported() {
        let verdict = judge(&Program { name: "test".to_owned(), cases: cases(&[]).unwrap() }).unwrap();
        assert!(verdict.faults.is_empty(), "{}", verdict.text());
        assert!(verdict.happened.len() >= 60, "{}", verdict.figures());
    }
}
