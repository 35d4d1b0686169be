pub use barrier::{Barrier, BarrierWaitResult};
pub use mutex::{
    Mutex, MutexGuard, TryLockError, OwnedMutexGuard, MappedMutexGuard,
    OwnedMappedMutexGuard,
};
pub use notify::Notify;
pub use batch_semaphore::{AcquireError, TryAcquireError};
pub use semaphore::{Semaphore, SemaphorePermit, OwnedSemaphorePermit};
pub use rwlock::RwLock;
pub use rwlock::owned_read_guard::OwnedRwLockReadGuard;
pub use rwlock::owned_write_guard::OwnedRwLockWriteGuard;
pub use rwlock::owned_write_guard_mapped::OwnedRwLockMappedWriteGuard;
pub use rwlock::read_guard::RwLockReadGuard;
pub use rwlock::write_guard::RwLockWriteGuard;
pub use rwlock::write_guard_mapped::RwLockMappedWriteGuard;
pub use self::once_cell::{OnceCell, SetError};
pub use self::set_once::{SetOnce, SetOnceError};

pub mod futures {
    pub use super::notify::{Notified, OwnedNotified};
}

mod barrier {
    #[derive(Debug)]
    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        pub async fn wait(&self) -> BarrierWaitResult;
    }
    #[derive(Debug, Clone)]
    pub struct BarrierWaitResult(());
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
}

pub mod broadcast;
pub mod mpsc;
mod mutex;
pub(crate) mod notify;
pub mod oneshot;

pub(crate) mod batch_semaphore {
    use std::sync::atomic::Ordering::*;
    use std::fmt;
    #[derive(Debug, PartialEq, Eq)]
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }
    #[derive(Debug)]
    pub struct AcquireError(());
    impl fmt::Debug for Semaphore {}
    impl fmt::Display for AcquireError {}
    impl std::error::Error for AcquireError {}
    impl fmt::Display for TryAcquireError {}
    impl std::error::Error for TryAcquireError {}
}

mod semaphore;
mod rwlock;
mod once_cell;

mod set_once {
    use std::error::Error;
    use std::fmt;
    pub struct SetOnce<T> {}
    impl<T> Default for SetOnce<T> {}
    impl<T: fmt::Debug> fmt::Debug for SetOnce<T> {}
    impl<T: Clone> Clone for SetOnce<T> {}
    impl<T: PartialEq> PartialEq for SetOnce<T> {}
    impl<T: Eq> Eq for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub const fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub const fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        pub async fn wait(&self) -> &T;
    }
    #[derive(Debug, PartialEq, Eq)]
    pub struct SetOnceError<T>(pub T);
    impl<T> fmt::Display for SetOnceError<T> {}
    impl<T: fmt::Debug> Error for SetOnceError<T> {}
}

pub mod watch;
