use crate::Rng;
pub use self::bernoulli::{Bernoulli, BernoulliError};
pub use self::distribution::{Distribution, DistIter, DistMap};
pub use self::distribution::DistString;
pub use self::slice::Slice;
pub use self::uniform::Uniform;
pub use self::weighted_index::{WeightedError, WeightedIndex};

mod bernoulli {
    use crate::distributions::Distribution;
    use core::fmt;
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Bernoulli {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BernoulliError {
        InvalidProbability,
    }
    impl fmt::Display for BernoulliError {}
    impl ::std::error::Error for BernoulliError {}
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
        pub fn from_ratio(
            numerator: u32,
            denominator: u32,
        ) -> Result<Bernoulli, BernoulliError>;
    }
    impl Distribution<bool> for Bernoulli {}
}

mod distribution;

mod slice {
    use crate::distributions::Distribution;
    #[derive(Debug, Clone, Copy)]
    pub struct Slice<'a, T> {}
    impl<'a, T> Slice<'a, T> {
        pub fn new(slice: &'a [T]) -> Result<Self, EmptySlice>;
    }
    impl<'a, T> Distribution<&'a T> for Slice<'a, T> {}
    #[derive(Debug, Clone, Copy)]
    pub struct EmptySlice;
    impl core::fmt::Display for EmptySlice {}
    impl std::error::Error for EmptySlice {}
}

mod weighted_index {
    use crate::distributions::uniform::{SampleBorrow, SampleUniform};
    use crate::distributions::Distribution;
    use core::cmp::PartialOrd;
    use core::fmt;
    #[derive(Debug, Clone, PartialEq)]
    pub struct WeightedIndex<X: SampleUniform + PartialOrd> {}
    impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
        pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, WeightedError>
        where
            I: IntoIterator,
            I::Item: SampleBorrow<X>,
            X: for<'a> ::core::ops::AddAssign<&'a X> + Clone + Default;
        pub fn update_weights(
            &mut self,
            new_weights: &[(usize, &X)],
        ) -> Result<(), WeightedError>
        where
            X: for<'a> ::core::ops::AddAssign<&'a X>
                + for<'a> ::core::ops::SubAssign<&'a X> + Clone + Default;
    }
    impl<X> Distribution<usize> for WeightedIndex<X>
    where
        X: SampleUniform + PartialOrd,
    {}
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum WeightedError {
        NoItem,
        InvalidWeight,
        AllWeightsZero,
        TooMany,
    }
    impl std::error::Error for WeightedError {}
    impl fmt::Display for WeightedError {}
}

pub mod uniform;

pub mod weighted {
    pub use super::{WeightedIndex, WeightedError};
    pub mod alias_method {
        use alloc::vec::Vec;
        use super::WeightedError;
        #[derive(Debug)]
        pub struct WeightedIndex<W: Weight> {}
        impl<W: Weight> WeightedIndex<W> {
            pub fn new(_weights: Vec<W>) -> Result<Self, WeightedError>;
        }
        pub trait Weight {}
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Standard;
