//! `cargo xtask corpus --plant`: flows planted into published crates.
//!
//! A chain of calls that is in the crate already gets one more parameter on the way: a call of a source is its argument at the
//! first, a call of a sink takes it at the last, and in between it is carried through macros, closures, `async`, `dyn`. Beside
//! it goes a twin that is a constant. rustc says which of the chains are what they look like: those that do not compile are
//! taken out, and so are those that have a place where it does not find a mistake, which is code that `cfg` or a macro drops.
//! So what has to be found is known without asking the linter.

mod chain;
mod scan;

use super::check::Privet;
use super::list::Crate;
use crate::folders;
use crate::table::Table;
use anyhow::{Context as _, Result, bail};
use chain::Chain;
use scan::Scan;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Crates that compile soon and whose functions call each other.
pub(super) const CRATES: [&str; 9] =
    ["just", "tokei", "fd-find", "lettre", "chrono", "clap_builder", "rhai", "hickory-proto", "quinn-proto"];
/// A round of the compiler takes out what did not compile; so many are enough.
const ROUNDS: usize = 12;
/// So many flows of a crate are planted at most, so that each of the crates has its share.
const SHARE: usize = 40;
/// So many have to be found of a hundred.
const BAR: usize = 95;

const MODELS: &str = r#"
[[source]]
path = "**::privet_plant::source_*"
output = "return"
class = "personal_information"
category = "email"

[[sink]]
path = "**::privet_plant::sink_*"
arguments = [0]
kind = "log"

[[sink]]
path = "**::privet_plant::twin_*"
arguments = [0]
kind = "log"
"#;

/// Plants, compiles and checks; fails where too little is found, or a twin is.
pub(super) fn run(crates: &[&Crate], privet: &Privet) -> Result<()> {
    let mut table = Table::new(["crate", "planted", "found", "false"]);
    let (mut planted, mut found, mut lines) = (0, 0, Vec::new());
    let mut wrong = 0;
    for each in crates {
        let outcome = plant(each, privet).with_context(|| each.to_string())?;
        table.row([
            each.to_string(),
            outcome.planted.to_string(),
            (outcome.planted - outcome.missed.len()).to_string(),
            outcome.wrong.len().to_string(),
        ]);
        planted += outcome.planted;
        found += outcome.planted - outcome.missed.len();
        wrong += outcome.wrong.len();
        lines.extend(outcome.missed.iter().map(|missed| format!("{each}: missed {missed}")));
        lines.extend(outcome.wrong.iter().map(|wrong| format!("{each}: false {wrong}")));
    }
    table.row([
        format!("{} crates", crates.len()),
        planted.to_string(),
        found.to_string(),
        wrong.to_string(),
    ]);
    print!("{table}");
    for line in lines {
        println!("  {line}");
    }
    if planted == 0 || found * 100 < planted * BAR || wrong > 0 {
        bail!("{found} of {planted} planted flows are found, and {wrong} that nobody planted");
    }
    Ok(())
}

struct Outcome {
    planted: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
}

fn plant(each: &Crate, privet: &Privet) -> Result<Outcome> {
    let folder = folders::root().join("target/plant").join(&each.name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&each.folder(), &folder)?;
    let root = ["src/lib.rs", "src/main.rs"].into_iter().map(|root| folder.join(root));
    let root = root.into_iter().find(|root| root.is_file()).context("no root of a library or binary")?;
    fs::write(folder.join("privet.toml"), MODELS)?;
    let broken_before = check(&folder, &root)?;
    if !broken_before.status.success() {
        bail!("it does not compile as it is: {}", String::from_utf8_lossy(&broken_before.stderr));
    }
    let files = compiled(&folder)?;
    let texts: Vec<String> = files.iter().map(fs::read_to_string).collect::<Result<_, _>>()?;
    let mut scan = Scan::default();
    for (index, text) in texts.iter().enumerate() {
        // A file of a test that is no Rust has nothing to plant into.
        let _ = scan.read(index, text);
    }
    let chains = chain::chains(&scan);
    let mut standing: BTreeSet<usize> = (0..chains.len()).collect();
    let module = root.with_file_name("privet_plant.rs");
    fs::write(module, chain::module(chains.len()))?;
    for round in 0..=ROUNDS {
        let lines = write(&files, &texts, &scan, &chains, &standing, &root, false)?;
        let broken = broken(&folder, &root, &lines)?;
        if broken.is_empty() {
            break;
        }
        if round == ROUNDS || standing.is_empty() {
            bail!("it does not come to compile");
        }
        standing.retain(|chain| !broken.contains(chain));
    }
    write(&files, &texts, &scan, &chains, &standing, &root, true)?;
    let looked_at = mistakes(&folder, &root)?;
    standing.retain(|chain| {
        (0..=chains[*chain].calls.len()).all(|place| looked_at.contains(&(chain * chain::PLACES + place)))
    });
    // Fewer compile still.
    let standing: BTreeSet<usize> = standing.into_iter().take(SHARE).collect();
    write(&files, &texts, &scan, &chains, &standing, &root, false)?;
    let report = privet.report(&folder, None)?;
    Ok(judge(&scan, &chains, &standing, &report))
}

