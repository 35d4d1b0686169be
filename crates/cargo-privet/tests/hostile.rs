//! A project that wants to be executed is checked, and is not; its folder stays as it was, byte for byte.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Tests leave the cache of whoever runs them alone.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

/// Every file below a folder, with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                files.insert(entry.clone(), fs::read(&entry).expect("a file"));
            }
        }
    }
    files
}

#[cfg(unix)]
#[test]
fn nothing_of_the_project_runs_and_nothing_in_it_changes() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("project");
    let marker = |name: &str| home.path().join(format!("executed-by-{name}"));
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(&path, text).expect("a file");
        path
    };
    let script = |name: &str| {
        let path = write(
            &format!("{name}.sh"),
            &format!("#!/bin/sh\ntouch '{}'\nexec \"$@\"\n", marker(name).display()),
        );
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("executable");
        path
    };
    let wrapper = script("wrapper");
    let compiler = script("compiler");
    write(
        ".cargo/config.toml",
        &format!(
            "[build]\nrustc-wrapper = {wrapper:?}\nrustc-workspace-wrapper = {wrapper:?}\nrustc = {compiler:?}\n\
             [alias]\nmetadata = \"run\"\n[env]\nRUSTC_WRAPPER = {wrapper:?}\n"
        ),
    );
    write("Cargo.toml", "[workspace]\nmembers = [\"app\", \"derive\"]\nresolver = \"2\"\n");
    write(
        "app/Cargo.toml",
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\nbuild = \"build.rs\"\n\
         [dependencies]\nderive = { path = \"../derive\" }\n",
    );
    write(
        "app/build.rs",
        &format!("fn main() {{ std::fs::write({:?}, \"\").unwrap(); }}\n", marker("build-script")),
    );
    write(
        "app/src/main.rs",
        "#[derive(derive::Hostile)]\npub struct User { #[personal_information(email)] pub email: String }\n\
         fn main() {}\npub fn greet(user: &User) { println!(\"{}\", user.email); }\n",
    );
    write(
        "derive/Cargo.toml",
        "[package]\nname = \"derive\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[lib]\nproc-macro = true\n",
    );
    write(
        "derive/src/lib.rs",
        &format!(
            "#[proc_macro_derive(Hostile, attributes(personal_information))]\n\
             pub fn hostile(_: proc_macro::TokenStream) -> proc_macro::TokenStream {{\n\
             std::fs::write({:?}, \"\").unwrap();\nproc_macro::TokenStream::new() }}\n",
            marker("macro")
        ),
    );

    let before = contents(&folder);
    for current in [folder.as_path(), home.path()] {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-privet"))
            .current_dir(current)
            .env("XDG_CACHE_HOME", CACHE)
            .args(["privet", "check", "--format", "json"])
            .arg(&folder)
            .output()
            .expect("the binary runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("personal_data_in_log"), "it is checked all the same: {text}");
    }
    assert_eq!(contents(&folder), before, "the folder is as it was");
    for name in ["wrapper", "compiler", "build-script", "macro"] {
        assert!(!marker(name).exists(), "the {name} was executed");
    }
}
