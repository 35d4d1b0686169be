use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct Mutex<T: ?Sized> {
    value: std::cell::UnsafeCell<T>,
}
pub struct MutexGuard<'a, T: ?Sized> {}
pub struct OwnedMutexGuard<T: ?Sized> {}
pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {}

impl<T> Mutex<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T: ?Sized> fmt::Debug for Mutex<T> {}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>
    where
        F: FnOnce(&mut T) -> &mut U;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for OwnedMutexGuard<T> {}
impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
