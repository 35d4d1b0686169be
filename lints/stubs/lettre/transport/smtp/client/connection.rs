use std::{
    fmt::Display, io::{self},
    net::{IpAddr, ToSocketAddrs},
    time::Duration,
};
use super::{NetworkStream, TlsParameters};
use crate::{
    address::Envelope,
    transport::smtp::{
        authentication::{Credentials, Mechanism},
        error::Error, extension::{ClientId, ServerInfo},
        response::Response,
    },
};

pub struct SmtpConnection {}

impl SmtpConnection {
    pub fn server_info(&self) -> &ServerInfo;
    pub fn connect<A: ToSocketAddrs>(
        server: A,
        timeout: Option<Duration>,
        hello_name: &ClientId,
        tls_parameters: Option<&TlsParameters>,
        local_address: Option<IpAddr>,
    ) -> Result<SmtpConnection, Error>;
    pub fn send(
        &mut self,
        envelope: &Envelope,
        email: &[u8],
    ) -> Result<Response, Error>;
    pub fn has_broken(&self) -> bool;
    pub fn can_starttls(&self) -> bool;
    pub fn starttls(
        &mut self,
        tls_parameters: &TlsParameters,
        hello_name: &ClientId,
    ) -> Result<(), Error>;
    pub fn quit(&mut self) -> Result<Response, Error>;
    pub fn abort(&mut self);
    pub fn set_stream(&mut self, stream: NetworkStream);
    pub fn is_encrypted(&self) -> bool;
    pub fn set_timeout(&mut self, duration: Option<Duration>) -> io::Result<()>;
    pub fn test_connected(&mut self) -> bool;
    pub fn auth(
        &mut self,
        mechanisms: &[Mechanism],
        credentials: &Credentials,
    ) -> Result<Response, Error>;
    pub fn message(&mut self, message: &[u8]) -> Result<Response, Error>;
    pub fn message_iter<I, B>(&mut self, message: I) -> Result<Response, Error>
    where
        I: Iterator<Item = B>,
        B: AsRef<[u8]>;
    pub fn command<C: Display>(&mut self, command: C) -> Result<Response, Error>;
    pub fn read_response(&mut self) -> Result<Response, Error>;
    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error>;
    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error>;
}
