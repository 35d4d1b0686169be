mod scope {
    pub trait Scope: Send + Sync + 'static {
        fn applies_to(&self, req: &super::Req) -> bool;
    }
    pub struct ScopeFn<F>(pub(super) ());
    impl<F> Scope for ScopeFn<F>
    where
        F: Fn(&super::Req) -> bool + Send + Sync + 'static,
    {}
}

mod classify {
    pub trait Classify: Send + Sync + 'static {
        fn classify(&self, req_rep: ReqRep<'_>) -> Action;
    }
    pub struct ClassifyFn<F>(pub(super) ());
    impl<F> Classify for ClassifyFn<F>
    where
        F: Fn(ReqRep<'_>) -> Action + Send + Sync + 'static,
    {}
    #[derive(Debug)]
    pub struct ReqRep<'a>(());
    impl ReqRep<'_> {
        pub fn method(&self) -> &http::Method;
        pub fn uri(&self) -> &http::Uri;
        pub fn status(&self) -> Option<http::StatusCode>;
        pub fn error(&self) -> Option<&(dyn std::error::Error + 'static)>;
        pub fn retryable(self) -> Action;
        pub fn success(self) -> Action;
    }
    #[derive(Debug)]
    pub enum Action {
        Success,
        Retryable,
    }
}

#[derive(Debug)]
pub struct Builder {}

pub fn for_host<S>(host: S) -> Builder
where
    S: for<'a> PartialEq<&'a str> + Send + Sync + 'static;
pub fn never() -> Builder;

impl Builder {
    pub fn scoped(scope: impl scope::Scope) -> Self;
    pub fn no_budget(self) -> Self;
    pub fn max_extra_load(self, extra_percent: f32) -> Self;
    pub fn max_retries_per_request(self, max: u32) -> Self;
    pub fn classify_fn<F>(self, func: F) -> Self
    where
        F: Fn(classify::ReqRep<'_>) -> classify::Action + Send + Sync + 'static;
    pub fn classify(self, classifier: impl classify::Classify) -> Self;
}

impl<B> tower::retry::Policy<Req, http::Response<B>, crate::Error> for Policy {
    type Future = std::future::Ready<()>;
}
type Req = http::Request<crate::async_impl::body::Body>;
