//! Problems of all stages in one form.

use privet_front::ParseError;
use privet_ir::{FileId, Problem, ProblemKind, Symbol};
use privet_model::ModelProblem;
use privet_project::{Project, ProjectProblem, ReadProblem};

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
