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

mod deserializer {
    use std::{error::Error as StdError, fmt, num, str};
    use serde::de::{Deserialize, Error as SerdeError};
    use crate::{byte_record::ByteRecord, error::Error, string_record::StringRecord};
    pub fn deserialize_string_record<'de, D: Deserialize<'de>>(
        record: &'de StringRecord,
        headers: Option<&'de StringRecord>,
    ) -> Result<D, Error>;
    pub fn deserialize_byte_record<'de, D: Deserialize<'de>>(
        record: &'de ByteRecord,
        headers: Option<&'de ByteRecord>,
    ) -> Result<D, Error>;
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct DeserializeError {}
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub enum DeserializeErrorKind {
        Message(String),
        Unsupported(String),
        UnexpectedEndOfRow,
        InvalidUtf8(str::Utf8Error),
        ParseBool(str::ParseBoolError),
        ParseInt(num::ParseIntError),
        ParseFloat(num::ParseFloatError),
    }
    impl SerdeError for DeserializeError {}
    impl StdError for DeserializeError {}
    impl fmt::Display for DeserializeError {}
    impl fmt::Display for DeserializeErrorKind {}
    impl DeserializeError {
        pub fn field(&self) -> Option<u64>;
        pub fn kind(&self) -> &DeserializeErrorKind;
    }
}

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
