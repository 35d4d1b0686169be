//! How much is known, and what stands in the way of the rest.

use std::collections::BTreeMap;

use super::{CallKind, Cause, Resolution};

/// How many of some things are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Share {
    /// Those that are.
    pub known: usize,
    /// Those that are not.
    pub unknown: usize,
    /// Those that are not because of a crate whose sources are not at hand.
    pub external: usize,
}

impl Share {
    fn count(&mut self, why: Option<&Cause>) {
        match why {
            None => self.known += 1,
            Some(cause) if cause.is_external => self.external += 1,
            Some(_) => self.unknown += 1,
        }
    }

    fn add(&mut self, other: Share) {
        self.known += other.known;
        self.unknown += other.unknown;
        self.external += other.external;
    }

    /// The part that is known of what could be, in percent.
    #[allow(clippy::cast_precision_loss, reason = "counts of code are far below the limit")]
    pub fn percent(self) -> f64 {
        let all = self.known + self.unknown;
        if all == 0 { 100.0 } else { self.known as f64 * 100.0 / all as f64 }
    }
}

/// Of one project, or of several.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// The method calls.
    pub methods: Share,
    /// All other calls.
    pub others: Share,
    /// The bindings without a written type.
    pub bindings: Share,
    /// The paths that name neither locals nor macros.
    pub paths: Share,
    /// How often something is not known because of what.
    pub causes: BTreeMap<Cause, usize>,
}

impl Summary {
    /// Takes in another.
    pub fn add(&mut self, other: Summary) {
        self.methods.add(other.methods);
        self.others.add(other.others);
        self.bindings.add(other.bindings);
        self.paths.add(other.paths);
        for (cause, count) in other.causes {
            *self.causes.entry(cause).or_default() += count;
        }
    }

    /// The most frequent causes, in the project's own crates or outside them.
    pub fn most_frequent(&self, is_external: bool, count: usize) -> Vec<(&Cause, usize)> {
        let causes = self.causes.iter().filter(|(cause, _)| cause.is_external == is_external);
        let mut causes: Vec<(&Cause, usize)> = causes.map(|(cause, count)| (cause, *count)).collect();
        causes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        causes.truncate(count);
        causes
    }
}

impl Resolution {
    /// How much is known.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for call in &self.calls {
            let share =
                if call.kind == CallKind::Method { &mut summary.methods } else { &mut summary.others };
            share.count(call.why.as_ref());
        }
        for binding in &self.bindings {
            summary.bindings.count(binding.why.as_ref());
        }
        for path in &self.paths {
            summary.paths.count(path.why.as_ref());
        }
        let of_calls = self.calls.iter().filter_map(|call| call.why.as_ref());
        let of_bindings = self.bindings.iter().filter_map(|binding| binding.why.as_ref());
        let of_paths = self.paths.iter().filter_map(|path| path.why.as_ref());
        for cause in of_calls.chain(of_bindings).chain(of_paths) {
            *summary.causes.entry(cause.clone()).or_default() += 1;
        }
        summary
    }
}
