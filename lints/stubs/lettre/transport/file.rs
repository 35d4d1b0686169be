use std::path::Path;
use crate::{AsyncTransport, Executor};
use crate::Transport;
pub use self::error::Error;

mod error {
    use std::{error::Error as StdError, fmt};
    pub struct Error {}
    impl Error {
        pub fn is_io(&self) -> bool;
    }
    impl fmt::Debug for Error {}
    impl fmt::Display for Error {}
    impl StdError for Error {}
}

#[derive(Debug, Clone)]
pub struct FileTransport {}

#[derive(Debug)]
pub struct AsyncFileTransport<E: Executor> {}

impl FileTransport {
    pub fn new<P: AsRef<Path>>(path: P) -> FileTransport;
}

impl<E> AsyncFileTransport<E>
where
    E: Executor,
{
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
}
impl<E: Executor> Clone for AsyncFileTransport<E> {}

impl Transport for FileTransport {
    type Ok = Id;
    type Error = Error;
}

impl<E> AsyncTransport for AsyncFileTransport<E>
where
    E: Executor,
{
    type Ok = Id;
    type Error = Error;
}
type Id = String;
