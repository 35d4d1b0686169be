//! What was read of dependencies is kept for later runs, and changes nothing that they say.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use privet_driver::{ProjectOptions, Request, StoreOptions};
use privet_ir::ProblemKind;
use support::registry::{REGISTRY, locked, manifest, project};
use support::{request, sources};

const THING: &str = "vendor/thing/src/lib.rs";

/// An application that logs through a dependency, one of whose types is shown by a body.
fn application() -> tempfile::TempDir {
    project(
        "[dependencies]\nthing = \"1\"\nshared = { path = \"../shared\" }\n[features]\nmore = [\"thing/more\"]\n",
        &format!(
            "dependencies = [\"shared\", \"thing\"]\n{}{}",
            locked("shared", "0.1.0", "", &[]),
            locked("thing", "1.0.0", REGISTRY, &[])
        ),
        &[
            (
                "app/src/lib.rs",
                "pub struct User { #[personal_information(email)] loud: thing::Loud, own: shared::Own }
pub fn f(user: &User) { println!(\"{}\", user.loud); user.loud.inner().size(); user.own.name().name(); thing::made!(user); }",
            ),
            ("shared/Cargo.toml", &manifest("shared", "0.1.0", "")),
            ("shared/src/lib.rs", "pub struct Own; impl Own { pub fn name(&self) -> Own { Own } }
                 pub struct Two; impl Two { pub fn name(&self) -> Own { Own } }"),
            ("vendor/thing/Cargo.toml", &manifest("thing", "1.0.0", "[features]\nmore = []\n")),
            (
                THING,
                "pub mod inner; pub struct Loud(String, inner::Inner);
                 impl Loud { pub fn inner(&self) -> &inner::Inner { &self.1 } }
                 impl std::fmt::Display for Loud { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, \"{}\", self.0) } }
                 #[macro_export] macro_rules! made { ($user:expr) => { println!(\"{}\", $user.loud) } }",
            ),
            (
                "vendor/thing/src/inner.rs",
                "pub struct Other; impl Other { pub fn size(&self) -> u32 { 1 } }
                 #[cfg(feature = \"more\")] mod rich; #[cfg(feature = \"more\")] pub use rich::Inner;
                 #[cfg(not(feature = \"more\"))] pub struct Inner;
                 #[cfg(not(feature = \"more\"))] impl Inner { pub fn size(&self) -> u32 { 1 } }",
            ),
            ("vendor/thing/src/inner/rich.rs", "pub struct Inner; impl Inner { pub fn size(&self) -> u64 { 1 } }"),
        ],
    )
}

/// A check with the cache in the folder `cache` beside the application.
fn cached(folder: &tempfile::TempDir) -> Request {
    let cache = StoreOptions { folder: folder.path().join("cache"), build: "test".to_owned() };
    Request { cache: Some(cache), ..without(folder) }
}

fn without(folder: &tempfile::TempDir) -> Request {
    request(&folder.path().join("app"), 2)
}

/// What a run finds, and what it says of the cache.
fn check(request: &Request) -> (String, Vec<String>) {
    let mut outcome = privet_driver::run(request).expect("there is something to analyse");
    let (of_cache, others) = outcome.report.problems.into_iter().partition(|problem| {
        let is_note = problem.kind == ProblemKind::Coverage;
        is_note && ["cache", "kept"].iter().any(|word| problem.message.contains(word))
    });
    outcome.report.problems = others;
    let of_cache: Vec<privet_ir::Problem> = of_cache;
    let found = privet_report::json(&outcome.report, &sources(&outcome), "0");
    (found, of_cache.into_iter().map(|problem| problem.message).collect())
}

/// What each call of the application calls.
fn calls(request: &Request) -> Vec<String> {
    let resolution = privet_driver::resolution(request).expect("there is something to resolve");
    let calls =
        resolution.calls.iter().filter(|call| resolution.files[call.file.0 as usize].0 == "src/lib.rs");
    calls.map(|call| call.callee.clone().unwrap_or_else(|| "?".to_owned())).collect()
}

/// The files of the cache with their contents.
fn kept(folder: &tempfile::TempDir) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder.path().join("cache")).into_iter().flatten().filter_map(Result::ok);
    let named = entries.map(|entry| {
        let name = entry.file_name().into_string().expect("UTF-8");
        (name, fs::read(entry.path()).expect("it is a file"))
    });
    named.collect()
}

/// Replaces a word by one of the same length, so that nothing but the text tells.
fn replace_unseen(file: &Path, word: &str, by: &str) {
    let before = fs::metadata(file).and_then(|about| about.modified()).expect("it has a time");
    let text = fs::read_to_string(file).expect("it is there");
    assert!(text.contains(word) && word.len() == by.len());
    fs::write(file, text.replace(word, by)).expect("it can be written");
    let file = File::options().write(true).open(file).expect("it is there");
    file.set_modified(before).expect("a time can be set");
}

#[test]
fn every_run_says_the_same() {
    let folder = application();
    let (found, _) = check(&without(&folder));
    assert!(found.contains("personal_data_in_log"), "{found}");
    assert_eq!(kept(&folder).len(), 0);
    assert_eq!(check(&cached(&folder)), (found.clone(), Vec::new()));
    let first = kept(&folder);
    assert_eq!(first.len(), 2, "the dependency and cargo's answer");
    assert_eq!(check(&cached(&folder)), (found, Vec::new()));
    assert_eq!(kept(&folder), first);
    assert_eq!(calls(&cached(&folder)), calls(&without(&folder)));
}

#[test]
fn a_version_of_a_registry_is_read_once_until_its_files_change() {
    let folder = application();
    let before = calls(&cached(&folder));
    assert!(before.contains(&"thing::inner::Inner::size".to_owned()), "{before:?}");
    // Nobody changes a version, least of all unseen: so this shows that it is not read again.
    replace_unseen(&folder.path().join(THING), "&inner::Inner", "&inner::Other");
    assert_eq!(calls(&cached(&folder)), before);
    let unseen = calls(&without(&folder));
    assert!(unseen.contains(&"thing::inner::Other::size".to_owned()), "{unseen:?}");
    let file = File::options().write(true).open(folder.path().join(THING));
    file.and_then(|file| file.set_modified(std::time::SystemTime::now())).expect("a time can be set");
    assert_eq!(calls(&cached(&folder)), unseen);
    assert_eq!(calls(&cached(&folder)), unseen);
}

#[test]
fn what_lies_at_a_path_is_never_kept() {
    let folder = application();
    let before = calls(&cached(&folder));
    let two = "shared::Two::name".to_owned();
    assert!(!before.contains(&two), "{before:?}");
    replace_unseen(
        &folder.path().join("shared/src/lib.rs"),
        "impl Own { pub fn name(&self) -> Own { Own }",
        "impl Own { pub fn name(&self) -> Two { Two }",
    );
    assert!(calls(&cached(&folder)).contains(&two));
}

#[test]
fn other_features_are_another_crate() {
    let folder = application();
    let more = |request: Request| {
        let project = ProjectOptions { features: vec!["more".to_owned()], ..request.project };
        Request { project, ..request }
    };
    for _ in 0..2 {
        assert!(calls(&cached(&folder)).contains(&"thing::inner::Inner::size".to_owned()));
        assert!(calls(&more(cached(&folder))).contains(&"thing::inner::rich::Inner::size".to_owned()));
    }
    assert_eq!(kept(&folder).len(), 4, "the dependency and cargo's answer, twice");
}

#[test]
fn what_is_damaged_is_said_once_and_made_anew() {
    let folder = application();
    let (found, _) = check(&cached(&folder));
    let whole = kept(&folder);
    type Damage = fn(&[u8]) -> Vec<u8>;
    let damages: [Damage; 4] = [
        |_| Vec::new(),
        |bytes| bytes[..bytes.len() / 2].to_vec(),
        |bytes| bytes.iter().map(|byte| !byte).collect(),
        |bytes| [bytes, b"more"].concat(),
    ];
    for damage in damages {
        for (name, bytes) in &whole {
            fs::write(folder.path().join("cache").join(name), damage(bytes)).expect("it can be written");
        }
        let said = "2 files of the cache are damaged: what was kept there is read anew";
        assert_eq!(check(&cached(&folder)), (found.clone(), vec![said.to_owned()]));
        assert_eq!(check(&cached(&folder)), (found.clone(), Vec::new()));
        assert_eq!(kept(&folder), whole);
    }
}

#[test]
fn what_another_build_kept_is_not_looked_at() {
    let folder = application();
    let (found, _) = check(&cached(&folder));
    let cache = StoreOptions { folder: folder.path().join("cache"), build: "other".to_owned() };
    assert_eq!(check(&Request { cache: Some(cache), ..without(&folder) }), (found, Vec::new()));
    assert_eq!(kept(&folder).len(), 4);
}

#[test]
fn a_folder_that_cannot_be_written_is_said_once() {
    let folder = application();
    fs::write(folder.path().join("cache"), "a file").expect("it can be written");
    let (found, said) = check(&cached(&folder));
    assert_eq!(found, check(&without(&folder)).0);
    assert!(
        matches!(&*said, [one] if one.starts_with("what was read of dependencies cannot be kept in")),
        "{said:?}"
    );
}

#[test]
fn nothing_is_kept_inside_the_project() {
    let folder = application();
    let cache = StoreOptions { folder: folder.path().join("app/target/cache"), build: "test".to_owned() };
    check(&Request { cache: Some(cache), ..without(&folder) });
    assert!(!folder.path().join("app/target").exists());
}

#[test]
fn a_dependency_that_is_wrong_is_said_in_every_run() {
    let folder = application();
    fs::write(folder.path().join("vendor/thing/src/inner.rs"), "pub struct Inner; fn (")
        .expect("it can be written");
    for request in [without(&folder), cached(&folder), cached(&folder)] {
        let outcome = privet_driver::run(&request).expect("there is something to analyse");
        let said = outcome.report.problems.iter().filter(|problem| problem.message.contains("thing 1.0.0"));
        assert_eq!(said.count(), 1);
    }
}

#[test]
fn many_runs_at_once_share_an_empty_cache() {
    let folder = application();
    let (found, _) = check(&without(&folder));
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..6).map(|_| scope.spawn(|| check(&cached(&folder)))).collect();
        for run in runs {
            assert_eq!(run.join().expect("no panic"), (found.clone(), Vec::new()));
        }
    });
    assert_eq!(kept(&folder).len(), 2, "nothing half-written is left");
}

