//! Collections.

use crate::borrow::Borrow;
use crate::hash::Hash;
use crate::ops::{Index, RangeBounds};

pub mod hash_map {
    pub use super::entry::{Entry, OccupiedEntry, VacantEntry};
    pub use super::map_iter::{Drain, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
    pub use super::HashMap;
    pub use crate::hash::{DefaultHasher, RandomState};
}
pub mod btree_map {
    pub use super::entry::{Entry, OccupiedEntry, VacantEntry};
    pub use super::map_iter::{
        IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Range, RangeMut, Values, ValuesMut,
    };
    pub use super::BTreeMap;
}
pub mod hash_set {
    pub use super::set_iter::{Drain, IntoIter, Iter};
    pub use super::HashSet;
}
pub mod btree_set {
    pub use super::set_iter::{IntoIter, Iter, Range};
    pub use super::BTreeSet;
}
pub mod vec_deque {
    pub use super::VecDeque;
}
pub mod binary_heap {
    pub use super::BinaryHeap;
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError;

mod entry {
    pub enum Entry<'a, K: 'a, V: 'a> {
        Occupied(OccupiedEntry<'a, K, V>),
        Vacant(VacantEntry<'a, K, V>),
    }
    pub struct OccupiedEntry<'a, K, V>(&'a mut (K, V));
    pub struct VacantEntry<'a, K, V>(&'a mut (K, V));
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn or_insert(self, default: V) -> &'a mut V;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
        pub fn or_default(self) -> &'a mut V where V: Default;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
        pub fn key(&self) -> &K;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
    }
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &'a mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
    }
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &'a mut V;
    }
}

mod map_iter {
    pub struct Iter<'a, K, V>(&'a (K, V));
    impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
    impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
    impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}
    impl<'a, K, V> Clone for Iter<'a, K, V> {}
    pub struct IterMut<'a, K, V>(&'a mut (K, V));
    impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
    pub struct IntoIter<K, V>(K, V);
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
    pub struct Drain<'a, K, V>(&'a mut (K, V));
    impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
    pub struct Keys<'a, K, V>(&'a (K, V));
    impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
    impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
    impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}
    pub struct Values<'a, K, V>(&'a (K, V));
    impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
    impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
    impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}
    pub struct ValuesMut<'a, K, V>(&'a mut (K, V));
    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
    pub struct IntoKeys<K, V>(K, V);
    impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
    pub struct IntoValues<K, V>(K, V);
    impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
    impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}
    impl<'a, K, V> ExactSizeIterator for Drain<'a, K, V> {}
    impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}
    impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {}
    impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
    impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
    impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
    impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
    impl<'a, K, V> Clone for Keys<'a, K, V> {}
    pub struct Range<'a, K, V>(&'a (K, V));
    impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); }
    impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {}
    impl<'a, K, V> Clone for Range<'a, K, V> {}
    pub struct RangeMut<'a, K, V>(&'a mut (K, V));
    impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {}
    impl<'a, K, V> Clone for Values<'a, K, V> {}
}

mod set_iter {
    pub struct Iter<'a, T>(&'a T);
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
    impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
    impl<'a, T> Clone for Iter<'a, T> {}
    pub struct Range<'a, T>(&'a T);
    impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; }
    impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
    impl<'a, T> Clone for Range<'a, T> {}
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    pub struct Drain<'a, T>(&'a mut T);
    impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
}

