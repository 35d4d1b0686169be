//! Items that macros make, and macros that macros make.

use forms::{local, make_module, value};

make_module!(from_shapes { first second });
forms::make_module! { again { first } }

macro_rules! function {
    ($name:ident = $value:expr) => {
        pub fn $name() -> u32 {
            $value
        }
    };
}

function!(one = 1);
function!(two = one() + from_shapes::from_the_crate());

macro_rules! define {
    ($name:ident) => {
        macro_rules! $name {
            ($call:path) => {
                $call()
            };
        }
    };
}

define!(call);

macro_rules! shadowed {
    () => {
        one()
    };
}

pub fn before() -> u32 {
    shadowed!()
}

macro_rules! shadowed {
    () => {
        two()
    };
}

pub struct Counter;

macro_rules! methods {
    ($($name:ident)*) => {
        impl Counter {
            $(pub fn $name() -> u32 { one() })*
        }
    };
}

methods!(up down);

pub fn run() {
    value!(from_shapes::first);
    value!(again::first);
    value!(one);
    value!(Counter::up);
    let _ = from_shapes::second().len() + again::first().len();
    let _ = two() + Counter::down() + call!(one) + call!(Counter::up);
    let _ = before() + shadowed!();
    macro_rules! in_block {
        ($name:ident) => {
            fn $name() {}
        };
    }
    in_block!(made_here);
    local!(made_here);
    made_here();
    macro_rules! after_another {
        (again $name:ident) => {
            in_block! { $name }
        };
    }
    after_another! { again made_by_two }
    local!(made_by_two);
    made_by_two();
}
