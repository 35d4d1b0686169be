pub use addr::ToSocketAddrs;
pub use lookup_host::lookup_host;
pub use tcp::listener::TcpListener;
pub use tcp::stream::TcpStream;
pub use tcp::socket::TcpSocket;
pub use udp::UdpSocket;
pub use unix::listener::UnixListener;
pub use unix::stream::UnixStream;
pub use unix::socket::UnixSocket;

mod addr;

mod lookup_host {
    use crate::net::addr::ToSocketAddrs;
    use std::io;
    use std::net::SocketAddr;
    pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>
    where
        T: ToSocketAddrs;
}

pub mod tcp;
mod udp;
pub mod unix;