pub struct HashMap<K, V> { table: *mut (K, V) }
impl<K, V> HashMap<K, V> {
    pub fn new() -> Self;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_hasher<S>(hash_builder: S) -> Self;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn drain(&mut self) -> map_iter::Drain<'_, K, V>;
    pub fn keys(&self) -> map_iter::Keys<'_, K, V>;
    pub fn into_keys(self) -> map_iter::IntoKeys<K, V>;
    pub fn values(&self) -> map_iter::Values<'_, K, V>;
    pub fn values_mut(&mut self) -> map_iter::ValuesMut<'_, K, V>;
    pub fn into_values(self) -> map_iter::IntoValues<K, V>;
    pub fn iter(&self) -> map_iter::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> map_iter::IterMut<'_, K, V>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn entry(&mut self, key: K) -> entry::Entry<'_, K, V>;
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>;
    pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
    #[flow(none)]
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q>;
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q>;
    pub fn insert(&mut self, key: K, value: V) -> Option<V>;
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q>;
    pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
}
impl<K, V> Default for HashMap<K, V> {}
impl<K: Clone, V: Clone> Clone for HashMap<K, V> {}
impl<K: PartialEq, V: PartialEq> PartialEq for HashMap<K, V> {}
impl<K: Eq, V: Eq> Eq for HashMap<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for HashMap<K, V> {}
impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {}
impl<K, V> Extend<(K, V)> for HashMap<K, V> {}
impl<'a, K: Copy, V: Copy> Extend<(&'a K, &'a V)> for HashMap<K, V> {}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {}
impl<K: Borrow<Q>, Q: ?Sized, V> Index<&Q> for HashMap<K, V> { type Output = V; }
impl<K, V> IntoIterator for HashMap<K, V> { type Item = (K, V); type IntoIter = map_iter::IntoIter<K, V>; }
impl<'a, K, V> IntoIterator for &'a HashMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = map_iter::Iter<'a, K, V>; }
impl<'a, K, V> IntoIterator for &'a mut HashMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = map_iter::IterMut<'a, K, V>; }

pub struct BTreeMap<K, V> { table: *mut (K, V) }
impl<K, V> BTreeMap<K, V> {
    pub fn new() -> Self;
    pub fn first_key_value(&self) -> Option<(&K, &V)>;
    pub fn last_key_value(&self) -> Option<(&K, &V)>;
    pub fn pop_first(&mut self) -> Option<(K, V)>;
    pub fn pop_last(&mut self) -> Option<(K, V)>;
    pub fn range<T: ?Sized, R: RangeBounds<T>>(&self, range: R) -> map_iter::Range<'_, K, V>;
    pub fn range_mut<T: ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> map_iter::RangeMut<'_, K, V>;
    pub fn append(&mut self, other: &mut Self);
    pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> Self where K: Borrow<Q>;
    pub fn keys(&self) -> map_iter::Keys<'_, K, V>;
    pub fn into_keys(self) -> map_iter::IntoKeys<K, V>;
    pub fn values(&self) -> map_iter::Values<'_, K, V>;
    pub fn values_mut(&mut self) -> map_iter::ValuesMut<'_, K, V>;
    pub fn into_values(self) -> map_iter::IntoValues<K, V>;
    pub fn iter(&self) -> map_iter::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> map_iter::IterMut<'_, K, V>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn entry(&mut self, key: K) -> entry::Entry<'_, K, V>;
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>;
    pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
    #[flow(none)]
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q>;
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q>;
    pub fn insert(&mut self, key: K, value: V) -> Option<V>;
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q>;
    pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
}
impl<K, V> Default for BTreeMap<K, V> {}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for BTreeMap<K, V> {}
impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
impl<'a, K: Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {}
impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
impl<K: Borrow<Q>, Q: ?Sized, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = map_iter::IntoIter<K, V>; }
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = map_iter::Iter<'a, K, V>; }
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = map_iter::IterMut<'a, K, V>; }

pub struct HashSet<T> { table: *mut T }
impl<T> HashSet<T> {
    pub fn new() -> Self;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> Self;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn drain(&mut self) -> set_iter::Drain<'_, T>;
    pub fn iter(&self) -> set_iter::Iter<'_, T>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn difference<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn intersection<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn union<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    #[flow(none)]
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>;
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
    #[flow(none)]
    pub fn is_disjoint(&self, other: &Self) -> bool;
    #[flow(none)]
    pub fn is_subset(&self, other: &Self) -> bool;
    #[flow(none)]
    pub fn is_superset(&self, other: &Self) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    #[flow(none)]
    pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
    pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
}
impl<T> Default for HashSet<T> {}
impl<T: Clone> crate::ops::BitOr<&HashSet<T>> for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Clone> crate::ops::BitAnd<&HashSet<T>> for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Clone> crate::ops::BitXor<&HashSet<T>> for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Clone> crate::ops::Sub<&HashSet<T>> for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Clone> Clone for HashSet<T> {}
impl<T: PartialEq> PartialEq for HashSet<T> {}
impl<T: Eq> Eq for HashSet<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for HashSet<T> {}
impl<T> FromIterator<T> for HashSet<T> {}
impl<T> Extend<T> for HashSet<T> {}
impl<'a, T: Copy> Extend<&'a T> for HashSet<T> {}
impl<T, const N: usize> From<[T; N]> for HashSet<T> {}
impl<T> IntoIterator for HashSet<T> { type Item = T; type IntoIter = set_iter::IntoIter<T>; }
impl<'a, T> IntoIterator for &'a HashSet<T> { type Item = &'a T; type IntoIter = set_iter::Iter<'a, T>; }

