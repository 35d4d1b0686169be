//! What remains of a body: how its inputs reach its outputs and its sinks.
//!
//! A summary names its inputs by path and is a plain value: it can be compared, kept and sent.

use std::sync::Arc;

use privet_ir::{DefId, Location, Ty};
use smallvec::SmallVec;

use crate::bind::BoundSink;
use crate::cfg::Generics;
use crate::label::{Cell, Label, Origin, Trail};
use crate::precision::Precision;
use crate::projection::{InputPath, Projection};
use crate::told::Coarser;

/// A body's graph: functions, constants and closures are numbered together, in the order of the program.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct GraphId(pub u32);

/// The summary of one graph.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Summary {
    /// What is returned; nothing if it never returns.
    pub output: Option<Portable>,
    /// What the referents of inputs are afterwards, where they changed.
    pub writes: Vec<(u16, Portable)>,
    /// The calls of what only the caller knows, in order.
    pub effects: Vec<Effect>,
    /// What reaches sinks, here or in a callee. Each once, in the order found.
    pub edges: Vec<Edge>,
    /// The symbolic origins among the edges' `from`, each once: what a caller has to look at.
    pub ports: Vec<Origin>,
    /// The arguments of sinks in this graph itself.
    pub sites: Vec<Site>,
    /// How exactly the body was looked at.
    pub precision: Precision,
    /// Whether the output holds what no input brought: its type may bring tags.
    pub introduces: bool,
    /// Whether the output holds what was read from a text as a value of a type that the callers know: that of a parameter, or the
    /// text was theirs.
    pub rereads: bool,
    /// Whether what it gives and writes comes from outside the program: no constant, whatever goes in.
    pub is_outside: bool,
    /// The inputs of which the items are taken.
    pub iterates: SmallVec<[u16; 1]>,
    /// Whether a failure's own type in the output says what went wrong, and not what was given.
    pub fails_silently: bool,
    /// The same for those who look less exactly.
    pub coarser: Coarser,
}

/// A call of something that only the caller knows.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Effect {
    /// What is called.
    pub called: Called,
    /// What it is given.
    pub arguments: Vec<Portable>,
    /// The arguments that it may write to.
    pub written: SmallVec<[u16; 2]>,
    /// The number of its first result ([`Origin::Result`]): what it gives, then what each of `written` holds afterwards.
    pub first: u16,
}

/// What a caller is asked to call.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Called {
    /// A callable that it passes.
    Input(InputPath),
    /// A method of a trait, by the types that it knows; and the instruction that calls it.
    Method(Method, u32),
}

/// A method of a trait, called of a type that is not known yet.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Method {
    /// The trait's method.
    pub definition: DefId,
    /// The type that it is called of, and what else is known of types.
    pub generics: Arc<Generics>,
    /// What it gives.
    pub ty: Ty,
}

impl Effect {
    /// How many results it has.
    pub(crate) fn results(&self) -> usize {
        1 + self.written.len()
    }
}

/// One way for data to leave.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Edge {
    /// What leaves.
    pub from: Origin,
    /// What it has been through here.
    pub trail: Trail,
    /// Where it goes.
    pub to: Destination,
    /// The call (or sink) here that it leaves by.
    pub at: Location,
}

/// Where an edge leads.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Destination {
    /// To a sink of this graph, as data: index into [`Summary::sites`].
    Sink(u32),
    /// To a sink of this graph, as the text that decides who receives.
    Host(u32),
    /// On, through a port of a callee.
    Port(GraphId, u32),
    /// Into shared memory, to be read by whoever shares it.
    Cell(Cell),
}

/// An argument of a sink.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Site {
    pub sink: Arc<BoundSink>,
    pub function: DefId,
    pub call: Location,
    pub location: Location,
    pub argument: u16,
}

/// A value outside the body that it was made in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Portable {
    pub labels: Vec<Label>,
    pub is_constant: bool,
    pub children: Vec<(Projection, Portable)>,
}

impl Portable {
    /// A value that carries nothing.
    pub(crate) fn plain() -> Self {
        Self::default()
    }

    /// A constant.
    pub(crate) fn constant() -> Self {
        Self { is_constant: true, ..Self::default() }
    }

    /// A value with these labels and no structure.
    pub(crate) fn of(labels: impl IntoIterator<Item = Origin>) -> Self {
        Self { labels: labels.into_iter().map(Label::new).collect(), is_constant: true, children: Vec::new() }
    }
}

impl Portable {
    /// Makes it a value that may be either.
    pub(crate) fn absorb(&mut self, other: Portable, depth: u32) {
        for label in other.labels {
            if !self.labels.contains(&label) {
                self.labels.push(label);
            }
        }
        self.is_constant &= other.is_constant;
        for (projection, child) in other.children {
            match self.children.iter_mut().find(|(known, _)| *known == projection) {
                Some((_, known)) if depth < 16 => known.absorb(child, depth + 1),
                Some(_) => {}
                None => self.children.push((projection, child)),
            }
        }
    }
}

/// Labels and children have no order.
impl PartialEq for Portable {
    fn eq(&self, other: &Self) -> bool {
        self.is_constant == other.is_constant
            && self.labels.len() == other.labels.len()
            && self.children.len() == other.children.len()
            && self.labels.iter().all(|label| other.labels.contains(label))
            && self.children.iter().all(|(projection, child)| {
                other.children.iter().any(|(other, value)| other == projection && value == child)
            })
    }
}

impl Portable {
    /// Keeps only some of the labels, at every depth; children without any go.
    pub(crate) fn retain(&mut self, keeps: &dyn Fn(&Label) -> bool) {
        self.labels.retain(|label| keeps(label));
        for (_, child) in &mut self.children {
            child.retain(keeps);
        }
        self.children.retain(|(_, child)| !child.is_empty());
    }

    /// Whether it carries no label at any depth.
    pub(crate) fn is_empty(&self) -> bool {
        self.labels.is_empty() && self.children.is_empty()
    }
}

impl Portable {
    /// Whether such a label is in it, at any depth.
    pub(crate) fn holds_label(&self, is_meant: &dyn Fn(&Label) -> bool) -> bool {
        self.labels.iter().any(is_meant) || self.children.iter().any(|(_, child)| child.holds_label(is_meant))
    }

    /// Whether this origin is in it, at any depth.
    pub(crate) fn holds(&self, origin: Origin) -> bool {
        self.labels.iter().any(|label| label.origin == origin)
            || self.children.iter().any(|(_, child)| child.holds(origin))
    }
}

impl Portable {
    /// Whether what a called parameter gave is in it, at any depth.
    pub(crate) fn holds_result(&self) -> bool {
        let is_result = |label: &Label| matches!(label.origin, Origin::Result(..) | Origin::ResultShown(..));
        self.labels.iter().any(is_result) || self.children.iter().any(|(_, child)| child.holds_result())
    }
}
