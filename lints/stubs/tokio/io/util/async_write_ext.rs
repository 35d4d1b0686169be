use crate::io::util::flush::Flush;
use crate::io::util::shutdown::Shutdown;
use crate::io::util::write::Write;
use crate::io::util::write_all::WriteAll;
use crate::io::util::write_all_buf::WriteAllBuf;
use crate::io::util::write_buf::WriteBuf;
use crate::io::util::write_vectored::WriteVectored;
use crate::io::AsyncWrite;
use std::io::IoSlice;
use bytes::Buf;

pub trait AsyncWriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    fn write_vectored<'a, 'b>(
        &'a mut self,
        bufs: &'a [IoSlice<'b>],
    ) -> WriteVectored<'a, 'b, Self>
    where
        Self: Unpin;
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B>
    where
        Self: Sized + Unpin,
        B: Buf;
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteAllBuf<'a, Self, B>
    where
        Self: Sized + Unpin,
        B: Buf;
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
    fn flush(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn shutdown(&mut self) -> Shutdown<'_, Self>
    where
        Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
