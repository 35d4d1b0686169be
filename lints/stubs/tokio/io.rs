pub use self::async_buf_read::AsyncBufRead;
pub use self::async_read::AsyncRead;
pub use self::async_seek::AsyncSeek;
pub use self::async_write::AsyncWrite;
pub use self::read_buf::ReadBuf;
pub use std::io::{Error, ErrorKind, Result, SeekFrom};
pub use interest::Interest;
pub use ready::Ready;
pub use stderr::{stderr, Stderr};
pub use stdin::{stdin, Stdin};
pub use stdout::{stdout, Stdout};
pub use split::{split, ReadHalf, WriteHalf};
pub use join::{join, Join};
pub use util::{
    copy, copy_bidirectional, copy_bidirectional_with_sizes, copy_buf, duplex, empty,
    repeat, sink, simplex, AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt,
    BufReader, BufStream, BufWriter, Chain, DuplexStream, Empty, Lines, Repeat, Sink,
    Split, Take, SimplexStream,
};

pub(crate) mod blocking {
    use std::io::prelude::*;
    #[derive(Debug)]
    pub(crate) struct Buf {}
}

mod async_buf_read {
    use crate::io::AsyncRead;
    use std::io;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<P> AsyncBufRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncBufRead,
    {}
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for io::Cursor<T> {}
}

