use self::future::RouteFuture;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::{body::HttpBody, handler::Handler};
use axum_core::{extract::Request, response::{IntoResponse, Response}};
use std::{convert::Infallible, fmt};
use tower_layer::Layer;
use tower_service::Service;
pub use self::{
    into_make_service::IntoMakeService, method_filter::MethodFilter, route::Route,
};
pub use self::method_routing::{
    any, any_service, connect, connect_service, delete, delete_service, get, get_service,
    head, head_service, on, on_service, options, options_service, patch, patch_service,
    post, post_service, put, put_service, trace, trace_service, MethodRouter,
};

pub mod future {
    pub use super::route::{InfallibleRouteFuture, RouteFuture};
}

pub mod method_routing;

mod into_make_service {
    use std::convert::Infallible;
    use tower_service::Service;
    #[derive(Debug, Clone)]
    pub struct IntoMakeService<S> {}
    impl<S, T> Service<T> for IntoMakeService<S>
    where
        S: Clone,
    {
        type Response = S;
        type Error = Infallible;
        type Future = IntoMakeServiceFuture<S>;
    }
}

mod method_filter {
    use http::Method;
    use std::{fmt, fmt::Debug};
    #[derive(Debug, Copy, Clone, PartialEq)]
    pub struct MethodFilter(());
    impl MethodFilter {
        pub const CONNECT: Self;
        pub const DELETE: Self;
        pub const GET: Self;
        pub const HEAD: Self;
        pub const OPTIONS: Self;
        pub const PATCH: Self;
        pub const POST: Self;
        pub const PUT: Self;
        pub const TRACE: Self;
        pub const fn or(self, other: Self) -> Self;
    }
    #[derive(Debug)]
    pub struct NoMatchingMethodFilter {}
    impl NoMatchingMethodFilter {
        pub fn method(&self) -> &Method;
    }
    impl fmt::Display for NoMatchingMethodFilter {}
    impl std::error::Error for NoMatchingMethodFilter {}
    impl TryFrom<Method> for MethodFilter {
        type Error = NoMatchingMethodFilter;
    }
}

mod route {
    use crate::{body::HttpBody, response::Response};
    use axum_core::extract::Request;
    use bytes::Bytes;
    use std::{convert::Infallible, fmt, future::Future};
    use tower_service::Service;
    pub struct Route<E = Infallible>(());
    impl<E> Clone for Route<E> {}
    impl<E> fmt::Debug for Route<E> {}
    impl<B, E> Service<Request<B>> for Route<E>
    where
        B: HttpBody<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<axum_core::BoxError>,
    {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<E>;
    }
    pub struct RouteFuture<E> {}
    impl<E> Future for RouteFuture<E> {
        type Output = Result<Response, E>;
    }
    pub struct InfallibleRouteFuture {}
    impl Future for InfallibleRouteFuture {
        type Output = Response;
    }
}
pub struct Router<S = ()> {}
impl<S> Clone for Router<S> {}

impl<S> Default for Router<S>
where
    S: Clone + Send + Sync + 'static,
{}
impl<S> fmt::Debug for Router<S> {}

impl<S> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn merge<R>(self, other: R) -> Self
    where
        R: Into<Router<S>>;
    pub fn layer<L>(self, layer: L) -> Router<S>
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static;
    pub fn fallback_service<T>(self, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
    pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
    pub fn into_service<B>(self) -> RouterIntoService<B, S>;
}

impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(
        self,
    ) -> IntoMakeServiceWithConnectInfo<Self, C>;
}

impl<B> Service<Request<B>> for Router<()>
where
    B: HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum_core::BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}
pub struct RouterAsService<'a, B, S = ()> {}

impl<B> Service<Request<B>> for RouterAsService<'_, B, ()>
where
    B: HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum_core::BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}

impl<B, S> fmt::Debug for RouterAsService<'_, B, S>
where
    S: fmt::Debug,
{}
pub struct RouterIntoService<B, S = ()> {}

impl<B, S> Clone for RouterIntoService<B, S>
where
    Router<S>: Clone,
{}

impl<B> Service<Request<B>> for RouterIntoService<B, ()>
where
    B: HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum_core::BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}

impl<B, S> fmt::Debug for RouterIntoService<B, S>
where
    S: fmt::Debug,
{}
