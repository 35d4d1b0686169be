//! `use` trees, and where paths start.

use self::inner::{self as own_inner, answer, deep::{self, answer as deep_answer}};
use ::forms::area::{self, UNIT, ORIGIN};
use crate::imports::inner::deep::*;
use forms::{kind, value};

pub mod inner {
    pub fn answer() -> u8 {
        1
    }
    pub mod deep {
        pub fn answer() -> u8 {
            super::answer()
        }
        pub fn up() -> u8 {
            super::super::inner::answer() + self::super::answer() + crate::imports::inner::answer()
        }
    }
}

// A module of a crate's name hides the crate; `::` names the crate.
pub mod core {
    pub fn answer() -> u8 {
        3
    }
}

// One name in three namespaces.
pub struct Thrice {
    pub field: u8,
}
#[allow(non_snake_case)]
pub fn Thrice() -> u8 {
    4
}
macro_rules! Thrice {
    () => {
        Thrice()
    };
}

pub fn run() {
    value!(answer);
    value!(own_inner::answer);
    value!(deep::answer);
    value!(deep_answer);
    value!(up);
    value!(UNIT);
    value!(ORIGIN);
    value!(area::count);
    value!(::forms::count);
    value!(core::answer);
    value!(::core::mem::drop::<u8>);
    value!(Thrice);
    kind!(Thrice);
    kind!(self::Thrice);
    let _ = core::answer() + up() + deep_answer() + own_inner::answer();
    let _ = area::inner::most::deepest();
    let _ = Thrice!() + Thrice() + self::Thrice();
    let _ = ::std::convert::identity(Thrice { field: 1 }).field;
    let _ = forms::area::inner::deepest();
    let _ = forms::renamed_by_shapes();
}
