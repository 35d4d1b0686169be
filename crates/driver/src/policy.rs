//! How each clause of the project's policy stands: verified, violated, declared, or out of reach.

use privet_ir::{ClauseFact, ClauseFinding, ClauseRow, Level, PolicyTable, Verdict};
use privet_model::{Catalogue, Clause, Interpretation, Setting};

use crate::{Evidence, Inspection, Outcome};

/// The table; `today` is the day of the run.
pub fn policy_table(outcome: &Outcome, inspection: &Inspection, today: &str) -> PolicyTable {
    let catalogue = &outcome.catalogue;
    let policy = &catalogue.policy;
    // What a policy takes over stands only for what its own clauses leave open.
    let is_own = |clause: &&Clause| {
        policy.extends.is_none()
            || catalogue.policies.get(&policy.id).is_some_and(|own| own.clause(&clause.id).is_some())
            || clause.enforced_by.iter().any(|lint| !is_enforced_by_own(catalogue, lint.as_str()))
    };
    let clauses = policy.clauses.iter().filter(is_own);
    let mut clauses: Vec<ClauseRow> = clauses.map(|clause| row(outcome, inspection, clause, today)).collect();
    // What is to be known of several clauses is said at the first.
    let mut said = std::collections::BTreeSet::new();
    for clause in &mut clauses {
        clause.remarks.retain(|remark| said.insert(remark.clone()));
    }
    PolicyTable {
        policy: policy.id.clone(),
        version: policy.version.clone(),
        date: today.to_owned(),
        contact: catalogue.project.contact.privacy.clone(),
        clauses,
        gaps: gaps(outcome),
    }
}

/// Does a clause that the policy's own file has name this lint?
fn is_enforced_by_own(catalogue: &Catalogue, lint: &str) -> bool {
    let own = catalogue.policies.get(&catalogue.policy.id);
    own.is_some_and(|own| own.clauses.iter().any(|clause| clause.is_enforced_by(lint)))
}

fn row(outcome: &Outcome, inspection: &Inspection, clause: &Clause, today: &str) -> ClauseRow {
    let catalogue = &outcome.catalogue;
    let policy = &catalogue.policy;
    let of_clause = || outcome.report.findings.iter().filter(|it| clause.is_enforced_by(&it.lint));
    let mut findings: Vec<ClauseFinding> = of_clause()
        .filter(|finding| finding.suppressed.is_none())
        .map(|finding| ClauseFinding {
            lint: finding.lint.clone(),
            level: finding.level,
            place: finding.primary,
            message: finding.message.clone(),
        })
        .collect();
    // One line for each diagnostic, as people see them.
    findings.dedup_by(|a, b| a.place == b.place && a.lint == b.lint);
    let evidence = clause
        .enforced_by
        .iter()
        .filter_map(|lint| inspection.evidence.get(lint.as_str()).copied())
        .fold(Evidence::default(), Evidence::with);
    let declared = facts(catalogue, clause, today);
    let is_violated = findings.iter().any(|finding| finding.level >= Level::Warn);
    let has_looked = evidence.sources + evidence.sinks > 0;
    let verdict = match (is_violated, clause.enforced_by.is_empty()) {
        (true, _) => Verdict::Violated,
        (false, false) if has_looked => Verdict::Verified,
        _ if declared.iter().any(|fact| !fact.has_ended) => Verdict::Declared,
        (false, false) => Verdict::NothingToCheck,
        (false, true) if clause.declared.is_some() => Verdict::Undeclared,
        (false, true) => Verdict::NotCheckable,
    };
    let stale = policy.mechanisms.iter().filter(|mechanism| mechanism.is_stale(clause, today));
    ClauseRow {
        id: clause.id.clone(),
        heading: clause.heading.clone(),
        quote: clause.quote.trim().to_owned(),
        obligation: clause.obligation.clone(),
        categories: clause.categories.iter().map(ToString::to_string).collect(),
        verdict,
        lints: clause.enforced_by.iter().map(ToString::to_string).collect(),
        looked_at: [evidence.sources, evidence.sinks, evidence.guards],
        findings,
        accepted: of_clause().filter(|finding| finding.suppressed.is_some()).count(),
        declared,
        to_declare: clause.declared.clone(),
        not_checkable: clause.not_checkable.clone(),
        readings: policy.readings(&clause.id).map(reading).collect(),
        remarks: stale
            .map(|mechanism| {
                format!("{} ended on {}, by {}", mechanism.name, mechanism.until, mechanism.ended_by)
            })
            .collect(),
    }
}

