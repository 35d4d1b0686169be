//! The same input gives the same bytes, for any number of threads and in every run.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use privet_driver::{Request, StoreOptions};
use support::{fixture_folders, request, sources};

#[test]
fn one_thread_and_many_write_the_same_bytes() {
    for folder in fixture_folders() {
        let write = |threads| {
            let outcome = privet_driver::run(&request(&folder, threads)).expect("the fixture is there");
            privet_report::json(&outcome.report, &sources(&outcome), "0")
        };
        let one = write(1);
        for threads in [2, 4, 7] {
            assert!(one == write(threads), "{} differs with {threads} threads", folder.display());
        }
    }
}

#[test]
fn the_cache_changes_no_byte() {
    let cache = tempfile::tempdir().expect("a folder");
    let options = StoreOptions { folder: cache.path().to_owned(), build: "test".to_owned() };
    for folder in fixture_folders() {
        let write = |cache| {
            let asked = Request { cache, ..request(&folder, 2) };
            let outcome = privet_driver::run(&asked).expect("the fixture is there");
            privet_report::json(&outcome.report, &sources(&outcome), "0")
        };
        let without = write(None);
        assert!(without == write(Some(options.clone())), "{} differs with an empty cache", folder.display());
        assert!(without == write(Some(options.clone())), "{} differs with a full cache", folder.display());
    }
}
