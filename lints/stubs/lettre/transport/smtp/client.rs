use std::fmt::Debug;
use self::net::NetworkStream;
pub use self::async_connection::AsyncSmtpConnection;
pub use self::async_net::AsyncNetworkStream;
pub use self::async_net::AsyncTokioStream;
pub use self::tls::TlsVersion;
pub use self::{
    connection::SmtpConnection,
    tls::{
        Certificate, CertificateStore, Identity, Tls, TlsParameters, TlsParametersBuilder,
    },
};

mod async_connection;
mod async_net;
mod connection;

mod net {
    use std::{
        io::{self, Read, Write},
        net::{IpAddr, Shutdown, SocketAddr, ToSocketAddrs},
        time::Duration,
    };
    use super::TlsParameters;
    use crate::transport::smtp::Error;
    pub struct NetworkStream {}
    impl NetworkStream {
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn connect<T: ToSocketAddrs>(
            server: T,
            timeout: Option<Duration>,
            tls_parameters: Option<&TlsParameters>,
            local_addr: Option<IpAddr>,
        ) -> Result<NetworkStream, Error>;
        pub fn upgrade_tls(
            &mut self,
            tls_parameters: &TlsParameters,
        ) -> Result<(), Error>;
        pub fn is_encrypted(&self) -> bool;
        pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error>;
        pub fn peer_certificate(&self) -> Result<Vec<u8>, Error>;
        pub fn set_read_timeout(
            &mut self,
            duration: Option<Duration>,
        ) -> io::Result<()>;
        pub fn set_write_timeout(
            &mut self,
            duration: Option<Duration>,
        ) -> io::Result<()>;
    }
    impl Read for NetworkStream {}
    impl Write for NetworkStream {}
}

mod tls;
