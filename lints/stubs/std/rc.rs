//! Shared ownership in one thread.

pub struct Rc<T: ?Sized> { ptr: *mut T }
impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T>;
    pub fn pin(value: T) -> crate::pin::Pin<Rc<T>>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
    pub fn into_inner(this: Rc<T>) -> Option<T>;
    pub fn unwrap_or_clone(this: Rc<T>) -> T where T: Clone;
}
impl<T: ?Sized> Rc<T> {
    pub fn downgrade(this: &Rc<T>) -> Weak<T>;
    #[flow(none)]
    pub fn weak_count(this: &Rc<T>) -> usize;
    #[flow(none)]
    pub fn strong_count(this: &Rc<T>) -> usize;
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
    pub fn make_mut(this: &mut Rc<T>) -> &mut T;
    #[flow(none)]
    pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
    pub fn as_ptr(this: &Rc<T>) -> *const T;
}
pub struct Weak<T: ?Sized> { ptr: *mut T }
impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}
impl<T: ?Sized> Weak<T> {
    pub fn upgrade(&self) -> Option<Rc<T>>;
}
impl<T: ?Sized> Clone for Weak<T> {}
impl<T: ?Sized> crate::ops::Deref for Rc<T> { type Target = T; }
impl<T: ?Sized> Clone for Rc<T> {}
impl<T: Default> Default for Rc<T> {}
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {}
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {}
impl<T: ?Sized + Ord> Ord for Rc<T> {}
impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Rc<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Rc<T> {}
impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Rc<T> {}
impl<T: ?Sized> AsRef<T> for Rc<T> {}
impl<T> From<T> for Rc<T> {}
impl From<&str> for Rc<str> {}
impl From<String> for Rc<str> {}
impl<T> From<Vec<T>> for Rc<[T]> {}
impl<T> FromIterator<T> for Rc<[T]> {}

impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(this: Self) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl Rc<dyn crate::any::Any> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Rc<T>, Self>;
}

impl<T: ?Sized> crate::fmt::Pointer for Rc<T> {}
impl<T: Clone> From<&[T]> for Rc<[T]> {}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
impl From<&mut str> for Rc<str> {}
impl From<Rc<str>> for Rc<[u8]> {}
impl<T: ?Sized> From<Box<T>> for Rc<T> {}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
impl<T: ?Sized> crate::fmt::Debug for Weak<T> {}
impl<T> Default for Weak<T> {}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
    pub fn into_raw(self) -> *const T;
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    #[flow(none)]
    pub fn strong_count(&self) -> usize;
    #[flow(none)]
    pub fn weak_count(&self) -> usize;
    #[flow(none)]
    pub fn ptr_eq(&self, other: &Self) -> bool;
}
