use alloc::sync::Arc;
use core::fmt::{self, Debug};
use core::iter::FromIterator;
use core::pin::Pin;
use futures_core::future::Future;
use futures_core::stream::{FusedStream, Stream};
use futures_task::{FutureObj, LocalFutureObj, LocalSpawn, Spawn};
pub use self::iter::{IntoIter, Iter, IterMut, IterPinMut, IterPinRef};

mod iter;

mod task {
    use super::Arc;
    mod waker_ref {
        use core::ops::Deref;
        use core::task::Waker;
        impl Deref for WakerRef<'_> {
            type Target = Waker;
        }
        pub(crate) struct WakerRef<'a> {}
    }
    pub(crate) trait ArcWake: Send + Sync {
        fn wake(this: Arc<Self>);
        fn wake_by_ref(arc_self: &Arc<Self>);
    }
}
pub struct FuturesUnordered<Fut> {}
impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}
impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}
impl<Fut> Default for FuturesUnordered<Fut> {}

impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut>
    where
        Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut>
    where
        Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut>;
}

impl<Fut: Future> Stream for FuturesUnordered<Fut> {
    type Item = Fut::Output;
}
impl<Fut> Debug for FuturesUnordered<Fut> {}

impl<Fut> FuturesUnordered<Fut> {
    pub fn clear(&mut self);
}

impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
    type Item = &'a Fut;
    type IntoIter = Iter<'a, Fut>;
}

impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> {
    type Item = &'a mut Fut;
    type IntoIter = IterMut<'a, Fut>;
}

impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
    type Item = Fut;
    type IntoIter = IntoIter<Fut>;
}
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
