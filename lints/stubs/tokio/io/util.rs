pub use async_buf_read_ext::AsyncBufReadExt;
pub use async_read_ext::AsyncReadExt;
pub use async_seek_ext::AsyncSeekExt;
pub use async_write_ext::AsyncWriteExt;
pub use buf_reader::BufReader;
pub use buf_stream::BufStream;
pub use buf_writer::BufWriter;
pub use chain::Chain;
pub use copy::copy;
pub use copy_bidirectional::{copy_bidirectional, copy_bidirectional_with_sizes};
pub use copy_buf::copy_buf;
pub use empty::{empty, Empty};
pub use lines::Lines;
pub use mem::{duplex, simplex, DuplexStream, SimplexStream};
pub use repeat::{repeat, Repeat};
pub use sink::{sink, Sink};
pub use split::Split;
pub use take::Take;

mod async_buf_read_ext {
    use crate::io::util::fill_buf::FillBuf;
    use crate::io::util::lines::Lines;
    use crate::io::util::read_line::ReadLine;
    use crate::io::util::read_until::ReadUntil;
    use crate::io::util::split::Split;
    use crate::io::AsyncBufRead;
    pub trait AsyncBufReadExt: AsyncBufRead {
        fn read_until<'a>(
            &'a mut self,
            byte: u8,
            buf: &'a mut Vec<u8>,
        ) -> ReadUntil<'a, Self>
        where
            Self: Unpin;
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
        where
            Self: Unpin;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized + Unpin;
        fn fill_buf(&mut self) -> FillBuf<'_, Self>
        where
            Self: Unpin;
        fn consume(&mut self, amt: usize)
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
}

mod async_read_ext {
    use crate::io::util::chain::Chain;
    use crate::io::util::read::Read;
    use crate::io::util::read_buf::ReadBuf;
    use crate::io::util::read_exact::ReadExact;
    use crate::io::util::read_to_end::ReadToEnd;
    use crate::io::util::read_to_string::ReadToString;
    use crate::io::util::take::Take;
    use crate::io::AsyncRead;
    use bytes::BufMut;
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized,
            R: AsyncRead;
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
        where
            Self: Unpin;
        fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> ReadBuf<'a, Self, B>
        where
            Self: Unpin,
            B: BufMut + ?Sized;
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
        where
            Self: Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
        where
            Self: Unpin;
        fn read_to_string<'a>(
            &'a mut self,
            dst: &'a mut String,
        ) -> ReadToString<'a, Self>
        where
            Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
}

mod async_seek_ext {
    use crate::io::seek::Seek;
    use crate::io::AsyncSeek;
    use std::io::SeekFrom;
    pub trait AsyncSeekExt: AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
        where
            Self: Unpin;
        fn rewind(&mut self) -> Seek<'_, Self>
        where
            Self: Unpin;
        fn stream_position(&mut self) -> Seek<'_, Self>
        where
            Self: Unpin;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
}

mod async_write_ext;

mod buf_reader {
    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::io::{self};
    use std::pin::Pin;
    use std::fmt;
    pub struct BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: fmt::Debug> fmt::Debug for BufReader<R> {}
}

mod buf_stream {
    use crate::io::util::{BufReader, BufWriter};
    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::io::{self};
    use std::pin::Pin;
    #[derive(Debug)]
    pub struct BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(
            reader_capacity: usize,
            writer_capacity: usize,
            stream: RW,
        ) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
}

mod buf_writer {
    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::fmt;
    use std::io::{self};
    use std::pin::Pin;
    pub struct BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: fmt::Debug> fmt::Debug for BufWriter<W> {}
}

mod chain {
    use crate::io::{AsyncBufRead, AsyncRead};
    use std::fmt;
    use std::pin::Pin;
    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> fmt::Debug for Chain<T, U>
    where
        T: fmt::Debug,
        U: fmt::Debug,
    {}
    impl<T, U> AsyncRead for Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {}
    impl<T, U> AsyncBufRead for Chain<T, U>
    where
        T: AsyncBufRead,
        U: AsyncBufRead,
    {}
}

mod copy {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::future::Future;
    use std::io;
    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    impl<R, W> Future for Copy<'_, R, W>
    where
        R: AsyncRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<u64>;
    }
    #[derive(Debug)]
    struct Copy<'a, R: ?Sized, W: ?Sized> {}
}

mod copy_bidirectional {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::io;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional_with_sizes<A, B>(
        a: &mut A,
        b: &mut B,
        a_to_b_buf_size: usize,
        b_to_a_buf_size: usize,
    ) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
}

mod copy_buf {
    use crate::io::{AsyncBufRead, AsyncWrite};
    use std::io;
    pub async fn copy_buf<'a, R, W>(
        reader: &'a mut R,
        writer: &'a mut W,
    ) -> io::Result<u64>
    where
        R: AsyncBufRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
}

mod empty {
    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::fmt;
    pub struct Empty {}
    pub fn empty() -> Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}
    impl fmt::Debug for Empty {}
}

mod flush {
    use crate::io::AsyncWrite;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct Flush<'a, A: ?Sized> {}
    impl<A> Future for Flush<'_, A>
    where
        A: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<()>;
    }
}

