//! Programs of a few crates, and what the paths in them mean.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_front::{Edition, parse_file};
use privet_ir::{CrateId, DefId, Symbol, Target};
use privet_names::{Cfg, CrateInput, FileInput, Program, module_files, owns_folder, prepare};

/// The options of the crates: a Linux machine, and the feature `on`.
pub fn cfg() -> Cfg {
    let word = |name| (Symbol::new(name), None);
    let value = |name, value| (Symbol::new(name), Some(Symbol::new(value)));
    Cfg::new(
        [
            word("unix"),
            word("debug_assertions"),
            value("target_os", "linux"),
            value("target_family", "unix"),
            value("target_pointer_width", "64"),
            value("feature", "on"),
        ],
        false,
    )
}

/// A crate of several files, its root `lib.rs`.
pub fn files(name: &str, edition: u16, texts: &[(&str, &str)], dependencies: &[(&str, u32)]) -> CrateInput {
    let front = Edition::from_year(edition);
    let cfg = cfg();
    let mut files: Vec<FileInput> = Vec::new();
    let mut pending = vec![("lib.rs".to_owned(), None, true)];
    while let Some((path, declared_by, owns)) = pending.pop() {
        let (_, text) = texts.iter().find(|(other, _)| *other == path).expect("the file is given");
        let (ir, errors) = parse_file(text, front);
        assert_eq!(errors, [], "{text}");
        let ir = prepare(ir, &cfg).ir;
        for module in module_files(&ir, &path, owns).into_iter().rev() {
            let found = module.candidates.iter().find(|path| texts.iter().any(|(other, _)| other == path));
            let found = found.unwrap_or_else(|| panic!("none of {:?} is given", module.candidates));
            let owns = owns_folder(found, &ir.items[module.item].attributes);
            pending.push((found.clone(), Some((files.len(), module.item)), owns));
        }
        files.push(FileInput {
            path: Symbol::new(&format!("{name}/{path}")),
            ir,
            declared_by,
            loose_name: None,
        });
    }
    CrateInput {
        name: Symbol::new(name),
        edition,
        is_workspace: name != "std",
        is_stub: name == "std",
        cfg,
        is_test_code: false,
        dependencies: dependencies.iter().map(|(name, id)| (Symbol::new(name), Some(CrateId(*id)))).collect(),
        files,
    }
}

/// A standard library with a prelude for each edition.
pub const STD: &str = "
    pub mod option { pub enum Option<T> { None, Some(T) } }
    pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
    pub mod convert { pub trait TryFrom {} }
    pub mod future { pub trait Future {} }
    pub mod string { pub struct String; pub trait ToString { fn to_string(&self) -> String; } }
    pub mod mem { pub fn drop() {} pub fn swap() {} }
    pub mod prelude {
        pub mod v1 {
            pub use crate::option::Option::{self, None, Some};
            pub use crate::result::Result::{self, Err, Ok};
            pub use crate::string::{String, ToString};
            pub use crate::mem::drop;
        }
        pub mod rust_2015 { pub use super::v1::*; }
        pub mod rust_2018 { pub use super::v1::*; }
        pub mod rust_2021 { pub use super::v1::*; pub use crate::convert::TryFrom; }
        pub mod rust_2024 { pub use super::v1::*; pub use crate::convert::TryFrom; pub use crate::future::Future; }
    }
";

/// A program of one crate `app` beside the standard library.
pub fn program_in(edition: u16, text: &str) -> Program {
    Program::build(vec![
        files("std", 2021, &[("lib.rs", STD)], &[]),
        files("app", edition, &[("lib.rs", text)], &[]),
    ])
}

/// The same in edition 2021.
pub fn program(text: &str) -> Program {
    program_in(2021, text)
}

/// A program of the crates `library`, which `app` depends on, and `app`.
pub fn with_library(library: &str, app: &str) -> Program {
    Program::build(vec![
        files("std", 2021, &[("lib.rs", STD)], &[]),
        files("library", 2021, &[("lib.rs", library)], &[]),
        files("app", 2021, &[("lib.rs", app)], &[("library", 1)]),
    ])
}

/// The item at a canonical path.
pub fn find(program: &Program, path: &str) -> Option<DefId> {
    program.definitions().iter().copied().find(|def| program.path(*def).as_str() == path)
}

/// What the last path of this text in the item at `owner` means.
#[track_caller]
pub fn meaning(program: &Program, owner: &str, path: &str) -> String {
    meanings(program, owner, path).pop().unwrap_or_else(|| panic!("no path `{path}` in `{owner}`"))
}

/// What the paths of this text in the item at `owner` mean, in the order of the text.
#[track_caller]
pub fn meanings(program: &Program, owner: &str, path: &str) -> Vec<String> {
    let def = find(program, owner).unwrap_or_else(|| panic!("no item `{owner}`"));
    let names = program.resolve(def);
    let tree = &program.item(def).tree;
    let wanted: Vec<&str> = path.split("::").collect();
    let written =
        |id| -> Vec<&str> { tree.path_segments(id).iter().map(|segment| segment.name.as_str()).collect() };
    let found = tree.paths.ids().filter(|id| written(*id) == wanted);
    let resolved = found.map(|id| names.paths[id.index()]);
    resolved
        .map(|resolution| match resolution.remaining {
            0 => describe(program, resolution.target),
            remaining => format!("{} + {remaining}", describe(program, resolution.target)),
        })
        .collect()
}

/// A target in words.
pub fn describe(program: &Program, target: Target) -> String {
    match target {
        Target::Definition(def) => program.path(def).to_string(),
        Target::Variant { owner, index } => format!("{}#{index}", program.path(owner)),
        Target::External(path) => format!("extern {path}"),
        Target::CrateRoot(krate) => format!("crate {}", program.krate(krate).name),
        Target::Local(_) => "local".to_owned(),
        Target::GenericParameter { index, .. } => format!("parameter {index}"),
        Target::SelfType(def) => format!("Self of {}", program.path(def)),
        Target::Primitive(name) => format!("primitive {name}"),
        Target::BuiltinMacro(path) => path.to_string(),
        Target::Unresolved => "?".to_owned(),
    }
}

/// In a crate of edition 2021, the last path of each text in `app::main` has this meaning.
#[track_caller]
pub fn check(text: &str, expected: &[(&str, &str)]) {
    check_at(&program(text), "app::main", expected);
}

/// The last path of each text in the item at `owner` has this meaning.
#[track_caller]
pub fn check_at(program: &Program, owner: &str, expected: &[(&str, &str)]) {
    for (path, meant) in expected {
        assert_eq!(&meaning(program, owner, path), meant, "`{path}` in `{owner}`");
    }
}
