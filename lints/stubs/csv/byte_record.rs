use std::{fmt, iter::FromIterator, ops::{self, Range}};
use serde::de::Deserialize;
use crate::{error::Result, string_record::StringRecord};

#[derive(Clone, Eq)]
pub struct ByteRecord(());
impl PartialEq for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for &ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for &ByteRecord {}
impl fmt::Debug for ByteRecord {}
impl Default for ByteRecord {}

impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn deserialize<'de, D: Deserialize<'de>>(
        &'de self,
        headers: Option<&'de ByteRecord>,
    ) -> Result<D>;
    pub fn iter(&self) -> ByteRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &[u8];
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Position {}

impl Position {
    pub fn new() -> Position;
    pub fn byte(&self) -> u64;
    pub fn line(&self) -> u64;
    pub fn record(&self) -> u64;
    pub fn set_byte(&mut self, byte: u64) -> &mut Position;
    pub fn set_line(&mut self, line: u64) -> &mut Position;
    pub fn set_record(&mut self, record: u64) -> &mut Position;
}

impl ops::Index<usize> for ByteRecord {
    type Output = [u8];
}
impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord {}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}

#[derive(Clone)]
pub struct ByteRecordIter<'r> {}

impl<'r> IntoIterator for &'r ByteRecord {
    type IntoIter = ByteRecordIter<'r>;
    type Item = &'r [u8];
}
impl<'r> ExactSizeIterator for ByteRecordIter<'r> {}

impl<'r> Iterator for ByteRecordIter<'r> {
    type Item = &'r [u8];
}
impl<'r> DoubleEndedIterator for ByteRecordIter<'r> {}
