use std::fmt;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct MapErr<S, F> {}

impl<S, F> fmt::Debug for MapErr<S, F>
where
    S: fmt::Debug,
{}

#[derive(Clone, Debug)]
pub struct MapErrLayer<F> {}

impl<S, F> MapErr<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapErrLayer<F>;
}

impl<S, F, Request, Error> Service<Request> for MapErr<S, F>
where
    S: Service<Request>,
    F: FnOnce(S::Error) -> Error + Clone,
{
    type Response = S::Response;
    type Error = Error;
    type Future = MapErrFuture<S::Future, F>;
}

impl<F> MapErrLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for MapErrLayer<F>
where
    F: Clone,
{
    type Service = MapErr<S, F>;
}
