//! `csv`: comma-separated values, read and written.

use std::result;
use serde::{Deserialize, Deserializer};
pub use crate::{
    byte_record::{ByteRecord, ByteRecordIter, Position},
    deserializer::{DeserializeError, DeserializeErrorKind},
    error::{Error, ErrorKind, FromUtf8Error, IntoInnerError, Result, Utf8Error},
    reader::{
        ByteRecordsIntoIter, ByteRecordsIter, DeserializeRecordsIntoIter,
        DeserializeRecordsIter, Reader, ReaderBuilder, StringRecordsIntoIter,
        StringRecordsIter,
    },
    string_record::{StringRecord, StringRecordIter},
    writer::{Writer, WriterBuilder},
};

mod byte_record;
mod error;
mod reader;

mod serializer {
    use std::io;
    use serde::ser::{Error as SerdeError, Serialize};
    use crate::{error::Error, writer::Writer};
    pub fn serialize<S: Serialize, W: io::Write>(
        wtr: &mut Writer<W>,
        value: S,
    ) -> Result<(), Error>;
    impl SerdeError for Error {}
    pub fn serialize_header<S: Serialize, W: io::Write>(
        wtr: &mut Writer<W>,
        value: S,
    ) -> Result<bool, Error>;
}

mod string_record;
mod writer;

#[derive(Clone, Copy, Debug, Default)]
pub enum QuoteStyle {
    Always,
    Necessary,
    NonNumeric,
    Never,
}

#[derive(Clone, Copy, Debug, Default)]
pub enum Terminator {
    CRLF,
    Any(u8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Trim {
    None,
    Headers,
    Fields,
    All,
}

pub fn invalid_option<'de, D, T>(de: D) -> result::Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    Option<T>: Deserialize<'de>;
