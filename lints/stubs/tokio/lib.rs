//! tokio: tasks, and what they share.

pub use task::spawn;

pub mod fs;
pub mod io;
pub mod runtime;
pub mod sync;
pub mod task;
pub mod time;

#[macro_export]
macro_rules! select {
    ($($argument:tt)*) => {};
}
#[macro_export]
macro_rules! join {
    ($($argument:tt)*) => {};
}
#[macro_export]
macro_rules! try_join {
    ($($argument:tt)*) => {};
}
#[macro_export]
macro_rules! pin {
    ($($argument:tt)*) => {};
}

pub mod net {
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A>(addr: A) -> std::io::Result<TcpListener>;
        pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)>;
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    }
    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A>(addr: A) -> std::io::Result<TcpStream>;
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    }
    impl crate::io::AsyncRead for TcpStream {}
    impl crate::io::AsyncWrite for TcpStream {}
}
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()>;
}