#[test]
fn cargo_is_asked_again_when_what_it_looked_at_changed() {
    let folder = application();
    let count = || {
        let outcome = privet_driver::run(&cached(&folder)).expect("there is something to analyse");
        let mut targets: Vec<String> =
            outcome.targets.iter().map(|target| format!("{} {}", target.kind, target.name)).collect();
        targets.retain(|target| !target.is_empty());
        targets.sort();
        targets.dedup();
        targets
    };
    let has = |targets: &[String], name: &str| targets.iter().any(|target| target == name);
    assert!(!has(&count(), "bin tool"));
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("app/src/bin/tool.rs", "fn main() {}");
    assert!(has(&count(), "bin tool"), "a target that cargo finds by its name");
    write("app/src/bin/other/main.rs", "fn main() {}");
    assert!(has(&count(), "bin other"), "one in a folder");
    let manifest = fs::read_to_string(folder.path().join("app/Cargo.toml")).expect("it is there");
    replace_unseen(&folder.path().join("app/Cargo.toml"), "\"app\"", "\"apt\"");
    replace_unseen(&folder.path().join("app/Cargo.lock"), "\"app\"", "\"apt\"");
    assert!(has(&count(), "lib apt"), "a manifest");
    write(
        "app/Cargo.toml",
        &format!("{}\n[lib]\nname = \"named\"\n", manifest.replace("\"app\"", "\"apt\"")),
    );
    assert!(has(&count(), "lib named"), "a target with a name");
    fs::remove_file(folder.path().join("app/src/bin/tool.rs")).expect("it is there");
    assert!(!has(&count(), "bin tool"));
    fs::remove_dir_all(folder.path().join("vendor/thing")).expect("it is there");
    let outcome = privet_driver::run(&cached(&folder)).expect("there is something to analyse");
    let said = outcome.report.problems.iter().any(|problem| problem.message.contains("thing 1.0.0"));
    assert!(said, "sources that have gone are missed: {:?}", outcome.report.problems);
}
