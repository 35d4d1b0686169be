use futures_core::{future::TryFuture, stream::TryStream, task::{Context, Poll}};
use futures_sink::Sink;
use crate::fns::{
    InspectErrFn, InspectOkFn, IntoFn, MapErrFn, MapOkFn, MapOkOrElseFn, UnwrapOrElseFn,
};
use crate::future::{Inspect, Map};
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
pub struct TryFlatten<Fut1, Fut2> {}

impl<Fut1, Fut2> std::future::Future for TryFlatten<Fut1, Fut2>
where
    try_flatten::TryFlatten<Fut1, Fut2>: std::future::Future,
{
    type Output = <try_flatten::TryFlatten<Fut1, Fut2> as std::future::Future>::Output;
}
pub struct TryFlattenErr<Fut1, Fut2> {}

impl<Fut1, Fut2> std::future::Future for TryFlattenErr<Fut1, Fut2>
where
    try_flatten_err::TryFlattenErr<Fut1, Fut2>: std::future::Future,
{
    type Output = <try_flatten_err::TryFlattenErr<
        Fut1,
        Fut2,
    > as std::future::Future>::Output;
}
pub struct TryFlattenStream<Fut> {}

impl<Fut> futures_core::stream::Stream for TryFlattenStream<Fut>
where
    try_flatten::TryFlatten<Fut, Fut::Ok>: futures_core::stream::Stream,
    Fut: TryFuture,
{
    type Item = <try_flatten::TryFlatten<
        Fut,
        Fut::Ok,
    > as futures_core::stream::Stream>::Item;
}
pub struct FlattenSink<Fut, Si> {}

impl<Fut, Si> futures_core::stream::Stream for FlattenSink<Fut, Si>
where
    try_flatten::TryFlatten<Fut, Si>: futures_core::stream::Stream,
{
    type Item = <try_flatten::TryFlatten<Fut, Si> as futures_core::stream::Stream>::Item;
}
pub struct AndThen<Fut1, Fut2, F> {}

impl<Fut1, Fut2, F> std::future::Future for AndThen<Fut1, Fut2, F>
where
    TryFlatten<MapOk<Fut1, F>, Fut2>: std::future::Future,
{
    type Output = <TryFlatten<MapOk<Fut1, F>, Fut2> as std::future::Future>::Output;
}
pub struct OrElse<Fut1, Fut2, F> {}

impl<Fut1, Fut2, F> std::future::Future for OrElse<Fut1, Fut2, F>
where
    TryFlattenErr<MapErr<Fut1, F>, Fut2>: std::future::Future,
{
    type Output = <TryFlattenErr<MapErr<Fut1, F>, Fut2> as std::future::Future>::Output;
}
pub struct ErrInto<Fut, E> {}

impl<Fut, E> std::future::Future for ErrInto<Fut, E>
where
    MapErr<Fut, IntoFn<E>>: std::future::Future,
{
    type Output = <MapErr<Fut, IntoFn<E>> as std::future::Future>::Output;
}
pub struct OkInto<Fut, E> {}

impl<Fut, E> std::future::Future for OkInto<Fut, E>
where
    MapOk<Fut, IntoFn<E>>: std::future::Future,
{
    type Output = <MapOk<Fut, IntoFn<E>> as std::future::Future>::Output;
}
pub struct InspectOk<Fut, F> {}

impl<Fut, F> std::future::Future for InspectOk<Fut, F>
where
    Inspect<IntoFuture<Fut>, InspectOkFn<F>>: std::future::Future,
{
    type Output = <Inspect<
        IntoFuture<Fut>,
        InspectOkFn<F>,
    > as std::future::Future>::Output;
}
pub struct InspectErr<Fut, F> {}

impl<Fut, F> std::future::Future for InspectErr<Fut, F>
where
    Inspect<IntoFuture<Fut>, InspectErrFn<F>>: std::future::Future,
{
    type Output = <Inspect<
        IntoFuture<Fut>,
        InspectErrFn<F>,
    > as std::future::Future>::Output;
}
pub struct MapOk<Fut, F> {}

impl<Fut, F> std::future::Future for MapOk<Fut, F>
where
    Map<IntoFuture<Fut>, MapOkFn<F>>: std::future::Future,
{
    type Output = <Map<IntoFuture<Fut>, MapOkFn<F>> as std::future::Future>::Output;
}
pub struct MapErr<Fut, F> {}

impl<Fut, F> std::future::Future for MapErr<Fut, F>
where
    Map<IntoFuture<Fut>, MapErrFn<F>>: std::future::Future,
{
    type Output = <Map<IntoFuture<Fut>, MapErrFn<F>> as std::future::Future>::Output;
}
pub struct MapOkOrElse<Fut, F, G> {}

impl<Fut, F, G> std::future::Future for MapOkOrElse<Fut, F, G>
where
    Map<IntoFuture<Fut>, MapOkOrElseFn<F, G>>: std::future::Future,
{
    type Output = <Map<
        IntoFuture<Fut>,
        MapOkOrElseFn<F, G>,
    > as std::future::Future>::Output;
}
pub struct UnwrapOrElse<Fut, F> {}

impl<Fut, F> std::future::Future for UnwrapOrElse<Fut, F>
where
    Map<IntoFuture<Fut>, UnwrapOrElseFn<F>>: std::future::Future,
{
    type Output = <Map<
        IntoFuture<Fut>,
        UnwrapOrElseFn<F>,
    > as std::future::Future>::Output;
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
