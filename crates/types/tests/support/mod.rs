//! Programs for tests, with the types that are expected written under the code.
//!
//! `//  ^^^^ String` says the type of the expression or binding above the carets; `//  ^^^^ = path` says
//! what the expression there calls.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "not every test asks")]
pub mod generator;
#[allow(dead_code, reason = "not every test asks")]
pub mod rustc;

use std::collections::BTreeMap;
use std::path::Path;

use privet_front::{Edition, parse_file};
use privet_ir::{ByteRange, Callee, CrateId, DefId, FileId, Symbol};
use privet_names::{Cfg, CrateInput, FileInput, Program, module_files, owns_folder, prepare};
use privet_types::Types;

/// A crate: its name and files by path; the root is `lib.rs`.
pub struct Source {
    pub name: &'static str,
    pub files: BTreeMap<String, String>,
    pub is_workspace: bool,
}

/// The program of some crates, each of which can name all before it. The last is the one under test.
pub fn program(crates: &[Source]) -> Program {
    let mut inputs = Vec::new();
    for source in crates {
        let dependencies = crates[..inputs.len()]
            .iter()
            .zip(0..)
            .map(|(other, index)| (Symbol::new(other.name), Some(CrateId(index))))
            .collect();
        inputs.push(CrateInput {
            name: Symbol::new(source.name),
            edition: 2021,
            is_workspace: source.is_workspace,
            is_stub: !source.is_workspace,
            cfg: Cfg::default(),
            is_test_code: false,
            dependencies,
            files: files(source),
        });
    }
    Program::build(inputs)
}

fn files(source: &Source) -> Vec<FileInput> {
    let mut found: Vec<FileInput> = Vec::new();
    let mut pending = vec![("lib.rs".to_owned(), None, true)];
    while let Some((path, declared_by, owns)) = pending.pop() {
        let (ir, errors) = parse_file(&source.files[&path], Edition::from_year(2021));
        assert!(errors.is_empty(), "{path}: {errors:?}");
        let prepared = prepare(ir, &Cfg::default());
        for module in module_files(&prepared.ir, &path, owns).into_iter().rev() {
            let Some(file) = module.candidates.iter().find(|path| source.files.contains_key(*path)) else {
                panic!("{path}: no file for the module {}", module.name);
            };
            let owns = owns_folder(file, &prepared.ir.items[module.item].attributes);
            pending.push((file.clone(), Some((found.len(), module.item)), owns));
        }
        found.push(FileInput { path: Symbol::new(&path), ir: prepared.ir, declared_by, loose_name: None });
    }
    found
}

/// The stub of a crate, from the catalogue.
pub fn stub(name: &'static str) -> Source {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lints/stubs").join(name);
    let mut files = BTreeMap::new();
    read_folder(&root, "", &mut files);
    Source { name, files, is_workspace: false }
}

fn read_folder(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
}

/// A crate of one file.
pub fn source(name: &'static str, text: &str) -> Source {
    let files = BTreeMap::from([("lib.rs".to_owned(), text.to_owned())]);
    Source { name, files, is_workspace: true }
}

/// Checks what is written under the code against what is inferred, with the standard library's stub.
pub fn check(text: &str) {
    check_with(vec![stub("std")], text);
}

/// [`check`] with other crates beside.
pub fn check_with(mut crates: Vec<Source>, text: &str) {
    crates.push(source("app", text));
    let program = program(&crates);
    let (types, problems) = Types::new(&program);
    assert!(problems.is_empty(), "{problems:?}");
    let expected = annotations(text);
    assert!(!expected.is_empty(), "nothing is expected");
    let found = facts(&types);
    let mut failures = String::new();
    for (range, wanted) in expected {
        let facts = found.iter().filter(|(at, _)| *at == range).map(|(_, fact)| fact.as_str());
        let facts: Vec<&str> = facts.collect();
        if !facts.contains(&wanted.as_str()) {
            let code = &text[range.start as usize..range.end as usize];
            let facts = facts.join(" | ");
            failures += &format!("`{code}`: wanted `{wanted}`, found `{facts}`\n");
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

fn annotations(text: &str) -> Vec<(ByteRange, String)> {
    let mut found = Vec::new();
    let mut offset = 0;
    let mut code = 0;
    for line in text.split_inclusive('\n') {
        if let Some(comment) = line.find("//").filter(|_| line.contains('^')) {
            let start = line.find('^').unwrap().max(comment + 2);
            let end = start + line[start..].chars().take_while(|c| *c == '^').count();
            let range = ByteRange {
                start: u32::try_from(code + start).unwrap(),
                end: u32::try_from(code + end).unwrap(),
            };
            found.push((range, line[end..].trim().to_owned()));
        } else {
            code = offset;
        }
        offset += line.len();
    }
    found
}

/// The type of every expression and binding, and the callees, by place.
fn facts(types: &Types<'_>) -> Vec<(ByteRange, String)> {
    let program = types.program();
    let mut facts = Vec::new();
    for &body in program.bodies() {
        let typed = types.infer(body);
        let tree = &program.item(body).tree;
        let at = |span| program.file(body.file).resolve(span);
        for (id, _) in tree.exprs.iter() {
            facts.push((at(tree.expr_span(id)), types.display(typed.expr(id))));
            if let Some(callee) = typed.callee(id) {
                facts.push((at(tree.expr_span(id)), format!("= {}", callee_name(program, callee))));
            }
        }
        for (id, _) in tree.patterns.iter() {
            facts.push((at(tree.pattern_span(id)), types.display(typed.pattern(id))));
        }
    }
    facts
}

fn callee_name(program: &Program, callee: &Callee) -> String {
    let path = |def: &DefId| program.path(*def).as_str().to_owned();
    match callee {
        Callee::Function { definition, .. } => path(definition),
        Callee::Struct(def) => path(def),
        Callee::Variant(def, index) => format!("{}#{index}", path(def)),
        Callee::External(path) => format!("extern {path}"),
        Callee::Value => "value".to_owned(),
        Callee::Builtin => "builtin".to_owned(),
        Callee::Unknown(name) => format!("unknown {name}"),
    }
}

/// The files of a program.
#[allow(dead_code, reason = "not every test asks")]
pub fn file_ids(program: &Program) -> impl Iterator<Item = FileId> + use<> {
    (0..u32::try_from(program.file_count()).unwrap()).map(FileId)
}
