//! Headers.

#[derive(Clone, Debug, Default)]
pub struct HeaderMap { entries: Vec<(HeaderName, HeaderValue)> }
impl HeaderMap {
    pub fn new() -> Self;
    pub fn get<K>(&self, key: K) -> Option<&HeaderValue>;
    #[flow(none)]
    pub fn contains_key<K>(&self, key: K) -> bool;
    pub fn insert<K>(&mut self, key: K, value: HeaderValue) -> Option<HeaderValue>;
    pub fn append<K>(&mut self, key: K, value: HeaderValue) -> bool;
    pub fn remove<K>(&mut self, key: K) -> Option<HeaderValue>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct HeaderName(String);
impl HeaderName {
    pub fn from_static(src: &'static str) -> HeaderName;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct HeaderValue(Vec<u8>);
impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, sensitive: bool);
}
#[derive(Debug)]
pub struct InvalidHeaderName;
#[derive(Debug)]
pub struct InvalidHeaderValue;
#[derive(Debug)]
pub struct ToStrError;
pub const ACCEPT: HeaderName = HeaderName(String::new());
pub const AUTHORIZATION: HeaderName = HeaderName(String::new());
pub const CONTENT_TYPE: HeaderName = HeaderName(String::new());
pub const COOKIE: HeaderName = HeaderName(String::new());
pub const USER_AGENT: HeaderName = HeaderName(String::new());
pub const REFERER: HeaderName = HeaderName(String::new());
pub const SET_COOKIE: HeaderName = HeaderName(String::new());
