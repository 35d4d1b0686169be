use core::future::Future;
use futures_core::stream::{FusedStream, Stream};
use futures_core::task::{Context, Poll};
use futures_core::FusedFuture;
use std::fmt;

mod sink_impl {
    use super::{SendError, Sender, UnboundedSender};
    use futures_sink::Sink;
    impl<T> Sink<T> for Sender<T> {
        type Error = SendError;
    }
    impl<T> Sink<T> for UnboundedSender<T> {
        type Error = SendError;
    }
    impl<T> Sink<T> for &UnboundedSender<T> {
        type Error = SendError;
    }
}
pub struct Sender<T> { shared: std::cell::UnsafeCell<T> }
pub struct UnboundedSender<T> { shared: std::cell::UnsafeCell<T> }
pub struct Receiver<T> { shared: std::cell::UnsafeCell<T> }
pub struct UnboundedReceiver<T> { shared: std::cell::UnsafeCell<T> }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendError {}

#[derive(Clone, PartialEq, Eq)]
pub struct TrySendError<T> {}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Closed,
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct RecvError;

#[derive(Debug)]
pub struct Recv<'a, St: ?Sized> {}
impl fmt::Display for SendError {}
impl std::error::Error for SendError {}
impl fmt::Display for RecvError {}
impl std::error::Error for RecvError {}

impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> fmt::Debug for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
impl<T: core::any::Any> std::error::Error for TrySendError<T> {}

impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
impl fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

impl<T> Sender<T> {
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H)
    where
        H: std::hash::Hasher;
}

impl<T> UnboundedSender<T> {
    pub fn poll_ready(
        &self,
        argument1: &mut Context<'_>,
    ) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H)
    where
        H: std::hash::Hasher;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Clone for UnboundedSender<T> {}
impl<T> fmt::Debug for Sender<T> {}
impl<T> fmt::Debug for UnboundedSender<T> {}

impl<T> Receiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for Receiver<T> {}

impl<T> Stream for Receiver<T> {
    type Item = T;
}
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Recv<'_, St> {}

impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> {
    type Output = Result<St::Item, RecvError>;
}
impl<T> fmt::Debug for Receiver<T> {}

impl<T> UnboundedReceiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for UnboundedReceiver<T> {}

impl<T> Stream for UnboundedReceiver<T> {
    type Item = T;
}
impl<T> fmt::Debug for UnboundedReceiver<T> {}
