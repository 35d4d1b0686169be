//! What can be checked only when everything is read: that each name which one file uses is declared in
//! another (or the same).

use std::collections::BTreeMap;

use privet_vocabulary::{RecipientKind, Word};

use crate::catalogue::{Catalogue, Everything, Texts};
use crate::contradiction;
use crate::lint::{CallSelector, DataSelector, Lint, Match, Unless};
use crate::policy::Policy;
use crate::problem::{Complaint, ModelProblem};
use crate::project::{LevelSetting, ProjectSettings};
use crate::read_policy;
use crate::words::{Reference, Version};

/// Checks every reference of every file.
pub(crate) fn references(
    all: &Everything,
    project: &ProjectSettings,
    project_file: Option<&str>,
    levels: &[(Reference, LevelSetting)],
    texts: &Texts<'_>,
    problems: &mut Vec<ModelProblem>,
) {
    let kinds = RecipientKind::LIST.names.iter().copied().chain(project.kinds.keys().map(String::as_str));
    let mut check = Check {
        kinds: kinds.collect(),
        lints: all.lints.keys().map(String::as_str).collect(),
        recipients: all.models.recipients.keys().map(String::as_str).collect(),
        policies: all.policies.keys().map(String::as_str).collect(),
        texts,
        problems,
    };
    for lint in all.lints.values() {
        check.lint(lint);
    }
    for policy in all.policies.values() {
        let kinds = all.policy_kinds.get(&policy.id).map_or(&[][..], Vec::as_slice);
        let whole = read_policy::resolve(&policy.id, &all.policies);
        check.policy(policy, whole.as_ref().unwrap_or(policy), kinds);
    }
    for entry in all.models.sinks.iter() {
        let file = &entry.origin.file;
        if let Some(recipient) = &entry.value.recipient {
            check.recipient(file, recipient);
        }
        if let Some(kind) = &entry.value.kind {
            check.kind(file, kind);
        }
    }
    for recipient in all.models.recipients.values() {
        check.kind(&recipient.origin.file, &recipient.model.kind);
    }
    for (lint, setting) in levels {
        check.known("lint", &setting.origin.file, lint, |check| &check.lints);
    }
    if let Some(policy) = &project.policy
        && chosen_policy(project, &all.policies).is_none()
        && let Some(file) = project_file
    {
        check.known("policy", file, policy, |check| &check.policies);
    }
}

/// What `privet.toml` says that only the whole catalogue can judge.
pub(crate) fn settings(
    catalogue: &Catalogue,
    file: Option<&str>,
    texts: &Texts<'_>,
    problems: &mut Vec<ModelProblem>,
) {
    let Some((file, lines)) = file.and_then(|file| Some((file, texts.lines(file)?))) else { return };
    let project = &catalogue.project;
    if let Some(pin) = project.catalogue.as_ref().filter(|pin| pin.version > catalogue.version)
        && catalogue.version != Version::default()
    {
        let message = format!("the catalogue `{}` is not there yet", pin.version);
        let help = format!("this privet brings `{}`", catalogue.version);
        problems.push(Complaint::new(message).help(help).at(file, lines, &pin.span));
    }
    let clauses = &catalogue.policy.clauses;
    for declared in project.declared.iter().filter(|_| !clauses.is_empty()) {
        if !clauses.iter().any(|clause| declared.is_about(&clause.id)) {
            let ids = clauses.iter().map(|clause| clause.id.as_str());
            let complaint = Complaint::unknown("clause", declared.clause.as_str(), ids);
            problems.push(complaint.at(file, lines, declared.clause.span()));
        }
    }
    let stores = project.stores.iter().map(|store| (store.id.as_str(), &store.origin));
    contradiction::twice("store", stores, problems);
    let cookies = project.cookies.iter().map(|cookie| (cookie.name.as_str(), &cookie.origin));
    contradiction::twice("cookie", cookies, problems);
}

/// The id of the policy that a project names, by its id or by its file.
pub(crate) fn chosen_policy(
    project: &ProjectSettings,
    policies: &BTreeMap<String, Policy>,
) -> Option<String> {
    let named = project.policy.as_ref()?.as_str();
    if policies.contains_key(named) {
        return Some(named.to_owned());
    }
    policies.values().find(|policy| is_file(&policy.origin.file, named)).map(|policy| policy.id.clone())
}

/// Is this the file that `privet.toml` names, relative to itself?
pub(crate) fn is_file(path: &str, named: &str) -> bool {
    let named = named.trim_start_matches("./");
    path.strip_suffix(named).is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
}