pub struct BTreeSet<T> { table: *mut T }
impl<T> BTreeSet<T> {
    pub fn new() -> Self;
    pub fn first(&self) -> Option<&T>;
    pub fn last(&self) -> Option<&T>;
    pub fn pop_first(&mut self) -> Option<T>;
    pub fn pop_last(&mut self) -> Option<T>;
    pub fn range<K: ?Sized, R: RangeBounds<K>>(&self, range: R) -> set_iter::Range<'_, T>;
    pub fn append(&mut self, other: &mut Self);
    pub fn iter(&self) -> set_iter::Iter<'_, T>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn difference<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn intersection<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    pub fn union<'a>(&'a self, other: &'a Self) -> set_iter::Iter<'a, T>;
    #[flow(none)]
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>;
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
    #[flow(none)]
    pub fn is_disjoint(&self, other: &Self) -> bool;
    #[flow(none)]
    pub fn is_subset(&self, other: &Self) -> bool;
    #[flow(none)]
    pub fn is_superset(&self, other: &Self) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    #[flow(none)]
    pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
    pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
}
impl<T> Default for BTreeSet<T> {}
impl<T: Clone> crate::ops::BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Clone> crate::ops::BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Clone> crate::ops::BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Clone> crate::ops::Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Clone> Clone for BTreeSet<T> {}
impl<T: PartialEq> PartialEq for BTreeSet<T> {}
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for BTreeSet<T> {}
impl<T> FromIterator<T> for BTreeSet<T> {}
impl<T> Extend<T> for BTreeSet<T> {}
impl<'a, T: Copy> Extend<&'a T> for BTreeSet<T> {}
impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {}
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = set_iter::IntoIter<T>; }
impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = set_iter::Iter<'a, T>; }

pub struct VecDeque<T> { buffer: *mut T }
impl<T> VecDeque<T> {
    pub fn new() -> Self;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn get(&self, index: usize) -> Option<&T>;
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
    pub fn swap(&mut self, i: usize, j: usize);
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn truncate(&mut self, len: usize);
    pub fn iter(&self) -> crate::slice::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::slice::IterMut<'_, T>;
    pub fn as_slices(&self) -> (&[T], &[T]);
    pub fn make_contiguous(&mut self) -> &mut [T];
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> set_iter::Drain<'_, T>;
    #[flow(clears)]
    pub fn clear(&mut self);
    #[flow(none)]
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn push_front(&mut self, value: T);
    pub fn push_back(&mut self, value: T);
    pub fn insert(&mut self, index: usize, value: T);
    pub fn remove(&mut self, index: usize) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn append(&mut self, other: &mut Self);
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    pub fn rotate_left(&mut self, n: usize);
    pub fn resize(&mut self, new_len: usize, value: T) where T: Clone;
}
impl<T> Index<usize> for VecDeque<T> { type Output = T; }
impl<T> From<Vec<T>> for VecDeque<T> {}
impl<T> Default for VecDeque<T> {}
impl<T: Clone> Clone for VecDeque<T> {}
impl<T: PartialEq> PartialEq for VecDeque<T> {}
impl<T: Eq> Eq for VecDeque<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for VecDeque<T> {}
impl<T> FromIterator<T> for VecDeque<T> {}
impl<T> Extend<T> for VecDeque<T> {}
impl<'a, T: Copy> Extend<&'a T> for VecDeque<T> {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = set_iter::IntoIter<T>; }
impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = set_iter::Iter<'a, T>; }

impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; }

pub struct LinkedList<T> { head: *mut T }
impl<T> LinkedList<T> {
    pub fn new() -> Self;
    pub fn push_back(&mut self, value: T);
    pub fn push_front(&mut self, value: T);
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn front(&self) -> Option<&T>;
    pub fn back(&self) -> Option<&T>;
    pub fn iter(&self) -> set_iter::Iter<'_, T>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    #[flow(clears)]
    pub fn clear(&mut self);
}
impl<T> Default for LinkedList<T> {}
impl<T: Clone> Clone for LinkedList<T> {}
impl<T: PartialEq> PartialEq for LinkedList<T> {}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<T> Extend<T> for LinkedList<T> {}
impl<'a, T: Copy> Extend<&'a T> for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = set_iter::IntoIter<T>; }
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = set_iter::Iter<'a, T>; }

