pub use core::future::Future;
pub use futures_core::future::{BoxFuture, LocalBoxFuture};
pub use futures_core::future::{FusedFuture, TryFuture};
pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use self::future::{
    Flatten, Fuse, FutureExt, Inspect, IntoStream, Map, MapInto, NeverError, Then,
    UnitError,
};
pub use self::future::FlattenStream;
pub use self::future::CatchUnwind;
pub use self::future::{Remote, RemoteHandle};
pub use self::future::{Shared, WeakShared};
pub use self::try_future::{
    AndThen, ErrInto, InspectErr, InspectOk, IntoFuture, MapErr, MapOk, MapOkOrElse,
    OkInto, OrElse, TryFlatten, TryFlattenStream, TryFutureExt, UnwrapOrElse,
};
pub use self::try_future::FlattenSink;
pub use self::lazy::{lazy, Lazy};
pub use self::pending::{pending, Pending};
pub use self::maybe_done::{maybe_done, MaybeDone};
pub use self::try_maybe_done::{try_maybe_done, TryMaybeDone};
pub use self::option::OptionFuture;
pub use self::poll_fn::{poll_fn, PollFn};
pub use self::poll_immediate::{poll_immediate, PollImmediate};
pub use self::ready::{err, ok, ready, Ready};
pub use self::always_ready::{always_ready, AlwaysReady};
pub use self::join::{join, join3, join4, join5, Join, Join3, Join4, Join5};
pub use self::join_all::{join_all, JoinAll};
pub use self::select::{select, Select};
pub use self::select_all::{select_all, SelectAll};
pub use self::try_join::{
    try_join, try_join3, try_join4, try_join5, TryJoin, TryJoin3, TryJoin4, TryJoin5,
};
pub use self::try_join_all::{try_join_all, TryJoinAll};
pub use self::try_select::{try_select, TrySelect};
pub use self::select_ok::{select_ok, SelectOk};
pub use self::either::Either;
pub use crate::abortable::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub use abortable::abortable;

mod future;
mod try_future;

mod lazy {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::task::Context;
    #[derive(Debug)]
    pub struct Lazy<F> {}
    pub fn lazy<F, R>(f: F) -> Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R;
    impl<F, R> FusedFuture for Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R,
    {}
    impl<F, R> Future for Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R,
    {
        type Output = R;
    }
}

mod pending {
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug)]
    pub struct Pending<T> {}
    impl<T> FusedFuture for Pending<T> {}
    pub fn pending<T>() -> Pending<T>;
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> Clone for Pending<T> {}
}

mod maybe_done {
    use core::pin::Pin;
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug)]
    pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;
    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
    }
    impl<Fut: Future> FusedFuture for MaybeDone<Fut> {}
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }
}

mod try_maybe_done {
    use core::pin::Pin;
    use futures_core::future::{FusedFuture, Future, TryFuture};
    #[derive(Debug)]
    pub enum TryMaybeDone<Fut: TryFuture> {
        Future(Fut),
        Done(Fut::Ok),
        Gone,
    }
    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;
    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
    }
    impl<Fut: TryFuture> FusedFuture for TryMaybeDone<Fut> {}
    impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }
}

mod option {
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug, Clone)]
    pub struct OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<F: FusedFuture> FusedFuture for OptionFuture<F> {}
    impl<T> From<Option<T>> for OptionFuture<T> {}
}

mod poll_fn {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::task::{Context, Poll};
    pub struct PollFn<F> {}
    pub fn poll_fn<T, F>(f: F) -> PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    impl<F> fmt::Debug for PollFn<F> {}
    impl<T, F> Future for PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>,
    {
        type Output = T;
    }
}

mod poll_immediate {
    use futures_core::task::Poll;
    use futures_core::{FusedFuture, Future, Stream};
    #[derive(Debug, Clone)]
    pub struct PollImmediate<T> {}
    impl<T, F> Future for PollImmediate<F>
    where
        F: Future<Output = T>,
    {
        type Output = Option<T>;
    }
    impl<T: Future> FusedFuture for PollImmediate<T> {}
    impl<T, F> Stream for PollImmediate<F>
    where
        F: Future<Output = T>,
    {
        type Item = Poll<T>;
    }
    pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;
}

mod ready {
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug, Clone)]
    pub struct Ready<T>(());
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> FusedFuture for Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    pub fn ready<T>(t: T) -> Ready<T>;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
}

mod always_ready {
    use futures_core::future::{FusedFuture, Future};
    pub struct AlwaysReady<T, F: Fn() -> T>(());
    impl<T, F: Fn() -> T> core::fmt::Debug for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> FusedFuture for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> {
        type Output = T;
    }
    pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;
}

mod join;

mod join_all {
    use alloc::vec::Vec;
    use core::fmt;
    use core::future::Future;
    use core::iter::FromIterator;
    pub struct JoinAll<F>
    where
        F: Future,
    {}
    impl<F> fmt::Debug for JoinAll<F>
    where
        F: Future + fmt::Debug,
        F::Output: fmt::Debug,
    {}
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future;
    impl<F> Future for JoinAll<F>
    where
        F: Future,
    {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}
}

mod select {
    use crate::future::Either;
    use futures_core::future::{FusedFuture, Future};
    #[derive(Debug)]
    pub struct Select<A, B> {}
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin;
    impl<A, B> Future for Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin,
    {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }
    impl<A, B> FusedFuture for Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin,
    {}
}

mod select_all {
    use alloc::vec::Vec;
    use core::iter::FromIterator;
    use futures_core::future::Future;
    #[derive(Debug)]
    pub struct SelectAll<Fut> {}
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future + Unpin;
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}
}

mod try_join;

mod try_join_all {
    use alloc::vec::Vec;
    use core::fmt;
    use core::future::Future;
    use core::iter::FromIterator;
    use super::TryFuture;
    pub struct TryJoinAll<F>
    where
        F: TryFuture,
    {}
    impl<F> fmt::Debug for TryJoinAll<F>
    where
        F: TryFuture + fmt::Debug,
        F::Ok: fmt::Debug,
        F::Error: fmt::Debug,
        F::Output: fmt::Debug,
    {}
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture;
    impl<F> Future for TryJoinAll<F>
    where
        F: TryFuture,
    {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F> FromIterator<F> for TryJoinAll<F>
    where
        F: TryFuture,
    {}
}

mod try_select {
    use crate::future::Either;
    use futures_core::future::{Future, TryFuture};
    #[derive(Debug)]
    pub struct TrySelect<A, B> {}
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
    where
        A: TryFuture + Unpin,
        B: TryFuture + Unpin;
    impl<A: Unpin, B: Unpin> Future for TrySelect<A, B>
    where
        A: TryFuture,
        B: TryFuture,
    {
        type Output = Result<EitherOk<A, B>, EitherErr<A, B>>;
    }
    type EitherOk<A, B> = Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>;
    type EitherErr<A, B> = Either<
        (<A as TryFuture>::Error, B),
        (<B as TryFuture>::Error, A),
    >;
}

mod select_ok {
    use alloc::vec::Vec;
    use core::iter::FromIterator;
    use futures_core::future::{Future, TryFuture};
    #[derive(Debug)]
    pub struct SelectOk<Fut> {}
    pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture + Unpin;
    impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}
}

mod either;

mod abortable {
    use crate::future::{AbortHandle, Abortable};
    use futures_core::future::Future;
    pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle)
    where
        Fut: Future;
}
