//! Borrowed text.

use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Utf8Error;
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl crate::fmt::Display for Utf8Error {}
impl crate::error::Error for Utf8Error {}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseBoolError;
impl crate::fmt::Display for ParseBoolError {}
impl crate::error::Error for ParseBoolError {}
impl FromStr for bool { type Err = ParseBoolError; }
impl FromStr for char { type Err = crate::char::ParseCharError; }

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;

pub mod pattern {
    pub trait Pattern {}
    impl Pattern for char {}
    impl Pattern for &str {}
    impl Pattern for &&str {}
    impl Pattern for &String {}
    impl Pattern for &[char] {}
    impl<const N: usize> Pattern for [char; N] {}
    impl<const N: usize> Pattern for &[char; N] {}
    impl<F: FnMut(char) -> bool> Pattern for F {}
}
use pattern::Pattern;

impl str {
    #[flow(none)]
    pub const fn len(&self) -> usize;
    #[flow(none)]
    pub const fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn is_char_boundary(&self, index: usize) -> bool;
    pub const fn as_bytes(&self) -> &[u8];
    pub const fn as_ptr(&self) -> *const u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    #[flow(none)]
    pub fn contains<P: Pattern>(&self, pattern: P) -> bool;
    #[flow(none)]
    pub fn starts_with<P: Pattern>(&self, pattern: P) -> bool;
    #[flow(none)]
    pub fn ends_with<P: Pattern>(&self, pattern: P) -> bool;
    #[flow(none)]
    pub fn find<P: Pattern>(&self, pattern: P) -> Option<usize>;
    #[flow(none)]
    pub fn rfind<P: Pattern>(&self, pattern: P) -> Option<usize>;
    pub fn split<P: Pattern>(&self, pattern: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, pattern: P) -> SplitInclusive<'_, P>;
    pub fn rsplit<P: Pattern>(&self, pattern: P) -> RSplit<'_, P>;
    pub fn split_terminator<P: Pattern>(&self, pattern: P) -> SplitTerminator<'_, P>;
    pub fn splitn<P: Pattern>(&self, n: usize, pattern: P) -> SplitN<'_, P>;
    pub fn rsplitn<P: Pattern>(&self, n: usize, pattern: P) -> RSplitN<'_, P>;
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    pub fn matches<P: Pattern>(&self, pattern: P) -> Matches<'_, P>;
    pub fn match_indices<P: Pattern>(&self, pattern: P) -> MatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P: Pattern>(&self, pattern: P) -> &str;
    pub fn trim_start_matches<P: Pattern>(&self, pattern: P) -> &str;
    pub fn trim_end_matches<P: Pattern>(&self, pattern: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    #[flow(calls = "std::str::FromStr::from_str")]
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
    #[flow(none)]
    pub const fn is_ascii(&self) -> bool;
    #[flow(none)]
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn into_string(self: Box<str>) -> String;
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, pattern: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
}
impl<I: SliceIndex<str>> Index<I> for str { type Output = str; }

pub struct Chars<'a>(&'a str);
impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str; }
impl<'a> Iterator for Chars<'a> { type Item = char; }
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl<'a> Clone for Chars<'a> {}
pub struct CharIndices<'a>(&'a str);
impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); }
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl<'a> Clone for CharIndices<'a> {}
pub struct Bytes<'a>(&'a str);
impl<'a> Iterator for Bytes<'a> { type Item = u8; }
impl<'a> DoubleEndedIterator for Bytes<'a> {}
impl<'a> ExactSizeIterator for Bytes<'a> {}
pub struct SplitWhitespace<'a>(&'a str);
impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
pub struct Lines<'a>(&'a str);
impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for Lines<'a> {}
pub struct Split<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {}
impl<'a, P> Split<'a, P> { pub fn remainder(&self) -> Option<&'a str>; }
pub struct SplitInclusive<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}
pub struct RSplit<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for RSplit<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {}
pub struct SplitTerminator<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {}
pub struct SplitN<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; }
pub struct RSplitN<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> { type Item = &'a str; }
pub struct Matches<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {}
pub struct RSplitTerminator<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {}
pub struct RMatches<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for RMatches<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {}
pub struct RMatchIndices<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> { type Item = (usize, &'a str); }
pub struct SplitAsciiWhitespace<'a>(&'a str);
impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
pub struct EscapeDefault<'a>(&'a str);
impl<'a> Iterator for EscapeDefault<'a> { type Item = char; }
impl<'a> crate::fmt::Display for EscapeDefault<'a> {}
pub struct MatchIndices<'a, P>(&'a str, P);
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); }
pub struct EncodeUtf16<'a>(&'a str);
impl<'a> Iterator for EncodeUtf16<'a> { type Item = u16; }
pub struct EscapeDebug<'a>(&'a str);
impl<'a> Iterator for EscapeDebug<'a> { type Item = char; }
impl<'a> crate::fmt::Display for EscapeDebug<'a> {}

impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}

impl str {
    pub const fn floor_char_boundary(&self, index: usize) -> usize;
    pub const fn ceil_char_boundary(&self, index: usize) -> usize;
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub const fn as_mut_ptr(&mut self) -> *mut u8;
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub const fn split_at_mut_checked(
        &mut self,
        mid: usize,
    ) -> Option<(&mut str, &mut str)>;
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    pub const fn trim_ascii_start(&self) -> &str;
    pub const fn trim_ascii_end(&self) -> &str;
    pub const fn trim_ascii(&self) -> &str;
    pub fn escape_unicode(&self) -> EscapeDebug<'_>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a>(&'a [u8]);
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
pub use crate::slice::Utf8Chunks;
