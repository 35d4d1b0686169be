//! How exactly a body is looked at: what does not fit the fuel of one level is run again on the next, which is cheaper.

/// What is told apart in the values of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Precision {
    /// Parts of parts, deeply.
    #[default]
    Exact,
    /// The parts of a value, but not theirs.
    Coarse,
    /// No parts: a value is what it carries.
    Flat,
}

/// The bounds of values. What is beyond them collapses upward, it is never dropped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Values deeper than this collapse.
    pub depth: u8,
    /// So do values that are larger than this, written out as trees: equal parts are shared, so a value can be
    /// far larger than what is kept of it.
    pub size: u32,
    /// Sets with more labels than this are made coarser.
    pub labels: usize,
    /// Callables called by callables are followed this deep at one call.
    pub calls: u32,
}

impl Precision {
    /// The bounds of values.
    pub(crate) fn bounds(self) -> Bounds {
        match self {
            Self::Exact => Bounds { depth: 8, size: 128, labels: 24, calls: 3 },
            Self::Coarse => Bounds { depth: 1, size: 24, labels: 16, calls: 2 },
            Self::Flat => Bounds { depth: 0, size: 1, labels: 16, calls: 0 },
        }
    }

    /// How much work a body of so many instructions may be. What does not fit the last level is taken to pass everything on.
    pub(crate) fn fuel(self, instructions: usize) -> usize {
        match self {
            Self::Exact | Self::Coarse => (instructions * 64).clamp(4_000, 40_000),
            Self::Flat => (instructions * 512).clamp(32_000, 1_000_000),
        }
    }

    /// The next level, if this is not the last.
    pub(crate) fn coarser(self) -> Option<Self> {
        match self {
            Self::Exact => Some(Self::Coarse),
            Self::Coarse => Some(Self::Flat),
            Self::Flat => None,
        }
    }
}
