//! Input and output.

use std::io::Result;

pub trait AsyncRead {}
pub trait AsyncWrite {}
pub trait AsyncBufRead: AsyncRead {}
pub trait AsyncReadExt: AsyncRead {
    #[flow(none)]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[flow(none)]
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[flow(none)]
    async fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
}
pub trait AsyncWriteExt: AsyncWrite {
    #[flow(none)]
    async fn write(&mut self, src: &[u8]) -> Result<usize>;
    async fn write_all(&mut self, src: &[u8]) -> Result<()>;
    async fn flush(&mut self) -> Result<()>;
    async fn shutdown(&mut self) -> Result<()>;
}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn lines(self) -> Lines<Self> where Self: Sized;
    #[flow(none)]
    async fn read_line(&mut self, buf: &mut String) -> Result<usize>;
}
impl<T: AsyncRead> AsyncReadExt for T {}
impl<T: AsyncWrite> AsyncWriteExt for T {}
impl<T: AsyncBufRead> AsyncBufReadExt for T {}
pub struct Lines<R> { reader: R }
impl<R> Lines<R> {
    pub async fn next_line(&mut self) -> Result<Option<String>>;
}
pub struct BufReader<R> { inner: R }
impl<R> BufReader<R> {
    pub fn new(inner: R) -> Self;
}
impl<R> AsyncRead for BufReader<R> {}
impl<R> AsyncBufRead for BufReader<R> {}
pub struct Stdin;
pub struct Stdout;
pub struct Stderr;
impl AsyncRead for Stdin {}
impl AsyncWrite for Stdout {}
impl AsyncWrite for Stderr {}
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;
