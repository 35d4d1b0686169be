//! Lints: one TOML file each. The engine knows their kinds and keys, never their ids.

use std::collections::BTreeMap;

use privet_vocabulary::{
    Category, CategoryPattern, Channel, Collection, FunctionAttribute, Protection, Purpose,
};
use serde::Deserialize;

use crate::origin::Origin;
use crate::path::PathPattern;
use crate::template::Template;
use crate::words::{self, Level, Reference, Severity, Status, Version, own_words};

/// One lint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lint {
    /// File name, suppression key, rule id in every output.
    pub id: String,
    /// The clause of the policy that it enforces.
    pub clause: String,
    /// Its level, before the project's settings; see [`Lint::level_for`].
    pub level: Level,
    /// How much harm a violation may do.
    pub severity: Severity,
    /// How far it can be relied on.
    pub status: Status,
    /// The catalogue's version that brought it.
    pub since: Version,
    /// The message of a finding.
    pub title: Template,
    /// What to do about one.
    pub help: Template,
    /// Lints that say the same better: where one of them reports the same source at the same sink
    /// argument, this one is silent.
    pub yields_to: Vec<Reference>,
    /// What it finds.
    pub matcher: Match,
    /// Where its levels differ from [`Lint::level`].
    pub levels: LevelTable,
    /// Where it stands.
    pub origin: Origin,
    /// The text of its sibling `.md`: what, why, example, instead, limits.
    pub documentation: Option<String>,
}

/// The keys of a lint file, but for `[match]`.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LintKeys {
    pub(crate) id: String,
    pub(crate) clause: String,
    pub(crate) level: Level,
    pub(crate) severity: Severity,
    pub(crate) status: Status,
    pub(crate) since: Version,
    /// Read before the rest, to tell the keys of `[match]`; here for its problems.
    #[serde(rename = "kind")]
    pub(crate) _kind: LintKind,
    pub(crate) title: Reference,
    pub(crate) help: Reference,
    #[serde(default)]
    pub(crate) yields_to: Vec<Reference>,
}

own_words! {
    /// The kinds of lints.
    LintKind: "lint kind" {
        /// Data that reaches sinks without the protections.
        Flow "flow",
        /// A call of sinks that not every path passes guards before.
        Guard "guard",
        /// A call after which not every path reaches something.
        Post "post",
        /// A stored field or store that something never meets.
        Lifecycle "lifecycle",
        /// A type, derive, attribute, literal or builder chain of a form.
        Shape "shape",
        /// A row of the data map that nothing declares.
        Inventory "inventory",
    }
}

/// What a lint finds: its kind with the keys of that kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// See [`FlowMatch`].
    Flow(FlowMatch),
    /// See [`GuardMatch`].
    Guard(GuardMatch),
    /// See [`PostMatch`].
    Post(PostMatch),
    /// See [`LifecycleMatch`].
    Lifecycle(LifecycleMatch),
    /// See [`ShapeMatch`].
    Shape(ShapeMatch),
    /// See [`InventoryMatch`].
    Inventory(InventoryMatch),
}

impl Match {
    /// Which kind this is.
    pub fn kind(&self) -> LintKind {
        match self {
            Match::Flow(_) => LintKind::Flow,
            Match::Guard(_) => LintKind::Guard,
            Match::Post(_) => LintKind::Post,
            Match::Lifecycle(_) => LintKind::Lifecycle,
            Match::Shape(_) => LintKind::Shape,
            Match::Inventory(_) => LintKind::Inventory,
        }
    }
}

/// `data` that reaches `sinks`, `unless` it is protected.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlowMatch {
    /// Which data.
    pub data: DataSelector,
    /// Fields and functions that give what is right anyway, as their names or those of their types tell (`**::*_hash`).
    #[serde(default)]
    pub except: Vec<PathPattern>,
    /// The data has met each of these, on the channel that the sink reads.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Protection>>")]
    pub met: Vec<Protection>,
    /// Which sinks.
    pub sinks: CallSelector,
    /// What makes it right.
    #[serde(default)]
    pub unless: Unless,
    /// The data was read all at once: a function on its way, or one that such a function calls, asks a store for all rows of
    /// a table.
    #[serde(default)]
    pub bulk: bool,
    /// A call for no purpose that anybody names is as wrong as one for a wrong one.
    #[serde(default)]
    pub needs_purpose: bool,
    /// The entry functions it holds for; empty: all.
    #[serde(default)]
    pub within: Vec<PathPattern>,
}

