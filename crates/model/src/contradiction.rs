//! Entries that are right by themselves and contradict each other: tables of a policy, recipients beside the policy,
//! things that stand twice.

use std::collections::{BTreeMap, BTreeSet};

use privet_vocabulary::{Category, CategoryPattern, Word};

use crate::catalogue::{Catalogue, Texts};
use crate::origin::Origin;
use crate::policy::{Disclosure, Policy};
use crate::problem::{Complaint, ModelProblem};
use crate::read_policy;
use crate::words::Reference;

/// Every contradiction. `kinds`: the places of the lines of `[disclosure]`, by policy.
pub(crate) fn check(
    catalogue: &Catalogue,
    kinds: &BTreeMap<String, Vec<Reference>>,
    texts: &Texts<'_>,
    problems: &mut Vec<ModelProblem>,
) {
    for policy in catalogue.policies.values() {
        circle(catalogue, policy, texts, problems);
        let Some(whole) = read_policy::resolve(&policy.id, &catalogue.policies) else { continue };
        for kind in kinds.get(&policy.id).into_iter().flatten() {
            let complaint = policy.disclosure.get(kind.as_str()).and_then(|rule| row(&whole, kind, rule));
            if let (Some(complaint), Some(lines)) = (complaint, texts.lines(&policy.origin.file)) {
                problems.push(complaint.at(&policy.origin.file, lines, kind.span()));
            }
        }
    }
    for recipient in catalogue.models.recipients.values().filter(|recipient| !recipient.origin.built_in) {
        let model = &recipient.model;
        let allowed = model.allow.iter().flatten().flat_map(|pattern| pattern.categories());
        let is_forbidden =
            |category: &Category| catalogue.may_have(None, model.kind.as_str(), *category) == Some(false);
        if let Some(category) = allowed.into_iter().find(is_forbidden) {
            let complaint = Complaint::new(format!(
                "`{}` may have `{category}`, and the policy `{}` gives none to recipients of kind `{}`",
                model.id, catalogue.policy.id, model.kind
            ));
            let help = "leave it out of `allow`, or let a policy of your own give it under `[disclosure]`";
            problems.push(at(&recipient.origin, complaint.help(help)));
        }
    }
}

/// A policy that extends itself, at the line that says so.
fn circle(catalogue: &Catalogue, policy: &Policy, texts: &Texts<'_>, problems: &mut Vec<ModelProblem>) {
    let Some(first) = &policy.extends else { return };
    let mut seen = BTreeSet::new();
    let mut way = vec![policy.id.as_str()];
    let mut next = Some(first);
    while let Some(id) = next {
        way.push(id.as_str());
        if id.as_str() == policy.id {
            let Some(lines) = texts.lines(&policy.origin.file) else { return };
            let complaint = match way.len() {
                2 => Complaint::new(format!("the policy `{}` extends itself", policy.id)),
                _ => Complaint::new(format!(
                    "the policy `{}` extends itself: {}",
                    policy.id,
                    way.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" → ")
                )),
            };
            let complaint = complaint.help("one of them has to stand by itself: leave out its `extends`");
            problems.push(complaint.at(&policy.origin.file, lines, first.span()));
            return;
        }
        // A circle further on is said where it closes.
        if !seen.insert(id.as_str()) {
            return;
        }
        next = catalogue.policies.get(id.as_str()).and_then(|policy| policy.extends.as_ref());
    }
}

/// What is wrong with one line of `[disclosure]`.
fn row(policy: &Policy, kind: &Reference, rule: &Disclosure) -> Option<Complaint> {
    if rule.allow.contains(&CategoryPattern::All) && !rule.unless.is_empty() {
        let complaint =
            Complaint::new(format!("`{kind}` may have everything as it is, and the rest protected"));
        return Some(complaint.help("nothing is left: leave out `unless`, or name categories under `allow`"));
    }
    let allowed = |category: &Category| rule.allow.iter().any(|pattern| pattern.matches(*category));
    for category in Category::ALL.iter().copied().filter(allowed) {
        let Some(purposes) = policy.purposes_of(category) else { continue };
        if purposes.is_empty() {
            let complaint = Complaint::new(format!(
                "`{kind}` may have `{category}`, which `[use]` allows for no purpose at all"
            ));
            return Some(complaint.help("leave it out of `allow`, or name a purpose for it"));
        }
        if !rule.purposes.is_empty() && !rule.purposes.iter().any(|purpose| purposes.contains(purpose)) {
            let listed = rule.purposes.iter().map(|purpose| format!("`{purpose}`")).collect::<Vec<_>>();
            let complaint = Complaint::new(format!(
                "`{kind}` may have `{category}` for {}, and `[use]` allows it for none of these",
                listed.join(", ")
            ));
            return Some(
                complaint.help(format!("leave `{category}` out of `allow`, or add a purpose under `[use]`")),
            );
        }
    }
    None
}

/// Things that stand twice, at the second.
pub(crate) fn twice<'a>(
    what: &str,
    entries: impl IntoIterator<Item = (&'a str, &'a Origin)>,
    problems: &mut Vec<ModelProblem>,
) {
    let mut seen: BTreeMap<&str, &Origin> = BTreeMap::new();
    for (id, origin) in entries {
        match seen.get(id) {
            Some(first) => {
                let complaint = Complaint::new(format!("the {what} `{id}` stands twice"));
                problems.push(at(origin, complaint.help(format!("it stands in line {} too", first.line))));
            }
            None => {
                seen.insert(id, origin);
            }
        }
    }
}

fn at(origin: &Origin, complaint: Complaint) -> ModelProblem {
    ModelProblem {
        file: origin.file.to_string(),
        line: origin.line,
        column: origin.column,
        message: complaint.message,
        help: complaint.help,
    }
}
