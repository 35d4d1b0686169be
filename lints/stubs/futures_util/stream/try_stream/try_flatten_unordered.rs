use futures_core::stream::{FusedStream, Stream, TryStream};
use futures_sink::Sink;
use crate::future::Either;
use crate::stream::stream::flatten_unordered::{
    FlattenUnorderedWithFlowController, FlowController,
};
use crate::stream::IntoStream;

pub struct TryFlattenUnordered<St> {}

impl<St> futures_core::stream::Stream for TryFlattenUnordered<St>
where
    FlattenUnorderedWithFlowController<
        NestedTryStreamIntoEitherTryStream<St>,
        PropagateBaseStreamError<St>,
    >: futures_core::stream::Stream,
    St: TryStream,
    St::Ok: TryStream,
    St::Ok: Unpin,
    <St::Ok as TryStream>::Error: From<St::Error>,
{
    type Item = <FlattenUnorderedWithFlowController<
        NestedTryStreamIntoEitherTryStream<St>,
        PropagateBaseStreamError<St>,
    > as futures_core::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct NestedTryStreamIntoEitherTryStream<St>
where
    St: TryStream,
    St::Ok: TryStream,
    St::Ok: Unpin,
    <St::Ok as TryStream>::Error: From<St::Error>,
{}

#[derive(Debug, Clone)]
pub struct Single<T>(());

impl<T> Stream for Single<T> {
    type Item = T;
}

#[derive(Debug, Clone, Copy)]
pub struct PropagateBaseStreamError<St>(());

impl<St> FlowController<BaseStreamItem<St>, InnerStreamItem<St>>
for PropagateBaseStreamError<St>
where
    St: TryStream,
    St::Ok: TryStream + Unpin,
    <St::Ok as TryStream>::Error: From<St::Error>,
{}

impl<St> Stream for NestedTryStreamIntoEitherTryStream<St>
where
    St: TryStream,
    St::Ok: TryStream + Unpin,
    <St::Ok as TryStream>::Error: From<St::Error>,
{
    type Item = Either<IntoStream<St::Ok>, SingleStreamResult<St::Ok>>;
}

impl<St> FusedStream for NestedTryStreamIntoEitherTryStream<St>
where
    St: TryStream + FusedStream,
    St::Ok: TryStream + Unpin,
    <St::Ok as TryStream>::Error: From<St::Error>,
{}

impl<St, Item> Sink<Item> for NestedTryStreamIntoEitherTryStream<St>
where
    St: TryStream + Sink<Item>,
    St::Ok: TryStream + Unpin,
    <St::Ok as TryStream>::Error: From<<St as TryStream>::Error>,
{
    type Error = <St as Sink<Item>>::Error;
}
type BaseStreamItem<St> = <NestedTryStreamIntoEitherTryStream<St> as Stream>::Item;
type InnerStreamItem<St> = <BaseStreamItem<St> as Stream>::Item;

type SingleStreamResult<St> = Single<
    Result<<St as TryStream>::Ok, <St as TryStream>::Error>,
>;
