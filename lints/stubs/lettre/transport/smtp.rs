use std::time::Duration;
use client::Tls;
use crate::transport::smtp::client::TlsParameters;
use crate::transport::smtp::{
    authentication::{Credentials, DEFAULT_MECHANISMS, Mechanism},
    client::SmtpConnection, extension::ClientId, response::Response,
};
pub use self::async_transport::{AsyncSmtpTransport, AsyncSmtpTransportBuilder};
pub use self::pool::PoolConfig;
pub use self::{error::Error, transport::{SmtpTransport, SmtpTransportBuilder}};

mod async_transport;

pub mod authentication {
    use std::fmt::{self, Debug, Display};
    use crate::transport::smtp::error::{self, Error};
    pub const DEFAULT_MECHANISMS: &[Mechanism];
    #[derive(PartialEq, Eq, Clone, Hash)]
    pub struct Credentials {}
    impl Credentials {
        pub fn new(username: String, password: String) -> Credentials;
    }
    impl<S, T> From<(S, T)> for Credentials
    where
        S: Into<String>,
        T: Into<String>,
    {}
    impl Debug for Credentials {}
    #[derive(PartialEq, Eq, Copy, Clone, Hash, Debug)]
    pub enum Mechanism {
        Plain,
        Login,
        Xoauth2,
    }
    impl Display for Mechanism {}
    impl Mechanism {
        pub fn supports_initial_response(self) -> bool;
        pub fn response(
            self,
            credentials: &Credentials,
            challenge: Option<&str>,
        ) -> Result<String, Error>;
    }
}

pub mod client;
pub mod commands;

mod error {
    use std::{error::Error as StdError, fmt};
    use crate::transport::smtp::response::Code;
    pub struct Error {}
    impl Error {
        pub fn is_response(&self) -> bool;
        pub fn is_client(&self) -> bool;
        pub fn is_transient(&self) -> bool;
        pub fn is_permanent(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_tls(&self) -> bool;
        pub fn is_transport_shutdown(&self) -> bool;
        pub fn status(&self) -> Option<Code>;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl StdError for Error {}
}

pub mod extension;

mod pool {
    use std::time::Duration;
    #[derive(Debug, Clone)]
    pub struct PoolConfig {}
    impl PoolConfig {
        pub fn new() -> Self;
        pub fn min_idle(self, min_idle: u32) -> Self;
        pub fn max_size(self, max_size: u32) -> Self;
        pub fn idle_timeout(self, idle_timeout: Duration) -> Self;
    }
    impl Default for PoolConfig {}
}

pub mod response;

mod transport {
    use std::{fmt::Debug, time::Duration};
    use super::PoolConfig;
    use super::{ClientId, Credentials, Error, Mechanism, Response};
    use super::Tls;
    use crate::Transport;
    #[derive(Clone)]
    pub struct SmtpTransport {}
    impl Transport for SmtpTransport {
        type Ok = Response;
        type Error = Error;
    }
    impl Debug for SmtpTransport {}
    impl SmtpTransport {
        pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
        pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
        pub fn unencrypted_localhost() -> SmtpTransport;
        pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
        pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error>;
        pub fn test_connection(&self) -> Result<bool, Error>;
    }
    #[derive(Debug, Clone)]
    pub struct SmtpTransportBuilder {}
    impl SmtpTransportBuilder {
        pub fn hello_name(self, name: ClientId) -> Self;
        pub fn credentials(self, credentials: Credentials) -> Self;
        pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
        pub fn timeout(self, timeout: Option<Duration>) -> Self;
        pub fn port(self, port: u16) -> Self;
        pub fn tls(self, tls: Tls) -> Self;
        pub fn pool_config(self, pool_config: PoolConfig) -> Self;
        pub fn build(self) -> SmtpTransport;
    }
}

pub const SMTP_PORT: u16;
pub const SUBMISSION_PORT: u16;
pub const SUBMISSIONS_PORT: u16;
