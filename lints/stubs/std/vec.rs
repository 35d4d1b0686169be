//! Growable arrays.

use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;

pub struct Vec<T> {
    buffer: *mut T,
}
pub struct IntoIter<T>(T);
pub struct Drain<'a, T>(&'a mut T);
pub struct Splice<'a, T>(&'a mut T);

impl<T> Vec<T> {
    pub const fn new() -> Vec<T>;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> Vec<T>;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn into_boxed_slice(self) -> Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn remove(&mut self, index: usize) -> T;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same: F);
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
    pub fn pop(&mut self) -> Option<T>;
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn append(&mut self, other: &mut Self);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    #[flow(clears)]
    pub fn clear(&mut self);
    #[flow(none)]
    pub const fn len(&self) -> usize;
    #[flow(none)]
    pub const fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
    pub fn leak<'a>(self) -> &'a mut [T];
    pub fn resize(&mut self, new_len: usize, value: T)
    where
        T: Clone;
    pub fn extend_from_slice(&mut self, other: &[T])
    where
        T: Clone;
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R)
    where
        T: Clone;
    pub fn dedup(&mut self)
    where
        T: PartialEq;
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, with: I) -> Splice<'_, T>;
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> Drain<'_, T>;
}

impl<T> Deref for Vec<T> { type Target = [T]; }
impl<T> DerefMut for Vec<T> {}
impl<T: Clone> Clone for Vec<T> {}
impl<T> Default for Vec<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for Vec<T> {}
impl<T: crate::hash::Hash> crate::hash::Hash for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {}
impl<T: Eq> Eq for Vec<T> {}
impl<T: PartialOrd> PartialOrd for Vec<T> {}
impl<T: Ord> Ord for Vec<T> {}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {}
impl<T> FromIterator<T> for Vec<T> {}
impl<T> Extend<T> for Vec<T> {}
impl<'a, T: Copy> Extend<&'a T> for Vec<T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T: Clone> From<&[T]> for Vec<T> {}
impl<T: Clone> From<&mut [T]> for Vec<T> {}
impl<T, const N: usize> From<[T; N]> for Vec<T> {}
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {}
impl<T> From<Box<[T]>> for Vec<T> {}
impl From<&str> for Vec<u8> {}
impl<T> From<crate::collections::VecDeque<T>> for Vec<T> {}
impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> {}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }
impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T]; }
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
impl<'a, T> DoubleEndedIterator for Drain<'a, T> {}
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
impl<'a, T> Iterator for Splice<'a, T> { type Item = T; }
impl crate::io::Write for Vec<u8> {}

impl<T> Vec<T> {
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>];
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T>;
}

impl<T> AsMut<Vec<T>> for Vec<T> {}
impl<T> AsRef<[T]> for Drain<'_, T> {}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {}

impl<T> Vec<T> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
}

impl<T> IntoIter<T> {
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T];
}
