//! Owned text.

use crate::borrow::Cow;
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, RangeBounds};
use crate::slice::SliceIndex;
use crate::str::{Chars, FromStr, Utf8Error};

pub struct String {
    vec: Vec<u8>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromUtf8Error;
#[derive(Debug)]
pub struct FromUtf16Error;
pub struct Drain<'a>(&'a mut String);
pub type ParseError = crate::convert::Infallible;

impl String {
    pub const fn new() -> String;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> String;
    #[flow(tells)]
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    pub fn push_str(&mut self, string: &str);
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn push(&mut self, ch: char);
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    pub fn pop(&mut self) -> Option<char>;
    pub fn remove(&mut self, index: usize) -> char;
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
    pub fn insert(&mut self, index: usize, ch: char);
    pub fn insert_str(&mut self, index: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, with: &str);
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl crate::fmt::Display for FromUtf8Error {}
impl crate::error::Error for FromUtf8Error {}
impl crate::fmt::Display for FromUtf16Error {}
impl crate::error::Error for FromUtf16Error {}

pub trait ToString {
    fn to_string(&self) -> String;
}
impl<T: crate::fmt::Display + ?Sized> ToString for T {}

impl Deref for String { type Target = str; }
impl DerefMut for String {}
impl Clone for String {}
impl Default for String {}
impl crate::fmt::Debug for String {}
impl crate::fmt::Display for String {}
impl crate::fmt::Write for String {}
impl crate::hash::Hash for String {}
impl PartialEq for String {}
impl PartialEq<str> for String {}
impl PartialEq<&str> for String {}
impl PartialEq<String> for str {}
impl PartialEq<String> for &str {}
impl Eq for String {}
impl PartialOrd for String {}
impl Ord for String {}
impl Add<&str> for String { type Output = String; }
impl AddAssign<&str> for String {}
impl<I: SliceIndex<str>> Index<I> for String { type Output = str; }
impl AsRef<str> for String {}
impl AsRef<[u8]> for String {}
impl AsRef<crate::ffi::OsStr> for String {}
impl AsRef<crate::path::Path> for String {}
impl FromStr for String { type Err = crate::convert::Infallible; }
impl From<&str> for String {}
impl From<&mut str> for String {}
impl From<&String> for String {}
impl From<char> for String {}
impl From<Box<str>> for String {}
impl From<String> for Vec<u8> {}
impl FromIterator<char> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<String> for String {}
impl FromIterator<Box<str>> for String {}
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl Extend<char> for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl Extend<String> for String {}
impl Iterator for Drain<'_> { type Item = char; }

impl String {
    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl AsMut<str> for String {}
impl AsRef<str> for Drain<'_> {}
impl AsRef<[u8]> for Drain<'_> {}
impl DoubleEndedIterator for Drain<'_> {}
impl Extend<Box<str>> for String {}
impl<'a> Extend<Cow<'a, str>> for String {}
impl<I: SliceIndex<str>> crate::ops::IndexMut<I> for String {}

impl String {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
}

impl Drain<'_> {
    pub fn as_str(&self) -> &str;
}