/// A call of `sinks` that not every path passes `guards` before.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuardMatch {
    /// The data that makes a call of a sink count.
    #[serde(default)]
    pub data: DataSelector,
    /// Which sinks.
    pub sinks: CallSelector,
    /// What has to be asked before.
    pub guards: GuardSelector,
    /// Arguments of the guard and the sink that have to be one value.
    #[serde(default)]
    pub same: Vec<SameValue>,
    /// What makes it right without the guard.
    #[serde(default)]
    pub unless: Unless,
    /// The entry functions it holds for; empty: all.
    #[serde(default)]
    pub within: Vec<PathPattern>,
}

/// A call of `calls` after which not every path reaches `must_reach`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostMatch {
    /// The calls.
    pub calls: CallSelector,
    /// What every path from them has to reach.
    pub must_reach: CallSelector,
    /// The entry functions it holds for; empty: all.
    #[serde(default)]
    pub within: Vec<PathPattern>,
}

/// A stored field or store that `must_reach` never meets inside `within`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LifecycleMatch {
    /// The stored data.
    pub stored: DataSelector,
    /// What has to meet it.
    #[serde(default)]
    pub must_reach: CallSelector,
    /// Something other than what stores it, and than what is marked as serving people's rights, has to read it.
    #[serde(default)]
    pub read: bool,
    /// It is about what these calls send, not about what is stored: what has to reach it, has to call the same recipient.
    pub sent: Option<CallSelector>,
    /// The entry functions from which it has to.
    #[serde(default)]
    pub within: Vec<PathPattern>,
    /// Every element of a collection has to be met, not just one.
    #[serde(default)]
    pub every_element: bool,
    /// It has to be met on every path.
    #[serde(default)]
    pub unconditional: bool,
    /// Paths whose value has to control it (the clock, for retention).
    #[serde(default)]
    pub under: Vec<PathPattern>,
    /// The level once somebody does it, if only for other data.
    pub once_done: Option<Level>,
    /// Do the database's own cascades count?
    #[serde(default = "yes")]
    pub cascade: bool,
}

fn yes() -> bool {
    true
}

/// A type, derive, attribute, literal or builder chain of a form. Of the keys that are given, all hold.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShapeMatch {
    /// The types it is about; empty: all.
    #[serde(default)]
    pub types: Vec<PathPattern>,
    /// Which fields of the type count.
    #[serde(default)]
    pub fields: Fields,
    /// The data that a field has to hold: raw on the derive's channel, and not through another type that
    /// this lint reports itself.
    pub data: Option<DataSelector>,
    /// The type derives one of these (`Debug`, `serde::Serialize`).
    #[serde(default)]
    pub derives: Vec<PathPattern>,
    /// It is right where the type, or the field, bears one of these derives or attributes, or where the chain
    /// has one of these calls.
    #[serde(default)]
    pub without: Vec<PathPattern>,
    /// Fields set, or methods called, with a literal: one of these.
    #[serde(default)]
    pub literals: Vec<Literal>,
    /// A chain of builder calls.
    pub chain: Option<Chain>,
    /// What texts say.
    pub texts: Option<Texts>,
    /// Functions that aggregate, say how small a group may be (`min_group`), and compare nothing with that number.
    #[serde(default)]
    pub min_group: bool,
    /// What makes it right.
    #[serde(default)]
    pub unless: Unless,
}

own_words! {
    /// Which fields a shape is about.
    Fields: "`fields` setting" {
        /// Those with a tag, their own or their type's.
        Tagged "tagged",
        /// Those without one that the table of names suspects.
        Suspected "suspected",
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is made by a macro that knows no defaults")]
impl Default for Fields {
    fn default() -> Self {
        Fields::Tagged
    }
}

/// A field or a method's argument that is a literal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Literal {
    /// The field (`Type::field`) or the method.
    pub path: PathPattern,
    /// The literal; nothing: any value, and any call.
    pub value: Option<LiteralValue>,
    /// Values that are right.
    #[serde(default)]
    pub except: Vec<LiteralValue>,
}

/// The value of a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiteralValue {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Integer(i64),
    /// A text, or a constant as it is written (`SslVerifyMode::NONE`), with `*` for any characters.
    Text(String),
}

