//! `futures-channel`.

pub mod mpsc;

pub mod oneshot {
    use core::fmt;
    use futures_core::future::{FusedFuture, Future};
    use futures_core::task::{Context, Poll};
    pub struct Receiver<T> { shared: std::cell::UnsafeCell<T> }
    pub struct Sender<T> { shared: std::cell::UnsafeCell<T> }
    pub fn channel<T>() -> (Sender<T>, Receiver<T>);
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn cancellation(&mut self) -> Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }
    impl<T> fmt::Debug for Sender<T> {}
    #[derive(Debug)]
    pub struct Cancellation<'a, T> {}
    impl<T> Future for Cancellation<'_, T> {
        type Output = ();
    }
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Canceled;
    impl fmt::Display for Canceled {}
    impl std::error::Error for Canceled {}
    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }
    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
    }
    impl<T> FusedFuture for Receiver<T> {}
    impl<T> fmt::Debug for Receiver<T> {}
}