pub struct BinaryHeap<T> { data: *mut T }
impl<T> BinaryHeap<T> {
    pub fn new() -> Self;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn peek(&self) -> Option<&T>;
    pub fn pop(&mut self) -> Option<T>;
    pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> Vec<T>;
    pub fn into_vec(self) -> Vec<T>;
    pub fn iter(&self) -> set_iter::Iter<'_, T>;
    pub fn drain(&mut self) -> set_iter::Drain<'_, T>;
    #[flow(none)]
    pub fn len(&self) -> usize;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    #[flow(clears)]
    pub fn clear(&mut self);
}
impl<T> From<Vec<T>> for BinaryHeap<T> {}
impl<T> Default for BinaryHeap<T> {}
impl<T: Clone> Clone for BinaryHeap<T> {}
impl<T: PartialEq> PartialEq for BinaryHeap<T> {}
impl<T: Eq> Eq for BinaryHeap<T> {}
impl<T: crate::fmt::Debug> crate::fmt::Debug for BinaryHeap<T> {}
impl<T> FromIterator<T> for BinaryHeap<T> {}
impl<T> Extend<T> for BinaryHeap<T> {}
impl<'a, T: Copy> Extend<&'a T> for BinaryHeap<T> {}
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {}
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = set_iter::IntoIter<T>; }
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = set_iter::Iter<'a, T>; }

impl<K, V> BTreeMap<K, V> {
    pub fn first_entry(&mut self) -> Option<btree_map::OccupiedEntry<'_, K, V>>
    where
        K: Ord;
    pub fn last_entry(&mut self) -> Option<btree_map::OccupiedEntry<'_, K, V>>
    where
        K: Ord;
}

impl<T> BTreeSet<T> {
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self
    where
        T: Borrow<Q> + Ord;
}

pub struct PeekMut<'a, T>(&'a mut T);
impl<'a, T> PeekMut<'a, T> {
    pub fn pop(this: PeekMut<'a, T>) -> T;
}
impl<'a, T> crate::ops::Deref for PeekMut<'a, T> {
    type Target = T;
}
impl<'a, T> crate::ops::DerefMut for PeekMut<'a, T> {}

impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    pub fn append(&mut self, other: &mut Self);
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool;
}

impl<T> BinaryHeap<T> {
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
}

impl<K, V, S> HashMap<K, V, S> {
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
}

impl<K, V, S> HashMap<K, V, S> {
    pub fn hasher(&self) -> &S;
}

impl<K, V, S> HashMap<K, V, S>
where
    K: Eq + Hash,
    S: crate::hash::BuildHasher
{
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
        Q: Hash + Eq;
}

impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
}

impl<T, S> HashSet<T, S> {
    pub fn hasher(&self) -> &S;
}

impl<T, S> HashSet<T, S>
where
    T: Eq + Hash,
    S: crate::hash::BuildHasher
{
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl<T> LinkedList<T> {
    pub fn append(&mut self, other: &mut Self);
}

impl<T> LinkedList<T> {
    pub fn iter_mut(&mut self) -> crate::slice::IterMut<'_, T>;
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq<T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
}

impl<T> VecDeque<T> {
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
    pub fn range<R>(&self, range: R) -> crate::slice::Iter<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn range_mut<R>(&mut self, range: R) -> crate::slice::IterMut<'_, T>
    where
        R: RangeBounds<usize>;
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn push_front_mut(&mut self, value: T) -> &mut T;
    pub fn push_back_mut(&mut self, value: T) -> &mut T;
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
    pub fn retain_mut<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool;
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
    pub fn rotate_right(&mut self, n: usize);
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> crate::cmp::Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord;
    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool;
}

impl<K: Eq + Hash, V> HashMap<K, V> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<T: Eq + Hash> HashSet<T> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<T> VecDeque<T> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<T> BinaryHeap<T> {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl crate::fmt::Display for TryReserveError {}
impl crate::error::Error for TryReserveError {}
impl<T> crate::ops::IndexMut<usize> for VecDeque<T> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
impl<T: Ord> Ord for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
impl<T: Ord> Ord for VecDeque<T> {}
