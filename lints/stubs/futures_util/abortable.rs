use core::fmt;
use futures_core::future::Future;
use futures_core::Stream;

#[derive(Debug, Clone)]
pub struct Abortable<T> {}

impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}

#[derive(Debug)]
pub struct AbortRegistration {}

impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}

#[derive(Debug, Clone)]
pub struct AbortHandle {}

impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
}

#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Aborted;
impl fmt::Display for Aborted {}
impl std::error::Error for Aborted {}

impl<Fut> Future for Abortable<Fut>
where
    Fut: Future,
{
    type Output = Result<Fut::Output, Aborted>;
}

impl<St> Stream for Abortable<St>
where
    St: Stream,
{
    type Item = St::Item;
}

impl AbortHandle {
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}
