//! Arrays of a fixed length.

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError;
impl crate::fmt::Display for TryFromSliceError {}
impl crate::error::Error for TryFromSliceError {}
pub struct IntoIter<T, const N: usize>([T; N]);

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
    pub const fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
}
impl<T: Clone, const N: usize> Clone for [T; N] {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] {}
impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; }

impl<T, const N: usize> [T; N] {
    pub const fn each_mut(&mut self) -> [&mut T; N];
}

impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; }
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; }