fn reading(interpretation: &Interpretation) -> String {
    let Interpretation { reading, decided_by, date, .. } = interpretation;
    format!("{reading} (decided by {decided_by}, {date})")
}

/// What people declare about a clause, and what the settings of the project say.
fn facts(catalogue: &Catalogue, clause: &Clause, today: &str) -> Vec<ClauseFact> {
    let project = &catalogue.project;
    let declared = project.declared.iter().filter(|declared| declared.is_about(&clause.id));
    let by_people = declared.map(|declared| ClauseFact {
        statement: declared.statement.clone(),
        owner: Some(declared.owner.clone()),
        date: Some(declared.date.to_string()),
        until: declared.until.as_ref().map(ToString::to_string),
        has_ended: !declared.holds(today),
    });
    let by_settings = clause.settings.iter().flat_map(|setting| stated(catalogue, *setting));
    let by_settings = by_settings.map(|statement| ClauseFact {
        statement,
        owner: None,
        date: None,
        until: None,
        has_ended: false,
    });
    by_people.chain(by_settings).collect()
}

/// What a setting of `privet.toml` states.
fn stated(catalogue: &Catalogue, setting: Setting) -> Vec<String> {
    let project = &catalogue.project;
    let own = || {
        let recipients = catalogue.models.recipients.values();
        recipients.filter(|recipient| !recipient.origin.built_in).map(|recipient| &recipient.model)
    };
    match setting {
        Setting::Agreements => {
            own().filter_map(|model| Some(format!("{}: {}", model.id, model.agreement.as_ref()?))).collect()
        }
        Setting::Collects => project
            .collects
            .iter()
            .map(|collects| collects.iter().map(|category| category.name()).collect::<Vec<_>>().join(", "))
            .collect(),
        Setting::Contact => project.contact.privacy.iter().cloned().collect(),
        Setting::Cookies => project
            .cookies
            .iter()
            .map(|cookie| {
                let purpose = cookie.purpose.map_or_else(String::new, |purpose| format!(", for {purpose}"));
                format!("{}: {}{purpose}", cookie.name, cookie.lifetime.as_deref().unwrap_or("no lifetime"))
            })
            .collect(),
        Setting::Regions => project
            .stores
            .iter()
            .filter_map(|store| Some(format!("{}: {}", store.id, store.region.as_ref()?)))
            .chain(own().filter_map(|model| Some(format!("{}: {}", model.id, model.region.as_ref()?))))
            .collect(),
        Setting::Retention => project
            .stores
            .iter()
            .filter_map(|store| Some(format!("{}: {}", store.id, store.retention.as_ref()?)))
            .collect(),
    }
}

/// What was not looked at.
fn gaps(outcome: &Outcome) -> Vec<String> {
    let coverage = &outcome.report.coverage;
    let mut gaps = vec![
        format!("{} of {} calls are resolved", coverage.resolved_calls, coverage.calls),
        format!("{} of {} fields are tagged", coverage.tagged_fields, coverage.fields),
    ];
    if !coverage.missing_crates.is_empty() {
        gaps.push(format!("not at hand: {}", coverage.missing_crates.join(", ")));
    }
    let unread =
        outcome.report.problems.iter().filter(|it| it.kind == privet_ir::ProblemKind::Coverage).count();
    if unread > 0 {
        gaps.push(format!("{unread} things could not be read; `cargo privet check` lists them"));
    }
    gaps.extend(coverage.gave_up.iter().map(|(cause, count)| format!("given up {count} times: {cause}")));
    gaps
}
