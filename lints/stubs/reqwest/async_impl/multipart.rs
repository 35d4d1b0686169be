use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;
use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream;
use super::Body;
use crate::header::HeaderMap;

pub struct Form {}
pub struct Part {}
impl Default for Form {}

impl Form {
    pub fn new() -> Form;
    pub fn boundary(&self) -> &str;
    pub fn text<T, U>(self, name: T, value: U) -> Form
    where
        T: Into<Cow<'static, str>>,
        U: Into<Cow<'static, str>>;
    pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
    where
        T: Into<Cow<'static, str>>,
        U: AsRef<Path>;
    pub fn part<T>(self, name: T, part: Part) -> Form
    where
        T: Into<Cow<'static, str>>;
    pub fn percent_encode_path_segment(self) -> Form;
    pub fn percent_encode_attr_chars(self) -> Form;
    pub fn percent_encode_noop(self) -> Form;
    pub fn into_stream(
        self,
    ) -> impl Stream<Item = Result<Bytes, crate::Error>> + Send + Sync;
}
impl fmt::Debug for Form {}

impl Part {
    pub fn text<T>(value: T) -> Part
    where
        T: Into<Cow<'static, str>>;
    pub fn bytes<T>(value: T) -> Part
    where
        T: Into<Cow<'static, [u8]>>;
    pub fn stream<T: Into<Body>>(value: T) -> Part;
    pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
    pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
    pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
    pub fn file_name<T>(self, filename: T) -> Part
    where
        T: Into<Cow<'static, str>>;
    pub fn headers(self, headers: HeaderMap) -> Part;
}
impl fmt::Debug for Part {}
