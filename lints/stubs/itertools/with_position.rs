use std::fmt;
use std::iter::{Fuse, Peekable};

pub struct WithPosition<I>
where
    I: Iterator,
{}

impl<I> fmt::Debug for WithPosition<I>
where
    I: Iterator,
    Peekable<Fuse<I>>: fmt::Debug,
{}

impl<I> Clone for WithPosition<I>
where
    I: Clone + Iterator,
    I::Item: Clone,
{}

pub fn with_position<I>(iter: I) -> WithPosition<I>
where
    I: Iterator;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Position {
    First,
    Middle,
    Last,
    Only,
}

impl<I: Iterator> Iterator for WithPosition<I> {
    type Item = (Position, I::Item);
}

impl<I> ExactSizeIterator for WithPosition<I>
where
    I: ExactSizeIterator,
{}
