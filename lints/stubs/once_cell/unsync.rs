use core::{fmt, ops::{Deref, DerefMut}};

pub struct OnceCell<T> { shared: std::cell::UnsafeCell<T> }
impl<T> Default for OnceCell<T> {}
impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}

impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T>;
    pub const fn with_value(value: T) -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<T, E>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
}
pub struct Lazy<T, F = fn() -> T> {}
impl<T: fmt::Debug, F> fmt::Debug for Lazy<T, F> {}

impl<T, F> Lazy<T, F> {
    pub const fn new(init: F) -> Lazy<T, F>;
    pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
}

impl<T, F: FnOnce() -> T> Lazy<T, F> {
    pub fn force(this: &Lazy<T, F>) -> &T;
    pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
    pub fn get(this: &Lazy<T, F>) -> Option<&T>;
    pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
}

impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
    type Target = T;
}
impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
impl<T: Default> Default for Lazy<T> {}
