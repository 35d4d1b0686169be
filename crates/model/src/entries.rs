//! Models: what privet is told about code that it does not read, or cannot read the meaning of.
//!
//! Each type is one kind of entry (`[[sink]]`, `[[source]]`, ..) without its path, which the index
//! holds. What entries *do* is the flow stage's and the rules' business.

use std::fmt;

use privet_vocabulary::{
    Category, CategoryPattern, Channel, Collection, Detection, Passes, Protection, Purpose, TagWord,
};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use crate::access::AccessPath;
use crate::origin::Origin;
use crate::path::PathPattern;
use crate::words::{self, IsoDate, Reference, own_words};

/// What a tag attribute says, for code that one does not own. A type's tag is that of all its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagModel {
    /// The category; its class follows. `None`: reviewed, not personal.
    pub category: Option<Category>,
}

/// The keys of `[[tag]]`, before they are checked against each other.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TagKeys {
    pub(crate) path: Option<PathPattern>,
    pub(crate) column: Option<String>,
    #[serde(deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<TagWord>")]
    pub(crate) class: TagWord,
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<Category>>")]
    pub(crate) category: Option<Category>,
}

/// A function or method whose result (or argument) is personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceModel {
    /// Where the data is after the call.
    pub output: AccessPath,
    /// The category; its class follows.
    pub category: Category,
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceKeys {
    pub(crate) path: PathPattern,
    #[serde(default = "AccessPath::result")]
    pub(crate) output: AccessPath,
    #[serde(deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<TagWord>")]
    pub(crate) class: TagWord,
    #[serde(deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<Category>")]
    pub(crate) category: Category,
}

/// A place where data leaves: a function, method or macro, or a type whose construction is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkModel {
    /// Which arguments leave.
    pub arguments: Arguments,
    /// Who receives them: the id of a [`RecipientModel`].
    pub recipient: Option<Reference>,
    /// What kind of sink it is. With `recipient`, the recipient's kind; with `host`, the kind of a host
    /// that no recipient has.
    pub kind: Option<Reference>,
    /// How much of an argument leaves.
    pub reads: Reads,
    /// What of an argument leaves. A formatted text is already what its placeholders showed of the values,
    /// so the sinks that take one say `raw`.
    pub channel: Channel,
    /// For lints that mean just this sink, or treat it differently.
    pub name: Option<String>,
    /// The argument whose constant URL decides who receives.
    pub host: Option<AccessPath>,
    /// The argument whose constant names the store.
    pub key: Option<AccessPath>,
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SinkKeys {
    pub(crate) path: PathPattern,
    #[serde(default)]
    pub(crate) arguments: Arguments,
    pub(crate) recipient: Option<Reference>,
    pub(crate) kind: Option<Reference>,
    #[serde(default)]
    pub(crate) reads: Reads,
    #[serde(default = "raw", deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<Channel>")]
    pub(crate) channel: Channel,
    pub(crate) name: Option<String>,
    pub(crate) host: Option<ArgumentReference>,
    pub(crate) key: Option<ArgumentReference>,
}

fn raw() -> Channel {
    Channel::Raw
}

/// Which arguments of a call are meant.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Arguments {
    /// Every one; of a formatting macro, every value that it formats; of a type, every field.
    #[default]
    All,
    /// These.
    These(Vec<AccessPath>),
}

impl<'de> Deserialize<'de> for Arguments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ArgumentsVisitor;

        impl<'de> Visitor<'de> for ArgumentsVisitor {
            type Value = Arguments;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("\"all\" or a list of argument numbers and access paths")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Arguments, E> {
                match text {
                    "all" => Ok(Arguments::All),
                    _ => AccessPath::parse(text).map(|path| Arguments::These(vec![path])).map_err(E::custom),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Arguments, A::Error> {
                let mut paths = Vec::new();
                while let Some(NumberOrPath(path)) = sequence.next_element()? {
                    paths.push(path);
                }
                if paths.is_empty() {
                    return Err(de::Error::custom("`arguments` is empty\nwrite `arguments = \"all\"`"));
                }
                Ok(Arguments::These(paths))
            }
        }

        deserializer.deserialize_any(ArgumentsVisitor)
    }
}

/// An argument, as its number or as an access path.
pub(crate) struct NumberOrPath(AccessPath);

impl<'de> Deserialize<'de> for NumberOrPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrPathVisitor;

        impl Visitor<'_> for NumberOrPathVisitor {
            type Value = NumberOrPath;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an argument's number or an access path")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<NumberOrPath, E> {
                u16::try_from(number)
                    .map(|index| NumberOrPath(AccessPath::argument(index)))
                    .map_err(|_| E::custom(format!("{number} is no argument\narguments are counted from 0")))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<NumberOrPath, E> {
                AccessPath::parse(text).map(NumberOrPath).map_err(E::custom)
            }
        }

        deserializer.deserialize_any(NumberOrPathVisitor)
    }
}

/// `{ argument = 0 }`, or with the way into it: `{ argument = "argument[0].url" }`.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArgumentReference {
    argument: NumberOrPath,
}

impl ArgumentReference {
    pub(crate) fn into_path(self) -> AccessPath {
        self.argument.0
    }
}

