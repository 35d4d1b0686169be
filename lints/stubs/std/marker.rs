//! Properties of types.

pub trait Sized {}
pub trait Send {}
pub trait Sync {}
pub trait Unpin {}
pub trait Copy: Clone {}
pub struct PhantomData<T: ?Sized>;
pub struct PhantomPinned;
impl<T: ?Sized> Clone for PhantomData<T> {}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Default for PhantomData<T> {}
