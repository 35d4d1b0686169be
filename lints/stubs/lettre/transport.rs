use crate::Envelope;
use crate::Message;

pub mod file;
pub mod sendmail;
pub mod smtp;

pub mod stub {
    use std::{error::Error as StdError, fmt};
    use crate::AsyncTransport;
    use crate::{Transport, address::Envelope};
    #[derive(Debug, Copy, Clone)]
    pub struct Error;
    impl fmt::Display for Error {}
    impl StdError for Error {}
    #[derive(Debug, Clone)]
    pub struct StubTransport {}
    #[derive(Debug, Clone)]
    pub struct AsyncStubTransport {}
    impl StubTransport {
        pub fn new(response: Result<(), Error>) -> Self;
        pub fn new_ok() -> Self;
        pub fn new_error() -> Self;
        pub fn messages(&self) -> Vec<(Envelope, String)>;
    }
    impl AsyncStubTransport {
        pub fn new(response: Result<(), Error>) -> Self;
        pub fn new_ok() -> Self;
        pub fn new_error() -> Self;
        pub async fn messages(&self) -> Vec<(Envelope, String)>;
    }
    impl Transport for StubTransport {
        type Ok = ();
        type Error = Error;
    }
    impl AsyncTransport for AsyncStubTransport {
        type Ok = ();
        type Error = Error;
    }
}

pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    fn send_raw(
        &self,
        envelope: &Envelope,
        email: &[u8],
    ) -> Result<Self::Ok, Self::Error>;
    fn shutdown(&self);
}

pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
    async fn send_raw(
        &self,
        envelope: &Envelope,
        email: &[u8],
    ) -> Result<Self::Ok, Self::Error>;
    async fn shutdown(&self);
}
