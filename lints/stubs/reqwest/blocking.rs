pub use self::body::Body;
pub use self::client::{Client, ClientBuilder};
pub use self::request::{Request, RequestBuilder};
pub use self::response::Response;

mod body {
    use std::fs::File;
    use std::io::{self, Read};
    use std::mem::{self};
    use bytes::Bytes;
    #[derive(Debug)]
    pub struct Body {}
    impl Body {
        pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
        pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
    }
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<&'static str> for Body {}
    impl From<File> for Body {}
    impl From<Bytes> for Body {}
}

mod client;
pub mod multipart;
mod request;

mod response {
    use http::header::HeaderMap;
    use std::fmt;
    use std::io::{self, Read};
    use std::net::SocketAddr;
    use bytes::Bytes;
    use http;
    use serde::de::DeserializeOwned;
    use crate::cookie;
    use crate::{async_impl, StatusCode, Url, Version};
    pub struct Response {}
    impl fmt::Debug for Response {}
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a;
        pub fn version(&self) -> Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &http::Extensions;
        pub fn extensions_mut(&mut self) -> &mut http::Extensions;
        pub fn content_length(&self) -> Option<u64>;
        pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        pub fn bytes(self) -> crate::Result<Bytes>;
        pub fn text(self) -> crate::Result<String>;
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
        pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64>
        where
            W: io::Write;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl Read for Response {}
    impl<T: Into<async_impl::body::Body>> From<http::Response<T>> for Response {}
}
pub fn get<T: crate::IntoUrl>(url: T) -> crate::Result<Response>;
