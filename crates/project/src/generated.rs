//! Finds what build scripts have left: files below the target folder of a workspace, and the options that they turned on.
//!
//! Nothing is run for them: what is not there from an earlier build is not at hand.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;

use crate::cfg::CfgAtom;
use crate::config::build_folders;
use crate::data::{Project, TargetKind};
use crate::dependency_sources::cargo_home;

/// The folders that build scripts wrote to (`OUT_DIR`), by package; listed when first asked for.
#[derive(Debug, Default)]
pub struct Generated {
    targets: Vec<PathBuf>,
    folders: OnceLock<BTreeMap<String, Vec<PathBuf>>>,
}

impl Generated {
    /// What the builds of a project left.
    #[must_use]
    pub fn of(project: &Project) -> Generated {
        let variables = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "CARGO_BUILD_BUILD_DIR"];
        let elsewhere = variables.iter().filter_map(env::var_os).map(|folder| project.root.join(folder));
        let home = cargo_home();
        let of_workspaces = project.workspaces.iter().flat_map(|workspace| {
            let root = &workspace.root;
            std::iter::once(root.join("target")).chain(build_folders(root, home.as_deref()))
        });
        let mut targets: Vec<PathBuf> = of_workspaces.chain(elsewhere).collect();
        targets.sort();
        targets.dedup();
        Generated { targets, folders: OnceLock::new() }
    }

    /// The file of this path in the `OUT_DIR` of a package: of several builds the youngest, and of those that are
    /// equally young the last by name.
    #[must_use]
    pub fn find(&self, package: &str, path: &str) -> Option<PathBuf> {
        let path = Path::new(path.trim_start_matches('/'));
        // Nothing beside the folder was written by the build script.
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let folders = self.folders.get_or_init(|| out_folders(&self.targets)).get(package)?;
        let written = folders.iter().filter_map(|folder| {
            let file = folder.join(path);
            let about = fs::metadata(&file).ok().filter(fs::Metadata::is_file)?;
            Some((about.modified().unwrap_or(SystemTime::UNIX_EPOCH), file))
        });
        written.max().map(|(_, file)| file)
    }

    /// The options (`cargo::rustc-cfg=..`) that the build script of a package turned on, in the youngest build. Of two
    /// versions in one graph, those of the one that was built last: the folders do not say which is which.
    fn options(&self, package: &str) -> Vec<CfgAtom> {
        let folders = self.folders.get_or_init(|| out_folders(&self.targets)).get(package);
        let said = folders.into_iter().flatten().filter_map(|out| {
            let file = out.with_file_name("output");
            Some((fs::metadata(&file).ok()?.modified().unwrap_or(SystemTime::UNIX_EPOCH), file))
        });
        let text = said.max().and_then(|(_, file)| fs::read_to_string(file).ok()).unwrap_or_default();
        text.lines().filter_map(option_in).collect()
    }
}

/// `cargo::rustc-cfg=name` or `cargo:rustc-cfg=name="value"`.
fn option_in(line: &str) -> Option<CfgAtom> {
    let option =
        line.strip_prefix("cargo::").or_else(|| line.strip_prefix("cargo:"))?.strip_prefix("rustc-cfg=")?;
    let (key, value) = match option.split_once('=') {
        Some((key, value)) => (key, Some(value.trim().trim_matches('"').to_owned())),
        None => (option, None),
    };
    Some(CfgAtom { key: key.trim().to_owned(), value })
}

/// Turns on, in the crates of each package, what its build script turned on in an earlier build.
pub(crate) fn add_options(project: &mut Project) {
    let generated = Generated::of(project);
    for target in &mut project.crates {
        let package = project.packages.get(target.package.0 as usize);
        if let Some(package) = package.filter(|_| target.kind != TargetKind::BuildScript) {
            for CfgAtom { key, value } in generated.options(&package.name) {
                target.cfg.insert(&key, value.as_deref());
            }
        }
    }
}

/// `target/PROFILE/build/PACKAGE-HASH/out`, the same below `target/TRIPLE`, and `build/PACKAGE/HASH/out`.
fn out_folders(targets: &[PathBuf]) -> BTreeMap<String, Vec<PathBuf>> {
    let mut found: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    let mut add = |package: &str, folder: &Path| {
        let out = folder.join("out");
        if out.is_dir() {
            found.entry(package.to_owned()).or_default().push(out);
        }
    };
    let profiles = targets.iter().flat_map(|target| subfolders(target));
    let builds = profiles.flat_map(|(_, profile)| {
        let of_triples = subfolders(&profile).into_iter().map(|(_, inner)| inner.join("build"));
        std::iter::once(profile.join("build"))
            .chain(of_triples.filter(|build| build.is_dir()))
            .collect::<Vec<_>>()
    });
    for build in builds {
        for (name, folder) in subfolders(&build) {
            match name.rsplit_once('-') {
                Some((package, hash)) if is_hash(hash) => add(package, &folder),
                _ => {
                    let hashed = subfolders(&folder);
                    hashed
                        .iter()
                        .filter(|(hash, _)| is_hash(hash))
                        .for_each(|(_, folder)| add(&name, folder));
                }
            }
        }
    }
    found
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The folders in a folder with their names, sorted.
fn subfolders(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut named: Vec<(String, PathBuf)> =
        folders.filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path()))).collect();
    named.sort();
    named
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    use super::Generated;

    #[test]
    fn the_youngest_build_of_the_package_prevails() {
        let root = tempfile::tempdir().unwrap();
        let write = |folder: &str, age: u64| {
            let folder = root.path().join(folder).join("out");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("made.rs"), "").unwrap();
            let written = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - age);
            File::options().write(true).open(folder.join("made.rs")).unwrap().set_modified(written).unwrap();
        };
        write("debug/build/app-0123456789abcdef", 3);
        write("release/build/app-0123456789abcdee", 2);
        write("x86_64-unknown-linux-gnu/debug/build/other/0123456789abcdef", 2);
        write("debug/build/app-tools-0123456789abcdef", 1);
        write("debug/build/other-0123456789abcdef", 2);
        let generated = Generated { targets: vec![root.path().to_owned()], ..Generated::default() };
        let found = |package, path| {
            let found = generated.find(package, path)?;
            Some(found.strip_prefix(root.path()).unwrap().to_str().unwrap().to_owned())
        };
        let release = "release/build/app-0123456789abcdee/out/made.rs";
        assert_eq!(found("app", "/made.rs").as_deref(), Some(release));
        assert_eq!(found("app", "absent.rs"), None);
        assert_eq!(found("app", "/../out/made.rs"), None);
        assert_eq!(found("tools", "made.rs"), None);
        let say =
            |folder: &str, said: &str| fs::write(root.path().join(folder).join("output"), said).unwrap();
        say(
            "release/build/app-0123456789abcdee",
            "cargo::rustc-cfg=fast\ncargo:rustc-cfg=level=\"2\"\nwarning\n",
        );
        let options: Vec<_> =
            generated.options("app").into_iter().map(|atom| (atom.key, atom.value)).collect();
        assert_eq!(options, [("fast".to_owned(), None), ("level".to_owned(), Some("2".to_owned()))]);
        assert!(generated.options("other").is_empty());
        let of_triple = "x86_64-unknown-linux-gnu/debug/build/other/0123456789abcdef/out/made.rs";
        assert_eq!(found("other", "made.rs").as_deref(), Some(of_triple));
    }
}
