use crate::PeekingNext;

#[derive(Clone, Debug)]
pub struct PeekNth<I>
where
    I: Iterator,
{}

pub fn peek_nth<I>(iterable: I) -> PeekNth<I::IntoIter>
where
    I: IntoIterator;

impl<I> PeekNth<I>
where
    I: Iterator,
{
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn peek_nth(&mut self, n: usize) -> Option<&I::Item>;
    pub fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item>
    where
        T: ?Sized,
        I::Item: PartialEq<T>;
}

impl<I> Iterator for PeekNth<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

impl<I> ExactSizeIterator for PeekNth<I>
where
    I: ExactSizeIterator,
{}

impl<I> PeekingNext for PeekNth<I>
where
    I: Iterator,
{}
