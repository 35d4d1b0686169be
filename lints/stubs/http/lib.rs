//! `http`: the types that requests and responses are made of.

pub use crate::error::{Error, Result};
pub use crate::extensions::Extensions;
pub use crate::header::{HeaderMap, HeaderName, HeaderValue};
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;

mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error(String);
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<crate::header::InvalidHeaderName> for Error {}
    impl From<crate::header::InvalidHeaderValue> for Error {}
    impl From<crate::method::InvalidMethod> for Error {}
    impl From<crate::status::InvalidStatusCode> for Error {}
    impl From<crate::uri::InvalidUri> for Error {}
    impl From<std::convert::Infallible> for Error {}
}

mod extensions {
    #[derive(Clone, Debug, Default)]
    pub struct Extensions(());
    impl Extensions {
        pub fn new() -> Extensions;
        pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
        pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
        pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
        pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(
            &mut self,
            f: F,
        ) -> &mut T;
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
        pub fn clear(&mut self);
        pub fn is_empty(&self) -> bool;
        #[flow(none)]
        pub fn len(&self) -> usize;
        pub fn extend(&mut self, other: Self);
    }
}

pub mod method {
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Method(String);
    impl Method {
        pub const GET: Method = Method;
        pub const POST: Method = Method;
        pub const PUT: Method = Method;
        pub const DELETE: Method = Method;
        pub const HEAD: Method = Method;
        pub const OPTIONS: Method = Method;
        pub const CONNECT: Method = Method;
        pub const PATCH: Method = Method;
        pub const TRACE: Method = Method;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for Method {}
    impl AsRef<str> for Method {}
    impl std::str::FromStr for Method {
        type Err = InvalidMethod;
    }
    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
    }
    impl PartialEq<str> for Method {}

    #[derive(Debug)]
    pub struct InvalidMethod(());
    impl std::fmt::Display for InvalidMethod {}
    impl std::error::Error for InvalidMethod {}
}

pub mod version {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Version(());
    impl Version {
        pub const HTTP_09: Version = Version;
        pub const HTTP_10: Version = Version;
        pub const HTTP_11: Version = Version;
        pub const HTTP_2: Version = Version;
        pub const HTTP_3: Version = Version;
    }
}

