use alloc::{borrow::Cow, string::String, vec::Vec};
use crate::error::Error;

#[derive(Clone)]
pub struct Regex {}
impl core::fmt::Display for Regex {}
impl core::fmt::Debug for Regex {}

impl core::str::FromStr for Regex {
    type Err = Error;
}

impl TryFrom<&str> for Regex {
    type Error = Error;
}

impl TryFrom<String> for Regex {
    type Error = Error;
}

impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error>;
    pub fn is_match(&self, haystack: &[u8]) -> bool;
    pub fn find<'h>(&self, haystack: &'h [u8]) -> Option<Match<'h>>;
    pub fn find_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> Matches<'r, 'h>;
    pub fn captures<'h>(&self, haystack: &'h [u8]) -> Option<Captures<'h>>;
    pub fn captures_iter<'r, 'h>(
        &'r self,
        haystack: &'h [u8],
    ) -> CaptureMatches<'r, 'h>;
    pub fn split<'r, 'h>(&'r self, haystack: &'h [u8]) -> Split<'r, 'h>;
    pub fn splitn<'r, 'h>(&'r self, haystack: &'h [u8], limit: usize) -> SplitN<'r, 'h>;
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]>;
    pub fn replace_all<'h, R: Replacer>(
        &self,
        haystack: &'h [u8],
        rep: R,
    ) -> Cow<'h, [u8]>;
    pub fn replacen<'h, R: Replacer>(
        &self,
        haystack: &'h [u8],
        limit: usize,
        rep: R,
    ) -> Cow<'h, [u8]>;
}

impl Regex {
    pub fn shortest_match(&self, haystack: &[u8]) -> Option<usize>;
    pub fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize>;
    pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool;
    pub fn find_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Match<'h>>;
    pub fn captures_at<'h>(
        &self,
        haystack: &'h [u8],
        start: usize,
    ) -> Option<Captures<'h>>;
    pub fn captures_read<'h>(
        &self,
        locs: &mut CaptureLocations,
        haystack: &'h [u8],
    ) -> Option<Match<'h>>;
    pub fn captures_read_at<'h>(
        &self,
        locs: &mut CaptureLocations,
        haystack: &'h [u8],
        start: usize,
    ) -> Option<Match<'h>>;
}

impl Regex {
    pub fn as_str(&self) -> &str;
    pub fn capture_names(&self) -> CaptureNames<'_>;
    pub fn captures_len(&self) -> usize;
    pub fn static_captures_len(&self) -> Option<usize>;
    pub fn capture_locations(&self) -> CaptureLocations;
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Match<'h> {}

impl<'h> Match<'h> {
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn range(&self) -> core::ops::Range<usize>;
    pub fn as_bytes(&self) -> &'h [u8];
}
impl<'h> core::fmt::Debug for Match<'h> {}
impl<'h> From<Match<'h>> for &'h [u8] {}
impl<'h> From<Match<'h>> for core::ops::Range<usize> {}
pub struct Captures<'h> {}

impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>>;
    pub fn get_match(&self) -> Match<'h>;
    pub fn name(&self, name: &str) -> Option<Match<'h>>;
    pub fn extract<const N: usize>(&self) -> (&'h [u8], [&'h [u8]; N]);
    pub fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>);
    pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    #[flow(none)]
    pub fn len(&self) -> usize;
}
impl<'h> core::fmt::Debug for Captures<'h> {}

impl<'h> core::ops::Index<usize> for Captures<'h> {
    type Output = [u8];
}

impl<'h, 'n> core::ops::Index<&'n str> for Captures<'h> {
    type Output = [u8];
}

#[derive(Clone, Debug)]
pub struct CaptureLocations(());
pub type Locations = CaptureLocations;

impl CaptureLocations {
    pub fn get(&self, i: usize) -> Option<(usize, usize)>;
    #[flow(none)]
    pub fn len(&self) -> usize;
}

#[derive(Debug)]
pub struct Matches<'r, 'h> {}

impl<'r, 'h> Iterator for Matches<'r, 'h> {
    type Item = Match<'h>;
}

#[derive(Debug)]
pub struct CaptureMatches<'r, 'h> {}

impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
    type Item = Captures<'h>;
}

#[derive(Debug)]
pub struct Split<'r, 'h> {}

impl<'r, 'h> Iterator for Split<'r, 'h> {
    type Item = &'h [u8];
}

#[derive(Debug)]
pub struct SplitN<'r, 'h> {}

impl<'r, 'h> Iterator for SplitN<'r, 'h> {
    type Item = &'h [u8];
}

#[derive(Clone, Debug)]
pub struct CaptureNames<'r>(());

impl<'r> Iterator for CaptureNames<'r> {
    type Item = Option<&'r str>;
}
impl<'r> ExactSizeIterator for CaptureNames<'r> {}

#[derive(Clone, Debug)]
pub struct SubCaptureMatches<'c, 'h> {}

impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> {
    type Item = Option<Match<'h>>;
}
impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}

pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>);
    fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, [u8]>>;
    fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self>;
}
impl<'a, const N: usize> Replacer for &'a [u8; N] {}
impl<const N: usize> Replacer for [u8; N] {}
impl<'a> Replacer for &'a [u8] {}
impl<'a> Replacer for &'a Vec<u8> {}
impl Replacer for Vec<u8> {}
impl<'a> Replacer for Cow<'a, [u8]> {}
impl<'a> Replacer for &'a Cow<'a, [u8]> {}

impl<F, T> Replacer for F
where
    F: FnMut(&Captures<'_>) -> T,
    T: AsRef<[u8]>,
{}

#[derive(Debug)]
pub struct ReplacerRef<'a, R: ?Sized>(());
impl<'a, R: Replacer + ?Sized + 'a> Replacer for ReplacerRef<'a, R> {}

#[derive(Clone, Debug)]
pub struct NoExpand<'s>(pub &'s [u8]);
impl<'s> Replacer for NoExpand<'s> {}

#[derive(Clone, Debug)]
pub struct RegexBuilder {}

impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder;
    pub fn build(&self) -> Result<Regex, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}
