//! Which crates can be parts of one program: those that some crate has both of, itself among its own.
//!
//! Where types do not say what a call runs, the code of a crate can still run only what some crate brings together with it: two
//! applications in one workspace never call each other. Knows crates and what they depend on, and no types.

use privet_ir::CrateId;
use privet_names::Program;

/// For each crate the set of those that have it, at any depth, as bits; itself among them.
#[derive(Debug, Default)]
pub(crate) struct Together {
    users: Vec<Box<[u64]>>,
}

impl Together {
    pub(crate) fn new(program: &Program) -> Self {
        let known = |(_, krate): &(_, Option<CrateId>)| Some(krate.as_ref()?.0 as usize);
        let crates = program.crates().iter();
        Self::of(
            &crates.map(|krate| krate.dependencies.iter().filter_map(known).collect()).collect::<Vec<_>>(),
        )
    }

    /// `below`: for each crate those that it depends on.
    fn of(below: &[Vec<usize>]) -> Self {
        let words = below.len().div_ceil(64);
        let mut users: Vec<Box<[u64]>> = vec![vec![0u64; words].into(); below.len()];
        // A crate is noted at everything below it; each is walked once.
        for user in 0..below.len() {
            let mut todo = vec![user];
            while let Some(krate) = todo.pop() {
                let Some(bits) = users.get_mut(krate) else { continue };
                let (word, bit) = (user / 64, 1u64 << (user % 64));
                if bits[word] & bit == 0 {
                    bits[word] |= bit;
                    todo.extend(&below[krate]);
                }
            }
        }
        Self { users }
    }

    /// Whether two crates can be parts of one program.
    pub(crate) fn can_meet(&self, one: CrateId, other: CrateId) -> bool {
        match (self.users.get(one.0 as usize), self.users.get(other.0 as usize)) {
            (Some(one), Some(other)) => one.iter().zip(other).any(|(one, other)| one & other != 0),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Together;
    use privet_ir::CrateId;

    #[test]
    fn crates_meet_where_one_has_both() {
        // 0 has 1 and 2, 3 has 2 only.
        let together = Together::of(&[vec![1, 2], vec![], vec![], vec![2]]);
        let meets = |one, other| together.can_meet(CrateId(one), CrateId(other));
        assert!(meets(0, 1) && meets(1, 2) && meets(3, 2) && meets(1, 1));
        assert!(!meets(0, 3) && !meets(1, 3));
    }
}
