use std::{fmt::Display, net::IpAddr, time::Duration};
use super::async_net::AsyncTokioStream;
use super::{TlsParameters, async_net::AsyncNetworkStream};
use crate::{
    Envelope,
    transport::smtp::{
        authentication::{Credentials, Mechanism},
        error::Error, extension::{ClientId, ServerInfo},
        response::Response,
    },
};

pub struct AsyncSmtpConnection {}

impl AsyncSmtpConnection {
    pub fn server_info(&self) -> &ServerInfo;
    pub async fn connect_with_transport(
        stream: Box<dyn AsyncTokioStream>,
        hello_name: &ClientId,
    ) -> Result<AsyncSmtpConnection, Error>;
    pub async fn connect_tokio1<T: tokio::net::ToSocketAddrs>(
        server: T,
        timeout: Option<Duration>,
        hello_name: &ClientId,
        tls_parameters: Option<TlsParameters>,
        local_address: Option<IpAddr>,
    ) -> Result<AsyncSmtpConnection, Error>;
    pub async fn send(
        &mut self,
        envelope: &Envelope,
        email: &[u8],
    ) -> Result<Response, Error>;
    pub fn has_broken(&self) -> bool;
    pub fn can_starttls(&self) -> bool;
    pub async fn starttls(
        &mut self,
        tls_parameters: TlsParameters,
        hello_name: &ClientId,
    ) -> Result<(), Error>;
    pub async fn quit(&mut self) -> Result<Response, Error>;
    pub async fn abort(&mut self);
    pub fn set_stream(&mut self, stream: AsyncNetworkStream);
    pub fn is_encrypted(&self) -> bool;
    pub async fn test_connected(&mut self) -> bool;
    pub async fn auth(
        &mut self,
        mechanisms: &[Mechanism],
        credentials: &Credentials,
    ) -> Result<Response, Error>;
    pub async fn message(&mut self, message: &[u8]) -> Result<Response, Error>;
    pub async fn message_iter<I, B>(&mut self, message: I) -> Result<Response, Error>
    where
        I: Iterator<Item = B>,
        B: AsRef<[u8]>;
    pub async fn command<C: Display>(&mut self, command: C) -> Result<Response, Error>;
    pub async fn read_response(&mut self) -> Result<Response, Error>;
    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error>;
    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error>;
}
