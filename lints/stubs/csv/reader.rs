use std::{
    fs::File, io::{self, Seek},
    path::Path,
};
use serde::de::DeserializeOwned;
use crate::{
    byte_record::{ByteRecord, Position},
    error::Result, string_record::StringRecord, {Terminator, Trim},
};

#[derive(Debug)]
pub struct ReaderBuilder {}
impl Default for ReaderBuilder {}

impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    pub fn from_reader<R: io::Read>(&self, rdr: R) -> Reader<R>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
}

#[derive(Debug)]
pub struct Reader<R> {}

impl Reader<Reader<File>> {
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}

impl<R: io::Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>
    where
        D: DeserializeOwned;
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>
    where
        D: DeserializeOwned;
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R>;
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    pub fn headers(&mut self) -> Result<&StringRecord>;
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}

impl<R: io::Read + io::Seek> Reader<R> {
    pub fn seek(&mut self, pos: Position) -> Result<()>;
    pub fn seek_raw(&mut self, seek_from: io::SeekFrom, pos: Position) -> Result<()>;
}
pub struct DeserializeRecordsIntoIter<R, D> {}

impl<R: io::Read, D: DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = Result<D>;
}
pub struct DeserializeRecordsIter<'r, R: 'r, D> {}

impl<'r, R: io::Read, D: DeserializeOwned> DeserializeRecordsIter<'r, R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: io::Read, D: DeserializeOwned> Iterator
for DeserializeRecordsIter<'r, R, D> {
    type Item = Result<D>;
}
pub struct StringRecordsIntoIter<R> {}

impl<R: io::Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: io::Read> Iterator for StringRecordsIntoIter<R> {
    type Item = Result<StringRecord>;
}
pub struct StringRecordsIter<'r, R: 'r> {}

impl<'r, R: io::Read> StringRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: io::Read> Iterator for StringRecordsIter<'r, R> {
    type Item = Result<StringRecord>;
}
pub struct ByteRecordsIntoIter<R> {}

impl<R: io::Read> ByteRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}

impl<R: io::Read> Iterator for ByteRecordsIntoIter<R> {
    type Item = Result<ByteRecord>;
}
pub struct ByteRecordsIter<'r, R: 'r> {}

impl<'r, R: io::Read> ByteRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}

impl<'r, R: io::Read> Iterator for ByteRecordsIter<'r, R> {
    type Item = Result<ByteRecord>;
}

#[derive(Debug)]
struct Headers {}