impl<'de> Deserialize<'de> for LiteralValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LiteralVisitor;

        impl serde::de::Visitor<'_> for LiteralVisitor {
            type Value = LiteralValue;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("`true`, `false`, a whole number or a text")
            }

            fn visit_bool<E>(self, value: bool) -> Result<LiteralValue, E> {
                Ok(LiteralValue::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<LiteralValue, E> {
                Ok(LiteralValue::Integer(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<LiteralValue, E> {
                Ok(LiteralValue::Text(value.to_owned()))
            }
        }

        deserializer.deserialize_any(LiteralVisitor)
    }
}

/// A chain of builder calls that begins with `from` and lacks one of `requires`, or has one of `forbids`. The calls are
/// those on the value, and on the variable that it is bound to. A call with the literal `false` or `None` does not count.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// The calls that make the builder.
    pub from: Vec<PathPattern>,
    /// Calls that have to follow: of each list, one.
    #[serde(default)]
    pub requires: Vec<Vec<PathPattern>>,
    /// Calls that may not follow.
    #[serde(default)]
    pub forbids: Vec<PathPattern>,
    /// What the builder is of: the first constant text that it starts with.
    pub named: Option<Named>,
    /// The chain counts where it serves one of these purposes; empty: always.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Purpose>>")]
    pub purposes: Vec<Purpose>,
    /// It is right where the code around, or what that calls, mentions one of these: in a text, or as a name.
    #[serde(default)]
    pub mentions: Vec<String>,
}

/// A name, and what `privet.toml` declares of it. Where the project declares no name of the list at all, what breaks the lint
/// for want of a declaration is reported one level lower.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The list.
    #[serde(rename = "in")]
    pub list: NamedList,
    /// Whether it is declared there.
    #[serde(default = "yes")]
    pub declared: bool,
    /// With this lifetime.
    pub lifetime: Option<String>,
}

own_words! {
    /// The lists of `privet.toml` that name what builders make.
    NamedList: "list of names" {
        /// `[[cookie]]`
        Cookie "cookie",
    }
}

/// What a text of the code, or of a file beside it, says.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Where to look; empty: everywhere.
    #[serde(default)]
    pub places: Vec<TextPlace>,
    /// Elements of HTML that load something from a host that is not the project's own (`script`, `img`).
    #[serde(default)]
    pub loads: Vec<String>,
    /// A sentence has one of the words of each list.
    #[serde(default)]
    pub holds: Vec<Vec<String>>,
    /// It names something that is no longer in force.
    #[serde(default)]
    pub ended: Vec<Ended>,
}

own_words! {
    /// Where texts stand.
    TextPlace: "place of texts" {
        /// Text literals.
        Code "code",
        /// The policy: the project's text of it, and the pack that `privet.toml` names.
        Policy "policy",
        /// Templates of pages and mails.
        Template "template",
    }
}

/// Something that was in force until a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// How it is called.
    pub name: String,
    /// The last day.
    pub until: words::IsoDate,
}

/// A row of the data map that nothing declares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InventoryMatch {
    /// What of a row has to be declared.
    pub rows: Vec<InventoryRow>,
    /// The data that makes a row count.
    #[serde(default)]
    pub data: DataSelector,
    /// Where it has to be declared.
    #[serde(default)]
    pub against: Against,
    /// For categories: the derives of types that are read from outside.
    #[serde(default)]
    pub derives: Vec<PathPattern>,
    /// The level of what is only there, such as a dependency that talks to somebody, and gets no data that is known.
    pub present: Option<Level>,
    /// The level where it is not known who receives.
    pub unresolved: Option<Level>,
    /// For regions: calls whose constant argument names one (`Region::new`).
    #[serde(default)]
    pub named_by: Vec<PathPattern>,
}

