//! anyhow: errors of any kind.

pub struct Error { inner: Box<dyn std::error::Error> }
pub type Result<T, E = Error> = std::result::Result<T, E>;
impl Error {
    pub fn new<E: std::error::Error>(error: E) -> Self;
    pub fn msg<M: std::fmt::Display + std::fmt::Debug>(message: M) -> Self;
    pub fn context<C: std::fmt::Display>(self, context: C) -> Self;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    pub fn chain(&self) -> Chain<'_>;
    #[flow(none)]
    pub fn is<E>(&self) -> bool;
    pub fn downcast<E>(self) -> std::result::Result<E, Self>;
    pub fn downcast_ref<E>(&self) -> Option<&E>;
}
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
impl<E: std::error::Error> From<E> for Error {}
impl std::ops::Deref for Error { type Target = dyn std::error::Error + Send + Sync; }
pub struct Chain<'a>(&'a Error);
impl<'a> Iterator for Chain<'a> { type Item = &'a (dyn std::error::Error + 'static); }
pub trait Context<T, E> {
    fn context<C: std::fmt::Display>(self, context: C) -> Result<T, Error>;
    fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}
pub fn Ok<T>(t: T) -> Result<T>;

#[macro_export]
macro_rules! anyhow {
    ($($argument:tt)*) => {};
}
#[macro_export]
macro_rules! bail {
    ($($argument:tt)*) => {};
}
#[macro_export]
macro_rules! ensure {
    ($($argument:tt)*) => {};
}
