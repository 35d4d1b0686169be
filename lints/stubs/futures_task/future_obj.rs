use core::{fmt, future::Future, pin::Pin};

mod if_alloc {
    use super::*;
    use alloc::boxed::Box;
    unsafe impl<'a, T, F> UnsafeFutureObj<'a, T> for Box<F>
    where
        F: Future<Output = T> + 'a,
    {}
    unsafe impl<'a, T: 'a> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + 'a> {}
    unsafe impl<'a, T: 'a> UnsafeFutureObj<'a, T>
    for Box<dyn Future<Output = T> + Send + 'a> {}
    unsafe impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<Box<F>>
    where
        F: Future<Output = T> + 'a,
    {}
    unsafe impl<'a, T: 'a> UnsafeFutureObj<'a, T>
    for Pin<Box<dyn Future<Output = T> + 'a>> {}
    unsafe impl<'a, T: 'a> UnsafeFutureObj<'a, T>
    for Pin<Box<dyn Future<Output = T> + Send + 'a>> {}
    impl<'a, F: Future<Output = ()> + Send + 'a> From<Box<F>> for FutureObj<'a, ()> {}
    impl<'a> From<Box<dyn Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}
    impl<'a, F: Future<Output = ()> + Send + 'a> From<Pin<Box<F>>>
    for FutureObj<'a, ()> {}
    impl<'a> From<Pin<Box<dyn Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}
    impl<'a, F: Future<Output = ()> + 'a> From<Box<F>> for LocalFutureObj<'a, ()> {}
    impl<'a> From<Box<dyn Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}
    impl<'a, F: Future<Output = ()> + 'a> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> {}
    impl<'a> From<Pin<Box<dyn Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}
}
pub struct LocalFutureObj<'a, T> {}

impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + 'a>(f: F) -> Self;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}
impl<T> fmt::Debug for LocalFutureObj<'_, T> {}
impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}

impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}
pub struct FutureObj<'a, T>(());

impl<'a, T> FutureObj<'a, T> {
    pub fn new<F: UnsafeFutureObj<'a, T> + Send>(f: F) -> Self;
}
impl<T> fmt::Debug for FutureObj<'_, T> {}

impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}

pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut (dyn Future<Output = T> + 'a);
    unsafe fn drop(ptr: *mut (dyn Future<Output = T> + 'a));
}

unsafe impl<'a, T, F> UnsafeFutureObj<'a, T> for &'a mut F
where
    F: Future<Output = T> + Unpin + 'a,
{}

unsafe impl<'a, T> UnsafeFutureObj<'a, T>
for &'a mut (dyn Future<Output = T> + Unpin + 'a) {}

unsafe impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<&'a mut F>
where
    F: Future<Output = T> + 'a,
{}

unsafe impl<'a, T> UnsafeFutureObj<'a, T>
for Pin<&'a mut (dyn Future<Output = T> + 'a)> {}
