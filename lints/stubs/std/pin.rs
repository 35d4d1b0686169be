//! Values that stay where they are.

use crate::future::Future;
use crate::ops::{Deref, DerefMut};

#[derive(Clone, Copy)]
pub struct Pin<P> { pointer: P }
impl<P: Deref> Pin<P> {
    pub fn new(pointer: P) -> Pin<P>;
    pub unsafe fn new_unchecked(pointer: P) -> Pin<P>;
    pub fn as_ref(&self) -> Pin<&P::Target>;
    pub fn as_mut(&mut self) -> Pin<&mut P::Target>;
    #[flow(replaces)]
    pub fn set(&mut self, value: P::Target);
    pub fn into_inner(pin: Pin<P>) -> P;
    pub unsafe fn into_inner_unchecked(pin: Pin<P>) -> P;
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn get_mut(self) -> &'a mut T;
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, f: F) -> Pin<&'a mut U>;
}
impl<'a, T: ?Sized> Pin<&'a T> {
    pub fn get_ref(self) -> &'a T;
}
impl<P: Deref> Deref for Pin<P> { type Target = P::Target; }
impl<P: DerefMut> DerefMut for Pin<P> {}
impl<P: Deref> Future for Pin<P> where P::Target: Future { type Output = <P::Target as Future>::Output; }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub const fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target>
    where
        Ptr: DerefMut;
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T>;
}

impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T>;
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}
