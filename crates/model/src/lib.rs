//! Models, lints, policies and `privet.toml`: the TOML that tells privet about code that it does not
//! read, and what to look for.
//!
//! One vocabulary serves what privet brings (the embedded catalogue) and what a team writes. Texts come
//! in, plain data goes out: [`Catalogue::load`] returns all that could be read and a [`ModelProblem`] for
//! each entry that could not, with its place and the nearest right word.
//!
//! The flow stage looks up models by path ([`PathIndex`]), follows [`AccessPath`]s and asks the
//! [`HostTable`] who receives; the rules stage matches [`Lint`]s and reports entries that matched nothing by
//! their [`EntryId`] and [`Origin`]. This crate knows no Rust code, reads no disk and judges no flow.

mod access;
mod catalogue;
mod check;
mod contradiction;
mod entries;
mod glob;
mod host;
mod lint;
mod lock;
mod models;
mod names;
mod origin;
mod path;
mod path_index;
mod policy;
mod problem;
mod project;
mod read;
mod read_lint;
mod read_policy;
mod read_project;
mod schema;
mod template;
mod type_text;
mod words;

pub use access::{AccessPath, AccessRoot, AccessStep};
pub use catalogue::{Catalogue, DEFAULT_POLICY, EmbeddedFile, References};
pub use entries::{
    Aggregates, Arguments, Collects, Declared, FlowModel, FunctionModel, GuardModel, ProtectionModel, Reads,
    RecipientModel, Retain, Shown, SinkModel, SourceModel, StatementKind, TagModel, WrapperModel,
};
pub use glob::text_matches;
pub use host::{HostPattern, HostTable, Url, UrlRecipient};
pub use lint::{
    Against, ArgumentOrigin, CallSelector, Chain, DataSelector, Ended, Fields, FlowMatch, GuardMatch,
    GuardSelector, InventoryMatch, InventoryRow, Labels, LevelTable, LifecycleMatch, Lint, LintKind, Literal,
    LiteralValue, Match, Named, NamedList, PostMatch, ReadFrom, SameValue, ShapeMatch, TextPlace, Texts,
    Unless, channel_of_derive,
};
pub use lock::{DataRow, Drift, Lock};
pub use models::{ColumnTag, Models, Recipient};
pub use names::{NameTable, Strength, Suspicion};
pub use origin::{EntryId, Origin};
pub use path::{PathPattern, Specificity, split as split_path};
pub use path_index::{Entry, PathIndex, Present};
pub use policy::{Clause, Disclosure, Interpretation, Mechanism, Policy, Role, Scope, Setting};
pub use problem::ModelProblem;
pub use project::{Contact, Cookie, LevelScope, LevelSetting, Pin, ProjectSettings, PurposeSetting, Store};
pub use schema::schemas;
pub use template::{Field, Template};
pub use words::{IsoDate, Level, LogDataSetting, Reference, Severity, Status, Version};
