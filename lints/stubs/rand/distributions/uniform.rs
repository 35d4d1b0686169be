use core::time::Duration;
use core::ops::{Range, RangeInclusive};
use crate::distributions::Distribution;
use crate::{Rng, RngCore};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uniform<X: SampleUniform>(());

impl<X: SampleUniform> Uniform<X> {
    pub fn new<B1, B2>(low: B1, high: B2) -> Uniform<X>
    where
        B1: SampleBorrow<X> + Sized,
        B2: SampleBorrow<X> + Sized;
    pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Uniform<X>
    where
        B1: SampleBorrow<X> + Sized,
        B2: SampleBorrow<X> + Sized;
}
impl<X: SampleUniform> Distribution<X> for Uniform<X> {}

pub trait SampleUniform: Sized {
    type Sampler: UniformSampler<X = Self>;
}

pub trait UniformSampler: Sized {
    type X;
    fn new<B1, B2>(low: B1, high: B2) -> Self
    where
        B1: SampleBorrow<Self::X> + Sized,
        B2: SampleBorrow<Self::X> + Sized;
    fn new_inclusive<B1, B2>(low: B1, high: B2) -> Self
    where
        B1: SampleBorrow<Self::X> + Sized,
        B2: SampleBorrow<Self::X> + Sized;
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
    fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X
    where
        B1: SampleBorrow<Self::X> + Sized,
        B2: SampleBorrow<Self::X> + Sized;
    fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(
        low: B1,
        high: B2,
        rng: &mut R,
    ) -> Self::X
    where
        B1: SampleBorrow<Self::X> + Sized,
        B2: SampleBorrow<Self::X> + Sized;
}
impl<X: SampleUniform> From<Range<X>> for Uniform<X> {}
impl<X: SampleUniform> From<RangeInclusive<X>> for Uniform<X> {}

pub trait SampleBorrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}

impl<Borrowed> SampleBorrow<Borrowed> for Borrowed
where
    Borrowed: SampleUniform,
{}

impl<'a, Borrowed> SampleBorrow<Borrowed> for &'a Borrowed
where
    Borrowed: SampleUniform,
{}

pub trait SampleRange<T> {
    fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> T;
    fn is_empty(&self) -> bool;
}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UniformInt<X> {}

impl SampleUniform for char {
    type Sampler = UniformChar;
}

#[derive(Clone, Copy, Debug)]
pub struct UniformChar {}

impl UniformSampler for UniformChar {
    type X = char;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UniformFloat<X> {}

#[derive(Clone, Copy, Debug)]
pub struct UniformDuration {}

impl SampleUniform for Duration {
    type Sampler = UniformDuration;
}

impl UniformSampler for UniformDuration {
    type X = Duration;
}
