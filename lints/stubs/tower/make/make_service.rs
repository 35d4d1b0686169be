use crate::sealed::Sealed;
use std::fmt;
use std::future::Future;
use std::task::{Context, Poll};
use tower_service::Service;

pub(crate) mod shared {
    use std::convert::Infallible;
    use tower_service::Service;
    #[derive(Debug, Clone, Copy)]
    pub struct Shared<S> {}
    impl<S> Shared<S> {
        pub const fn new(service: S) -> Self;
    }
    impl<S, T> Service<T> for Shared<S>
    where
        S: Clone,
    {
        type Response = S;
        type Error = Infallible;
        type Future = SharedFuture<S>;
    }
}

pub trait MakeService<Target, Request>: Sealed<(Target, Request)> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request>
    where
        Self: Sized;
    fn as_service(&mut self) -> AsService<'_, Self, Request>
    where
        Self: Sized;
}

impl<M, S, Target, Request> MakeService<Target, Request> for M
where
    M: Service<Target, Response = S>,
    S: Service<Request>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Service = S;
    type MakeError = M::Error;
    type Future = M::Future;
}
pub struct IntoService<M, Request> {}

impl<M, Request> Clone for IntoService<M, Request>
where
    M: Clone,
{}

impl<M, Request> fmt::Debug for IntoService<M, Request>
where
    M: fmt::Debug,
{}

impl<M, S, Target, Request> Service<Target> for IntoService<M, Request>
where
    M: Service<Target, Response = S>,
    S: Service<Request>,
{
    type Response = M::Response;
    type Error = M::Error;
    type Future = M::Future;
}
pub struct AsService<'a, M, Request> {}

impl<M, Request> fmt::Debug for AsService<'_, M, Request>
where
    M: fmt::Debug,
{}

impl<M, S, Target, Request> Service<Target> for AsService<'_, M, Request>
where
    M: Service<Target, Response = S>,
    S: Service<Request>,
{
    type Response = M::Response;
    type Error = M::Error;
    type Future = M::Future;
}
