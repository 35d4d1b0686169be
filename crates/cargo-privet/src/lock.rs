//! `cargo privet lock`: the record of processing, and what the code does beyond it.

use std::fmt::Write as _;

use privet_driver::{Failure, Inspection, Outcome};
use privet_model::{DataRow, Drift, Lock};

use crate::Exit;
use crate::arguments::Selection;
use crate::check::{is_incomplete, request, sources};
use crate::output::{fail, print};
use crate::policy::say_problems;

const FILE: &str = "privet.lock";

/// Writes the lock, or holds the code against it.
pub(crate) fn lock(selection: &Selection, check: bool) -> Exit {
    let found = request(selection, false).and_then(|request| privet_driver::inspect(&request, None));
    let (mut outcome, inspection) = match found {
        Ok(found) => found,
        Err(failure) => return fail(&failure),
    };
    // A record of half a project would be a false one.
    if is_incomplete(&outcome.report) {
        let sources = sources(&mut outcome);
        say_problems(&outcome.report, &sources);
        return Exit::Incomplete;
    }
    let current = current(&outcome, &inspection);
    if check {
        return held(&outcome, &inspection, &current);
    }
    let path = inspection.root.join(FILE);
    match std::fs::write(&path, current.write()) {
        Ok(()) => {
            print(&format!("privet: {} rows written to {}\n", current.rows.len(), path.display()));
            Exit::Clean
        }
        Err(error) => {
            fail(&Failure { message: format!("cannot write {}: {error}", path.display()), help: None })
        }
    }
}

/// The lock of the code as it is.
fn current(outcome: &Outcome, inspection: &Inspection) -> Lock {
    let policy = &outcome.catalogue.policy;
    Lock {
        policy: policy.id.clone(),
        policy_version: policy.version.clone().unwrap_or_default(),
        catalogue: outcome.catalogue.version.clone(),
        rows: inspection.rows.iter().map(|row| row.row.clone()).collect(),
    }
}

fn held(outcome: &Outcome, inspection: &Inspection, current: &Lock) -> Exit {
    let Some(lock) = &inspection.lock else {
        return fail(&Failure {
            message: format!("there is no {FILE}"),
            help: Some("write it with `cargo privet lock`, and commit it".to_owned()),
        });
    };
    let rows: Vec<_> = inspection.rows.iter().map(|row| (row.row.clone(), row.since.clone())).collect();
    let drift = lock.drift(&rows, &current.policy_version);
    print(&report(outcome, lock, current, &drift));
    if drift.is_undescribed() { Exit::Denied } else { Exit::Clean }
}

fn report(outcome: &Outcome, lock: &Lock, current: &Lock, drift: &Drift) -> String {
    let mut text = String::new();
    let list = |text: &mut String, heading: &str, rows: &[DataRow]| {
        if !rows.is_empty() {
            let _ = writeln!(text, "{heading}");
            for row in rows {
                let _ = writeln!(text, "  {}", line(row));
            }
        }
    };
    if drift.is_undescribed() {
        text.push_str(&notice(outcome, lock, drift));
        text.push('\n');
    } else {
        list(&mut text, "new, and not recorded yet; `cargo privet lock` records it:", &drift.grown);
    }
    list(&mut text, "newly visible to this version of the catalogue:", &drift.newly_visible);
    list(&mut text, "gone from the code:", &drift.gone);
    let verdict = if drift.is_undescribed() {
        format!("the code does what version {} of the policy does not describe", lock.policy_version)
    } else if drift.is_described && current.policy_version != lock.policy_version {
        format!(
            "the policy's version is {}, the lock is of {}: run `cargo privet lock`",
            current.policy_version, lock.policy_version
        )
    } else {
        format!("the code does what version {} of the policy describes", lock.policy_version)
    };
    let _ = writeln!(text, "privet: {verdict} ({} rows)", current.rows.len());
    text
}

/// A row for people.
fn line(row: &DataRow) -> String {
    let columns = row.columns().into_iter().filter(|(_, value)| !value.is_empty());
    columns.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}

/// The notice that a material change of the policy asks for, as a draft.
fn notice(outcome: &Outcome, lock: &Lock, drift: &Drift) -> String {
    let mut text = format!(
        "Draft of a notice of change to the privacy policy (version {} and later)\n\n",
        lock.policy_version
    );
    text.push_str("We have changed how we handle personal data:\n\n");
    for row in &drift.grown {
        let mut sentence = format!("* We process your {}", row.category.replace(['_', '.'], " "));
        if !row.purpose.is_empty() {
            let _ = write!(sentence, " for the purpose of {}", row.purpose.replace('_', " "));
        }
        if !row.store.is_empty() {
            let _ = write!(sentence, ", and keep it in {}", row.store);
        }
        if !row.recipient.is_empty() {
            let _ = write!(sentence, ", and {} receives it", row.recipient);
        }
        if !row.region.is_empty() {
            let _ = write!(sentence, ", in {}", row.region);
        }
        let _ = writeln!(text, "{sentence}.");
    }
    if let Some(contact) = &outcome.catalogue.project.contact.privacy {
        let _ = writeln!(text, "\nQuestions and complaints: {contact}");
    }
    text
}
