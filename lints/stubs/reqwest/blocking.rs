//! The same without `async`.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Body, IntoUrl, Method, Request, Result, StatusCode, Url, header, multipart};

#[derive(Clone, Debug, Default)]
pub struct Client;
#[derive(Debug, Default)]
pub struct ClientBuilder;
#[derive(Debug)]
pub struct RequestBuilder;
#[derive(Debug)]
pub struct Response;

pub fn get<T: IntoUrl>(url: T) -> Result<Response>;

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
    pub fn execute(&self, request: Request) -> Result<Response>;
}
impl ClientBuilder {
    pub fn new() -> ClientBuilder;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder;
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
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
    pub fn send(self) -> Result<Response>;
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
    pub fn text(self) -> Result<String>;
    pub fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
impl std::io::Read for Response {}
