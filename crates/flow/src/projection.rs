//! One step into a value, and the short paths that summaries name their inputs by.

use privet_ir::{FieldRef, Symbol};

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
    /// A captured variable of a closure.
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

/// How many steps a path has at most; what lies deeper is seen with what is above it.
pub const PATH_DEPTH: usize = 4;

/// An input of a body (parameters, then captured variables) and a short path into it.
#[derive(Clone, Copy, Debug)]
pub struct InputPath {
    /// The parameter, or the parameters' number plus the capture.
    pub input: u16,
    length: u8,
    steps: [Projection; PATH_DEPTH],
}

impl PartialEq for InputPath {
    fn eq(&self, other: &Self) -> bool {
        self.input == other.input && self.steps() == other.steps()
    }
}
impl Eq for InputPath {}
impl std::hash::Hash for InputPath {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.input.hash(state);
        self.steps().hash(state);
    }
}

impl InputPath {
    /// All of an input.
    pub fn new(input: u16) -> Self {
        Self { input, length: 0, steps: [Projection::Element; PATH_DEPTH] }
    }

    /// One step further; at the bound, the path itself, which stands for all below it.
    pub fn step(mut self, step: Projection) -> Self {
        let length = usize::from(self.length);
        if let Some(slot) = self.steps.get_mut(length) {
            *slot = step;
            self.length += 1;
        }
        self
    }

    /// The steps.
    pub fn steps(&self) -> &[Projection] {
        &self.steps[..usize::from(self.length)]
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
        assert_eq!(path.steps().last(), Some(&Projection::Position(3)));
    }

    #[test]
    fn unused_steps_do_not_tell_paths_apart() {
        let path = InputPath::new(0);
        assert_eq!(path, InputPath::new(0));
        assert_ne!(path, path.step(Projection::Element));
    }
}
