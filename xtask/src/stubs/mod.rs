//! `cargo xtask stubs`: the stub of the standard library against the library's own sources.
//!
//! Both are read as syntax and brought to the same tables: what types and traits there are with how many parameters,
//! which methods each has with how many parameters, and what implements which trait. Everything of the stub must be in
//! the library, or, if that is older than the toolchain, in the toolchain's documentation; or `xtask/stubs.toml` says why
//! it is not. What the library has and the stub lacks is counted by how often the corpus names it.

mod documentation;
mod surface;

use crate::corpus::list::List;
use crate::folders;
use crate::sources;
use crate::table::{Table, grouped};
use anyhow::{Context as _, Result, bail};
use documentation::Documentation;
use rayon::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use surface::Surface;

/// Where the library lies, and how much to print.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder `library` of the standard library's sources
    #[arg(long, env = "RUST_LIBRARY", value_name = "PATH")]
    library: PathBuf,
    /// The folder `html` of the toolchain's documentation; without it, where the toolchain has it
    #[arg(long, value_name = "PATH")]
    documentation: Option<PathBuf>,
    /// How many of the implementations and of the methods to print that the stub lacks
    #[arg(long, default_value_t = 30, value_name = "N")]
    lacking: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Explanations {
    difference: Vec<Explanation>,
}

/// Why the stub and the library differ at one place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Explanation {
    /// The type, function or method: `Vec::pop_if`.
    of: String,
    why: String,
}

/// Compares, and fails if the stub says what is not so.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mut library = Surface::default();
    for part in ["core", "alloc", "std"] {
        let folder = options.library.join(part).join("src");
        if !folder.is_dir() {
            bail!("{} is not there", folder.display());
        }
        library.read(&folder, false);
    }
    let mut stub = Surface::default();
    stub.read(&folders::root().join("lints/stubs/std"), true);

    let documentation = Documentation::open(options.documentation.as_deref())?;
    let explanations: Explanations =
        toml::from_str(include_str!("../../stubs.toml")).context("xtask/stubs.toml")?;
    let (mut documented, mut differences, mut explained) = (0_usize, Vec::new(), BTreeSet::new());
    for difference in stub.not_in(&library) {
        if difference.is_absence && documentation.has(&difference.of)? {
            documented += 1;
        } else if let Some(known) = explanations.difference.iter().find(|known| known.of == difference.of) {
            explained.insert(known.of.as_str());
            println!("explained: {}: {}", difference.text, known.why);
        } else {
            println!("{}", difference.text);
            differences.push(difference);
        }
    }
    if let Some(known) = explanations.difference.iter().find(|known| !explained.contains(known.of.as_str())) {
        bail!("xtask/stubs.toml explains `{}`, which does not differ", known.of);
    }
    for header in library.implementations_not_in(&stub).into_iter().take(options.lacking) {
        println!("the stub lacks {header}");
    }
    let lacking = library.methods_not_in(&stub);
    print!("{}", most_used(&lacking, options.lacking)?);
    println!(
        "{} methods, {} functions, {} types and traits, {} implementations in the stub; {} are newer than the library and \
         documented, {} explained, {} say what is not so",
        grouped(stub.methods.len()),
        grouped(stub.functions.len()),
        grouped(stub.types.len()),
        grouped(stub.implementations.len()),
        grouped(documented),
        grouped(explained.len()),
        grouped(differences.len()),
    );
    if differences.is_empty() { Ok(()) } else { bail!("{} differences", differences.len()) }
}

/// The methods that are lacking, by how often the corpus has their names behind a dot. Other types may have methods of
/// these names, so this is a hint.
fn most_used(lacking: &BTreeMap<String, BTreeSet<String>>, count: usize) -> Result<Table<3>> {
    let crates = List::read()?.select(&[])?;
    let files: Vec<PathBuf> = crates
        .iter()
        .filter(|each| each.folder().is_dir())
        .flat_map(|each| sources::rust_files(&each.folder()))
        .collect();
    let uses = files
        .par_iter()
        .fold(BTreeMap::<&str, usize>::new, |mut uses, file| {
            let text = std::fs::read_to_string(file).unwrap_or_default();
            for (at, _) in text.match_indices('.') {
                let rest = &text[at + 1..];
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
                if rest[end..].starts_with(['(', ':'])
                    && let Some((name, _)) = lacking.get_key_value(&rest[..end])
                {
                    *uses.entry(name.as_str()).or_default() += 1;
                }
            }
            uses
        })
        .reduce(BTreeMap::new, |mut all, uses| {
            for (name, count) in uses {
                *all.entry(name).or_default() += count;
            }
            all
        });
    let mut uses: Vec<(&str, usize)> = uses.into_iter().collect();
    uses.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
    let mut table = Table::new(["the stub lacks", "of", "named"]);
    for (name, uses) in uses.into_iter().take(count) {
        let owners: Vec<&str> = lacking[name].iter().map(String::as_str).take(4).collect();
        table.row([name.to_owned(), owners.join(", "), grouped(uses)]);
    }
    Ok(table)
}
