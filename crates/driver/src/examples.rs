//! The examples of lints, as code that can be checked: what `## Example` shows is found, what `## Instead` shows is not.

use std::fmt::Write as _;

use privet_ir::ProblemKind;
use privet_model::Lint;

use crate::Outcome;

/// A block of Rust in the text of a lint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// What a check of it has to give.
    pub expects: Expectation,
    /// The line of the text on which the block starts, from 1.
    pub line: usize,
    /// The `privet.toml` that stands before it in its section, if there is one.
    pub configuration: Option<String>,
    /// The code, hidden lines shown, inside a function if it is made of statements alone.
    pub code: String,
    /// The files that stand before it in its section: the path of each in the package, and its text.
    pub beside: Vec<(String, String)>,
    /// The packages that it names, among those that privet has stubs of.
    pub packages: Vec<String>,
}

/// What a check of an example has to give.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expectation {
    /// The lint.
    Found,
    /// Not the lint.
    Silent,
}

/// The examples of a lint: the blocks marked as `rust` in its sections `## Example` and `## Instead`.
///
/// A line that starts with `# ` is hidden from readers and belongs to the code, as in the documentation of Rust. A block
/// marked as `toml` is the `privet.toml` of those that follow it in its section, one marked with a path after its
/// language (`html,templates/page.html`) a file beside them. Other blocks are for readers only.
pub fn examples(lint: &Lint) -> Vec<Example> {
    let mut found = Vec::new();
    let mut section = None;
    let mut configuration: Option<String> = None;
    let mut beside: Vec<(String, String)> = Vec::new();
    // The language, the line and the lines of the block that is open.
    let mut block: Option<(&str, usize, Vec<&str>)> = None;
    let text = lint.documentation.as_deref().unwrap_or_default();
    for (line, number) in text.lines().zip(1..) {
        match (line.strip_prefix("```"), &mut block) {
            (Some(_), Some(_)) => {
                let (Some((language, start, lines)), Some(expects)) = (block.take(), section) else {
                    continue;
                };
                match language.split_once(',') {
                    Some((_, path)) => {
                        beside.retain(|(other, _)| other != path.trim());
                        beside.push((path.trim().to_owned(), lines.join("\n") + "\n"));
                    }
                    None if language == "rust" => {
                        let (code, packages) = code(&lines);
                        let (configuration, beside) = (configuration.clone(), beside.clone());
                        found.push(Example { expects, line: start, configuration, code, beside, packages });
                    }
                    None if language == "toml" => configuration = Some(lines.join("\n")),
                    None => {}
                }
            }
            (Some(language), None) => block = Some((language.trim(), number, Vec::new())),
            (None, Some((.., lines))) => lines.push(line),
            (None, None) => {
                if let Some(heading) = line.strip_prefix("## ") {
                    configuration = None;
                    beside.clear();
                    section = match heading.trim() {
                        "Example" => Some(Expectation::Found),
                        "Instead" => Some(Expectation::Silent),
                        _ => None,
                    };
                }
            }
        }
    }
    found
}

/// The code of a block as a file of its own, and the packages that it names.
fn code(lines: &[&str]) -> (String, Vec<String>) {
    let shown: Vec<&str> = lines.iter().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
    let body = shown.join("\n");
    let has_function = shown.iter().any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.contains(&"fn") && !line.trim_start().starts_with("//")
    });
    let has_items = shown.iter().any(|line| line.trim_start().starts_with("#[derive"));
    let code = match has_function || has_items {
        true => format!("{body}\n"),
        false => format!("fn example() {{\n{body}\n}}\n"),
    };
    let mut packages: Vec<String> = privet_lints::stubs::STUBS
        .iter()
        .filter_map(|stub| stub.path.split('/').next())
        .filter(|name| *name != "std" && names(&code, name))
        .map(str::to_owned)
        .collect();
    packages.dedup();
    (code, packages)
}

/// Does a word of the code name this crate, with a path after it?
fn names(code: &str, krate: &str) -> bool {
    code.match_indices(krate).any(|(at, _)| {
        let before = code.get(..at).and_then(|text| text.chars().next_back());
        let after = code.get(at + krate.len()..).unwrap_or_default();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') && after.starts_with("::")
    })
}

impl Example {
    /// The files of a package that holds the example alone, each with its path; its `privet.toml` is the caller's to write.
    pub fn files(&self) -> Vec<(&str, String)> {
        let mut files = vec![("Cargo.toml", self.manifest()), ("src/lib.rs", self.code.clone())];
        files.extend(self.beside.iter().map(|(path, text)| (path.as_str(), text.clone())));
        files
    }

    fn manifest(&self) -> String {
        let mut manifest = String::from(
            "[package]\nname = \"example\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n",
        );
        for package in &self.packages {
            let _ = writeln!(manifest, "{} = \"*\"", package.replace('_', "-"));
        }
        manifest.push_str("\n[workspace]\n");
        manifest
    }

    /// Whether a check of it gave what it has to; an error says what it gave instead.
    ///
    /// # Errors
    /// If the code does not parse, or the lint is found where it should not, or the other way round.
    pub fn judge(&self, lint: &Lint, outcome: &Outcome) -> Result<(), String> {
        let report = &outcome.report;
        if let Some(problem) = report.problems.iter().find(|problem| problem.kind == ProblemKind::Syntax) {
            return Err(format!("the example does not parse: {}", problem.message));
        }
        let found =
            report.findings.iter().any(|finding| finding.lint == lint.id && finding.suppressed.is_none());
        match (self.expects, found) {
            (Expectation::Found, true) | (Expectation::Silent, false) => Ok(()),
            (Expectation::Silent, true) => {
                Err(format!("`{}` is found where the text says what is right", lint.id))
            }
            (Expectation::Found, false) => {
                let mut others: Vec<&str> = report.findings.iter().map(|it| it.lint.as_str()).collect();
                others.dedup();
                let others = if others.is_empty() { "nothing".to_owned() } else { others.join(", ") };
                Err(format!("`{}` is not found; found: {others}", lint.id))
            }
        }
    }
}
