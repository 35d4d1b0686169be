use std::cell::UnsafeCell;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::fmt;

#[macro_export]
macro_rules! task_local {
    ($($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty);* $(;)?) => {
        $( $visibility static $name: $crate::task::LocalKey<$type> = $crate::task::LocalKey::unset(); )*
    };
}

pub struct LocalKey<T: 'static> {
    shared: UnsafeCell<T>,
}

impl<T: 'static> LocalKey<T> {
    // What `task_local!` makes: no function of the real library.
    pub fn unset() -> Self;
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
    where
        F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
impl<T: 'static> fmt::Debug for LocalKey<T> {}

pub struct TaskLocalFuture<T, F>
where
    T: 'static,
{}

impl<T, F> TaskLocalFuture<T, F>
where
    T: 'static,
{
    pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
}

impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = F::Output;
}

impl<T: 'static, F> fmt::Debug for TaskLocalFuture<T, F>
where
    T: fmt::Debug,
{}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError {}
impl fmt::Debug for AccessError {}
impl fmt::Display for AccessError {}
impl Error for AccessError {}
