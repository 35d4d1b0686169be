pub use futures_core::stream::{BoxStream, LocalBoxStream};
pub use futures_core::stream::{FusedStream, Stream, TryStream};
pub use self::stream::{
    All, Any, Chain, Collect, Concat, Count, Cycle, Enumerate, Filter, FilterMap,
    FlatMap, Flatten, Fold, ForEach, Fuse, Inspect, Map, Next, NextIf, NextIfEq, Peek,
    PeekMut, Peekable, Scan, SelectNextSome, Skip, SkipWhile, StreamExt, StreamFuture,
    Take, TakeUntil, TakeWhile, Then, Unzip, Zip,
};
pub use self::stream::CatchUnwind;
pub use self::stream::Chunks;
pub use self::stream::ReadyChunks;
pub use self::stream::Forward;
pub use self::stream::{
    BufferUnordered, Buffered, FlatMapUnordered, FlattenUnordered, ForEachConcurrent,
};
pub use self::stream::{ReuniteError, SplitSink, SplitStream};
pub use self::try_stream::{
    try_unfold, AndThen, ErrInto, InspectErr, InspectOk, IntoStream, MapErr, MapOk,
    OrElse, TryAll, TryAny, TryCollect, TryConcat, TryFilter, TryFilterMap, TryFlatten,
    TryFold, TryForEach, TryNext, TrySkipWhile, TryStreamExt, TryTakeWhile, TryUnfold,
};
pub use self::try_stream::IntoAsyncRead;
pub use self::try_stream::{
    TryBufferUnordered, TryBuffered, TryFlattenUnordered, TryForEachConcurrent,
};
pub use self::try_stream::{
    TryChunks, TryChunksError, TryReadyChunks, TryReadyChunksError,
};
pub use self::iter::{iter, Iter};
pub use self::repeat::{repeat, Repeat};
pub use self::repeat_with::{repeat_with, RepeatWith};
pub use self::empty::{empty, Empty};
pub use self::once::{once, Once};
pub use self::pending::{pending, Pending};
pub use self::poll_fn::{poll_fn, PollFn};
pub use self::poll_immediate::{poll_immediate, PollImmediate};
pub use self::select::{select, Select};
pub use self::select_with_strategy::{select_with_strategy, PollNext, SelectWithStrategy};
pub use self::unfold::{unfold, Unfold};
pub use self::futures_ordered::FuturesOrdered;
pub use self::futures_unordered::FuturesUnordered;
pub use self::select_all::{select_all, SelectAll};
pub use crate::abortable::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub use abortable::abortable;

mod stream;
mod try_stream;

mod iter {
    use futures_core::stream::Stream;
    #[derive(Debug, Clone)]
    pub struct Iter<I> {}
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    pub fn iter<I>(i: I) -> Iter<I::IntoIter>
    where
        I: IntoIterator;
    impl<I> Stream for Iter<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
    }
}

mod repeat {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug, Clone)]
    pub struct Repeat<T> {}
    pub fn repeat<T>(item: T) -> Repeat<T>
    where
        T: Clone;
    impl<T> Stream for Repeat<T>
    where
        T: Clone,
    {
        type Item = T;
    }
    impl<T> FusedStream for Repeat<T>
    where
        T: Clone,
    {}
}

mod repeat_with {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug, Clone)]
    pub struct RepeatWith<F> {}
    impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
        type Item = A;
    }
    impl<A, F: FnMut() -> A> FusedStream for RepeatWith<F> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
}

mod empty {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Empty<T> {}
    pub fn empty<T>() -> Empty<T>;
    impl<T> FusedStream for Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    impl<T> Clone for Empty<T> {}
}

mod once {
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
    #[derive(Debug)]
    pub struct Once<Fut> {}
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FusedStream for Once<Fut> {}
}

mod pending {
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Pending<T> {}
    pub fn pending<T>() -> Pending<T>;
    impl<T> FusedStream for Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    impl<T> Clone for Pending<T> {}
}

mod poll_fn {
    use core::fmt;
    use futures_core::stream::Stream;
    use futures_core::task::{Context, Poll};
    pub struct PollFn<F> {}
    impl<F> fmt::Debug for PollFn<F> {}
    pub fn poll_fn<T, F>(f: F) -> PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
    impl<T, F> Stream for PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
    {
        type Item = T;
    }
}

mod poll_immediate {
    use futures_core::task::Poll;
    use futures_core::Stream;
    #[derive(Debug, Clone)]
    pub struct PollImmediate<S> {}
    impl<T, S> Stream for PollImmediate<S>
    where
        S: Stream<Item = T>,
    {
        type Item = Poll<T>;
    }
    impl<S: Stream> super::FusedStream for PollImmediate<S> {}
    pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;
}

mod select {
    use core::pin::Pin;
    use futures_core::stream::{FusedStream, Stream};
    #[derive(Debug)]
    pub struct Select<St1, St2> {}
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>;
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> FusedStream for Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {}
    impl<St1, St2> Stream for Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {
        type Item = St1::Item;
    }
}

mod select_with_strategy;

mod unfold {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::stream::{FusedStream, Stream};
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    pub struct Unfold<T, F, Fut> {}
    impl<T, F, Fut> fmt::Debug for Unfold<T, F, Fut>
    where
        T: fmt::Debug,
        Fut: fmt::Debug,
    {}
    impl<T, F, Fut, Item> FusedStream for Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>,
    {}
    impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>,
    {
        type Item = Item;
    }
}

mod futures_ordered {
    use core::fmt::{self, Debug};
    use core::iter::FromIterator;
    use futures_core::future::Future;
    use futures_core::stream::Stream;
    use futures_core::FusedStream;
    pub struct FuturesOrdered<T: Future> {}
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self;
        #[flow(none)]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {}
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> Debug for FuturesOrdered<Fut> {}
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
    impl<Fut: Future> FusedStream for FuturesOrdered<Fut> {}
    impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}
}

pub mod futures_unordered;
pub mod select_all;

mod abortable {
    use crate::stream::{AbortHandle, Abortable};
    use crate::Stream;
    pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle)
    where
        St: Stream;
}
