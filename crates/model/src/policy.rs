//! Policies: clauses, and what each says in a form that rules can ask.

use std::collections::BTreeMap;

use privet_vocabulary::{Category, CategoryPattern, Protection, Purpose, Subject};

use crate::lint::Lint;
use crate::origin::Origin;
use crate::words::{self, IsoDate, LogDataSetting, Reference, own_words};

/// One policy, with what it extends already merged in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Policy {
    /// Names it, in `privet.toml`.
    pub id: String,
    /// The policy that it extends.
    pub extends: Option<Reference>,
    /// Its version, usually its date.
    pub version: Option<String>,
    /// Whose data it is about, and in which role it is held.
    pub scope: Scope,
    /// When log data counts as personal, where the project does not say.
    pub log_data: Option<LogDataSetting>,
    /// Its clauses, in its own order.
    pub clauses: Vec<Clause>,
    /// What each category may be used for: the narrowest pattern that has a category speaks for it.
    pub uses: Vec<(CategoryPattern, Vec<Purpose>)>,
    /// What each kind of recipient may have.
    pub disclosure: BTreeMap<String, Disclosure>,
    /// How its ambiguities are read.
    pub interpretations: Vec<Interpretation>,
    /// Legal mechanisms that have ended.
    pub mechanisms: Vec<Mechanism>,
    /// Where it stands.
    pub origin: Origin,
}

impl Policy {
    /// The clause with this id.
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == id)
    }

    /// What a category may be used for: what the narrowest pattern says; `None`: no pattern has it.
    pub fn purposes_of(&self, category: Category) -> Option<&[Purpose]> {
        let meant = self.uses.iter().filter(|(pattern, _)| pattern.matches(category));
        meant.max_by_key(|(pattern, _)| pattern.specificity()).map(|(_, purposes)| purposes.as_slice())
    }

    /// The clause that a lint enforces in this policy: the one that the lint names, if that says so too, else the first
    /// that names the lint.
    pub fn clause_of(&self, lint: &Lint) -> Option<&Clause> {
        let own = self.clause(&lint.clause).filter(|clause| clause.is_enforced_by(&lint.id));
        own.or_else(|| self.clauses.iter().find(|clause| clause.is_enforced_by(&lint.id)))
    }

    /// How the ambiguities of a clause are read.
    pub fn readings<'p>(&'p self, clause: &'p str) -> impl Iterator<Item = &'p Interpretation> {
        self.interpretations.iter().filter(move |reading| reading.clause == *clause)
    }
}

/// The keys of a policy file that are single values.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PolicyKeys {
    pub(crate) id: String,
    pub(crate) extends: Option<Reference>,
    pub(crate) version: Option<String>,
    #[serde(default)]
    pub(crate) scope: Scope,
    #[serde(rename = "log-data")]
    pub(crate) log_data: Option<LogDataSetting>,
}

/// Whose data a policy is about, and in which role it is held.
#[derive(Clone, Debug, PartialEq, Eq, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The subjects; empty: all.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Subject>>")]
    pub subjects: Vec<Subject>,
    /// The role.
    #[serde(default)]
    pub role: Role,
}

own_words! {
    /// The role in which data is held.
    Role: "role" {
        /// Who decides what the data is for.
        Controller "controller",
        /// Who may only do what the customer asked.
        Processor "processor",
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is made by a macro that knows no defaults")]
impl Default for Role {
    fn default() -> Self {
        Role::Controller
    }
}

/// One clause.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Names it, in lints and findings.
    pub id: String,
    /// Its heading, as the policy has it.
    pub heading: String,
    /// Its words.
    pub quote: String,
    /// What it obliges to; `None`: nothing that a sentence could say.
    pub obligation: Option<String>,
    /// The categories that it names.
    #[serde(default, deserialize_with = "words::patterns")]
    #[schemars(with = "Vec<words::AsPattern>")]
    pub categories: Vec<CategoryPattern>,
    /// The lints that enforce it.
    #[serde(default)]
    pub enforced_by: Vec<Reference>,
    /// What a project states under `[[declared]]` or in its settings, because code does not show it.
    pub declared: Option<String>,
    /// The settings of `privet.toml` that state it.
    #[serde(default)]
    pub settings: Vec<Setting>,
    /// Why neither code nor the project can show it, or all of it.
    pub not_checkable: Option<String>,
}

impl Clause {
    /// Does a lint enforce it?
    pub fn is_enforced_by(&self, lint: &str) -> bool {
        self.enforced_by.iter().any(|id| *id == *lint)
    }
}

own_words! {
    /// What of `privet.toml` may state what a clause asks.
    Setting: "setting" {
        /// `agreement` of the project's recipients.
        Agreements "recipient.agreement",
        /// `[collects]`
        Collects "collects",
        /// `[contact]`
        Contact "contact",
        /// `[[cookie]]`
        Cookies "cookie",
        /// `region` of stores and recipients.
        Regions "store.region",
        /// `retention` of stores.
        Retention "store.retention",
    }
}

/// A legal mechanism that policies lean on, and the day on which it ended.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// Its name, as clauses write it.
    pub name: String,
    /// The last day on which it held.
    pub until: IsoDate,
    /// What ended it.
    pub ended_by: String,
}

impl Mechanism {
    /// Does a clause lean on it, although it has ended?
    pub fn is_stale(&self, clause: &Clause, today: &str) -> bool {
        let names = |text: &str| text.to_lowercase().contains(&self.name.to_lowercase());
        self.until.as_str() < today && (names(&clause.heading) || names(&clause.quote))
    }
}

/// What one kind of recipient may have.
#[derive(Clone, Debug, PartialEq, Eq, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// The categories that it may have as they are.
    #[serde(default, deserialize_with = "words::patterns")]
    #[schemars(with = "Vec<words::AsPattern>")]
    pub allow: Vec<CategoryPattern>,
    /// The protections of which the rest needs one; empty: the rest may not go there.
    #[serde(default, deserialize_with = "words::one_or_many_words")]
    #[schemars(with = "words::OneOrMany<words::AsWord<Protection>>")]
    pub unless: Vec<Protection>,
    /// The purposes that it may have them for; empty: all that the categories have.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Purpose>>")]
    pub purposes: Vec<Purpose>,
}

/// How an ambiguity of a policy is read, and who decided that.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interpretation {
    /// The clause.
    pub clause: Reference,
    /// The reading.
    pub reading: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub date: IsoDate,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}
