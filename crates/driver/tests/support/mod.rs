//! What the tests of the pipeline share.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

pub mod marks;
pub mod registry;

use std::path::{Path, PathBuf};

use privet_driver::{Outcome, ProjectOptions, Request};
use privet_report::{SourceFile, Sources};

/// The folders in `test-fixtures`, sorted.
pub fn fixture_folders() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test-fixtures");
    let entries = std::fs::read_dir(all).expect("the fixtures are in the repository");
    let mut folders: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// A folder with these files, which goes away.
pub fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

/// A check of a folder.
pub fn request(folder: &Path, threads: usize) -> Request {
    Request {
        project: ProjectOptions { path: folder.to_owned(), ..ProjectOptions::default() },
        configuration: None,
        today: "2026-01-31".to_owned(),
        cache: None,
        threads,
        all_cfgs: false,
        keeps_flows: false,
    }
}

/// The texts of a run.
pub fn sources(outcome: &Outcome) -> Sources {
    Sources::new(
        outcome.files.iter().map(|(path, text)| SourceFile::new(path.clone(), text.clone())).collect(),
    )
}

/// What people see: file, line and lint of each diagnostic.
pub fn diagnostics(outcome: &Outcome) -> Vec<(String, usize, String)> {
    sourced_diagnostics(outcome).into_iter().map(|(file, line, lint, _)| (file, line, lint)).collect()
}

/// The same with the sources of each, as people say them (`Type::field`), sorted.
pub fn sourced_diagnostics(outcome: &Outcome) -> Vec<(String, usize, String, Vec<String>)> {
    let sources = sources(outcome);
    privet_report::diagnostics(&outcome.report.findings)
        .iter()
        .map(|diagnostic| {
            let (start, _) = sources.positions(diagnostic.main.primary);
            let file = sources.path(diagnostic.main.primary.file).to_owned();
            let all = std::iter::once(&diagnostic.main).chain(&diagnostic.others);
            let mut of: Vec<String> = all
                .filter_map(|finding| {
                    let segments: Vec<&str> = finding.source.as_ref()?.path.split("::").collect();
                    Some(segments[segments.len().saturating_sub(2)..].join("::"))
                })
                .collect();
            of.sort();
            of.dedup();
            (file, start.line, diagnostic.main.lint.clone(), of)
        })
        .collect()
}
