use crate::future::Either;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::pin::Pin;
use futures_core::stream::TryStream;
use futures_core::stream::{BoxStream, LocalBoxStream};
use futures_core::{
    future::Future, stream::{FusedStream, Stream},
    task::{Context, Poll},
};
use futures_sink::Sink;
use crate::fns::InspectFn;
pub use self::chain::Chain;
pub use self::collect::Collect;
pub use self::unzip::Unzip;
pub use self::concat::Concat;
pub use self::count::Count;
pub use self::cycle::Cycle;
pub use self::enumerate::Enumerate;
pub use self::filter::Filter;
pub use self::filter_map::FilterMap;
pub use self::fold::Fold;
pub use self::any::Any;
pub use self::all::All;
pub use self::for_each::ForEach;
pub use self::fuse::Fuse;
pub use self::into_future::StreamFuture;
pub use self::map::Map;
pub use self::next::Next;
pub use self::select_next_some::SelectNextSome;
pub use self::peek::{NextIf, NextIfEq, Peek, PeekMut, Peekable};
pub use self::skip::Skip;
pub use self::skip_while::SkipWhile;
pub use self::take::Take;
pub use self::take_while::TakeWhile;
pub use self::take_until::TakeUntil;
pub use self::then::Then;
pub use self::zip::Zip;
pub use self::chunks::Chunks;
pub use self::ready_chunks::ReadyChunks;
pub use self::scan::Scan;
pub use self::buffer_unordered::BufferUnordered;
pub use self::buffered::Buffered;
pub use self::flatten_unordered::FlattenUnordered;
pub use self::for_each_concurrent::ForEachConcurrent;
pub use self::split::{ReuniteError, SplitSink, SplitStream};
pub use self::catch_unwind::CatchUnwind;

mod chain {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Chain<St1, St2> {}
    impl<St1, St2> FusedStream for Chain<St1, St2>
    where
        St1: Stream,
        St2: FusedStream<Item = St1::Item>,
    {}
    impl<St1, St2> Stream for Chain<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {
        type Item = St1::Item;
    }
}

mod collect {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Collect<St, C> {}
    impl<St, C> FusedFuture for Collect<St, C>
    where
        St: FusedStream,
        C: Default + Extend<St::Item>,
    {}
    impl<St, C> Future for Collect<St, C>
    where
        St: Stream,
        C: Default + Extend<St::Item>,
    {
        type Output = C;
    }
}

mod unzip {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Unzip<St, FromA, FromB> {}
    impl<St, A, B, FromA, FromB> FusedFuture for Unzip<St, FromA, FromB>
    where
        St: FusedStream<Item = (A, B)>,
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
    {}
    impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB>
    where
        St: Stream<Item = (A, B)>,
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
    {
        type Output = (FromA, FromB);
    }
}

mod concat {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Concat<St: Stream> {}
    impl<St> Future for Concat<St>
    where
        St: Stream,
        St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
    {
        type Output = St::Item;
    }
    impl<St> FusedFuture for Concat<St>
    where
        St: FusedStream,
        St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
    {}
}

mod count {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    pub struct Count<St> {}
    impl<St> fmt::Debug for Count<St>
    where
        St: fmt::Debug,
    {}
    impl<St: FusedStream> FusedFuture for Count<St> {}
    impl<St: Stream> Future for Count<St> {
        type Output = usize;
    }
}

mod cycle {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Cycle<St> {}
    impl<St> Stream for Cycle<St>
    where
        St: Clone + Stream,
    {
        type Item = St::Item;
    }
    impl<St> FusedStream for Cycle<St>
    where
        St: Clone + Stream,
    {}
}

mod enumerate {
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Enumerate<St> {}
    impl<St: Stream + FusedStream> FusedStream for Enumerate<St> {}
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
    }
    impl<S, Item> Sink<Item> for Enumerate<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod filter;

mod filter_map {
    use crate::fns::FnMut1;
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    pub struct FilterMap<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for FilterMap<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F, T> FusedStream for FilterMap<St, Fut, F>
    where
        St: Stream + FusedStream,
        F: FnMut1<St::Item, Output = Fut>,
        Fut: Future<Output = Option<T>>,
    {}
    impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F>
    where
        St: Stream,
        F: FnMut1<St::Item, Output = Fut>,
        Fut: Future<Output = Option<T>>,
    {
        type Item = T;
    }
    impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F>
    where
        S: Stream + Sink<Item>,
        F: FnMut1<S::Item, Output = Fut>,
        Fut: Future,
    {
        type Error = S::Error;
    }
}

