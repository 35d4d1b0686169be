//! `rand`: random numbers.

use crate::distributions::{Distribution, Standard};
pub use rand_core::{CryptoRng, Error, RngCore, SeedableRng};
pub use crate::rngs::thread::thread_rng;
pub use rng::{Fill, Rng};

pub mod distributions;

pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::SmallRng;
    pub use crate::rngs::StdRng;
    pub use crate::rngs::ThreadRng;
    pub use crate::seq::{IteratorRandom, SliceRandom};
    pub use crate::{random, thread_rng};
    pub use crate::{CryptoRng, Rng, RngCore, SeedableRng};
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
    }
    impl<R: RngCore + ?Sized> Rng for R {}
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
