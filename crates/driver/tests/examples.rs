//! The texts of the lints: what `## Example` shows is found, and what `## Instead` shows is not.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::fs;

use privet_driver::{Expectation, examples};
use privet_model::Catalogue;
use rayon::prelude::*;
use support::request;

#[test]
fn the_examples_of_the_catalogue_are_what_they_say() {
    let (catalogue, _) = Catalogue::load(privet_lints::FILES, None, &[]);
    let lints: Vec<_> = catalogue.lints.values().collect();
    let judged: Vec<(String, Option<String>)> = lints
        .par_iter()
        .flat_map(|lint| {
            // A lint that is off says nothing of its own example.
            let level = format!("[levels]\n{} = \"warn\"\n", lint.id);
            let judged = examples(lint).into_iter().map(|example| {
                let folder = tempfile::tempdir().expect("a folder");
                for (path, text) in example.files() {
                    let path = folder.path().join(path);
                    fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder");
                    fs::write(path, text).expect("a file");
                }
                let own = example.configuration.as_deref().unwrap_or_default();
                fs::write(folder.path().join("privet.toml"), format!("{own}\n{level}")).expect("a file");
                let outcome = privet_driver::run(&request(folder.path(), 1)).expect("there is code");
                let why = example.judge(lint, &outcome).err();
                (format!("{}, line {}", lint.id, example.line), why)
            });
            judged.collect::<Vec<_>>()
        })
        .collect();
    for lint in &lints {
        for section in [Expectation::Found, Expectation::Silent] {
            let has = examples(lint).iter().any(|example| example.expects == section);
            assert!(has, "{} has no {section:?} example", lint.id);
        }
    }
    let wrong: Vec<_> = judged.iter().filter_map(|(name, why)| Some((name, why.as_ref()?))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
