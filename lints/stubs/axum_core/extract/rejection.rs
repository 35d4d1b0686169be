use crate::Error;

#[derive(Debug)]
pub enum FailedToBufferBody {
    LengthLimitError(LengthLimitError),
    UnknownBodyError(UnknownBodyError),
}

impl FailedToBufferBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for FailedToBufferBody {}
impl From<LengthLimitError> for FailedToBufferBody {}
impl From<UnknownBodyError> for FailedToBufferBody {}
impl std::fmt::Display for FailedToBufferBody {}
impl std::error::Error for FailedToBufferBody {}

#[derive(Debug)]
pub struct LengthLimitError {}

impl LengthLimitError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for LengthLimitError {}
impl std::fmt::Display for LengthLimitError {}
impl std::error::Error for LengthLimitError {}

#[derive(Debug)]
pub struct UnknownBodyError {}

impl UnknownBodyError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for UnknownBodyError {}
impl std::fmt::Display for UnknownBodyError {}
impl std::error::Error for UnknownBodyError {}

#[derive(Debug)]
pub struct InvalidUtf8 {}

impl InvalidUtf8 {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidUtf8 {}
impl std::fmt::Display for InvalidUtf8 {}
impl std::error::Error for InvalidUtf8 {}

#[derive(Debug)]
pub enum BytesRejection {
    FailedToBufferBody(FailedToBufferBody),
}

impl BytesRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for BytesRejection {}
impl From<FailedToBufferBody> for BytesRejection {}
impl std::fmt::Display for BytesRejection {}
impl std::error::Error for BytesRejection {}

#[derive(Debug)]
pub enum StringRejection {
    FailedToBufferBody(FailedToBufferBody),
    InvalidUtf8(InvalidUtf8),
}

impl StringRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for StringRejection {}
impl From<FailedToBufferBody> for StringRejection {}
impl From<InvalidUtf8> for StringRejection {}
impl std::fmt::Display for StringRejection {}
impl std::error::Error for StringRejection {}
