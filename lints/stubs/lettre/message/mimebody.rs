use crate::message::{IntoBody, header::{self, ContentType, Header, Headers}};

#[derive(Debug, Clone)]
pub struct SinglePartBuilder {}

impl SinglePartBuilder {
    pub fn new() -> Self;
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn content_type(self, content_type: ContentType) -> Self;
    pub fn body<T: IntoBody>(self, body: T) -> SinglePart;
}
impl Default for SinglePartBuilder {}

#[derive(Debug, Clone)]
pub struct SinglePart {}

impl SinglePart {
    pub fn builder() -> SinglePartBuilder;
    pub fn plain<T: IntoBody>(body: T) -> Self;
    pub fn html<T: IntoBody>(body: T) -> Self;
    pub fn headers(&self) -> &Headers;
    pub fn raw_body(&self) -> &[u8];
    pub fn formatted(&self) -> Vec<u8>;
}

#[derive(Debug, Clone)]
pub enum MultiPartKind {
    Mixed,
    Alternative,
    Related,
    Encrypted { protocol: String },
    Signed { protocol: String, micalg: String },
}

#[derive(Debug, Clone)]
pub struct MultiPartBuilder {}

impl MultiPartBuilder {
    pub fn new() -> Self;
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn kind(self, kind: MultiPartKind) -> Self;
    pub fn boundary<S: Into<String>>(self, boundary: S) -> Self;
    pub fn build(self) -> MultiPart;
    pub fn singlepart(self, part: SinglePart) -> MultiPart;
    pub fn multipart(self, part: MultiPart) -> MultiPart;
}
impl Default for MultiPartBuilder {}

#[derive(Debug, Clone)]
pub struct MultiPart {}

impl MultiPart {
    pub fn builder() -> MultiPartBuilder;
    pub fn mixed() -> MultiPartBuilder;
    pub fn alternative() -> MultiPartBuilder;
    pub fn related() -> MultiPartBuilder;
    pub fn encrypted(protocol: String) -> MultiPartBuilder;
    pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder;
    pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self;
    pub fn singlepart(self, part: SinglePart) -> Self;
    pub fn multipart(self, part: MultiPart) -> Self;
    pub fn boundary(&self) -> String;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn formatted(&self) -> Vec<u8>;
}
