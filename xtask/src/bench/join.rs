//! Joins fetched crates into one workspace that cargo loads without a network.
//!
//! Only what is compiled into a crate is copied: no tests, benches, examples or build scripts. Of each manifest the
//! targets stay, and the dependencies that are members too; every feature is there and on, with nothing behind it, so
//! that `cfg` hides little.

use crate::corpus::list::Crate;
use crate::sources;
use anyhow::{Context as _, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path};
use std::process::Command;
use toml::{Table, Value};

/// Writes the workspace of `crates` to `folder`, in place of what was there.
pub(super) fn join(crates: &[Crate], folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    let mut manifests = BTreeMap::new();
    for each in crates {
        let path = each.folder().join("Cargo.toml");
        let manifest: Table = fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}", path.display()))?
            .parse()
            .with_context(|| format!("cannot read {}", path.display()))?;
        manifests.insert(each.name.clone(), manifest);
    }
    let links = links(&manifests);
    for each in crates {
        let target = folder.join(&each.name);
        copy_sources(&each.folder(), &target)?;
        write(&target.join("Cargo.toml"), &member(&manifests[&each.name], &links[&each.name]))?;
    }
    let names = crates.iter().map(|each| Value::from(each.name.as_str())).collect();
    let workspace = Table::from_iter([
        ("members".to_owned(), Value::Array(names)),
        ("resolver".to_owned(), Value::from("2")),
    ]);
    write(
        &folder.join("Cargo.toml"),
        &Table::from_iter([("workspace".to_owned(), Value::Table(workspace))]),
    )?;
    lock(folder)
}

/// For each crate, its dependencies among the others: the name it gives it, and the package.
type Links = BTreeMap<String, BTreeMap<String, String>>;

fn links(manifests: &BTreeMap<String, Table>) -> Links {
    let mut links: Links = manifests.keys().map(|name| (name.clone(), BTreeMap::new())).collect();
    for (name, manifest) in manifests {
        for (alias, requirement) in dependencies(manifest) {
            let package = requirement.get("package").and_then(Value::as_str).unwrap_or(alias);
            // Versions are not looked at, so two crates may come to depend on each other: the first keeps its link.
            if manifests.contains_key(package) && !reaches(&links, package, name) {
                links.entry(name.clone()).or_default().insert(alias.clone(), package.to_owned());
            }
        }
    }
    links
}

/// The dependencies of a manifest, those of any one platform included.
fn dependencies(manifest: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let platforms = manifest.get("target").and_then(Value::as_table).into_iter().flatten();
    let tables =
        platforms.map(|(_, platform)| platform.get("dependencies")).chain([manifest.get("dependencies")]);
    tables.flatten().filter_map(Value::as_table).flatten()
}

fn reaches(links: &Links, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(links[name].values().map(String::as_str));
        }
    }
    false
}

/// What is left of a manifest.
fn member(manifest: &Table, links: &BTreeMap<String, String>) -> Table {
    let part = |key: &str| manifest.get(key).and_then(Value::as_table);
    let mut package = kept(part("package"), &["name", "version", "edition", "autolib", "autobins"]);
    for off in ["build", "autoexamples", "autotests", "autobenches"] {
        package.insert(off.to_owned(), Value::from(false));
    }
    let linked: Table = links
        .iter()
        .map(|(alias, package)| {
            let path = Table::from_iter([
                ("path".to_owned(), Value::from(format!("../{package}"))),
                ("package".to_owned(), Value::from(package.as_str())),
            ]);
            (alias.clone(), Value::Table(path))
        })
        .collect();
    let optional = dependencies(manifest).filter_map(|(alias, requirement)| {
        (requirement.get("optional") == Some(&Value::from(true))).then_some(alias)
    });
    let named = part("features").into_iter().flatten().map(|(name, _)| name);
    let names: BTreeSet<&String> = named.chain(optional).filter(|name| *name != "default").collect();
    let mut features: Table = names.iter().map(|name| ((*name).clone(), Value::Array(Vec::new()))).collect();
    let all = names.into_iter().map(|name| Value::from(name.as_str())).collect();
    features.insert("default".to_owned(), Value::Array(all));

    let mut member = Table::from_iter([("package".to_owned(), Value::Table(package))]);
    if part("lib").is_some() {
        let lib = kept(part("lib"), &["name", "path", "proc-macro", "crate-type"]);
        member.insert("lib".to_owned(), Value::Table(lib));
    }
    if let Some(binaries) = manifest.get("bin").and_then(Value::as_array) {
        let binaries = binaries.iter().map(|binary| Value::Table(kept(binary.as_table(), &["name", "path"])));
        member.insert("bin".to_owned(), Value::Array(binaries.collect()));
    }
    member.insert("features".to_owned(), Value::Table(features));
    member.insert("dependencies".to_owned(), Value::Table(linked));
    member
}

