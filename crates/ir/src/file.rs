//! The representation of one file.

use serde::{Deserialize, Serialize};

use crate::{Arena, Attributes, ByteRange, Item, ItemId, Span, SpanBase, Symbol};

/// All that `front` knows of one file: a function of its bytes and its edition.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileIr {
    /// The items, nested ones too.
    pub items: Arena<Item>,
    /// The items at the top.
    pub roots: Box<[ItemId]>,
    /// `#![..]` at the top.
    pub attributes: Attributes,
    /// Where each anchor starts, in bytes from the start of the file. Anchor 0 is the file's start.
    pub anchors: Vec<u32>,
    /// The comments `// privet: ..`, in order.
    pub suppressions: Box<[Suppression]>,
    /// The traits whose implementations have their bodies, if it was not lowered whole: what macros make in it is lowered
    /// likewise.
    pub only_bodies_of: Option<Box<[Symbol]>>,
    /// The number of lines, blank and comment lines included.
    pub lines: u32,
    /// The expansions of macro calls, filled by `names`.
    #[serde(skip)]
    pub expansions: Vec<ExpansionOrigin>,
}

/// What an expansion stands for.
#[derive(Clone, Copy, Debug)]
pub struct ExpansionOrigin {
    /// The call in the file.
    pub call: Span,
    /// Where the macro was defined, if that is in a body: then what it names may be a local declared there before.
    pub defined_in_body: Option<Span>,
}

/// A comment `// privet: allow(lint, reason = "..")`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Suppression {
    /// The comment, in bytes of the file.
    pub range: ByteRange,
    /// The lints named.
    pub lints: Box<[Symbol]>,
    /// Why; the rules ask for one.
    pub reason: Option<Symbol>,
    /// The last day on which it holds, as written.
    pub until: Option<Symbol>,
    /// What it covers.
    pub scope: SuppressionScope,
    /// Why the comment could not be read, if so: it then covers nothing.
    pub error: Option<Symbol>,
}

/// What a suppression covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SuppressionScope {
    /// The statement, item, field, variant or arm that it stands in front of, or at the end of whose
    /// line it stands.
    Node(ByteRange),
    /// The whole file (`allow-file`).
    File,
    /// Nothing: no code follows it.
    Nothing,
}

impl FileIr {
    /// The bytes of the file that a span covers; a span in an expansion is shown at the call.
    pub fn resolve(&self, span: Span) -> ByteRange {
        let mut span = span;
        // An expansion's call may itself lie in an expansion, made before it: the index falls.
        loop {
            match span.base() {
                SpanBase::Anchor(anchor) => {
                    let base = self.anchors.get(anchor.0 as usize).copied().unwrap_or_default();
                    let start = base.saturating_add(span.offset);
                    return ByteRange { start, end: start.saturating_add(span.length) };
                }
                SpanBase::Expansion(expansion) => {
                    let Some(origin) = self.expansions.get(expansion.0 as usize) else {
                        return ByteRange { start: 0, end: 0 };
                    };
                    if origin.call.base() >= span.base() {
                        return ByteRange { start: 0, end: 0 };
                    }
                    span = origin.call;
                }
            }
        }
    }

    /// The item that encloses `item`, from the inside out.
    pub fn ancestors(&self, item: ItemId) -> impl Iterator<Item = ItemId> + '_ {
        std::iter::successors(self.items.get(item).and_then(|item| item.parent), |id| {
            self.items.get(*id).and_then(|item| item.parent)
        })
    }
}
