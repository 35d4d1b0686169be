//! Projects that cargo resolves: without the network, without running or writing anything of them.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use common::{crates, dependencies, features, find, options, problems, read, tree, write};
use privet_project::{Origin, ProblemKind, Resolution, load};

const LOCK: &str = r#"
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["mail-kit", "testing"]

[[package]]
name = "mail-kit"
version = "0.2.0"

[[package]]
name = "testing"
version = "0.1.0"
dependencies = ["mail-kit"]
"#;

fn workspace() -> tempfile::TempDir {
    tree(&[
        ("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"app\", \"kit\", \"testing\"]\n"),
        ("Cargo.lock", LOCK),
        (
            "app/Cargo.toml",
            r#"
[package]
name = "app"
version = "0.1.0"
edition = "2021"
[features]
default = ["fast"]
fast = []
extra = ["post/smtp"]
[dependencies]
post = { package = "mail-kit", path = "../kit" }
[dev-dependencies]
testing = { path = "../testing" }
"#,
        ),
        ("app/src/lib.rs", ""),
        ("app/src/main.rs", "fn main() {}"),
        ("app/tests/end.rs", ""),
        ("app/build.rs", "fn main() {}"),
        (
            "kit/Cargo.toml",
            "[package]\nname = \"mail-kit\"\nversion = \"0.2.0\"\nedition = \"2018\"\n[features]\nsmtp = []\n",
        ),
        ("kit/src/lib.rs", ""),
        (
            "testing/Cargo.toml",
            "[package]\nname = \"testing\"\nversion = \"0.1.0\"\n[dependencies]\nmail-kit = { path = \"../kit\" }\n",
        ),
        ("testing/src/lib.rs", ""),
    ])
}

#[test]
fn members_targets_and_dependencies() {
    let folder = workspace();
    let (project, found) = read(&folder);
    assert_eq!(found, []);
    assert_eq!(project.workspaces[0].resolution, Resolution::Cargo);
    assert_eq!(
        crates(&project),
        [
            "app Library app* app/src/lib.rs",
            "app Binary app* app/src/main.rs",
            "app Test end app/tests/end.rs",
            "app BuildScript build_script_build* app/build.rs",
            "mail-kit Library mail_kit* kit/src/lib.rs",
            "testing Library testing* testing/src/lib.rs",
        ]
    );
    assert_eq!(dependencies(&project, "app/src/lib.rs"), ["post=mail-kit"]);
    assert_eq!(dependencies(&project, "app/src/main.rs"), ["app=app", "post=mail-kit"]);
    assert_eq!(dependencies(&project, "app/tests/end.rs"), ["app=app", "post=mail-kit", "testing=testing"]);
    assert_eq!(dependencies(&project, "app/build.rs"), [""; 0]);
    assert_eq!(features(&project, "app"), ["default", "fast"]);
    assert!(find(&project, "app/src/lib.rs").cfg.contains("feature", Some("fast")));
    assert!(find(&project, "app/src/lib.rs").cfg.contains("unix", None));
    assert!(!find(&project, "app/src/lib.rs").cfg.contains("test", None));
    assert!(find(&project, "app/tests/end.rs").cfg.contains("test", None));
}

#[test]
fn features_are_those_asked_for() {
    let folder = workspace();
    let mut asked = options(folder.path());
    asked.no_default_features = true;
    asked.features = vec!["app/extra".to_owned()];
    let (project, found) = load(&asked, None).unwrap();
    assert_eq!(found, []);
    assert_eq!(project.workspaces[0].resolution, Resolution::Cargo);
    assert_eq!(features(&project, "app"), ["extra"]);
    assert_eq!(features(&project, "mail-kit"), ["smtp"]);
}

#[test]
fn a_feature_of_a_dependency_can_be_asked_for() {
    let folder = workspace();
    let mut asked = options(&folder.path().join("app"));
    asked.features = vec!["post/smtp".to_owned()];
    let (project, found) = load(&asked, None).unwrap();
    assert_eq!(found, []);
    assert_eq!(project.workspaces[0].resolution, Resolution::Cargo);
    assert_eq!(features(&project, "mail-kit"), ["smtp"]);
    // Without cargo's help too: a lock file that does not fit keeps it from answering.
    write(folder.path(), "Cargo.lock", "version = 4\n");
    let (project, _) = load(&asked, None).unwrap();
    assert_eq!(project.workspaces[0].resolution, Resolution::Manifests);
    assert_eq!(features(&project, "mail-kit"), ["smtp"]);
}