mod lines {
    use crate::io::AsyncBufRead;
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    #[derive(Debug)]
    pub struct Lines<R> {}
    impl<R> Lines<R>
    where
        R: AsyncBufRead + Unpin,
    {
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> Lines<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_line(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<String>>>;
    }
}

mod mem {
    use crate::io::{AsyncRead, AsyncWrite, ReadHalf, WriteHalf};
    #[derive(Debug)]
    pub struct DuplexStream {
        shared: std::cell::UnsafeCell<Vec<u8>>,
    }
    #[derive(Debug)]
    pub struct SimplexStream {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub fn simplex(
        max_buf_size: usize,
    ) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}
}

mod read {
    use crate::io::AsyncRead;
    use std::future::Future;
    use std::io;
    use std::marker::Unpin;
    #[derive(Debug)]
    pub struct Read<'a, R: ?Sized> {}
    impl<R> Future for Read<'_, R>
    where
        R: AsyncRead + Unpin + ?Sized,
    {
        type Output = io::Result<usize>;
    }
}

mod read_buf {
    use crate::io::AsyncRead;
    use bytes::BufMut;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct ReadBuf<'a, R: ?Sized, B: ?Sized> {}
    impl<R, B> Future for ReadBuf<'_, R, B>
    where
        R: AsyncRead + Unpin + ?Sized,
        B: BufMut + ?Sized,
    {
        type Output = io::Result<usize>;
    }
}

mod read_exact {
    use crate::io::AsyncRead;
    use std::future::Future;
    use std::io;
    use std::marker::Unpin;
    #[derive(Debug)]
    pub struct ReadExact<'a, A: ?Sized> {}
    impl<A> Future for ReadExact<'_, A>
    where
        A: AsyncRead + Unpin + ?Sized,
    {
        type Output = io::Result<usize>;
    }
}

mod read_line {
    use crate::io::AsyncBufRead;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct ReadLine<'a, R: ?Sized> {}
    impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
        type Output = io::Result<usize>;
    }
}

mod fill_buf {
    use crate::io::AsyncBufRead;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct FillBuf<'a, R: ?Sized> {}
    impl<'a, R: AsyncBufRead + ?Sized + Unpin> Future for FillBuf<'a, R> {
        type Output = io::Result<&'a [u8]>;
    }
}

mod read_to_end {
    use crate::io::AsyncRead;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct ReadToEnd<'a, R: ?Sized> {}
    impl<A> Future for ReadToEnd<'_, A>
    where
        A: AsyncRead + ?Sized + Unpin,
    {
        type Output = io::Result<usize>;
    }
}

mod read_to_string {
    use crate::io::AsyncRead;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct ReadToString<'a, R: ?Sized> {}
    impl<A> Future for ReadToString<'_, A>
    where
        A: AsyncRead + ?Sized + Unpin,
    {
        type Output = io::Result<usize>;
    }
}

mod read_until {
    use crate::io::AsyncBufRead;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct ReadUntil<'a, R: ?Sized> {}
    impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
        type Output = io::Result<usize>;
    }
}

mod repeat {
    use crate::io::AsyncRead;
    #[derive(Debug)]
    pub struct Repeat {}
    pub fn repeat(byte: u8) -> Repeat;
    impl AsyncRead for Repeat {}
}

mod shutdown {
    use crate::io::AsyncWrite;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct Shutdown<'a, A: ?Sized> {}
    impl<A> Future for Shutdown<'_, A>
    where
        A: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<()>;
    }
}

mod sink {
    use crate::io::AsyncWrite;
    use std::fmt;
    pub struct Sink {}
    pub fn sink() -> Sink;
    impl AsyncWrite for Sink {}
    impl fmt::Debug for Sink {}
}

mod split {
    use crate::io::AsyncBufRead;
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    #[derive(Debug)]
    pub struct Split<R> {}
    impl<R> Split<R>
    where
        R: AsyncBufRead + Unpin,
    {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
    }
    impl<R> Split<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_segment(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<Vec<u8>>>>;
    }
}

mod take {
    use crate::io::{AsyncBufRead, AsyncRead};
    use std::pin::Pin;
    #[derive(Debug)]
    pub struct Take<R> {}
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
}

mod write {
    use crate::io::AsyncWrite;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct Write<'a, W: ?Sized> {}
    impl<W> Future for Write<'_, W>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<usize>;
    }
}

mod write_vectored {
    use crate::io::AsyncWrite;
    use std::io;
    use std::future::Future;
    #[derive(Debug)]
    pub struct WriteVectored<'a, 'b, W: ?Sized> {}
    impl<W> Future for WriteVectored<'_, '_, W>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<usize>;
    }
}

mod write_all {
    use crate::io::AsyncWrite;
    use std::future::Future;
    use std::io;
    #[derive(Debug)]
    pub struct WriteAll<'a, W: ?Sized> {}
    impl<W> Future for WriteAll<'_, W>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        type Output = io::Result<()>;
    }
}

mod write_buf {
    use crate::io::AsyncWrite;
    use bytes::Buf;
    use std::future::Future;
    use std::io::{self};
    #[derive(Debug)]
    pub struct WriteBuf<'a, W, B> {}
    impl<W, B> Future for WriteBuf<'_, W, B>
    where
        W: AsyncWrite + Unpin,
        B: Buf,
    {
        type Output = io::Result<usize>;
    }
}

mod write_all_buf {
    use crate::io::AsyncWrite;
    use bytes::Buf;
    use std::future::Future;
    use std::io::{self};
    #[derive(Debug)]
    pub struct WriteAllBuf<'a, W, B> {}
    impl<W, B> Future for WriteAllBuf<'_, W, B>
    where
        W: AsyncWrite + Unpin,
        B: Buf,
    {
        type Output = io::Result<()>;
    }
}
