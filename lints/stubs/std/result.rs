//! A value, or why there is none.

use crate::fmt::Debug;
use crate::ops::{Deref, DerefMut, Try};

pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

impl<T, E> Result<T, E> {
    #[flow(none)]
    pub const fn is_ok(&self) -> bool;
    #[flow(none)]
    pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool;
    #[flow(none)]
    pub const fn is_err(&self) -> bool;
    #[flow(none)]
    pub fn is_err_and(self, f: impl FnOnce(E) -> bool) -> bool;
    pub fn ok(self) -> Option<T>;
    pub fn err(self) -> Option<E>;
    pub const fn as_ref(&self) -> Result<&T, &E>;
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E>;
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
    pub fn map_err<F, O: FnOnce(E) -> F>(self, f: O) -> Result<T, F>;
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self;
    pub fn as_deref(&self) -> Result<&T::Target, &E>
    where
        T: Deref;
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
    where
        T: DerefMut;
    pub fn iter(&self) -> crate::option::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::option::IterMut<'_, T>;
    pub fn expect(self, message: &str) -> T
    where
        E: Debug;
    pub fn unwrap(self) -> T
    where
        E: Debug;
    pub fn unwrap_or_default(self) -> T
    where
        T: Default;
    pub fn expect_err(self, message: &str) -> E
    where
        T: Debug;
    pub fn unwrap_err(self) -> E
    where
        T: Debug;
    pub fn and<U>(self, other: Result<U, E>) -> Result<U, E>;
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E>;
    pub fn or<F>(self, other: Result<T, F>) -> Result<T, F>;
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, f: O) -> Result<T, F>;
    pub fn unwrap_or(self, default: T) -> T;
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T;
}

impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy;
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone;
}

impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>>;
}

impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E>;
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = crate::option::IntoIter<T>;
}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = crate::option::Iter<'a, T>;
}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E>;
}
impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<crate::convert::Infallible, E>;
}
impl<T: Clone, E: Clone> Clone for Result<T, E> {}
impl<T: Copy, E: Copy> Copy for Result<T, E> {}
impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {}
impl<T: Eq, E: Eq> Eq for Result<T, E> {}
impl<T: Debug, E: Debug> Debug for Result<T, E> {}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> { type Item = &'a mut T; type IntoIter = crate::option::IterMut<'a, T>; }
impl<T, E, U: crate::iter::Product<T>> crate::iter::Product<Result<T, E>> for Result<U, E> {}

impl<T, E> Result<T, E> {
    pub unsafe fn unwrap_unchecked(self) -> T;
    pub unsafe fn unwrap_err_unchecked(self) -> E;
}