#[test]
fn an_unknown_feature_is_named() {
    let folder = workspace();
    let mut asked = options(folder.path());
    asked.features = vec!["app/extro".to_owned()];
    let (project, found) = load(&asked, None).unwrap();
    assert_eq!(problems(&project, &found), ["- no package has the feature `app/extro`"]);
}

#[test]
fn tests_are_checked_when_asked_for() {
    let folder = workspace();
    let mut asked = options(folder.path());
    asked.include_tests = true;
    let (project, _) = load(&asked, None).unwrap();
    assert!(find(&project, "app/tests/end.rs").checked);
    assert!(find(&project, "app/src/lib.rs").cfg.contains("test", None));
    assert_eq!(dependencies(&project, "app/src/lib.rs"), ["post=mail-kit", "testing=testing"]);
}

#[test]
fn one_member_is_checked_and_others_are_read_for_it() {
    let folder = workspace();
    for path in ["app", "app/Cargo.toml", "app/src"] {
        let (project, _) = load(&options(&folder.path().join(path)), None).unwrap();
        assert_eq!(project.root, folder.path().canonicalize().unwrap());
        let checked: Vec<String> = crates(&project).into_iter().filter(|line| line.contains('*')).collect();
        assert_eq!(checked.len(), 3, "{path}: {checked:?}");
        let order: Vec<&str> =
            project.dependency_order().into_iter().map(|id| project.crate_target(id).name.as_str()).collect();
        assert_eq!(order, ["mail_kit", "app", "app", "build_script_build"], "{path}");
    }
}

#[test]
fn both_ways_of_resolving_agree() {
    let folder = workspace();
    let mut asked = options(folder.path());
    asked.features = vec!["extra".to_owned()];
    let (by_cargo, _) = load(&asked, None).unwrap();
    fs::remove_file(folder.path().join("Cargo.lock")).unwrap();
    let (by_hand, found) = load(&asked, None).unwrap();
    assert_eq!(by_cargo.workspaces[0].resolution, Resolution::Cargo);
    assert_eq!(by_hand.workspaces[0].resolution, Resolution::Manifests);
    assert!(found.iter().all(|problem| problem.kind == ProblemKind::Coverage), "{found:?}");
    assert_eq!(by_cargo.packages, by_hand.packages);
    assert_eq!(by_cargo.crates, by_hand.crates);
}

/// Path, bytes and time of change of everything below a folder, the folders included.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut state = BTreeMap::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(path) = pending.pop() {
        let metadata = path.symlink_metadata().unwrap();
        if metadata.is_dir() {
            pending.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
        let bytes = if metadata.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        state.insert(path, (bytes, metadata.modified().unwrap()));
    }
    state
}

/// A project that tries every way to run a program of its own; each would leave a mark.
fn hostile(lock: bool) -> (tempfile::TempDir, PathBuf) {
    let folder = workspace();
    let root = folder.path().to_owned();
    let marks = root.join("marks");
    fs::create_dir(&marks).unwrap();
    let mut config = String::new();
    let program = |name: &str| {
        let file = root.join(format!("bin/{name}"));
        let mark = marks.join(name);
        write(&root, &format!("bin/{name}"), &format!("#!/bin/sh\ntouch {}\nexec \"$@\"\n", mark.display()));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        file.display().to_string()
    };
    config.push_str(&format!(
        "[build]\nrustc = {:?}\nrustc-wrapper = {:?}\nrustc-workspace-wrapper = {:?}\nrustdoc = {:?}\n\
         target-dir = {:?}\nrustflags = [\"-Clinker={}\"]\n",
        program("rustc"),
        program("wrapper"),
        program("workspace-wrapper"),
        program("rustdoc"),
        marks.join("target"),
        program("flag"),
    ));
    config.push_str(&format!(
        "[target.'cfg(all())']\nlinker = {:?}\nrunner = {:?}\n",
        program("linker"),
        program("runner")
    ));
    config.push_str("[alias]\nmetadata = [\"run\", \"--bin\", \"app\"]\n");
    config.push_str(&format!(
        "[env]\nRUSTC_WRAPPER = {{ value = {:?}, force = true }}\nCARGO = {{ value = {:?}, force = true }}\n",
        program("env-wrapper"),
        program("env-cargo")
    ));
    config.push_str(&format!(
        "[registry]\ndefault = \"evil\"\nglobal-credential-providers = [{:?}]\n\
         [registries.evil]\nindex = \"https://registry.invalid/index\"\ncredential-provider = {:?}\n\
         [net]\ngit-fetch-with-cli = true\noffline = false\n[term]\nverbose = true\n",
        program("global-provider"),
        program("provider")
    ));
    write(&root, ".cargo/config.toml", &config);
    write(&root, "app/.cargo/config.toml", &config);
    write(&root, "rust-toolchain.toml", &format!("[toolchain]\npath = {:?}\n", root));
    write(&root, "rust-toolchain", "nightly-2099-01-01");
    let touch = format!("fn main() {{ std::fs::write({:?}, \"\").unwrap(); }}", marks.join("build-script"));
    write(&root, "app/build.rs", &touch);
    write(
        &root,
        "kit/Cargo.toml",
        "[package]\nname = \"mail-kit\"\nversion = \"0.2.0\"\n[lib]\nproc-macro = true\n[features]\nsmtp = []\n",
    );
    write(&root, "target/.rustc_info.json", "{}");
    if !lock {
        fs::remove_file(root.join("Cargo.lock")).unwrap();
    }
    (folder, marks)
}

