pub use self::{ordered::CallAll, unordered::CallAllUnordered};

mod common {
    use futures_core::Stream;
    use std::{fmt, future::Future, task::{Context, Poll}};
    use tower_service::Service;
    impl<Svc, S, Q> fmt::Debug for CallAll<Svc, S, Q>
    where
        Svc: fmt::Debug,
        S: Stream + fmt::Debug,
    {}
    impl<Svc, S, Q> Stream for CallAll<Svc, S, Q>
    where
        Svc: Service<S::Item>,
        S: Stream,
        Q: Drive<Svc::Future>,
    {
        type Item = Result<Svc::Response, Svc::Error>;
    }
    pub(crate) trait Drive<F: Future> {
        fn is_empty(&self) -> bool;
        fn push(&mut self, future: F);
        fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<F::Output>>;
    }
}

mod ordered {
    use super::common;
    use futures_core::Stream;
    use futures_util::stream::FuturesOrdered;
    use std::{future::Future, pin::Pin};
    use tower_service::Service;
    #[derive(Debug)]
    pub struct CallAll<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {}
    impl<Svc, S> CallAll<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {
        pub fn new(service: Svc, stream: S) -> CallAll<Svc, S>;
        pub fn into_inner(self) -> Svc;
        pub fn take_service(self: Pin<&mut Self>) -> Svc;
        pub fn unordered(self) -> super::CallAllUnordered<Svc, S>;
    }
    impl<Svc, S> Stream for CallAll<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {
        type Item = Result<Svc::Response, Svc::Error>;
    }
    impl<F: Future> common::Drive<F> for FuturesOrdered<F> {}
}

mod unordered {
    use super::common;
    use futures_core::Stream;
    use futures_util::stream::FuturesUnordered;
    use std::{future::Future, pin::Pin};
    use tower_service::Service;
    #[derive(Debug)]
    pub struct CallAllUnordered<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {}
    impl<Svc, S> CallAllUnordered<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {
        pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S>;
        pub fn into_inner(self) -> Svc;
        pub fn take_service(self: Pin<&mut Self>) -> Svc;
    }
    impl<Svc, S> Stream for CallAllUnordered<Svc, S>
    where
        Svc: Service<S::Item>,
        S: Stream,
    {
        type Item = Result<Svc::Response, Svc::Error>;
    }
    impl<F: Future> common::Drive<F> for FuturesUnordered<F> {}
}
