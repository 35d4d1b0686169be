//! Names against the compiler: in a copy of the fixture `names`, what privet says of each path stands beside it, and
//! the program compiles only if both are the same item.
//!
//! Each function is of a type of its own, so that two names of one type are one function.
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use privet_driver::{CallKind, Resolution};

/// What is put into a file, by the byte before which it stands.
type Edits = Vec<(usize, String)>;

/// How many of each are confirmed.
#[derive(Default)]
struct Confirmed {
    calls: usize,
    marked: usize,
}

/// A copy of a program in which everything that is known stands beside what is written.
struct Copy {
    folder: tempfile::TempDir,
    confirmed: Confirmed,
}

impl Copy {
    /// Copies a folder; `roots` are put at the end of the files of these names.
    fn new(folder: &Path, roots: &[(&str, &str)]) -> Copy {
        let request = support::request(folder, 0);
        let resolution = privet_driver::resolution(&request).expect("the folder can be read");
        let unknown = resolution.calls.iter().filter(|call| call.kind == CallKind::Function);
        let unknown = unknown.filter_map(|call| Some((call.file, call.range, &call.why.as_ref()?.text)));
        let paths = resolution
            .paths
            .iter()
            .filter_map(|path| Some((path.file, path.range, &path.why.as_ref()?.text)));
        assert_eq!(unknown.chain(paths).collect::<Vec<_>>(), []);
        let mut confirmed = Confirmed::default();
        let out = tempfile::tempdir().expect("there is room for a copy");
        for ((path, text), file) in resolution.files.iter().zip(0..) {
            if !folder.join(path).is_file() {
                continue;
            }
            let mut edits = Edits::new();
            calls(&resolution, file, text, &mut edits, &mut confirmed.calls);
            marks(&resolution, file, text, &mut edits, &mut confirmed.marked);
            let target = out.path().join(path);
            std::fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("it can be made");
            let end = roots.iter().find(|(root, _)| root == path).map_or("", |(_, end)| end);
            std::fs::write(target, edited(text, edits) + end).expect("it can be written");
        }
        Copy { folder: out, confirmed }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }
}

#[test]
fn rustc_agrees_with_what_paths_mean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test-fixtures/names");
    // A canonical path starts with the name of the crate, in that crate too.
    let copy = Copy::new(
        &folder,
        &[
            ("shapes/src/lib.rs", "extern crate self as shapes;\n"),
            ("src/lib.rs", "extern crate self as names;\nuse forms::same;\n"),
            ("src/main.rs", "use forms::same;\n"),
            ("src/bare.rs", "use ::{names, std};\n"),
        ],
    );
    let shapes = rustc(&copy.at("shapes/src/lib.rs"), "shapes", "lib", &[]);
    let forms = [("forms", &*shapes), ("shapes", &*shapes)];
    let names = rustc(&copy.at("src/lib.rs"), "names", "lib", &forms);
    let program = rustc(&copy.at("src/main.rs"), "main", "bin", &[("names", &*names), forms[0], forms[1]]);
    let output = Command::new(program).output().expect("it can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let Confirmed { calls, marked } = copy.confirmed;
    assert!(calls > 120 && marked > 60, "only {calls} calls and {marked} paths are confirmed");
}

#[test]
fn rustc_agrees_with_what_is_called_of_the_standard_library() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../types/tests/compiler/program");
    // Where no manifest is around, it is a crate by itself.
    let out = tempfile::tempdir().expect("there is room for a copy");
    let folder = out.path().join("program");
    std::fs::create_dir(&folder).expect("it can be made");
    for file in std::fs::read_dir(program).expect("it is in the repository").filter_map(Result::ok) {
        std::fs::copy(file.path(), folder.join(file.file_name())).expect("it can be copied");
    }
    let same = "extern crate self as program;\nconst fn same<T: Copy>(written: T, _: T) -> T { written }\n";
    let copy = Copy::new(&folder, &[("main.rs", same)]);
    rustc(&copy.at("main.rs"), "main", "bin", &[]);
    let calls = copy.confirmed.calls;
    assert!(calls > 800, "only {calls} calls are confirmed");
}