mod async_read {
    use super::ReadBuf;
    use std::io;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait AsyncRead {
        fn poll_read(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>>;
    }
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<P> AsyncRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncRead,
    {}
    impl AsyncRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for io::Cursor<T> {}
}

mod async_seek {
    use std::io::{self, SeekFrom};
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        fn poll_complete(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<u64>>;
    }
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<P> AsyncSeek for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncSeek,
    {}
    impl<T: AsRef<[u8]> + Unpin> AsyncSeek for io::Cursor<T> {}
}

mod async_write {
    use std::io::{self, IoSlice};
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait AsyncWrite {
        fn poll_write(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buf: &[u8],
        ) -> Poll<io::Result<usize>>;
        fn poll_flush(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<()>>;
        fn poll_shutdown(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<()>>;
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bufs: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<P> AsyncWrite for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncWrite,
    {}
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for io::Cursor<&mut [u8]> {}
    impl AsyncWrite for io::Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Box<[u8]>> {}
}

mod read_buf {
    use std::fmt;
    use std::mem::MaybeUninit;
    pub struct ReadBuf<'a> {}
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
        #[flow(none)]
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        #[flow(none)]
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    unsafe impl<'a> bytes::BufMut for ReadBuf<'a> {}
    impl fmt::Debug for ReadBuf<'_> {}
}

pub(crate) mod interest {
    use std::fmt;
    use std::ops;
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct Interest(());
    impl Interest {
        pub const AIO: Interest;
        pub const LIO: Interest;
        pub const READABLE: Interest;
        pub const WRITABLE: Interest;
        pub const ERROR: Interest;
        pub const PRIORITY: Interest;
        pub const fn is_readable(self) -> bool;
        pub const fn is_writable(self) -> bool;
        pub const fn is_error(self) -> bool;
        pub const fn is_priority(self) -> bool;
        pub const fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    impl ops::BitOr for Interest {
        type Output = Self;
    }
    impl ops::BitOrAssign for Interest {}
    impl fmt::Debug for Interest {}
}

pub(crate) mod ready {
    use std::fmt;
    use std::ops;
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Ready(());
    impl Ready {
        pub const EMPTY: Ready;
        pub const READABLE: Ready;
        pub const WRITABLE: Ready;
        pub const READ_CLOSED: Ready;
        pub const WRITE_CLOSED: Ready;
        pub const PRIORITY: Ready;
        pub const ERROR: Ready;
        pub const ALL: Ready;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl ops::BitOr<Ready> for Ready {
        type Output = Ready;
    }
    impl ops::BitOrAssign<Ready> for Ready {}
    impl ops::BitAnd<Ready> for Ready {
        type Output = Ready;
    }
    impl ops::Sub<Ready> for Ready {
        type Output = Ready;
    }
    impl fmt::Debug for Ready {}
}

pub mod bsd {
    pub use poll_aio::{Aio, AioEvent, AioSource};
    mod poll_aio {
        use std::fmt;
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::os::fd::BorrowedFd;
        use std::os::unix::io::RawFd;
        use std::task::{Context, Poll};
        pub trait AioSource {
            fn register(&mut self, _kq: RawFd, _token: usize);
            fn register_borrowed(&mut self, kq: BorrowedFd<'_>, token: usize);
            fn deregister(&mut self);
        }
        pub struct Aio<E> {}
        impl<E: AioSource> Aio<E> {
            pub fn new_for_aio(io: E) -> io::Result<Self>;
            pub fn new_for_lio(io: E) -> io::Result<Self>;
            pub fn clear_ready(&self, ev: AioEvent);
            pub fn into_inner(self) -> E;
            pub fn poll_ready(
                &self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<AioEvent>>;
        }
        impl<E: AioSource> Deref for Aio<E> {
            type Target = E;
        }
        impl<E: AioSource> DerefMut for Aio<E> {}
        impl<E: AioSource + fmt::Debug> fmt::Debug for Aio<E> {}
        #[derive(Debug)]
        pub struct AioEvent(());
    }
}

mod async_fd;

pub mod unix {
    pub use super::async_fd::{
        AsyncFd, AsyncFdRegisterError, AsyncFdReadyGuard, AsyncFdReadyMutGuard,
        TryIoError,
    };
    pub use super::async_fd::AsyncFdTryNewError;
}

mod stderr {
    use crate::io::AsyncWrite;
    mod sys {
        use std::os::unix::io::{AsFd, AsRawFd};
        use super::Stderr;
        impl AsRawFd for Stderr {}
        impl AsFd for Stderr {}
    }
    #[derive(Debug)]
    pub struct Stderr {}
    pub fn stderr() -> Stderr;
    impl AsyncWrite for Stderr {}
}

mod stdin {
    use crate::io::AsyncRead;
    mod sys {
        use std::os::unix::io::{AsFd, AsRawFd};
        use super::Stdin;
        impl AsRawFd for Stdin {}
        impl AsFd for Stdin {}
    }
    #[derive(Debug)]
    pub struct Stdin {}
    pub fn stdin() -> Stdin;
    impl AsyncRead for Stdin {}
}

mod stdout {
    use crate::io::AsyncWrite;
    mod sys {
        use std::os::unix::io::{AsFd, AsRawFd};
        use super::Stdout;
        impl AsRawFd for Stdout {}
        impl AsFd for Stdout {}
    }
    #[derive(Debug)]
    pub struct Stdout {}
    pub fn stdout() -> Stdout;
    impl AsyncWrite for Stdout {}
}

mod split {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::fmt;
    pub struct ReadHalf<T> {}
    pub struct WriteHalf<T> {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
    where
        T: AsyncRead + AsyncWrite;
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T
        where
            T: Unpin;
    }
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    impl<T: fmt::Debug> fmt::Debug for ReadHalf<T> {}
    impl<T: fmt::Debug> fmt::Debug for WriteHalf<T> {}
    struct Inner<T> {}
}

mod join {
    use crate::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use std::pin::Pin;
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite;
    #[derive(Debug)]
    pub struct Join<R, W> {}
    impl<R, W> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite,
    {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    }
    impl<R, W> AsyncRead for Join<R, W>
    where
        R: AsyncRead,
    {}
    impl<R, W> AsyncWrite for Join<R, W>
    where
        W: AsyncWrite,
    {}
    impl<R, W> AsyncBufRead for Join<R, W>
    where
        R: AsyncBufRead,
    {}
}

pub(crate) mod seek {
    use crate::io::AsyncSeek;
    use std::future::Future;
    use std::io::{self};
    #[derive(Debug)]
    pub struct Seek<'a, S: ?Sized> {}
    impl<S> Future for Seek<'_, S>
    where
        S: AsyncSeek + ?Sized + Unpin,
    {
        type Output = io::Result<u64>;
    }
}

pub(crate) mod util;
