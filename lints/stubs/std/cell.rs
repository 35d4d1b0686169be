//! Values that change behind shared references.

use crate::ops::{Deref, DerefMut};

pub struct UnsafeCell<T: ?Sized> { value: T }
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> UnsafeCell<T> {
    pub fn get(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
}
pub struct Cell<T: ?Sized> { value: UnsafeCell<T> }
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T>;
    pub fn set(&self, value: T);
    pub fn replace(&self, value: T) -> T;
    pub fn into_inner(self) -> T;
    pub fn swap(&self, other: &Self);
    pub fn get(&self) -> T where T: Copy;
    pub fn take(&self) -> T where T: Default;
    pub fn update(&self, f: impl FnOnce(T) -> T) where T: Copy;
}
impl<T: Default> Default for Cell<T> {}
impl<T: Copy> Clone for Cell<T> {}
pub struct RefCell<T: ?Sized> { value: UnsafeCell<T> }
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T>;
    pub fn into_inner(self) -> T;
    pub fn replace(&self, value: T) -> T;
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
    pub fn swap(&self, other: &Self);
    pub fn take(&self) -> T where T: Default;
}
impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    pub fn borrow_mut(&self) -> RefMut<'_, T>;
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RefCell<T> {}
impl<T: Clone> Clone for RefCell<T> {}
impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RefCell<T> {}
pub struct BorrowError;
pub struct BorrowMutError;
pub struct Ref<'b, T: ?Sized> { value: &'b T }
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
}
impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; }
pub struct RefMut<'b, T: ?Sized> { value: &'b mut T }
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
}
impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RefMut<'_, T> {}
pub struct OnceCell<T> { inner: UnsafeCell<Option<T>> }
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceCell<T> {}
pub struct LazyCell<T, F = fn() -> T> { state: UnsafeCell<Option<T>>, f: F }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
}
impl<T, F> Deref for LazyCell<T, F> { type Target = T; }

impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn from_mut(t: &mut T) -> &Cell<T>;
}

impl<T> Cell<[T]> {
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>];
}

impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N];
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
}

impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>;
    pub fn map_split<U: ?Sized, V: ?Sized, F>(
        orig: Ref<'b, T>,
        f: F,
    ) -> (Ref<'b, U>, Ref<'b, V>)
    where
        F: FnOnce(&T) -> (&U, &V);
}

impl<T: ?Sized> RefCell<T> {
    pub const fn as_ptr(&self) -> *mut T;
    pub const unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}

impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn filter_map<U: ?Sized, F>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> Result<RefMut<'b, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn map_split<U: ?Sized, V: ?Sized, F>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> (RefMut<'b, U>, RefMut<'b, V>)
    where
        F: FnOnce(&mut T) -> (&mut U, &mut V);
}

impl<T: ?Sized> UnsafeCell<T> {
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    pub const fn raw_get(this: *const Self) -> *mut T;
}

impl crate::error::Error for BorrowError {}
impl crate::error::Error for BorrowMutError {}
impl<T> From<T> for Cell<T> {}
impl<T> From<T> for RefCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T> From<T> for UnsafeCell<T> {}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
