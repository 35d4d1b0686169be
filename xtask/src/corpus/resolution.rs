//! `cargo xtask resolution`: how many calls, types and paths of published crates are known, and what most often stands in
//! the way of the rest.

use super::list::{Crate, List};
use crate::table::{Table, grouped};
use anyhow::{Context as _, Result, anyhow};
use privet_driver::{ProjectOptions, Request, Resolution, Share, Summary};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// What to look at.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this crate (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Write every place of which something is not known to this file, a line each
    #[arg(long, value_name = "PATH")]
    places: Option<PathBuf>,
    /// How many causes to print
    #[arg(long, default_value_t = 10, value_name = "N")]
    causes: usize,
}

/// Resolves each crate of the corpus that is at hand.
pub(crate) fn run(options: &Options) -> Result<()> {
    let crates = List::read()?.select(&options.only)?;
    let fetched: Vec<&Crate> = crates.iter().filter(|each| each.folder().is_dir()).collect();
    let mut table = Table::new([
        "crate",
        "method calls",
        "known",
        "not read",
        "bindings",
        "known",
        "not read",
        "paths",
        "known",
        "not read",
    ]);
    let mut total = Summary::default();
    let mut places = String::new();
    for (index, each) in fetched.iter().enumerate() {
        eprintln!("resolving {}/{} {each}", index + 1, fetched.len());
        let request = Request {
            project: ProjectOptions { path: each.folder(), ..ProjectOptions::default() },
            configuration: None,
            today: "2026-01-01".to_owned(),
            cache: None,
            threads: 0,
            all_cfgs: false,
            keeps_flows: false,
        };
        let resolution =
            privet_driver::resolution(&request).map_err(|failure| anyhow!("{each}: {}", failure.message))?;
        if options.places.is_some() {
            write_places(&mut places, each, &resolution);
        }
        let summary = resolution.summary();
        table.row(row(each.to_string(), &summary));
        total.add(summary);
    }
    table.row(row(format!("{} crates", fetched.len()), &total));
    if let Some(file) = &options.places {
        fs::write(file, places).with_context(|| format!("cannot write {}", file.display()))?;
    }
    print!("{table}");
    for (is_external, title) in [(false, "what is not known"), (true, "crates that are not read")] {
        let mut causes = Table::new([title, "times"]);
        for (cause, count) in total.most_frequent(is_external, options.causes) {
            causes.row([cause.text.clone(), grouped(count)]);
        }
        print!("\n{causes}");
    }
    Ok(())
}

/// What is not known of a crate's own code, with its place and why.
fn write_places(places: &mut String, each: &Crate, resolution: &Resolution) {
    let calls = resolution.calls.iter().map(|call| ("call", call.file, call.range, &call.why));
    let bindings =
        resolution.bindings.iter().map(|binding| ("binding", binding.file, binding.range, &binding.why));
    let paths = resolution.paths.iter().map(|path| ("path", path.file, path.range, &path.why));
    for (kind, file, range, why) in calls.chain(bindings).chain(paths) {
        let Some(cause) = why.as_ref().filter(|cause| !cause.is_external) else { continue };
        let Some((path, text)) = resolution.files.get(file.0 as usize) else { continue };
        let before = text.get(..range.start as usize).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let name = text.get(range.start as usize..range.end as usize).unwrap_or_default();
        let name = name.lines().next().unwrap_or_default();
        let _ = writeln!(places, "{kind} {} {path}:{line}: `{name}`: {}", each.name, cause.text);
    }
}

fn row(name: String, summary: &Summary) -> [String; 10] {
    let [a, b, c] = share(summary.methods);
    let [d, e, f] = share(summary.bindings);
    let [g, h, i] = share(summary.paths);
    [name, a, b, c, d, e, f, g, h, i]
}

fn share(share: Share) -> [String; 3] {
    let all = share.known + share.unknown + share.external;
    [grouped(all), format!("{:.2} %", share.percent()), grouped(share.external)]
}
