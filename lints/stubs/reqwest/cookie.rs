use crate::header::HeaderValue;
use std::fmt;
use std::time::SystemTime;

pub(crate) mod service {
    use crate::cookie;
    use http::{Request, Response};
    use http_body::Body;
    use std::future::Future;
    use std::sync::Arc;
    use tower::Service;
    #[derive(Clone)]
    pub struct CookieService<S> {}
    impl<S> CookieService<S> {
        pub fn new(
            inner: S,
            cookie_store: Option<Arc<dyn cookie::CookieStore>>,
        ) -> Self;
    }
    impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for CookieService<S>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone,
        ReqBody: Body + Default,
    {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S, ReqBody>;
    }
    #[derive(Clone)]
    pub struct ResponseFuture<S, B>
    where
        S: Service<Request<B>>,
    {}
    impl<S, ReqBody, ResBody> Future for ResponseFuture<S, ReqBody>
    where
        S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone,
        ReqBody: Body + Default,
    {
        type Output = Result<Response<ResBody>, S::Error>;
    }
}

pub trait CookieStore: Send + Sync {
    fn set_cookies(
        &self,
        cookie_headers: &mut dyn Iterator<Item = &HeaderValue>,
        url: &url::Url,
    );
    fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
}
pub struct Cookie<'a>(());

#[derive(Debug, Default)]
pub struct Jar(());

impl<'a> Cookie<'a> {
    pub fn name(&self) -> &str;
    pub fn value(&self) -> &str;
    pub fn http_only(&self) -> bool;
    pub fn secure(&self) -> bool;
    pub fn same_site_lax(&self) -> bool;
    pub fn same_site_strict(&self) -> bool;
    pub fn path(&self) -> Option<&str>;
    pub fn domain(&self) -> Option<&str>;
    pub fn max_age(&self) -> Option<std::time::Duration>;
    pub fn expires(&self) -> Option<SystemTime>;
}
impl<'a> fmt::Debug for Cookie<'a> {}

impl Jar {
    pub fn add_cookie_str(&self, cookie: &str, url: &url::Url);
}
impl CookieStore for Jar {}
