use crate::fns::{InspectErrFn, InspectOkFn, IntoFn, MapErrFn, MapOkFn};
use crate::stream::{Inspect, Map};
use alloc::vec::Vec;
use futures_core::{
    future::{Future, TryFuture},
    stream::TryStream, task::{Context, Poll},
};
pub use self::and_then::AndThen;
pub use self::into_stream::IntoStream;
pub use self::or_else::OrElse;
pub use self::try_next::TryNext;
pub use self::try_for_each::TryForEach;
pub use self::try_filter::TryFilter;
pub use self::try_filter_map::TryFilterMap;
pub use self::try_flatten::TryFlatten;
pub use self::try_flatten_unordered::TryFlattenUnordered;
pub use self::try_collect::TryCollect;
pub use self::try_concat::TryConcat;
pub use self::try_chunks::{TryChunks, TryChunksError};
pub use self::try_ready_chunks::{TryReadyChunks, TryReadyChunksError};
pub use self::try_fold::TryFold;
pub use self::try_unfold::{try_unfold, TryUnfold};
pub use self::try_skip_while::TrySkipWhile;
pub use self::try_take_while::TryTakeWhile;
pub use self::try_buffer_unordered::TryBufferUnordered;
pub use self::try_buffered::TryBuffered;
pub use self::try_for_each_concurrent::TryForEachConcurrent;
pub use self::into_async_read::IntoAsyncRead;
pub use self::try_all::TryAll;
pub use self::try_any::TryAny;

mod and_then {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct AndThen<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for AndThen<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Stream for AndThen<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: TryFuture<Error = St::Error>,
    {
        type Item = Result<Fut::Ok, St::Error>;
    }
    impl<St, Fut, F> FusedStream for AndThen<St, Fut, F>
    where
        St: TryStream + FusedStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: TryFuture<Error = St::Error>,
    {}
    impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod into_stream {
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct IntoStream<St> {}
    impl<St: TryStream + FusedStream> FusedStream for IntoStream<St> {}
    impl<St: TryStream> Stream for IntoStream<St> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> {
        type Error = S::Error;
    }
}

mod or_else {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct OrElse<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for OrElse<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Stream for OrElse<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Error) -> Fut,
        Fut: TryFuture<Ok = St::Ok>,
    {
        type Item = Result<St::Ok, Fut::Error>;
    }
    impl<St, Fut, F> FusedStream for OrElse<St, Fut, F>
    where
        St: TryStream + FusedStream,
        F: FnMut(St::Error) -> Fut,
        Fut: TryFuture<Ok = St::Ok>,
    {}
    impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod try_next {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, TryStream};
    #[derive(Debug)]
    pub struct TryNext<'a, St: ?Sized> {}
    impl<St: ?Sized + TryStream + Unpin + FusedStream> FusedFuture for TryNext<'_, St> {}
    impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> {
        type Output = Result<Option<St::Ok>, St::Error>;
    }
}

mod try_for_each {
    use core::fmt;
    use futures_core::future::{Future, TryFuture};
    use futures_core::stream::TryStream;
    pub struct TryForEach<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TryForEach<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Future for TryForEach<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: TryFuture<Ok = (), Error = St::Error>,
    {
        type Output = Result<(), St::Error>;
    }
}

mod try_filter {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct TryFilter<St, Fut, F>
    where
        St: TryStream,
    {}
    impl<St, Fut, F> fmt::Debug for TryFilter<St, Fut, F>
    where
        St: TryStream + fmt::Debug,
        St::Ok: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedStream for TryFilter<St, Fut, F>
    where
        St: TryStream + FusedStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<St, Fut, F> Stream for TryFilter<St, Fut, F>
    where
        St: TryStream,
        Fut: Future<Output = bool>,
        F: FnMut(&St::Ok) -> Fut,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }
}

