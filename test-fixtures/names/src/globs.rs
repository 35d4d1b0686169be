//! Globs, and what hides what they bring.

use forms::prelude::*;
use forms::{kind, value};

pub mod one {
    pub fn both() -> u8 {
        1
    }
    pub fn only_one() -> u8 {
        1
    }
    pub struct Both;
}

pub mod two {
    pub fn both() -> u16 {
        2
    }
    pub use super::one::only_one as of_two;
}

pub mod hidden {
    use super::one::*;

    // Hides what the glob brings, in the namespace of values alone.
    pub fn both() -> u32 {
        3
    }

    pub fn run() {
        forms::value!(both);
        forms::kind!(Both);
        let _ = both();
        let _ = only_one();
    }
}

pub mod explicit {
    use super::one::*;
    use super::two::both;

    pub fn run() {
        forms::value!(both);
        let _ = both();
        let _ = only_one();
    }
}

pub mod chained {
    pub use super::two::*;

    pub mod again {
        pub use super::*;
    }
}

pub fn run() {
    hidden::run();
    explicit::run();
    value!(renamed_twice);
    value!(most::deepest);
    value!(inner::corners);
    value!(Dot);
    value!(chained::again::of_two);
    value!(chained::both);
    // A glob hides what the prelude of the language brings.
    kind!(Box);
    let _ = Box::new(1);
    let _ = Dot(forms::Point(0, 0));
    let _ = chained::again::both();
    let _ = chained::again::again::of_two();
    let _ = renamed_twice();
}
