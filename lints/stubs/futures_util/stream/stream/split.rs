use core::fmt;
use futures_core::stream::Stream;
use futures_sink::Sink;

#[derive(Debug)]
pub struct SplitStream<S>(());

impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}

impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(
        self,
        other: SplitSink<S, Item>,
    ) -> Result<S, ReuniteError<S, Item>>
    where
        S: Sink<Item>;
}

impl<S: Stream> Stream for SplitStream<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct SplitSink<S, Item> {}

impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}

impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}

impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
    type Error = S::Error;
}
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
impl<T, Item> fmt::Debug for ReuniteError<T, Item> {}
impl<T, Item> fmt::Display for ReuniteError<T, Item> {}
impl<T: core::any::Any, Item> std::error::Error for ReuniteError<T, Item> {}
