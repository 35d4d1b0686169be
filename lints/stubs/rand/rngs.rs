pub use self::small::SmallRng;
pub use self::std::StdRng;
pub use self::thread::ThreadRng;
pub use rand_core::OsRng;

pub mod mock {
    use rand_core::RngCore;
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StepRng {}
    impl StepRng {
        pub fn new(initial: u64, increment: u64) -> Self;
    }
    impl RngCore for StepRng {}
}

mod xoshiro256plusplus {
    use rand_core::{SeedableRng, RngCore};
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Xoshiro256PlusPlus {}
    impl SeedableRng for Xoshiro256PlusPlus {
        type Seed = [u8; 32];
    }
    impl RngCore for Xoshiro256PlusPlus {}
}

mod small {
    use rand_core::{RngCore, SeedableRng};
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng(());
    impl RngCore for SmallRng {}
    impl SeedableRng for SmallRng {
        type Seed = <Rng as SeedableRng>::Seed;
    }
}

mod std {
    use crate::{CryptoRng, RngCore, SeedableRng};
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng(());
    impl RngCore for StdRng {}
    impl SeedableRng for StdRng {
        type Seed = <Rng as SeedableRng>::Seed;
    }
    impl CryptoRng for StdRng {}
}

pub(crate) mod thread {
    use crate::{CryptoRng, RngCore};
    #[derive(Clone, Debug)]
    pub struct ThreadRng {}
    pub fn thread_rng() -> ThreadRng;
    pub fn rng() -> ThreadRng;
    impl Default for ThreadRng {}
    impl RngCore for ThreadRng {}
    impl CryptoRng for ThreadRng {}
}
