use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};
pub(crate) use sqlx_core::error::*;

pub(crate) mod error_codes {
    pub const UNIQUE_VIOLATION: &str;
    pub const FOREIGN_KEY_VIOLATION: &str;
    pub const NOT_NULL_VIOLATION: &str;
    pub const CHECK_VIOLATION: &str;
}
pub struct PgDatabaseError(pub(crate) ());

impl PgDatabaseError {
    pub fn severity(&self) -> PgSeverity;
    pub fn code(&self) -> &str;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn position(&self) -> Option<PgErrorPosition<'_>>;
    pub fn r#where(&self) -> Option<&str>;
    pub fn schema(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn data_type(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<usize>;
    pub fn routine(&self) -> Option<&str>;
}

#[derive(Debug, Eq, PartialEq)]
pub enum PgErrorPosition<'a> {
    Original(usize),
    Internal { position: usize, query: &'a str },
}
impl Debug for PgDatabaseError {}
impl Display for PgDatabaseError {}
impl StdError for PgDatabaseError {}
impl DatabaseError for PgDatabaseError {}
impl BackendMessage for PgDatabaseError {}
