//! Values that come later.

use crate::pin::Pin;
use crate::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
}
impl<F: Future + ?Sized> Future for &mut F { type Output = F::Output; }
pub struct Ready<T>(Option<T>);
impl<T> Future for Ready<T> { type Output = T; }
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
pub struct Pending<T>(T);
impl<T> Future for Pending<T> { type Output = T; }
pub struct PollFn<F>(F);
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
pub fn ready<T>(t: T) -> Ready<T>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
