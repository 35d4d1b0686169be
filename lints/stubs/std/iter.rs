//! Iterators.

use crate::cmp::Ordering;
use crate::ops::{ControlFlow, Try};

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
}
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Step: Clone + PartialOrd {}
pub trait FusedIterator: Iterator {}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {
    fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E>;
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T>;
}
impl FromIterator<()> for () {}

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    #[flow(none)]
    fn size_hint(&self) -> (usize, Option<usize>);
    #[flow(none)]
    fn count(self) -> usize where Self: Sized;
    fn last(self) -> Option<Self::Item> where Self: Sized;
    fn advance_by(&mut self, n: usize) -> Result<(), usize>;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized;
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized;
    fn for_each<F: FnMut(Self::Item)>(self, f: F) where Self: Sized;
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial: St, f: F) -> Scan<Self, St, F> where Self: Sized;
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    #[flow(calls = "std::iter::FromIterator::from_iter")]
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized;
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where Self: Sized;
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized;
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R where Self: Sized;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized;
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized;
    #[flow(none)]
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized;
    #[flow(none)]
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized;
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized;
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> where Self: Sized;
    #[flow(none)]
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized;
    #[flow(none)]
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized;
    fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized;
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized;
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized;
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized;
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator;
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)>;
    fn copied<'a, T: Copy + 'a>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &'a T>;
    fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &'a T>;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    #[flow(calls = "std::iter::Sum::sum")]
    fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized;
    #[flow(calls = "std::iter::Product::product")]
    fn product<P: Product<Self::Item>>(self) -> P where Self: Sized;
    #[flow(none)]
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self: Sized;
    #[flow(none)]
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self: Sized;
    #[flow(none)]
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self: Sized;
    #[flow(none)]
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self: Sized;
    #[flow(none)]
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self: Sized;
    #[flow(none)]
    fn is_sorted(self) -> bool where Self: Sized;
    fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd;
}
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized;
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized;
    fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
}
pub trait ExactSizeIterator: Iterator {
    #[flow(none)]
    fn len(&self) -> usize;
}

impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; }

pub struct Map<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
impl<I: Clone, F: Clone> Clone for Map<I, F> {}
pub struct Filter<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; }
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}
impl<I: Clone, F: Clone> Clone for Filter<I, F> {}
#[derive(Clone)]
pub struct FilterMap<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}
#[derive(Clone)]
pub struct Enumerate<I> { iter: I }
impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
#[derive(Clone)]
pub struct Rev<I> { iter: I }
impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; }
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
#[derive(Clone)]
pub struct Chain<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; }
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {}
#[derive(Clone)]
pub struct Zip<A, B> { a: A, b: B }
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator> DoubleEndedIterator for Zip<A, B> {}
#[derive(Clone)]
pub struct Peekable<I: Iterator> { iter: I }
impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, f: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>;
}
#[derive(Clone)]
pub struct SkipWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeWhile<I, P> { iter: I, predicate: P }
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; }
#[derive(Clone)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; }
#[derive(Clone)]
pub struct Skip<I> { iter: I }
impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Skip<I> {}
#[derive(Clone)]
pub struct Take<I> { iter: I }
impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Take<I> {}
#[derive(Clone)]
pub struct StepBy<I> { iter: I }
impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for StepBy<I> {}
#[derive(Clone)]
pub struct Scan<I, St, F> { iter: I, state: St, f: F }
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; }
#[derive(Clone)]
pub struct FlatMap<I, U, F> { iter: I, f: F, inner: U }
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; }
impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {}
#[derive(Clone)]
pub struct Flatten<I> { iter: I }
impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator { type Item = <I::Item as IntoIterator>::Item; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where I::Item: IntoIterator {}
#[derive(Clone)]
pub struct Fuse<I> { iter: I }
impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
#[derive(Clone)]
pub struct Inspect<I, F> { iter: I, f: F }
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; }
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
#[derive(Clone)]
pub struct Copied<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: Copy + 'a> Iterator for Copied<I> { type Item = T; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy + 'a> DoubleEndedIterator for Copied<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy + 'a> ExactSizeIterator for Copied<I> {}
#[derive(Clone)]
pub struct Cloned<I> { iter: I }
impl<'a, I: Iterator<Item = &'a T>, T: Clone + 'a> Iterator for Cloned<I> { type Item = T; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone + 'a> DoubleEndedIterator for Cloned<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone + 'a> ExactSizeIterator for Cloned<I> {}
#[derive(Clone)]
pub struct Cycle<I> { iter: I }
impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; }

#[derive(Clone)]
pub struct Empty<T>(T);
impl<T> Iterator for Empty<T> { type Item = T; }
#[derive(Clone)]
pub struct Once<T>(T);
impl<T> Iterator for Once<T> { type Item = T; }
#[derive(Clone)]
pub struct Repeat<T>(T);
impl<T: Clone> Iterator for Repeat<T> { type Item = T; }
#[derive(Clone)]
pub struct RepeatWith<F>(F);
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }
#[derive(Clone)]
pub struct FromFn<F>(F);
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }
#[derive(Clone)]
pub struct Successors<T, F>(T, F);
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }
pub fn empty<T>() -> Empty<T>;
pub fn once<T>(value: T) -> Once<T>;
pub fn repeat<T: Clone>(element: T) -> Repeat<T>;
pub fn repeat_n<T: Clone>(element: T, count: usize) -> Take<Repeat<T>>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, successor: F) -> Successors<T, F>;
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>;

impl<I: Iterator> Peekable<I> {
    pub fn next_if_map<R>(
        &mut self,
        f: impl FnOnce(I::Item) -> Result<R, I::Item>,
    ) -> Option<R>;
    pub fn next_if_map_mut<R>(
        &mut self,
        f: impl FnOnce(&mut I::Item) -> Option<R>,
    ) -> Option<R>;
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<T: Clone> DoubleEndedIterator for Repeat<T> {}