mod try_filter_map {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct TryFilterMap<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TryFilterMap<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F, T> FusedStream for TryFilterMap<St, Fut, F>
    where
        St: TryStream + FusedStream,
        Fut: TryFuture<Ok = Option<T>, Error = St::Error>,
        F: FnMut(St::Ok) -> Fut,
    {}
    impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F>
    where
        St: TryStream,
        Fut: TryFuture<Ok = Option<T>, Error = St::Error>,
        F: FnMut(St::Ok) -> Fut,
    {
        type Item = Result<T, St::Error>;
    }
    impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod try_flatten {
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct TryFlatten<St>
    where
        St: TryStream,
    {}
    impl<St> FusedStream for TryFlatten<St>
    where
        St: TryStream + FusedStream,
        St::Ok: TryStream,
        <St::Ok as TryStream>::Error: From<St::Error>,
    {}
    impl<St> Stream for TryFlatten<St>
    where
        St: TryStream,
        St::Ok: TryStream,
        <St::Ok as TryStream>::Error: From<St::Error>,
    {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    impl<S, Item> Sink<Item> for TryFlatten<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }
}

mod try_flatten_unordered;

mod try_collect {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, TryStream};
    #[derive(Debug)]
    pub struct TryCollect<St, C> {}
    impl<St, C> FusedFuture for TryCollect<St, C>
    where
        St: TryStream + FusedStream,
        C: Default + Extend<St::Ok>,
    {}
    impl<St, C> Future for TryCollect<St, C>
    where
        St: TryStream,
        C: Default + Extend<St::Ok>,
    {
        type Output = Result<C, St::Error>;
    }
}

mod try_concat {
    use futures_core::future::Future;
    use futures_core::stream::TryStream;
    #[derive(Debug)]
    pub struct TryConcat<St: TryStream> {}
    impl<St> Future for TryConcat<St>
    where
        St: TryStream,
        St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default,
    {
        type Output = Result<St::Ok, St::Error>;
    }
}

mod try_chunks {
    use alloc::vec::Vec;
    use core::fmt;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct TryChunks<St: TryStream> {}
    impl<St: TryStream> Stream for TryChunks<St> {
        type Item = Result<Vec<St::Ok>, TryChunksStreamError<St>>;
    }
    impl<St: TryStream + FusedStream> FusedStream for TryChunks<St> {}
    impl<S, Item> Sink<Item> for TryChunks<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }
    #[derive(PartialEq, Eq)]
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: fmt::Debug> fmt::Debug for TryChunksError<T, E> {}
    impl<T, E: fmt::Display> fmt::Display for TryChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> std::error::Error for TryChunksError<T, E> {}
    type TryChunksStreamError<St> = TryChunksError<
        <St as TryStream>::Ok,
        <St as TryStream>::Error,
    >;
}

mod try_ready_chunks {
    use alloc::vec::Vec;
    use core::fmt;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct TryReadyChunks<St: TryStream> {}
    impl<St: TryStream> Stream for TryReadyChunks<St> {
        type Item = Result<Vec<St::Ok>, TryReadyChunksStreamError<St>>;
    }
    impl<St: TryStream + FusedStream> FusedStream for TryReadyChunks<St> {}
    impl<S, Item> Sink<Item> for TryReadyChunks<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }
    #[derive(PartialEq, Eq)]
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: fmt::Debug> fmt::Debug for TryReadyChunksError<T, E> {}
    impl<T, E: fmt::Display> fmt::Display for TryReadyChunksError<T, E> {}
    impl<T, E: fmt::Debug + fmt::Display> std::error::Error
    for TryReadyChunksError<T, E> {}
    type TryReadyChunksStreamError<St> = TryReadyChunksError<
        <St as TryStream>::Ok,
        <St as TryStream>::Error,
    >;
}

