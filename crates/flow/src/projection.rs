//! One step into a value, and the short paths that summaries name their inputs by.

use std::hash::{BuildHasher as _, BuildHasherDefault};
use std::sync::{LazyLock, RwLock};

use privet_ir::{FieldRef, Symbol};
use rustc_hash::{FxHashMap, FxHasher};

/// One step into a value. References, smart pointers and futures are no step: what is behind them is
/// in the same place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Projection {
    /// A field of a struct, union or variant.
    Field(FieldRef),
    /// A field whose owner is not known.
    Named(Symbol),
    /// A position of a tuple.
    Position(u32),
    /// Any element of a sequence: the content of a generic type.
    Element,
    /// Any key of a map.
    Key,
    /// Any value of a map.
    Value,
    /// A further type argument's content.
    Content(u32),
    /// A captured variable of a closure; see [`capture`].
    Capture(u32),
}

impl Projection {
    /// Whether several places of one value are meant, so that a write to one leaves the others.
    pub fn is_many(self) -> bool {
        matches!(self, Self::Element | Self::Key | Self::Value | Self::Content(_))
    }

    /// Whether both can be steps into a value of one shape.
    pub fn is_sibling(self, other: Self) -> bool {
        match (self, other) {
            (Self::Field(a), Self::Field(b)) => a.owner == b.owner,
            (Self::Named(_), Self::Named(_) | Self::Field(_)) | (Self::Field(_), Self::Named(_)) => true,
            (Self::Position(_), Self::Position(_)) | (Self::Capture(_), Self::Capture(_)) => true,
            (a, b) => a.is_many() && b.is_many(),
        }
    }
}

/// The step to a captured variable: closures that may be called in one place have their own. One with more variables than
/// are told apart here shares the last.
pub(crate) fn capture(closure: u32, variable: u32) -> Projection {
    Projection::Capture(closure << CAPTURE_BITS | variable.min((1 << CAPTURE_BITS) - 1))
}

const CAPTURE_BITS: u32 = 8;

/// How many steps a path has at most; what lies deeper is seen with what is above it.
pub const PATH_DEPTH: usize = 6;

/// The steps of a path, interned for the whole process: labels are compared and hashed more than anything else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Steps(u32);

/// A path of one step or more.
struct Known {
    length: u8,
    steps: [Projection; PATH_DEPTH],
}

const SHARDS: usize = 16;

struct Table {
    shards: [RwLock<FxHashMap<(Steps, Projection), Steps>>; SHARDS],
    /// Numbered from 1: no steps are 0.
    known: boxcar::Vec<Known>,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table { shards: std::array::from_fn(|_| RwLock::default()), known: boxcar::Vec::new() });

impl Steps {
    const NONE: Self = Self(0);

    fn known(self) -> Option<&'static Known> {
        TABLE.known.get((self.0 as usize).checked_sub(1)?)
    }

    fn step(self, step: Projection) -> Self {
        let length = self.known().map_or(0, |known| known.length);
        if usize::from(length) >= PATH_DEPTH {
            return self;
        }
        let key = (self, step);
        let hash = BuildHasherDefault::<FxHasher>::default().hash_one(key);
        let shard = &TABLE.shards[(hash >> 48) as usize % SHARDS];
        if let Some(known) = shard.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key) {
            return *known;
        }
        let mut steps = self.known().map_or([Projection::Element; PATH_DEPTH], |known| known.steps);
        if let Some(slot) = steps.get_mut(usize::from(length)) {
            *slot = step;
        }
        let mut map = shard.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        *map.entry(key).or_insert_with(|| {
            let index = TABLE.known.push(Known { length: length + 1, steps });
            Self(u32::try_from(index + 1).unwrap_or(0))
        })
    }
}

/// An input of a body (parameters, then captured variables) and a short path into it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct InputPath {
    /// The parameter, or the parameters' number plus the capture.
    pub input: u16,
    steps: Steps,
}

impl InputPath {
    /// All of an input.
    pub fn new(input: u16) -> Self {
        Self { input, steps: Steps::NONE }
    }

    /// One step further; at the bound, the path itself, which stands for all below it.
    pub fn step(self, step: Projection) -> Self {
        Self { steps: self.steps.step(step), ..self }
    }

    /// The first steps of it, which stand for all below them.
    pub(crate) fn cut(self, length: usize) -> Self {
        let steps = self.steps();
        match steps.get(..length).filter(|kept| kept.len() < steps.len()) {
            Some(kept) => kept.iter().fold(Self::new(self.input), |path, step| path.step(*step)),
            None => self,
        }
    }

    /// The steps.
    pub fn steps(&self) -> &'static [Projection] {
        match self.steps.known() {
            Some(known) => known.steps.get(..usize::from(known.length)).unwrap_or(&[]),
            None => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{InputPath, PATH_DEPTH, Projection};

    #[test]
    fn a_path_collapses_upward() {
        let mut path = InputPath::new(2);
        for position in 0..10 {
            path = path.step(Projection::Position(position));
        }
        assert_eq!(path.steps().len(), PATH_DEPTH);
        assert_eq!(path.steps().last(), Some(&Projection::Position(PATH_DEPTH as u32 - 1)));
    }

    #[test]
    fn unused_steps_do_not_tell_paths_apart() {
        let path = InputPath::new(0);
        assert_eq!(path, InputPath::new(0));
        assert_ne!(path, path.step(Projection::Element));
    }
}
