//! `bytes`: shared and growable byte buffers.

pub use crate::buf::{Buf, BufMut};

pub mod buf {
    pub trait Buf {
        #[flow(none)]
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn advance(&mut self, cnt: usize);
        #[flow(none)]
        fn has_remaining(&self) -> bool;
        fn copy_to_slice(&mut self, dst: &mut [u8]);
        fn copy_to_bytes(&mut self, len: usize) -> crate::Bytes;
        fn get_u8(&mut self) -> u8;
        fn get_u16(&mut self) -> u16;
        fn get_u32(&mut self) -> u32;
        fn get_u64(&mut self) -> u64;
        fn get_i32(&mut self) -> i32;
        fn get_i64(&mut self) -> i64;
    }

    pub unsafe trait BufMut {
        #[flow(none)]
        fn remaining_mut(&self) -> usize;
        fn put<T: Buf>(&mut self, src: T)
        where
            Self: Sized;
        fn put_slice(&mut self, src: &[u8]);
        fn put_u8(&mut self, n: u8);
        fn put_u16(&mut self, n: u16);
        fn put_u32(&mut self, n: u32);
        fn put_u64(&mut self, n: u64);
        fn put_i32(&mut self, n: i32);
        fn put_i64(&mut self, n: i64);
    }

    impl Buf for &[u8] {}
    impl Buf for crate::Bytes {}
    impl Buf for crate::BytesMut {}
    unsafe impl BufMut for Vec<u8> {}
    unsafe impl BufMut for crate::BytesMut {}
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    pub const fn new() -> Self;
    pub const fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T: AsRef<[u8]> + Send + 'static>(owner: T) -> Self;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    #[flow(none)]
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}

impl std::ops::Deref for Bytes {
    type Target = [u8];
}
impl AsRef<[u8]> for Bytes {}
impl std::borrow::Borrow<[u8]> for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<String> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<BytesMut> for Bytes {}
impl From<Bytes> for Vec<u8> {}
impl FromIterator<u8> for Bytes {}
impl PartialEq<[u8]> for Bytes {}
impl PartialEq<str> for Bytes {}
impl PartialEq<Vec<u8>> for Bytes {}
impl PartialEq<String> for Bytes {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesMut(Vec<u8>);

impl BytesMut {
    pub fn new() -> BytesMut;
    pub fn with_capacity(capacity: usize) -> BytesMut;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub fn reserve(&mut self, additional: usize);
    pub fn extend_from_slice(&mut self, extend: &[u8]);
}

impl std::ops::Deref for BytesMut {
    type Target = [u8];
}
impl std::ops::DerefMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl AsMut<[u8]> for BytesMut {}
impl From<&[u8]> for BytesMut {}
impl From<&str> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl Extend<u8> for BytesMut {}
impl std::fmt::Write for BytesMut {}
