use std::fmt;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct MapResponse<S, F> {}

impl<S, F> fmt::Debug for MapResponse<S, F>
where
    S: fmt::Debug,
{}

#[derive(Debug, Clone)]
pub struct MapResponseLayer<F> {}

impl<S, F> MapResponse<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResponseLayer<F>;
}

impl<S, F, Request, Response> Service<Request> for MapResponse<S, F>
where
    S: Service<Request>,
    F: FnOnce(S::Response) -> Response + Clone,
{
    type Response = Response;
    type Error = S::Error;
    type Future = MapResponseFuture<S::Future, F>;
}

impl<F> MapResponseLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for MapResponseLayer<F>
where
    F: Clone,
{
    type Service = MapResponse<S, F>;
}