mod flatten {
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Flatten<St, U> {}
    impl<St> FusedStream for Flatten<St, St::Item>
    where
        St: FusedStream,
        St::Item: Stream,
    {}
    impl<St> Stream for Flatten<St, St::Item>
    where
        St: Stream,
        St::Item: Stream,
    {
        type Item = <St::Item as Stream>::Item;
    }
    impl<S, Item> Sink<Item> for Flatten<S, S::Item>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod fold {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    pub struct Fold<St, Fut, T, F> {}
    impl<St, Fut, T, F> fmt::Debug for Fold<St, Fut, T, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
        T: fmt::Debug,
    {}
    impl<St, Fut, T, F> FusedFuture for Fold<St, Fut, T, F>
    where
        St: Stream,
        F: FnMut(T, St::Item) -> Fut,
        Fut: Future<Output = T>,
    {}
    impl<St, Fut, T, F> Future for Fold<St, Fut, T, F>
    where
        St: Stream,
        F: FnMut(T, St::Item) -> Fut,
        Fut: Future<Output = T>,
    {
        type Output = T;
    }
}

mod any {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    pub struct Any<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for Any<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for Any<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<St, Fut, F> Future for Any<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = bool;
    }
}

mod all {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    pub struct All<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for All<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for All<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<St, Fut, F> Future for All<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = bool;
    }
}

mod forward {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Forward<St, Si, Item> {}
    impl<St, Si, Item, E> FusedFuture for Forward<St, Si, Item>
    where
        Si: Sink<Item, Error = E>,
        St: Stream<Item = Result<Item, E>>,
    {}
    impl<St, Si, Item, E> Future for Forward<St, Si, Item>
    where
        Si: Sink<Item, Error = E>,
        St: Stream<Item = Result<Item, E>>,
    {
        type Output = Result<(), E>;
    }
}

mod for_each {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    pub struct ForEach<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for ForEach<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for ForEach<St, Fut, F>
    where
        St: FusedStream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {}
    impl<St, Fut, F> Future for ForEach<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {
        type Output = ();
    }
}

mod fuse {
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Fuse<St> {}
    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool;
    }
    impl<S: Stream> FusedStream for Fuse<S> {}
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> {
        type Error = S::Error;
    }
}

mod into_future {
    use core::pin::Pin;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    #[derive(Debug)]
    pub struct StreamFuture<St> {}
    impl<St: Stream + Unpin> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St>;
        pub fn get_mut(&mut self) -> Option<&mut St>;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
        pub fn into_inner(self) -> Option<St>;
    }
    impl<St: Stream + Unpin> FusedFuture for StreamFuture<St> {}
    impl<St: Stream + Unpin> Future for StreamFuture<St> {
        type Output = (Option<St::Item>, St);
    }
}

mod map {
    use core::fmt;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    use crate::fns::FnMut1;
    pub struct Map<St, F> {}
    impl<St, F> fmt::Debug for Map<St, F>
    where
        St: fmt::Debug,
    {}
    impl<St, F> FusedStream for Map<St, F>
    where
        St: FusedStream,
        F: FnMut1<St::Item>,
    {}
    impl<St, F> Stream for Map<St, F>
    where
        St: Stream,
        F: FnMut1<St::Item>,
    {
        type Item = F::Output;
    }
    impl<St, F, Item> Sink<Item> for Map<St, F>
    where
        St: Stream + Sink<Item>,
        F: FnMut1<St::Item>,
    {
        type Error = St::Error;
    }
}

mod next {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Next<'a, St: ?Sized> {}
    impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Next<'_, St> {}
    impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> {
        type Output = Option<St::Item>;
    }
}

mod select_next_some {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::FusedStream;
    #[derive(Debug)]
    pub struct SelectNextSome<'a, St: ?Sized> {}
    impl<St: ?Sized + FusedStream + Unpin> FusedFuture for SelectNextSome<'_, St> {}
    impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> {
        type Output = St::Item;
    }
}