own_words! {
    /// What declares a row of the data map.
    Against: "`against` setting" {
        /// `privet.toml`, and what it refers to.
        Configuration "configuration",
        /// `privet.lock`.
        Lock "lock",
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is made by a macro that knows no defaults")]
impl Default for Against {
    fn default() -> Self {
        Against::Configuration
    }
}

own_words! {
    /// The rows of the data map.
    InventoryRow: "row of the data map" {
        /// A category that is collected.
        Category "category",
        /// A cookie that is set.
        Cookie "cookie",
        /// What something is used for.
        Purpose "purpose",
        /// Somebody who receives.
        Recipient "recipient",
        /// Where it is processed.
        Region "region",
        /// Where it is stored.
        Store "store",
    }
}

/// Which data a lint is about.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum DataSelector {
    /// `"any"`: no data needed, every call counts.
    #[default]
    Any,
    /// Data of a class, in some categories.
    Labels(Labels),
}

/// Labels by class and category.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// `personal_information` is what is personal in effect: the tagged, and log data that is linked to an
    /// identifier or that the `log-data` setting makes personal. `log_data` is all that is tagged as such,
    /// linked or not. `None`: both.
    #[serde(default, deserialize_with = "words::optional_word")]
    #[schemars(with = "Option<words::AsWord<privet_vocabulary::Class>>")]
    pub class: Option<privet_vocabulary::Class>,
    /// Of the class, these; empty: all.
    #[serde(default, deserialize_with = "words::patterns")]
    #[schemars(with = "Vec<words::AsPattern>")]
    pub categories: Vec<CategoryPattern>,
    /// Log data that is linked to an identifier (`true`), or that is not; `None`: both.
    pub linked: Option<bool>,
    /// Whose field or call it comes from; `None`: anybody's.
    pub read: Option<ReadFrom>,
    /// It comes from the packages of recipients of one of these kinds; empty: from anywhere.
    #[serde(default)]
    pub given_by: Vec<Reference>,
}

own_words! {
    /// Where data is read.
    ReadFrom: "`read` setting" {
        /// In code that is not the project's: what its calls give, what its fields hold.
        Outside "outside",
        /// In the project.
        Own "own",
    }
}

impl DataSelector {
    /// The class that is meant, if it is one.
    pub fn class(&self) -> Option<privet_vocabulary::Class> {
        match self {
            DataSelector::Any => None,
            DataSelector::Labels(labels) => labels.class,
        }
    }

    /// Is data of this category meant, as far as categories go?
    pub fn has_category(&self, category: Category) -> bool {
        match self {
            DataSelector::Any => true,
            DataSelector::Labels(labels) => {
                labels.categories.is_empty() || labels.categories.iter().any(|set| set.matches(category))
            }
        }
    }
}

impl<'de> Deserialize<'de> for DataSelector {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SelectorVisitor;

        impl<'de> serde::de::Visitor<'de> for SelectorVisitor {
            type Value = DataSelector;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("\"any\" or { class = \"..\", categories = [..] }")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<DataSelector, E> {
                match text {
                    "any" => Ok(DataSelector::Any),
                    _ => Err(E::custom(format!("unknown data `{text}`\nwrite `\"any\"` or a table"))),
                }
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<DataSelector, A::Error> {
                Labels::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                    .map(DataSelector::Labels)
            }
        }

        deserializer.deserialize_any(SelectorVisitor)
    }
}

/// Which calls a lint is about. Each key that is given has to hold; of its list, one.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallSelector {
    /// Kinds of sinks.
    #[serde(default)]
    pub kinds: Vec<Reference>,
    /// The purpose of the call: that of its function, or the nearest one above.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Purpose>>")]
    pub purposes: Vec<Purpose>,
    /// The call serves no purpose that anybody names.
    #[serde(default)]
    pub without_purpose: bool,
    /// Names of sinks.
    #[serde(default)]
    pub names: Vec<Reference>,
    /// Ids of recipients.
    #[serde(default)]
    pub recipients: Vec<Reference>,
    /// Schemes of the URL that decides who receives (`http`); one that stays on the machine has none.
    #[serde(default)]
    pub schemes: Vec<String>,
    /// Functions.
    #[serde(default)]
    pub paths: Vec<PathPattern>,
    /// Functions with one of these facts (`erases`, `audits`), by attribute or `[[function]]`.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<FunctionAttribute>>")]
    pub marked: Vec<FunctionAttribute>,
    /// Calls that a function leads to which collects in one of these ways.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Collection>>")]
    pub collects: Vec<Collection>,
}

/// What makes a flow right.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unless {
    /// The data has met one of these, on the channel that the sink reads.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Protection>>")]
    pub protections: Vec<Protection>,
    /// The recipient may have the category: by its own list, or else by the policy's for its kind, or under one of the
    /// protections that the policy asks of it. Where nobody says anything, there is nothing to break.
    #[serde(default)]
    pub allowed: bool,
    /// The policy's table of uses has the category for every purpose that the call serves.
    #[serde(default)]
    pub permitted: bool,
    /// Every purpose that the call serves is one of these.
    #[serde(default, deserialize_with = "words::words")]
    #[schemars(with = "Vec<words::AsWord<Purpose>>")]
    pub purposes: Vec<Purpose>,
    /// Every purpose that the call serves is among the recipient's `tasks`, where these name purposes.
    #[serde(default)]
    pub tasks: bool,
    /// A tagged field of the project gives the same data to the same argument.
    #[serde(default)]
    pub tagged: bool,
    /// `[[store]]` says that the store encrypts what it holds.
    #[serde(default)]
    pub encrypted_at_rest: bool,
    /// One of these guards was passed.
    #[serde(default)]
    pub guards: Vec<Reference>,
    /// An argument of the sink comes from somewhere.
    pub argument: Option<ArgumentOrigin>,
}

