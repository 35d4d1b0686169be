use crate::size_hint::{self};
use std::fmt;
pub use self::coalesce::*;
pub use self::map::{map_into, map_ok, MapInto, MapOk};
pub use self::multi_product::*;

mod coalesce;
pub(crate) mod map;

mod multi_product {
    use alloc::vec::Vec;
    #[derive(Clone)]
    pub struct MultiProduct<I>(
        (),
    )
    where
        I: Iterator + Clone,
        I::Item: Clone;
    impl<I> std::fmt::Debug for MultiProduct<I>
    where
        I: Iterator + Clone + std::fmt::Debug,
        I::Item: Clone + std::fmt::Debug,
    {}
    pub fn multi_cartesian_product<H>(
        iters: H,
    ) -> MultiProduct<<H::Item as IntoIterator>::IntoIter>
    where
        H: Iterator,
        H::Item: IntoIterator,
        <H::Item as IntoIterator>::IntoIter: Clone,
        <H::Item as IntoIterator>::Item: Clone;
    impl<I> Iterator for MultiProduct<I>
    where
        I: Iterator + Clone,
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}

#[derive(Clone, Debug)]
pub struct Interleave<I, J> {}

pub fn interleave<I, J>(
    i: I,
    j: J,
) -> Interleave<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter>
where
    I: IntoIterator,
    J: IntoIterator<Item = I::Item>;

impl<I, J> Iterator for Interleave<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{}

pub fn interleave_shortest<I, J>(i: I, j: J) -> InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>;

impl<I, J> Iterator for InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct PutBack<I>
where
    I: Iterator,
{}

pub fn put_back<I>(iterable: I) -> PutBack<I::IntoIter>
where
    I: IntoIterator;

impl<I> PutBack<I>
where
    I: Iterator,
{
    pub fn with_value(self, value: I::Item) -> Self;
    pub fn into_parts(self) -> (Option<I::Item>, I);
    pub fn put_back(&mut self, x: I::Item) -> Option<I::Item>;
}

impl<I> Iterator for PutBack<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

#[derive(Debug, Clone)]
pub struct Product<I, J>
where
    I: Iterator,
{}

pub fn cartesian_product<I, J>(i: I, j: J) -> Product<I, J>
where
    I: Iterator,
    J: Clone + Iterator,
    I::Item: Clone;

impl<I, J> Iterator for Product<I, J>
where
    I: Iterator,
    J: Clone + Iterator,
    I::Item: Clone,
{
    type Item = (I::Item, J::Item);
}

#[derive(Clone)]
pub struct Batching<I, F> {}

impl<I, F> fmt::Debug for Batching<I, F>
where
    I: fmt::Debug,
{}
pub fn batching<I, F>(iter: I, f: F) -> Batching<I, F>;

impl<B, F, I> Iterator for Batching<I, F>
where
    I: Iterator,
    F: FnMut(&mut I) -> Option<B>,
{
    type Item = B;
}
pub struct TakeWhileRef<'a, I: 'a, F> {}

impl<I, F> fmt::Debug for TakeWhileRef<'_, I, F>
where
    I: Iterator + fmt::Debug,
{}

pub fn take_while_ref<I, F>(iter: &mut I, f: F) -> TakeWhileRef<I, F>
where
    I: Iterator + Clone;

impl<I, F> Iterator for TakeWhileRef<'_, I, F>
where
    I: Iterator + Clone,
    F: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}

#[derive(Clone, Debug)]
pub struct WhileSome<I> {}
pub fn while_some<I>(iter: I) -> WhileSome<I>;

impl<I, A> Iterator for WhileSome<I>
where
    I: Iterator<Item = Option<A>>,
{
    type Item = A;
}

#[derive(Clone, Debug)]
pub struct TupleCombinations<I, T>
where
    I: Iterator,
    T: HasCombination<I>,
{}

pub trait HasCombination<I>: Sized {
    type Combination: From<I> + Iterator<Item = Self>;
}

pub fn tuple_combinations<T, I>(iter: I) -> TupleCombinations<I, T>
where
    I: Iterator + Clone,
    I::Item: Clone,
    T: HasCombination<I>;

impl<I, T> Iterator for TupleCombinations<I, T>
where
    I: Iterator,
    T: HasCombination<I>,
{
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Tuple1Combination<I> {}
impl<I> From<I> for Tuple1Combination<I> {}

impl<I: Iterator> Iterator for Tuple1Combination<I> {
    type Item = (I::Item,);
}

impl<I: Iterator> HasCombination<I> for (I::Item,) {
    type Combination = Tuple1Combination<I>;
}

#[derive(Clone)]
pub struct FilterOk<I, F> {}

impl<I, F> fmt::Debug for FilterOk<I, F>
where
    I: fmt::Debug,
{}

pub fn filter_ok<I, F, T, E>(iter: I, f: F) -> FilterOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(&T) -> bool;

impl<I, F, T, E> Iterator for FilterOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(&T) -> bool,
{
    type Item = Result<T, E>;
}

impl<I, F, T, E> DoubleEndedIterator for FilterOk<I, F>
where
    I: DoubleEndedIterator<Item = Result<T, E>>,
    F: FnMut(&T) -> bool,
{}

#[derive(Clone)]
pub struct FilterMapOk<I, F> {}

impl<I, F> fmt::Debug for FilterMapOk<I, F>
where
    I: fmt::Debug,
{}

pub fn filter_map_ok<I, F, T, U, E>(iter: I, f: F) -> FilterMapOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(T) -> Option<U>;

impl<I, F, T, U, E> Iterator for FilterMapOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(T) -> Option<U>,
{
    type Item = Result<U, E>;
}

impl<I, F, T, U, E> DoubleEndedIterator for FilterMapOk<I, F>
where
    I: DoubleEndedIterator<Item = Result<T, E>>,
    F: FnMut(T) -> Option<U>,
{}

#[derive(Clone)]
pub struct Positions<I, F> {}

impl<I, F> fmt::Debug for Positions<I, F>
where
    I: fmt::Debug,
{}

pub fn positions<I, F>(iter: I, f: F) -> Positions<I, F>
where
    I: Iterator,
    F: FnMut(I::Item) -> bool;

impl<I, F> Iterator for Positions<I, F>
where
    I: Iterator,
    F: FnMut(I::Item) -> bool,
{
    type Item = usize;
}

impl<I, F> DoubleEndedIterator for Positions<I, F>
where
    I: DoubleEndedIterator + ExactSizeIterator,
    F: FnMut(I::Item) -> bool,
{}

#[derive(Clone)]
pub struct Update<I, F> {}

impl<I, F> fmt::Debug for Update<I, F>
where
    I: fmt::Debug,
{}

pub fn update<I, F>(iter: I, f: F) -> Update<I, F>
where
    I: Iterator,
    F: FnMut(&mut I::Item);

impl<I, F> Iterator for Update<I, F>
where
    I: Iterator,
    F: FnMut(&mut I::Item),
{
    type Item = I::Item;
}

impl<I, F> ExactSizeIterator for Update<I, F>
where
    I: ExactSizeIterator,
    F: FnMut(&mut I::Item),
{}

impl<I, F> DoubleEndedIterator for Update<I, F>
where
    I: DoubleEndedIterator,
    F: FnMut(&mut I::Item),
{}
