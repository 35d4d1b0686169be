//! The cache as the command line has it: in the user's folder, shared by processes, and left alone where that is asked.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// An application with one dependency, in a registry of its own.
fn application() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(
        folder.path(),
        &[
            (
                "app/Cargo.toml",
                "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nthing = \"1\"\n",
            ),
            (
                "app/Cargo.lock",
                "version = 4\n\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"thing\"]\n\n\
                 [[package]]\nname = \"thing\"\nversion = \"1.0.0\"\n\
                 source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"0\"\n",
            ),
            (
                "app/.cargo/config.toml",
                "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"../vendor\"\n",
            ),
            (
                "app/src/lib.rs",
                "pub struct User { #[personal_information(email)] pub email: thing::Loud }\n\
                 pub fn f(user: &User) { println!(\"{}\", user.email); }\n",
            ),
            (
                "vendor/thing/Cargo.toml",
                "[package]\nname = \"thing\"\nversion = \"1.0.0\"\nedition = \"2021\"\n",
            ),
            ("vendor/thing/.cargo-checksum.json", "{\"files\":{},\"package\":\"0\"}"),
            (
                "vendor/thing/src/lib.rs",
                "pub struct Loud(String);\nimpl std::fmt::Display for Loud {\n\
                 fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str(&self.0) } }\n",
            ),
        ],
    );
    folder
}

/// A check of the application, with the user's caches in a folder beside it.
fn check(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privet"));
    command.current_dir(folder.join("app")).env("HOME", folder).env("XDG_CACHE_HOME", folder.join("cache"));
    // The toolchain's home and cargo's are usually found by that of the user.
    for (name, home) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        let usual = std::env::home_dir().expect("a home").join(home);
        command.env(name, std::env::var_os(name).unwrap_or_else(|| usual.into()));
    }
    command.args(["privet", "check", "--format", "json"]).args(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn files(folder: &Path) -> usize {
    fs::read_dir(folder).map_or(0, |entries| entries.filter_map(Result::ok).count())
}

#[cfg(target_os = "linux")]
#[test]
fn processes_share_the_user_s_cache_and_no_cache_leaves_it_alone() {
    let folder = application();
    let cache = folder.path().join("cache/privet");
    let without = check(folder.path(), &["--no-cache"]).output().expect("it runs");
    assert_eq!(without.status.code(), Some(1), "{}", String::from_utf8_lossy(&without.stderr));
    assert!(!cache.exists());
    let running: Vec<_> = (0..6).map(|_| check(folder.path(), &[]).spawn().expect("it runs")).collect();
    for process in running {
        let output = process.wait_with_output().expect("it ends");
        assert_eq!(out(&output), out(&without));
    }
    assert_eq!(files(&cache), 2);
    let again = check(folder.path(), &[]).output().expect("it runs");
    assert_eq!(out(&again), out(&without));
    assert_eq!(files(&cache), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn a_cache_that_cannot_be_written_is_a_note() {
    let folder = application();
    fs::write(folder.path().join("cache"), "a file").expect("it can be written");
    let output = check(folder.path(), &[]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1), "the exit code is that of the findings");
    let text = out(&output);
    assert_eq!(text.matches("cannot be kept in").count(), 1, "{text}");
    let without = check(folder.path(), &["--no-cache"]).output().expect("it runs");
    assert!(!out(&without).contains("cannot be kept in"));
}
