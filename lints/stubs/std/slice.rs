//! Views of elements in a row.

use crate::cmp::Ordering;
use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive, RangeBounds};

pub trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
}
impl<T> SliceIndex<[T]> for usize { type Output = T; }
impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
impl<T> SliceIndex<[T]> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = [T]; }
impl SliceIndex<str> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = str; }
impl SliceIndex<str> for Range<usize> { type Output = str; }
impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
impl SliceIndex<str> for RangeFull { type Output = str; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }

pub fn from_ref<T>(s: &T) -> &[T];
pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, separator: Separator) -> Self::Output;
}
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
impl<S: crate::borrow::Borrow<str>> Join<&str> for [S] { type Output = String; }
impl<T: Clone> Join<&T> for [Vec<T>] { type Output = Vec<T>; }
impl<T: Clone> Join<&[T]> for [Vec<T>] { type Output = Vec<T>; }
impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] { type Output = String; }
impl<T: Clone> Concat<T> for [Vec<T>] { type Output = Vec<T>; }
impl<T: Clone> Concat<T> for [&[T]] { type Output = Vec<T>; }
impl<T: Clone, const N: usize> Concat<T> for [[T; N]] { type Output = Vec<T>; }

impl<T> [T] {
    #[flow(none)]
    pub const fn len(&self) -> usize;
    #[flow(none)]
    pub const fn is_empty(&self) -> bool;
    pub const fn first(&self) -> Option<&T>;
    pub fn first_mut(&mut self) -> Option<&mut T>;
    pub const fn split_first(&self) -> Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn split_last(&self) -> Option<(&T, &[T])>;
    pub const fn last(&self) -> Option<&T>;
    pub fn last_mut(&mut self) -> Option<&mut T>;
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output;
    pub const fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, same: F) -> ChunkBy<'_, T, F>;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub fn split<F: FnMut(&T) -> bool>(&self, f: F) -> Split<'_, T, F>;
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, f: F) -> SplitN<'_, T, F>;
    #[flow(none)]
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    #[flow(none)]
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    #[flow(none)]
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]>
    where
        T: PartialEq;
    #[flow(none)]
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    #[flow(none)]
    pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
    #[flow(none)]
    pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
    #[flow(none)]
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, predicate: P) -> usize;
    pub fn sort(&mut self)
    where
        T: Ord;
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn sort_unstable(&mut self)
    where
        T: Ord;
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    #[flow(none)]
    pub fn is_sorted(&self) -> bool;
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T)
    where
        T: Clone;
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone;
    pub fn into_vec(self: Box<[T]>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy;
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output
    where
        [T]: Concat<Item>;
    pub fn join<Separator>(&self, separator: Separator) -> <[T] as Join<Separator>>::Output
    where
        [T]: Join<Separator>;
}

impl [u8] {
    #[flow(none)]
    pub fn is_ascii(&self) -> bool;
    #[flow(none)]
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn trim_ascii(&self) -> &[u8];
    pub fn escape_ascii(&self) -> crate::str::EscapeDebug<'_>;
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
}

impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T];
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = I::Output; }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Ord> Ord for [T] {}
impl<T: crate::hash::Hash> crate::hash::Hash for [T] {}

pub struct Iter<'a, T>(&'a T);
pub struct IterMut<'a, T>(&'a mut T);
pub struct Windows<'a, T>(&'a T);
pub struct Chunks<'a, T>(&'a T);
pub struct ChunksExact<'a, T>(&'a T);
impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for ChunksExact<'a, T> {}
impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T]; }
pub struct RChunks<'a, T>(&'a T);
impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunks<'a, T> {}
pub struct RChunksExact<'a, T>(&'a T);
impl<'a, T> Iterator for RChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T]; }
pub struct ChunkBy<'a, T, P>(&'a T, P);
impl<'a, T, P> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P> DoubleEndedIterator for ChunkBy<'a, T, P> {}
pub struct Split<'a, T, P>(&'a T, P);
impl<'a, T, P> Iterator for Split<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P> {}
pub struct SplitN<'a, T, P>(&'a T, P);
impl<'a, T, P> Iterator for SplitN<'a, T, P> { type Item = &'a [T]; }
pub struct SplitInclusive<'a, T, P>(&'a T, P);
impl<'a, T, P> Iterator for SplitInclusive<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P> {}
pub struct ChunksMut<'a, T>(&'a mut T);
pub struct ArrayWindows<'a, T, const N: usize>(&'a T);
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub struct Utf8Chunks<'a>(&'a [u8]);
impl<'a> Iterator for Utf8Chunks<'a> { type Item = crate::str::Utf8Chunk<'a>; }
impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T]; }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
impl<'a, T> Clone for Iter<'a, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}
impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<'a, T> ExactSizeIterator for Chunks<'a, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }

impl<T> [crate::mem::MaybeUninit<T>] {
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Copy;
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Clone;
}

impl [u8] {
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn trim_ascii_start(&self) -> &[u8];
    pub const fn trim_ascii_end(&self) -> &[u8];
}

impl<T> [T] {
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub const fn split_first_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T; N], &mut [T])>;
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub const fn split_last_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T], &mut [T; N])>;
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub const fn as_ptr_range(&self) -> crate::ops::Range<*const T>;
    pub const fn as_mut_ptr_range(&mut self) -> crate::ops::Range<*mut T>;
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub const fn chunks_exact_mut(
        &mut self,
        chunk_size: usize,
    ) -> ChunksMut<'_, T>;
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub const fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    pub const fn rchunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub const fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    pub const fn rchunks_exact_mut(
        &mut self,
        chunk_size: usize,
    ) -> ChunksMut<'_, T>;
    pub const fn chunk_by_mut<F>(&mut self, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T, &T) -> bool;
    pub const fn split_at_mut_checked(
        &mut self,
        mid: usize,
    ) -> Option<(&mut [T], &mut [T])>;
    pub fn split_mut<F>(&mut self, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool;
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit<F>(&self, pred: F) -> Chunks<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplit_mut<F>(&mut self, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> Chunks<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> ChunksMut<'_, T>
    where
        F: FnMut(&T) -> bool;
    pub fn strip_suffix<P: ?Sized>(
        &self,
        suffix: &P,
    ) -> Option<&[T]>
    where
        T: PartialEq;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord;
    pub fn select_nth_unstable_by<F>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering;
    pub fn select_nth_unstable_by_key<K, F>(
        &mut self,
        index: usize,
        f: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord;
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool;
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd;
    pub fn split_off<'a, R: crate::ops::RangeBounds<usize>>(
        self: &mut &'a Self,
        range: R,
    ) -> Option<&'a Self>;
    pub fn split_off_mut<'a, R: crate::ops::RangeBounds<usize>>(
        self: &mut &'a mut Self,
        range: R,
    ) -> Option<&'a mut Self>;
    pub const fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub const fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub const fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T>;
    pub const fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T>;
    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: SliceIndex<Self>;
}

impl<T, const N: usize> [[T; N]] {
    pub const fn as_flattened_mut(&mut self) -> &mut [T];
}

impl<T> [T] {
}

impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<'a, T> ExactSizeIterator for Windows<'a, T> {}