own_words! {
    /// How much of an argument a sink takes.
    Reads: "`reads` setting" {
        /// All that the value holds, as the channel shows it.
        Deep "deep",
        /// The value itself, through references and elements.
        Shallow "shallow",
    }
}

// Derived `Default` cannot be asked of `own_words!`; losing a flow is worse than a wide sink.
#[expect(clippy::derivable_impls, reason = "the enum is made by a macro that knows no defaults")]
impl Default for Reads {
    fn default() -> Self {
        Reads::Deep
    }
}

/// Somebody who receives data.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecipientModel {
    /// Names it, in sinks and lints.
    pub id: String,
    /// What kind of recipient it is.
    pub kind: Reference,
    /// Its hosts, as patterns (`*.posthog.com`, `graph.facebook.com/*/events`).
    #[serde(default)]
    pub hosts: Vec<crate::host::HostPattern>,
    /// Fields and functions that hold its URL where that comes from configuration.
    #[serde(default)]
    pub urls_from: Vec<PathPattern>,
    /// The packages that talk to it.
    #[serde(default)]
    pub crates: Vec<String>,
    /// Where it processes the data.
    pub region: Option<String>,
    /// What it does for us (`email`, `sms`, `hosting`, `analytics`, ..): free words of the agreement.
    #[serde(default)]
    pub tasks: Vec<String>,
    /// What it may have; `None`: what the policy gives its kind.
    #[serde(default, deserialize_with = "words::optional_patterns")]
    #[schemars(with = "Option<Vec<words::AsPattern>>")]
    pub allow: Option<Vec<CategoryPattern>>,
    /// Where the agreement is: a path or a URL.
    pub agreement: Option<String>,
}

impl RecipientModel {
    /// This, with what it does not say taken from another.
    pub(crate) fn over(self, other: &Self) -> Self {
        let or = |own: Vec<String>, other: &Vec<String>| if own.is_empty() { other.clone() } else { own };
        RecipientModel {
            hosts: if self.hosts.is_empty() { other.hosts.clone() } else { self.hosts },
            urls_from: if self.urls_from.is_empty() { other.urls_from.clone() } else { self.urls_from },
            crates: or(self.crates, &other.crates),
            region: self.region.or_else(|| other.region.clone()),
            tasks: or(self.tasks, &other.tasks),
            allow: self.allow.or_else(|| other.allow.clone()),
            agreement: self.agreement.or_else(|| other.agreement.clone()),
            ..self
        }
    }
}

/// A function whose result is protected, or a type whose values are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectionModel {
    /// What the protection does.
    pub kind: Protection,
    /// Where it protects; `None`: on every channel.
    pub channels: Option<Vec<Channel>>,
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProtectionKeys {
    pub(crate) path: PathPattern,
    #[serde(deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<Protection>")]
    pub(crate) kind: Protection,
    #[serde(default)]
    pub(crate) channels: Channels,
}

/// `["all"]`, or some of the channels.
#[derive(Default)]
pub(crate) struct Channels(pub(crate) Option<Vec<Channel>>);

impl<'de> Deserialize<'de> for Channels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let channels = Vec::<ChannelOrAll>::deserialize(deserializer)?;
        let some: Option<Vec<Channel>> = channels.into_iter().map(|ChannelOrAll(channel)| channel).collect();
        Ok(Channels(some))
    }
}

struct ChannelOrAll(Option<Channel>);

words::read_from_text! {
    ChannelOrAll: "a channel" by |text| match text {
        "all" => Ok(ChannelOrAll(None)),
        _ => words::parse_word(text).map(|channel| ChannelOrAll(Some(channel))),
    };
}

/// A wrapper type: what each channel shows of the value inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrapperModel {
    /// What `{:?}` shows.
    pub debug: Shown,
    /// What `{}` shows.
    pub display: Shown,
    /// What `Serialize` writes.
    pub serialize: Shown,
    /// The methods that give the value back.
    pub reveal: Vec<String>,
}

impl WrapperModel {
    /// What a channel shows; the raw one is what its `reveal` methods give back.
    pub fn shown(&self, channel: Channel) -> Shown {
        match channel {
            Channel::Debug => self.debug,
            Channel::Display => self.display,
            Channel::Serialize => self.serialize,
            Channel::Raw => Shown::Raw,
        }
    }

    /// Does a channel show the value as it is?
    pub fn shows(&self, channel: Channel) -> bool {
        self.shown(channel) == Shown::Raw
    }
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrapperKeys {
    pub(crate) path: PathPattern,
    #[serde(default)]
    pub(crate) debug: Shown,
    #[serde(default)]
    pub(crate) display: Shown,
    #[serde(default)]
    pub(crate) serialize: Shown,
    #[serde(default)]
    pub(crate) reveal: Vec<String>,
}

/// What a channel shows of a wrapped value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Shown {
    /// The value as it is.
    #[default]
    Raw,
    /// Nothing: the wrapper has no such implementation.
    None,
    /// The value under this protection.
    Protected(Protection),
}

