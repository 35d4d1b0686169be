use std::{
    fmt, iter::FromIterator, ops::{self, Range},
    result, str,
};
use serde::de::Deserialize;
use crate::{
    byte_record::{ByteRecord, Position},
    error::{FromUtf8Error, Result},
};

#[derive(Clone, Eq)]
pub struct StringRecord(());
impl PartialEq for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for &StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for &StringRecord {}
impl fmt::Debug for StringRecord {}
impl Default for StringRecord {}

impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn from_byte_record(
        record: ByteRecord,
    ) -> result::Result<StringRecord, FromUtf8Error>;
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord;
    pub fn deserialize<'de, D: Deserialize<'de>>(
        &'de self,
        headers: Option<&'de StringRecord>,
    ) -> Result<D>;
    pub fn iter(&self) -> StringRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &str;
    pub fn as_byte_record(&self) -> &ByteRecord;
    pub fn into_byte_record(self) -> ByteRecord;
}

impl ops::Index<usize> for StringRecord {
    type Output = str;
}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}

impl<'a> IntoIterator for &'a StringRecord {
    type IntoIter = StringRecordIter<'a>;
    type Item = &'a str;
}

#[derive(Clone)]
pub struct StringRecordIter<'r>(());

impl<'r> Iterator for StringRecordIter<'r> {
    type Item = &'r str;
}
impl<'r> DoubleEndedIterator for StringRecordIter<'r> {}
