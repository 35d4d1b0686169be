//! `cargo privet check`.

use privet_driver::{Failure, Outcome, ProjectOptions, Request};
use privet_ir::{FileId, Level, ProblemKind, Report, Text};
use privet_report::{CargoTarget, RuleDescription, SourceFile, Sources};

use crate::arguments::{Check, Color, Format, Selection};
use crate::output::{fail, print, print_error, style};
use crate::{Exit, cache};

pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Checks, prints, and says what it came to.
pub(crate) fn check(arguments: &Check, color: Color) -> Exit {
    let asked = request(&arguments.selection, false)
        .map(|request| Request { all_cfgs: arguments.all_cfgs, ..request });
    let mut outcome = match asked.and_then(|request| privet_driver::run(&request)) {
        Ok(outcome) => outcome,
        Err(failure) => return fail(&failure),
    };
    let sources = sources(&mut outcome);
    let report = &outcome.report;
    let exit = exit(report);
    if arguments.message_format.is_some() {
        let target_of = |file: FileId| cargo_target(&outcome, file);
        print(&privet_report::cargo_json(report, &sources, &target_of, exit == Exit::Clean));
        return exit;
    }
    match arguments.format {
        Format::Human => {
            print(&privet_report::terminal(report, &sources, style(color)));
            print(&privet_report::summary(report));
            return exit;
        }
        Format::Json => print(&privet_report::json(report, &sources, VERSION)),
        Format::Sarif => print(&privet_report::sarif(report, &sources, &rules(&outcome), VERSION)),
    }
    // A document is easily filed away: that nothing was checked is said aloud.
    if report.coverage.tagged_fields == 0 {
        print_error(&privet_report::summary(report));
    }
    exit
}

/// Runs the pipeline on what was selected.
pub(crate) fn run(selection: &Selection, keeps_flows: bool) -> Result<Outcome, Failure> {
    privet_driver::run(&request(selection, keeps_flows)?)
}

/// What was selected, as the driver takes it.
pub(crate) fn request(selection: &Selection, keeps_flows: bool) -> Result<Request, Failure> {
    Ok(Request {
        project: ProjectOptions {
            path: selection.path.clone(),
            features: selection
                .features
                .iter()
                .flat_map(|list| list.split_whitespace())
                .map(str::to_owned)
                .collect(),
            all_features: selection.all_features,
            no_default_features: selection.no_default_features,
            release: selection.release,
            target: selection.target.clone(),
            include_tests: selection.tests,
        },
        configuration: selection.config.clone(),
        today: match &selection.date {
            Some(date) => valid_date(date)?,
            None => time::OffsetDateTime::now_utc().date().to_string(),
        },
        cache: if selection.no_cache { None } else { cache::options() },
        threads: selection.threads,
        all_cfgs: false,
        keeps_flows,
    })
}

fn valid_date(text: &str) -> Result<String, Failure> {
    let format = time::macros::format_description!("[year]-[month]-[day]");
    match time::Date::parse(text, format) {
        Ok(date) => Ok(date.to_string()),
        Err(_) => Err(Failure {
            message: format!("`{text}` is no date"),
            help: Some("write it as 2026-01-31".to_owned()),
        }),
    }
}

/// The texts, for the writers.
pub(crate) fn sources(outcome: &mut Outcome) -> Sources {
    texts(std::mem::take(&mut outcome.files))
}

/// Files as the writers take them.
pub(crate) fn texts(files: Vec<(String, Text)>) -> Sources {
    Sources::new(files.into_iter().map(|(path, text)| SourceFile::new(path, text)).collect())
}

/// What could not be analysed comes before what is denied.
fn exit(report: &Report) -> Exit {
    let denied = |finding: &privet_ir::Finding| finding.level == Level::Deny && finding.suppressed.is_none();
    match (is_incomplete(report), report.findings.iter().any(denied)) {
        (true, _) => Exit::Incomplete,
        (false, true) => Exit::Denied,
        (false, false) => Exit::Clean,
    }
}

/// Could something not be analysed?
pub(crate) fn is_incomplete(report: &Report) -> bool {
    report.problems.iter().any(|problem| match problem.kind {
        ProblemKind::Syntax | ProblemKind::File | ProblemKind::Manifest | ProblemKind::Configuration => true,
        ProblemKind::Annotation | ProblemKind::Unmatched | ProblemKind::Coverage => false,
    })
}

fn rules(outcome: &Outcome) -> Vec<RuleDescription> {
    let lints = outcome.catalogue.lints.values();
    lints
        .map(|lint| RuleDescription {
            id: lint.id.clone(),
            summary: lint.title.to_string(),
            help: lint.documentation.clone().unwrap_or_else(|| lint.help.to_string()),
            level: match lint.level {
                privet_model::Level::Allow => Level::Allow,
                privet_model::Level::Note => Level::Note,
                privet_model::Level::Warn => Level::Warn,
                privet_model::Level::Deny => Level::Deny,
            },
        })
        .collect()
}

fn cargo_target(outcome: &Outcome, file: FileId) -> CargoTarget {
    let Some(target) = outcome.targets.get(file.0 as usize) else { return CargoTarget::default() };
    let folder = target.manifest.strip_suffix("Cargo.toml").unwrap_or_default().trim_end_matches('/');
    CargoTarget {
        // Cargo's package id specification: path+file:///folder#name@version.
        package_id: format!("path+file://{folder}#{}@{}", target.package, target.version),
        manifest_path: target.manifest.clone(),
        kind: target.kind.to_owned(),
        name: target.name.clone(),
        src_path: target.root.clone(),
        edition: target.edition.to_string(),
    }
}
