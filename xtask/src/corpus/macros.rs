//! `cargo xtask macros`: how many calls of `macro_rules!` macros in the corpus are expanded and parsed.

use super::fetch;
use super::list::List;
use crate::table::{grouped, seconds};
use anyhow::{Result, anyhow};
use privet_driver::{MacroFigures, ProjectOptions, Request};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What to expand.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this crate (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Expand the macros of this project instead of the corpus
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// How many causes to print
    #[arg(long, default_value_t = 10, value_name = "N")]
    show: usize,
}

/// Expands everything and prints the figures.
pub(crate) fn run(options: &Options) -> Result<()> {
    let folders = match &options.project {
        Some(project) => vec![project.clone()],
        None => {
            let crates = List::read()?.select(&options.only)?;
            fetch::fetch(&crates)?;
            crates.iter().map(|each| each.folder()).filter(|folder| folder.is_dir()).collect()
        }
    };
    let (mut calls, mut expanded) = (0_usize, 0_usize);
    let mut causes: BTreeMap<(String, &str), (usize, String)> = BTreeMap::new();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let figures = figures(folder)?;
        if options.project.is_some() {
            for (stage, time) in &figures.timings.stages {
                println!("{:8} {}", stage.name(), seconds(*time));
            }
        }
        calls += figures.calls as usize;
        expanded += figures.expanded as usize;
        for (place, name_of_macro, cause) in figures.failures {
            let seen = causes.entry((name_of_macro, cause)).or_insert_with(|| (0, format!("{name}/{place}")));
            seen.0 += 1;
        }
    }
    let share = if calls == 0 { 100.0 } else { expanded as f64 * 100.0 / calls as f64 };
    println!("{} of {} calls expanded and parsed: {share:.2} %", grouped(expanded), grouped(calls));
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for ((name, cause), (count, place)) in causes.into_iter().take(options.show) {
        println!("{:>8}  {name}!: {cause} ({place})", grouped(count));
    }
    Ok(())
}

fn figures(folder: PathBuf) -> Result<MacroFigures> {
    let request = Request {
        project: ProjectOptions { path: folder, all_features: true, ..ProjectOptions::default() },
        configuration: None,
        today: "2026-01-01".to_owned(),
        cache: None,
        threads: 0,
        all_cfgs: false,
        keeps_flows: false,
    };
    privet_driver::macros(&request).map_err(|failure| anyhow!(failure.message))
}
