use crate::{http::Request, response::{IntoResponse, Response}};
use std::{convert::Infallible, fmt, future::Future};
use tower_layer::Layer;
use tower_service::Service;

pub mod future {
    use crate::response::Response;
    use std::{convert::Infallible, future::Future};
    pub struct HandleErrorFuture {}
    impl Future for HandleErrorFuture {
        type Output = Result<Response, Infallible>;
    }
}
pub struct HandleErrorLayer<F, T> {}

impl<F, T> HandleErrorLayer<F, T> {
    pub fn new(f: F) -> Self;
}

impl<F, T> Clone for HandleErrorLayer<F, T>
where
    F: Clone,
{}
impl<F, E> fmt::Debug for HandleErrorLayer<F, E> {}

impl<S, F, T> Layer<S> for HandleErrorLayer<F, T>
where
    F: Clone,
{
    type Service = HandleError<S, F, T>;
}
pub struct HandleError<S, F, T> {}

impl<S, F, T> HandleError<S, F, T> {
    pub fn new(inner: S, f: F) -> Self;
}

impl<S, F, T> Clone for HandleError<S, F, T>
where
    S: Clone,
    F: Clone,
{}

impl<S, F, E> fmt::Debug for HandleError<S, F, E>
where
    S: fmt::Debug,
{}

impl<S, F, B, Fut, Res> Service<Request<B>> for HandleError<S, F, ()>
where
    S: Service<Request<B>> + Clone + Send + 'static,
    S::Response: IntoResponse + Send,
    S::Error: Send,
    S::Future: Send,
    F: FnOnce(S::Error) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Res> + Send,
    Res: IntoResponse,
    B: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = future::HandleErrorFuture;
}
