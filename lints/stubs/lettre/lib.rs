//! `lettre`: mail.

use std::error::Error as StdError;
use crate::{address::Envelope, error::Error};
pub use self::executor::Executor;
pub use self::executor::Tokio1Executor;
pub use self::transport::AsyncTransport;
pub use crate::address::Address;
pub use crate::message::Message;
pub use crate::transport::Transport;
pub use crate::transport::file::AsyncFileTransport;
pub use crate::transport::file::FileTransport;
pub use crate::transport::sendmail::AsyncSendmailTransport;
pub use crate::transport::sendmail::SendmailTransport;
pub use crate::transport::smtp::AsyncSmtpTransport;
pub use crate::transport::smtp::SmtpTransport;

pub mod address;

pub mod error {
    use std::{error::Error as StdError, fmt::Display};
    #[derive(Debug)]
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(std::io::Error),
        NonAsciiChars,
    }
    impl Display for Error {}
    impl From<std::io::Error> for Error {}
    impl StdError for Error {}
}

mod executor {
    use std::fmt::Debug;
    pub trait Executor: Debug + Send + Sync + 'static + private::Sealed {
        type Handle: SpawnHandle;
        type Sleep: Future<Output = ()> + Send + 'static;
    }
    #[derive(Debug)]
    pub struct Tokio1Executor;
    impl Executor for Tokio1Executor {
        type Handle = tokio::task::JoinHandle<()>;
        type Sleep = tokio::time::Sleep;
    }
    impl SpawnHandle for tokio::task::JoinHandle<()> {}
    pub(crate) trait SpawnHandle: Debug + Send + Sync + 'static + private::Sealed {
        async fn shutdown(&self);
    }
}

pub mod message;
pub mod transport;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;
