use super::FromRequest;
use crate::body::Bytes;
use axum_core::{extract::OptionalFromRequest, response::IntoResponse};
use futures_util::stream::Stream;
use http::{header::HeaderMap, StatusCode};
use std::{error::Error, fmt};

#[derive(Debug)]
pub struct Multipart {}

impl<S> FromRequest<S> for Multipart
where
    S: Send + Sync,
{
    type Rejection = MultipartRejection;
}

impl<S> OptionalFromRequest<S> for Multipart
where
    S: Send + Sync,
{
    type Rejection = MultipartRejection;
}

impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
}

#[derive(Debug)]
pub struct Field<'a> {}

impl Stream for Field<'_> {
    type Item = Result<Bytes, MultipartError>;
}

impl Field<'_> {
    pub fn name(&self) -> Option<&str>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn headers(&self) -> &HeaderMap;
    pub async fn bytes(self) -> Result<Bytes, MultipartError>;
    pub async fn text(self) -> Result<String, MultipartError>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
}

#[derive(Debug)]
pub struct MultipartError {}

impl MultipartError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl fmt::Display for MultipartError {}
impl std::error::Error for MultipartError {}
impl IntoResponse for MultipartError {}

#[derive(Debug)]
pub enum MultipartRejection {
    InvalidBoundary(InvalidBoundary),
}

impl MultipartRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for MultipartRejection {}
impl From<InvalidBoundary> for MultipartRejection {}
impl std::fmt::Display for MultipartRejection {}
impl std::error::Error for MultipartRejection {}

#[derive(Debug)]
pub struct InvalidBoundary {}

impl InvalidBoundary {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> http::StatusCode;
}
impl crate::response::IntoResponse for InvalidBoundary {}
impl std::fmt::Display for InvalidBoundary {}
impl std::error::Error for InvalidBoundary {}
