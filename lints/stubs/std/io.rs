//! Input and output.

use crate::fmt::Arguments;

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}

pub type Result<T> = crate::result::Result<T, Error>;
pub struct Error { kind: ErrorKind }
impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    #[flow(none)]
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
    #[flow(none)]
    pub fn kind(&self) -> ErrorKind;
}
impl crate::fmt::Debug for Error {}
impl crate::fmt::Display for Error {}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error {}
impl From<crate::ffi::NulError> for Error {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists,
    WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle,
    InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge,
    ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename,
    ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other,
}
impl crate::fmt::Display for ErrorKind {}

pub trait Read {
    #[flow(none)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[flow(none)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    #[flow(none)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[flow(none)]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
pub trait Write {
    #[flow(none)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[flow(none)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
pub trait Seek {
    #[flow(none)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    #[flow(none)]
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[flow(none)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    #[flow(none)]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    fn lines(self) -> Lines<Self> where Self: Sized;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
}
pub trait IsTerminal {
    #[flow(none)]
    fn is_terminal(&self) -> bool;
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; }
pub struct Chain<T, U> { first: T, second: U }
impl<T: Read, U: Read> Read for Chain<T, U> {}
pub struct Take<T> { inner: T }
impl<T: Read> Read for Take<T> {}
pub struct Split<B> { buf: B }
impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; }
pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; }

pub struct BufReader<R: ?Sized> { inner: R }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: Read> Read for BufReader<R> {}
impl<R: Read> BufRead for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {}
pub struct BufWriter<W: ?Sized + Write> { inner: W }
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
}
impl<W: Write> Write for BufWriter<W> {}
pub struct LineWriter<W: ?Sized + Write> { inner: W }
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
}
impl<W: Write> Write for LineWriter<W> {}
#[derive(Debug)]
pub struct IntoInnerError<W>(W, Error);
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cursor<T> { inner: T, pos: u64 }
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    #[flow(none)]
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T: AsRef<[u8]>> Read for Cursor<T> {}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl Write for Cursor<Vec<u8>> {}
impl Write for Cursor<Box<[u8]>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
pub struct Stdin;
pub struct StdinLock<'a>(&'a Stdin);
pub struct Stdout;
pub struct StdoutLock<'a>(&'a Stdout);
pub struct Stderr;
pub struct StderrLock<'a>(&'a Stderr);
pub struct Empty;
pub struct Sink;
pub struct Repeat;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;
pub fn empty() -> Empty;
pub fn sink() -> Sink;
pub fn repeat(byte: u8) -> Repeat;
pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    #[flow(none)]
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Read for Stdin {}
impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}
impl Write for Stdout {}
impl Write for &Stdout {}
impl Write for StdoutLock<'_> {}
impl Write for Stderr {}
impl Write for StderrLock<'_> {}
impl Write for Sink {}
impl Read for Empty {}
impl IsTerminal for Stdin {}
impl IsTerminal for Stdout {}
impl IsTerminal for Stderr {}
impl Read for &[u8] {}
impl BufRead for &[u8] {}
impl Write for &mut [u8] {}
impl<R: Read + ?Sized> Read for &mut R {}
impl<B: BufRead + ?Sized> BufRead for &mut B {}
impl<W: Write + ?Sized> Write for &mut W {}
impl<R: Read + ?Sized> Read for Box<R> {}
impl<B: BufRead + ?Sized> BufRead for Box<B> {}
impl<W: Write + ?Sized> Write for Box<W> {}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a>(&'a [u8]);
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
}
impl<'a> crate::ops::Deref for IoSlice<'a> {
    type Target = [u8];
}
#[derive(Debug)]
pub struct IoSliceMut<'a>(&'a mut [u8]);
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
}
impl<'a> crate::ops::Deref for IoSliceMut<'a> {
    type Target = [u8];
}
impl<'a> crate::ops::DerefMut for IoSliceMut<'a> {}

impl<R: ?Sized> BufReader<R> {
    #[flow(none)]
    pub fn capacity(&self) -> usize;
}

impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> crate::io::Result<()>;
}

impl<W: Write> BufWriter<W> {
}

impl<W: ?Sized + Write> BufWriter<W> {
    pub fn buffer(&self) -> &[u8];
    #[flow(none)]
    pub fn capacity(&self) -> usize;
}

impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
}

impl<'a> IoSlice<'a> {
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}

impl<'a> IoSliceMut<'a> {
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}

impl<W: Write> LineWriter<W> {
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> Result<W, IntoInnerError<LineWriter<W>>>;
}

impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}

impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: BufRead> BufRead for Take<T> {}
impl BufRead for Empty {}
impl BufRead for crate::collections::VecDeque<u8> {}
impl Read for crate::collections::VecDeque<u8> {}
impl Write for crate::collections::VecDeque<u8> {}
impl Read for Repeat {}
impl Read for &Stdin {}
impl Write for &Stderr {}
impl Write for &Sink {}
impl Write for Empty {}
impl Write for &Empty {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl<S: Seek + ?Sized> Seek for Box<S> {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl Seek for Empty {}
impl<W> From<IntoInnerError<W>> for Error {}
impl<W: Send + crate::fmt::Debug> crate::error::Error for IntoInnerError<W> {}
impl<W> crate::fmt::Display for IntoInnerError<W> {}
impl<W: crate::fmt::Debug> crate::fmt::Debug for IntoInnerError<W> {}
impl From<crate::collections::TryReserveError> for Error {}
impl IsTerminal for StdinLock<'_> {}
impl IsTerminal for StdoutLock<'_> {}
impl IsTerminal for StderrLock<'_> {}
impl IsTerminal for crate::fs::File {}
impl IsTerminal for crate::os::fd::OwnedFd {}
impl IsTerminal for crate::os::fd::BorrowedFd<'_> {}

impl Error {
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Error>;
}

impl<T> Take<T> {
    #[flow(none)]
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
