//! All models of a run, by kind, and how a file of them is read.

use std::collections::BTreeMap;
use std::ops::Range;

use privet_vocabulary::{Class, TagWord};

use crate::entries::{
    ArgumentReference, FlowKeys, FlowModel, FunctionModel, GuardKeys, GuardModel, ProtectionKeys,
    ProtectionModel, RecipientModel, SinkKeys, SinkModel, SourceKeys, SourceModel, TagKeys, TagModel,
    WrapperKeys, WrapperModel,
};
use crate::origin::{EntryId, Origin};
use crate::path::PathPattern;
use crate::path_index::{Entry, PathIndex};
use crate::problem::Complaint;
use crate::read::{Located, Reader};
use crate::words::Version;

/// The sections of a model file, which `privet.toml` has too.
pub(crate) const SECTIONS: &[&str] =
    &["tag", "source", "sink", "recipient", "protection", "wrapper", "guard", "flow", "function"];

/// All models of a run.
#[derive(Clone, Debug, Default)]
pub struct Models {
    /// `[[tag]]` with a path: of a field, a variant or a type.
    pub tags: PathIndex<TagModel>,
    /// `[[tag]]` with a column, by `table.column`. The project's own entry replaces a built-in one.
    pub columns: BTreeMap<String, ColumnTag>,
    /// `[[source]]`
    pub sources: PathIndex<SourceModel>,
    /// `[[sink]]`
    pub sinks: PathIndex<SinkModel>,
    /// `[[recipient]]`, by id. The project's own entry replaces a built-in one.
    pub recipients: BTreeMap<String, Recipient>,
    /// `urls_from` of the recipients: the id of the recipient by the path that holds its URL.
    pub urls_from: PathIndex<String>,
    /// `[[protection]]`
    pub protections: PathIndex<ProtectionModel>,
    /// `[[wrapper]]`
    pub wrappers: PathIndex<WrapperModel>,
    /// `[[guard]]`
    pub guards: PathIndex<GuardModel>,
    /// `[[flow]]`; see [`Models::is_modelled`].
    pub flows: PathIndex<FlowModel>,
    /// `[[function]]`
    pub functions: PathIndex<FunctionModel>,
    entries: u32,
    /// The versions of the catalogue that brought entries: of each file with a `since` its first entry, the one after its
    /// last, and the version.
    since: Vec<(EntryId, EntryId, Version)>,
}

/// The tag of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnTag {
    /// Names it within this run.
    pub id: EntryId,
    /// Where it stands.
    pub origin: Origin,
    /// What it says.
    pub tag: TagModel,
}

/// A recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Names it within this run.
    pub id: EntryId,
    /// Where it stands.
    pub origin: Origin,
    /// Who it is.
    pub model: RecipientModel,
}

impl Models {
    /// The tag of a column, written `table.column`.
    pub fn column(&self, table: &str, column: &str) -> Option<&ColumnTag> {
        self.columns.get(&format!("{table}.{column}"))
    }

    /// The recipient that a package talks to.
    pub fn recipient_of_crate(&self, package: &str) -> Option<&Recipient> {
        let same = |name: &String| name.replace('-', "_") == package.replace('-', "_");
        self.recipients.values().find(|recipient| recipient.model.crates.iter().any(same))
    }

    /// Has a function with this path a model in place of its body?
    pub fn is_modelled(&self, segments: &[&str]) -> bool {
        !self.flows.get(segments).is_empty()
    }

    /// The version of the catalogue that brought an entry, if its file says so.
    pub fn since(&self, entry: EntryId) -> Option<&Version> {
        let holds = |(first, end, _): &&(EntryId, EntryId, Version)| *first <= entry && entry < *end;
        self.since.iter().find(holds).map(|(.., version)| version)
    }

    /// The versions that files name.
    pub(crate) fn versions(&self) -> impl Iterator<Item = &Version> {
        self.since.iter().map(|(.., version)| version)
    }

    /// The next entry's id.
    pub(crate) fn next_id(&mut self) -> EntryId {
        let id = EntryId(self.entries);
        self.entries += 1;
        id
    }

    /// Takes the sections of models out of a file.
    pub(crate) fn read(&mut self, reader: &mut Reader<'_, '_>) {
        let first = EntryId(self.entries);
        let since = reader.take::<Version>("since");
        self.read_sections(reader);
        if let Some(since) = since {
            self.since.push((first, EntryId(self.entries), since.value));
        }
    }

