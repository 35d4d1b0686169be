use crate::body::Body;
pub use self::{
    append_headers::AppendHeaders, into_response::IntoResponse,
    into_response_parts::{IntoResponseParts, ResponseParts, TryIntoHeaderError},
};

mod append_headers {
    use super::{IntoResponse, IntoResponseParts, TryIntoHeaderError};
    use http::header::{HeaderName, HeaderValue};
    use std::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct AppendHeaders<I>(pub I);
    impl<I, K, V> IntoResponse for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: fmt::Display,
        V: TryInto<HeaderValue>,
        V::Error: fmt::Display,
    {}
    impl<I, K, V> IntoResponseParts for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: fmt::Display,
        V: TryInto<HeaderValue>,
        V::Error: fmt::Display,
    {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
    }
}

mod into_response;
mod into_response_parts;

pub type Response<T = Body> = http::Response<T>;
pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

impl<T> IntoResponse for Result<T>
where
    T: IntoResponse,
{}

#[derive(Debug)]
pub struct ErrorResponse(());

impl<T> From<T> for ErrorResponse
where
    T: IntoResponse,
{}
