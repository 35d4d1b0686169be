//! `cargo privet explain` and `cargo privet lints`.

use privet_model::{Catalogue, Lint};
use serde_json::json;

use crate::Exit;
use crate::arguments::ListFormat;
use crate::output::{fail, print};

/// Prints a lint's page.
pub(crate) fn explain(id: &str) -> Exit {
    let catalogue = catalogue();
    let Some(lint) = catalogue.lint(id) else {
        let near = privet_vocabulary::nearest(id, catalogue.lints.keys().map(String::as_str));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`cargo privet lints` lists them".to_owned(),
        };
        return fail(&privet_driver::Failure { message: format!("unknown lint `{id}`"), help: Some(help) });
    };
    let mut text = match &lint.documentation {
        Some(page) => shown(page),
        None => format!("# {id}\n\n{}", lint.title),
    };
    text.push_str(&format!(
        "\n\nLevel: {}. Severity: {}. Status: {}.\n",
        lint.level, lint.severity, lint.status
    ));
    if let Some(clause) = catalogue.policy.clause_of(lint) {
        text.push_str(&format!("\nClause {} ({}): \"{}\"\n", clause.id, clause.heading, clause.quote));
    }
    print(&text);
    Exit::Clean
}

/// A page without the lines that only make its examples whole.
fn shown(page: &str) -> String {
    let mut is_code = false;
    let lines = page.trim_end().lines().filter(|line| {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        !(is_code && line.starts_with("# "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lists the lints of the embedded catalogue and of the project at hand.
pub(crate) fn lints(format: ListFormat) -> Exit {
    let catalogue = catalogue();
    let lints: Vec<&Lint> = catalogue.lints.values().collect();
    match format {
        ListFormat::Human => {
            let width = lints.iter().map(|lint| lint.id.len()).max().unwrap_or(0);
            for lint in lints {
                let level = lint.level.to_string();
                print(&format!("{:width$}  {level:5}  clause {:10}  {}\n", lint.id, lint.clause, lint.title));
            }
        }
        ListFormat::Json => {
            let rows: Vec<serde_json::Value> = lints
                .iter()
                .map(|lint| {
                    json!({
                        "id": lint.id,
                        "level": lint.level.to_string(),
                        "severity": lint.severity.to_string(),
                        "status": lint.status.to_string(),
                        "clause": lint.clause,
                        "title": lint.title.to_string(),
                        "help": lint.help.to_string(),
                    })
                })
                .collect();
            print(&format!("{}\n", serde_json::Value::from(rows)));
        }
    }
    Exit::Clean
}

/// The catalogue with the configuration of the current folder, if there is one.
fn catalogue() -> Catalogue {
    let here = std::env::current_dir().unwrap_or_default();
    privet_driver::catalogue(&here, None, &privet_project::SourceReader::new()).0
}
