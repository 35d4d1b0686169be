use std::{
    fmt::{self, Debug},
    time::Duration,
};
use super::PoolConfig;
use super::Tls;
use super::{ClientId, Credentials, Error, Mechanism, Response};
use crate::AsyncTransport;
use crate::Tokio1Executor;
use crate::Executor;

pub struct AsyncSmtpTransport<E: Executor> {}

impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> {
    type Ok = Response;
    type Error = Error;
}

impl<E> AsyncSmtpTransport<E>
where
    E: Executor,
{
    pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
    pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
    pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
    pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
    pub async fn test_connection(&self) -> Result<bool, Error>;
}
impl<E: Executor> Debug for AsyncSmtpTransport<E> {}

impl<E> Clone for AsyncSmtpTransport<E>
where
    E: Executor,
{}

#[derive(Debug, Clone)]
pub struct AsyncSmtpTransportBuilder {}

impl AsyncSmtpTransportBuilder {
    pub fn hello_name(self, name: ClientId) -> Self;
    pub fn credentials(self, credentials: Credentials) -> Self;
    pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn timeout(self, timeout: Option<Duration>) -> Self;
    pub fn tls(self, tls: Tls) -> Self;
    pub fn pool_config(self, pool_config: PoolConfig) -> Self;
    pub fn build<E>(self) -> AsyncSmtpTransport<E>
    where
        E: Executor;
}
