//! Panics.

pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R>;
pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
pub struct PanicHookInfo<'a>(&'a str);
pub type PanicInfo<'a> = PanicHookInfo<'a>;
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn crate::any::Any + Send);
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl crate::fmt::Display for PanicHookInfo<'_> {}
pub struct Location<'a>(&'a str);
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &str;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl crate::fmt::Display for Location<'_> {}
pub struct AssertUnwindSafe<T>(pub T);
impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
impl<T: ?Sized> UnwindSafe for T {}
impl<T: ?Sized> RefUnwindSafe for T {}

impl<'a> PanicHookInfo<'a> {
    pub fn payload_as_str(&self) -> Option<&str>;
}
