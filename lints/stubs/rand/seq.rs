use core::ops::Index;
use alloc::vec::Vec;
use crate::distributions::uniform::{SampleBorrow, SampleUniform};
use crate::distributions::WeightedError;
use crate::Rng;

pub mod index;

pub trait SliceRandom {
    type Item;
    fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item>
    where
        R: Rng + ?Sized;
    fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item>
    where
        R: Rng + ?Sized;
    fn choose_multiple<R>(
        &self,
        rng: &mut R,
        amount: usize,
    ) -> SliceChooseIter<'_, Self, Self::Item>
    where
        R: Rng + ?Sized;
    fn choose_weighted<R, F, B, X>(
        &self,
        rng: &mut R,
        weight: F,
    ) -> Result<&Self::Item, WeightedError>
    where
        R: Rng + ?Sized,
        F: Fn(&Self::Item) -> B,
        B: SampleBorrow<X>,
        X: SampleUniform + for<'a> ::core::ops::AddAssign<&'a X>
            + ::core::cmp::PartialOrd<X> + Clone + Default;
    fn choose_weighted_mut<R, F, B, X>(
        &mut self,
        rng: &mut R,
        weight: F,
    ) -> Result<&mut Self::Item, WeightedError>
    where
        R: Rng + ?Sized,
        F: Fn(&Self::Item) -> B,
        B: SampleBorrow<X>,
        X: SampleUniform + for<'a> ::core::ops::AddAssign<&'a X>
            + ::core::cmp::PartialOrd<X> + Clone + Default;
    fn choose_multiple_weighted<R, F, X>(
        &self,
        rng: &mut R,
        amount: usize,
        weight: F,
    ) -> Result<SliceChooseIter<'_, Self, Self::Item>, WeightedError>
    where
        R: Rng + ?Sized,
        F: Fn(&Self::Item) -> X,
        X: Into<f64>;
    fn shuffle<R>(&mut self, rng: &mut R)
    where
        R: Rng + ?Sized;
    fn partial_shuffle<R>(
        &mut self,
        rng: &mut R,
        amount: usize,
    ) -> (&mut [Self::Item], &mut [Self::Item])
    where
        R: Rng + ?Sized;
}

pub trait IndexedRandom: Index<usize> {
    #[flow(none)]
    fn len(&self) -> usize;
    #[flow(none)]
    fn is_empty(&self) -> bool;
    fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output>
    where
        R: Rng + ?Sized;
    fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output>
    where
        Self::Output: Sized,
        R: Rng + ?Sized;
    fn sample<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output>
    where
        Self::Output: Sized,
        R: Rng + ?Sized;
}

pub trait IndexedMutRandom: IndexedRandom {
    fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output>
    where
        R: Rng + ?Sized;
}

pub trait IteratorRandom: Iterator + Sized {
    fn choose<R>(self, rng: &mut R) -> Option<Self::Item>
    where
        R: Rng + ?Sized;
    fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item>
    where
        R: Rng + ?Sized;
    fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize
    where
        R: Rng + ?Sized;
    fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>
    where
        R: Rng + ?Sized;
}

impl<T> SliceRandom for [T] {
    type Item = T;
}

impl<T> IndexedRandom for [T] {}

impl<T> IndexedMutRandom for [T] {}

impl<I> IteratorRandom for I
where
    I: Iterator + Sized,
{}

#[derive(Debug)]
pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a> {}

impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator
for SliceChooseIter<'a, S, T> {
    type Item = &'a T;
}

impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator
for SliceChooseIter<'a, S, T> {}
