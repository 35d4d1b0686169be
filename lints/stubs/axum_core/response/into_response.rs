use super::Response;
use crate::{body::Body, BoxError};
use bytes::{Buf, Bytes, BytesMut};
use http::{
    header::{self, HeaderMap, HeaderName, HeaderValue},
    Extensions, StatusCode,
};
use std::{borrow::Cow, convert::Infallible, fmt};

pub trait IntoResponse {
    fn into_response(self) -> Response;
}
impl IntoResponse for StatusCode {}
impl IntoResponse for () {}
impl IntoResponse for Infallible {}

impl<T, E> IntoResponse for Result<T, E>
where
    T: IntoResponse,
    E: IntoResponse,
{}

impl<B> IntoResponse for Response<B>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{}
impl IntoResponse for http::response::Parts {}
impl IntoResponse for Body {}
impl IntoResponse for &'static str {}
impl IntoResponse for String {}
impl IntoResponse for Box<str> {}
impl IntoResponse for Cow<'static, str> {}
impl IntoResponse for Bytes {}
impl IntoResponse for BytesMut {}

impl<T, U> IntoResponse for Chain<T, U>
where
    T: Buf + Unpin + Send + 'static,
    U: Buf + Unpin + Send + 'static,
{}
impl IntoResponse for &'static [u8] {}
impl<const N: usize> IntoResponse for &'static [u8; N] {}
impl<const N: usize> IntoResponse for [u8; N] {}
impl IntoResponse for Vec<u8> {}
impl IntoResponse for Box<[u8]> {}
impl IntoResponse for Cow<'static, [u8]> {}

impl<R> IntoResponse for (StatusCode, R)
where
    R: IntoResponse,
{}
impl IntoResponse for HeaderMap {}
impl IntoResponse for Extensions {}

impl<K, V, const N: usize> IntoResponse for [(K, V); N]
where
    K: TryInto<HeaderName>,
    K::Error: fmt::Display,
    V: TryInto<HeaderValue>,
    V::Error: fmt::Display,
{}

impl<R> IntoResponse for (http::response::Parts, R)
where
    R: IntoResponse,
{}

impl<R> IntoResponse for (http::response::Response<()>, R)
where
    R: IntoResponse,
{}

impl<R> IntoResponse for (R,)
where
    R: IntoResponse,
{}

impl<R, T1> IntoResponse for (T1, R)
where
    T1: super::IntoResponseParts,
    R: IntoResponse,
{}

impl<R, T1, T2> IntoResponse for (T1, T2, R)
where
    T1: super::IntoResponseParts,
    T2: super::IntoResponseParts,
    R: IntoResponse,
{}

impl<R, T1> IntoResponse for (StatusCode, T1, R)
where
    T1: super::IntoResponseParts,
    R: IntoResponse,
{}

impl<R, T1, T2> IntoResponse for (StatusCode, T1, T2, R)
where
    T1: super::IntoResponseParts,
    T2: super::IntoResponseParts,
    R: IntoResponse,
{}
