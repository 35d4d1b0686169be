//! Characters.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CharTryFromError;
impl crate::fmt::Display for CharTryFromError {}
impl crate::error::Error for CharTryFromError {}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseCharError;
impl crate::fmt::Display for ParseCharError {}
impl crate::error::Error for ParseCharError {}
#[derive(Clone, Debug)]
pub struct ToLowercase(char);
impl Iterator for ToLowercase { type Item = char; }
impl crate::fmt::Display for ToLowercase {}
#[derive(Clone, Debug)]
pub struct ToUppercase(char);
impl Iterator for ToUppercase { type Item = char; }
impl crate::fmt::Display for ToUppercase {}

pub const MAX: char = '\0';
pub const REPLACEMENT_CHARACTER: char = '\0';
pub fn from_u32(i: u32) -> Option<char>;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;

impl char {
    pub const MAX: char = '\0';
    pub const REPLACEMENT_CHARACTER: char = '\0';
    pub const fn from_u32(i: u32) -> Option<char>;
    pub const fn from_digit(num: u32, radix: u32) -> Option<char>;
    #[flow(none)]
    pub const fn is_digit(self, radix: u32) -> bool;
    pub const fn to_digit(self, radix: u32) -> Option<u32>;
    pub fn escape_debug(self) -> ToLowercase;
    pub fn escape_default(self) -> ToLowercase;
    pub fn escape_unicode(self) -> ToLowercase;
    #[flow(none)]
    pub const fn len_utf8(self) -> usize;
    #[flow(none)]
    pub const fn len_utf16(self) -> usize;
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    #[flow(none)]
    pub fn is_alphabetic(self) -> bool;
    #[flow(none)]
    pub fn is_lowercase(self) -> bool;
    #[flow(none)]
    pub fn is_uppercase(self) -> bool;
    #[flow(none)]
    pub fn is_whitespace(self) -> bool;
    #[flow(none)]
    pub fn is_alphanumeric(self) -> bool;
    #[flow(none)]
    pub fn is_control(self) -> bool;
    #[flow(none)]
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> ToLowercase;
    pub fn to_uppercase(self) -> ToUppercase;
    #[flow(none)]
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> char;
    pub const fn to_ascii_lowercase(&self) -> char;
    #[flow(none)]
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    #[flow(none)]
    pub const fn is_ascii_alphabetic(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_uppercase(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_lowercase(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_digit(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_hexdigit(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_punctuation(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_graphic(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_whitespace(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_control(&self) -> bool;
}

impl char {
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
}
