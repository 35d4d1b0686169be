use std::{
    convert::Infallible, fmt::Debug, future::{Future, IntoFuture},
    io,
};
use axum_core::{extract::Request, response::Response};
use tower::ServiceExt as _;
use tower_service::Service;
pub use self::listener::{Listener, ListenerExt, TapIo};

mod listener;

mod private {
    use std::{future::Future, io};
    pub struct ServeFuture(pub(super) ());
    impl Future for ServeFuture {
        type Output = io::Result<()>;
    }
    impl std::fmt::Debug for ServeFuture {}
}

pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
where
    L: Listener,
    M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>,
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send
        + 'static,
    S::Future: Send;
pub struct Serve<L, M, S> {}

impl<L, M, S> Serve<L, M, S>
where
    L: Listener,
{
    pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>
    where
        F: Future<Output = ()> + Send + 'static;
    pub fn local_addr(&self) -> io::Result<L::Addr>;
}

impl<L, M, S> Debug for Serve<L, M, S>
where
    L: Debug + 'static,
    M: Debug,
{}

impl<L, M, S> IntoFuture for Serve<L, M, S>
where
    L: Listener,
    L::Addr: Debug,
    M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send
        + 'static,
    for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send,
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send
        + 'static,
    S::Future: Send,
{
    type Output = io::Result<()>;
    type IntoFuture = private::ServeFuture;
}
pub struct WithGracefulShutdown<L, M, S, F> {}

impl<L, M, S, F> WithGracefulShutdown<L, M, S, F>
where
    L: Listener,
{
    pub fn local_addr(&self) -> io::Result<L::Addr>;
}

impl<L, M, S, F> Debug for WithGracefulShutdown<L, M, S, F>
where
    L: Debug + 'static,
    M: Debug,
    S: Debug,
    F: Debug,
{}

impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F>
where
    L: Listener,
    L::Addr: Debug,
    M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send
        + 'static,
    for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send,
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send
        + 'static,
    S::Future: Send,
    F: Future<Output = ()> + Send + 'static,
{
    type Output = io::Result<()>;
    type IntoFuture = private::ServeFuture;
}

#[derive(Debug)]
pub struct IncomingStream<'a, L>
where
    L: Listener,
{}

impl<L> IncomingStream<'_, L>
where
    L: Listener,
{
    pub fn io(&self) -> &L::Io;
    pub fn remote_addr(&self) -> &L::Addr;
}
