use std::fmt;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct MapRequest<S, F> {}

impl<S, F> fmt::Debug for MapRequest<S, F>
where
    S: fmt::Debug,
{}

impl<S, F> MapRequest<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapRequestLayer<F>;
}

impl<S, F, R1, R2> Service<R1> for MapRequest<S, F>
where
    S: Service<R2>,
    F: FnMut(R1) -> R2,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}

#[derive(Clone, Debug)]
pub struct MapRequestLayer<F> {}

impl<F> MapRequestLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for MapRequestLayer<F>
where
    F: Clone,
{
    type Service = MapRequest<S, F>;
}
