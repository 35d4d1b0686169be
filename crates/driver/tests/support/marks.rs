//! The marks in the fixtures: what a check has to find, and where it has to be silent. `test-fixtures/README.md` has their forms.

use std::collections::BTreeMap;
use std::path::Path;

/// File, line, lint; with how often.
pub type Counted = BTreeMap<(String, usize, String), usize>;

/// The marks of one fixture.
#[derive(Default)]
pub struct Marks {
    /// What is found, rightly or not.
    pub found: Counted,
    /// What ought to be found, and is not yet.
    pub missed: Counted,
    /// Which sources a diagnostic has: file, line, lint, each source.
    pub sourced: Vec<(String, usize, String, Vec<String>)>,
    /// Clean twins of violations.
    pub twins: Counted,
}

/// How comments start in the files that bear marks.
const COMMENTS: [(&str, &str); 5] =
    [("rs", "//"), ("html", "<!--"), ("md", "<!--"), ("sql", "--"), ("toml", "#")];

/// Reads the marks of a fixture.
pub fn marks(folder: &Path) -> Marks {
    let mut marks = Marks::default();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        let path = entry.path();
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let Some((_, comment)) = COMMENTS.iter().find(|(known, _)| *known == extension) else { continue };
        if !entry.file_type().is_file() || path.components().any(|part| part.as_os_str() == "target") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("fixtures are UTF-8");
        let file = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
        for (line, number) in text.lines().zip(1..) {
            let Some((code, mark)) = line.split_once(&format!("{comment}~")) else { continue };
            let is_missed = mark.starts_with('?');
            // What is found wrongly is found all the same.
            for (lint, of) in lints_of(mark.trim_end_matches("-->").trim_start_matches(['?', '!'])) {
                let (target, lint) = match lint.strip_prefix('-') {
                    Some(lint) => {
                        assert!(!code.trim().is_empty(), "{file}:{number}: a twin is code");
                        (&mut marks.twins, lint)
                    }
                    None if is_missed => (&mut marks.missed, lint),
                    None => (&mut marks.found, lint),
                };
                *target.entry((file.clone(), number, lint.to_owned())).or_default() += 1;
                if let Some(of) = of.filter(|_| !is_missed) {
                    marks.sourced.push((file.clone(), number, lint.to_owned(), of));
                }
            }
        }
    }
    marks
}

/// The lints of a mark, each with the sources that it states: `lint lint(Type::a, Type::b)`.
fn lints_of(mut text: &str) -> Vec<(&str, Option<Vec<String>>)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        let end = text.find(|character: char| character.is_whitespace() || character == '(');
        let (lint, rest) = text.split_at(end.unwrap_or(text.len()));
        if lint.is_empty() {
            return found;
        }
        let inside = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        found.push((
            lint,
            inside.map(|(of, _)| {
                let mut of: Vec<String> = of.split(',').map(|one| one.trim().to_owned()).collect();
                of.sort();
                of
            }),
        ));
        text = inside.map_or(rest, |(_, after)| after);
    }
}
