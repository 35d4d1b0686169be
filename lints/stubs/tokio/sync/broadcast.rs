use std::fmt;
use self::error::{RecvError, SendError, TryRecvError};

pub mod error {
    use std::fmt;
    #[derive(Debug)]
    pub struct SendError<T>(pub T);
    impl<T> fmt::Display for SendError<T> {}
    impl<T: fmt::Debug> std::error::Error for SendError<T> {}
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }
    impl fmt::Display for RecvError {}
    impl std::error::Error for RecvError {}
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }
    impl fmt::Display for TryRecvError {}
    impl std::error::Error for TryRecvError {}
}
pub struct Sender<T> { shared: std::cell::UnsafeCell<T> }
pub struct WeakSender<T> {}
pub struct Receiver<T> { shared: std::cell::UnsafeCell<T> }
pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}

impl<T> Receiver<T> {
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    pub fn is_closed(&self) -> bool;
}

impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
impl<T> fmt::Debug for Sender<T> {}
impl<T> fmt::Debug for WeakSender<T> {}
impl<T> fmt::Debug for Receiver<T> {}
