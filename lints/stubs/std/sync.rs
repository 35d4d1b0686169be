//! What threads share.

pub mod atomic;
pub mod mpsc;

use crate::cell::UnsafeCell;
use crate::ops::{Deref, DerefMut};
use crate::time::Duration;

pub struct Arc<T: ?Sized> { ptr: *mut T }
impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T>;
    pub fn pin(value: T) -> crate::pin::Pin<Arc<T>>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
    pub fn unwrap_or_clone(this: Arc<T>) -> T where T: Clone;
}
impl<T: ?Sized> Arc<T> {
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    #[flow(none)]
    pub fn weak_count(this: &Arc<T>) -> usize;
    #[flow(none)]
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
    pub fn make_mut(this: &mut Arc<T>) -> &mut T;
    #[flow(none)]
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
    pub fn as_ptr(this: &Arc<T>) -> *const T;
}
pub struct Weak<T: ?Sized> { ptr: *mut T }
impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}
impl<T: ?Sized> Weak<T> {
    pub fn upgrade(&self) -> Option<Arc<T>>;
}
impl<T: ?Sized> Clone for Weak<T> {}
impl<T: ?Sized> crate::ops::Deref for Arc<T> { type Target = T; }
impl<T: ?Sized> Clone for Arc<T> {}
impl<T: Default> Default for Arc<T> {}
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {}
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {}
impl<T: ?Sized + Ord> Ord for Arc<T> {}
impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Arc<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Arc<T> {}
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Arc<T> {}
impl<T: ?Sized> AsRef<T> for Arc<T> {}
impl<T> From<T> for Arc<T> {}
impl From<&str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T> FromIterator<T> for Arc<[T]> {}

pub type LockResult<G> = Result<G, PoisonError<G>>;
pub type TryLockResult<G> = Result<G, TryLockError<G>>;
pub struct PoisonError<T> { data: T }
impl<T> PoisonError<T> {
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> crate::fmt::Debug for PoisonError<T> {}
impl<T> crate::fmt::Display for PoisonError<T> {}
impl<T> crate::error::Error for PoisonError<T> {}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> crate::fmt::Debug for TryLockError<T> {}

pub struct Mutex<T: ?Sized> { data: UnsafeCell<T> }
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T>;
    pub fn into_inner(self) -> LockResult<T>;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    #[flow(none)]
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T: Default> Default for Mutex<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
pub struct MutexGuard<'a, T: ?Sized> { lock: &'a Mutex<T> }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

pub struct RwLock<T: ?Sized> { data: UnsafeCell<T> }
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> LockResult<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T: Default> Default for RwLock<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RwLock<T> {}
pub struct RwLockReadGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
pub struct RwLockWriteGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

pub struct OnceLock<T> { value: UnsafeCell<Option<T>> }
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceLock<T> {}
pub struct LazyLock<T, F = fn() -> T> { value: UnsafeCell<Option<T>>, f: F }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F>;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> Deref for LazyLock<T, F> { type Target = T; }
pub struct Once;
impl Once {
    pub const fn new() -> Once;
    pub fn call_once<F: FnOnce()>(&self, f: F);
    pub fn is_completed(&self) -> bool;
}
pub struct Condvar;
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>;
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}
pub struct Barrier;
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    pub fn wait(&self);
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(this: Self) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl Arc<dyn crate::any::Any + Send + Sync> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Self>
    where
        T: crate::any::Any + Send + Sync;
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}

impl<T> OnceLock<T> {
    pub fn wait(&self) -> &T;
}

impl<T: crate::error::Error + ?Sized> crate::error::Error for Arc<T> {}
impl<T: ?Sized> crate::fmt::Pointer for Arc<T> {}
impl<T: Clone> From<&[T]> for Arc<[T]> {}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl From<&mut str> for Arc<str> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T: ?Sized> From<Box<T>> for Arc<T> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
impl<T> crate::error::Error for TryLockError<T> {}
impl<T> crate::fmt::Display for TryLockError<T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> From<T> for RwLock<T> {}
impl<T> From<T> for OnceLock<T> {}
impl<T: Clone> Clone for OnceLock<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T: Eq> Eq for OnceLock<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for OnceLock<T> {}
impl<T: ?Sized> crate::fmt::Debug for Weak<T> {}
impl<T> Default for Weak<T> {}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
    pub fn into_raw(self) -> *const T;
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
    #[flow(none)]
    pub fn ptr_eq(&self, other: &Self) -> bool;
}

impl<T: ?Sized> RwLock<T> {
    #[flow(none)]
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
}

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
}

impl Condvar {
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
}
