pub use crate::extract::path::{FailedToDeserializePathParams, InvalidUtf8InPathParam};
pub use axum_core::extract::rejection::*;

#[derive(Debug)]
pub struct JsonDataError {}

impl JsonDataError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for JsonDataError {}
impl std::fmt::Display for JsonDataError {}
impl std::error::Error for JsonDataError {}

#[derive(Debug)]
pub struct JsonSyntaxError {}

impl JsonSyntaxError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for JsonSyntaxError {}
impl std::fmt::Display for JsonSyntaxError {}
impl std::error::Error for JsonSyntaxError {}

#[derive(Debug)]
pub struct MissingJsonContentType {}

impl MissingJsonContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MissingJsonContentType {}
impl std::fmt::Display for MissingJsonContentType {}
impl std::error::Error for MissingJsonContentType {}

#[derive(Debug)]
pub struct MissingExtension {}

impl MissingExtension {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MissingExtension {}
impl std::fmt::Display for MissingExtension {}
impl std::error::Error for MissingExtension {}

#[derive(Debug)]
pub struct MissingPathParams {}

impl MissingPathParams {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MissingPathParams {}
impl std::fmt::Display for MissingPathParams {}
impl std::error::Error for MissingPathParams {}

#[derive(Debug)]
pub struct InvalidFormContentType {}

impl InvalidFormContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidFormContentType {}
impl std::fmt::Display for InvalidFormContentType {}
impl std::error::Error for InvalidFormContentType {}

#[derive(Debug)]
pub struct FailedToDeserializeForm {}

impl FailedToDeserializeForm {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for FailedToDeserializeForm {}
impl std::fmt::Display for FailedToDeserializeForm {}
impl std::error::Error for FailedToDeserializeForm {}

#[derive(Debug)]
pub struct FailedToDeserializeFormBody {}

impl FailedToDeserializeFormBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for FailedToDeserializeFormBody {}
impl std::fmt::Display for FailedToDeserializeFormBody {}
impl std::error::Error for FailedToDeserializeFormBody {}

#[derive(Debug)]
pub struct FailedToDeserializeQueryString {}

impl FailedToDeserializeQueryString {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for FailedToDeserializeQueryString {}
impl std::fmt::Display for FailedToDeserializeQueryString {}
impl std::error::Error for FailedToDeserializeQueryString {}

#[derive(Debug)]
pub enum QueryRejection {
    FailedToDeserializeQueryString(FailedToDeserializeQueryString),
}

impl QueryRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for QueryRejection {}
impl From<FailedToDeserializeQueryString> for QueryRejection {}
impl std::fmt::Display for QueryRejection {}
impl std::error::Error for QueryRejection {}

#[derive(Debug)]
pub enum FormRejection {
    InvalidFormContentType(InvalidFormContentType),
    FailedToDeserializeForm(FailedToDeserializeForm),
    FailedToDeserializeFormBody(FailedToDeserializeFormBody),
    BytesRejection(BytesRejection),
}

impl FormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for FormRejection {}
impl From<InvalidFormContentType> for FormRejection {}
impl From<FailedToDeserializeForm> for FormRejection {}
impl From<FailedToDeserializeFormBody> for FormRejection {}
impl From<BytesRejection> for FormRejection {}
impl std::fmt::Display for FormRejection {}
impl std::error::Error for FormRejection {}

#[derive(Debug)]
pub enum RawFormRejection {
    InvalidFormContentType(InvalidFormContentType),
    BytesRejection(BytesRejection),
}

impl RawFormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for RawFormRejection {}
impl From<InvalidFormContentType> for RawFormRejection {}
impl From<BytesRejection> for RawFormRejection {}
impl std::fmt::Display for RawFormRejection {}
impl std::error::Error for RawFormRejection {}

#[derive(Debug)]
pub enum JsonRejection {
    JsonDataError(JsonDataError),
    JsonSyntaxError(JsonSyntaxError),
    MissingJsonContentType(MissingJsonContentType),
    BytesRejection(BytesRejection),
}

impl JsonRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for JsonRejection {}
impl From<JsonDataError> for JsonRejection {}
impl From<JsonSyntaxError> for JsonRejection {}
impl From<MissingJsonContentType> for JsonRejection {}
impl From<BytesRejection> for JsonRejection {}
impl std::fmt::Display for JsonRejection {}
impl std::error::Error for JsonRejection {}

#[derive(Debug)]
pub enum ExtensionRejection {
    MissingExtension(MissingExtension),
}

impl ExtensionRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for ExtensionRejection {}
impl From<MissingExtension> for ExtensionRejection {}
impl std::fmt::Display for ExtensionRejection {}
impl std::error::Error for ExtensionRejection {}

#[derive(Debug)]
pub enum PathRejection {
    FailedToDeserializePathParams(FailedToDeserializePathParams),
    MissingPathParams(MissingPathParams),
}

impl PathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for PathRejection {}
impl From<FailedToDeserializePathParams> for PathRejection {}
impl From<MissingPathParams> for PathRejection {}
impl std::fmt::Display for PathRejection {}
impl std::error::Error for PathRejection {}

#[derive(Debug)]
pub enum RawPathParamsRejection {
    InvalidUtf8InPathParam(InvalidUtf8InPathParam),
    MissingPathParams(MissingPathParams),
}

impl RawPathParamsRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for RawPathParamsRejection {}
impl From<InvalidUtf8InPathParam> for RawPathParamsRejection {}
impl From<MissingPathParams> for RawPathParamsRejection {}
impl std::fmt::Display for RawPathParamsRejection {}
impl std::error::Error for RawPathParamsRejection {}

#[derive(Debug)]
pub struct MatchedPathMissing {}

impl MatchedPathMissing {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MatchedPathMissing {}
impl std::fmt::Display for MatchedPathMissing {}
impl std::error::Error for MatchedPathMissing {}

#[derive(Debug)]
pub enum MatchedPathRejection {
    MatchedPathMissing(MatchedPathMissing),
}

impl MatchedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MatchedPathRejection {}
impl From<MatchedPathMissing> for MatchedPathRejection {}
impl std::fmt::Display for MatchedPathRejection {}
impl std::error::Error for MatchedPathRejection {}

#[derive(Debug)]
pub struct NestedPathRejection {}

impl NestedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for NestedPathRejection {}
impl std::fmt::Display for NestedPathRejection {}
impl std::error::Error for NestedPathRejection {}
