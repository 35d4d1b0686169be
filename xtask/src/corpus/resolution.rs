//! `cargo xtask resolution`: how many calls, types and paths of published crates are known, and what most often stands in
//! the way of the rest.

use super::list::{Crate, List};
use crate::table::{Table, grouped};
use anyhow::{Result, anyhow};
use privet_driver::{ProjectOptions, Request, Share, Summary};

/// What to look at.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this crate (may be given several times)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
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
        let summary = resolution.summary();
        table.row(row(each.to_string(), &summary));
        total.add(summary);
    }
    table.row(row(format!("{} crates", fetched.len()), &total));
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
