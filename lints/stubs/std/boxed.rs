//! Owned values on the heap.

use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

pub struct Box<T: ?Sized>(*mut T);

impl<T> Box<T> {
    pub fn new(value: T) -> Box<T>;
    pub fn pin(value: T) -> Pin<Box<T>>;
    pub fn into_inner(boxed: Box<T>) -> T;
}
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
    pub fn into_raw(boxed: Box<T>) -> *mut T;
    pub fn leak<'a>(boxed: Box<T>) -> &'a mut T;
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
}
impl Box<dyn crate::any::Any> {
    pub fn downcast<T>(self) -> Result<Box<T>, Self>;
}
impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for Box<T> {}
impl<T: Clone> Clone for Box<T> {}
impl<T: Default> Default for Box<T> {}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {}
impl<T: ?Sized + Ord> Ord for Box<T> {}
impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Box<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Box<T> {}
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Box<T> {}
impl<T: ?Sized> AsRef<T> for Box<T> {}
impl<T: ?Sized> AsMut<T> for Box<T> {}
impl<T> From<T> for Box<T> {}
impl From<&str> for Box<str> {}
impl From<String> for Box<str> {}
impl<T: Clone> From<&[T]> for Box<[T]> {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl<'a> From<&str> for Box<dyn crate::error::Error + 'a> {}
impl<'a> From<String> for Box<dyn crate::error::Error + 'a> {}
impl<'a, E: crate::error::Error + 'a> From<E> for Box<dyn crate::error::Error + 'a> {}
impl<T> FromIterator<T> for Box<[T]> {}
impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
}
impl<F: crate::future::Future + ?Sized> crate::future::Future for Box<F> {
    type Output = F::Output;
}
impl<A, F: FnOnce<A> + ?Sized> FnOnce<A> for Box<F> {
    type Output = F::Output;
}
impl<A, F: FnMut<A> + ?Sized> FnMut<A> for Box<F> {}
impl<A, F: Fn<A> + ?Sized> Fn<A> for Box<F> {}
impl<T: crate::error::Error> crate::error::Error for Box<T> {}

impl<T> Box<crate::mem::MaybeUninit<T>> {
    pub fn write(boxed: Self, value: T) -> Box<T>;
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T: Clone> From<&mut [T]> for Box<[T]> {}
impl From<&mut str> for Box<str> {}
impl From<Box<str>> for Box<[u8]> {}
impl FromIterator<char> for Box<str> {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<Box<str>> for Box<str> {}
impl<'a> FromIterator<crate::borrow::Cow<'a, str>> for Box<str> {}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
impl<T: ?Sized + crate::hash::Hasher> crate::hash::Hasher for Box<T> {}
impl<T: ?Sized> crate::fmt::Pointer for Box<T> {}
impl<'a, T> IntoIterator for &'a Box<[T]> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut Box<[T]> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
