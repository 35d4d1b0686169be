use crate::PutBack;
use crate::PutBackN;
use crate::RepeatN;
use std::iter::Peekable;

pub trait PeekingNext: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnOnce(&Self::Item) -> bool;
}

impl<I> PeekingNext for &mut I
where
    I: PeekingNext,
{}

impl<I> PeekingNext for Peekable<I>
where
    I: Iterator,
{}

impl<I> PeekingNext for PutBack<I>
where
    I: Iterator,
{}

impl<I> PeekingNext for PutBackN<I>
where
    I: Iterator,
{}
impl<T: Clone> PeekingNext for RepeatN<T> {}

pub struct PeekingTakeWhile<'a, I, F>
where
    I: Iterator + 'a,
{}

impl<'a, I, F> std::fmt::Debug for PeekingTakeWhile<'a, I, F>
where
    I: Iterator + std::fmt::Debug + 'a,
{}

pub fn peeking_take_while<I, F>(iter: &mut I, f: F) -> PeekingTakeWhile<I, F>
where
    I: Iterator;

impl<I, F> Iterator for PeekingTakeWhile<'_, I, F>
where
    I: PeekingNext,
    F: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
}

impl<I, F> PeekingNext for PeekingTakeWhile<'_, I, F>
where
    I: PeekingNext,
    F: FnMut(&I::Item) -> bool,
{}
