use crate::{CryptoRng, RngCore, SeedableRng};
use core::convert::AsRef;
use core::fmt;

pub trait BlockRngCore {
    type Item;
    type Results: AsRef<[Self::Item]> + AsMut<[Self::Item]> + Default;
    fn generate(&mut self, results: &mut Self::Results);
}

#[derive(Clone)]
pub struct BlockRng<R: BlockRngCore + ?Sized> {
    pub core: R,
}
impl<R: BlockRngCore + fmt::Debug> fmt::Debug for BlockRng<R> {}

impl<R: BlockRngCore> BlockRng<R> {
    pub fn new(core: R) -> BlockRng<R>;
    pub fn index(&self) -> usize;
    pub fn reset(&mut self);
    pub fn generate_and_set(&mut self, index: usize);
}

impl<R: BlockRngCore<Item = u32>> RngCore for BlockRng<R>
where
    <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]>,
{}

impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng<R> {
    type Seed = R::Seed;
}

#[derive(Clone)]
pub struct BlockRng64<R: BlockRngCore + ?Sized> {
    pub core: R,
}
impl<R: BlockRngCore + fmt::Debug> fmt::Debug for BlockRng64<R> {}

impl<R: BlockRngCore> BlockRng64<R> {
    pub fn new(core: R) -> BlockRng64<R>;
    pub fn index(&self) -> usize;
    pub fn reset(&mut self);
    pub fn generate_and_set(&mut self, index: usize);
}

impl<R: BlockRngCore<Item = u64>> RngCore for BlockRng64<R>
where
    <R as BlockRngCore>::Results: AsRef<[u64]> + AsMut<[u64]>,
{}

impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng64<R> {
    type Seed = R::Seed;
}
impl<R: BlockRngCore + CryptoRng> CryptoRng for BlockRng<R> {}
