use crate::{extract::FromRequestParts, response::{IntoResponse, Response}};
use http::Request;
use std::{fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
pub struct FromExtractorLayer<E, S> {}

impl<E, S> Clone for FromExtractorLayer<E, S>
where
    S: Clone,
{}

impl<E, S> fmt::Debug for FromExtractorLayer<E, S>
where
    S: fmt::Debug,
{}

impl<E, T, S> Layer<T> for FromExtractorLayer<E, S>
where
    S: Clone,
{
    type Service = FromExtractor<T, E, S>;
}
pub struct FromExtractor<T, E, S> {}

impl<T, E, S> Clone for FromExtractor<T, E, S>
where
    T: Clone,
    S: Clone,
{}

impl<T, E, S> fmt::Debug for FromExtractor<T, E, S>
where
    T: fmt::Debug,
    S: fmt::Debug,
{}

impl<T, E, B, S> Service<Request<B>> for FromExtractor<T, E, S>
where
    E: FromRequestParts<S> + 'static,
    B: Send + 'static,
    T: Service<Request<B>> + Clone,
    T::Response: IntoResponse,
    S: Clone + Send + Sync + 'static,
{
    type Response = Response;
    type Error = T::Error;
    type Future = ResponseFuture<B, T, E, S>;
}

pub struct ResponseFuture<B, T, E, S>
where
    E: FromRequestParts<S>,
    T: Service<Request<B>>,
{}

impl<B, T, E, S> Future for ResponseFuture<B, T, E, S>
where
    E: FromRequestParts<S>,
    T: Service<Request<B>>,
    T::Response: IntoResponse,
{
    type Output = Result<Response, T::Error>;
}
