//! Conversions between types.

pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
pub trait Into<T>: Sized {
    #[flow(calls = "std::convert::From::from")]
    fn into(self) -> T;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
pub trait TryInto<T>: Sized {
    type Error;
    #[flow(calls = "std::convert::TryFrom::try_from")]
    fn try_into(self) -> Result<T, Self::Error>;
}
pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}
pub enum Infallible {}

pub fn identity<T>(value: T) -> T;

impl<T> From<T> for T {}
impl<T, U: From<T>> Into<U> for T {}
impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = U::Error;
}
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {}
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {}
impl<T> AsRef<[T]> for [T] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl AsRef<str> for str {}
impl AsRef<[u8]> for str {}
impl AsRef<crate::ffi::OsStr> for str {}
impl AsRef<crate::path::Path> for str {}
impl<T> AsMut<[T]> for [T] {}

impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
}
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl AsMut<str> for str {}
impl Clone for Infallible {}
impl PartialEq for Infallible {}
impl Eq for Infallible {}
impl PartialOrd for Infallible {}
impl Ord for Infallible {}
impl crate::hash::Hash for Infallible {}
impl crate::fmt::Debug for Infallible {}
impl crate::fmt::Display for Infallible {}
impl crate::error::Error for Infallible {}
impl From<Infallible> for crate::num::TryFromIntError {}
impl From<Infallible> for crate::array::TryFromSliceError {}
