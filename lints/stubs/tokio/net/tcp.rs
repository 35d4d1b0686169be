pub(crate) use stream::TcpStream;
pub use split::{ReadHalf, WriteHalf};
pub use split_owned::{OwnedReadHalf, OwnedWriteHalf, ReuniteError};

pub(crate) mod listener {
    use crate::net::tcp::TcpStream;
    use crate::net::ToSocketAddrs;
    use std::fmt;
    use std::io;
    use std::net::{self, SocketAddr};
    use std::task::{Context, Poll};
    mod sys {
        use super::TcpListener;
        use std::os::unix::prelude::*;
        impl AsRawFd for TcpListener {}
        impl AsFd for TcpListener {}
    }
    pub struct TcpListener {}
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn poll_accept(
            &self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener>;
        pub fn into_std(self) -> io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }
    impl TryFrom<net::TcpListener> for TcpListener {
        type Error = io::Error;
    }
    impl fmt::Debug for TcpListener {}
}

pub(crate) mod socket;
mod split;
mod split_owned;
pub(crate) mod stream;
