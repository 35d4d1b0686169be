//! `cargo privet policy`: how each clause stands; `cargo privet policy new`: a policy file to start from.

use std::path::Path;

use privet_driver::Failure;
use privet_ir::{Report, Verdict};
use privet_project::SourceReader;
use privet_report::Sources;

use crate::Exit;
use crate::arguments::{PolicyArguments, PolicyCommand, PolicyFormat};
use crate::check::{VERSION, is_incomplete, request, sources};
use crate::output::{fail, print, print_error};

/// Prints the table, or a skeleton.
pub(crate) fn policy(arguments: &PolicyArguments) -> Exit {
    if let Some(PolicyCommand::New { text }) = &arguments.command {
        return skeleton(text);
    }
    let request = match request(&arguments.selection, false) {
        Ok(request) => request,
        Err(failure) => return fail(&failure),
    };
    let (mut outcome, inspection) = match privet_driver::inspect(&request, None) {
        Ok(found) => found,
        Err(failure) => return fail(&failure),
    };
    let table = privet_driver::policy_table(&outcome, &inspection, &request.today);
    let sources = sources(&mut outcome);
    print(&match arguments.format {
        PolicyFormat::Human => privet_report::policy_text(&table, &sources),
        PolicyFormat::Markdown => privet_report::policy_markdown(&table, &sources),
        PolicyFormat::Html => privet_report::policy_html(&table, &sources),
        PolicyFormat::Json => privet_report::policy_json(&table, &sources, VERSION),
    });
    if is_incomplete(&outcome.report) {
        say_problems(&outcome.report, &sources);
        return Exit::Incomplete;
    }
    let is_violated = table.clauses.iter().any(|clause| clause.verdict == Verdict::Violated);
    if is_violated { Exit::Denied } else { Exit::Clean }
}

/// What could not be analysed, without the findings.
pub(crate) fn say_problems(report: &Report, sources: &Sources) {
    let problems = Report { problems: report.problems.clone(), ..Report::default() };
    print_error(&privet_report::terminal(&problems, sources, privet_report::Style::Plain));
}

fn skeleton(path: &Path) -> Exit {
    match SourceReader::new().read(path) {
        Ok(source) => {
            let id = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase().replace(' ', "-"));
            print(&privet_driver::policy_skeleton(id.as_deref().unwrap_or("policy"), &source.text));
            Exit::Clean
        }
        Err(problem) => {
            fail(&Failure { message: format!("{}: {}", path.display(), problem.message), help: problem.help })
        }
    }
}
