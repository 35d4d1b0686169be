//! reqwest: requests over HTTP.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub mod blocking;
pub mod header;
pub mod multipart;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn without_url(self) -> Self;
    #[flow(none)]
    pub fn is_timeout(&self) -> bool;
    #[flow(none)]
    pub fn is_connect(&self) -> bool;
    #[flow(none)]
    pub fn is_status(&self) -> bool;
    #[flow(none)]
    pub fn is_decode(&self) -> bool;
    #[flow(none)]
    pub fn status(&self) -> Option<StatusCode>;
}
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Url { serialization: String }
impl Url {
    pub fn parse(input: &str) -> std::result::Result<Url, url::ParseError>;
    pub fn as_str(&self) -> &str;
    pub fn join(&self, input: &str) -> std::result::Result<Url, url::ParseError>;
    pub fn host_str(&self) -> Option<&str>;
    pub fn path(&self) -> &str;
    pub fn set_path(&mut self, path: &str);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query(&self) -> Option<&str>;
}
impl std::fmt::Display for Url {}
impl std::str::FromStr for Url { type Err = url::ParseError; }
impl AsRef<str> for Url {}
pub trait IntoUrl {
    fn into_url(self) -> Result<Url>;
    fn as_str(&self) -> &str;
}
impl IntoUrl for Url {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl IntoUrl for String {}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method(String);
impl Method {
    pub const GET: Method = Method(String::new());
    pub const POST: Method = Method(String::new());
    pub const PUT: Method = Method(String::new());
    pub const PATCH: Method = Method(String::new());
    pub const DELETE: Method = Method(String::new());
    pub const HEAD: Method = Method(String::new());
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StatusCode(u16);
impl StatusCode {
    pub const OK: StatusCode = StatusCode(200);
    pub const CREATED: StatusCode = StatusCode(201);
    pub const NO_CONTENT: StatusCode = StatusCode(204);
    pub const BAD_REQUEST: StatusCode = StatusCode(400);
    pub const UNAUTHORIZED: StatusCode = StatusCode(401);
    pub const FORBIDDEN: StatusCode = StatusCode(403);
    pub const NOT_FOUND: StatusCode = StatusCode(404);
    pub const TOO_MANY_REQUESTS: StatusCode = StatusCode(429);
    pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode(500);
    pub fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    #[flow(none)]
    pub fn is_success(&self) -> bool;
    #[flow(none)]
    pub fn is_redirection(&self) -> bool;
    #[flow(none)]
    pub fn is_client_error(&self) -> bool;
    #[flow(none)]
    pub fn is_server_error(&self) -> bool;
}
impl std::fmt::Display for StatusCode {}

#[derive(Clone, Debug)]
pub struct Body(Vec<u8>);
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}

#[derive(Clone, Debug, Default)]
pub struct Client;
#[derive(Debug, Default)]
pub struct ClientBuilder;
#[derive(Debug)]
pub struct Request;
#[derive(Debug)]
pub struct RequestBuilder;
#[derive(Debug)]
pub struct Response;

pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub async fn execute(&self, request: Request) -> Result<Response>;
}
impl ClientBuilder {
    pub fn new() -> ClientBuilder;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder;
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, value: D) -> ClientBuilder;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn danger_accept_invalid_certs(self, accept: bool) -> ClientBuilder;
    pub fn danger_accept_invalid_hostnames(self, accept: bool) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_certs(self, accept: bool) -> ClientBuilder;
    pub fn tls_danger_accept_invalid_hostnames(self, accept: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn use_rustls_tls(self) -> ClientBuilder;
    pub fn use_native_tls(self) -> ClientBuilder;
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn none() -> Self;
        pub fn limited(max: usize) -> Self;
    }
}
#[derive(Clone, Debug)]
pub struct Proxy;
impl Proxy {
    pub fn http<U: IntoUrl>(url: U) -> Result<Proxy>;
    pub fn https<U: IntoUrl>(url: U) -> Result<Proxy>;
    pub fn all<U: IntoUrl>(url: U) -> Result<Proxy>;
}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut header::HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(self, username: U, password: Option<P>) -> RequestBuilder;
    pub fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub async fn send(self) -> Result<Response>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
impl Response {
    #[flow(none)]
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &header::HeaderMap;
    #[flow(none)]
    pub fn content_length(&self) -> Option<u64>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr>;
    pub async fn text(self) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Vec<u8>>;
    pub async fn chunk(&mut self) -> Result<Option<Vec<u8>>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
pub mod url {
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct ParseError;
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
}
