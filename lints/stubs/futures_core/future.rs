use core::ops::DerefMut;
use core::pin::Pin;
use core::task::{Context, Poll};
pub use core::future::Future;

mod private_try_future {
    pub trait Sealed {}
}

mod if_alloc {
    use super::*;
    use alloc::boxed::Box;
    impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}
    impl<F: FusedFuture> FusedFuture for std::panic::AssertUnwindSafe<F> {}
}
pub type BoxFuture<'a, T> = Pin<alloc::boxed::Box<dyn Future<Output = T> + Send + 'a>>;
pub type LocalBoxFuture<'a, T> = Pin<alloc::boxed::Box<dyn Future<Output = T> + 'a>>;

pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}
impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}

impl<P> FusedFuture for Pin<P>
where
    P: DerefMut + Unpin,
    P::Target: FusedFuture,
{}

pub trait TryFuture: Future + private_try_future::Sealed {
    type Ok;
    type Error;
    fn try_poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Self::Ok, Self::Error>>;
}

impl<F, T, E> TryFuture for F
where
    F: ?Sized + Future<Output = Result<T, E>>,
{
    type Ok = T;
    type Error = E;
}
