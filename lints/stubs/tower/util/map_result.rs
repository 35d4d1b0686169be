use std::fmt;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct MapResult<S, F> {}

impl<S, F> fmt::Debug for MapResult<S, F>
where
    S: fmt::Debug,
{}

#[derive(Debug, Clone)]
pub struct MapResultLayer<F> {}

impl<S, F> MapResult<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResultLayer<F>;
}

impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F>
where
    S: Service<Request>,
    Error: From<S::Error>,
    F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone,
{
    type Response = Response;
    type Error = Error;
    type Future = MapResultFuture<S::Future, F>;
}

impl<F> MapResultLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for MapResultLayer<F>
where
    F: Clone,
{
    type Service = MapResult<S, F>;
}
