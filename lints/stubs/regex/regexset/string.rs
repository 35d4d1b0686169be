use alloc::string::String;
use crate::Error;

#[derive(Clone)]
pub struct RegexSet {}

impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error>
    where
        S: AsRef<str>,
        I: IntoIterator<Item = S>;
    pub fn empty() -> RegexSet;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn matches(&self, haystack: &str) -> SetMatches;
    pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn patterns(&self) -> &[String];
}
impl Default for RegexSet {}

#[derive(Clone, Debug)]
pub struct SetMatches(());

impl SetMatches {
    pub fn matched_any(&self) -> bool;
    pub fn matched_all(&self) -> bool;
    pub fn matched(&self, index: usize) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> SetMatchesIter<'_>;
}

impl IntoIterator for SetMatches {
    type IntoIter = SetMatchesIntoIter;
    type Item = usize;
}

impl<'a> IntoIterator for &'a SetMatches {
    type IntoIter = SetMatchesIter<'a>;
    type Item = usize;
}

#[derive(Debug)]
pub struct SetMatchesIntoIter {}

impl Iterator for SetMatchesIntoIter {
    type Item = usize;
}
impl DoubleEndedIterator for SetMatchesIntoIter {}

#[derive(Clone, Debug)]
pub struct SetMatchesIter<'a>(());

impl<'a> Iterator for SetMatchesIter<'a> {
    type Item = usize;
}
impl<'a> DoubleEndedIterator for SetMatchesIter<'a> {}
impl core::fmt::Debug for RegexSet {}

#[derive(Clone, Debug)]
pub struct RegexSetBuilder {}

impl RegexSetBuilder {
    pub fn new<I, S>(patterns: I) -> RegexSetBuilder
    where
        I: IntoIterator<Item = S>,
        S: AsRef<str>;
    pub fn build(&self) -> Result<RegexSet, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
}
