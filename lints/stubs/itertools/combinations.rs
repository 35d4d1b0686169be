use core::borrow::BorrowMut;
use std::fmt;
use super::lazy_buffer::LazyBuffer;
use alloc::vec::Vec;

pub type Combinations<I> = CombinationsGeneric<I, Vec<usize>>;
pub type ArrayCombinations<I, const K: usize> = CombinationsGeneric<I, [usize; K]>;

pub fn combinations<I: Iterator>(iter: I, k: usize) -> Combinations<I>
where
    I::Item: Clone;

pub fn array_combinations<I: Iterator, const K: usize>(
    iter: I,
) -> ArrayCombinations<I, K>
where
    I::Item: Clone;
pub struct CombinationsGeneric<I: Iterator, Idx> {}

pub trait PoolIndex<T>: BorrowMut<[usize]> {
    type Item;
    fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> Self::Item
    where
        T: Clone;
    #[flow(none)]
    fn len(&self) -> usize;
}

impl<T> PoolIndex<T> for Vec<usize> {
    type Item = Vec<T>;
}

impl<T, const K: usize> PoolIndex<T> for [usize; K] {
    type Item = [T; K];
}

impl<I, Idx> Clone for CombinationsGeneric<I, Idx>
where
    I: Iterator + Clone,
    I::Item: Clone,
    Idx: Clone,
{}

impl<I, Idx> fmt::Debug for CombinationsGeneric<I, Idx>
where
    I: Iterator + fmt::Debug,
    I::Item: fmt::Debug,
    Idx: fmt::Debug,
{}

impl<I: Iterator, Idx: PoolIndex<I::Item>> CombinationsGeneric<I, Idx> {
    pub fn k(&self) -> usize;
    pub fn n(&self) -> usize;
}

impl<I, Idx> Iterator for CombinationsGeneric<I, Idx>
where
    I: Iterator,
    I::Item: Clone,
    Idx: PoolIndex<I::Item>,
{
    type Item = Idx::Item;
}
