//! Without the prelude: of the language, of the crates, and of macros.
#![no_implicit_prelude]

use ::forms::value;
use ::std::option::Option;

pub struct String;

pub fn drop(_: u8) -> u8 {
    0
}

pub fn run() {
    value!(drop);
    value!(Option::<u8>::Some);
    ::forms::kind!(String);
    let _ = drop(1);
    let _ = Option::Some(::std::string::String::new());
    ::std::assert_eq!(inner::run(), 0);
}

mod inner {
    pub fn run() -> u8 {
        u8::MIN
    }
}