pub mod status {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode(u16);
    impl StatusCode {
        pub const fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        pub const fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        pub fn is_informational(&self) -> bool;
        pub fn is_success(&self) -> bool;
        pub fn is_redirection(&self) -> bool;
        pub fn is_client_error(&self) -> bool;
        pub fn is_server_error(&self) -> bool;
        pub const CONTINUE: StatusCode = StatusCode;
        pub const SWITCHING_PROTOCOLS: StatusCode = StatusCode;
        pub const PROCESSING: StatusCode = StatusCode;
        pub const EARLY_HINTS: StatusCode = StatusCode;
        pub const OK: StatusCode = StatusCode;
        pub const CREATED: StatusCode = StatusCode;
        pub const ACCEPTED: StatusCode = StatusCode;
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = StatusCode;
        pub const NO_CONTENT: StatusCode = StatusCode;
        pub const RESET_CONTENT: StatusCode = StatusCode;
        pub const PARTIAL_CONTENT: StatusCode = StatusCode;
        pub const MULTI_STATUS: StatusCode = StatusCode;
        pub const ALREADY_REPORTED: StatusCode = StatusCode;
        pub const IM_USED: StatusCode = StatusCode;
        pub const MULTIPLE_CHOICES: StatusCode = StatusCode;
        pub const MOVED_PERMANENTLY: StatusCode = StatusCode;
        pub const FOUND: StatusCode = StatusCode;
        pub const SEE_OTHER: StatusCode = StatusCode;
        pub const NOT_MODIFIED: StatusCode = StatusCode;
        pub const USE_PROXY: StatusCode = StatusCode;
        pub const TEMPORARY_REDIRECT: StatusCode = StatusCode;
        pub const PERMANENT_REDIRECT: StatusCode = StatusCode;
        pub const BAD_REQUEST: StatusCode = StatusCode;
        pub const UNAUTHORIZED: StatusCode = StatusCode;
        pub const PAYMENT_REQUIRED: StatusCode = StatusCode;
        pub const FORBIDDEN: StatusCode = StatusCode;
        pub const NOT_FOUND: StatusCode = StatusCode;
        pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode;
        pub const NOT_ACCEPTABLE: StatusCode = StatusCode;
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = StatusCode;
        pub const REQUEST_TIMEOUT: StatusCode = StatusCode;
        pub const CONFLICT: StatusCode = StatusCode;
        pub const GONE: StatusCode = StatusCode;
        pub const LENGTH_REQUIRED: StatusCode = StatusCode;
        pub const PRECONDITION_FAILED: StatusCode = StatusCode;
        pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode;
        pub const URI_TOO_LONG: StatusCode = StatusCode;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode;
        pub const RANGE_NOT_SATISFIABLE: StatusCode = StatusCode;
        pub const EXPECTATION_FAILED: StatusCode = StatusCode;
        pub const IM_A_TEAPOT: StatusCode = StatusCode;
        pub const MISDIRECTED_REQUEST: StatusCode = StatusCode;
        pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode;
        pub const LOCKED: StatusCode = StatusCode;
        pub const FAILED_DEPENDENCY: StatusCode = StatusCode;
        pub const TOO_EARLY: StatusCode = StatusCode;
        pub const UPGRADE_REQUIRED: StatusCode = StatusCode;
        pub const PRECONDITION_REQUIRED: StatusCode = StatusCode;
        pub const TOO_MANY_REQUESTS: StatusCode = StatusCode;
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = StatusCode;
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = StatusCode;
        pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode;
        pub const NOT_IMPLEMENTED: StatusCode = StatusCode;
        pub const BAD_GATEWAY: StatusCode = StatusCode;
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode;
        pub const GATEWAY_TIMEOUT: StatusCode = StatusCode;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = StatusCode;
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode = StatusCode;
        pub const INSUFFICIENT_STORAGE: StatusCode = StatusCode;
        pub const LOOP_DETECTED: StatusCode = StatusCode;
        pub const NOT_EXTENDED: StatusCode = StatusCode;
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = StatusCode;
    }
    impl std::fmt::Display for StatusCode {}
    impl std::str::FromStr for StatusCode {
        type Err = InvalidStatusCode;
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl From<StatusCode> for u16 {}
    impl PartialEq<u16> for StatusCode {}

