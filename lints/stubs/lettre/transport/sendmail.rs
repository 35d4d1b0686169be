use std::ffi::OsString;
use crate::Tokio1Executor;
use crate::{AsyncTransport, Executor};
use crate::Transport;
pub use self::error::Error;

mod error {
    use std::{error::Error as StdError, fmt};
    pub struct Error {}
    impl Error {
        pub fn is_client(&self) -> bool;
        pub fn is_response(&self) -> bool;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl StdError for Error {}
}

#[derive(Debug, Clone)]
pub struct SendmailTransport {}

#[derive(Debug, Clone)]
pub struct AsyncSendmailTransport<E: Executor> {}

impl SendmailTransport {
    pub fn new() -> SendmailTransport;
    pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport;
}

impl<E> AsyncSendmailTransport<E>
where
    E: Executor,
{
    pub fn new() -> Self;
    pub fn new_with_command<S: Into<OsString>>(command: S) -> Self;
}
impl Default for SendmailTransport {}

impl<E> Default for AsyncSendmailTransport<E>
where
    E: Executor,
{}

impl Transport for SendmailTransport {
    type Ok = ();
    type Error = Error;
}

impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> {
    type Ok = ();
    type Error = Error;
}
