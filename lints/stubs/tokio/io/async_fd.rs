use crate::io::{Interest, Ready};
use std::error::Error;
use std::fmt;
use std::io;
use std::os::unix::io::AsRawFd;
use std::task::{ready, Context, Poll};

pub struct AsyncFd<T: AsRawFd> {}
pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}
pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}

impl<T: AsRawFd> AsyncFd<T> {
    pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub unsafe fn register_with_interest(
        inner: T,
        interest: Interest,
    ) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn poll_read_ready<'a>(
        &'a self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_read_ready_mut<'a>(
        &'a mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub fn poll_write_ready<'a>(
        &'a self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_write_ready_mut<'a>(
        &'a mut self,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub async fn ready(
        &self,
        interest: Interest,
    ) -> io::Result<AsyncFdReadyGuard<'_, T>>;
    pub async fn ready_mut(
        &mut self,
        interest: Interest,
    ) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
    pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn readable_mut<'a>(
        &'a mut self,
    ) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn writable_mut<'a>(
        &'a mut self,
    ) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn async_io<R>(
        &self,
        interest: Interest,
        f: impl FnMut(&T) -> io::Result<R>,
    ) -> io::Result<R>;
    pub async fn async_io_mut<R>(
        &mut self,
        interest: Interest,
        f: impl FnMut(&mut T) -> io::Result<R>,
    ) -> io::Result<R>;
    pub fn try_io<R>(
        &self,
        interest: Interest,
        f: impl FnOnce(&T) -> io::Result<R>,
    ) -> io::Result<R>;
    pub fn try_io_mut<R>(
        &mut self,
        interest: Interest,
        f: impl FnOnce(&mut T) -> io::Result<R>,
    ) -> io::Result<R>;
    pub fn new(inner: T) -> io::Result<Self>;
    pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
    pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn try_with_interest(
        inner: T,
        interest: Interest,
    ) -> Result<Self, AsyncFdRegisterError<T>>;
}
impl<T: AsRawFd> AsRawFd for AsyncFd<T> {}
impl<T: AsRawFd> std::os::unix::io::AsFd for AsyncFd<T> {}
impl<T: std::fmt::Debug + AsRawFd> std::fmt::Debug for AsyncFd<T> {}

impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(
        &mut self,
        f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>,
    ) -> Result<io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
    pub fn get_inner(&self) -> &'a Inner;
}

impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(
        &mut self,
        f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>,
    ) -> Result<io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &AsyncFd<Inner>;
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
    pub fn get_inner(&self) -> &Inner;
    pub fn get_inner_mut(&mut self) -> &mut Inner;
}
impl<'a, T: std::fmt::Debug + AsRawFd> std::fmt::Debug for AsyncFdReadyGuard<'a, T> {}
impl<'a, T: std::fmt::Debug + AsRawFd> std::fmt::Debug for AsyncFdReadyMutGuard<'a, T> {}

#[derive(Debug)]
pub struct TryIoError(());
pub struct AsyncFdRegisterError<T> {}
pub type AsyncFdTryNewError<T> = AsyncFdRegisterError<T>;

impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, io::Error);
}
impl<T> fmt::Display for AsyncFdRegisterError<T> {}
impl<T> fmt::Debug for AsyncFdRegisterError<T> {}
impl<T> Error for AsyncFdRegisterError<T> {}
impl<T> From<AsyncFdRegisterError<T>> for io::Error {}
