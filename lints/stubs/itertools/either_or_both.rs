use core::ops::{Deref, DerefMut};
use crate::EitherOrBoth::*;
use either::Either;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum EitherOrBoth<A, B = A> {
    Both(A, B),
    Left(A),
    Right(B),
}

impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool;
    pub fn has_right(&self) -> bool;
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn is_both(&self) -> bool;
    pub fn left(self) -> Option<A>;
    pub fn right(self) -> Option<B>;
    pub fn left_and_right(self) -> (Option<A>, Option<B>);
    pub fn just_left(self) -> Option<A>;
    pub fn just_right(self) -> Option<B>;
    pub fn both(self) -> Option<(A, B)>;
    pub fn into_left(self) -> A
    where
        B: Into<A>;
    pub fn into_right(self) -> B
    where
        A: Into<B>;
    pub fn as_ref(&self) -> EitherOrBoth<&A, &B>;
    pub fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B>;
    pub fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target>
    where
        A: Deref,
        B: Deref;
    pub fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target>
    where
        A: DerefMut,
        B: DerefMut;
    pub fn flip(self) -> EitherOrBoth<B, A>;
    pub fn map_left<F, M>(self, f: F) -> EitherOrBoth<M, B>
    where
        F: FnOnce(A) -> M;
    pub fn map_right<F, M>(self, f: F) -> EitherOrBoth<A, M>
    where
        F: FnOnce(B) -> M;
    pub fn map_any<F, L, G, R>(self, f: F, g: G) -> EitherOrBoth<L, R>
    where
        F: FnOnce(A) -> L,
        G: FnOnce(B) -> R;
    pub fn left_and_then<F, L>(self, f: F) -> EitherOrBoth<L, B>
    where
        F: FnOnce(A) -> EitherOrBoth<L, B>;
    pub fn right_and_then<F, R>(self, f: F) -> EitherOrBoth<A, R>
    where
        F: FnOnce(B) -> EitherOrBoth<A, R>;
    pub fn or(self, l: A, r: B) -> (A, B);
    pub fn or_default(self) -> (A, B)
    where
        A: Default,
        B: Default;
    pub fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B);
    pub fn left_or_insert(&mut self, val: A) -> &mut A;
    pub fn right_or_insert(&mut self, val: B) -> &mut B;
    pub fn left_or_insert_with<F>(&mut self, f: F) -> &mut A
    where
        F: FnOnce() -> A;
    pub fn right_or_insert_with<F>(&mut self, f: F) -> &mut B
    where
        F: FnOnce() -> B;
    pub fn insert_left(&mut self, val: A) -> &mut A;
    pub fn insert_right(&mut self, val: B) -> &mut B;
    pub fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B);
}

impl<T> EitherOrBoth<T, T> {
    pub fn reduce<F>(self, f: F) -> T
    where
        F: FnOnce(T, T) -> T;
}
impl<A, B> From<EitherOrBoth<A, B>> for Option<Either<A, B>> {}
impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}
