//! The control-flow graph of one body: what the interpreter runs.
//!
//! Made by [`crate::lower`], dropped once the body's summary stands. *Registers* hold the values of
//! expressions: each is written by one instruction, or by one on each of several branches that meet.
//! *Slots* hold variables; a slot is used again once its scope has ended, so that a state is as long as
//! the variables in scope are many.

use std::sync::Arc;

use privet_ir::{DefId, ExprId, FormatTrait, PatternId, Span, Symbol, Ty};

use crate::projection::Projection;

/// A register.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Register(pub u32);

/// A slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Slot(pub u32);

/// A block: index into [`Graph::blocks`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct BlockIndex(pub u32);

/// The graph of a function, constant or closure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    /// The parameters, then the captured variables.
    pub inputs: Vec<GraphInput>,
    /// How many of `inputs` are parameters.
    pub parameters: usize,
    /// Whether it is a closure's.
    pub is_closure: bool,
    /// The blocks; the first is the entry.
    pub blocks: Vec<Block>,
    /// The instructions of all blocks, each block's in one piece.
    pub instructions: Vec<Instruction>,
    /// The places that instructions name.
    pub places: Vec<Place>,
    /// The calls.
    pub calls: Vec<Call>,
    /// The macro calls that were read.
    pub macros: Vec<MacroUse>,
    /// The composed values.
    pub aggregates: Vec<Aggregate>,
    /// The operands of derived values and captures.
    pub operands: Vec<Register>,
    /// The closures created: index of the graph among the body's, and the captured places.
    pub closures: Vec<ClosureUse>,
    /// How many registers there are.
    pub registers: u32,
    /// What must have been so for control to take an edge; only where [`crate::lower::lower_with_tests`] was asked.
    pub tests: Vec<Test>,
    /// What truth values are made of; likewise.
    pub truths: Vec<(Register, Truth)>,
}

/// Control goes from one block to another only if something was so.
#[derive(Clone, Debug)]
pub(crate) struct Test {
    /// The block that control leaves.
    pub from: BlockIndex,
    /// The block that it enters.
    pub to: BlockIndex,
    /// What was looked at.
    pub tested: Tested,
    /// How it was found.
    pub found: Outcomes,
}

/// What a branch looks at.
#[derive(Clone, Debug)]
pub(crate) enum Tested {
    /// A value.
    Value(Register),
    /// A place, that a pattern is matched with.
    Place(Place),
    /// An element of what is in a place: it has passed what all of them have.
    Elements(Place),
}

/// How a truth value is made of others.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Truth {
    /// `true` or `false`
    Literal(bool),
    /// `!a`
    Not(Register),
    /// `a && b`
    And(Register, Register),
    /// `a || b`
    Or(Register, Register),
    /// A comparison of the two; whether it asks for equality, and whether for its opposite.
    Compared(Register, Register, Option<bool>),
    /// `matches!(a, pattern)`, where the pattern is of these outcomes.
    Matches(Register, Outcomes),
    /// One of `Ok`, `Err`, `Some`, `None`, with what is inside.
    Made(Outcomes, Option<Register>),
}

/// Outcomes of something that was asked: a set, all of which hold together (`Ok(true)` is two).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Outcomes(pub u16);

impl Outcomes {
    pub(crate) const NONE_KNOWN: Self = Self(0);
    pub(crate) const TRUE: Self = Self(1);
    pub(crate) const FALSE: Self = Self(2);
    pub(crate) const OK: Self = Self(4);
    pub(crate) const ERR: Self = Self(8);
    pub(crate) const SOME: Self = Self(16);
    pub(crate) const NOTHING: Self = Self(32);
    /// It was looked at, whatever was found.
    pub(crate) const ASKED: Self = Self(64);
    /// The pattern says no more than this, so where it does not match, the opposite holds.
    const EXACT: u16 = 256;

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// It was looked at, and this is the first of the ways on.
    pub(crate) const FIRST: Self = Self(128);

    /// With nothing but this in the pattern.
    pub(crate) fn exactly(self) -> Self {
        Self(self.0 | Self::EXACT)
    }

