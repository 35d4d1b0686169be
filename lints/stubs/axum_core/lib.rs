//! `axum-core`: what extractors and responses are.

pub use self::error::Error;
pub use self::ext_traits::{request::RequestExt, request_parts::RequestPartsExt};

mod error {
    use crate::BoxError;
    use std::{error::Error as StdError, fmt};
    #[derive(Debug)]
    pub struct Error {}
    impl Error {
        pub fn new(error: impl Into<BoxError>) -> Self;
        pub fn into_inner(self) -> BoxError;
    }
    impl fmt::Display for Error {}
    impl StdError for Error {}
}

mod ext_traits;

pub mod body {
    use crate::{BoxError, Error};
    use bytes::Bytes;
    use futures_core::{Stream, TryStream};
    #[derive(Debug)]
    pub struct Body(());
    impl Body {
        pub fn new<B>(body: B) -> Self
        where
            B: http_body::Body<Data = Bytes> + Send + 'static,
            B::Error: Into<BoxError>;
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self
        where
            S: TryStream + Send + 'static,
            S::Ok: Into<Bytes>,
            S::Error: Into<BoxError>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }
    impl Default for Body {}
    impl From<()> for Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
    }
    #[derive(Debug)]
    pub struct BodyDataStream {}
    impl Stream for BodyDataStream {
        type Item = Result<Bytes, Error>;
    }
    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
    }
}

pub mod extract;
pub mod response;

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
