use std::{fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct Then<S, F> {}

impl<S, F> fmt::Debug for Then<S, F>
where
    S: fmt::Debug,
{}

#[derive(Debug, Clone)]
pub struct ThenLayer<F> {}

impl<S, F> Then<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> ThenLayer<F>;
}

impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F>
where
    S: Service<Request>,
    S::Error: Into<Error>,
    F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone,
    Fut: Future<Output = Result<Response, Error>>,
{
    type Response = Response;
    type Error = Error;
    type Future = ThenFuture<S::Future, Fut, F>;
}

impl<F> ThenLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for ThenLayer<F>
where
    F: Clone,
{
    type Service = Then<S, F>;
}
