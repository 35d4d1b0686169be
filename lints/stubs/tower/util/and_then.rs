use futures_core::TryFuture;
use futures_util::future;
use std::fmt;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone)]
pub struct AndThen<S, F> {}

impl<S, F> fmt::Debug for AndThen<S, F>
where
    S: fmt::Debug,
{}
pub struct AndThenFuture<F1, F2: TryFuture, N> {}
impl<F1, F2: TryFuture, N> std::fmt::Debug for AndThenFuture<F1, F2, N> {}

impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N>
where
    future::AndThen<future::ErrInto<F1, F2::Error>, F2, N>: Future,
{
    type Output = <future::AndThen<
        future::ErrInto<F1, F2::Error>,
        F2,
        N,
    > as Future>::Output;
}

#[derive(Clone, Debug)]
pub struct AndThenLayer<F> {}

impl<S, F> AndThen<S, F> {
    pub const fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> AndThenLayer<F>;
}

impl<S, F, Request, Fut> Service<Request> for AndThen<S, F>
where
    S: Service<Request>,
    S::Error: Into<Fut::Error>,
    F: FnOnce(S::Response) -> Fut + Clone,
    Fut: TryFuture,
{
    type Response = Fut::Ok;
    type Error = Fut::Error;
    type Future = AndThenFuture<S::Future, Fut, F>;
}

impl<F> AndThenLayer<F> {
    pub const fn new(f: F) -> Self;
}

impl<S, F> Layer<S> for AndThenLayer<F>
where
    F: Clone,
{
    type Service = AndThen<S, F>;
}
