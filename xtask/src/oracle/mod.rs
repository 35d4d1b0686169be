//! `cargo xtask oracle`: flows that are reported, against flows that happen.
//!
//! Programs that call `source()` and `sink(value)` are compiled and run: a source's value bears the line of its call, a
//! sink records which lines it was given (`xtask/oracle/runtime.rs`). The same programs are checked. Each flow that
//! happened must be reported; each that is reported and did not happen must be explained at its sink by a rule of the
//! design. `xtask/oracle/README.md` says how a case is written.

mod compare;
mod generate;
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
    /// Instead of the cases, so many programs made by chance: what is missed is a fault
    #[arg(long, default_value_t = 0)]
    generate: u64,
    /// The seed of the first of them
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print every flow that happened
    #[arg(long)]
    flows: bool,
}

/// So many generated programs are compiled together.
const BATCH: u64 = 100;

/// Compares the cases, or generated programs.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.generate > 0 {
        return generated(options);
    }
    let cases = cases(&options.names)?;
    let name = if options.names.is_empty() { "cases" } else { "some" };
    let verdict = judge(&Program { name: name.to_owned(), cases })?;
    if options.flows {
        verdict.happened.iter().for_each(|flow| println!("{flow}"));
    }
    println!("{}", verdict.figures());
    let complaints = verdict.complaints();
    complaints.iter().for_each(|complaint| println!("{complaint}"));
    if complaints.is_empty() { Ok(()) } else { bail!("{} flows are not as they should be", complaints.len()) }
}

/// Compares generated programs: what they miss is printed, what they report beyond is counted.
fn generated(options: &Options) -> Result<()> {
    let last = options.seed + options.generate;
    let (mut happened, mut extra, mut clean, mut misses) = (0, 0, 0, 0);
    let mut first = options.seed;
    while first < last {
        let end = last.min(first + BATCH);
        let cases = (first..end).map(generate::program).collect();
        let verdict = judge(&Program { name: format!("seeds_{first}"), cases })?;
        happened += verdict.happened.len();
        clean += verdict.clean;
        extra += verdict.extra.len();
        misses += verdict.misses.len();
        verdict.misses.iter().for_each(|flow| println!("{flow}: happens, and is not reported"));
        if options.flows {
            verdict.extra.iter().for_each(|flow| println!("{flow}: is reported, and does not happen"));
        }
        first = end;
    }
    println!(
        "{} programs: {happened} flows happened, {misses} of them missed; {clean} sinks were given nothing; {extra} more \
         flows were reported",
        options.generate,
    );
    if misses == 0 { Ok(()) } else { bail!("{misses} flows are missed") }
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
        let complaints = verdict.complaints();
        assert!(complaints.is_empty(), "{}\n{}", complaints.join("\n"), verdict.figures());
        assert!(verdict.happened.len() >= 500, "{}", verdict.figures());
    }

    /// So is every flow of programs made by chance.
    #[test]
    fn what_happens_by_chance_is_reported() {
        let cases = (1..=40).map(generate::program).collect();
        let verdict = judge(&Program { name: "chance".to_owned(), cases }).unwrap();
        assert!(verdict.misses.is_empty(), "{}\n{}", verdict.complaints().join("\n"), verdict.figures());
        assert!(verdict.happened.len() >= 200, "{}", verdict.figures());
    }
}
