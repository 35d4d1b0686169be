//! `either`: one of two.

use core::convert::{AsMut, AsRef};
use core::fmt;
use core::future::Future;
use core::ops::Deref;
use core::ops::DerefMut;
use core::pin::Pin;
use std::error::Error;
use std::io::{self, BufRead, Read, Seek, Write};
pub use crate::Either::{Left, Right};
pub use self::iterator::IterEither;
pub use self::into_either::IntoEither;

mod iterator;

mod into_either {
    use super::Either;
    pub trait IntoEither: Sized {
        fn into_either(self, into_left: bool) -> Either<Self, Self>;
        fn into_either_with<F>(self, into_left: F) -> Either<Self, Self>
        where
            F: FnOnce(&Self) -> bool;
    }
    impl<T> IntoEither for T {}
}

#[derive(Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

#[macro_export]
macro_rules! for_both {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! map_both {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! try_left {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! try_right {
    ($($arg:tt)*) => {};
}
impl<L: Clone, R: Clone> Clone for Either<L, R> {}

impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool;
    pub fn is_left_and<F>(self, f: F) -> bool
    where
        F: FnOnce(L) -> bool;
    pub fn is_right_and<F>(self, f: F) -> bool
    where
        F: FnOnce(R) -> bool;
    pub fn is_left_or<F>(self, f: F) -> bool
    where
        F: FnOnce(R) -> bool;
    pub fn is_right_or<F>(self, f: F) -> bool
    where
        F: FnOnce(L) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&L>, Pin<&R>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F, M>(self, f: F) -> Either<M, R>
    where
        F: FnOnce(L) -> M;
    pub fn map_right<F, S>(self, f: F) -> Either<L, S>
    where
        F: FnOnce(R) -> S;
    pub fn map_left_or<F, S>(self, default: S, f: F) -> S
    where
        F: FnOnce(L) -> S;
    pub fn map_right_or<F, S>(self, default: S, f: F) -> S
    where
        F: FnOnce(R) -> S;
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S>
    where
        F: FnOnce(L) -> M,
        G: FnOnce(R) -> S;
    pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S>
    where
        F: FnOnce(Ctx, L) -> M,
        G: FnOnce(Ctx, R) -> S;
    pub fn either<F, G, T>(self, f: F, g: G) -> T
    where
        F: FnOnce(L) -> T,
        G: FnOnce(R) -> T;
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T
    where
        F: FnOnce(Ctx, L) -> T,
        G: FnOnce(Ctx, R) -> T;
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R>
    where
        F: FnOnce(L) -> Either<S, R>;
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S>
    where
        F: FnOnce(R) -> Either<L, S>;
    pub fn into_iter(self) -> Either<L::IntoIter, R::IntoIter>
    where
        L: IntoIterator,
        R: IntoIterator<Item = L::Item>;
    pub fn iter(
        &self,
    ) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter>
    where
        for<'a> &'a L: IntoIterator,
        for<'a> &'a R: IntoIterator<Item = <&'a L as IntoIterator>::Item>;
    pub fn iter_mut(
        &mut self,
    ) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter>
    where
        for<'a> &'a mut L: IntoIterator,
        for<'a> &'a mut R: IntoIterator<Item = <&'a mut L as IntoIterator>::Item>;
    pub fn factor_into_iter(self) -> IterEither<L::IntoIter, R::IntoIter>
    where
        L: IntoIterator,
        R: IntoIterator;
    pub fn factor_iter(
        &self,
    ) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter>
    where
        for<'a> &'a L: IntoIterator,
        for<'a> &'a R: IntoIterator;
    pub fn factor_iter_mut(
        &mut self,
    ) -> IterEither<
        <&mut L as IntoIterator>::IntoIter,
        <&mut R as IntoIterator>::IntoIter,
    >
    where
        for<'a> &'a mut L: IntoIterator,
        for<'a> &'a mut R: IntoIterator;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L
    where
        L: Default;
    pub fn left_or_else<F>(self, f: F) -> L
    where
        F: FnOnce(R) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R
    where
        R: Default;
    pub fn right_or_else<F>(self, f: F) -> R
    where
        F: FnOnce(L) -> R;
    pub fn unwrap_left(self) -> L
    where
        R: core::fmt::Debug;
    pub fn unwrap_right(self) -> R
    where
        L: core::fmt::Debug;
    pub fn expect_left(self, msg: &str) -> L
    where
        R: core::fmt::Debug;
    pub fn expect_right(self, msg: &str) -> R
    where
        L: core::fmt::Debug;
    pub fn inspect_left<F>(self, f: F) -> Self
    where
        F: FnOnce(&L);
    pub fn inspect_right<F>(self, f: F) -> Self
    where
        F: FnOnce(&R);
    pub fn either_into<T>(self) -> T
    where
        L: Into<T>,
        R: Into<T>;
}

impl<L, R> Either<Option<L>, Option<R>> {
    pub fn factor_none(self) -> Option<Either<L, R>>;
}

impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
    pub fn factor_err(self) -> Result<Either<L, R>, E>;
}

impl<T, L, R> Either<Result<T, L>, Result<T, R>> {
    pub fn factor_ok(self) -> Result<T, Either<L, R>>;
}

impl<T, L, R> Either<(T, L), (T, R)> {
    pub fn factor_first(self) -> (T, Either<L, R>);
}

impl<T, L, R> Either<(L, T), (R, T)> {
    pub fn factor_second(self) -> (Either<L, R>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F, M>(self, f: F) -> Either<M, M>
    where
        F: FnOnce(T) -> M;
}

impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}

impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R>
    where
        L: Clone,
        R: Clone;
    pub fn copied(self) -> Either<L, R>
    where
        L: Copy,
        R: Copy;
}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L, R> From<Either<L, R>> for Result<R, L> {}

impl<L, R> Future for Either<L, R>
where
    L: Future,
    R: Future<Output = L::Output>,
{
    type Output = L::Output;
}

impl<L, R> Read for Either<L, R>
where
    L: Read,
    R: Read,
{}

impl<L, R> Seek for Either<L, R>
where
    L: Seek,
    R: Seek,
{}

impl<L, R> BufRead for Either<L, R>
where
    L: BufRead,
    R: BufRead,
{}

impl<L, R> Write for Either<L, R>
where
    L: Write,
    R: Write,
{}

impl<L, R, Target> AsRef<Target> for Either<L, R>
where
    L: AsRef<Target>,
    R: AsRef<Target>,
{}

impl<L, R, Target> AsRef<[Target]> for Either<L, R>
where
    L: AsRef<[Target]>,
    R: AsRef<[Target]>,
{}

impl<L, R, Target> AsMut<Target> for Either<L, R>
where
    L: AsMut<Target>,
    R: AsMut<Target>,
{}

impl<L, R, Target> AsMut<[Target]> for Either<L, R>
where
    L: AsMut<[Target]>,
    R: AsMut<[Target]>,
{}

impl<L, R> Deref for Either<L, R>
where
    L: Deref,
    R: Deref<Target = L::Target>,
{
    type Target = L::Target;
}

impl<L, R> DerefMut for Either<L, R>
where
    L: DerefMut,
    R: DerefMut<Target = L::Target>,
{}

impl<L, R> Error for Either<L, R>
where
    L: Error,
    R: Error,
{}

impl<L, R> fmt::Write for Either<L, R>
where
    L: fmt::Write,
    R: fmt::Write,
{}
