use core::fmt;
use core::hash::Hasher;
use futures_core::future::{FusedFuture, Future};

pub struct Shared<Fut: Future> {}
pub struct WeakShared<Fut: Future>(());
impl<Fut: Future> Clone for WeakShared<Fut> {}
impl<Fut: Future> fmt::Debug for Shared<Fut> {}
impl<Fut: Future> fmt::Debug for WeakShared<Fut> {}

impl<Fut> Shared<Fut>
where
    Fut: Future,
{
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    #[flow(none)]
    pub fn strong_count(&self) -> Option<usize>;
    #[flow(none)]
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}

impl<Fut> FusedFuture for Shared<Fut>
where
    Fut: Future,
    Fut::Output: Clone,
{}

impl<Fut> Future for Shared<Fut>
where
    Fut: Future,
    Fut::Output: Clone,
{
    type Output = Fut::Output;
}

impl<Fut> Clone for Shared<Fut>
where
    Fut: Future,
{}

impl<Fut: Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
