use axum_core::extract::Request;
use std::{convert::Infallible, fmt, future::Future, pin::Pin};
use tower_layer::Layer;
use tower_service::Service;
use crate::response::Response;

pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
pub struct FromFnLayer<F, S, T> {}

impl<F, S, T> Clone for FromFnLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{}

impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{
    type Service = FromFn<F, S, I, T>;
}

impl<F, S, T> fmt::Debug for FromFnLayer<F, S, T>
where
    S: fmt::Debug,
{}
pub struct FromFn<F, S, I, T> {}

impl<F, S, I, T> Clone for FromFn<F, S, I, T>
where
    F: Clone,
    I: Clone,
    S: Clone,
{}

impl<F, S, I, T> fmt::Debug for FromFn<F, S, I, T>
where
    S: fmt::Debug,
    I: fmt::Debug,
{}

#[derive(Debug, Clone)]
pub struct Next {}

impl Next {
    pub async fn run(self, req: Request) -> Response;
}

impl Service<Request> for Next {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<
        Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>,
    >;
}
pub struct ResponseFuture {}

impl Future for ResponseFuture {
    type Output = Result<Response, Infallible>;
}
impl fmt::Debug for ResponseFuture {}
