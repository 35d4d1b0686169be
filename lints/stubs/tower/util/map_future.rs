use std::{fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct MapFuture<S, F> {}

impl<S, F> MapFuture<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapFutureLayer<F>;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}

impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F>
where
    S: Service<R>,
    F: FnMut(S::Future) -> Fut,
    E: From<S::Error>,
    Fut: Future<Output = Result<T, E>>,
{
    type Response = T;
    type Error = E;
    type Future = Fut;
}

impl<S, F> fmt::Debug for MapFuture<S, F>
where
    S: fmt::Debug,
{}

#[derive(Clone)]
pub struct MapFutureLayer<F> {}

impl<F> MapFutureLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for MapFutureLayer<F>
where
    F: Clone,
{
    type Service = MapFuture<S, F>;
}
impl<F> fmt::Debug for MapFutureLayer<F> {}
