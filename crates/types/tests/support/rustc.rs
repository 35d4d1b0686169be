//! Types against the compiler: a program prints the type of every value that it gives to `show`, with the place of the
//! call, and the same is asked of the inference.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use privet_ir::{Callee, Expr};
use privet_types::Types;

use super::{Source, program, stub};

/// File, line and column of a call of `show`, from 1.
pub type Place = (String, u32, u32);

/// What differs between what the compiler has and what is inferred.
pub fn differences(compiled: &BTreeMap<Place, String>, inferred: &BTreeMap<Place, String>) -> Vec<String> {
    let mut differences = Vec::new();
    for ((file, line, column), wanted) in compiled {
        let found = inferred.get(&(file.clone(), *line, *column)).map_or("nothing", String::as_str);
        if !is_same(found, wanted) {
            differences.push(format!("{file}:{line}:{column}: rustc has `{wanted}`, found `{found}`"));
        }
    }
    differences
}

/// What the program prints.
pub fn compiled(folder: &Path) -> BTreeMap<Place, String> {
    let out = tempfile::tempdir().unwrap();
    let binary = out.path().join("shown");
    let status = Command::new("rustc")
        .args(["--edition", "2024", "--cap-lints", "allow", "-C", "overflow-checks=off", "-o"])
        .arg(&binary)
        .arg(folder.join("main.rs"))
        .status()
        .unwrap();
    assert!(status.success(), "the program does not compile");
    let output = Command::new(&binary).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| {
        let [file, line, column, ty] = *line.splitn(4, '\t').collect::<Vec<_>>() else { panic!("{line}") };
        let file = Path::new(file).file_name().unwrap().to_str().unwrap().to_owned();
        ((file, line.parse().unwrap(), column.parse().unwrap()), ty.to_owned())
    });
    lines.collect()
}

/// What is inferred of the arguments of `show`.
pub fn inferred(folder: &Path, modules: &[&str]) -> BTreeMap<Place, String> {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let mut files = BTreeMap::from([("lib.rs".to_owned(), read("main.rs"))]);
    for module in modules {
        let name = format!("{module}.rs");
        let text = read(&name);
        files.insert(name, text);
    }
    let texts = files.clone();
    let program = program(&[stub("std"), Source { name: "main", files, is_workspace: true }]);
    let (types, _) = Types::new(&program);
    let mut found = BTreeMap::new();
    for &body in program.bodies() {
        let typed = types.infer(body);
        let tree = &program.item(body).tree;
        for (id, expr) in tree.exprs.iter() {
            let (Expr::Call { arguments, .. }, Some(Callee::Function { definition, .. })) =
                (expr, typed.callee(id))
            else {
                continue;
            };
            if program.item(*definition).name != "show" {
                continue;
            }
            let file = program.file_path(body.file).to_string();
            let start = program.file(body.file).resolve(tree.expr_span(id)).start as usize;
            let before = &texts[&file][..start];
            let line = before.matches('\n').count() + 1;
            let column = start - before.rfind('\n').map_or(0, |end| end + 1) + 1;
            let shown = types.display_with_paths(typed.expr(arguments[0]));
            let shown = shown.strip_prefix('&').unwrap_or(&shown).to_owned();
            let file = if file == "lib.rs" { "main.rs".to_owned() } else { file };
            let place = (file, u32::try_from(line).unwrap(), u32::try_from(column).unwrap());
            found.insert(place, shown);
        }
    }
    found
}

/// Whether two types are written alike, each path perhaps through a shorter, public way. Types have no
/// lifetimes here.
pub fn is_same(found: &str, wanted: &str) -> bool {
    let wanted = wanted.replace("<'_, ", "<").replace("<'_>", "");
    let (found_text, found_paths) = split(found);
    let (wanted_text, wanted_paths) = split(&wanted);
    found_text == wanted_text
        && found_paths.iter().zip(&wanted_paths).all(|(found, wanted)| {
            let mut rest = wanted.iter().skip(1);
            found.len() < 2 || found.iter().skip(1).all(|segment| rest.any(|other| other == segment))
        })
}

/// A type with every path cut down to its last name, and the paths.
fn split(text: &str) -> (String, Vec<Vec<&str>>) {
    let mut cut = String::new();
    let mut paths = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '{' | '}' | '#');
        let mut end = 0;
        if is_part(first) {
            end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            while let Some(next) = rest[end..].strip_prefix("::") {
                end += 2 + next.find(|c| !is_part(c)).unwrap_or(next.len());
            }
        }
        if end == 0 {
            cut.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let path: Vec<&str> = rest[..end].split("::").collect();
        cut.push_str(path.last().unwrap());
        paths.push(path);
        rest = &rest[end..];
    }
    (cut, paths)
}
