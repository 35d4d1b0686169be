use crate::response::Response;
use std::{convert::Infallible, fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;
pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;
pub struct MapResponseLayer<F, S, T> {}

impl<F, S, T> Clone for MapResponseLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{}

impl<S, I, F, T> Layer<I> for MapResponseLayer<F, S, T>
where
    F: Clone,
    S: Clone,
{
    type Service = MapResponse<F, S, I, T>;
}

impl<F, S, T> fmt::Debug for MapResponseLayer<F, S, T>
where
    S: fmt::Debug,
{}
pub struct MapResponse<F, S, I, T> {}

impl<F, S, I, T> Clone for MapResponse<F, S, I, T>
where
    F: Clone,
    I: Clone,
    S: Clone,
{}

impl<F, S, I, T> fmt::Debug for MapResponse<F, S, I, T>
where
    S: fmt::Debug,
    I: fmt::Debug,
{}
pub struct ResponseFuture {}

impl Future for ResponseFuture {
    type Output = Result<Response, Infallible>;
}
impl fmt::Debug for ResponseFuture {}