    pub(crate) fn inexactly(self) -> Self {
        Self(self.0 & !Self::EXACT)
    }

    pub(crate) fn is_exact(self) -> bool {
        self.0 & Self::EXACT != 0
    }

    /// What holds where this does not, if that is known.
    pub(crate) fn opposite(self) -> Self {
        let single = self.0 & !Self::EXACT;
        if !self.is_exact() || !single.is_power_of_two() {
            return Self::NONE_KNOWN;
        }
        Self(match single {
            1 | 4 | 16 => single << 1,
            _ => single >> 1,
        })
        .exactly()
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 & !Self::EXACT != 0
    }

    /// The outcomes one by one.
    pub(crate) fn each(self) -> impl Iterator<Item = Self> {
        (0..8).map(|bit| Self(1 << bit)).filter(move |one| self.has(*one))
    }

    /// Which of the eight it is.
    pub(crate) fn position(self) -> usize {
        (self.0 & !Self::EXACT).trailing_zeros() as usize
    }
}

/// An input of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct GraphInput {
    /// The slot of the variable.
    pub slot: Slot,
    /// Where what a reference refers to is kept; nothing for values.
    pub referent: Option<Slot>,
    /// The first of the variables for what references inside it refer to, and how many there are.
    pub lent: (Slot, u32),
    /// Its type.
    pub ty: Ty,
    /// The type that says where it holds shared memory: that of a captured variable, too.
    pub sharing: Ty,
}

/// A stretch of instructions without branch.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// The first instruction.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Where control goes; none where the body ends.
    pub successors: Vec<BlockIndex>,
    /// How many slots are in use where the block starts.
    pub live: u32,
    /// Whether a loop comes back here.
    pub is_loop_head: bool,
}

/// Where an instruction stems from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Site {
    /// An expression.
    Expr(ExprId),
    /// A pattern.
    Pattern(PatternId),
}

/// An instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instruction {
    /// What it does.
    pub operation: Operation,
    /// What it writes.
    pub target: Option<Register>,
    /// The type of that.
    pub ty: Ty,
    /// Where it stems from.
    pub site: Site,
}

/// What an instruction does. Indices point into the vectors of [`Graph`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    /// A literal; the text of a string, else empty.
    Constant(Symbol),
    /// A value that carries nothing, such as the outcome of a comparison.
    Nothing,
    /// Reads a place.
    Load(u32),
    /// Refers to a place.
    Borrow(u32),
    /// Writes a place.
    Store(u32, Register),
    /// The same value; at the end of a scope, without references into slots from `.1` on.
    Move(Register, u32),
    /// What a future gives, and the future's type.
    Await(Register, Ty),
    /// A composed value.
    Aggregate(u32),
    /// A value computed from others: `start..end` of the operands.
    Derived(u32, u32),
    /// A call.
    Call(u32),
    /// A macro call.
    Macro(u32),
    /// A place holds this variant of an enum, or another.
    Narrow {
        /// The place.
        place: u32,
        /// The enum.
        owner: DefId,
        /// The variant.
        variant: u32,
        /// Whether this one.
        is_meant: bool,
    },
    /// A constant or static.
    Item(DefId),
    /// A function named as a value.
    Function(DefId),
    /// The constructor of a struct or variant named as a value.
    Constructor(DefId, Option<u32>),
    /// A closure.
    Closure(u32),
    /// Returns (or yields) a value.
    Return(Register),
}

/// A variable and a way into it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// The variable.
    pub slot: Slot,
    /// The way into it; references on the way are followed.
    pub path: Vec<Projection>,
    /// Whether what the place refers to is meant, rather than the reference: `*r`.
    pub is_through: bool,
}

/// A call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// What is called.
    pub callee: CallTarget,
    /// The type that a trait's own method is called of, where it is known.
    pub of: Option<DefId>,
    /// What stands in the place of the callee's type parameters, if it has some.
    pub generics: Option<Arc<Generics>>,
    /// The arguments, receiver first.
    pub arguments: Vec<Argument>,
}

/// What stands in the place of a function's type parameters.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Generics {
    /// The arguments, its parent's first.
    pub arguments: Box<[Ty]>,
    /// Of a trait's method, or that of an implementation, the self type.
    pub self_ty: Option<Ty>,
}

