use core::fmt;
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;

pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;

pub struct FlattenUnorderedWithFlowController<St, Fc>
where
    St: Stream,
{}

impl<St, Fc> fmt::Debug for FlattenUnorderedWithFlowController<St, Fc>
where
    St: Stream + fmt::Debug,
    St::Item: Stream + fmt::Debug,
{}

pub trait FlowController<I, O> {
    fn next_step(item: I) -> FlowStep<I, O>;
}
impl<I, O> FlowController<I, O> for () {}

#[derive(Debug, Clone)]
pub enum FlowStep<C, R> {
    Continue(C),
    Return(R),
}

impl<St, Fc> FusedStream for FlattenUnorderedWithFlowController<St, Fc>
where
    St: FusedStream,
    Fc: FlowController<St::Item, <St::Item as Stream>::Item>,
    St::Item: Stream + Unpin,
{}

impl<St, Fc> Stream for FlattenUnorderedWithFlowController<St, Fc>
where
    St: Stream,
    Fc: FlowController<St::Item, <St::Item as Stream>::Item>,
    St::Item: Stream + Unpin,
{
    type Item = <St::Item as Stream>::Item;
}

impl<St, Item, Fc> Sink<Item> for FlattenUnorderedWithFlowController<St, Fc>
where
    St: Stream + Sink<Item>,
{
    type Error = St::Error;
}
