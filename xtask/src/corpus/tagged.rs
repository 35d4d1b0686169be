//! `cargo xtask corpus --tag-by-name`: what is found where every field whose name suggests personal data bears a tag.
//!
//! Published crates bear no tags, so whatever is found there is only suspected. With tags, a finding is certain or likely, and
//! likely are those that pass a call which is not resolved, or `dyn`: their share says how far the analysis knows what it says.

use super::check::Privet;
use super::list::Crate;
use super::report::Source;
use crate::folders;
use crate::table::{Table, grouped};
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

/// Of a hundred findings fewer than this may be likely.
const BAR: usize = 5;

/// Checks each crate without tags, then with a tag for each source that was suspected.
pub(super) fn run(crates: &[&Crate], privet: &Privet) -> Result<()> {
    let folder = folders::root().join("target/tagged");
    fs::create_dir_all(&folder)?;
    let mut table = Table::new(["crate", "tags", "findings", "likely"]);
    let (mut findings, mut likely) = (0, 0);
    for each in crates {
        eprintln!("tagging {each}");
        let suspected = privet.report(&each.folder(), None)?;
        let tags: BTreeSet<&Source> = suspected.sources().map(|(source, _)| source).collect();
        let mut models = String::new();
        for Source { path, class, category } in &tags {
            let (class, category) =
                (class.as_deref().unwrap_or_default(), category.as_deref().unwrap_or_default());
            let _ = writeln!(models, "[[tag]]\npath = {path:?}\nclass = {class:?}\ncategory = {category:?}");
        }
        let configuration = folder.join(format!("{}.toml", each.name));
        fs::write(&configuration, models)?;
        let tagged = privet.report(&each.folder(), Some(&configuration))?;
        let known: Vec<&str> = tagged.sources().map(|(_, confidence)| confidence).collect();
        let unsure = known.iter().filter(|confidence| **confidence == "likely").count();
        table.row([each.to_string(), grouped(tags.len()), grouped(known.len()), grouped(unsure)]);
        findings += known.len();
        likely += unsure;
    }
    table.row([format!("{} crates", crates.len()), String::new(), grouped(findings), grouped(likely)]);
    print!("{table}");
    println!("{:.1} % of the findings are likely", 100.0 * likely as f64 / findings.max(1) as f64);
    if likely * 100 >= findings * BAR {
        bail!("{BAR} % or more of the findings are likely");
    }
    Ok(())
}
