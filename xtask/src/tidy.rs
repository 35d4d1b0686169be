//! `cargo xtask tidy`: the rules of the repository that no compiler checks.
//!
//! The rules run in `cargo test` too, as a test of this module.

use crate::{folders, sources};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};
use walkdir::WalkDir;

/// Files longer than this are probably about two things.
const LONG: usize = 900;

/// The crates that read Rust, and so may see how it is parsed: the front end, the macros, and these tasks.
const PARSERS: [&str; 3] = ["privet-front", "privet-macros", "xtask"];

/// Prints the complaints and the long files. Fails on complaints only: a long file may have its reason.
pub(crate) fn run() -> Result<()> {
    let root = folders::root();
    for (file, lines) in long_files(&root)? {
        println!("{file}: {lines} lines: is it about one thing?");
    }
    let complaints = complaints(&root)?;
    for complaint in &complaints {
        println!("{complaint}");
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{} rules are broken", complaints.len()) }
}

fn complaints(root: &Path) -> Result<Vec<String>> {
    let members = members(root)?;
    let mut complaints = Vec::new();
    for member in &members {
        complaints.extend(parser_dependencies(&member.manifest));
    }
    complaints.extend(undescribed(&members, &root.join("ARCHITECTURE.md")));
    complaints.extend(machine_paths(root)?);
    Ok(complaints)
}

/// A crate of the workspace.
struct Member {
    /// Its folder, from the root, with `/` between.
    folder: String,
    manifest: Table,
}

fn members(root: &Path) -> Result<Vec<Member>> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(root.join("crates"))?.flatten().map(|entry| entry.path()).collect();
    folders.extend(["lints", "xtask"].map(|name| root.join(name)));
    folders.sort();
    let manifests = folders.into_iter().filter(|folder| folder.join("Cargo.toml").is_file());
    manifests
        .map(|folder| {
            let text = fs::read_to_string(folder.join("Cargo.toml"))?;
            let manifest =
                text.parse().with_context(|| format!("cannot read the manifest of {}", folder.display()))?;
            Ok(Member { folder: relative(&folder, root), manifest })
        })
        .collect()
}

/// Only the front end knows which parser reads Rust, so that another could take its place.
fn parser_dependencies(manifest: &Table) -> Vec<String> {
    let name = manifest.get("package").and_then(|package| package.get("name")).and_then(Value::as_str);
    let name = name.unwrap_or_default();
    if PARSERS.contains(&name) {
        return Vec::new();
    }
    let dependencies = manifest.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    dependencies
        .filter(|(dependency, _)| ["syn", "proc-macro2", "quote"].contains(&dependency.as_str()))
        .map(|(dependency, _)| format!("{name} depends on {dependency}, which only the front end may see"))
        .collect()
}

/// The crates that the map of the code does not name.
fn undescribed(members: &[Member], map: &Path) -> Vec<String> {
    let Ok(text) = fs::read_to_string(map) else {
        return vec!["ARCHITECTURE.md is missing".to_owned()];
    };
    let missing = members.iter().filter(|member| !text.contains(&member.folder));
    missing.map(|member| format!("ARCHITECTURE.md does not mention {}", member.folder)).collect()
}

/// Text that names a folder of somebody's machine.
fn machine_paths(root: &Path) -> Result<Vec<String>> {
    // Put together here, so that this file does not name them.
    let roots = ["home", "root", "work", "Users"].map(|name| format!("/{name}/"));
    let mut complaints = Vec::new();
    for file in texts(root) {
        // What is no text names nothing.
        let Ok(text) = fs::read_to_string(&file) else { continue };
        for (index, line) in text.lines().enumerate() {
            if roots.iter().any(|machine| starts_path(line, machine)) {
                complaints.push(format!("{}:{}: a path of one machine", relative(&file, root), index + 1));
            }
        }
    }
    Ok(complaints)
}

/// Whether `folder` stands in the line as the start of a path, not inside a longer one or a URL.
fn starts_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|before| before.is_alphanumeric() || "._-}/>*".contains(before))
    })
}

fn long_files(root: &Path) -> Result<Vec<(String, usize)>> {
    let mut long = Vec::new();
    for member in members(root)? {
        for file in sources::rust_files(&root.join(&member.folder)) {
            let lines = sources::size(std::slice::from_ref(&file)).lines;
            if lines > LONG {
                long.push((relative(&file, root), lines));
            }
        }
    }
    Ok(long)
}

/// The repository's own text files.
fn texts(root: &Path) -> Vec<PathBuf> {
    let ours = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        // In a worktree of its own, `.git` is a file.
        name != ".git" && !(entry.file_type().is_dir() && (name == "target" || name == "node_modules"))
    };
    let files = WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(ours).filter_map(Result::ok);
    files.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

fn relative(path: &Path, root: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_tidy() {
        assert_eq!(complaints(&folders::root()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn only_the_front_end_may_parse() {
        let manifest =
            |name: &str| format!("[package]\nname = '{name}'\n[dependencies]\nsyn = '3'\nserde = '1'");
        assert_eq!(parser_dependencies(&manifest("privet-flow").parse().unwrap()).len(), 1);
        assert!(parser_dependencies(&manifest("privet-front").parse().unwrap()).is_empty());
    }

    #[test]
    fn a_machine_path_is_told_from_a_route() {
        let home = ["", "home", ""].join("/");
        assert!(starts_path(&format!("see {home}ann/notes"), &home));
        assert!(starts_path(&format!("\"{home}ann\""), &home));
        assert!(!starts_path(&format!("https://example.com{home}page"), &home));
        assert!(!starts_path(&format!("src{home}mod.rs"), &home));
    }
}
