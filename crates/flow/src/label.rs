//! Labels: what a value carries, where that came from, and what happened to it on the way.

use privet_ir::{DefId, ExprId, FieldRef, Symbol, Ty};
use privet_vocabulary::{Category, Channel, Protection, Word};

use crate::projection::InputPath;
pub use crate::shared::Cell;

/// Where a label comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Source {
    /// A tagged field (or one that is suspected by its name), wherever it is read.
    Field(FieldRef),
    /// One call of a function that a model or an attribute calls a source.
    Call {
        /// The body that holds the call.
        body: DefId,
        /// The call.
        call: ExprId,
        /// What it gives.
        category: Category,
    },
}

/// What is behind a label inside one body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// A source.
    Source(Source),
    /// Whatever the caller passes there: the value itself, with its structure.
    Input(InputPath),
    /// What a channel shows of whatever the caller passes there.
    Shown(InputPath, ChannelCode),
    /// A value of this type of which nothing more is known: its fields hold what their tags say.
    Type(Ty),
    /// What a channel shows of such a value.
    TypeShown(Ty, ChannelCode),
    /// What the call of a callable that the caller passes gives: effect, and path into the result.
    Result(u16, InputPath),
    /// What a channel shows of it.
    ResultShown(u16, InputPath, ChannelCode),
    /// What starts the value, if it may be a URL: a host decides who receives.
    Text(Host),
    /// A function or closure that may be called.
    Callable(Callable),
    /// What was put into shared memory, wherever that was; narrowed to one part of it.
    Cell(Cell),
}

/// What tells who is behind a URL.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Host {
    /// A constant text that starts it.
    Text(Symbol),
    /// It comes from an item of which a model says that it leads to this recipient.
    Recipient(Symbol),
}

impl Host {
    /// The text, or the recipient's id.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text(text) | Self::Recipient(text) => text.as_str(),
        }
    }
}

/// What may be called where a value is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Callable {
    /// A function.
    Function(DefId),
    /// The constructor of a struct or variant.
    Constructor(DefId, Option<u32>),
    /// A closure of a body: which of its graphs.
    Closure(DefId, u32),
    /// A writer: a method that is a sink where it is called of this type.
    Writer(DefId, DefId),
}

impl Origin {
    /// Whether it stands for something that only the caller knows.
    pub fn is_symbolic(self) -> bool {
        matches!(self, Self::Input(_) | Self::Shown(..) | Self::Result(..) | Self::ResultShown(..))
    }

    /// The same origin, of an input as a whole.
    pub fn whole(self) -> Self {
        match self {
            Self::Input(path) => Self::Input(InputPath::new(path.input)),
            Self::Shown(path, channel) => Self::Shown(InputPath::new(path.input), channel),
            Self::Result(effect, _) => Self::Result(effect, InputPath::new(0)),
            Self::ResultShown(effect, _, channel) => Self::ResultShown(effect, InputPath::new(0), channel),
            Self::Cell(cell) => Self::Cell(cell.whole()),
            other => other,
        }
    }

    /// The same origin, with paths of at most so many steps.
    pub(crate) fn cut(self, length: usize) -> Self {
        match self {
            Self::Input(path) => Self::Input(path.cut(length)),
            Self::Shown(path, channel) => Self::Shown(path.cut(length), channel),
            Self::Result(effect, path) => Self::Result(effect, path.cut(length)),
            Self::ResultShown(effect, path, channel) => Self::ResultShown(effect, path.cut(length), channel),
            other => other,
        }
    }

    /// Whether it is data, rather than a text or a callable.
    pub fn is_data(self) -> bool {
        !matches!(self, Self::Text(_) | Self::Callable(_))
    }
}

/// A channel, with an order for hashing and for tables.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ChannelCode(u8);

impl ChannelCode {
    /// The value itself.
    pub const RAW: Self = Self(Channel::Raw as u8);
    /// `{:?}`
    pub const DEBUG: Self = Self(Channel::Debug as u8);
    /// `{}`
    pub const DISPLAY: Self = Self(Channel::Display as u8);

    /// The channel.
    pub fn channel(self) -> Channel {
        Channel::ALL.get(usize::from(self.0)).copied().unwrap_or(Channel::Raw)
    }
}

impl From<Channel> for ChannelCode {
    fn from(channel: Channel) -> Self {
        Self(channel as u8)
    }
}

/// The protections that a value has met, each with the channels it covers: 8 protections × 4 channels.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Protections(u32);

const CHANNELS: u32 = 4;
const ALL_CHANNELS: u32 = (1 << CHANNELS) - 1;

impl Protections {
    /// None.
    pub const NONE: Self = Self(0);

    /// One protection on some channels; on all of them where none is named.
    pub fn new(kind: Protection, channels: Option<&[Channel]>) -> Self {
        let channels = match channels {
            None => ALL_CHANNELS,
            Some(channels) => channels.iter().fold(0, |mask, channel| mask | 1 << (*channel as u32)),
        };
        Self(channels << (kind as u32 * CHANNELS))
    }

