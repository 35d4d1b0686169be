use super::IntoResponse;
use http::{
    header::{HeaderMap, HeaderName, HeaderValue},
    Extensions,
};
use std::{convert::Infallible, fmt};

pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(
        self,
        res: ResponseParts,
    ) -> Result<ResponseParts, Self::Error>;
}

impl<T> IntoResponseParts for Option<T>
where
    T: IntoResponseParts,
{
    type Error = T::Error;
}

#[derive(Debug)]
pub struct ResponseParts {}

impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}

impl IntoResponseParts for HeaderMap {
    type Error = Infallible;
}

impl<K, V, const N: usize> IntoResponseParts for [(K, V); N]
where
    K: TryInto<HeaderName>,
    K::Error: fmt::Display,
    V: TryInto<HeaderValue>,
    V::Error: fmt::Display,
{
    type Error = TryIntoHeaderError<K::Error, V::Error>;
}

#[derive(Debug)]
pub struct TryIntoHeaderError<K, V> {}

impl<K, V> IntoResponse for TryIntoHeaderError<K, V>
where
    K: fmt::Display,
    V: fmt::Display,
{}
impl<K, V> fmt::Display for TryIntoHeaderError<K, V> {}

impl<K, V> std::error::Error for TryIntoHeaderError<K, V>
where
    K: std::error::Error + 'static,
    V: std::error::Error + 'static,
{}

impl IntoResponseParts for Extensions {
    type Error = Infallible;
}

impl IntoResponseParts for () {
    type Error = Infallible;
}
