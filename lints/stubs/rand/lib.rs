//! `rand`: random numbers.

use crate::distributions::{Distribution, Standard};
pub use rand_core::{CryptoRng, Error, RngCore, SeedableRng};
// Newer versions have new names for what there was: both are here.
pub use crate::rngs::thread::{rng, thread_rng};
pub use rng::{Fill, Rng, RngExt};

pub mod distributions;

pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::SmallRng;
    pub use crate::rngs::StdRng;
    pub use crate::rngs::ThreadRng;
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{random, thread_rng};
    pub use crate::{CryptoRng, Rng, RngCore, RngExt, SeedableRng};
}

mod rng {
    use rand_core::{Error, RngCore};
    use crate::distributions::uniform::{SampleRange, SampleUniform};
    use crate::distributions::{self, Distribution, Standard};
    pub trait Rng: RngCore {
        fn gen<T>(&mut self) -> T
        where
            Standard: Distribution<T>;
        fn gen_range<T, R>(&mut self, range: R) -> T
        where
            T: SampleUniform,
            R: SampleRange<T>;
        fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
        fn sample_iter<T, D>(self, distr: D) -> distributions::DistIter<D, Self, T>
        where
            D: Distribution<T>,
            Self: Sized;
        fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
        fn try_fill<T: Fill + ?Sized>(&mut self, dest: &mut T) -> Result<(), Error>;
        fn gen_bool(&mut self, p: f64) -> bool;
        fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
        fn random<T>(&mut self) -> T
        where
            Standard: Distribution<T>;
        fn random_iter<T>(self) -> distributions::DistIter<Standard, Self, T>
        where
            Self: Sized,
            Standard: Distribution<T>;
        fn random_range<T, R>(&mut self, range: R) -> T
        where
            T: SampleUniform,
            R: SampleRange<T>;
        fn random_bool(&mut self, p: f64) -> bool;
        fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    }
    impl<R: RngCore + ?Sized> Rng for R {}
    pub trait RngExt: RngCore {
        fn random<T>(&mut self) -> T
        where
            Standard: Distribution<T>;
        fn random_iter<T>(self) -> distributions::DistIter<Standard, Self, T>
        where
            Self: Sized,
            Standard: Distribution<T>;
        fn random_range<T, R>(&mut self, range: R) -> T
        where
            T: SampleUniform,
            R: SampleRange<T>;
        fn random_bool(&mut self, p: f64) -> bool;
        fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
        fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
        fn sample_iter<T, D>(self, distr: D) -> distributions::DistIter<D, Self, T>
        where
            D: Distribution<T>,
            Self: Sized;
        fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    }
    impl<R: RngCore + ?Sized> RngExt for R {}
    pub trait Fill {
        fn try_fill<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Result<(), Error>;
    }
    impl Fill for [u8] {}
}

pub mod rngs;
pub mod seq;

pub fn random<T>() -> T
where
    Standard: Distribution<T>;

pub fn random_range<T, R>(range: R) -> T
where
    T: distributions::uniform::SampleUniform,
    R: distributions::uniform::SampleRange<T>;
pub fn random_bool(p: f64) -> bool;
pub fn random_ratio(numerator: u32, denominator: u32) -> bool;
