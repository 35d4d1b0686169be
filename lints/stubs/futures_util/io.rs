pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite, Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub trait AsyncReadExt: AsyncRead {
    async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Result<usize>;
    async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> Result<()>;
    async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> Result<usize>;
    async fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> Result<usize>;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncWriteExt: AsyncWrite {
    async fn flush(&mut self) -> Result<()>;
    async fn close(&mut self) -> Result<()>;
    async fn write<'a>(&'a mut self, buf: &'a [u8]) -> Result<usize>;
    async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> Result<()>;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub trait AsyncBufReadExt: AsyncBufRead {
    async fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> Result<usize>;
    async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> Result<usize>;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub async fn copy<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> Result<u64>;
