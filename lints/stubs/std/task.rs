//! Asynchronous tasks.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Poll<T> { Ready(T), Pending }
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
    #[flow(none)]
    pub fn is_ready(&self) -> bool;
    #[flow(none)]
    pub fn is_pending(&self) -> bool;
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
}
impl<T, E> crate::ops::Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<crate::convert::Infallible, E>;
}
pub struct Context<'a>(&'a Waker);
impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Self;
    pub fn waker(&self) -> &'a Waker;
}
#[derive(Clone, Debug)]
pub struct Waker;
impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    #[flow(none)]
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub fn noop() -> &'static Waker;
}
pub trait Wake {
    fn wake(self: crate::sync::Arc<Self>);
    fn wake_by_ref(self: &crate::sync::Arc<Self>);
}
impl<W: Wake> From<crate::sync::Arc<W>> for Waker {}

impl Waker {
    pub fn data(&self) -> *const ();
}

#[derive(Debug, PartialEq)]
pub struct RawWaker(*const ());
impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable(());
impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self;
}
impl Waker {
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
}

impl<T> From<T> for Poll<T> {}
