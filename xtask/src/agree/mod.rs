//! `cargo xtask agree`: names and types beside those that rust-analyzer has of the same applications.
//!
//! rust-analyzer writes an index (SCIP) of each; every occurrence in it of a method, function, macro, type or local is
//! looked up among what the driver resolves at the same place. What differs is written to `target/agree/`, a line each.

mod cfg;
mod compare;
mod index;
mod name;

use crate::corpus::fetch;
use crate::corpus::list::Crate;
use crate::folders;
use crate::table::{Table, grouped};
use anyhow::{Context as _, Result, anyhow, bail};
use compare::{Kind, Tally};
use privet_driver::{ProjectOptions, Request};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// What to compare, and where rust-analyzer lies.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The program `rust-analyzer`
    #[arg(long, env = "RUST_ANALYZER", default_value = "rust-analyzer", value_name = "PATH")]
    rust_analyzer: PathBuf,
    /// The folder `library` of the standard library's sources; without it, where the toolchain has them
    #[arg(long, env = "RUST_LIBRARY", value_name = "PATH")]
    library: Option<PathBuf>,
    /// Only this application (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// How many differences to print of each kind
    #[arg(long, default_value_t = 10, value_name = "N")]
    show: usize,
    /// Index again what is indexed
    #[arg(long)]
    again: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    crates: Vec<Crate>,
}

/// What each kind must come to: at least so much alike, and at most so much different, in percent.
fn bars(kind: Kind) -> Option<(f64, f64)> {
    match kind {
        Kind::Method | Kind::Local => Some((98.0, 0.5)),
        Kind::Function | Kind::Macro => Some((99.0, 0.5)),
        Kind::Type => None,
    }
}

/// Compares, and fails if a bar is missed.
pub(crate) fn run(options: &Options) -> Result<()> {
    let list: List = toml::from_str(include_str!("../../agree.toml")).context("xtask/agree.toml")?;
    let crates: Vec<Crate> = list
        .crates
        .into_iter()
        .filter(|each| options.only.is_empty() || options.only.contains(&each.name))
        .collect();
    let unfetched = fetch::fetch(&crates)?;
    if !unfetched.is_empty() {
        bail!("could not be fetched: {}", unfetched.join(", "));
    }
    let mut table =
        Table::new(["application", "of", "rust-analyzer's", "alike", "different", "unknown", "missing"]);
    let mut total = Tally::default();
    for each in &crates {
        let tally = compare_one(each, options)?;
        rows(&mut table, &each.to_string(), &tally);
        total.add(tally);
    }
    rows(&mut table, &format!("{} applications", crates.len()), &total);
    print!("{table}");
    for kind in Kind::ALL {
        for difference in total.differences(kind).take(options.show) {
            println!("{difference}");
        }
    }
    let missed: Vec<String> = Kind::ALL
        .into_iter()
        .filter_map(|kind| {
            let (alike, different) = bars(kind)?;
            let count = total.count(kind);
            let is_met = count.percent(count.alike) >= alike && count.percent(count.different) <= different;
            (!is_met).then(|| {
                format!("{} (at least {alike} % alike, at most {different} % different)", kind.name())
            })
        })
        .collect();
    if missed.is_empty() { Ok(()) } else { bail!("bars that are missed: {}", missed.join("; ")) }
}

fn rows(table: &mut Table<7>, name: &str, tally: &Tally) {
    for kind in Kind::ALL {
        let count = tally.count(kind);
        let share = |part| format!("{:.2} %", count.percent(part));
        table.row([
            name.to_owned(),
            kind.name().to_owned(),
            grouped(count.all()),
            share(count.alike),
            share(count.different),
            share(count.unknown),
            share(count.missing),
        ]);
    }
}

fn compare_one(each: &Crate, options: &Options) -> Result<Tally> {
    let name = format!("{}-{}", each.name, each.version);
    let folder = folders::agree().join(&name);
    let index = folders::agree().join(format!("{name}.scip"));
    if options.again || !index.is_file() {
        copy(&each.folder(), &folder)?;
        make_index(&folder, &index, options)?;
    }
    eprintln!("comparing {each}");
    let request = Request {
        project: ProjectOptions { path: folder.clone(), ..ProjectOptions::default() },
        configuration: None,
        today: "2026-01-01".to_owned(),
        cache: None,
        threads: 0,
        keeps_flows: false,
        all_cfgs: false,
    };
    let ours =
        privet_driver::resolution(&request).map_err(|failure| anyhow!("{each}: {}", failure.message))?;
    let theirs = index::read(&index)?;
    let tally = compare::compare(&each.name, &ours, &theirs, &cfg::Options::of(&folder)?);
    let mut text = String::new();
    for kind in Kind::ALL {
        for difference in tally.differences(kind) {
            let _ = writeln!(text, "{difference}");
        }
    }
    let file = folders::agree().join(format!("{name}.differences"));
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(tally)
}

/// Copies an application out of the corpus: rust-analyzer builds in its folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        let copied = if entry.file_type().is_dir() {
            fs::create_dir_all(&target)
        } else {
            fs::copy(entry.path(), &target).map(drop)
        };
        copied.with_context(|| format!("cannot write {}", target.display()))?;
    }
    Ok(())
}

fn make_index(folder: &Path, index: &Path, options: &Options) -> Result<()> {
    let mut cargo = serde_json::json!({ "sysroot": "discover" });
    if let Some(library) = &options.library {
        cargo["sysrootSrc"] = serde_json::json!(library);
    }
    // Test code is not checked either.
    let settings =
        serde_json::json!({ "cargo": cargo, "procMacro": { "enable": true }, "cfg": { "setTest": false } });
    let settings_file = folders::agree().join("rust-analyzer.json");
    fs::write(&settings_file, settings.to_string())?;
    eprintln!("indexing {}", folder.display());
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    succeed(Command::new(cargo).args(["fetch", "--locked", "--quiet"]).current_dir(folder))?;
    succeed(
        Command::new(&options.rust_analyzer)
            .args(["scip", ".", "--num-threads", "2", "--output"])
            .arg(index)
            .arg("--config-path")
            .arg(&settings_file)
            .env("CARGO_NET_OFFLINE", "true")
            .current_dir(folder),
    )
}

fn succeed(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!("{name} ended with {}:\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
