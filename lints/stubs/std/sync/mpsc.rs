//! Channels between threads.

use crate::cell::UnsafeCell;
use crate::time::Duration;

pub struct Sender<T> { queue: UnsafeCell<T> }
pub struct SyncSender<T> { queue: UnsafeCell<T> }
pub struct Receiver<T> { queue: UnsafeCell<T> }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> crate::fmt::Debug for SendError<T> {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.write_str("SendError")
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecvError;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecvTimeoutError { Timeout, Disconnected }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> Clone for Sender<T> {}
impl<T> Clone for SyncSender<T> {}
pub struct Iter<'a, T>(&'a Receiver<T>);
pub struct IntoIter<T>(Receiver<T>);
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
impl crate::fmt::Display for RecvError {}
impl crate::error::Error for RecvError {}
impl<T> crate::fmt::Display for SendError<T> {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
        f.write_str("sending on a closed channel")
    }
}
impl<T> crate::error::Error for SendError<T> {}
pub struct TryIter<'a, T>(&'a Receiver<T>);
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
impl crate::fmt::Display for TryRecvError {}
impl crate::error::Error for TryRecvError {}
impl crate::fmt::Display for RecvTimeoutError {}
impl crate::error::Error for RecvTimeoutError {}
impl<T> crate::fmt::Debug for TrySendError<T> {}
impl<T> crate::fmt::Display for TrySendError<T> {}
impl<T> crate::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl From<RecvError> for TryRecvError {}
impl From<RecvError> for RecvTimeoutError {}