/// Writes the files with these chains in them; which chains touch which lines.
fn write(
    files: &[PathBuf],
    texts: &[String],
    scan: &Scan,
    chains: &[Chain],
    standing: &BTreeSet<usize>,
    root: &Path,
    is_marked: bool,
) -> Result<BTreeMap<(PathBuf, usize), BTreeSet<usize>>> {
    let mut of_file: Vec<Vec<(usize, String, usize)>> = files.iter().map(|_| Vec::new()).collect();
    for number in standing {
        for (file, at, text, number) in chain::insertions(scan, &chains[*number], *number, is_marked) {
            of_file[file].push((at, text, number));
        }
    }
    let mut lines: BTreeMap<(PathBuf, usize), BTreeSet<usize>> = BTreeMap::new();
    for ((file, text), mut insertions) in files.iter().zip(texts).zip(of_file) {
        insertions.sort();
        let mut planted = String::with_capacity(text.len() + insertions.len() * 64);
        let mut done = 0;
        for (at, inserted, number) in insertions {
            planted += &text[done..at];
            planted += &inserted;
            done = at;
            let line = text[..at].matches('\n').count() + 1;
            lines.entry((file.clone(), line)).or_default().insert(number);
        }
        planted += &text[done..];
        if file == root {
            planted += "\nmod privet_plant;\n";
        }
        fs::write(file, planted)?;
    }
    Ok(lines)
}

#[derive(Deserialize)]
struct Message {
    message: Option<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    spans: Vec<Span>,
    children: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    line_end: usize,
    label: Option<String>,
}

/// `cargo check` of what the root is of: of a package with both, the library is what is planted into.
fn check(folder: &Path, root: &Path) -> Result<Output> {
    let target = if root.ends_with("lib.rs") { "--lib" } else { "--bins" };
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--message-format=json", target, "--target-dir"])
        .arg(folders::root().join("target/plant/target"))
        .env("RUSTFLAGS", "--cap-lints=allow")
        .current_dir(folder)
        .stderr(Stdio::piped())
        .output()
        .context("cannot start cargo")
}

/// The files below `src` that rustc read: it lists them beside what it made.
fn compiled(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folders::root().join("target/plant/target/debug/deps"))?.flatten() {
        if entry.path().extension().is_none_or(|extension| extension != "d") {
            continue;
        }
        let text = fs::read_to_string(entry.path())?;
        let files = text.split_whitespace().filter(|word| word.starts_with("src/") && word.ends_with(".rs"));
        let files: Vec<PathBuf> = files.map(|file| folder.join(file)).collect();
        // Dependencies lie elsewhere, and name their files by whole paths; what another crate left here has other files.
        if files.iter().all(|file| file.is_file()) {
            found.extend(files);
        }
    }
    match found.is_empty() {
        true => bail!("rustc read no file of it"),
        false => Ok(found.into_iter().collect()),
    }
}

/// The chains at whose lines rustc finds errors.
fn broken(
    folder: &Path,
    root: &Path,
    lines: &BTreeMap<(PathBuf, usize), BTreeSet<usize>>,
) -> Result<BTreeSet<usize>> {
    let output = check(folder, root)?;
    let mut found = BTreeSet::new();
    let mut unclear = Vec::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(Message { message: Some(message) }) = serde_json::from_slice(line) else { continue };
        if message.level != "error" || message.spans.is_empty() {
            continue;
        }
        let before = found.len();
        let spans = message.spans.iter().chain(message.children.iter().flat_map(|child| &child.spans));
        for span in spans {
            for line in span.line_start..=span.line_end.min(span.line_start + 20) {
                found.extend(lines.get(&(folder.join(&span.file_name), line)).into_iter().flatten());
            }
        }
        if found.len() == before && found.is_empty() {
            unclear.push(message.message);
        }
    }
    match found.is_empty() && !output.status.success() {
        true => bail!("{}{}", unclear.join("; "), String::from_utf8_lossy(&output.stderr)),
        false => Ok(found),
    }
}

/// The numbers of the mistakes that rustc finds.
fn mistakes(folder: &Path, root: &Path) -> Result<BTreeSet<usize>> {
    let output = check(folder, root)?;
    let mut found = BTreeSet::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(Message { message: Some(message) }) = serde_json::from_slice(line) else { continue };
        let labels = message.spans.iter().filter_map(|span| span.label.as_deref());
        let numbers = labels.filter_map(|label| label.split_once("[(); ")?.1.split_once(']')?.0.parse().ok());
        found.extend::<Vec<usize>>(numbers.collect());
    }
    Ok(found)
}

/// Which planted flows are found, and what else is.
fn judge(
    scan: &Scan,
    chains: &[Chain],
    standing: &BTreeSet<usize>,
    report: &super::report::Report,
) -> Outcome {
    let number = |path: &str, what: &str| -> Option<usize> {
        path.rsplit("::").next()?.strip_prefix(what)?.strip_prefix('_')?.parse().ok()
    };
    let mut found = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    for (source, sink) in report.flows() {
        let Some(from) = number(source, "source") else { continue };
        match number(sink, "sink") {
            Some(to) if to == from => {
                found.insert(from);
            }
            Some(_) => {
                wrong.insert(format!("{source} at {sink}"));
            }
            None if number(sink, "twin").is_some() => {
                wrong.insert(format!("{source} at {sink} ({})", chain::carrier(from)));
            }
            None => {}
        }
    }
    let name = |index: &usize| scan.functions[*index].name.clone();
    let missed = standing.difference(&found).map(|chain| {
        let path: Vec<String> = chains[*chain].functions.iter().map(name).collect();
        format!("{} ({}, source_{chain})", path.join(" -> "), chain::carrier(*chain))
    });
    Outcome { planted: standing.len(), missed: missed.collect(), wrong: wrong.into_iter().collect() }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(from).into_iter().filter_map(Result::ok) {
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
