//! `digest`: the interface of hash functions, without their block sizes.

pub mod generic_array {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct GenericArray<T, N>(T, N);
    impl<T, N> GenericArray<T, N> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn from_slice(slice: &[T]) -> &Self;
        pub fn clone_from_slice(list: &[T]) -> Self;
    }
    impl<T, N> std::ops::Deref for GenericArray<T, N> {
        type Target = [T];
    }
    impl<T, N> std::ops::DerefMut for GenericArray<T, N> {}
    impl<T, N> AsRef<[T]> for GenericArray<T, N> {}
    impl<T, N> std::borrow::Borrow<[T]> for GenericArray<T, N> {}
    impl<N> std::fmt::LowerHex for GenericArray<u8, N> {}
    impl<N> std::fmt::UpperHex for GenericArray<u8, N> {}
    impl<T, N, const M: usize> From<GenericArray<T, N>> for [T; M] {}
    impl<T, N> IntoIterator for GenericArray<T, N> {
        type Item = T;
        type IntoIter = std::vec::IntoIter<T>;
    }
    impl<'a, T, N> IntoIterator for &'a GenericArray<T, N> {
        type Item = &'a T;
        type IntoIter = std::slice::Iter<'a, T>;
    }
}

/// The bytes that a hash function gives; their number is the function's.
pub type Output<D> = generic_array::GenericArray<u8, D>;

pub trait Update {
    fn update(&mut self, data: &[u8]);
}

pub trait Digest: Sized {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Output<Self>;
    fn finalize_into(self, out: &mut Output<Self>);
    fn finalize_reset(&mut self) -> Output<Self>;
    fn reset(&mut self);
    #[flow(none)]
    fn output_size() -> usize;
    fn digest(data: impl AsRef<[u8]>) -> Output<Self>;
}

pub trait DynDigest {
    fn update(&mut self, data: &[u8]);
    fn finalize(self: Box<Self>) -> Box<[u8]>;
    fn finalize_reset(&mut self) -> Box<[u8]>;
    fn reset(&mut self);
    fn box_clone(&self) -> Box<dyn DynDigest>;
}

pub trait KeyInit: Sized {
    fn new(key: &generic_array::GenericArray<u8, Self>) -> Self;
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
}

pub trait Mac: Sized {
    fn new(key: &generic_array::GenericArray<u8, Self>) -> Self;
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
    fn update(&mut self, data: &[u8]);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> CtOutput<Self>;
    fn finalize_reset(&mut self) -> CtOutput<Self>;
    fn reset(&mut self);
    fn verify(self, tag: &generic_array::GenericArray<u8, Self>) -> Result<(), MacError>;
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct CtOutput<T>(T);
impl<T> CtOutput<T> {
    pub fn into_bytes(self) -> Output<T>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLength;
impl std::fmt::Display for InvalidLength {}
impl std::error::Error for InvalidLength {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MacError;
impl std::fmt::Display for MacError {}
impl std::error::Error for MacError {}
