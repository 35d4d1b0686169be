//! Everything that a run is told: built-in files, the project's `privet.toml`, its own lints and policies.
//!
//! Pure: texts in, `(Catalogue, problems)` out. The driver reads the files.

use std::collections::BTreeMap;
use std::sync::Arc;

use privet_vocabulary::{Category, CategoryPattern, Class, Protection, Purpose, RecipientKind, Word};

use crate::check;
use crate::contradiction;
use crate::entries::Declared;
use crate::host::HostTable;
use crate::lint::Lint;
use crate::models::{self, Models};
use crate::names::NameTable;
use crate::policy::Policy;
use crate::problem::{LineIndex, ModelProblem};
use crate::project::{LevelScope, LevelSetting, ProjectSettings};
use crate::read::Reader;
use crate::words::{Level, LogDataSetting, Reference, Version};
use crate::{read_lint, read_policy, read_project};

/// The policy of a project that names none.
pub const DEFAULT_POLICY: &str = "baseline";

/// A file that privet brings.
#[derive(Clone, Copy, Debug)]
pub struct EmbeddedFile {
    /// Its path inside the catalogue's folder, with `/`.
    pub path: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// Everything that a run is told.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The lints, by id.
    pub lints: BTreeMap<String, Lint>,
    /// The policies as their files have them, by id.
    pub policies: BTreeMap<String, Policy>,
    /// The project's policy, with what it extends merged in.
    pub policy: Policy,
    /// The models.
    pub models: Models,
    /// Who receives what is sent to which host.
    pub hosts: HostTable,
    /// Names that suggest personal data.
    pub names: NameTable,
    /// What the project says of itself.
    pub project: ProjectSettings,
    /// `[levels]`, the wider scopes before the narrower ones.
    pub levels: Vec<LevelSetting>,
    /// The version of what privet brings: the latest `since` of its lints and models.
    pub version: Version,
}

/// What `privet.toml` refers to, which has to be read before [`Catalogue::load`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct References {
    /// Folders of lints, relative to `privet.toml`.
    pub lint_folders: Vec<String>,
    /// The file of the policy, if it is one of the project's own.
    pub policy: Option<String>,
}

impl References {
    /// Finds them in the text of `privet.toml`; what is wrong there is said by [`Catalogue::load`].
    pub fn of(project: &str) -> Self {
        let lines = LineIndex::new(project);
        let mut unheard = Vec::new();
        let mut reader = Reader::new(&"".into(), project, &lines, false, &mut unheard);
        let policy = reader.peek_text("policy").filter(|policy| is_path(policy));
        let folders = reader.take::<Vec<String>>("lint-folders");
        References { lint_folders: folders.map(|folders| folders.value).unwrap_or_default(), policy }
    }
}

/// Is the policy named by its file?
fn is_path(policy: &str) -> bool {
    policy.ends_with(".toml") || policy.contains('/')
}

/// The files of one kind, by where they stand.
enum FileKind<'f> {
    Lint { stem: &'f str },
    Documentation { stem: &'f str },
    Policy,
    Models,
    Names,
    Other,
}

impl<'f> FileKind<'f> {
    fn of(path: &'f str, policy: Option<&str>) -> Self {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = folders.rsplit('/').next().unwrap_or_default();
        match (folder, name.rsplit_once('.')) {
            _ if policy.is_some_and(|named| check::is_file(path, named)) => FileKind::Policy,
            (_, Some((stem, "md"))) => FileKind::Documentation { stem },
            ("", Some(("names", "toml"))) => FileKind::Names,
            ("policies", Some((_, "toml"))) => FileKind::Policy,
            ("models" | "recipients", Some((_, "toml"))) => FileKind::Models,
            (_, Some((stem, "toml"))) => FileKind::Lint { stem },
            _ => FileKind::Other,
        }
    }
}

/// The texts of a run and their lines: problems that show only when all is read need them again.
pub(crate) struct Texts<'t>(BTreeMap<Arc<str>, LineIndex<'t>>);

impl<'t> Texts<'t> {
    pub(crate) fn lines(&self, file: &str) -> Option<&LineIndex<'t>> {
        self.0.get(file)
    }
}

