pub use self::body::Body;
pub use self::client::{Client, ClientBuilder};
pub use self::request::{Request, RequestBuilder};
pub use self::response::Response;

pub mod body {
    use std::fmt;
    use bytes::Bytes;
    use http_body::Body as HttpBody;
    use tokio::fs::File;
    pub struct Body {}
    impl Body {
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn wrap_stream<S>(stream: S) -> Body
        where
            S: futures_core::stream::TryStream + Send + 'static,
            S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
            Bytes: From<S::Ok>;
        pub fn wrap<B>(inner: B) -> Body
        where
            B: HttpBody + Send + Sync + 'static,
            B::Data: Into<Bytes>,
            B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
    }
    impl Default for Body {}
    impl From<Bytes> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<String> for Body {}
    impl From<&'static str> for Body {}
    impl From<File> for Body {}
    impl fmt::Debug for Body {}
    impl HttpBody for Body {
        type Data = Bytes;
        type Error = crate::Error;
    }
}

pub mod client;
pub mod multipart;
pub(crate) mod request;

mod response {
    use http::{HeaderMap, StatusCode, Version};
    use std::fmt;
    use std::net::SocketAddr;
    use bytes::Bytes;
    use serde::de::DeserializeOwned;
    use url::Url;
    use super::body::Body;
    use crate::cookie;
    pub struct Response {}
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn content_length(&self) -> Option<u64>;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn extensions_mut(&mut self) -> &mut http::Extensions;
        pub async fn text(self) -> crate::Result<String>;
        pub async fn text_with_charset(
            self,
            default_encoding: &str,
        ) -> crate::Result<String>;
        pub async fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        pub async fn bytes(self) -> crate::Result<Bytes>;
        pub async fn chunk(&mut self) -> crate::Result<Option<Bytes>>;
        pub fn bytes_stream(
            self,
        ) -> impl futures_core::Stream<Item = crate::Result<Bytes>>;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl fmt::Debug for Response {}
    impl From<Response> for Body {}
    impl<T: Into<Body>> From<http::Response<T>> for Response {}
    impl From<Response> for http::Response<Body> {}
}