    #[derive(Debug)]
    pub struct InvalidStatusCode(());
    impl std::fmt::Display for InvalidStatusCode {}
    impl std::error::Error for InvalidStatusCode {}
}

pub mod header {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderName(String);
    impl HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        pub const fn from_static(src: &'static str) -> HeaderName;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for HeaderName {}
    impl AsRef<str> for HeaderName {}
    impl std::str::FromStr for HeaderName {
        type Err = InvalidHeaderName;
    }
    impl TryFrom<&str> for HeaderName {
        type Error = InvalidHeaderName;
    }
    impl TryFrom<String> for HeaderName {
        type Error = InvalidHeaderName;
    }
    impl From<&HeaderName> for HeaderName {}
    impl PartialEq<str> for HeaderName {}

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct HeaderValue(bytes::Bytes);
    impl HeaderValue {
        pub const fn from_static(src: &'static str) -> HeaderValue;
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn from_name(name: HeaderName) -> HeaderValue;
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<HeaderValue, InvalidHeaderValue>;
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        #[flow(none)]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn as_bytes(&self) -> &[u8];
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
    }
    impl AsRef<[u8]> for HeaderValue {}
    impl std::str::FromStr for HeaderValue {
        type Err = InvalidHeaderValue;
    }
    impl TryFrom<&str> for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    impl TryFrom<&String> for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    impl TryFrom<&[u8]> for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    impl TryFrom<Vec<u8>> for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    impl From<&HeaderValue> for HeaderValue {}
    impl From<u16> for HeaderValue {}
    impl From<u32> for HeaderValue {}
    impl From<u64> for HeaderValue {}
    impl From<usize> for HeaderValue {}
    impl From<i32> for HeaderValue {}
    impl From<i64> for HeaderValue {}
    impl PartialEq<str> for HeaderValue {}
    impl PartialEq<&str> for HeaderValue {}

    #[derive(Debug)]
    pub struct InvalidHeaderName(());
    impl std::fmt::Display for InvalidHeaderName {}
    impl std::error::Error for InvalidHeaderName {}
    #[derive(Debug)]
    pub struct InvalidHeaderValue(());
    impl std::fmt::Display for InvalidHeaderValue {}
    impl std::error::Error for InvalidHeaderValue {}
    #[derive(Debug)]
    pub struct ToStrError(());
    impl std::fmt::Display for ToStrError {}
    impl std::error::Error for ToStrError {}

    pub trait AsHeaderName {}
    impl AsHeaderName for HeaderName {}
    impl AsHeaderName for &HeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}

    pub trait IntoHeaderName {}
    impl IntoHeaderName for HeaderName {}
    impl IntoHeaderName for &HeaderName {}
    impl IntoHeaderName for &'static str {}

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct HeaderMap<T = HeaderValue>(T);
    impl HeaderMap {
        pub fn new() -> Self;
    }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
        #[flow(none)]
        pub fn len(&self) -> usize;
        #[flow(none)]
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T>;
        pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T>;
        pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<'_, T>;
        pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn iter_mut(&mut self) -> IterMut<'_, T>;
        pub fn keys(&self) -> Keys<'_, T>;
        pub fn values(&self) -> Values<'_, T>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
        pub fn entry<K: IntoHeaderName>(&mut self, key: K) -> Entry<'_, T>;
        pub fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T>;
        pub fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool;
        pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T>;
    }
    impl<K: AsHeaderName, T> std::ops::Index<K> for HeaderMap<T> {
        type Output = T;
    }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
    impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
    impl<T> IntoIterator for HeaderMap<T> {
        type Item = (Option<HeaderName>, T);
        type IntoIter = IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a HeaderMap<T> {
        type Item = (&'a HeaderName, &'a T);
        type IntoIter = Iter<'a, T>;
    }
    impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
        type Item = (&'a HeaderName, &'a mut T);
        type IntoIter = IterMut<'a, T>;
    }

