use crate::fns::{InspectFn, IntoFn, OkFn};
use crate::future::Either;
use crate::never::Never;
use alloc::boxed::Box;
use futures_core::future::{BoxFuture, LocalBoxFuture};
use futures_core::{future::Future, stream::Stream, task::{Context, Poll}};
pub use fuse::Fuse;
pub use self::catch_unwind::CatchUnwind;
pub use self::remote_handle::{Remote, RemoteHandle};
pub use self::shared::{Shared, WeakShared};

mod flatten;

mod fuse {
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug)]
    pub struct Fuse<Fut> {}
    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }
}

mod map {
    use futures_core::future::{FusedFuture, Future};
    use crate::fns::FnOnce1;
    #[derive(Debug)]
    pub enum Map<Fut, F> {
        Incomplete { future: Fut, f: F },
        Complete,
    }
    impl<Fut, F, T> FusedFuture for Map<Fut, F>
    where
        Fut: Future,
        F: FnOnce1<Fut::Output, Output = T>,
    {}
    impl<Fut, F, T> Future for Map<Fut, F>
    where
        Fut: Future,
        F: FnOnce1<Fut::Output, Output = T>,
    {
        type Output = T;
    }
}

mod catch_unwind {
    use core::any::Any;
    use std::boxed::Box;
    use std::panic::UnwindSafe;
    use futures_core::future::Future;
    #[derive(Debug)]
    pub struct CatchUnwind<Fut> {}
    impl<Fut> Future for CatchUnwind<Fut>
    where
        Fut: Future + UnwindSafe,
    {
        type Output = Result<Fut::Output, Box<dyn Any + Send>>;
    }
}

mod remote_handle {
    use {
        futures_channel::oneshot::{self},
        futures_core::future::Future, std::{fmt, panic::{self}},
    };
    #[derive(Debug)]
    pub struct RemoteHandle<T> {}
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T: 'static> Future for RemoteHandle<T> {
        type Output = T;
    }
    pub struct Remote<Fut: Future> {}
    impl<Fut: Future + fmt::Debug> fmt::Debug for Remote<Fut> {}
    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }
}

mod shared;

pub struct Flatten<F> {}

impl<F> std::future::Future for Flatten<F>
where
    flatten::Flatten<F, <F as Future>::Output>: std::future::Future,
    F: Future,
{
    type Output = <flatten::Flatten<
        F,
        <F as Future>::Output,
    > as std::future::Future>::Output;
}
pub struct FlattenStream<F> {}

impl<F> futures_core::stream::Stream for FlattenStream<F>
where
    flatten::Flatten<F, <F as Future>::Output>: futures_core::stream::Stream,
    F: Future,
{
    type Item = <flatten::Flatten<
        F,
        <F as Future>::Output,
    > as futures_core::stream::Stream>::Item;
}
pub struct Map<Fut, F> {}

impl<Fut, F> std::future::Future for Map<Fut, F>
where
    map::Map<Fut, F>: std::future::Future,
{
    type Output = <map::Map<Fut, F> as std::future::Future>::Output;
}
pub struct IntoStream<F> {}

impl<F> futures_core::stream::Stream for IntoStream<F>
where
    crate::stream::Once<F>: futures_core::stream::Stream,
{
    type Item = <crate::stream::Once<F> as futures_core::stream::Stream>::Item;
}
pub struct MapInto<Fut, T> {}

impl<Fut, T> std::future::Future for MapInto<Fut, T>
where
    Map<Fut, IntoFn<T>>: std::future::Future,
{
    type Output = <Map<Fut, IntoFn<T>> as std::future::Future>::Output;
}
pub struct Then<Fut1, Fut2, F> {}

impl<Fut1, Fut2, F> std::future::Future for Then<Fut1, Fut2, F>
where
    flatten::Flatten<Map<Fut1, F>, Fut2>: std::future::Future,
{
    type Output = <flatten::Flatten<Map<Fut1, F>, Fut2> as std::future::Future>::Output;
}
pub struct Inspect<Fut, F> {}

impl<Fut, F> std::future::Future for Inspect<Fut, F>
where
    map::Map<Fut, InspectFn<F>>: std::future::Future,
{
    type Output = <map::Map<Fut, InspectFn<F>> as std::future::Future>::Output;
}
pub struct NeverError<Fut> {}

impl<Fut> std::future::Future for NeverError<Fut>
where
    Map<Fut, OkFn<Never>>: std::future::Future,
{
    type Output = <Map<Fut, OkFn<Never>> as std::future::Future>::Output;
}
pub struct UnitError<Fut> {}

impl<Fut> std::future::Future for UnitError<Fut>
where
    Map<Fut, OkFn<()>>: std::future::Future,
{
    type Output = <Map<Fut, OkFn<()>> as std::future::Future>::Output;
}

impl<T: ?Sized> FutureExt for T
where
    T: Future,
{}

pub trait FutureExt: Future {
    fn map<U, F>(self, f: F) -> Map<Self, F>
    where
        F: FnOnce(Self::Output) -> U,
        Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U>
    where
        Self::Output: Into<U>,
        Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnOnce(Self::Output) -> Fut,
        Fut: Future,
        Self: Sized;
    fn left_future<B>(self) -> Either<Self, B>
    where
        B: Future<Output = Self::Output>,
        Self: Sized;
    fn right_future<A>(self) -> Either<A, Self>
    where
        A: Future<Output = Self::Output>,
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Output: Future,
        Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self>
    where
        Self::Output: Stream,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        F: FnOnce(&Self::Output),
        Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + ::std::panic::UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self: Sized,
        Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
    where
        Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
    where
        Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self>
    where
        Self: Sized;
    fn never_error(self) -> NeverError<Self>
    where
        Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output>
    where
        Self: Sized;
}
