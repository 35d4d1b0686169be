use std::{fs::File, io, path::Path, result};
use serde::Serialize;
use crate::{
    byte_record::ByteRecord, error::{IntoInnerError, Result},
    serializer::serialize, {QuoteStyle, Terminator},
};

#[derive(Debug)]
pub struct WriterBuilder {}
impl Default for WriterBuilder {}

impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    pub fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}

#[derive(Debug)]
pub struct Writer<W: io::Write> {}

impl Writer<File> {
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}

impl<W: io::Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()>
    where
        I: IntoIterator<Item = T>,
        T: AsRef<[u8]>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    pub fn flush(&mut self) -> io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<Writer<W>>>;
}
