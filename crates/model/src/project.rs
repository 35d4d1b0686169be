//! `privet.toml`: what a project says of itself, beside its models.

use std::collections::BTreeMap;

use privet_vocabulary::{Category, Purpose, RecipientKind};

use crate::glob;
use crate::host::HostPattern;
use crate::origin::{EntryId, Origin};
use crate::path::PathPattern;
use crate::problem::Complaint;
use crate::words::{self, Level, LogDataSetting, Reference, Version};

/// What a project says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ProjectSettings {
    /// The id of its policy, or the path to one.
    pub policy: Option<Reference>,
    /// The version of the catalogue that pins what is denied.
    pub catalogue: Option<Pin>,
    /// Folders with lints of its own.
    pub lint_folders: Vec<String>,
    /// Hosts that are the project's own.
    pub internal_hosts: Vec<HostPattern>,
    /// When log data counts as personal, if the project says so.
    pub log_data: Option<LogDataSetting>,
    /// Its own kinds of sinks, each as one of the vocabulary's.
    pub kinds: BTreeMap<String, RecipientKind>,
    /// The categories that the policy says are collected; `None`: it does not say.
    pub collects: Option<Vec<Category>>,
    /// Its cookies.
    pub cookies: Vec<Cookie>,
    /// Its stores.
    pub stores: Vec<Store>,
    /// Purposes by module path; the narrowest that has a path speaks for it.
    pub purposes: Vec<PurposeSetting>,
    /// Whom to ask.
    pub contact: Contact,
    /// Facts that code cannot show.
    pub declared: Vec<crate::entries::Declared>,
}

impl ProjectSettings {
    /// The purpose of the code at this path, if the project names one.
    pub fn purpose(&self, segments: &[&str]) -> Option<Purpose> {
        let meant = self.purposes.iter().filter(|setting| {
            // A module's purpose is that of all it holds.
            let holds = |of: &[&str]| setting.path.matches(of);
            (0..=segments.len()).rev().any(|end| segments.get(..end).is_some_and(holds))
        });
        meant.max_by_key(|setting| setting.path.specificity()).map(|setting| setting.purpose)
    }
}

/// One line of `[purposes]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeSetting {
    /// The modules.
    pub path: PathPattern,
    /// What they are for.
    pub purpose: Purpose,
    /// Where it stands.
    pub origin: Origin,
}

/// The keys of `privet.toml` that are single values.
#[derive(serde::Deserialize, Default, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ProjectKeys {
    pub(crate) policy: Option<Reference>,
    pub(crate) catalogue: Option<Pin>,
    #[serde(default)]
    pub(crate) lint_folders: Vec<String>,
    #[serde(default)]
    pub(crate) internal_hosts: Vec<HostPattern>,
    pub(crate) log_data: Option<LogDataSetting>,
}

/// `[collects]`
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CollectsKeys {
    #[serde(deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Category>>")]
    pub(crate) categories: Vec<Category>,
}

/// A version of the catalogue, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The version.
    pub version: Version,
    pub(crate) span: std::ops::Range<usize>,
}

impl<'de> serde::Deserialize<'de> for Pin {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<Version>::deserialize(deserializer)?;
        let span = spanned.span();
        Ok(Pin { version: spanned.into_inner(), span })
    }
}

/// A cookie that is set.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cookie {
    /// Its name.
    pub name: String,
    /// What it is for.
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<Purpose>>")]
    pub purpose: Option<Purpose>,
    /// How long it lives: `session`, or a time.
    pub lifetime: Option<String>,
    /// What it holds.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Category>>")]
    pub categories: Vec<Category>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

/// A place where data is kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// Names it: the table, bucket, or what a sink's `key` says.
    pub id: String,
    /// Is it encrypted at rest, by whom keeps it?
    #[serde(default)]
    pub encrypted_at_rest: bool,
    /// Where it is.
    pub region: Option<String>,
    /// How long data is kept: a time.
    pub retention: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// For questions and complaints about privacy.
    pub privacy: Option<String>,
}

/// One line of `[levels]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelSetting {
    /// Names it within this run.
    pub id: EntryId,
    /// Where it stands.
    pub origin: Origin,
    /// Where in the project it holds.
    pub scope: LevelScope,
    /// The lint.
    pub lint: String,
    /// Its level there.
    pub level: Level,
}

/// Where a level holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LevelScope {
    /// Everywhere.
    Everywhere,
    /// In one package.
    Package(String),
    /// In some files, relative to the workspace's root.
    Files(String),
}

impl LevelScope {
    /// The scope and the lint of a key: `lint`, `package:lint`, `path/glob:lint`.
    pub(crate) fn read(key: &str) -> Result<(Self, &str), Complaint> {
        match key.rsplit_once(':') {
            None => Ok((LevelScope::Everywhere, key)),
            Some(("", _)) => Err(Complaint::new(format!("`{key}` names nothing before its `:`"))
                .help("write `lint`, `package:lint` or `path/glob:lint`")),
            Some((files, lint)) if files.contains(['/', '*']) || files.ends_with(".rs") => {
                Ok((LevelScope::Files(files.to_owned()), lint))
            }
            Some((package, lint)) => Ok((LevelScope::Package(package.to_owned()), lint)),
        }
    }

    /// Compares how narrow two scopes are: a file's is narrower than a package's, a longer pattern than a shorter.
    pub(crate) fn cmp_width(&self, other: &Self) -> std::cmp::Ordering {
        let width = |scope: &Self| match scope {
            LevelScope::Everywhere => (0, 0),
            LevelScope::Package(_) => (1, 0),
            LevelScope::Files(pattern) => (2, pattern.bytes().filter(|byte| *byte != b'*').count()),
        };
        width(self).cmp(&width(other))
    }

    /// Does it hold for a file of a package?
    pub fn holds(&self, package: &str, file: &str) -> bool {
        match self {
            LevelScope::Everywhere => true,
            LevelScope::Package(name) => name == package,
            LevelScope::Files(pattern) => glob::file_matches(pattern, file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_told_apart() {
        for (key, scope, lint) in [
            ("a_lint", LevelScope::Everywhere, "a_lint"),
            ("web-shop:a_lint", LevelScope::Package("web-shop".into()), "a_lint"),
            ("crates/*/src/**:a_lint", LevelScope::Files("crates/*/src/**".into()), "a_lint"),
            ("main.rs:a_lint", LevelScope::Files("main.rs".into()), "a_lint"),
        ] {
            assert_eq!(LevelScope::read(key).unwrap(), (scope, lint));
        }
        assert!(LevelScope::read(":a_lint").is_err());
    }

    #[test]
    fn the_purpose_of_a_module_is_that_of_what_it_holds() {
        let purpose = |path: &str, purpose| PurposeSetting {
            path: PathPattern::parse(path).unwrap(),
            purpose,
            origin: Origin::default(),
        };
        let settings = ProjectSettings {
            purposes: vec![
                purpose("app::campaign", Purpose::Marketing),
                purpose("app::campaign::audit", Purpose::Legal),
            ],
            ..ProjectSettings::default()
        };
        assert_eq!(settings.purpose(&["app", "campaign", "mail", "send"]), Some(Purpose::Marketing));
        assert_eq!(settings.purpose(&["app", "campaign", "audit", "write"]), Some(Purpose::Legal));
        assert_eq!(settings.purpose(&["app", "main"]), None);
    }
}