/// Each called path stands beside what it calls.
fn calls(resolution: &Resolution, file: u32, text: &str, edits: &mut Edits, count: &mut usize) {
    let starts: BTreeMap<u32, u32> = resolution
        .paths
        .iter()
        .filter(|path| path.file.0 == file)
        .map(|path| (path.range.end, path.range.start))
        .collect();
    for call in &resolution.calls {
        if call.file.0 != file || call.kind != CallKind::Function {
            continue;
        }
        let (Some(callee), Some(start)) = (&call.callee, starts.get(&call.range.end)) else { continue };
        let Some(rest) = text.get(call.range.end as usize..) else { continue };
        let open = if rest.starts_with("::<") { rest.find(">(").map(|angle| angle + 1) } else { Some(0) };
        // What macros make has no place of its own.
        let Some(open) = open.filter(|open| rest[*open..].starts_with('(')) else { continue };
        if in_block(callee) {
            continue;
        }
        let start = before_qualifier(text, *start as usize);
        edits.push((start, "crate::same(".to_owned()));
        edits.push((call.range.end as usize + open, format!(", {})", spoken(callee))));
        *count += 1;
    }
}

/// Each marked path stands beside what it names.
fn marks(resolution: &Resolution, file: u32, text: &str, edits: &mut Edits, count: &mut usize) {
    for path in resolution.paths.iter().filter(|path| path.file.0 == file) {
        let Some(item) = &path.item else { continue };
        let start = before_qualifier(text, path.range.start as usize);
        let Some(mark) = text[..start].strip_suffix('(').and_then(|before| before.rsplit([' ', ':']).next())
        else {
            continue;
        };
        let Some(end) = text[start..].find(");").map(|end| start + end) else { continue };
        match mark {
            "value!" | "kind!" => {
                let arguments = if mark == "kind!" {
                    text[start..end].find('<').map_or("", |at| &text[start + at..end])
                } else {
                    ""
                };
                edits.push((end, format!(", {}{arguments}", spoken(item))));
            }
            "local!" => edits.push((end, format!(", \"{item}\""))),
            _ => continue,
        }
        *count += 1;
    }
}

/// The path as an expression has it: a slice has no name but in the library's documentation.
fn spoken(path: &str) -> String {
    match path.strip_prefix("slice::") {
        Some(rest) => format!("<[_]>::{rest}"),
        None => path.to_owned(),
    }
}

/// Whether an item is declared in a block: then it has no path.
fn in_block(path: &str) -> bool {
    path.starts_with("names::blocks::run::") || path.starts_with("names::made::run::")
}

/// Before `::` or the `<` of `<T as Trait>::name`, if what starts here follows one.
fn before_qualifier(text: &str, start: usize) -> usize {
    if let Some(global) = text[..start].strip_suffix("::")
        && global.ends_with([' ', '('])
    {
        return global.len();
    }
    if !text[..start].ends_with(">::") && !text[..start].ends_with(" as ") {
        return start;
    }
    let mut depth = i32::from(text[..start].ends_with(" as "));
    for (at, character) in text[..start].char_indices().rev() {
        match character {
            '>' => depth += 1,
            '<' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return at;
        }
    }
    start
}

fn edited(text: &str, mut edits: Edits) -> String {
    edits.sort();
    let mut out = String::new();
    let mut last = 0;
    for (at, insert) in edits {
        out.push_str(&text[last..at]);
        out.push_str(&insert);
        last = at;
    }
    out.push_str(&text[last..]);
    out
}

fn rustc(root: &Path, name: &str, kind: &str, crates: &[(&str, &Path)]) -> PathBuf {
    let folder = root.parent().expect("it lies in a folder");
    let out = folder.join(if kind == "lib" { format!("lib{name}.rlib") } else { name.to_owned() });
    let mut command = Command::new("rustc");
    command.args(["--edition", "2024", "--cap-lints", "allow", "--crate-name", name, "--crate-type", kind]);
    command.arg(root).arg("-o").arg(&out);
    for (name, path) in crates {
        let mut of = OsStr::new(name).to_owned();
        of.push("=");
        of.push(path);
        command.arg("--extern").arg(of);
        command.arg("-L").arg(path.parent().expect("it lies in a folder"));
    }
    let output = command.output().expect("the compiler can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out
}