words::read_from_text! {
    Shown: "what the channel shows: `raw`, `none` or a protection" by |text| match text {
        "raw" => Ok(Shown::Raw),
        "none" => Ok(Shown::None),
        _ => words::parse_word(text).map(Shown::Protected),
    };
}

/// Something that must be asked before data may be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardModel {
    /// What lints call it; several may share a name, one may bear several.
    pub name: String,
    /// With which outcome it lets through; `returns` where none is given.
    pub passes: Passes,
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuardKeys {
    pub(crate) path: PathPattern,
    pub(crate) name: String,
    #[serde(default = "returns", deserialize_with = "words::word")]
    #[schemars(with = "words::AsWord<Passes>")]
    pub(crate) passes: Passes,
}

fn returns() -> Passes {
    Passes::Returns
}

/// How data moves through a function, in place of its body. All entries of one path hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowModel {
    /// What is at `from` before the call is at `to` after it.
    Moves {
        /// Where the data comes from.
        from: AccessPath,
        /// Where it goes.
        to: AccessPath,
    },
    /// Nothing moves: written as an entry with neither `from` nor `to`.
    Nothing,
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlowKeys {
    pub(crate) path: PathPattern,
    pub(crate) from: Option<AccessPath>,
    pub(crate) to: Option<AccessPath>,
}

/// What a function's attributes say, for code that one does not own.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FunctionModel {
    /// The functions; the index holds it as the entry's path.
    pub path: PathPattern,
    /// It collects data from people.
    #[serde(default)]
    pub collects: Collects,
    /// It finds something out that obliges.
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<Detection>>")]
    pub detects: Option<Detection>,
    /// It erases the data of these types.
    #[serde(default, deserialize_with = "words::one_or_many")]
    #[schemars(with = "words::OneOrMany<PathPattern>")]
    pub erases: Vec<PathPattern>,
    /// It corrects the data of these types.
    #[serde(default, deserialize_with = "words::one_or_many")]
    #[schemars(with = "words::OneOrMany<PathPattern>")]
    pub rectifies: Vec<PathPattern>,
    /// It shows people their data, of these types.
    #[serde(default, deserialize_with = "words::one_or_many")]
    #[schemars(with = "words::OneOrMany<PathPattern>")]
    pub provides_access: Vec<PathPattern>,
    /// It deactivates an account.
    #[serde(default)]
    pub deactivates: bool,
    /// It writes an audit record.
    #[serde(default)]
    pub audits: bool,
    /// What it is for.
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<Purpose>>")]
    pub purpose: Option<Purpose>,
    /// How long what it stores is kept.
    pub retain: Option<Retain>,
    /// It makes aggregates.
    pub aggregates: Option<Aggregates>,
    /// It stores, and where: the id of a store.
    pub store: Option<String>,
    /// It begins a statement about the table that its first argument names, or declares one.
    pub statement: Option<StatementKind>,
}

own_words! {
    /// What is built by calls in place of a text in a query language.
    StatementKind: "kind of statement" {
        /// A table is declared, with its columns.
        Declare "declare",
        /// Rows go.
        Delete "delete",
        /// Rows are added.
        Insert "insert",
        /// Columns of rows are set.
        Update "update",
    }
}

/// Whether a function collects: `collects = true`, or the way in which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Collects {
    /// It does not.
    #[default]
    No,
    /// It does.
    Yes,
    /// It does, in this way.
    By(Collection),
}

impl<'de> Deserialize<'de> for Collects {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CollectsVisitor;

        impl Visitor<'_> for CollectsVisitor {
            type Value = Collects;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("`true` or a way to collect")
            }

            fn visit_bool<E: de::Error>(self, collects: bool) -> Result<Collects, E> {
                Ok(if collects { Collects::Yes } else { Collects::No })
            }

            fn visit_str<E: de::Error>(self, way: &str) -> Result<Collects, E> {
                words::parse_word(way).map(Collects::By).map_err(E::custom)
            }
        }

        deserializer.deserialize_any(CollectsVisitor)
    }
}

/// How long data is kept, and why so long.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retain {
    /// Days; `None`: as long as the basis holds.
    pub days: Option<u32>,
    /// The reason to keep.
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<privet_vocabulary::Basis>>")]
    pub basis: Option<privet_vocabulary::Basis>,
}

/// How coarse an aggregate is.
#[derive(Clone, Debug, PartialEq, Eq, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aggregates {
    /// The least number of people in a group.
    pub min_group: Option<u32>,
}

/// A fact that code cannot show, with its owner and date.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// The clause that it is about.
    pub clause: Reference,
    /// What is so.
    pub statement: String,
    /// Who answers for it.
    pub owner: String,
    /// When it was declared.
    pub date: IsoDate,
    /// The last day on which it holds, if it has to be declared anew.
    pub until: Option<IsoDate>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

impl Declared {
    /// Does it hold on this day, `2026-01-31`?
    pub fn holds(&self, today: &str) -> bool {
        self.until.as_ref().is_none_or(|until| until.as_str() >= today)
    }

    /// Is it about this clause, or one above it?
    pub fn is_about(&self, clause: &str) -> bool {
        let below = clause.strip_prefix(self.clause.as_str());
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}
