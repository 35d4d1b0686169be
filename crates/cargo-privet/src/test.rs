//! `cargo privet test`: the examples of a project's own lints, checked as they stand in their texts.

use std::fmt::Write as _;
use std::path::{Component, Path};

use privet_driver::{Configured, Example, Expectation, Failure, ProjectOptions, Request};
use privet_model::Lint;

use crate::Exit;
use crate::arguments::Selection;
use crate::check::request;
use crate::output::{fail, print};

/// Checks each example in a package of its own, in a folder that goes away.
pub(crate) fn test(selection: &Selection) -> Exit {
    let found =
        request(selection, false).and_then(|request| Ok((privet_driver::configured(&request)?, request)));
    let (configured, request) = match found {
        Ok(found) => found,
        Err(failure) => return fail(&failure),
    };
    let own: Vec<&Lint> = configured.catalogue.lints.values().filter(|lint| !lint.origin.built_in).collect();
    if own.is_empty() {
        return fail(&Failure {
            message: "the project has no lints of its own".to_owned(),
            help: Some("name their folder in privet.toml: `lint-folders = [\"privacy/lints\"]`".to_owned()),
        });
    }
    let mut text = String::new();
    for problem in &configured.problems {
        let (line, column) = problem.position.unwrap_or_default();
        let _ = writeln!(text, "error: {}:{line}:{column}: {}", problem.path, problem.message);
    }
    let (mut passed, mut failed) = (0, configured.problems.len());
    for lint in own {
        let examples = privet_driver::examples(lint);
        for expects in [Expectation::Found, Expectation::Silent] {
            if !examples.iter().any(|example| example.expects == expects) {
                let section = section(expects);
                let _ =
                    writeln!(text, "{}: its text has no example under `## {section}` ... FAILED", lint.id);
                failed += 1;
            }
        }
        for example in &examples {
            let name = format!("{} (`## {}`, line {})", lint.id, section(example.expects), example.line);
            match run(lint, example, &configured, &request) {
                Ok(()) => {
                    let _ = writeln!(text, "{name} ... ok");
                    passed += 1;
                }
                Err(why) => {
                    let _ = writeln!(text, "{name} ... FAILED\n    {why}");
                    failed += 1;
                }
            }
        }
    }
    let _ = writeln!(text, "\nprivet: {passed} examples passed, {failed} failed");
    print(&text);
    if failed == 0 { Exit::Clean } else { Exit::Denied }
}

fn section(expects: Expectation) -> &'static str {
    match expects {
        Expectation::Found => "Example",
        Expectation::Silent => "Instead",
    }
}

fn run(lint: &Lint, example: &Example, configured: &Configured, request: &Request) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| format!("no folder for it: {error}"))?;
    let write = |path: &str, text: &str| {
        let to = folder.path().join(path);
        let above = to.parent().map_or(Ok(()), std::fs::create_dir_all);
        above
            .and_then(|()| std::fs::write(&to, text))
            .map_err(|error| format!("cannot write {path}: {error}"))
    };
    for (path, text) in example.files() {
        if Path::new(path).components().any(|part| !matches!(part, Component::Normal(_))) {
            return Err(format!("`{path}` does not lie in the package of the example"));
        }
        write(path, &text)?;
    }
    // An example that brings a configuration has the project's lints beside it, and nothing else of the project.
    let configuration = match &example.configuration {
        Some(own) => {
            let root = configured.path.parent().unwrap_or(Path::new("."));
            let folders = configured.catalogue.project.lint_folders.iter().map(|lints| root.join(lints));
            let folders: Vec<String> =
                folders.map(|folder| format!("{:?}", folder.to_string_lossy())).collect();
            write("privet.toml", &format!("lint-folders = [{}]\n{own}\n", folders.join(", ")))?;
            folder.path().join("privet.toml")
        }
        None => configured.path.clone(),
    };
    let request = Request {
        project: ProjectOptions { path: folder.path().to_owned(), ..ProjectOptions::default() },
        configuration: Some(configuration),
        // The folder goes away, and has no dependencies.
        cache: None,
        ..request.clone()
    };
    let outcome = privet_driver::run(&request).map_err(|failure| failure.message)?;
    example.judge(lint, &outcome)
}
