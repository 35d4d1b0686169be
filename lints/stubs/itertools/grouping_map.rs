use crate::{
    adaptors::map::{MapSpecialCase, MapSpecialCaseFn},
    MinMaxResult,
};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::Hash;
use std::iter::Iterator;
use std::ops::{Add, Mul};

pub type MapForGrouping<I, F> = MapSpecialCase<I, GroupingMapFn<F>>;

#[derive(Clone)]
pub struct GroupingMapFn<F>(());
impl<F> std::fmt::Debug for GroupingMapFn<F> {}

impl<V, K, F: FnMut(&V) -> K> MapSpecialCaseFn<V> for GroupingMapFn<F> {
    type Out = (K, V);
}

pub fn new<I, K, V>(iter: I) -> GroupingMap<I>
where
    I: Iterator<Item = (K, V)>,
    K: Hash + Eq;
pub type GroupingMapBy<I, F> = GroupingMap<MapForGrouping<I, F>>;

#[derive(Clone, Debug)]
pub struct GroupingMap<I> {}

impl<I, K, V> GroupingMap<I>
where
    I: Iterator<Item = (K, V)>,
    K: Hash + Eq,
{
    pub fn aggregate<FO, R>(self, operation: FO) -> HashMap<K, R>
    where
        FO: FnMut(Option<R>, &K, V) -> Option<R>;
    pub fn fold_with<FI, FO, R>(self, init: FI, operation: FO) -> HashMap<K, R>
    where
        FI: FnMut(&K, &V) -> R,
        FO: FnMut(R, &K, V) -> R;
    pub fn fold<FO, R>(self, init: R, operation: FO) -> HashMap<K, R>
    where
        R: Clone,
        FO: FnMut(R, &K, V) -> R;
    pub fn reduce<FO>(self, operation: FO) -> HashMap<K, V>
    where
        FO: FnMut(V, &K, V) -> V;
    pub fn fold_first<FO>(self, operation: FO) -> HashMap<K, V>
    where
        FO: FnMut(V, &K, V) -> V;
    pub fn collect<C>(self) -> HashMap<K, C>
    where
        C: Default + Extend<V>;
    pub fn max(self) -> HashMap<K, V>
    where
        V: Ord;
    pub fn max_by<F>(self, compare: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn max_by_key<F, CK>(self, f: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn min(self) -> HashMap<K, V>
    where
        V: Ord;
    pub fn min_by<F>(self, compare: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn min_by_key<F, CK>(self, f: F) -> HashMap<K, V>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn minmax(self) -> HashMap<K, MinMaxResult<V>>
    where
        V: Ord;
    pub fn minmax_by<F>(self, compare: F) -> HashMap<K, MinMaxResult<V>>
    where
        F: FnMut(&K, &V, &V) -> Ordering;
    pub fn minmax_by_key<F, CK>(self, f: F) -> HashMap<K, MinMaxResult<V>>
    where
        F: FnMut(&K, &V) -> CK,
        CK: Ord;
    pub fn sum(self) -> HashMap<K, V>
    where
        V: Add<V, Output = V>;
    pub fn product(self) -> HashMap<K, V>
    where
        V: Mul<V, Output = V>;
}
