//! Threads.

use crate::time::Duration;

pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;
pub struct JoinHandle<T> { value: T }
impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T>;
    pub fn thread(&self) -> &Thread;
    #[flow(none)]
    pub fn is_finished(&self) -> bool;
}
#[derive(Clone, Debug)]
pub struct Thread;
impl Thread {
    #[flow(none)]
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
    pub fn unpark(&self);
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ThreadId;
pub struct Builder;
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> crate::io::Result<JoinHandle<T>>;
}
pub struct Scope<'scope, 'env: 'scope>(&'scope &'env ());
pub struct ScopedJoinHandle<'scope, T>(&'scope T);
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn join(self) -> Result<T>;
}
/// Each thread has its own; here they are one.
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = const $value:block; $($rest:tt)*) => {
        $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::holding($value);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = const $value:block) => {
        $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::holding($value);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = $value:expr; $($rest:tt)*) => {
        $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::holding($value);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $type:ty = $value:expr) => {
        $visibility static $name: $crate::thread::LocalKey<$type> = $crate::thread::LocalKey::holding($value);
    };
}
pub struct LocalKey<T: 'static> { inner: T }
impl<T: 'static> LocalKey<T> {
    // What `thread_local!` makes of the first value: no function of the real library.
    pub fn holding(value: T) -> Self;
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
}
impl<T: 'static> LocalKey<crate::cell::Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: Copy;
    pub fn take(&'static self) -> T where T: Default;
}
impl<T: 'static> LocalKey<crate::cell::RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
}
pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T;
pub fn sleep(dur: Duration);
pub fn current() -> Thread;
pub fn yield_now();
pub fn park();
#[flow(none)]
pub fn panicking() -> bool;
pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>>;

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    pub fn is_finished(&self) -> bool;
}

impl<T: 'static> LocalKey<T> {
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError>;
}
impl<T: 'static> LocalKey<crate::cell::RefCell<T>> {
    pub fn replace(&'static self, value: T) -> T;
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AccessError;
impl crate::fmt::Display for AccessError {}
impl crate::error::Error for AccessError {}