/// The keys that a lint of another kind has, and that only flows are asked for.
fn only_of_flows(lint: &Lint) -> Vec<&'static str> {
    let (data, selectors, unless): (Option<&DataSelector>, Vec<&CallSelector>, Option<&Unless>) =
        match &lint.matcher {
            Match::Flow(_) | Match::Inventory(_) => return Vec::new(),
            Match::Guard(guard) => (Some(&guard.data), vec![&guard.sinks], Some(&guard.unless)),
            Match::Post(post) => (None, vec![&post.calls, &post.must_reach], None),
            Match::Lifecycle(lifecycle) => (Some(&lifecycle.stored), vec![&lifecycle.must_reach], None),
            Match::Shape(shape) => (shape.data.as_ref(), Vec::new(), Some(&shape.unless)),
        };
    let mut keys = Vec::new();
    if let Some(DataSelector::Labels(labels)) = data {
        keys.extend(labels.read.map(|_| "read"));
        keys.extend((!labels.given_by.is_empty()).then_some("given_by"));
    }
    for selector in selectors {
        keys.extend(selector.without_purpose.then_some("without_purpose"));
        keys.extend((!selector.collects.is_empty()).then_some("collects"));
    }
    if let Some(unless) = unless {
        keys.extend(unless.permitted.then_some("permitted"));
        keys.extend(unless.tagged.then_some("tagged"));
        keys.extend(unless.encrypted_at_rest.then_some("encrypted_at_rest"));
        keys.extend((!unless.purposes.is_empty()).then_some("purposes"));
    }
    keys
}

struct Check<'a, 't, 'p> {
    kinds: Vec<&'a str>,
    lints: Vec<&'a str>,
    recipients: Vec<&'a str>,
    policies: Vec<&'a str>,
    texts: &'a Texts<'t>,
    problems: &'p mut Vec<ModelProblem>,
}

impl<'a> Check<'a, '_, '_> {
    fn lint(&mut self, lint: &Lint) {
        let file = &lint.origin.file;
        for other in &lint.yields_to {
            self.known("lint", file, other, |check| &check.lints);
        }
        let selectors: Vec<&CallSelector> = match &lint.matcher {
            Match::Flow(flow) => vec![&flow.sinks],
            Match::Guard(guard) => vec![&guard.sinks],
            Match::Post(post) => vec![&post.calls, &post.must_reach],
            Match::Lifecycle(lifecycle) => vec![&lifecycle.must_reach],
            Match::Shape(_) | Match::Inventory(_) => Vec::new(),
        };
        let data = match &lint.matcher {
            Match::Flow(flow) => Some(&flow.data),
            Match::Guard(guard) => Some(&guard.data),
            Match::Lifecycle(lifecycle) => Some(&lifecycle.stored),
            Match::Shape(shape) => shape.data.as_ref(),
            Match::Post(_) | Match::Inventory(_) => None,
        };
        for key in only_of_flows(lint) {
            self.problems.push(ModelProblem {
                file: lint.origin.file.to_string(),
                line: lint.origin.line,
                column: lint.origin.column,
                message: format!("`{key}` says nothing in a lint of kind `{}`", lint.matcher.kind()),
                help: Some("lints of kind `flow` have it".to_owned()),
            });
        }
        if let Some(DataSelector::Labels(labels)) = data {
            for kind in &labels.given_by {
                self.kind(file, kind);
            }
        }
        for selector in selectors {
            for kind in &selector.kinds {
                self.kind(file, kind);
            }
            for recipient in &selector.recipients {
                self.recipient(file, recipient);
            }
        }
    }

    /// `whole` is the policy with what it extends merged in.
    fn policy(&mut self, policy: &Policy, whole: &Policy, kinds: &[Reference]) {
        let file = &policy.origin.file;
        if let Some(base) = &policy.extends {
            self.known("policy", file, base, |check| &check.policies);
        }
        for lint in policy.clauses.iter().flat_map(|clause| &clause.enforced_by) {
            self.known("lint", file, lint, |check| &check.lints);
        }
        for kind in kinds {
            self.kind(file, kind);
        }
        // Without the policy that it extends, nobody knows its clauses.
        let base = policy.extends.as_ref();
        if base.is_some_and(|base| !self.policies.contains(&base.as_str())) {
            return;
        }
        for interpretation in &policy.interpretations {
            if whole.clause(interpretation.clause.as_str()).is_none() {
                let ids = whole.clauses.iter().map(|clause| clause.id.as_str());
                let complaint = Complaint::unknown("clause", interpretation.clause.as_str(), ids);
                self.complain(file, &interpretation.clause, complaint);
            }
        }
    }

    fn kind(&mut self, file: &str, kind: &Reference) {
        self.known(RecipientKind::LIST.what, file, kind, |check| &check.kinds);
    }

    fn recipient(&mut self, file: &str, recipient: &Reference) {
        self.known("recipient", file, recipient, |check| &check.recipients);
    }

    fn known(&mut self, what: &str, file: &str, name: &Reference, among: impl Fn(&Self) -> &Vec<&'a str>) {
        if among(self).contains(&name.as_str()) {
            return;
        }
        let complaint = match RecipientKind::parse(name.as_str()) {
            // The vocabulary knows what people write in place of its words.
            Err(error) if what == RecipientKind::LIST.what && error.nearest.is_some() => {
                Complaint::unknown_word(error)
            }
            _ => Complaint::unknown(what, name.as_str(), among(self).iter().copied()),
        };
        self.complain(file, name, complaint);
    }

    fn complain(&mut self, file: &str, name: &Reference, complaint: Complaint) {
        if let Some(lines) = self.texts.lines(file) {
            self.problems.push(complaint.at(file, lines, name.span()));
        }
    }
}