    pub enum Entry<'a, T> {
        Occupied(OccupiedEntry<'a, T>),
        Vacant(VacantEntry<'a, T>),
    }
    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T;
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
        pub fn key(&self) -> &HeaderName;
    }
    pub struct OccupiedEntry<'a, T>(&'a mut T);
    pub struct VacantEntry<'a, T>(&'a mut T);

    pub struct GetAll<'a, T>(&'a T);
    impl<'a, T> GetAll<'a, T> {
        pub fn iter(&self) -> ValueIter<'a, T>;
    }
    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }
    pub struct ValueIter<'a, T>(&'a T);
    pub struct Iter<'a, T>(&'a T);
    pub struct IterMut<'a, T>(&'a mut T);
    pub struct IntoIter<T>(T);
    pub struct Keys<'a, T>(&'a T);
    pub struct Values<'a, T>(&'a T);
    pub struct ValuesMut<'a, T>(&'a mut T);
    impl<'a, T> Iterator for ValueIter<'a, T> {
        type Item = &'a T;
    }
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = (&'a HeaderName, &'a T);
    }
    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = (&'a HeaderName, &'a mut T);
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = (Option<HeaderName>, T);
    }
    impl<'a, T> Iterator for Keys<'a, T> {
        type Item = &'a HeaderName;
    }
    impl<'a, T> Iterator for Values<'a, T> {
        type Item = &'a T;
    }
    impl<'a, T> Iterator for ValuesMut<'a, T> {
        type Item = &'a mut T;
    }

    pub const ACCEPT: HeaderName = HeaderName;
    pub const ACCEPT_CHARSET: HeaderName = HeaderName;
    pub const ACCEPT_ENCODING: HeaderName = HeaderName;
    pub const ACCEPT_LANGUAGE: HeaderName = HeaderName;
    pub const ACCEPT_RANGES: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = HeaderName;
    pub const AGE: HeaderName = HeaderName;
    pub const ALLOW: HeaderName = HeaderName;
    pub const ALT_SVC: HeaderName = HeaderName;
    pub const AUTHORIZATION: HeaderName = HeaderName;
    pub const CACHE_CONTROL: HeaderName = HeaderName;
    pub const CACHE_STATUS: HeaderName = HeaderName;
    pub const CDN_CACHE_CONTROL: HeaderName = HeaderName;
    pub const CONNECTION: HeaderName = HeaderName;
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName;
    pub const CONTENT_ENCODING: HeaderName = HeaderName;
    pub const CONTENT_LANGUAGE: HeaderName = HeaderName;
    pub const CONTENT_LENGTH: HeaderName = HeaderName;
    pub const CONTENT_LOCATION: HeaderName = HeaderName;
    pub const CONTENT_RANGE: HeaderName = HeaderName;
    pub const CONTENT_SECURITY_POLICY: HeaderName = HeaderName;
    pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = HeaderName;
    pub const CONTENT_TYPE: HeaderName = HeaderName;
    pub const COOKIE: HeaderName = HeaderName;
    pub const DNT: HeaderName = HeaderName;
    pub const DATE: HeaderName = HeaderName;
    pub const ETAG: HeaderName = HeaderName;
    pub const EXPECT: HeaderName = HeaderName;
    pub const EXPIRES: HeaderName = HeaderName;
    pub const FORWARDED: HeaderName = HeaderName;
    pub const FROM: HeaderName = HeaderName;
    pub const HOST: HeaderName = HeaderName;
    pub const IF_MATCH: HeaderName = HeaderName;
    pub const IF_MODIFIED_SINCE: HeaderName = HeaderName;
    pub const IF_NONE_MATCH: HeaderName = HeaderName;
    pub const IF_RANGE: HeaderName = HeaderName;
    pub const IF_UNMODIFIED_SINCE: HeaderName = HeaderName;
    pub const LAST_MODIFIED: HeaderName = HeaderName;
    pub const LINK: HeaderName = HeaderName;
    pub const LOCATION: HeaderName = HeaderName;
    pub const MAX_FORWARDS: HeaderName = HeaderName;
    pub const ORIGIN: HeaderName = HeaderName;
    pub const PRAGMA: HeaderName = HeaderName;
    pub const PROXY_AUTHENTICATE: HeaderName = HeaderName;
    pub const PROXY_AUTHORIZATION: HeaderName = HeaderName;
    pub const PUBLIC_KEY_PINS: HeaderName = HeaderName;
    pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = HeaderName;
    pub const RANGE: HeaderName = HeaderName;
    pub const REFERER: HeaderName = HeaderName;
    pub const REFERRER_POLICY: HeaderName = HeaderName;
    pub const REFRESH: HeaderName = HeaderName;
    pub const RETRY_AFTER: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_ACCEPT: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_KEY: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_VERSION: HeaderName = HeaderName;
    pub const SERVER: HeaderName = HeaderName;
    pub const SET_COOKIE: HeaderName = HeaderName;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = HeaderName;
    pub const TE: HeaderName = HeaderName;
    pub const TRAILER: HeaderName = HeaderName;
    pub const TRANSFER_ENCODING: HeaderName = HeaderName;
    pub const USER_AGENT: HeaderName = HeaderName;
    pub const UPGRADE: HeaderName = HeaderName;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName = HeaderName;
    pub const VARY: HeaderName = HeaderName;
    pub const VIA: HeaderName = HeaderName;
    pub const WARNING: HeaderName = HeaderName;
    pub const WWW_AUTHENTICATE: HeaderName = HeaderName;
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName = HeaderName;
    pub const X_DNS_PREFETCH_CONTROL: HeaderName = HeaderName;
    pub const X_FRAME_OPTIONS: HeaderName = HeaderName;
    pub const X_XSS_PROTECTION: HeaderName = HeaderName;
}

pub mod uri {
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Uri(String);
    impl Uri {
        pub fn builder() -> Builder;
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
        pub fn from_static(src: &'static str) -> Self;
        pub fn into_parts(self) -> Parts;
        pub fn path_and_query(&self) -> Option<&PathAndQuery>;
        pub fn path(&self) -> &str;
        pub fn scheme(&self) -> Option<&Scheme>;
        pub fn scheme_str(&self) -> Option<&str>;
        pub fn authority(&self) -> Option<&Authority>;
        pub fn host(&self) -> Option<&str>;
        #[flow(none)]
        pub fn port_u16(&self) -> Option<u16>;
        pub fn query(&self) -> Option<&str>;
    }
    impl std::fmt::Display for Uri {}
    impl std::str::FromStr for Uri {
        type Err = InvalidUri;
    }
    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
    }

