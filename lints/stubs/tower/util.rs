use std::future::Future;
use crate::layer::util::Identity;
pub use self::{
    and_then::{AndThen, AndThenLayer},
    boxed::{
        BoxCloneServiceLayer, BoxCloneSyncServiceLayer, BoxLayer, BoxService,
        UnsyncBoxService,
    },
    boxed_clone::BoxCloneService, boxed_clone_sync::BoxCloneSyncService, either::Either,
    future_service::{future_service, FutureService},
    map_err::{MapErr, MapErrLayer},
    map_future::{MapFuture, MapFutureLayer},
    map_request::{MapRequest, MapRequestLayer},
    map_response::{MapResponse, MapResponseLayer},
    map_result::{MapResult, MapResultLayer},
    oneshot::Oneshot, optional::Optional, ready::{Ready, ReadyOneshot},
    service_fn::{service_fn, ServiceFn},
    then::{Then, ThenLayer},
};
pub use self::call_all::{CallAll, CallAllUnordered};

mod and_then;
mod boxed;

mod boxed_clone {
    use futures_util::future::BoxFuture;
    use std::fmt;
    use tower_layer::LayerFn;
    use tower_service::Service;
    pub struct BoxCloneService<T, U, E>(());
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + 'static,
            S::Future: Send + 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + 'static,
            S::Future: Send + 'static;
    }
    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = BoxFuture<'static, Result<U, E>>;
    }
    impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
    impl<T, U, E> fmt::Debug for BoxCloneService<T, U, E> {}
}

mod boxed_clone_sync {
    use futures_util::future::BoxFuture;
    use std::fmt;
    use tower_layer::LayerFn;
    use tower_service::Service;
    pub struct BoxCloneSyncService<T, U, E>(());
    impl<T, U, E> BoxCloneSyncService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static,
            S::Future: Send + 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static,
            S::Future: Send + 'static;
    }
    impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = BoxFuture<'static, Result<U, E>>;
    }
    impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}
    impl<T, U, E> fmt::Debug for BoxCloneSyncService<T, U, E> {}
}

mod call_all;

mod either {
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy, Debug)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B, Request> Service<Request> for Either<A, B>
    where
        A: Service<Request>,
        B: Service<Request, Response = A::Response, Error = A::Error>,
    {
        type Response = A::Response;
        type Error = A::Error;
        type Future = EitherResponseFuture<A::Future, B::Future>;
    }
    pub struct EitherResponseFuture<A, B> {}
    impl<A, B> Future for EitherResponseFuture<A, B>
    where
        A: Future,
        B: Future<Output = A::Output>,
    {
        type Output = A::Output;
    }
    impl<S, A, B> Layer<S> for Either<A, B>
    where
        A: Layer<S>,
        B: Layer<S>,
    {
        type Service = Either<A::Service, B::Service>;
    }
}

mod future_service {
    use std::fmt;
    use std::future::Future;
    use tower_service::Service;
    pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S>
    where
        F: Future<Output = Result<S, E>> + Unpin,
        S: Service<R, Error = E>;
    #[derive(Clone)]
    pub struct FutureService<F, S> {}
    impl<F, S> FutureService<F, S> {
        pub const fn new(future: F) -> Self;
    }
    impl<F, S> fmt::Debug for FutureService<F, S>
    where
        S: fmt::Debug,
    {}
    impl<F, S, R, E> Service<R> for FutureService<F, S>
    where
        F: Future<Output = Result<S, E>> + Unpin,
        S: Service<R, Error = E>,
    {
        type Response = S::Response;
        type Error = E;
        type Future = S::Future;
    }
}

mod map_err;
mod map_request;
mod map_response;
mod map_result;
mod map_future;

mod oneshot {
    use std::future::Future;
    use tower_service::Service;
    #[derive(Debug)]
    pub struct Oneshot<S: Service<Req>, Req> {}
    impl<S, Req> Oneshot<S, Req>
    where
        S: Service<Req>,
    {
        pub const fn new(svc: S, req: Req) -> Self;
    }
    impl<S, Req> Future for Oneshot<S, Req>
    where
        S: Service<Req>,
    {
        type Output = Result<S::Response, S::Error>;
    }
}

mod optional;
mod ready;

mod service_fn {
    use std::fmt;
    use std::future::Future;
    use tower_service::Service;
    pub fn service_fn<T>(f: T) -> ServiceFn<T>;
    #[derive(Copy, Clone)]
    pub struct ServiceFn<T> {}
    impl<T> fmt::Debug for ServiceFn<T> {}
    impl<T, F, Request, R, E> Service<Request> for ServiceFn<T>
    where
        T: FnMut(Request) -> F,
        F: Future<Output = Result<R, E>>,
    {
        type Response = R;
        type Error = E;
        type Future = F;
    }
}

mod then;

pub mod rng {
    use std::{collections::hash_map::RandomState, hash::BuildHasher, ops::Range};
    pub trait Rng {
        fn next_u64(&mut self) -> u64;
        fn next_f64(&mut self) -> f64;
        fn next_range(&mut self, range: Range<u64>) -> u64;
    }
    impl<R: Rng + ?Sized> Rng for Box<R> {}
    #[derive(Clone, Debug)]
    pub struct HasherRng<H = RandomState> {}
    impl HasherRng {
        pub fn new() -> Self;
    }
    impl Default for HasherRng {}
    impl<H> HasherRng<H> {
        pub fn with_hasher(hasher: H) -> Self;
    }
    impl<H> Rng for HasherRng<H>
    where
        H: BuildHasher,
    {}
}

pub mod error {
    pub use super::optional::error as optional;
}

pub mod future {
    pub use super::and_then::AndThenFuture;
    pub use super::either::EitherResponseFuture;
    pub use super::optional::future as optional;
}

pub trait ServiceExt<Request>: tower_service::Service<Request> {
    fn ready(&mut self) -> Ready<'_, Self, Request>
    where
        Self: Sized;
    fn ready_oneshot(self) -> ReadyOneshot<Self, Request>
    where
        Self: Sized;
    fn oneshot(self, req: Request) -> Oneshot<Self, Request>
    where
        Self: Sized;
    fn call_all<S>(self, reqs: S) -> CallAll<Self, S>
    where
        Self: Sized,
        S: futures_core::Stream<Item = Request>;
    fn and_then<F>(self, f: F) -> AndThen<Self, F>
    where
        Self: Sized,
        F: Clone;
    fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Response) -> Response + Clone;
    fn map_err<F, Error>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Error) -> Error + Clone;
    fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F>
    where
        Self: Sized,
        Error: From<Self::Error>,
        F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error>
            + Clone;
    fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F>
    where
        Self: Sized,
        F: FnMut(NewRequest) -> Request;
    fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F>
    where
        Self: Sized,
        Error: From<Self::Error>,
        F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone,
        Fut: Future<Output = Result<Response, Error>>;
    fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Future) -> Fut,
        Error: From<Self::Error>,
        Fut: Future<Output = Result<Response, Error>>;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
    where
        Self: Sized + Send + 'static,
        Self::Future: Send + 'static;
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
    where
        Self: Clone + Sized + Send + 'static,
        Self::Future: Send + 'static;
}

impl<T: ?Sized, Request> ServiceExt<Request> for T
where
    T: tower_service::Service<Request>,
{}
pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;
