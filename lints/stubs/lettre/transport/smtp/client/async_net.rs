use std::{
    fmt, io, net::{IpAddr, SocketAddr},
    time::Duration,
};
use futures_io::{
    AsyncRead as FuturesAsyncRead, AsyncWrite as FuturesAsyncWrite, Result as IoResult,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{
    TcpStream as Tokio1TcpStream, ToSocketAddrs as Tokio1ToSocketAddrs,
};
use super::TlsParameters;
use crate::transport::smtp::Error;

#[derive(Debug)]
pub struct AsyncNetworkStream {}

pub trait AsyncTokioStream: AsyncRead + AsyncWrite + Send + Sync + Unpin + fmt::Debug {
    fn peer_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncTokioStream for Tokio1TcpStream {}

impl AsyncNetworkStream {
    pub fn peer_addr(&self) -> IoResult<SocketAddr>;
    pub fn use_existing_tokio1(stream: Box<dyn AsyncTokioStream>) -> AsyncNetworkStream;
    pub async fn connect_tokio1<T: Tokio1ToSocketAddrs>(
        server: T,
        timeout: Option<Duration>,
        tls_parameters: Option<TlsParameters>,
        local_addr: Option<IpAddr>,
    ) -> Result<AsyncNetworkStream, Error>;
    pub async fn upgrade_tls(
        &mut self,
        tls_parameters: TlsParameters,
    ) -> Result<(), Error>;
    pub fn is_encrypted(&self) -> bool;
    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error>;
    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error>;
}
impl FuturesAsyncRead for AsyncNetworkStream {}
impl FuturesAsyncWrite for AsyncNetworkStream {}
