use std::fmt;
use std::future::Future;
use std::sync::atomic::Ordering::{self};
use std::task::{Context, Poll};
use self::error::*;

pub mod error {
    use std::fmt;
    #[derive(Debug, Eq, PartialEq, Clone)]
    pub struct RecvError(pub(super) ());
    #[derive(Debug, Eq, PartialEq, Clone)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }
    impl fmt::Display for RecvError {}
    impl std::error::Error for RecvError {}
    impl fmt::Display for TryRecvError {}
    impl std::error::Error for TryRecvError {}
}

#[derive(Debug)]
pub struct Sender<T> { shared: std::cell::UnsafeCell<T> }

#[derive(Debug)]
pub struct Receiver<T> { shared: std::cell::UnsafeCell<T> }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}

impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}
impl<T: fmt::Debug> fmt::Debug for Inner<T> {}
struct Inner<T> {}
