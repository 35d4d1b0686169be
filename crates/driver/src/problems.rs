//! Problems of all stages in one form.

use privet_front::ParseError;
use privet_ir::{FileId, Problem, ProblemKind, Symbol};
use privet_model::ModelProblem;
use privet_names::Program;
use privet_project::{Package, Project, ProjectProblem, ReadProblem};
use rustc_hash::FxHashMap;

use crate::load::ReadCrate;

/// Of reading manifests and asking cargo.
pub(crate) fn of_project(project: &Project, problem: ProjectProblem) -> Problem {
    let kind = match problem.kind {
        privet_project::ProblemKind::Incomplete => ProblemKind::Manifest,
        privet_project::ProblemKind::Coverage => ProblemKind::Coverage,
    };
    Problem {
        kind,
        file: None,
        path: problem.file.map_or(Symbol::EMPTY, |file| Symbol::new(&project.display_path(&file))),
        range: None,
        position: problem.place.map(|place| (place.line, place.column)),
        message: problem.message,
        help: problem.help,
    }
}

/// Of reading a source file.
pub(crate) fn of_reading(path: Symbol, problem: ReadProblem) -> Problem {
    Problem {
        kind: ProblemKind::File,
        file: None,
        path,
        range: None,
        position: problem.place.map(|place| (place.line, place.column)),
        message: problem.message,
        help: problem.help,
    }
}

/// Of lints, models, policies and `privet.toml`.
pub(crate) fn of_model(problem: ModelProblem) -> Problem {
    Problem {
        kind: ProblemKind::Configuration,
        file: None,
        path: Symbol::new(&problem.file),
        range: None,
        position: Some((problem.line, problem.column)),
        message: problem.message,
        help: problem.help,
    }
}

/// What is wrong in a crate that is nobody's here, taken out of it as one problem.
pub(crate) fn of_dependency(package: &Package, krate: &mut ReadCrate) -> Option<Problem> {
    let mut wrong: Vec<(Symbol, String)> = std::mem::take(&mut krate.problems)
        .into_iter()
        .map(|problem| (problem.path, problem.message))
        .collect();
    for file in &mut krate.files {
        let path = file.path;
        wrong.extend(std::mem::take(&mut file.errors).into_iter().map(|error| (path, error.message)));
    }
    let (path, first) = wrong.first()?;
    let more = match wrong.len() - 1 {
        0 => String::new(),
        more => format!(" (and {more} more)"),
    };
    Some(Problem {
        kind: ProblemKind::Coverage,
        file: None,
        path: *path,
        range: None,
        position: None,
        message: format!("`{} {}` could not be read in full: {first}{more}", package.name, package.version),
        help: None,
    })
}

/// Of parsing a file.
pub(crate) fn of_parsing(file: FileId, path: Symbol, error: ParseError) -> Problem {
    Problem {
        kind: ProblemKind::Syntax,
        file: Some(file),
        path,
        range: Some(error.range),
        position: None,
        message: error.message,
        help: error.help,
    }
}

/// What is wrong with macro calls of the project: each message once, at the first of the files that it holds of. One
/// macro that has no end is called in many.
pub(crate) fn of_macros(program: &Program) -> Vec<Problem> {
    let reported = program.macro_report().problems.iter().filter(|(file, _)| program.is_workspace(*file));
    let mut problems: Vec<(Problem, usize)> = Vec::new();
    let mut at: FxHashMap<&str, usize> = FxHashMap::default();
    for (file, error) in reported {
        match at.get(error.message.as_str()) {
            Some(&index) => problems[index].1 += 1,
            None => {
                at.insert(&error.message, problems.len());
                problems.push((of_parsing(*file, program.file_path(*file), error.clone()), 0));
            }
        }
    }
    problems
        .into_iter()
        .map(|(mut problem, others)| {
            if others > 0 {
                problem.message = format!("{} (and {others} more, in other files)", problem.message);
            }
            problem
        })
        .collect()
}

/// Of names that may mean either of two items: such code does not compile, but all else in it is analysed.
pub(crate) fn of_ambiguities(program: &Program) -> impl Iterator<Item = Problem> + '_ {
    program.ambiguities().iter().map(|found| Problem {
        kind: ProblemKind::Coverage,
        file: Some(found.file),
        path: program.file_path(found.file),
        range: Some(program.file(found.file).resolve(found.span)),
        position: None,
        message: format!(
            "`{}` may be `{}` or `{}`: both are imported by globs",
            found.name, found.taken, found.other
        ),
        help: Some(format!("the first is taken; import the one that is meant: `use {};`", found.taken)),
    })
}
