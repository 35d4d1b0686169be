use std::fmt;
use std::hash::Hash;

#[derive(Clone)]
pub struct DuplicatesBy<I: Iterator, Key, F> {}

impl<I, V, F> fmt::Debug for DuplicatesBy<I, V, F>
where
    I: Iterator + fmt::Debug,
    V: fmt::Debug + Hash + Eq,
{}

#[derive(Clone)]
pub struct Meta<Key, F> {}

impl<I, Key, F> Iterator for DuplicatesBy<I, Key, F>
where
    I: Iterator,
    Key: Eq + Hash,
    F: KeyMethod<Key, I::Item>,
{
    type Item = I::Item;
}

impl<I, Key, F> DoubleEndedIterator for DuplicatesBy<I, Key, F>
where
    I: DoubleEndedIterator,
    Key: Eq + Hash,
    F: KeyMethod<Key, I::Item>,
{}

pub trait KeyMethod<K, V> {
    type Container: KeyXorValue<K, V>;
    fn make(&mut self, value: V) -> Self::Container;
}

#[derive(Debug, Clone)]
pub struct ById;

impl<V> KeyMethod<V, V> for ById {
    type Container = JustValue<V>;
}

#[derive(Clone)]
pub struct ByFn<F>(pub(crate) ());
impl<F> fmt::Debug for ByFn<F> {}

impl<K, V, F> KeyMethod<K, V> for ByFn<F>
where
    F: FnMut(&V) -> K,
{
    type Container = KeyValue<K, V>;
}

pub trait KeyXorValue<K, V> {
    fn key_ref(&self) -> &K;
    fn key(self) -> K;
    fn value(self) -> V;
}

#[derive(Debug)]
pub struct KeyValue<K, V>(());
impl<K, V> KeyXorValue<K, V> for KeyValue<K, V> {}

#[derive(Debug)]
pub struct JustValue<V>(());
impl<V> KeyXorValue<V, V> for JustValue<V> {}
