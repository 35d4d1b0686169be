//! What the flow stage finds: sources that reach sinks.

use privet_ir::{DefId, Location, Symbol};
use privet_model::EntryId;
use privet_vocabulary::{Category, Channel, Protection, Word};

use crate::label::{Host, Protections, Source};

/// What says that an item is a sink, a source, a protection, ..
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Said {
    /// An entry of the catalogue or of `privet.toml`.
    By(EntryId),
    /// An attribute in the source.
    Attribute(Location),
}

/// A sink as its model gives it, once for all its calls.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SinkModelRef {
    /// What says so.
    pub said: Said,
    /// The canonical path of the function, macro or type: `log::info!`.
    pub path: Symbol,
    /// Its kind; with `recipient`, that one's.
    pub kind: Option<Symbol>,
    /// Who receives.
    pub recipient: Option<Symbol>,
    /// The model's own name.
    pub name: Option<Symbol>,
    /// What of an argument leaves.
    pub channel: Channel,
    /// Whether a constant URL decides who receives.
    pub has_host: bool,
}

/// One argument of one call of a sink.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SinkSite {
    /// Its model: index into [`crate::Flow::sinks`].
    pub model: u32,
    /// The function (or constant) that encloses the call.
    pub function: DefId,
    /// The whole call.
    pub call: Location,
    /// The argument (or the placeholder of a format string).
    pub location: Location,
    /// Which argument, from 0, in the order written; the receiver is 0.
    pub argument: u16,
    /// What tells who is behind the URL, sorted by text. Empty: not known.
    pub hosts: Vec<Host>,
    /// The constant texts that may name the store, sorted.
    pub keys: Vec<Symbol>,
}

/// One way in which a source's data looks when it arrives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Arrival {
    /// The protections it has met, each with the channels it covers.
    pub protections: Protections,
    /// Log data beside an identifier (the combination rule).
    pub is_linked: bool,
    /// As what groups were made by, and not as what was counted in them.
    pub is_key: bool,
    /// Through a call of which nothing is known.
    pub is_assumed: bool,
    /// Through a call that `dyn` or a type parameter decides.
    pub is_dispatched: bool,
}

impl Arrival {
    /// Whether every call on the way is known.
    pub fn is_certain(&self) -> bool {
        !self.is_assumed && !self.is_dispatched
    }
}

/// One source that reaches one argument of one call of a sink.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Where the data comes from.
    pub source: Source,
    /// The canonical path of the source: `krate::Type::field`, or the function's.
    pub source_path: Symbol,
    /// Its category; its class follows.
    pub category: Category,
    /// Whether the source was only guessed, by its name.
    pub is_suspected: bool,
    /// Where the data arrives: index into [`crate::Flow::sites`].
    pub site: u32,
    /// How it arrives, each way once, sorted: a lint holds if one of them breaks it.
    pub arrivals: Vec<Arrival>,
    /// The calls that lead from the function where the source meets them to the sink; for the witness.
    pub(crate) chain: Vec<Segment>,
}

impl Hit {
    /// What the data has met on any of its ways, as a channel shows it: in the order of their names.
    pub fn protections(&self, channel: Channel) -> impl Iterator<Item = Protection> {
        let met = move |kind| self.arrivals.iter().any(|arrival| arrival.protections.covers(kind, channel));
        Protection::ALL.iter().copied().filter(move |kind| met(*kind))
    }
}

/// One stretch of a flow inside one body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Segment {
    /// The body.
    pub body: u32,
    /// The edge of the body's summary by which the flow leaves it.
    pub edge: u32,
}

/// One step of a witness.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WitnessStep {
    /// Where.
    pub location: Location,
    /// What happens there: lower case, no full stop.
    pub note: String,
}
