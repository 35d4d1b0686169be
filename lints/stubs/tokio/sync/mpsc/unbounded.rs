use crate::sync::mpsc::error::{SendError, TryRecvError};
use std::fmt;
use std::task::{Context, Poll};

pub struct UnboundedSender<T> { shared: std::cell::UnsafeCell<T> }
pub struct WeakUnboundedSender<T> {}
impl<T> Clone for UnboundedSender<T> {}
impl<T> fmt::Debug for UnboundedSender<T> {}
pub struct UnboundedReceiver<T> { shared: std::cell::UnsafeCell<T> }
impl<T> fmt::Debug for UnboundedReceiver<T> {}
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut Vec<T>,
        limit: usize,
    ) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}

impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakUnboundedSender<T> {}

impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> fmt::Debug for WeakUnboundedSender<T> {}