mod try_fold {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future, TryFuture};
    use futures_core::stream::TryStream;
    pub struct TryFold<St, Fut, T, F> {}
    impl<St, Fut, T, F> fmt::Debug for TryFold<St, Fut, T, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
        T: fmt::Debug,
    {}
    impl<St, Fut, T, F> FusedFuture for TryFold<St, Fut, T, F>
    where
        St: TryStream,
        F: FnMut(T, St::Ok) -> Fut,
        Fut: TryFuture<Ok = T, Error = St::Error>,
    {}
    impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F>
    where
        St: TryStream,
        F: FnMut(T, St::Ok) -> Fut,
        Fut: TryFuture<Ok = T, Error = St::Error>,
    {
        type Output = Result<T, St::Error>;
    }
}

mod try_unfold {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::Stream;
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>;
    pub struct TryUnfold<T, F, Fut> {}
    impl<T, F, Fut> fmt::Debug for TryUnfold<T, F, Fut>
    where
        T: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>,
    {
        type Item = Result<Item, Fut::Error>;
    }
}

mod try_skip_while {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct TrySkipWhile<St, Fut, F>
    where
        St: TryStream,
    {}
    impl<St, Fut, F> fmt::Debug for TrySkipWhile<St, Fut, F>
    where
        St: TryStream + fmt::Debug,
        St::Ok: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<St, Fut, F> FusedStream for TrySkipWhile<St, Fut, F>
    where
        St: TryStream + FusedStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {}
    impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }
}

mod try_take_while {
    use core::fmt;
    use futures_core::future::TryFuture;
    use futures_core::stream::{FusedStream, Stream, TryStream};
    use futures_sink::Sink;
    pub struct TryTakeWhile<St, Fut, F>
    where
        St: TryStream,
    {}
    impl<St, Fut, F> fmt::Debug for TryTakeWhile<St, Fut, F>
    where
        St: TryStream + fmt::Debug,
        St::Ok: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<St, Fut, F> FusedStream for TryTakeWhile<St, Fut, F>
    where
        St: TryStream + FusedStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {}
    impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }
}

mod try_buffer_unordered {
    use futures_core::future::TryFuture;
    use futures_core::stream::{Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct TryBufferUnordered<St>
    where
        St: TryStream,
    {}
    impl<St> Stream for TryBufferUnordered<St>
    where
        St: TryStream,
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBufferUnordered<S>
    where
        S: TryStream + Sink<Item, Error = E>,
        S::Ok: TryFuture<Error = E>,
    {
        type Error = E;
    }
}

mod try_buffered {
    use futures_core::future::TryFuture;
    use futures_core::stream::{Stream, TryStream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct TryBuffered<St>
    where
        St: TryStream,
        St::Ok: TryFuture,
    {}
    impl<St> Stream for TryBuffered<St>
    where
        St: TryStream,
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBuffered<S>
    where
        S: TryStream + Sink<Item, Error = E>,
        S::Ok: TryFuture<Error = E>,
    {
        type Error = E;
    }
}

mod try_for_each_concurrent {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::TryStream;
    pub struct TryForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TryForEachConcurrent<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for TryForEachConcurrent<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = Result<(), St::Error>>,
    {}
    impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = Result<(), St::Error>>,
    {
        type Output = Result<(), St::Error>;
    }
}

mod into_async_read {
    use futures_core::stream::TryStream;
    use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use std::io::Error;
    #[derive(Debug)]
    pub struct IntoAsyncRead<St>
    where
        St: TryStream<Error = Error>,
        St::Ok: AsRef<[u8]>,
    {}
    impl<St> AsyncRead for IntoAsyncRead<St>
    where
        St: TryStream<Error = Error>,
        St::Ok: AsRef<[u8]>,
    {}
    impl<St> AsyncWrite for IntoAsyncRead<St>
    where
        St: TryStream<Error = Error> + AsyncWrite,
        St::Ok: AsRef<[u8]>,
    {}
    impl<St> AsyncBufRead for IntoAsyncRead<St>
    where
        St: TryStream<Error = Error>,
        St::Ok: AsRef<[u8]>,
    {}
}

mod try_all {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::TryStream;
    pub struct TryAll<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TryAll<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for TryAll<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<St, Fut, F> Future for TryAll<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = Result<bool, St::Error>;
    }
}

mod try_any {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::TryStream;
    pub struct TryAny<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TryAny<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for TryAny<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<St, Fut, F> Future for TryAny<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = Result<bool, St::Error>;
    }
}
pub struct ErrInto<St, E> {}

