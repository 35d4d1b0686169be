//! `rand_core`.

use core::convert::AsMut;
use core::default::Default;
use alloc::boxed::Box;
pub use error::Error;
pub use os::OsRng;

pub mod block;

mod error {
    use core::fmt;
    use core::num::NonZeroU32;
    use std::boxed::Box;
    pub struct Error {}
    impl Error {
        pub const CUSTOM_START: u32;
        pub const INTERNAL_START: u32;
        pub fn new<E>(err: E) -> Self
        where
            E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>;
        pub fn inner(&self) -> &(dyn std::error::Error + Send + Sync + 'static);
        pub fn take_inner(self) -> Box<dyn std::error::Error + Send + Sync + 'static>;
        pub fn raw_os_error(&self) -> Option<i32>;
        pub fn code(&self) -> Option<NonZeroU32>;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl From<NonZeroU32> for Error {}
    impl From<getrandom::Error> for Error {}
    impl std::error::Error for Error {}
    impl From<Error> for std::io::Error {}
}

pub mod impls {
    use crate::RngCore;
    pub fn next_u64_via_u32<R: RngCore + ?Sized>(rng: &mut R) -> u64;
    pub fn fill_bytes_via_next<R: RngCore + ?Sized>(rng: &mut R, dest: &mut [u8]);
    pub fn fill_via_u32_chunks(src: &[u32], dest: &mut [u8]) -> (usize, usize);
    pub fn fill_via_u64_chunks(src: &[u64], dest: &mut [u8]) -> (usize, usize);
    pub fn next_u32_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u32;
    pub fn next_u64_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u64;
}

pub mod le {
    pub fn read_u32_into(src: &[u8], dst: &mut [u32]);
    pub fn read_u64_into(src: &[u8], dst: &mut [u64]);
}

mod os {
    use crate::{CryptoRng, RngCore};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct OsRng;
    impl CryptoRng for OsRng {}
    impl RngCore for OsRng {}
}

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
pub trait CryptoRng {}

pub trait CryptoRngCore: CryptoRng + RngCore {
    fn as_rngcore(&mut self) -> &mut dyn RngCore;
}
impl<T: CryptoRng + RngCore> CryptoRngCore for T {}

pub trait SeedableRng: Sized {
    type Seed: Sized + Default + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng<R: RngCore>(rng: R) -> Result<Self, Error>;
    fn from_entropy() -> Self;
}
impl<'a, R: RngCore + ?Sized> RngCore for &'a mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}
impl std::io::Read for dyn RngCore {}
impl<'a, R: CryptoRng + ?Sized> CryptoRng for &'a mut R {}
impl<R: CryptoRng + ?Sized> CryptoRng for Box<R> {}
