//! Projects that cargo cannot resolve: what the manifests alone say, whole or broken.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{crates, dependencies, features, find, options, problems, read, tree, write};
use privet_project::{Edition, ProblemKind, Resolution, load};

#[test]
fn members_by_pattern_exclusion_path_and_inheritance() {
    let folder = tree(&[
        (
            "Cargo.toml",
            r#"
[workspace]
members = ["crates/*", "tools/[a-b]*"]
exclude = ["crates/old"]
[workspace.package]
edition = "2021"
version = "3.0.0"
[workspace.dependencies]
base = { path = "base", default-features = false, features = ["one"] }
"#,
        ),
        (
            "crates/web/Cargo.toml",
            "[package]\nname = \"web\"\nedition.workspace = true\nversion.workspace = true\n\
             [dependencies]\nbase = { workspace = true, features = [\"two\"] }\n",
        ),
        ("crates/web/src/main.rs", ""),
        ("crates/old/Cargo.toml", "[package]\nname = \"old\"\n"),
        ("crates/old/src/lib.rs", ""),
        ("crates/no-manifest/readme.md", ""),
        ("tools/audit/Cargo.toml", "[package]\nname = \"audit\"\nedition = \"2018\"\n"),
        ("tools/audit/src/lib.rs", ""),
        ("tools/zip/Cargo.toml", "[package]\nname = \"zip\"\n"),
        ("tools/zip/src/lib.rs", ""),
        (
            "base/Cargo.toml",
            "[package]\nname = \"base\"\n[features]\ndefault = [\"three\"]\none = []\ntwo = []\nthree = []\n",
        ),
        ("base/src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    assert_eq!(project.workspaces[0].resolution, Resolution::Manifests);
    assert_eq!(problems(&project, &found), [""; 0]);
    assert_eq!(
        crates(&project),
        [
            "base Library base* base/src/lib.rs",
            "web Binary web* crates/web/src/main.rs",
            "audit Library audit* tools/audit/src/lib.rs",
        ]
    );
    assert_eq!(find(&project, "crates/web/src/main.rs").edition, Edition::E2021);
    assert_eq!(find(&project, "tools/audit/src/lib.rs").edition, Edition::E2018);
    assert_eq!(find(&project, "base/src/lib.rs").edition, Edition::E2015);
    assert_eq!(project.packages[1].version, "3.0.0");
    // A member gets its own default features, whatever its users say.
    assert_eq!(features(&project, "base"), ["default", "one", "three", "two"]);
}

#[test]
fn targets_are_discovered_as_cargo_does() {
    let manifest = "[package]\nname = \"my-app\"\nedition = \"2021\"\nautobenches = false\nbuild = \"build/main.rs\"\n\
         [lib]\nname = \"core_of_it\"\npath = \"code/core.rs\"\n\
         [[bin]]\nname = \"admin\"\npath = \"code/admin.rs\"\nrequired-features = [\"admin\"]\n\
         [[bin]]\nname = \"worker\"\n\
         [features]\nadmin = []\n";
    let folder = tree(&[
        ("Cargo.toml", manifest),
        ("code/core.rs", ""),
        ("code/admin.rs", ""),
        ("build/main.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/small.rs", ""),
        ("src/bin/worker/main.rs", ""),
        ("src/bin/notes.txt", ""),
        ("examples/show.rs", ""),
        ("examples/many/main.rs", ""),
        ("tests/all.rs", ""),
        ("tests/helper/mod.rs", ""),
        ("benches/speed.rs", ""),
    ]);
    let (project, found) = read(&folder);
    assert_eq!(
        crates(&project),
        [
            "my-app Library core_of_it* code/core.rs",
            "my-app Binary admin code/admin.rs",
            "my-app Binary my_app* src/main.rs",
            "my-app Binary small* src/bin/small.rs",
            "my-app Binary worker* src/bin/worker/main.rs",
            "my-app Example many examples/many/main.rs",
            "my-app Example show examples/show.rs",
            "my-app Test all tests/all.rs",
            "my-app BuildScript build_script_main* build/main.rs",
        ]
    );
    assert_eq!(
        problems(&project, &found),
        ["code/admin.rs `admin` of the package `my-app` is not checked: it requires `admin`"]
    );
    assert_eq!(dependencies(&project, "src/bin/small.rs"), ["core_of_it=my-app"]);
}

#[test]
fn edition_2015_discovers_only_kinds_that_are_not_named() {
    let folder = tree(&[
        ("Cargo.toml", "[package]\nname = \"old\"\n[[bin]]\nname = \"one\"\npath = \"src/one.rs\"\n"),
        ("src/one.rs", ""),
        ("src/bin/two.rs", ""),
        ("tests/it.rs", ""),
    ]);
    let (project, _) = read(&folder);
    assert_eq!(crates(&project), ["old Binary one* src/one.rs", "old Test it tests/it.rs"]);
}

#[test]
fn features_of_dependencies() {
    let package =
        |name: &str| format!("[package]\nname = \"{name}\"\n[features]\ndefault = []\nf = []\nweak = []\n");
    let folder = tree(&[
        (
            "Cargo.toml",
            r#"
[package]
name = "app"
edition = "2021"
[features]
default = ["a"]
a = ["dep:plain", "implied/f", "off?/f", "later?/weak"]
b = ["later"]
unused = ["off"]
[dependencies]
plain = { path = "plain", optional = true, default-features = false }
implied = { path = "implied", optional = true }
off = { path = "off", optional = true }
later = { path = "later", optional = true }
[target.'cfg(windows)'.dependencies]
other = { path = "other" }
[target.'cfg(unix)'.build-dependencies]
make = { path = "make", package = "maker" }
"#,
        ),
        ("src/lib.rs", ""),
        ("build.rs", ""),
        ("plain/Cargo.toml", &package("plain")),
        ("plain/src/lib.rs", ""),
        ("implied/Cargo.toml", &package("implied")),
        ("implied/src/lib.rs", ""),
        ("off/Cargo.toml", &package("off")),
        ("off/src/lib.rs", ""),
        ("later/Cargo.toml", &package("later")),
        ("later/src/lib.rs", ""),
        ("other/Cargo.toml", &package("other")),
        ("other/src/lib.rs", ""),
        ("make/Cargo.toml", &package("maker")),
        ("make/src/lib.rs", ""),
    ]);
    let mut asked = options(folder.path());
    asked.features = vec!["b".to_owned()];
    let (project, found) = load(&asked, None).unwrap();
    assert_eq!(problems(&project, &found), [""; 0]);
    assert_eq!(project.workspaces[0].resolution, Resolution::Manifests);
    assert_eq!(features(&project, "app"), ["a", "b", "default", "implied", "later"]);
    assert_eq!(features(&project, "plain"), [""; 0]);
    assert_eq!(features(&project, "implied"), ["default", "f"]);
    assert_eq!(features(&project, "later"), ["default", "weak"]);
    assert_eq!(dependencies(&project, "src/lib.rs"), ["implied=implied", "later=later", "plain=plain"]);
    assert_eq!(dependencies(&project, "build.rs"), ["make=maker"]);
    let names: Vec<&str> = project.packages.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(names, ["app", "implied", "later", "maker", "plain"]);
    asked.target = Some("x86_64-pc-windows-msvc".to_owned());
    let (project, _) = load(&asked, None).unwrap();
    assert_eq!(dependencies(&project, "build.rs"), [""; 0]);
    assert!(project.packages.iter().any(|package| package.name == "other"));
}

#[test]
fn a_broken_member_costs_only_itself() {
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"good\", \"bad\", \"gone\"]\n"),
        ("good/Cargo.toml", "[package]\nname = \"good\"\n"),
        ("good/src/lib.rs", ""),
        (
            "bad/Cargo.toml",
            "[package]\nname = \"bad\"\nedition = 2021 2\n\n[dependencies]\ngood = { path = \"../good\" }\n",
        ),
        ("bad/src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    let shown = problems(&project, &found);
    assert_eq!(shown.len(), 3, "{shown:?}");
    assert_eq!(shown[0], "Cargo.toml:2:27 the workspace member `gone` has no Cargo.toml");
    assert!(
        shown.iter().any(|line| line.starts_with("bad/Cargo.toml:3:") && line.contains("invalid TOML")),
        "{shown:?}"
    );
    assert!(found.iter().all(|problem| problem.kind == ProblemKind::Incomplete && problem.help.is_some()));
    assert_eq!(crates(&project), ["bad Library bad* bad/src/lib.rs", "good Library good* good/src/lib.rs"]);
    assert_eq!(dependencies(&project, "bad/src/lib.rs"), ["good=good"]);
}

#[test]
fn a_broken_root_leaves_the_packages_below_it() {
    for root in ["[workspace]\nmembers = [\"one\", \n\n[workspace.package\n", "[workspace", "\u{0}", "= = ="]
    {
        let folder = tree(&[
            ("Cargo.toml", root),
            ("one/Cargo.toml", "[package]\nname = \"one\"\n"),
            ("one/src/lib.rs", ""),
            ("deep/two/Cargo.toml", "[package]\nname = \"two\"\n"),
            ("deep/two/src/lib.rs", ""),
        ]);
        let (project, found) = read(&folder);
        let shown = problems(&project, &found);
        assert!(shown.iter().any(|line| line.starts_with("Cargo.toml:")), "{root:?} {shown:?}");
        let names: Vec<&str> = project.packages.iter().map(|package| package.name.as_str()).collect();
        assert!(names.contains(&"one") && names.contains(&"two"), "{root:?} {names:?}");
    }
}

#[test]
fn cyclic_and_missing_path_dependencies() {
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\n[dependencies]\nb = { path = \"../b\" }\nc = { path = \"../c\" }\n",
        ),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[dependencies]\na = { path = \"../a\" }\n"),
        ("b/src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    assert_eq!(
        problems(&project, &found),
        [
            "a/Cargo.toml:5:1 the path dependency `c` has no readable Cargo.toml",
            "b/Cargo.toml cyclic dependency: `b` depends on `a`, which depends on it in turn",
        ]
    );
    assert_eq!(project.dependency_order().len(), 3);
    assert_eq!(dependencies(&project, "a/src/lib.rs"), ["b=b", "c=c"]);
}

#[test]
fn a_test_dependency_that_needs_the_library_is_no_cycle() {
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\"]\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\n[dev-dependencies]\nb = { path = \"../b\" }\nc = { path = \"../c\" }\n",
        ),
        ("a/src/lib.rs", ""),
        ("a/tests/it.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[dependencies]\na = { path = \"../a\" }\n"),
        ("b/src/lib.rs", ""),
        ("c/Cargo.toml", "[package]\nname = \"c\"\n"),
        ("c/src/lib.rs", ""),
    ]);
    let mut asked = options(folder.path());
    asked.include_tests = true;
    let (project, found) = load(&asked, None).unwrap();
    assert_eq!(problems(&project, &found), [""; 0]);
    assert_eq!(dependencies(&project, "a/src/lib.rs"), ["c=c"]);
    assert_eq!(dependencies(&project, "b/src/lib.rs"), ["a=a"]);
    assert_eq!(dependencies(&project, "a/tests/it.rs"), ["a=a", "b=b", "c=c"]);
}