mod peek;

mod skip {
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Skip<St> {}
    impl<St: FusedStream> FusedStream for Skip<St> {}
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    impl<S, Item> Sink<Item> for Skip<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod skip_while;

mod take {
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Take<St> {}
    impl<St> Stream for Take<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }
    impl<St> FusedStream for Take<St>
    where
        St: FusedStream,
    {}
    impl<S, Item> Sink<Item> for Take<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod take_while {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    pub struct TakeWhile<St: Stream, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for TakeWhile<St, Fut, F>
    where
        St: Stream + fmt::Debug,
        St::Item: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> Stream for TakeWhile<St, Fut, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Item = St::Item;
    }
    impl<St, Fut, F> FusedStream for TakeWhile<St, Fut, F>
    where
        St: FusedStream,
        F: FnMut(&St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {}
    impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod take_until;

mod then {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    pub struct Then<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for Then<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedStream for Then<St, Fut, F>
    where
        St: FusedStream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future,
    {}
    impl<St, Fut, F> Stream for Then<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future,
    {
        type Item = Fut::Output;
    }
    impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod zip {
    use core::pin::Pin;
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Zip<St1: Stream, St2: Stream> {}
    impl<St1: Stream, St2: Stream> Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> FusedStream for Zip<St1, St2>
    where
        St1: Stream,
        St2: Stream,
    {}
    impl<St1, St2> Stream for Zip<St1, St2>
    where
        St1: Stream,
        St2: Stream,
    {
        type Item = (St1::Item, St2::Item);
    }
}

mod chunks {
    use alloc::vec::Vec;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct Chunks<St: Stream> {}
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<St: FusedStream> FusedStream for Chunks<St> {}
    impl<S, Item> Sink<Item> for Chunks<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod ready_chunks {
    use alloc::vec::Vec;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    #[derive(Debug)]
    pub struct ReadyChunks<St: Stream> {}
    impl<St: Stream> Stream for ReadyChunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<St: Stream> FusedStream for ReadyChunks<St> {}
    impl<S, Item> Sink<Item> for ReadyChunks<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }
}

mod scan {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    pub struct Scan<St: Stream, S, Fut, F> {}
    impl<St, S, Fut, F> fmt::Debug for Scan<St, S, Fut, F>
    where
        St: Stream + fmt::Debug,
        St::Item: fmt::Debug,
        S: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F>
    where
        St: Stream,
        F: FnMut(&mut S, St::Item) -> Fut,
        Fut: Future<Output = Option<B>>,
    {
        type Item = B;
    }
    impl<B, St, S, Fut, F> FusedStream for Scan<St, S, Fut, F>
    where
        St: FusedStream,
        F: FnMut(&mut S, St::Item) -> Fut,
        Fut: Future<Output = Option<B>>,
    {}
    impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F>
    where
        St: Stream + Sink<Item>,
    {
        type Error = St::Error;
    }
}

mod buffer_unordered {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    use futures_sink::Sink;
    pub struct BufferUnordered<St>
    where
        St: Stream,
    {}
    impl<St> fmt::Debug for BufferUnordered<St>
    where
        St: Stream + fmt::Debug,
    {}
    impl<St> Stream for BufferUnordered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<St> FusedStream for BufferUnordered<St>
    where
        St: Stream,
        St::Item: Future,
    {}
    impl<S, Item> Sink<Item> for BufferUnordered<S>
    where
        S: Stream + Sink<Item>,
        S::Item: Future,
    {
        type Error = S::Error;
    }
}

mod buffered {
    use crate::stream::FusedStream;
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    pub struct Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {}
    impl<St> fmt::Debug for Buffered<St>
    where
        St: Stream + fmt::Debug,
        St::Item: Future,
    {}
    impl<St> Stream for Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<St> FusedStream for Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {}
    impl<S, Item> Sink<Item> for Buffered<S>
    where
        S: Stream + Sink<Item>,
        S::Item: Future,
    {
        type Error = S::Error;
    }
}

pub(crate) mod flatten_unordered;

mod for_each_concurrent {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::stream::Stream;
    pub struct ForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> fmt::Debug for ForEachConcurrent<St, Fut, F>
    where
        St: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<St, Fut, F> FusedFuture for ForEachConcurrent<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {}
    impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {
        type Output = ();
    }
}

mod split;

mod catch_unwind {
    use futures_core::stream::{FusedStream, Stream};
    use std::any::Any;
    use std::boxed::Box;
    use std::panic::UnwindSafe;
    #[derive(Debug)]
    pub struct CatchUnwind<St> {}
    impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> {
        type Item = Result<St::Item, Box<dyn Any + Send>>;
    }
    impl<St: FusedStream + UnwindSafe> FusedStream for CatchUnwind<St> {}
}
pub struct Flatten<St> {}

impl<St> futures_core::stream::Stream for Flatten<St>
where
    flatten::Flatten<St, St::Item>: futures_core::stream::Stream,
    St: Stream,
{
    type Item = <flatten::Flatten<St, St::Item> as futures_core::stream::Stream>::Item;
}
pub struct Forward<St, Si> {}

impl<St, Si> std::future::Future for Forward<St, Si>
where
    forward::Forward<St, Si, St::Ok>: std::future::Future,
    St: TryStream,
{
    type Output = <forward::Forward<St, Si, St::Ok> as std::future::Future>::Output;
}
pub struct Inspect<St, F> {}

impl<St, F> futures_core::stream::Stream for Inspect<St, F>
where
    map::Map<St, InspectFn<F>>: futures_core::stream::Stream,
{
    type Item = <map::Map<St, InspectFn<F>> as futures_core::stream::Stream>::Item;
}
pub struct FlatMap<St, U, F> {}

impl<St, U, F> futures_core::stream::Stream for FlatMap<St, U, F>
where
    flatten::Flatten<Map<St, F>, U>: futures_core::stream::Stream,
{
    type Item = <flatten::Flatten<Map<St, F>, U> as futures_core::stream::Stream>::Item;
}
pub struct FlatMapUnordered<St, U, F> {}

impl<St, U, F> futures_core::stream::Stream for FlatMapUnordered<St, U, F>
where
    FlattenUnordered<Map<St, F>>: futures_core::stream::Stream,
    St: Stream,
    U: Stream,
    U: Unpin,
    F: FnMut(St::Item) -> U,
{
    type Item = <FlattenUnordered<Map<St, F>> as futures_core::stream::Stream>::Item;
}

impl<T: ?Sized> StreamExt for T
where
    T: Stream,
{}

pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn into_future(self) -> StreamFuture<Self>
    where
        Self: Sized + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = Option<T>>,
        Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future,
        Self: Sized;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>
    where
        Self: Sized;
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self>
    where
        Self: Sized,
        Self::Item: Extend<<<Self as Stream>::Item as IntoIterator>::Item> + IntoIterator
            + Default;
    #[flow(none)]
    fn count(self) -> Count<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Item) -> Fut,
        Fut: Future<Output = T>,
        Self: Sized;
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Item: Stream,
        Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
    where
        Self::Item: Stream + Unpin,
        Self: Sized;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
    where
        F: FnMut(Self::Item) -> U,
        U: Stream,
        Self: Sized;
    fn flat_map_unordered<U, F>(
        self,
        limit: impl Into<Option<usize>>,
        f: F,
    ) -> FlatMapUnordered<Self, U, F>
    where
        U: Stream + Unpin,
        F: FnMut(Self::Item) -> U,
        Self: Sized;
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
    where
        F: FnMut(&mut S, Self::Item) -> Fut,
        Fut: Future<Output = Option<B>>,
        Self: Sized;
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut>
    where
        Fut: Future,
        Self: Sized;
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = ()>,
        Self: Sized;
    fn for_each_concurrent<Fut, F>(
        self,
        limit: impl Into<Option<usize>>,
        f: F,
    ) -> ForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = ()>,
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + std::panic::UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
    where
        Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St>
    where
        St: Stream,
        Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St>
    where
        St: Stream<Item = Self::Item>,
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self>
    where
        Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>
    where
        Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S>
    where
        S: Sink<Self::Ok, Error = Self::Error>,
        Self: TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
    where
        Self: Sink<Item> + Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        F: FnMut(&Self::Item),
        Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B>
    where
        B: Stream<Item = Self::Item>,
        Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self>
    where
        B: Stream<Item = Self::Item>,
        Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self>
    where
        Self: Unpin + FusedStream;
}
