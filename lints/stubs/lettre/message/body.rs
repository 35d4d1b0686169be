use std::ops::Deref;
use crate::message::header::ContentTransferEncoding;

#[derive(Debug, Clone)]
pub struct Body {}

#[derive(Debug, Clone)]
pub enum MaybeString {
    Binary(Vec<u8>),
    String(String),
}

impl Body {
    pub fn new<B: Into<MaybeString>>(buf: B) -> Self;
    pub fn new_with_encoding<B: Into<MaybeString>>(
        buf: B,
        encoding: ContentTransferEncoding,
    ) -> Result<Self, Vec<u8>>;
    pub fn dangerous_pre_encoded(
        buf: Vec<u8>,
        encoding: ContentTransferEncoding,
    ) -> Self;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn encoding(&self) -> ContentTransferEncoding;
    pub fn into_vec(self) -> Vec<u8>;
}

pub trait IntoBody {
    fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
}

impl<T> IntoBody for T
where
    T: Into<MaybeString>,
{}
impl IntoBody for Body {}
impl AsRef<[u8]> for Body {}
impl From<Vec<u8>> for MaybeString {}
impl From<String> for MaybeString {}
impl From<MaybeString> for Vec<u8> {}

impl Deref for MaybeString {
    type Target = [u8];
}