impl<St, E> futures_core::stream::Stream for ErrInto<St, E>
where
    MapErr<St, IntoFn<E>>: futures_core::stream::Stream,
{
    type Item = <MapErr<St, IntoFn<E>> as futures_core::stream::Stream>::Item;
}
pub struct InspectOk<St, F> {}

impl<St, F> futures_core::stream::Stream for InspectOk<St, F>
where
    Inspect<IntoStream<St>, InspectOkFn<F>>: futures_core::stream::Stream,
{
    type Item = <Inspect<
        IntoStream<St>,
        InspectOkFn<F>,
    > as futures_core::stream::Stream>::Item;
}
pub struct InspectErr<St, F> {}

impl<St, F> futures_core::stream::Stream for InspectErr<St, F>
where
    Inspect<IntoStream<St>, InspectErrFn<F>>: futures_core::stream::Stream,
{
    type Item = <Inspect<
        IntoStream<St>,
        InspectErrFn<F>,
    > as futures_core::stream::Stream>::Item;
}
pub struct MapOk<St, F> {}

impl<St, F> futures_core::stream::Stream for MapOk<St, F>
where
    Map<IntoStream<St>, MapOkFn<F>>: futures_core::stream::Stream,
{
    type Item = <Map<IntoStream<St>, MapOkFn<F>> as futures_core::stream::Stream>::Item;
}
pub struct MapErr<St, F> {}

impl<St, F> futures_core::stream::Stream for MapErr<St, F>
where
    Map<IntoStream<St>, MapErrFn<F>>: futures_core::stream::Stream,
{
    type Item = <Map<IntoStream<St>, MapErrFn<F>> as futures_core::stream::Stream>::Item;
}
impl<S: ?Sized + TryStream> TryStreamExt for S {}

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where
        F: FnMut(Self::Error) -> Fut,
        Fut: TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F>
    where
        F: FnMut(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
    where
        F: FnMut(&Self::Error),
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn try_next(&mut self) -> TryNext<'_, Self>
    where
        Self: Unpin;
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: TryFuture<Ok = (), Error = Self::Error>,
        Self: Sized;
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_for_each_concurrent<Fut, F>(
        self,
        limit: impl Into<Option<usize>>,
        f: F,
    ) -> TryForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = Result<(), Self::Error>>,
        Self: Sized;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>
    where
        Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self>
    where
        Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self>
    where
        Self: Sized;
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F>
    where
        Fut: Future<Output = bool>,
        F: FnMut(&Self::Ok) -> Fut,
        Self: Sized;
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where
        Fut: TryFuture<Ok = Option<T>, Error = Self::Error>,
        F: FnMut(Self::Ok) -> Fut,
        Self: Sized;
    fn try_flatten_unordered(
        self,
        limit: impl Into<Option<usize>>,
    ) -> TryFlattenUnordered<Self>
    where
        Self::Ok: TryStream + Unpin,
        <Self::Ok as TryStream>::Error: From<Self::Error>,
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self>
    where
        Self::Ok: TryStream,
        <Self::Ok as TryStream>::Error: From<Self::Error>,
        Self: Sized;
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Ok) -> Fut,
        Fut: TryFuture<Ok = T, Error = Self::Error>,
        Self: Sized;
    fn try_concat(self) -> TryConcat<Self>
    where
        Self: Sized,
        Self::Ok: Extend<<<Self as TryStream>::Ok as IntoIterator>::Item> + IntoIterator
            + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_poll_next_unpin(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where
        Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self>
    where
        Self: Sized + TryStreamExt<Error = std::io::Error>,
        Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = bool>;
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = bool>;
}
