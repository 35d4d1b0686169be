use futures_core::future::{FusedFuture, Future};
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;

#[derive(Debug)]
pub enum Flatten<Fut1, Fut2> {
    First { f: Fut1 },
    Second { f: Fut2 },
    Empty,
}

impl<Fut> FusedFuture for Flatten<Fut, Fut::Output>
where
    Fut: Future,
    Fut::Output: Future,
{}

impl<Fut> Future for Flatten<Fut, Fut::Output>
where
    Fut: Future,
    Fut::Output: Future,
{
    type Output = <Fut::Output as Future>::Output;
}

impl<Fut> FusedStream for Flatten<Fut, Fut::Output>
where
    Fut: Future,
    Fut::Output: Stream,
{}

impl<Fut> Stream for Flatten<Fut, Fut::Output>
where
    Fut: Future,
    Fut::Output: Stream,
{
    type Item = <Fut::Output as Stream>::Item;
}

impl<Fut, Item> Sink<Item> for Flatten<Fut, Fut::Output>
where
    Fut: Future,
    Fut::Output: Sink<Item>,
{
    type Error = <Fut::Output as Sink<Item>>::Error;
}