impl Catalogue {
    /// Reads everything. `project` is `privet.toml` (its path and text); `own` the files of the project's
    /// lint folders, and of its policy. What is wrong is left out and said.
    pub fn load(
        built_in: &[EmbeddedFile],
        project: Option<(&str, &str)>,
        own: &[(String, String)],
    ) -> (Catalogue, Vec<ModelProblem>) {
        let mut problems = Vec::new();
        let built_in = built_in.iter().map(|file| (file.path, file.text, true));
        let own = own.iter().map(|(path, text)| (path.as_str(), text.as_str(), false));
        let files: Vec<(&str, &str, bool)> = built_in.chain(own).collect();
        let policy_file = project.and_then(|(_, text)| References::of(text).policy);

        let mut texts = Texts(BTreeMap::new());
        for (path, text) in files.iter().map(|(path, text, _)| (*path, *text)).chain(project) {
            texts.0.insert(path.into(), LineIndex::new(text));
        }

        let mut all = Everything::default();
        for (path, text, built_in) in files {
            all.read(path, text, built_in, policy_file.as_deref(), &texts, &mut problems);
        }
        let project_file = project.map(|(path, _)| path);
        let project = project.and_then(|(path, text)| {
            let lines = texts.lines(path)?;
            let mut reader = Reader::new(&path.into(), text, lines, false, &mut problems);
            Some(read_project::read(&mut reader, &mut all.models))
        });
        let (settings, levels) = project.map(|file| (file.settings, file.levels)).unwrap_or_default();
        check::references(&all, &settings, project_file, &levels, &texts, &mut problems);
        let kinds = std::mem::take(&mut all.policy_kinds);
        let catalogue = all.into_catalogue(settings, levels);
        check::settings(&catalogue, project_file, &texts, &mut problems);
        contradiction::check(&catalogue, &kinds, &texts, &mut problems);
        problems.sort();
        problems.dedup();
        (catalogue, problems)
    }

    /// A lint by its id.
    pub fn lint(&self, id: &str) -> Option<&Lint> {
        self.lints.get(id)
    }

    /// What the project says of a lint's level in a file of a package: the narrowest setting that holds
    /// there, the last of equals. Its id tells which line of `[levels]` was used.
    ///
    /// The level of a finding is [`Lint::level_for`] with this as its `setting`.
    pub fn level_setting(&self, lint: &str, package: &str, file: &str) -> Option<&LevelSetting> {
        let holds = |setting: &&LevelSetting| setting.lint == lint && setting.scope.holds(package, file);
        self.levels.iter().filter(holds).max_by(|left, right| left.scope.cmp_width(&right.scope))
    }

    /// The level of a lint of which the project's `[levels]` say nothing: one that is newer than its `catalogue` warns
    /// at most.
    pub fn pinned(&self, lint: &Lint, level: Level) -> Level {
        let is_newer = self.project.catalogue.as_ref().is_some_and(|pin| lint.since > pin.version);
        if is_newer && lint.origin.built_in { level.min(Level::Warn) } else { level }
    }

    /// The level of a lint in a file of a package, whatever the data.
    pub fn level(&self, lint: &Lint, package: &str, file: &str) -> Level {
        let setting = self.level_setting(&lint.id, package, file);
        setting.map_or_else(|| self.pinned(lint, lint.level), |setting| setting.level)
    }

    /// Is a lint off, wherever and whatever the data? Nothing of it can be reported then.
    pub fn is_off(&self, lint: &Lint) -> bool {
        let settings = || self.levels.iter().filter(|setting| setting.lint == lint.id);
        let is_set = settings().any(|setting| setting.scope == LevelScope::Everywhere);
        (is_set || lint.is_off()) && settings().all(|setting| setting.level == Level::Allow)
    }

    /// Does the project declare what the lint's clause asks, so that code need not show it? A clause is declared with
    /// those below it: `2` with `2.guardian`.
    pub fn is_declared(&self, lint: &Lint, today: &str) -> bool {
        let clause = self.policy.clause_of(lint).map_or(lint.clause.as_str(), |clause| clause.id.as_str());
        let is_about = |declared: &Declared| declared.is_about(clause) || declared.is_about(&lint.clause);
        self.project.declared.iter().any(|declared| declared.holds(today) && is_about(declared))
    }

    /// When log data counts as personal: as the project says, else as the policy says, else where it is
    /// linked. Never [`LogDataSetting::Policy`].
    pub fn log_data(&self) -> LogDataSetting {
        let said = |setting: &LogDataSetting| *setting != LogDataSetting::Policy;
        let project = self.project.log_data.filter(said);
        project.or(self.policy.log_data.filter(said)).unwrap_or(LogDataSetting::Linked)
    }

    /// What a kind of sink is among the vocabulary's kinds; the project's own kinds lead to one.
    pub fn kind(&self, name: &str) -> Option<RecipientKind> {
        RecipientKind::parse(name).ok().or_else(|| self.project.kinds.get(name).copied())
    }

    /// Is a sink of kind `name` meant by a selector that says `wanted`? Itself, or through a general kind:
    /// `storage` means `storage.db`, and a project's own kind that is declared as one.
    pub fn kind_is(&self, name: &str, wanted: &str) -> bool {
        let general = || Some(self.kind(name)?.is(RecipientKind::parse(wanted).ok()?));
        name == wanted || general().unwrap_or(false)
    }

    /// What a category may be used for: what the narrowest pattern of the policy says.
    pub fn purposes_of(&self, category: Category) -> &[Purpose] {
        self.policy.purposes_of(category).unwrap_or_default()
    }

