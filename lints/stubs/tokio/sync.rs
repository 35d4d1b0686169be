//! What tasks share.

use std::ops::{Deref, DerefMut};

pub struct Mutex<T: ?Sized> { data: std::cell::UnsafeCell<T> }
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for Mutex<T> {}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for Mutex<T> {}
#[derive(Debug)]
pub struct TryLockError;
pub struct MutexGuard<'a, T: ?Sized> { lock: &'a Mutex<T> }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
pub struct RwLock<T: ?Sized> { data: std::cell::UnsafeCell<T> }
impl<T> RwLock<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {}
pub struct RwLockReadGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
pub struct RwLockWriteGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
pub struct OnceCell<T> { value: std::cell::UnsafeCell<Option<T>> }
impl<T> OnceCell<T> {
    pub const fn const_new() -> Self;
    pub fn new() -> Self;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T;
}
pub struct Notify;
impl Notify {
    pub const fn new() -> Notify;
    pub async fn notified(&self);
    pub fn notify_one(&self);
    pub fn notify_waiters(&self);
}
pub struct Semaphore;
impl Semaphore {
    pub const fn new(permits: usize) -> Self;
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
}
pub struct SemaphorePermit<'a>(&'a Semaphore);
#[derive(Debug)]
pub struct AcquireError;

pub mod mpsc {
    pub struct Sender<T> { chan: *mut T }
    pub struct Receiver<T> { chan: *mut T }
    pub struct UnboundedSender<T> { chan: *mut T }
    pub struct UnboundedReceiver<T> { chan: *mut T }
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
    pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
    impl<T> Sender<T> {
        pub async fn send(&self, value: T) -> Result<(), error::SendError<T>>;
        pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>>;
        pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>>;
    }
    impl<T> Receiver<T> {
        pub async fn recv(&mut self) -> Option<T>;
        pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
        pub fn blocking_recv(&mut self) -> Option<T>;
        pub fn close(&mut self);
    }
    impl<T> UnboundedSender<T> {
        pub fn send(&self, message: T) -> Result<(), error::SendError<T>>;
    }
    impl<T> UnboundedReceiver<T> {
        pub async fn recv(&mut self) -> Option<T>;
        pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
    }
    impl<T> Clone for Sender<T> {}
    impl<T> Clone for UnboundedSender<T> {}
    pub mod error {
        #[derive(Debug)]
        pub struct SendError<T>(pub T);
        #[derive(Debug)]
        pub enum TrySendError<T> { Full(T), Closed(T) }
        #[derive(Debug)]
        pub enum TryRecvError { Empty, Disconnected }
    }
}
pub mod oneshot {
    pub struct Sender<T> { chan: *mut T }
    pub struct Receiver<T> { chan: *mut T }
    pub fn channel<T>() -> (Sender<T>, Receiver<T>);
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
    }
    impl<T> std::future::Future for Receiver<T> { type Output = Result<T, error::RecvError>; }
    pub mod error {
        #[derive(Debug)]
        pub struct RecvError;
    }
}
pub mod broadcast {
    pub struct Sender<T> { chan: *mut T }
    pub struct Receiver<T> { chan: *mut T }
    pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
    impl<T> Sender<T> {
        #[flow(none)]
        pub fn send(&self, value: T) -> Result<usize, error::SendError<T>>;
        pub fn subscribe(&self) -> Receiver<T>;
    }
    impl<T> Clone for Sender<T> {}
    impl<T: Clone> Receiver<T> {
        pub async fn recv(&mut self) -> Result<T, error::RecvError>;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct SendError<T>(pub T);
        #[derive(Debug)]
        pub enum RecvError { Closed, Lagged(u64) }
    }
}
pub mod watch {
    pub struct Sender<T> { chan: *mut T }
    pub struct Receiver<T> { chan: *mut T }
    pub struct Ref<'a, T>(&'a T);
    impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; }
    pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
    impl<T> Sender<T> {
        pub fn send(&self, value: T) -> Result<(), error::SendError<T>>;
        pub fn borrow(&self) -> Ref<'_, T>;
    }
    impl<T> Receiver<T> {
        pub fn borrow(&self) -> Ref<'_, T>;
        pub async fn changed(&mut self) -> Result<(), error::RecvError>;
    }
    impl<T> Clone for Receiver<T> {}
    pub mod error {
        #[derive(Debug)]
        pub struct SendError<T>(pub T);
        #[derive(Debug)]
        pub struct RecvError;
    }
}