#[test]
fn a_hostile_project_runs_nothing_and_stays_as_it_was() {
    for (lock, resolution) in [(true, Resolution::Cargo), (false, Resolution::Manifests)] {
        let (folder, marks) = hostile(lock);
        let before = state(folder.path());
        for path in ["", "app", "app/src"] {
            let (project, found) = load(&options(&folder.path().join(path)), None).unwrap();
            assert_eq!(project.workspaces[0].resolution, resolution, "{found:?}");
            assert_eq!(project.packages.len(), 3);
        }
        assert_eq!(fs::read_dir(marks).unwrap().count(), 0);
        assert!(before == state(folder.path()), "the folder has changed");
    }
}

#[test]
fn missing_sources_are_named_and_the_members_still_resolved() {
    let folder = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n\
             privet-absent-crate = \"1\"\n",
        ),
        (
            "Cargo.lock",
            "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"privet-absent-crate\"]\n\
             [[package]]\nname = \"privet-absent-crate\"\nversion = \"1.2.3\"\n\
             source = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             checksum = \"0000000000000000000000000000000000000000000000000000000000000000\"\n",
        ),
        ("src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    assert_eq!(
        problems(&project, &found),
        ["- the sources of 1 dependency are not on this machine: privet-absent-crate 1.2.3"]
    );
    assert!(
        found.iter().all(|problem| problem.kind == ProblemKind::Coverage && problem.help.is_some()),
        "{found:?}"
    );
    assert_eq!(dependencies(&project, "src/lib.rs"), ["privet_absent_crate=privet-absent-crate"]);
    let absent = &project.packages[1];
    assert_eq!((absent.version.as_str(), absent.folder.as_deref()), ("1.2.3", None));
    assert_eq!(absent.origin, Origin::Registry("https://github.com/rust-lang/crates.io-index".to_owned()));
}

#[test]
fn vendored_sources_are_found() {
    let folder = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\nprivet-absent-crate = \"1\"\n",
        ),
        (
            "Cargo.lock",
            "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"privet-absent-crate\"]\n\
             [[package]]\nname = \"privet-absent-crate\"\nversion = \"1.2.3\"\n\
             source = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
        ),
        ("src/lib.rs", ""),
        (
            ".cargo/config.toml",
            "[source.crates-io]\nreplace-with = \"here\"\n[source.here]\ndirectory = \"vendor\"\n",
        ),
        (
            "vendor/privet-absent-crate/Cargo.toml",
            "[package]\nname = \"privet-absent-crate\"\nversion = \"1.2.3\"\nedition = \"2021\"\n",
        ),
        ("vendor/privet-absent-crate/src/lib.rs", ""),
        ("vendor/privet-absent-crate/.cargo-checksum.json", "{\"files\":{},\"package\":null}"),
    ]);
    let (by_cargo, found) = read(&folder);
    assert_eq!(problems(&by_cargo, &found), [""; 0]);
    assert_eq!(by_cargo.workspaces[0].resolution, Resolution::Cargo, "{found:?}");
    assert_eq!(
        crates(&by_cargo)[1],
        "privet-absent-crate Library privet_absent_crate vendor/privet-absent-crate/src/lib.rs"
    );
    // A manifest that cargo refuses takes the other way to the same sources.
    write(folder.path(), "Cargo.lock", "version = 99\n");
    let (by_hand, _) = read(&folder);
    assert_eq!(by_hand.workspaces[0].resolution, Resolution::Manifests);
    assert_eq!(crates(&by_hand), crates(&by_cargo));
}