    /// Both.
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is none.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether this protection covers this channel.
    pub fn covers(self, kind: Protection, channel: Channel) -> bool {
        self.0 & (1 << (kind as u32 * CHANNELS + channel as u32)) != 0
    }

    /// The protections that cover a channel, in the order of their names.
    pub fn on(self, channel: Channel) -> impl Iterator<Item = Protection> {
        Protection::ALL.iter().copied().filter(move |kind| self.covers(*kind, channel))
    }

    /// What is left once a channel has shown the value: the protections that cover it now hold for
    /// the text on every channel, the others were passed by.
    pub fn shown(self, channel: ChannelCode) -> Self {
        if self.is_none() || channel == ChannelCode::RAW {
            return self;
        }
        self.on(channel.channel()).fold(Self::NONE, |all, kind| all.with(Self::new(kind, None)))
    }

    /// How many there are, each counted for each channel.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether everything in `self` is in `other` too.
    pub fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

/// What happened to a value on its way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Trail {
    /// The protections it has met.
    pub protections: Protections,
    /// Log data that was read beside an identifier (the combination rule).
    pub is_linked: bool,
    /// What groups were made by, and not what was counted in them.
    pub is_key: bool,
    /// A call of which nothing is known lay on the way.
    pub is_assumed: bool,
    /// A call through `dyn` or through a type parameter lay on the way, so it may be another function's.
    pub is_dispatched: bool,
    /// The callers bring it, too: the type of a parameter says nothing to them that their own values do not say better.
    pub is_given: bool,
    /// It was written as one named field of several.
    pub is_named: bool,
    /// It was read from a text, as a value of a type that only the callers know.
    pub is_reread: bool,
}

impl Trail {
    /// Of two trails that lead to one place what holds at least: the protections of both, and the
    /// certainty of the more certain.
    pub fn weaker(self, other: Trail) -> Trail {
        Trail {
            protections: Protections(self.protections.0 & other.protections.0),
            is_linked: self.is_linked | other.is_linked,
            is_key: self.is_key | other.is_key,
            is_assumed: self.is_assumed & other.is_assumed,
            is_dispatched: self.is_dispatched & other.is_dispatched,
            is_given: self.is_given & other.is_given,
            is_named: self.is_named & other.is_named,
            is_reread: self.is_reread & other.is_reread,
        }
    }

    /// Whether what went this way is at most as protected and at least as sure as what went the other way: whatever
    /// may be said against the other may be said against this one.
    pub fn is_within(self, other: Self) -> bool {
        self.protections.is_within(other.protections)
            && self.is_linked >= other.is_linked
            && self.is_key >= other.is_key
            && self.is_assumed <= other.is_assumed
            && self.is_dispatched <= other.is_dispatched
    }

    /// One trail after the other.
    pub fn then(self, next: Trail) -> Trail {
        Trail {
            protections: self.protections.with(next.protections),
            is_linked: self.is_linked | next.is_linked,
            is_key: self.is_key | next.is_key,
            is_assumed: self.is_assumed | next.is_assumed,
            is_dispatched: self.is_dispatched | next.is_dispatched,
            is_given: self.is_given | next.is_given,
            is_named: self.is_named | next.is_named,
            is_reread: self.is_reread | next.is_reread,
        }
    }
}

/// One label.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Label {
    /// Where it comes from.
    pub origin: Origin,
    /// What it has been through.
    pub trail: Trail,
}

impl Label {
    /// A label that has been through nothing.
    pub fn new(origin: Origin) -> Self {
        Self { origin, trail: Trail::default() }
    }

    /// The label of what a channel shows of a value that has this one.
    pub fn shown(self, channel: ChannelCode) -> Self {
        let trail = Trail { protections: self.trail.protections.shown(channel), ..self.trail };
        let origin = match self.origin {
            Origin::Input(path) => Origin::Shown(path, channel),
            Origin::Type(ty) => Origin::TypeShown(ty, channel),
            Origin::Result(effect, path) => Origin::ResultShown(effect, path, channel),
            other => other,
        };
        Self { origin, trail }
    }
}

#[cfg(test)]
mod tests {
    use super::{ChannelCode, Protections};
    use privet_vocabulary::{Channel, Protection};

    #[test]
    fn a_protection_covers_its_channels_only() {
        let masked = Protections::new(Protection::Masked, Some(&[Channel::Debug]));
        assert!(masked.covers(Protection::Masked, Channel::Debug));
        assert!(!masked.covers(Protection::Masked, Channel::Raw));
        assert!(!masked.covers(Protection::Hashed, Channel::Debug));
        let hashed = Protections::new(Protection::Hashed, None);
        assert!(Channel::Raw as u32 <= 3 && hashed.covers(Protection::Hashed, Channel::Serialize));
    }

    #[test]
    fn printing_keeps_what_the_channel_protects() {
        let masked = Protections::new(Protection::Masked, Some(&[Channel::Debug]));
        let printed = masked.shown(ChannelCode::DEBUG);
        assert!(printed.covers(Protection::Masked, Channel::Raw), "the text itself is masked");
        assert!(masked.shown(ChannelCode::DISPLAY).is_none(), "another channel passes the mask by");
    }
}
