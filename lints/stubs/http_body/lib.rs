//! `http-body`: bodies as streams of frames.

use bytes::{Buf, Bytes};
use std::convert::Infallible;
use std::ops;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use self::frame::Frame;
pub use self::size_hint::SizeHint;

mod frame {
    use http::HeaderMap;
    #[derive(Debug)]
    pub struct Frame<T> {}
    impl<T> Frame<T> {
        pub fn data(buf: T) -> Self;
        pub fn trailers(map: HeaderMap) -> Self;
        pub fn map_data<F, D>(self, f: F) -> Frame<D>
        where
            F: FnOnce(T) -> D;
        pub fn is_data(&self) -> bool;
        pub fn into_data(self) -> Result<T, Self>;
        pub fn data_ref(&self) -> Option<&T>;
        pub fn data_mut(&mut self) -> Option<&mut T>;
        pub fn is_trailers(&self) -> bool;
        pub fn into_trailers(self) -> Result<HeaderMap, Self>;
        pub fn trailers_ref(&self) -> Option<&HeaderMap>;
        pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
    }
}

mod size_hint {
    #[derive(Debug, Default, Clone, Copy)]
    pub struct SizeHint {}
    impl SizeHint {
        pub fn new() -> SizeHint;
        pub fn with_exact(value: u64) -> SizeHint;
        pub fn lower(&self) -> u64;
        pub fn set_lower(&mut self, value: u64);
        pub fn upper(&self) -> Option<u64>;
        pub fn set_upper(&mut self, value: u64);
        pub fn exact(&self) -> Option<u64>;
        pub fn set_exact(&mut self, value: u64);
    }
    impl core::ops::Add for SizeHint {
        type Output = SizeHint;
    }
}

pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
    #[flow(none)]
    fn size_hint(&self) -> SizeHint;
}

impl<T: Body + Unpin + ?Sized> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
}

impl<P> Body for Pin<P>
where
    P: Unpin + ops::DerefMut,
    P::Target: Body,
{
    type Data = <<P as ops::Deref>::Target as Body>::Data;
    type Error = <<P as ops::Deref>::Target as Body>::Error;
}

impl<T: Body + Unpin + ?Sized> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
}

impl<B: Body> Body for http::Request<B> {
    type Data = B::Data;
    type Error = B::Error;
}

impl<B: Body> Body for http::Response<B> {
    type Data = B::Data;
    type Error = B::Error;
}

impl Body for String {
    type Data = Bytes;
    type Error = Infallible;
}
