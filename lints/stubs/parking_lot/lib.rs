//! `parking_lot`: locks.

pub use self::condvar::{Condvar, WaitTimeoutResult};
pub use self::fair_mutex::{
    const_fair_mutex, FairMutex, FairMutexGuard, MappedFairMutexGuard,
};
pub use self::mutex::{const_mutex, MappedMutexGuard, Mutex, MutexGuard};
pub use self::once::{Once, OnceState};
pub use self::raw_fair_mutex::RawFairMutex;
pub use self::raw_mutex::RawMutex;
pub use self::raw_rwlock::RawRwLock;
pub use self::remutex::{
    const_reentrant_mutex, MappedReentrantMutexGuard, RawThreadId, ReentrantMutex,
    ReentrantMutexGuard,
};
pub use self::rwlock::{
    const_rwlock, MappedRwLockReadGuard, MappedRwLockWriteGuard, RwLock, RwLockReadGuard,
    RwLockUpgradableReadGuard, RwLockWriteGuard,
};
pub use ::lock_api;
pub use self::lock_api::{
    ArcMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard,
};

mod condvar;

mod fair_mutex {
    use crate::raw_fair_mutex::RawFairMutex;
    pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
    pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
    pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
    pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<
        'a,
        RawFairMutex,
        T,
    >;
}

mod mutex {
    use crate::raw_mutex::RawMutex;
    pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
    pub const fn const_mutex<T>(val: T) -> Mutex<T>;
    pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
    pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;
}

mod once {
    use core::fmt;
    #[derive(Copy, Clone, Eq, PartialEq, Debug)]
    pub enum OnceState {
        New,
        Poisoned,
        InProgress,
        Done,
    }
    impl OnceState {
        pub fn poisoned(self) -> bool;
        pub fn done(self) -> bool;
    }
    pub struct Once(());
    impl Once {
        pub const fn new() -> Once;
        pub fn state(&self) -> OnceState;
        pub fn call_once<F>(&self, f: F)
        where
            F: FnOnce();
        pub fn call_once_force<F>(&self, f: F)
        where
            F: FnOnce(OnceState);
    }
    impl Default for Once {}
    impl fmt::Debug for Once {}
}

mod raw_fair_mutex {
    use crate::raw_mutex::RawMutex;
    use lock_api::RawMutexFair;
    pub struct RawFairMutex(());
    unsafe impl lock_api::RawMutex for RawFairMutex {
        type GuardMarker = <RawMutex as lock_api::RawMutex>::GuardMarker;
    }
    unsafe impl lock_api::RawMutexFair for RawFairMutex {}
    unsafe impl lock_api::RawMutexTimed for RawFairMutex {
        type Duration = <RawMutex as lock_api::RawMutexTimed>::Duration;
        type Instant = <RawMutex as lock_api::RawMutexTimed>::Instant;
    }
}

mod raw_mutex {
    use core::time::Duration;
    use std::time::Instant;
    pub struct RawMutex {}
    unsafe impl lock_api::RawMutex for RawMutex {
        type GuardMarker = crate::GuardMarker;
    }
    unsafe impl lock_api::RawMutexFair for RawMutex {}
    unsafe impl lock_api::RawMutexTimed for RawMutex {
        type Duration = Duration;
        type Instant = Instant;
    }
}

mod raw_rwlock {
    use lock_api::RawRwLockUpgrade;
    use std::time::{Duration, Instant};
    pub struct RawRwLock {}
    unsafe impl lock_api::RawRwLock for RawRwLock {
        type GuardMarker = crate::GuardMarker;
    }
    unsafe impl lock_api::RawRwLockFair for RawRwLock {}
    unsafe impl lock_api::RawRwLockDowngrade for RawRwLock {}
    unsafe impl lock_api::RawRwLockTimed for RawRwLock {
        type Duration = Duration;
        type Instant = Instant;
    }
    unsafe impl lock_api::RawRwLockRecursive for RawRwLock {}
    unsafe impl lock_api::RawRwLockRecursiveTimed for RawRwLock {}
    unsafe impl lock_api::RawRwLockUpgrade for RawRwLock {}
    unsafe impl lock_api::RawRwLockUpgradeFair for RawRwLock {}
    unsafe impl lock_api::RawRwLockUpgradeDowngrade for RawRwLock {}
    unsafe impl lock_api::RawRwLockUpgradeTimed for RawRwLock {}
}

mod remutex {
    use crate::raw_mutex::RawMutex;
    use lock_api::{self};
    pub struct RawThreadId;
    unsafe impl GetThreadId for RawThreadId {}
    pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
    pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
    pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<
        'a,
        RawMutex,
        RawThreadId,
        T,
    >;
    pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<
        'a,
        RawMutex,
        RawThreadId,
        T,
    >;
}

mod rwlock {
    use crate::raw_rwlock::RawRwLock;
    pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
    pub const fn const_rwlock<T>(val: T) -> RwLock<T>;
    pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
    pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
    pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<
        'a,
        RawRwLock,
        T,
    >;
    pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<
        'a,
        RawRwLock,
        T,
    >;
    pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<
        'a,
        RawRwLock,
        T,
    >;
}
type GuardMarker = lock_api::GuardNoSend;