fn kept(table: Option<&Table>, keys: &[&str]) -> Table {
    let entry = |key: &&str| Some(((*key).to_owned(), table?.get(*key)?.clone()));
    keys.iter().filter_map(entry).collect()
}

fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    for file in sources::rust_files(from) {
        let relative = file.strip_prefix(from)?;
        if !is_compiled(relative) {
            continue;
        }
        let target = to.join(relative);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// Whether the file belongs to the library or the binaries, by where cargo looks for the others.
fn is_compiled(relative: &Path) -> bool {
    let first = relative.components().next();
    let beside = ["tests", "benches", "examples", "build.rs"];
    !first.is_some_and(|first| beside.iter().any(|name| first == Component::Normal(name.as_ref())))
}

fn write(path: &Path, manifest: &Table) -> Result<()> {
    fs::write(path, toml::to_string(manifest)?).with_context(|| format!("cannot write {}", path.display()))
}

/// Cargo answers the linter only if the lock file is there.
fn lock(folder: &Path) -> Result<()> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["generate-lockfile", "--offline"])
        .current_dir(folder)
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("cargo does not load the joined workspace: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifests(texts: &[(&str, &str)]) -> BTreeMap<String, Table> {
        texts.iter().map(|(name, text)| ((*name).to_owned(), text.parse().unwrap())).collect()
    }

    #[test]
    fn only_members_are_linked_and_never_in_a_circle() {
        let links = links(&manifests(&[
            ("a", "[dependencies]\nb = '1'\nserde = '1'"),
            ("b", "[target.'cfg(unix)'.dependencies]\nrenamed = { package = 'c', version = '2' }"),
            ("c", "[dependencies]\na = '1'"),
        ]));
        assert_eq!(links["a"].keys().collect::<Vec<_>>(), ["b"]);
        assert_eq!(links["b"]["renamed"], "c");
        assert!(links["c"].is_empty());
    }

    #[test]
    fn every_feature_is_on_with_nothing_behind_it() {
        let manifest = "
            [package]
            name = 'a'
            version = '1.0.0'
            build = 'build.rs'
            links = 'z'
            [dependencies.tls]
            version = '1'
            optional = true
            [features]
            default = []
            extra = ['dep:tls']
        ";
        let member = member(&manifest.parse().unwrap(), &BTreeMap::new());
        let expected = "
            default = ['extra', 'tls']
            extra = []
            tls = []
        ";
        assert_eq!(member["features"], Value::Table(expected.parse().unwrap()));
        assert_eq!(member["package"]["build"], Value::from(false));
        assert!(!member["package"].as_table().unwrap().contains_key("links"));
    }

    #[test]
    fn tests_and_build_scripts_stay_behind() {
        assert!(
            is_compiled(Path::new("src/tests/helper.rs")) && is_compiled(Path::new("crates/core/main.rs"))
        );
        assert!(!is_compiled(Path::new("tests/all.rs")) && !is_compiled(Path::new("build.rs")));
    }
}
