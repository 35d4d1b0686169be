//! csv: tables as text.

use serde::Serialize;
use serde::de::DeserializeOwned;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    #[flow(none)]
    pub fn is_io_error(&self) -> bool;
}
pub enum ErrorKind { Io(std::io::Error), Seek, Serialize(String) }
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
impl From<std::io::Error> for Error {}

pub struct Writer<W: std::io::Write> { inner: W }
impl Writer<std::fs::File> {
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Writer<std::fs::File>>;
}
impl<W: std::io::Write> Writer<W> {
    pub fn from_writer(writer: W) -> Writer<W>;
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    pub fn flush(&mut self) -> std::io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}
pub struct IntoInnerError<W>(W);
impl<W> IntoInnerError<W> {
    pub fn into_error(self) -> std::io::Error;
}
impl<W> std::fmt::Debug for IntoInnerError<W> {}
impl<W> std::fmt::Display for IntoInnerError<W> {}
impl<W> std::error::Error for IntoInnerError<W> {}
#[derive(Debug, Default)]
pub struct WriterBuilder;
impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Writer<std::fs::File>>;
    pub fn from_writer<W: std::io::Write>(&self, writer: W) -> Writer<W>;
}
pub struct Reader<R> { inner: R }
impl Reader<std::fs::File> {
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Reader<std::fs::File>>;
}
impl<R: std::io::Read> Reader<R> {
    pub fn from_reader(reader: R) -> Reader<R>;
    pub fn deserialize<D: DeserializeOwned>(&mut self) -> DeserializeRecordsIter<'_, R, D>;
    pub fn into_deserialize<D: DeserializeOwned>(self) -> DeserializeRecordsIntoIter<R, D>;
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    pub fn headers(&mut self) -> Result<&StringRecord>;
}
pub struct DeserializeRecordsIter<'r, R, D>(&'r mut Reader<R>, D);
impl<'r, R: std::io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIter<'r, R, D> { type Item = Result<D>; }
pub struct DeserializeRecordsIntoIter<R, D>(Reader<R>, D);
impl<R: std::io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = Result<D>; }
pub struct StringRecordsIter<'r, R>(&'r mut Reader<R>);
impl<'r, R: std::io::Read> Iterator for StringRecordsIter<'r, R> { type Item = Result<StringRecord>; }
#[derive(Debug, Default)]
pub struct ReaderBuilder;
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Reader<std::fs::File>>;
    pub fn from_reader<R: std::io::Read>(&self, reader: R) -> Reader<R>;
}
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StringRecord(Vec<String>);
impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn push_field(&mut self, field: &str);
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> StringRecordIter<'_>;
}
impl std::ops::Index<usize> for StringRecord { type Output = str; }
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
pub struct StringRecordIter<'r>(&'r StringRecord);
impl<'r> Iterator for StringRecordIter<'r> { type Item = &'r str; }
impl<'r> IntoIterator for &'r StringRecord { type Item = &'r str; type IntoIter = StringRecordIter<'r>; }
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ByteRecord(Vec<Vec<u8>>);
impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn push_field(&mut self, field: &[u8]);
}
