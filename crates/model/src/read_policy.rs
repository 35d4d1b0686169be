//! How a policy file is read, and how one extends another.

use std::collections::BTreeMap;

use privet_vocabulary::{CategoryPattern, Purpose};

use crate::policy::{Clause, Disclosure, Interpretation, Mechanism, Policy, PolicyKeys};
use crate::problem::Complaint;
use crate::read::Reader;
use crate::words::{AsWord, Reference};

/// The keys of a policy file.
const KEYS: &[&str] = &[
    "id",
    "extends",
    "version",
    "scope",
    "log-data",
    "clause",
    "use",
    "disclosure",
    "interpretation",
    "mechanism",
];

/// A policy as its file has it, with the places of what other files declare.
pub(crate) struct PolicyFile {
    pub(crate) policy: Policy,
    /// The kinds that `[disclosure]` names.
    pub(crate) kinds: Vec<Reference>,
}

/// Reads a policy.
pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<PolicyFile> {
    reader.keep_only(KEYS);
    let start = reader.span_of("id").unwrap_or(0..0);
    let clauses = reader.take_list::<Clause>("clause");
    let interpretations = reader.take_list::<Interpretation>("interpretation");
    let mechanisms = reader.take_list::<Mechanism>("mechanism");
    let mut uses: Vec<(CategoryPattern, Vec<Purpose>)> = Vec::new();
    for (key, purposes) in reader.take_lines::<Vec<AsWord<Purpose>>>("use") {
        match CategoryPattern::parse(key.as_str()) {
            Ok(pattern) => uses.push((pattern, purposes.into_iter().map(|AsWord(word)| word).collect())),
            Err(error) => reader.complain(Complaint::unknown_word(error), key.span()),
        }
    }
    let mut kinds = Vec::new();
    let mut disclosure = BTreeMap::new();
    for (kind, rule) in reader.take_lines::<Disclosure>("disclosure") {
        disclosure.insert(kind.as_str().to_owned(), rule);
        kinds.push(kind);
    }
    let keys: PolicyKeys = reader.take_rest()?;
    let mut seen = std::collections::BTreeSet::new();
    for clause in &clauses {
        if !seen.insert(clause.value.id.as_str()) {
            let complaint = Complaint::new(format!("the clause `{}` stands twice", clause.value.id));
            reader.complain(complaint, &clause.span);
        }
        let is_said = clause.value.declared.is_some() || clause.value.not_checkable.is_some();
        if clause.value.enforced_by.is_empty() && !is_said {
            let complaint = Complaint::new(format!("nothing enforces the clause `{}`", clause.value.id));
            let help = "name lints in `enforced_by`, or say what is `declared`, or why it is `not_checkable`";
            reader.complain(complaint.help(help), &clause.span);
        }
    }
    for interpretation in &interpretations {
        if interpretation.value.reading.trim().is_empty() {
            reader.complain(Complaint::new("the reading is empty"), &interpretation.span);
        }
    }
    let policy = Policy {
        origin: reader.origin(&start),
        id: keys.id,
        extends: keys.extends,
        version: keys.version,
        scope: keys.scope,
        log_data: keys.log_data,
        clauses: clauses.into_iter().map(|clause| clause.value).collect(),
        uses,
        disclosure,
        mechanisms: mechanisms.into_iter().map(|one| one.value).collect(),
        interpretations: interpretations
            .into_iter()
            .map(|one| Interpretation { origin: reader.origin(&one.span), ..one.value })
            .collect(),
    };
    Some(PolicyFile { policy, kinds })
}

/// The policy with this id, with all that it extends merged in: what it says itself holds.
///
/// A circle of policies ends where it closes.
pub(crate) fn resolve(id: &str, policies: &BTreeMap<String, Policy>) -> Option<Policy> {
    let mut policy = policies.get(id)?.clone();
    let mut seen = vec![policy.id.clone()];
    let mut next = policy.extends.clone();
    while let Some(base) = next.and_then(|id| policies.get(id.as_str())) {
        if seen.contains(&base.id) {
            break;
        }
        seen.push(base.id.clone());
        for clause in &base.clauses {
            if policy.clause(&clause.id).is_none() {
                policy.clauses.push(clause.clone());
            }
        }
        for (pattern, purposes) in &base.uses {
            if !policy.uses.iter().any(|(own, _)| own == pattern) {
                policy.uses.push((*pattern, purposes.clone()));
            }
        }
        for (kind, rule) in &base.disclosure {
            policy.disclosure.entry(kind.clone()).or_insert_with(|| rule.clone());
        }
        policy.interpretations.extend(base.interpretations.iter().cloned());
        policy.mechanisms.extend(base.mechanisms.iter().cloned());
        policy.log_data = policy.log_data.or(base.log_data);
        next = base.extends.clone();
    }
    Some(policy)
}
