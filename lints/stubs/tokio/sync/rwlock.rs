use crate::sync::mutex::TryLockError;
use std::sync::Arc;
pub(crate) use owned_read_guard::OwnedRwLockReadGuard;
pub(crate) use owned_write_guard::OwnedRwLockWriteGuard;
pub(crate) use owned_write_guard_mapped::OwnedRwLockMappedWriteGuard;
pub(crate) use read_guard::RwLockReadGuard;
pub(crate) use write_guard::RwLockWriteGuard;
pub(crate) use write_guard_mapped::RwLockMappedWriteGuard;

pub(crate) mod owned_read_guard {
    use crate::sync::rwlock::RwLock;
    use std::sync::Arc;
    use std::{fmt, ops};
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>
        where
            F: FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<OwnedRwLockReadGuard<T, V>, Self>
        where
            F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> fmt::Debug for OwnedRwLockReadGuard<T, U>
    where
        U: fmt::Debug,
    {}
    impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockReadGuard<T, U>
    where
        U: fmt::Display,
    {}
    struct Inner<T: ?Sized, U: ?Sized> {}
}

pub(crate) mod owned_write_guard;

pub(crate) mod owned_write_guard_mapped {
    use crate::sync::rwlock::RwLock;
    use std::sync::Arc;
    use std::{fmt, ops};
    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> ops::DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
    impl<T: ?Sized, U: ?Sized> fmt::Debug for OwnedRwLockMappedWriteGuard<T, U>
    where
        U: fmt::Debug,
    {}
    impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockMappedWriteGuard<T, U>
    where
        U: fmt::Display,
    {}
    struct Inner<T: ?Sized, U: ?Sized> {}
}

pub(crate) mod read_guard {
    use std::{fmt, ops};
    pub struct RwLockReadGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
    }
    impl<T: ?Sized> ops::Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> fmt::Debug for RwLockReadGuard<'a, T>
    where
        T: fmt::Debug,
    {}
    impl<'a, T: ?Sized> fmt::Display for RwLockReadGuard<'a, T>
    where
        T: fmt::Display,
    {}
    struct Inner<'a, T: ?Sized> {}
}

pub(crate) mod write_guard;

pub(crate) mod write_guard_mapped {
    use std::{fmt, ops};
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(
            this: Self,
            f: F,
        ) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T: ?Sized> ops::Deref for RwLockMappedWriteGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> ops::DerefMut for RwLockMappedWriteGuard<'_, T> {}
    impl<'a, T: ?Sized> fmt::Debug for RwLockMappedWriteGuard<'a, T>
    where
        T: fmt::Debug,
    {}
    impl<'a, T: ?Sized> fmt::Display for RwLockMappedWriteGuard<'a, T>
    where
        T: fmt::Display,
    {}
    struct Inner<'a, T: ?Sized> {}
}
pub struct RwLock<T: ?Sized> { shared: std::cell::UnsafeCell<T> }

impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub const fn const_new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(
        self: Arc<Self>,
    ) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(
        self: Arc<Self>,
    ) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}
impl<T> From<T> for RwLock<T> {}

impl<T> Default for RwLock<T>
where
    T: Default,
{}

impl<T: ?Sized> std::fmt::Debug for RwLock<T>
where
    T: std::fmt::Debug,
{}
