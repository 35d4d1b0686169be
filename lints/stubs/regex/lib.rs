//! `regex`.

pub use crate::error::Error;
pub use crate::{regex::string::*, regexset::string::*};

pub mod bytes {
    pub use crate::{regex::bytes::*, regexset::bytes::*};
}

mod error {
    use alloc::string::String;
    #[derive(Clone, PartialEq)]
    pub enum Error {
        Syntax(String),
        CompiledTooBig(usize),
    }
    impl std::error::Error for Error {}
    impl core::fmt::Display for Error {}
    impl core::fmt::Debug for Error {}
}

mod regex;
mod regexset;

pub fn escape(pattern: &str) -> alloc::string::String;
