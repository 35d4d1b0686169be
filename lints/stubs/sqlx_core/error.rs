use std::any::type_name;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::io;
use crate::database::Database;
use crate::type_info::TypeInfo;
use crate::types::Type;

pub type Result<T, E = Error> = ::std::result::Result<T, E>;
pub type BoxDynError = Box<dyn StdError + 'static + Send + Sync>;

#[derive(Debug)]
pub struct UnexpectedNullError;

#[derive(Debug)]
pub enum Error {
    Configuration(BoxDynError),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(io::Error),
    Tls(BoxDynError),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: BoxDynError },
    Encode(BoxDynError),
    Decode(BoxDynError),
    AnyDriverError(BoxDynError),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    InvalidSavePointStatement,
    BeginFailed,
}
impl StdError for Box<dyn DatabaseError> {}
impl StdError for UnexpectedNullError {}
impl std::fmt::Display for UnexpectedNullError {}
impl StdError for Error {}
impl std::fmt::Display for Error {}

impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
}
pub fn mismatched_types<DB: Database, T: Type<DB>>(ty: &DB::TypeInfo) -> BoxDynError;

#[derive(Debug, PartialEq, Eq)]
pub enum ErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    NotNullViolation,
    CheckViolation,
    Other,
}

pub trait DatabaseError: 'static + Send + Sync + StdError {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<'_, str>>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
    fn is_check_violation(&self) -> bool;
}

impl dyn DatabaseError {
    pub fn downcast_ref<E: DatabaseError>(&self) -> &E;
    pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E>;
    pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E>;
    pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> Result<Box<E>, Box<Self>>;
}

impl<E> From<E> for Error
where
    E: DatabaseError,
{}

#[macro_export]
macro_rules! err_protocol {
    ($($arg:tt)*) => {};
}