/// An argument.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    /// The value.
    pub value: Register,
    /// Its static type.
    pub ty: Ty,
    /// Where it stands.
    pub site: Site,
    /// Whether the callee may write to it: `&mut`.
    pub is_mutable: bool,
}

/// What a call calls.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CallTarget {
    /// A function.
    Function(DefId),
    /// A method of a trait whose self type is a parameter or `dyn` (`true`): any implementation.
    Dispatched(DefId, bool),
    /// A function whose sources are not at hand.
    External(Symbol),
    /// A value that is called.
    Value(Register),
    /// Nothing is known but a name.
    Unknown(Symbol),
}

/// A composed value.
#[derive(Clone, Debug)]
pub(crate) struct Aggregate {
    /// The struct or enum.
    pub owner: Option<DefId>,
    /// Its parts, in the order written.
    pub parts: Vec<(Projection, Register, Site)>,
    /// What gives the rest.
    pub base: Option<Register>,
}

/// A closure as it is created.
#[derive(Clone, Debug)]
pub(crate) struct ClosureUse {
    /// Its graph, among those of the body.
    pub graph: u32,
    /// The captured places.
    pub captures: Vec<u32>,
    /// Whether it takes them with it.
    pub is_move: bool,
}

/// A macro call whose input was read as expressions.
#[derive(Clone, Debug)]
pub(crate) struct MacroUse {
    /// Its canonical path: `std::format!`.
    pub path: Symbol,
    /// The macro, if its definition is at hand.
    pub definition: Option<DefId>,
    /// What it makes of its input.
    pub meaning: MacroMeaning,
    /// Every operand: the values of the arguments that no placeholder prints, and the placeholders.
    pub operands: Vec<MacroOperand>,
    /// The text before the first placeholder.
    pub prefix: Option<Symbol>,
    /// The method that a written text is handed to, and the type that it is called of.
    pub writer: Option<(DefId, Option<DefId>)>,
}

/// What a macro makes of its input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MacroMeaning {
    /// A text.
    Text,
    /// A text written into its first operand.
    Write,
    /// A sequence of its operands.
    Sequence,
    /// Its last operand.
    Same,
    /// Nothing that carries data.
    Nothing,
    /// Not known: anything of its operands.
    Unknown,
}

/// An operand of a macro.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MacroOperand {
    /// The value.
    pub value: Register,
    /// Its static type.
    pub ty: Ty,
    /// How it is printed; nothing if it is not.
    pub format: Option<FormatTrait>,
    /// Which argument of the macro it is, or belongs to.
    pub argument: u16,
    /// Where it stands.
    pub span: Span,
}

impl Graph {
    /// The instructions of a block.
    pub(crate) fn instructions_of(&self, block: BlockIndex) -> std::ops::Range<usize> {
        let block = &self.blocks[block.0 as usize];
        block.start as usize..block.end as usize
    }

    /// Whether an instruction writes a place itself.
    pub(crate) fn is_store(&self, instruction: u32) -> bool {
        let instruction = self.instructions.get(instruction as usize);
        instruction.is_some_and(|instruction| matches!(instruction.operation, Operation::Store(..)))
    }

    /// The blocks in reverse postorder, each with a position; unreachable ones have none.
    pub(crate) fn reverse_postorder(&self) -> Vec<BlockIndex> {
        let mut order = Vec::with_capacity(self.blocks.len());
        let mut seen = vec![false; self.blocks.len()];
        let mut stack = vec![(BlockIndex(0), 0)];
        if let Some(first) = seen.first_mut() {
            *first = true;
        } else {
            return order;
        }
        while let Some((block, next)) = stack.pop() {
            match self.blocks[block.0 as usize].successors.get(next) {
                Some(successor) => {
                    stack.push((block, next + 1));
                    let seen = &mut seen[successor.0 as usize];
                    if !std::mem::replace(seen, true) {
                        stack.push((*successor, 0));
                    }
                }
                None => order.push(block),
            }
        }
        order.reverse();
        order
    }
}
