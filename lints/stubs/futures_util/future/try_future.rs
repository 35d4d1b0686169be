use futures_core::{future::TryFuture, stream::TryStream, task::{Context, Poll}};
use futures_sink::Sink;
pub use self::into_future::IntoFuture;

mod into_future {
    use futures_core::future::{FusedFuture, Future, TryFuture};
    #[derive(Debug)]
    pub struct IntoFuture<Fut> {}
    impl<Fut: TryFuture + FusedFuture> FusedFuture for IntoFuture<Fut> {}
    impl<Fut: TryFuture> Future for IntoFuture<Fut> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }
}

mod try_flatten;

mod try_flatten_err {
    use futures_core::future::{FusedFuture, Future, TryFuture};
    #[derive(Debug)]
    pub enum TryFlattenErr<Fut1, Fut2> {
        First { f: Fut1 },
        Second { f: Fut2 },
        Empty,
    }
    impl<Fut> FusedFuture for TryFlattenErr<Fut, Fut::Error>
    where
        Fut: TryFuture,
        Fut::Error: TryFuture<Ok = Fut::Ok>,
    {}
    impl<Fut> Future for TryFlattenErr<Fut, Fut::Error>
    where
        Fut: TryFuture,
        Fut::Error: TryFuture<Ok = Fut::Ok>,
    {
        type Output = Result<Fut::Ok, <Fut::Error as TryFuture>::Error>;
    }
}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
    where
        Self::Ok: Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F>
    where
        F: FnOnce(Self::Ok) -> T,
        Self: Sized;
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
    where
        F: FnOnce(Self::Ok) -> T,
        E: FnOnce(Self::Error) -> T,
        Self: Sized;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F>
    where
        F: FnOnce(Self::Error) -> E,
        Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U>
    where
        Self: Sized,
        Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where
        F: FnOnce(Self::Ok) -> Fut,
        Fut: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where
        F: FnOnce(Self::Error) -> Fut,
        Fut: TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F>
    where
        F: FnOnce(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
    where
        F: FnOnce(&Self::Error),
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self>
    where
        Self::Ok: TryStream<Error = Self::Error>,
        Self: Sized;
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self>
    where
        Self: Sized;
    fn try_poll_unpin(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}
