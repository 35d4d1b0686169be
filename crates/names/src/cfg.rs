//! Conditional compilation: which `cfg` predicates hold.
//!
//! The options come from `project`; the rules are those of the Rust Reference, "Conditional compilation".

use privet_ir::{Attribute, AttributeInput, Literal, Meta, MetaKind, Symbol};
use rustc_hash::FxHashSet;

/// The options that hold for one crate: `unix`, `feature = "serde"`, `target_os = "linux"`.
#[derive(Clone, Debug, Default)]
pub struct Cfg {
    options: FxHashSet<(Symbol, Option<Symbol>)>,
    /// Whether functions marked `#[test]` and `#[bench]` are kept.
    pub keeps_tests: bool,
}

impl Cfg {
    /// The options given.
    pub fn new(options: impl IntoIterator<Item = (Symbol, Option<Symbol>)>, keeps_tests: bool) -> Self {
        Self { options: options.into_iter().collect(), keeps_tests }
    }

    /// Whether a predicate holds; one that is malformed does not.
    pub fn holds(&self, predicate: &Meta) -> bool {
        if let MetaKind::Literal(Literal::Bool(value)) = predicate.kind {
            return value;
        }
        let [name] = &*predicate.path else { return false };
        match &predicate.kind {
            MetaKind::Word => match name.as_str() {
                "true" => true,
                "false" => false,
                _ => self.options.contains(&(*name, None)),
            },
            MetaKind::Value(Literal::String(value)) => self.options.contains(&(*name, Some(*value))),
            MetaKind::List(list) => match name.as_str() {
                "all" => list.iter().all(|inner| self.holds(inner)),
                "any" => list.iter().any(|inner| self.holds(inner)),
                "not" => matches!(&**list, [inner] if !self.holds(inner)),
                _ => false,
            },
            _ => false,
        }
    }

    /// What `cfg!` gives. Nothing where that depends on the profile: a build for development is what `cfg` is
    /// evaluated for, but what the other side of `cfg!(debug_assertions)` does is shipped, and both are compiled.
    pub fn value(&self, predicate: &Meta) -> Option<bool> {
        (!depends_on_profile(predicate)).then(|| self.holds(predicate))
    }

    /// Whether a node with these attributes (`cfg_attr` already applied) is compiled.
    pub fn is_active(&self, attributes: &[Attribute]) -> bool {
        attributes.iter().all(|attribute| match &*attribute.path {
            [name] if name == "cfg" => match &attribute.input {
                AttributeInput::List(list) => list.iter().all(|predicate| self.holds(predicate)),
                _ => true,
            },
            // `#[test]` and the attributes of test frameworks: `#[tokio::test]`.
            [.., name] if name == "test" || name == "bench" => self.keeps_tests,
            _ => true,
        })
    }
}

fn depends_on_profile(predicate: &Meta) -> bool {
    match &predicate.kind {
        MetaKind::Word => matches!(&*predicate.path, [name] if name == "debug_assertions"),
        MetaKind::List(list) => list.iter().any(depends_on_profile),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use privet_ir::{AnchorId, Span, SpanBase};

    use super::*;

    fn word(name: &str) -> Meta {
        meta(name, MetaKind::Word)
    }

    fn meta(name: &str, kind: MetaKind) -> Meta {
        Meta {
            path: Box::new([Symbol::new(name)]),
            kind,
            span: Span::new(SpanBase::Anchor(AnchorId(0)), 0, 0),
        }
    }

    fn list(name: &str, inner: &[Meta]) -> Meta {
        meta(name, MetaKind::List(inner.into()))
    }

    #[test]
    fn predicates_combine_as_the_reference_says() {
        let cfg =
            Cfg::new([(Symbol::new("unix"), None), (Symbol::new("feature"), Some(Symbol::new("a")))], false);
        let feature = |value| meta("feature", MetaKind::Value(Literal::String(Symbol::new(value))));
        assert!(cfg.holds(&word("unix")));
        assert!(!cfg.holds(&word("windows")));
        assert!(cfg.holds(&feature("a")));
        assert!(!cfg.holds(&feature("b")));
        assert!(cfg.holds(&list("all", &[])), "an empty `all` is true");
        assert!(!cfg.holds(&list("any", &[])), "an empty `any` is false");
        assert!(cfg.holds(&list("any", &[word("windows"), feature("a")])));
        assert!(cfg.holds(&list("not", &[word("windows")])));
        assert!(!cfg.holds(&list("not", &[word("windows"), word("windows")])), "`not` takes one");
    }
}
