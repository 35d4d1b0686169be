use crate::fns::FnMut1;
use core::fmt;
use futures_core::future::Future;
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;

pub struct Filter<St, Fut, F>
where
    St: Stream,
{}

impl<St, Fut, F> fmt::Debug for Filter<St, Fut, F>
where
    St: Stream + fmt::Debug,
    St::Item: fmt::Debug,
    Fut: fmt::Debug,
{}

impl<St, Fut, F> FusedStream for Filter<St, Fut, F>
where
    St: Stream + FusedStream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{}

impl<St, Fut, F> Stream for Filter<St, Fut, F>
where
    St: Stream,
    F: for<'a> FnMut1<&'a St::Item, Output = Fut>,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
}

impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F>
where
    S: Stream + Sink<Item>,
    F: FnMut(&S::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Error = S::Error;
}
