//! ASCII.

pub trait AsciiExt {}
pub fn escape_default(c: u8) -> crate::char::ToLowercase;
