use core::slice;
use alloc::vec::{self, Vec};
use crate::distributions::WeightedError;
use crate::Rng;

#[derive(Clone, Debug)]
pub enum IndexVec {
    U32(Vec<u32>),
    USize(Vec<usize>),
}

impl IndexVec {
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn index(&self, index: usize) -> usize;
    pub fn into_vec(self) -> Vec<usize>;
    pub fn iter(&self) -> IndexVecIter<'_>;
}

impl IntoIterator for IndexVec {
    type Item = usize;
    type IntoIter = IndexVecIntoIter;
}
impl PartialEq for IndexVec {}
impl From<Vec<u32>> for IndexVec {}
impl From<Vec<usize>> for IndexVec {}

#[derive(Debug)]
pub enum IndexVecIter<'a> {
    U32(slice::Iter<'a, u32>),
    USize(slice::Iter<'a, usize>),
}

impl<'a> Iterator for IndexVecIter<'a> {
    type Item = usize;
}
impl<'a> ExactSizeIterator for IndexVecIter<'a> {}

#[derive(Clone, Debug)]
pub enum IndexVecIntoIter {
    U32(vec::IntoIter<u32>),
    USize(vec::IntoIter<usize>),
}

impl Iterator for IndexVecIntoIter {
    type Item = usize;
}
impl ExactSizeIterator for IndexVecIntoIter {}

pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec
where
    R: Rng + ?Sized;

pub fn sample_weighted<R, F, X>(
    rng: &mut R,
    length: usize,
    weight: F,
    amount: usize,
) -> Result<IndexVec, WeightedError>
where
    R: Rng + ?Sized,
    F: Fn(usize) -> X,
    X: Into<f64>;
