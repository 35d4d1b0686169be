use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::{
    extract::Request, response::{IntoResponse, Response},
    routing::IntoMakeService,
};
use std::{convert::Infallible, fmt, future::Future, pin::Pin};
use tower_layer::Layer;
use tower_service::Service;
pub use self::service::HandlerService;

pub mod future {
    use crate::response::Response;
    use axum_core::extract::Request;
    use std::future::Future;
    use tower_service::Service;
    pub struct LayeredFuture<S>
    where
        S: Service<Request>,
    {}
    impl<S> Future for LayeredFuture<S>
    where
        S: Service<Request>,
    {
        type Output = Response;
    }
}

mod service {
    use super::Handler;
    use crate::body::{Bytes, HttpBody};
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::response::Response;
    use crate::routing::IntoMakeService;
    use crate::BoxError;
    use http::Request;
    use std::{convert::Infallible, fmt};
    use tower_service::Service;
    pub struct HandlerService<H, T, S> {}
    impl<H, T, S> HandlerService<H, T, S> {
        pub fn state(&self) -> &S;
        pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>>;
        pub fn into_make_service_with_connect_info<C>(
            self,
        ) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C>;
    }
    impl<H, T, S> fmt::Debug for HandlerService<H, T, S> {}
    impl<H, T, S> Clone for HandlerService<H, T, S>
    where
        H: Clone,
        S: Clone,
    {}
    impl<H, T, S, B> Service<Request<B>> for HandlerService<H, T, S>
    where
        H: Handler<T, S> + Clone + Send + 'static,
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
        S: Clone + Send + Sync,
    {
        type Response = Response;
        type Error = Infallible;
        type Future = super::future::IntoServiceFuture<H::Future>;
    }
}

mod private {
    pub enum IntoResponseHandler {}
}

pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
    type Future: Future<Output = Response> + Send + 'static;
    fn call(self, req: Request, state: S) -> Self::Future;
    fn layer<L>(self, layer: L) -> Layered<L, Self, T, S>
    where
        L: Layer<HandlerService<Self, T, S>> + Clone,
        L::Service: Service<Request>;
    fn with_state(self, state: S) -> HandlerService<Self, T, S>;
}

impl<F, Fut, Res, S> Handler<((),), S> for F
where
    F: FnOnce() -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Res> + Send,
    Res: IntoResponse,
{
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;
}

impl<T, S> Handler<private::IntoResponseHandler, S> for T
where
    T: IntoResponse + Clone + Send + Sync + 'static,
{
    type Future = std::future::Ready<Response>;
}
pub struct Layered<L, H, T, S> {}

impl<L, H, T, S> fmt::Debug for Layered<L, H, T, S>
where
    L: fmt::Debug,
{}

impl<L, H, T, S> Clone for Layered<L, H, T, S>
where
    L: Clone,
    H: Clone,
{}

impl<H, S, T, L> Handler<T, S> for Layered<L, H, T, S>
where
    L: Layer<HandlerService<H, T, S>> + Clone + Send + Sync + 'static,
    H: Handler<T, S>,
    L::Service: Service<Request, Error = Infallible> + Clone + Send + 'static,
    <L::Service as Service<Request>>::Response: IntoResponse,
    <L::Service as Service<Request>>::Future: Send,
    T: 'static,
    S: 'static,
{
    type Future = future::LayeredFuture<L::Service>;
}

pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
    fn into_service(self) -> HandlerService<Self, T, ()>;
    fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
    fn into_make_service_with_connect_info<C>(
        self,
    ) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
}

impl<H, T> HandlerWithoutStateExt<T> for H
where
    H: Handler<T, ()>,
{}
