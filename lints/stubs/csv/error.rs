use std::{error::Error as StdError, fmt, io, result};
use crate::{
    byte_record::{ByteRecord, Position},
    deserializer::DeserializeError,
};

pub type Result<T> = result::Result<T, Error>;

#[derive(Debug)]
pub struct Error(());

impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}

#[derive(Debug)]
pub enum ErrorKind {
    Io(io::Error),
    Utf8 { pos: Option<Position>, err: Utf8Error },
    UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 },
    Seek,
    Serialize(String),
    Deserialize { pos: Option<Position>, err: DeserializeError },
}

impl ErrorKind {
    pub fn position(&self) -> Option<&Position>;
}
impl From<io::Error> for Error {}
impl From<Error> for io::Error {}
impl StdError for Error {}
impl fmt::Display for Error {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromUtf8Error {}

impl FromUtf8Error {
    pub fn into_byte_record(self) -> ByteRecord;
    pub fn utf8_error(&self) -> &Utf8Error;
}
impl fmt::Display for FromUtf8Error {}
impl StdError for FromUtf8Error {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Utf8Error {}
pub fn new_utf8_error(field: usize, valid_up_to: usize) -> Utf8Error;

impl Utf8Error {
    pub fn field(&self) -> usize;
    pub fn valid_up_to(&self) -> usize;
}
impl StdError for Utf8Error {}
impl fmt::Display for Utf8Error {}
pub struct IntoInnerError<W> {}

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
    pub fn into_inner(self) -> W;
}
impl<W: std::any::Any> StdError for IntoInnerError<W> {}
impl<W> fmt::Display for IntoInnerError<W> {}
impl<W> fmt::Debug for IntoInnerError<W> {}
