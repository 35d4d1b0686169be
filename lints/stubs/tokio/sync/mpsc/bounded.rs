use crate::sync::mpsc::error::{SendError, TryRecvError, TrySendError};
use crate::sync::mpsc::error::SendTimeoutError;
use crate::time::Duration;
use std::fmt;
use std::task::{Context, Poll};

pub struct Sender<T> { shared: std::cell::UnsafeCell<T> }
pub struct WeakSender<T> {}
pub struct Permit<'a, T> {}
pub struct PermitIterator<'a, T> {}
pub struct OwnedPermit<T> {}
pub struct Receiver<T> { shared: std::cell::UnsafeCell<T> }
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

impl<T> Receiver<T> {
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
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
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
impl<T> fmt::Debug for Receiver<T> {}

impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    pub async fn send_timeout(
        &self,
        value: T,
        timeout: Duration,
    ) -> Result<(), SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    pub async fn reserve_many(
        &self,
        n: usize,
    ) -> Result<PermitIterator<'_, T>, SendError<()>>;
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(
        &self,
        n: usize,
    ) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
impl<T> fmt::Debug for Sender<T> {}
impl<T> Clone for WeakSender<T> {}

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> fmt::Debug for WeakSender<T> {}

impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}
impl<T> fmt::Debug for Permit<'_, T> {}

impl<'a, T> Iterator for PermitIterator<'a, T> {
    type Item = Permit<'a, T>;
}
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> fmt::Debug for PermitIterator<'_, T> {}

impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> fmt::Debug for OwnedPermit<T> {}
