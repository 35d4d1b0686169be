//! Small programs with the flows that are expected marked in them.
//!
//! `//~ email, name` at the end of a line says that exactly these categories arrive at sinks whose
//! argument stands on the line; a line without a mark must be silent. `mark` may be followed by words
//! after a colon: `//~ email: likely` (through an unknown call or dispatch), `masked` (a protection).

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::Path;

use privet_flow::{Flow, Input, analyse};
use privet_front::{Edition, parse_file};
use privet_ir::{CrateId, Location, Symbol};
use privet_model::Catalogue;
use privet_names::{Cfg, CrateInput, FileInput, Program, module_files, owns_folder, prepare};
use privet_types::Types;

fn files(files: &BTreeMap<String, String>) -> Vec<FileInput> {
    let mut found: Vec<FileInput> = Vec::new();
    let mut pending = vec![("lib.rs".to_owned(), None, true)];
    while let Some((path, declared_by, owns)) = pending.pop() {
        let (ir, errors) = parse_file(&files[&path], Edition::from_year(2021));
        assert!(errors.is_empty(), "{path}: {errors:?}");
        let prepared = prepare(ir, &Cfg::default());
        for module in module_files(&prepared.ir, &path, owns).into_iter().rev() {
            let Some(file) = module.candidates.iter().find(|path| files.contains_key(*path)) else {
                panic!("{path}: no file for the module {}", module.name);
            };
            let owns = owns_folder(file, &prepared.ir.items[module.item].attributes);
            pending.push((file.clone(), Some((found.len(), module.item)), owns));
        }
        found.push(FileInput { path: Symbol::new(&path), ir: prepared.ir, declared_by, loose_name: None });
    }
    found
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

fn stubs(name: &str) -> Vec<FileInput> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lints/stubs").join(name);
    let mut texts = BTreeMap::new();
    read_folder(&root, "", &mut texts);
    files(&texts)
}

/// The program of one crate `app` beside the standard library, and a catalogue.
pub fn program(text: &str) -> Program {
    let own = BTreeMap::from([("lib.rs".to_owned(), text.to_owned())]);
    let input = |name: &str, is_workspace, files, dependencies| CrateInput {
        name: Symbol::new(name),
        edition: 2021,
        is_workspace,
        is_stub: !is_workspace,
        cfg: Cfg::default(),
        is_test_code: false,
        dependencies,
        files,
    };
    let mut dependencies = vec![
        (Symbol::new("std"), Some(CrateId(0))),
        (Symbol::new("log"), None),
        (Symbol::new("secrecy"), None),
        (Symbol::new("ffi"), None),
    ];
    let mut crates = vec![input("std", false, stubs("std"), Vec::new())];
    // Stubs that a program names.
    for (name, number) in
        ["tokio", "url"].into_iter().filter(|name| text.contains(&format!("{name}::"))).zip(1..)
    {
        dependencies.push((Symbol::new(name), Some(CrateId(number))));
        let std = (Symbol::new("std"), Some(CrateId(0)));
        crates.push(input(name, false, stubs(name), vec![std]));
    }
    crates.push(input("app", true, files(&own), dependencies));
    Program::build(crates)
}

const MODELS: &str = r#"
[[sink]]
path = "app::send"
arguments = [1]
kind = "unknown_external"
channel = "serialize"
host = { argument = 0 }

[[source]]
path = "app::read_phone"
class = "personal_information"
category = "phone"

[[protection]]
path = "app::mask"
kind = "masked"
"#;

/// Runs a program.
pub fn run<T>(text: &str, check: impl FnOnce(&Program, &Input<'_>, &Flow) -> T) -> T {
    let program = program(text);
    let (types, _) = Types::new(&program);
    let (catalogue, problems) = Catalogue::load(privet_lints::FILES, Some(("privet.toml", MODELS)), &[]);
    assert!(problems.is_empty(), "{problems:?}");
    let input = Input {
        program: &program,
        types: &types,
        models: &catalogue.models,
        names: &Default::default(),
        is_cancelled: &|| false,
    };
    let flow = analyse(&input);
    check(&program, &input, &flow)
}

/// The line of a location, from 1.
pub fn line(program: &Program, text: &str, location: Location) -> usize {
    let range = program.file(location.file).resolve(location.span);
    text[..range.start as usize].matches('\n').count() + 1
}

/// Checks the marks of a program.
#[track_caller]
pub fn check(text: &str) {
    run(text, |program, input, flow| {
        let mut found: Vec<(usize, String)> = flow
            .hits
            .iter()
            .map(|hit| {
                let site = &flow.sites[hit.site as usize];
                let worst = &hit.arrivals[0];
                let mut said = hit.category.name().to_owned();
                if worst.is_assumed || worst.is_dispatched {
                    said.push_str(" likely");
                }
                let sink = &flow.sinks[site.model as usize];
                for protection in worst.protections.on(sink.channel) {
                    said = format!("{said} {protection}");
                }
                (line(program, text, site.location), said)
            })
            .collect();
        found.sort();
        let mut expected = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            let Some((_, marks)) = line.split_once("//~") else { continue };
            expected.extend(marks.split(',').map(|mark| (number, mark.trim().to_owned())));
        }
        expected.sort();
        assert_eq!(found, expected, "{text}");
        for hit in &flow.hits {
            let steps = privet_flow::explain(input, flow, &[hit]).remove(0);
            let site = &flow.sites[hit.site as usize];
            assert!(steps.len() > 1 || steps[0].location == site.location, "{steps:?}");
            assert_eq!(steps.last().map(|step| step.location), Some(site.location), "{steps:?}");
        }
    });
}
