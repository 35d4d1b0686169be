//! Places in source text, stable under edits elsewhere.
//!
//! A [`Span`] counts bytes from the start of an *anchor*: the item that it lies in, or the text of a
//! macro expansion. So a keystroke moves nothing outside its item. [`FileIr::anchors`] holds where each
//! item starts; only `report` turns spans into lines and columns.
//!
//! [`FileIr::anchors`]: crate::FileIr::anchors

use serde::{Deserialize, Serialize};

/// A crate of the analysed project, in the order in which `project` lists them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct CrateId(pub u32);

/// One file as part of one crate. A file that two crates include has two of them.
///
/// Numbered by crate, then in the order of the module tree, so that its order is the same in each run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// An anchor of a file: index into [`FileIr::anchors`](crate::FileIr::anchors); anchor 0 is the file's start.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct AnchorId(pub u32);

/// An expansion of a macro call in a file: index into the file's table of expansions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ExpansionId(pub u32);

/// What a span's offset is counted from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum SpanBase {
    /// The start of an item.
    Anchor(AnchorId),
    /// An expansion: what its macro's author wrote is shown at the call. The offset tells apart what
    /// several macros, one making the other, have written.
    Expansion(ExpansionId),
}

/// A range of bytes, relative to an item or an expansion of the file at hand; 12 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    base: u32,
    /// Bytes from the base to the first byte.
    pub offset: u32,
    /// Bytes covered.
    pub length: u32,
}

const EXPANSION_BIT: u32 = 1 << 31;

impl Span {
    /// A span of `length` bytes, `offset` bytes into `base`.
    pub fn new(base: SpanBase, offset: u32, length: u32) -> Self {
        let base = match base {
            SpanBase::Anchor(AnchorId(index)) => index & !EXPANSION_BIT,
            SpanBase::Expansion(ExpansionId(index)) => index | EXPANSION_BIT,
        };
        Self { base, offset, length }
    }

    /// What the offset is counted from.
    pub fn base(self) -> SpanBase {
        if self.base & EXPANSION_BIT == 0 {
            SpanBase::Anchor(AnchorId(self.base))
        } else {
            SpanBase::Expansion(ExpansionId(self.base & !EXPANSION_BIT))
        }
    }

    /// Who wrote it, as hygiene has it: nobody but the author of the file, or the macro that expanded to
    /// it. Locals and labels are the same only if written by the same.
    pub fn author(self) -> Option<(ExpansionId, u32)> {
        match self.base() {
            SpanBase::Anchor(_) => None,
            SpanBase::Expansion(expansion) => Some((expansion, self.offset)),
        }
    }

    /// The offset behind the last byte.
    pub fn end(self) -> u32 {
        self.offset.saturating_add(self.length)
    }

    /// From the start of `self` to the end of `end`; `self` if they have different bases.
    pub fn to(self, end: Span) -> Span {
        // A macro may put its arguments in another order.
        if self.base != end.base || end.offset < self.offset {
            return self;
        }
        Span { length: end.end().saturating_sub(self.offset), ..self }
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}+{}..{}", self.base(), self.offset, self.offset + self.length)
    }
}

/// A span together with its file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// The place in it.
    pub span: Span,
}

/// Absolute bytes of a file: what positions become when they are reported.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ByteRange {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}