    fn read_sections(&mut self, reader: &mut Reader<'_, '_>) {
        for tag in reader.take_list::<TagKeys>("tag") {
            self.read_tag(tag, reader);
        }
        for Located { value, span } in reader.take_list::<SourceKeys>("source") {
            let model = SourceModel { output: value.output, category: value.category };
            match value.class.class() {
                Some(class) if class == value.category.class() => {
                    let entry = self.entry(reader.origin(&span), value.path, model);
                    self.sources.insert(entry);
                }
                class => reader.complain(wrong_class(value.category.name(), class), &span),
            }
        }
        for Located { value, span } in reader.take_list::<SinkKeys>("sink") {
            if value.recipient.is_none() && value.kind.is_none() && value.host.is_none() {
                let complaint = Complaint::new(format!("the sink `{}` says not who receives", value.path));
                reader.complain(complaint.help("add `recipient`, `kind` or `host`"), &span);
                continue;
            }
            let model = SinkModel {
                arguments: value.arguments,
                recipient: value.recipient,
                kind: value.kind,
                reads: value.reads,
                channel: value.channel,
                name: value.name,
                host: value.host.map(ArgumentReference::into_path),
                key: value.key.map(ArgumentReference::into_path),
            };
            let entry = self.entry(reader.origin(&span), value.path, model);
            self.sinks.insert(entry);
        }
        for Located { value, span } in reader.take_list::<RecipientModel>("recipient") {
            let origin = reader.origin(&span);
            for path in &value.urls_from {
                let entry = self.entry(origin.clone(), path.clone(), value.id.clone());
                self.urls_from.insert(entry);
            }
            let recipient = Recipient { id: self.next_id(), origin, model: value };
            self.insert_recipient(recipient, &span, reader);
        }
        for Located { value, span } in reader.take_list::<ProtectionKeys>("protection") {
            let model = ProtectionModel { kind: value.kind, channels: value.channels.0 };
            let entry = self.entry(reader.origin(&span), value.path, model);
            self.protections.insert(entry);
        }
        for Located { value, span } in reader.take_list::<WrapperKeys>("wrapper") {
            let WrapperKeys { path, debug, display, serialize, reveal } = value;
            let entry =
                self.entry(reader.origin(&span), path, WrapperModel { debug, display, serialize, reveal });
            self.wrappers.insert(entry);
        }
        for Located { value, span } in reader.take_list::<GuardKeys>("guard") {
            let model = GuardModel { name: value.name, passes: value.passes };
            let entry = self.entry(reader.origin(&span), value.path, model);
            self.guards.insert(entry);
        }
        for Located { value, span } in reader.take_list::<FlowKeys>("flow") {
            let model = match (value.from, value.to) {
                (Some(from), Some(to)) => FlowModel::Moves { from, to },
                (None, None) => FlowModel::Nothing,
                (from, _) => {
                    let missing = if from.is_none() { "from" } else { "to" };
                    let complaint = Complaint::new(format!("missing key `{missing}`"));
                    reader.complain(complaint.help("without both, nothing moves"), &span);
                    continue;
                }
            };
            let entry = self.entry(reader.origin(&span), value.path, model);
            self.flows.insert(entry);
        }
        for Located { value, span } in reader.take_list::<FunctionModel>("function") {
            let entry = self.entry(reader.origin(&span), value.path.clone(), value);
            self.functions.insert(entry);
        }
    }

    /// What the project says of a recipient that privet knows replaces what it says, and leaves the rest.
    fn insert_recipient(
        &mut self,
        mut recipient: Recipient,
        span: &Range<usize>,
        reader: &mut Reader<'_, '_>,
    ) {
        let id = recipient.model.id.clone();
        match self.recipients.get(&id) {
            Some(known) if known.origin.built_in && !recipient.origin.built_in => {
                recipient.model = recipient.model.over(&known.model);
            }
            Some(known) if known.origin.file == recipient.origin.file => {
                let complaint = Complaint::new(format!("the recipient `{id}` stands twice"));
                let help = format!("it stands in line {} too", known.origin.line);
                reader.complain(complaint.help(help), span);
            }
            _ => {}
        }
        self.recipients.insert(id, recipient);
    }

    fn read_tag(&mut self, tag: Located<TagKeys>, reader: &mut Reader<'_, '_>) {
        let Located { value: TagKeys { path, column, class, category }, span } = tag;
        let category = match (class, category) {
            (TagWord::NotPersonal, None) => None,
            (TagWord::NotPersonal, Some(category)) => {
                let complaint = Complaint::new(format!("`{category}` with the class `not_personal`"));
                return reader.complain(complaint.help("leave out `category`"), &span);
            }
            (_, None) => return reader.complain(Complaint::new("missing key `category`"), &span),
            (word, Some(category)) if word.class() == Some(category.class()) => Some(category),
            (word, Some(category)) => {
                return reader.complain(wrong_class(category.name(), word.class()), &span);
            }
        };
        let model = TagModel { category };
        let origin = reader.origin(&span);
        match (path, column) {
            (Some(path), None) => {
                let entry = self.entry(origin, path, model);
                self.tags.insert(entry);
            }
            (None, Some(column)) => match column.split_once('.') {
                Some((table, name)) if !table.is_empty() && !name.is_empty() => {
                    let tag = ColumnTag { id: self.next_id(), origin, tag: model };
                    self.columns.insert(column, tag);
                }
                _ => {
                    let complaint = Complaint::new(format!("`{column}` is not a column"));
                    reader.complain(complaint.help("write `table.column`"), &span);
                }
            },
            (Some(_), Some(_)) => {
                reader.complain(Complaint::new("a tag has both `path` and `column`"), &span);
            }
            (None, None) => reader.complain(Complaint::new("missing key `path`"), &span),
        }
    }

    fn entry<T>(&mut self, origin: Origin, path: PathPattern, value: T) -> Entry<T> {
        Entry { id: self.next_id(), origin, path, value }
    }
}

/// The complaint about a class that its category does not belong to.
fn wrong_class(category: &str, written: Option<Class>) -> Complaint {
    let right = match written {
        Some(Class::PersonalInformation) => Class::LogData,
        Some(Class::LogData) | None => Class::PersonalInformation,
    };
    Complaint::new(format!("`{category}` is not of the class that is written"))
        .help(format!("write `class = \"{right}\"`"))
}
