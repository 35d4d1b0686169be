use core::fmt;
use futures_core::future::Future;
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;

pub struct With<Si, Item, U, Fut, F> {}

impl<Si, Item, U, Fut, F> fmt::Debug for With<Si, Item, U, Fut, F>
where
    Si: fmt::Debug,
    Fut: fmt::Debug,
{}

impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F>
where
    Si: Clone,
    F: Clone,
    Fut: Clone,
{}

impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F>
where
    S: Stream + Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future,
{
    type Item = S::Item;
}

impl<S, Item, U, Fut, F> FusedStream for With<S, Item, U, Fut, F>
where
    S: FusedStream + Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future,
{}

impl<Si, Item, U, Fut, F, E> Sink<U> for With<Si, Item, U, Fut, F>
where
    Si: Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future<Output = Result<Item, E>>,
    E: From<Si::Error>,
{
    type Error = E;
}