/// An argument that comes from one of some places.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArgumentOrigin {
    /// Which argument.
    pub index: u16,
    /// The fields and functions it may come from.
    pub from: Vec<PathPattern>,
    /// Does it come from nowhere else?
    #[serde(default)]
    pub only: bool,
}

/// Guards: all of some, or any.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuardSelector {
    /// Each of these.
    #[serde(default)]
    pub all: Vec<Reference>,
    /// One of these.
    #[serde(default)]
    pub any: Vec<Reference>,
}

/// The guard was asked about the value that the sink takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SameValue {
    /// An argument of the guard.
    pub guard: u16,
    /// An argument of the sink.
    pub sink: u16,
}

/// Where a lint's levels differ: by category or protection, and for sinks of some name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LevelTable {
    pub(crate) rows: LevelRows,
    /// By the name of the sink; what a table here does not say, `rows` says.
    pub(crate) at: BTreeMap<String, LevelRows>,
}

/// Levels by category pattern and by protection.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct LevelRows {
    pub(crate) categories: Vec<(CategoryPattern, Level)>,
    pub(crate) protections: Vec<(Protection, Level)>,
}

impl LevelRows {
    fn of_category(&self, category: Category) -> Option<Level> {
        let meant = self.categories.iter().filter(|(set, _)| set.matches(category));
        meant.max_by_key(|(set, _)| set.specificity()).map(|(_, level)| *level)
    }
}

impl Lint {
    /// Is it off by itself, for every category?
    pub(crate) fn is_off(&self) -> bool {
        let tables = self.levels.at.values().chain([&self.levels.rows]);
        let levels = tables.flat_map(|rows| {
            let of_categories = rows.categories.iter().map(|(_, level)| *level);
            of_categories.chain(rows.protections.iter().map(|(_, level)| *level))
        });
        levels.chain([self.level]).all(|level| level == Level::Allow)
    }

    /// The names of sinks at which its levels differ.
    pub fn sink_names_with_levels(&self) -> impl Iterator<Item = &str> {
        self.levels.at.keys().map(String::as_str)
    }

    /// The level of a finding of this category, whose data has met these protections, at a sink of this
    /// name. `setting` is what the project says of the lint ([`crate::Catalogue::level`]), if anything.
    ///
    /// The project's word is the lint's level; what the lint itself holds milder stays milder, and what it
    /// holds harder becomes as mild as the project's word.
    pub fn level_for(
        &self,
        category: Option<Category>,
        protections: &[Protection],
        sink_name: Option<&str>,
        setting: Option<Level>,
    ) -> Level {
        let at = sink_name.and_then(|name| self.levels.at.get(name));
        let tables = [at, Some(&self.levels.rows)];
        let by_category =
            category.and_then(|category| tables.iter().flatten().find_map(|rows| rows.of_category(category)));
        let by_protection = tables
            .iter()
            .flatten()
            .flat_map(|rows| &rows.protections)
            .filter(|(protection, _)| protections.contains(protection))
            .map(|(_, level)| *level)
            .min();
        let own = match (by_category, by_protection) {
            // What a lint states as denied stays denied, whatever was done to the data.
            (Some(Level::Deny), _) => Some(Level::Deny),
            (Some(category), Some(protection)) => Some(category.min(protection)),
            (one, other) => one.or(other),
        };
        match (own, setting) {
            (Some(own), Some(setting)) => own.min(setting),
            (None, Some(setting)) => setting,
            (own, None) => own.unwrap_or(self.level),
        }
    }
}

/// A channel that a shape's derive opens: `Debug` the debug channel, and so on.
pub fn channel_of_derive(derive: &str) -> Option<Channel> {
    match derive.rsplit("::").next() {
        Some("Debug") => Some(Channel::Debug),
        Some("Display") => Some(Channel::Display),
        Some("Serialize") => Some(Channel::Serialize),
        _ => None,
    }
}