    #[derive(Debug, Default)]
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
    }
    #[derive(Debug)]
    pub struct Builder(());
    impl Builder {
        pub fn new() -> Builder;
        pub fn scheme<T: TryInto<Scheme>>(self, scheme: T) -> Self;
        pub fn authority<T: TryInto<Authority>>(self, auth: T) -> Self;
        pub fn path_and_query<T: TryInto<PathAndQuery>>(self, p_and_q: T) -> Self;
        pub fn build(self) -> Result<Uri, crate::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Scheme(String);
    impl Scheme {
        pub const HTTP: Scheme = Scheme;
        pub const HTTPS: Scheme = Scheme;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for Scheme {}
    impl TryFrom<&str> for Scheme {
        type Error = InvalidUri;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Authority(String);
    impl Authority {
        pub fn from_static(src: &'static str) -> Self;
        pub fn host(&self) -> &str;
        #[flow(none)]
        pub fn port_u16(&self) -> Option<u16>;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for Authority {}
    impl TryFrom<&str> for Authority {
        type Error = InvalidUri;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct PathAndQuery(String);
    impl PathAndQuery {
        pub fn from_static(src: &'static str) -> Self;
        pub fn path(&self) -> &str;
        pub fn query(&self) -> Option<&str>;
        pub fn as_str(&self) -> &str;
    }
    impl std::fmt::Display for PathAndQuery {}
    impl TryFrom<&str> for PathAndQuery {
        type Error = InvalidUri;
    }

    #[derive(Debug)]
    pub struct InvalidUri(());
    impl std::fmt::Display for InvalidUri {}
    impl std::error::Error for InvalidUri {}
    #[derive(Debug)]
    pub struct InvalidUriParts(InvalidUri);
    impl std::fmt::Display for InvalidUriParts {}
    impl std::error::Error for InvalidUriParts {}
}

pub mod request {
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};

    #[derive(Clone, Debug, Default)]
    pub struct Request<T> {
        head: Parts,
        body: T,
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Request<()> {
        pub fn builder() -> Builder;
        pub fn get<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn put<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn post<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn delete<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn head<T: TryInto<Uri>>(uri: T) -> Builder;
        pub fn patch<T: TryInto<Uri>>(uri: T) -> Builder;
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T>;
        pub fn from_parts(parts: Parts, body: T) -> Request<T>;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn uri(&self) -> &Uri;
        pub fn uri_mut(&mut self) -> &mut Uri;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U>;
    }
    #[derive(Debug, Default)]
    pub struct Builder(());
    impl Builder {
        pub fn new() -> Builder;
        pub fn method<T: TryInto<Method>>(self, method: T) -> Builder;
        pub fn uri<T: TryInto<Uri>>(self, uri: T) -> Builder;
        pub fn version(self, version: Version) -> Builder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T: Clone + Send + Sync + 'static>(self, extension: T) -> Builder;
        pub fn body<T>(self, body: T) -> Result<Request<T>, Error>;
    }
}

pub mod response {
    use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version};

    #[derive(Clone, Debug, Default)]
    pub struct Response<T> {
        head: Parts,
        body: T,
    }
    #[derive(Clone, Debug)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Response<()> {
        pub fn builder() -> Builder;
    }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T>;
        pub fn from_parts(parts: Parts, body: T) -> Response<T>;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U>;
    }
    #[derive(Debug, Default)]
    pub struct Builder(());
    impl Builder {
        pub fn new() -> Builder;
        pub fn status<T: TryInto<StatusCode>>(self, status: T) -> Builder;
        pub fn version(self, version: Version) -> Builder;
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        pub fn extension<T: Clone + Send + Sync + 'static>(self, extension: T) -> Builder;
        pub fn body<T>(self, body: T) -> Result<Response<T>, Error>;
    }
}
