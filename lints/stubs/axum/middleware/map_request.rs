use crate::response::{IntoResponse, Response};
use http::Request;
use std::{convert::Infallible, fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

mod private {
    pub trait Sealed<B> {}
}
pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;
pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;
pub struct MapRequestLayer<F, S, T> {}

impl<F, S, T> Clone for MapRequestLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{}

impl<S, I, F, T> Layer<I> for MapRequestLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{
    type Service = MapRequest<F, S, I, T>;
}

impl<F, S, T> fmt::Debug for MapRequestLayer<F, S, T>
where
    S: fmt::Debug,
{}
pub struct MapRequest<F, S, I, T> {}

impl<F, S, I, T> Clone for MapRequest<F, S, I, T>
where
    F: Clone,
    I: Clone,
    S: Clone,
{}

impl<F, S, I, T> fmt::Debug for MapRequest<F, S, I, T>
where
    S: fmt::Debug,
    I: fmt::Debug,
{}
pub struct ResponseFuture {}

impl Future for ResponseFuture {
    type Output = Result<Response, Infallible>;
}
impl fmt::Debug for ResponseFuture {}

pub trait IntoMapRequestResult<B>: private::Sealed<B> {
    fn into_map_request_result(self) -> Result<Request<B>, Response>;
}

impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E>
where
    E: IntoResponse,
{}
impl<B> IntoMapRequestResult<B> for Request<B> {}