    /// May a category serve a purpose? Log data that counts as personal has the uses of what is personal.
    pub fn permits(&self, category: Category, is_personal: bool, purpose: Purpose) -> bool {
        let row = match category.class() {
            Class::LogData if is_personal => {
                let meant = self.policy.uses.iter().filter(|(pattern, _)| *pattern == CategoryPattern::All);
                meant.map(|(_, purposes)| purposes.as_slice()).next().unwrap_or_default()
            }
            _ => self.purposes_of(category),
        };
        row.contains(&purpose)
    }

    /// The purposes among the tasks of a recipient.
    pub fn tasks(&self, recipient: &str) -> Vec<Purpose> {
        let tasks = self.models.recipients.get(recipient).map(|recipient| &recipient.model.tasks);
        tasks.into_iter().flatten().filter_map(|task| Purpose::parse(task).ok()).collect()
    }

    /// The protections under which a kind of recipient may have what it may not have as it is.
    pub fn lets_pass(&self, kind: &str) -> &[Protection] {
        let by_kind = |kind: &str| self.policy.disclosure.get(kind);
        let general = || by_kind(self.kind(kind)?.general()?.name());
        by_kind(kind).or_else(general).map_or(&[], |rule| &rule.unless)
    }

    /// May a recipient have data of this category as it is? By its own list, else by what the policy says for its
    /// kind, or for the general one. None where nobody says.
    pub fn may_have(&self, recipient: Option<&str>, kind: &str, category: Category) -> Option<bool> {
        let own = || self.models.recipients.get(recipient?)?.model.allow.as_ref();
        let by_kind = |kind: &str| self.policy.disclosure.get(kind).map(|rule| &rule.allow);
        let by_general = || by_kind(self.kind(kind)?.general()?.name());
        let allow = own().or_else(|| by_kind(kind)).or_else(by_general)?;
        Some(allow.iter().any(|pattern| pattern.matches(category)))
    }
}

/// All files but `privet.toml`, before they are checked against each other.
#[derive(Default)]
pub(crate) struct Everything {
    pub(crate) lints: BTreeMap<String, Lint>,
    pub(crate) policies: BTreeMap<String, Policy>,
    /// The kinds that policies name, by the policy.
    pub(crate) policy_kinds: BTreeMap<String, Vec<Reference>>,
    pub(crate) models: Models,
    names: NameTable,
    documentation: BTreeMap<String, String>,
}

impl Everything {
    fn read(
        &mut self,
        path: &str,
        text: &str,
        built_in: bool,
        policy_file: Option<&str>,
        texts: &Texts<'_>,
        problems: &mut Vec<ModelProblem>,
    ) {
        let Some(lines) = texts.lines(path) else { return };
        let file: Arc<str> = path.into();
        let kind = FileKind::of(path, policy_file.filter(|_| !built_in));
        if let FileKind::Documentation { stem } = kind {
            self.documentation.insert(stem.to_owned(), text.to_owned());
            return;
        }
        if let FileKind::Other = kind {
            return;
        }
        let mut reader = Reader::new(&file, text, lines, built_in, problems);
        match kind {
            FileKind::Lint { stem } => {
                if let Some(lint) = read_lint::read(stem, &mut reader) {
                    self.lints.insert(lint.id.clone(), lint);
                }
            }
            FileKind::Policy => {
                if let Some(read) = read_policy::read(&mut reader) {
                    self.policy_kinds.insert(read.policy.id.clone(), read.kinds);
                    self.policies.insert(read.policy.id.clone(), read.policy);
                }
            }
            FileKind::Models => {
                reader.keep_only(&[models::SECTIONS, &["since"]].concat());
                self.models.read(&mut reader);
            }
            FileKind::Names => self.names = NameTable::read(&mut reader),
            FileKind::Documentation { .. } | FileKind::Other => {}
        }
    }

    fn into_catalogue(self, project: ProjectSettings, levels: Vec<(Reference, LevelSetting)>) -> Catalogue {
        let Everything { mut lints, policies, models, names, mut documentation, .. } = self;
        for lint in lints.values_mut() {
            lint.documentation = documentation.remove(&lint.id);
        }
        let mut hosts = HostTable::default();
        for recipient in models.recipients.values() {
            for pattern in &recipient.model.hosts {
                hosts.insert(pattern.clone(), &recipient.model.id, recipient.origin.built_in);
            }
        }
        for pattern in &project.internal_hosts {
            hosts.insert_internal(pattern.clone());
        }
        hosts.sort();
        let policy = check::chosen_policy(&project, &policies)
            .and_then(|id| read_policy::resolve(&id, &policies))
            .or_else(|| read_policy::resolve(DEFAULT_POLICY, &policies))
            .unwrap_or_default();
        let levels = levels.into_iter().map(|(_, setting)| setting).collect();
        let of_lints = lints.values().filter(|lint| lint.origin.built_in).map(|lint| &lint.since);
        let version = of_lints.chain(models.versions()).max().cloned().unwrap_or_default();
        Catalogue { lints, policies, policy, models, hosts, names, project, levels, version }
    }
}
