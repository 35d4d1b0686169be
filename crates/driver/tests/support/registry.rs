//! Projects with a registry of their own.

use std::fs;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// A package `app`, whose registry is the folder `vendor` beside it.
pub fn project(manifest: &str, lock: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("app/Cargo.toml", &format!("{MANIFEST}{manifest}"));
    write(
        "app/Cargo.lock",
        &format!("version = 4\n\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n{lock}"),
    );
    write(
        "app/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"../vendor\"\n",
    );
    for (path, text) in files {
        write(path, text);
        if path.starts_with("vendor/") && path.ends_with("/Cargo.toml") {
            let name = path.trim_end_matches("Cargo.toml");
            write(&format!("{name}.cargo-checksum.json"), "{\"files\":{},\"package\":\"0\"}");
        }
    }
    folder
}

/// Of a package in a lock file: that it comes from the registry.
pub const REGISTRY: &str =
    "source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"0\"\n";

/// A package of a lock file.
pub fn locked(name: &str, version: &str, source: &str, dependencies: &[&str]) -> String {
    let list = match dependencies {
        [] => String::new(),
        names => format!("dependencies = {names:?}\n"),
    };
    format!("\n[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{source}{list}")
}

/// The manifest of a library.
pub fn manifest(name: &str, version: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n{more}")
}