#[test]
fn unknown_words_and_missing_target_files_have_a_place() {
    let folder = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nedition = \"2099\"\n[[bin]]\nname = \"x\"\npath = \"no.rs\"\n[dependencies]\nserde = 1\n",
        ),
        ("src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    let shown = problems(&project, &found);
    assert!(shown.contains(&"Cargo.toml:3:11 unknown edition `2099`; read as 2024".to_owned()), "{shown:?}");
    assert!(
        shown.contains(&"Cargo.toml:8:9 the dependency `serde` is neither a version nor a table".to_owned()),
        "{shown:?}"
    );
    assert!(
        shown.iter().any(|line| line.starts_with("Cargo.toml:5:1 the file of the target `x` is missing")),
        "{shown:?}"
    );
    assert_eq!(find(&project, "src/lib.rs").edition, Edition::E2024);
}

#[test]
fn a_folder_above_several_packages_is_one_project() {
    let folder = tree(&[
        ("one/Cargo.toml", "[package]\nname = \"one\"\n[dependencies]\ntwo = { path = \"../group/two\" }\n"),
        ("one/src/lib.rs", ""),
        ("one/fuzz/Cargo.toml", "[package]\nname = \"fuzz\"\n"),
        ("one/fuzz/src/main.rs", ""),
        ("group/two/Cargo.toml", "[package]\nname = \"two\"\n"),
        ("group/two/src/lib.rs", ""),
        ("target/package/three/Cargo.toml", "[package]\nname = \"three\"\n"),
        ("target/package/three/src/lib.rs", ""),
    ]);
    let (project, found) = read(&folder);
    assert_eq!(problems(&project, &found), [""; 0]);
    assert_eq!(project.root, folder.path().canonicalize().unwrap());
    assert_eq!(project.workspaces.len(), 2);
    assert_eq!(
        crates(&project),
        ["two Library two* group/two/src/lib.rs", "one Library one* one/src/lib.rs"]
    );
    assert_eq!(dependencies(&project, "one/src/lib.rs"), ["two=two"]);
}

