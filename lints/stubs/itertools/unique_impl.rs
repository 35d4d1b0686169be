use std::fmt;
use std::hash::Hash;

#[derive(Clone)]
pub struct UniqueBy<I: Iterator, V, F> {}

impl<I, V, F> fmt::Debug for UniqueBy<I, V, F>
where
    I: Iterator + fmt::Debug,
    V: fmt::Debug + Hash + Eq,
{}

pub fn unique_by<I, V, F>(iter: I, f: F) -> UniqueBy<I, V, F>
where
    V: Eq + Hash,
    F: FnMut(&I::Item) -> V,
    I: Iterator;

impl<I, V, F> Iterator for UniqueBy<I, V, F>
where
    I: Iterator,
    V: Eq + Hash,
    F: FnMut(&I::Item) -> V,
{
    type Item = I::Item;
}

impl<I, V, F> DoubleEndedIterator for UniqueBy<I, V, F>
where
    I: DoubleEndedIterator,
    V: Eq + Hash,
    F: FnMut(&I::Item) -> V,
{}

impl<I> Iterator for Unique<I>
where
    I: Iterator,
    I::Item: Eq + Hash + Clone,
{
    type Item = I::Item;
}

impl<I> DoubleEndedIterator for Unique<I>
where
    I: DoubleEndedIterator,
    I::Item: Eq + Hash + Clone,
{}

#[derive(Clone)]
pub struct Unique<I>
where
    I: Iterator,
    I::Item: Eq + Hash + Clone,
{}

impl<I> fmt::Debug for Unique<I>
where
    I: Iterator + fmt::Debug,
    I::Item: Hash + Eq + fmt::Debug + Clone,
{}

pub fn unique<I>(iter: I) -> Unique<I>
where
    I: Iterator,
    I::Item: Eq + Hash + Clone;
