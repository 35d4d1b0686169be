//! The textual scope of `macro_rules!`: a macro is seen by what follows it, also in the modules there.
//!
//! Every definition and every call of a macro in item position makes a new scope, which points at the one
//! before it. What a call expands to may define macros for what follows the call: until it is expanded,
//! nothing behind it is certain.

use privet_ir::{DefId, Symbol};

/// A point in the text of a crate: index into [`Textual`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TextualId(u32);

/// All textual scopes.
#[derive(Debug, Default)]
pub struct Textual {
    nodes: Vec<Node>,
}

#[derive(Clone, Copy, Debug)]
enum Node {
    /// The start of a crate.
    Start,
    /// Behind a definition.
    Macro { before: TextualId, name: Symbol, definition: DefId },
    /// Behind a call that is not expanded yet.
    Call { before: TextualId },
    /// The same as another point.
    Same(TextualId),
}

/// What a name means at some point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lookup {
    /// This macro.
    Found(DefId),
    /// Nothing.
    Nothing,
    /// A call that is not expanded yet may define it.
    Unknown,
}

impl Textual {
    /// The start of a crate.
    pub fn start(&mut self) -> TextualId {
        self.push(Node::Start)
    }

    /// Behind a definition.
    pub fn define(&mut self, before: TextualId, name: Symbol, definition: DefId) -> TextualId {
        self.push(Node::Macro { before, name, definition })
    }

    /// Behind a call.
    pub fn call(&mut self, before: TextualId) -> TextualId {
        self.push(Node::Call { before })
    }

    /// Says that behind a call the scope is that at the end of its expansion.
    pub fn expanded(&mut self, call: TextualId, end: TextualId) {
        self.nodes[call.0 as usize] = Node::Same(end);
    }

    /// What a name means at a point. Where `is_final`, calls that are not expanded define nothing.
    pub fn lookup(&self, at: TextualId, name: Symbol, is_final: bool) -> Lookup {
        let mut at = at;
        loop {
            match self.nodes[at.0 as usize] {
                Node::Start => return Lookup::Nothing,
                Node::Macro { name: other, definition, .. } if other == name => {
                    return Lookup::Found(definition);
                }
                Node::Macro { before, .. } => at = before,
                Node::Call { before } if is_final => at = before,
                Node::Call { .. } => return Lookup::Unknown,
                Node::Same(other) => at = other,
            }
        }
    }

    /// Makes the ways short that lead through calls which define nothing: with many of them, each look-up
    /// would pass all.
    pub fn compress(&mut self) {
        for index in 0..self.nodes.len() {
            let short = |nodes: &[Node], at: TextualId| {
                let mut at = at;
                // What stands before is compressed already, so few steps do.
                while let Node::Same(other) = nodes[at.0 as usize] {
                    at = other;
                }
                at
            };
            match self.nodes[index] {
                Node::Same(other) => self.nodes[index] = Node::Same(short(&self.nodes, other)),
                Node::Macro { before, name, definition } => {
                    let before = short(&self.nodes, before);
                    self.nodes[index] = Node::Macro { before, name, definition };
                }
                Node::Call { before } => {
                    self.nodes[index] = Node::Call { before: short(&self.nodes, before) };
                }
                Node::Start => {}
            }
        }
    }

    fn push(&mut self, node: Node) -> TextualId {
        self.nodes.push(node);
        TextualId((self.nodes.len() - 1) as u32)
    }
}
