//! `hex`.

use alloc::{string::String, vec::Vec};
use core::iter;
pub use crate::error::FromHexError;
pub use crate::serde::deserialize;
pub use crate::serde::{serialize, serialize_upper};

mod error {
    use core::fmt;
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub enum FromHexError {
        InvalidHexCharacter { c: char, index: usize },
        OddLength,
        InvalidStringLength,
    }
    impl std::error::Error for FromHexError {}
    impl fmt::Display for FromHexError {}
}

pub mod serde {
    use serde::de::Error;
    use serde::Deserializer;
    use serde::Serializer;
    use core::fmt;
    use crate::FromHex;
    use crate::ToHex;
    pub fn serialize_upper<S, T>(data: T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
        T: ToHex;
    pub fn serialize<S, T>(data: T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
        T: ToHex;
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: FromHex,
        <T as FromHex>::Error: fmt::Display;
}

pub trait ToHex {
    fn encode_hex<T: iter::FromIterator<char>>(&self) -> T;
    fn encode_hex_upper<T: iter::FromIterator<char>>(&self) -> T;
}
impl<T: AsRef<[u8]>> ToHex for T {}

pub trait FromHex: Sized {
    type Error;
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>;
}

impl FromHex for Vec<u8> {
    type Error = FromHexError;
}
pub fn encode<T: AsRef<[u8]>>(data: T) -> String;
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String;
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError>;

pub fn decode_to_slice<T: AsRef<[u8]>>(
    data: T,
    out: &mut [u8],
) -> Result<(), FromHexError>;

pub fn encode_to_slice<T: AsRef<[u8]>>(
    input: T,
    output: &mut [u8],
) -> Result<(), FromHexError>;