#[test]
fn a_package_below_a_workspace_that_does_not_know_it() {
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\n"),
        ("a/src/lib.rs", ""),
        ("target/other/Cargo.toml", "[package]\nname = \"other\"\nedition = \"2021\"\n"),
        ("target/other/src/lib.rs", ""),
    ]);
    let path = folder.path().join("target/other");
    let (project, found) = load(&options(&path), None).unwrap();
    assert_eq!(problems(&project, &found), [""; 0]);
    assert_eq!(project.root, path.canonicalize().unwrap());
    assert_eq!(crates(&project), ["other Library other* src/lib.rs"]);
}

#[test]
fn loose_files() {
    let folder = tree(&[
        ("shop/main.rs", ""),
        ("shop/deep/order.rs", ""),
        ("shop/target/made.rs", ""),
        ("shop/node_modules/x.rs", ""),
        ("shop/.hidden/x.rs", ""),
        ("shop/notes.txt", ""),
    ]);
    let path = folder.path().join("shop");
    let (project, found) = load(&options(&path), None).unwrap();
    assert_eq!(found, []);
    assert_eq!(crates(&project), ["shop Binary shop* main.rs"]);
    let files: Vec<String> = project.loose_files.iter().map(|file| project.display_path(file)).collect();
    assert_eq!(files, ["deep/order.rs", "main.rs"]);
    let (project, _) = load(&options(&path.join("deep/order.rs")), None).unwrap();
    assert_eq!(crates(&project), ["order Binary order* order.rs"]);
    assert_eq!(find(&project, "order.rs").edition, Edition::E2024);
}

