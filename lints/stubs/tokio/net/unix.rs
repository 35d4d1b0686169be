pub(crate) use stream::UnixStream;
pub use split::{ReadHalf, WriteHalf};
pub use split_owned::{OwnedReadHalf, OwnedWriteHalf, ReuniteError};
pub use socketaddr::SocketAddr;
pub use ucred::UCred;

pub(crate) mod listener {
    use crate::net::unix::{SocketAddr, UnixStream};
    use std::fmt;
    use std::io;
    use std::os::unix::io::{AsFd, AsRawFd};
    use std::os::unix::net::{self};
    use std::path::Path;
    use std::task::{Context, Poll};
    pub struct UnixListener {}
    impl UnixListener {
        pub fn bind<P>(path: P) -> io::Result<UnixListener>
        where
            P: AsRef<Path>;
        pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
        pub fn from_std(listener: net::UnixListener) -> io::Result<UnixListener>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
        pub fn poll_accept(
            &self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<(UnixStream, SocketAddr)>>;
    }
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
    }
    impl fmt::Debug for UnixListener {}
    impl AsRawFd for UnixListener {}
    impl AsFd for UnixListener {}
}

pub(crate) mod socket {
    use std::io;
    use std::path::Path;
    use std::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd};
    use crate::net::{UnixListener, UnixStream};
    #[derive(Debug)]
    pub struct UnixSocket {}
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket>;
        pub fn new_stream() -> io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
        pub fn datagram(self) -> io::Result<UnixDatagram>;
    }
    impl AsRawFd for UnixSocket {}
    impl AsFd for UnixSocket {}
    impl FromRawFd for UnixSocket {}
    impl IntoRawFd for UnixSocket {}
}

mod split {
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use crate::net::UnixStream;
    use crate::net::unix::SocketAddr;
    use std::io;
    use bytes::BufMut;
    #[derive(Debug)]
    pub struct ReadHalf<'a>(());
    #[derive(Debug)]
    pub struct WriteHalf<'a>(());
    impl ReadHalf<'_> {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn try_read_vectored(
            &self,
            bufs: &mut [io::IoSliceMut<'_>],
        ) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl WriteHalf<'_> {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncRead for ReadHalf<'_> {}
    impl AsyncWrite for WriteHalf<'_> {}
    impl AsRef<UnixStream> for ReadHalf<'_> {}
    impl AsRef<UnixStream> for WriteHalf<'_> {}
}

mod split_owned;

mod socketaddr {
    use std::fmt;
    use std::path::Path;
    #[derive(Clone)]
    pub struct SocketAddr(pub(super) ());
    impl SocketAddr {
        pub fn is_unnamed(&self) -> bool;
        pub fn as_pathname(&self) -> Option<&Path>;
        pub fn as_abstract_name(&self) -> Option<&[u8]>;
    }
    impl fmt::Debug for SocketAddr {}
    impl From<std::os::unix::net::SocketAddr> for SocketAddr {}
    impl From<SocketAddr> for std::os::unix::net::SocketAddr {}
}

pub(crate) mod stream;

mod ucred {
    use crate::net::unix;
    #[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
    pub struct UCred {}
    impl UCred {
        pub fn uid(&self) -> unix::uid_t;
        pub fn gid(&self) -> unix::gid_t;
        pub fn pid(&self) -> Option<unix::pid_t>;
    }
}

pub mod pipe;

pub type uid_t = u32;
pub type gid_t = u32;
pub type pid_t = i32;
