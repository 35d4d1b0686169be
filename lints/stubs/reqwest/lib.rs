//! `reqwest`: an HTTP client.

use futures_core as _;
pub use http::header;
pub use http::Method;
pub use http::{StatusCode, Version};
pub use url::Url;
pub use self::error::{Error, Result};
pub use self::into_url::IntoUrl;
pub use self::response::ResponseBuilderExt;
pub use self::async_impl::{
    Body, Client, ClientBuilder, Request, RequestBuilder, Response,
};
pub use self::proxy::{Proxy, NoProxy};
pub use tls::{Certificate, Identity};
pub use self::async_impl::multipart;

mod error {
    use std::error::Error as StdError;
    use std::fmt;
    use crate::{StatusCode, Url};
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error {}
    impl Error {
        pub fn url(&self) -> Option<&Url>;
        pub fn url_mut(&mut self) -> Option<&mut Url>;
        pub fn with_url(self, url: Url) -> Self;
        pub fn without_url(self) -> Self;
        pub fn is_builder(&self) -> bool;
        pub fn is_redirect(&self) -> bool;
        pub fn is_status(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_request(&self) -> bool;
        pub fn is_connect(&self) -> bool;
        pub fn is_dns(&self) -> bool;
        pub fn is_body(&self) -> bool;
        pub fn is_decode(&self) -> bool;
        pub fn status(&self) -> Option<StatusCode>;
        pub fn is_upgrade(&self) -> bool;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl StdError for Error {}
    pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;
}

mod into_url {
    use url::Url;
    pub trait IntoUrl: IntoUrlSealed {}
    impl IntoUrl for Url {}
    impl IntoUrl for String {}
    impl<'a> IntoUrl for &'a str {}
    impl<'a> IntoUrl for &'a String {}
    pub trait IntoUrlSealed {
        fn into_url(self) -> crate::Result<Url>;
        fn as_str(&self) -> &str;
    }
    impl IntoUrlSealed for Url {}
    impl<'a> IntoUrlSealed for &'a str {}
    impl<'a> IntoUrlSealed for &'a String {}
    impl IntoUrlSealed for String {}
}

mod response {
    use url::Url;
    pub trait ResponseBuilderExt {
        fn url(self, url: Url) -> Self;
    }
    impl ResponseBuilderExt for http::response::Builder {}
}

mod async_impl;
pub mod blocking;
pub mod cookie;
pub mod dns;

mod proxy {
    use std::fmt;
    use http::{header::HeaderValue, HeaderMap};
    use crate::into_url::IntoUrl;
    use crate::Url;
    #[derive(Clone)]
    pub struct Proxy {}
    #[derive(Clone, Debug, Default)]
    pub struct NoProxy {}
    pub trait IntoProxy {
        fn into_proxy(self) -> crate::Result<Url>;
    }
    impl<S: IntoUrl> IntoProxy for S {}
    impl Proxy {
        pub fn http<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
        pub fn https<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
        pub fn all<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy>;
        pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy
        where
            F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
        pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
        pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
        pub fn headers(self, headers: HeaderMap) -> Proxy;
        pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
    }
    impl fmt::Debug for Proxy {}
    impl NoProxy {
        pub fn from_env() -> Option<NoProxy>;
        pub fn from_string(no_proxy_list: &str) -> Option<Self>;
    }
}

pub mod redirect {
    use http::StatusCode;
    use std::fmt;
    use std::error::Error as StdError;
    use crate::Url;
    pub struct Policy {}
    #[derive(Debug)]
    pub struct Attempt<'a> {}
    #[derive(Debug)]
    pub struct Action {}
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self
        where
            T: Fn(Attempt) -> Action + Send + Sync + 'static;
        pub fn redirect(&self, attempt: Attempt) -> Action;
    }
    impl Default for Policy {}
    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn StdError + Send + Sync>>>(
            self,
            error: E,
        ) -> Action;
    }
    impl fmt::Debug for Policy {}
}

pub mod retry;
pub mod tls;

pub async fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;