#[test]
fn nothing_to_analyse_is_an_error_that_says_what_to_do() {
    let folder = tree(&[("notes.txt", ""), ("empty/notes.txt", "")]);
    for (path, message) in [
        ("gone", "cannot find"),
        ("notes.txt", "neither a Rust file nor a Cargo.toml"),
        ("empty", "no Rust code"),
    ] {
        let error = load(&options(&folder.path().join(path)), None).unwrap_err();
        assert!(error.message.contains(message), "{}", error.message);
        assert!(error.help.is_some());
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_end() {
    use std::os::unix::fs::symlink;
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"**\"]\n"),
        ("a/Cargo.toml", "[package]\nname = \"a\"\n"),
        ("a/src/lib.rs", ""),
    ]);
    symlink(folder.path(), folder.path().join("a/up")).unwrap();
    symlink("self.rs", folder.path().join("a/src/self.rs")).unwrap();
    let (project, _) = read(&folder);
    assert_eq!(crates(&project), ["a Library a* a/src/lib.rs"]);
    let loose = tree(&[("lib.rs", "")]);
    symlink(loose.path(), loose.path().join("up")).unwrap();
    symlink("self.rs", loose.path().join("self.rs")).unwrap();
    let (project, _) = read(&loose);
    assert_eq!(project.loose_files.len(), 1);
    // A manifest that links to itself is there, and cannot be read.
    symlink("Cargo.toml", loose.path().join("Cargo.toml")).unwrap();
    let (project, found) = read(&loose);
    assert_eq!(project.loose_files.len(), 1);
    assert!(problems(&project, &found)[0].starts_with("Cargo.toml cannot read the file"), "{found:?}");
}

#[test]
fn the_same_folder_gives_the_same_project() {
    let folder = tree(&[("Cargo.toml", "[workspace]\nmembers = [\"*\"]\n")]);
    for index in 0..20 {
        let next = (index + 1) % 20;
        let dependency = if next == 0 {
            String::new()
        } else {
            format!("[dependencies]\np{next} = {{ path = \"../p{next}\" }}\n")
        };
        write(
            folder.path(),
            &format!("p{index}/Cargo.toml"),
            &format!("[package]\nname = \"p{index}\"\n{dependency}"),
        );
        write(folder.path(), &format!("p{index}/src/lib.rs"), "");
    }
    let first = read(&folder);
    assert_eq!(first.0.dependency_order().len(), 20);
    assert_eq!(first, read(&folder));
}
