//! `sqlx`: databases. Derives stand in the namespace of macros.

pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::arguments::{Arguments, IntoArguments};
pub use sqlx_core::column::{Column, ColumnIndex};
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::{self, Database};
pub use sqlx_core::error::{self, Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::from_row::FromRow;
pub use sqlx_core::pool::{self, Pool};
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::{self, QueryBuilder};
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{RawSql, raw_sql};
pub use sqlx_core::row::Row;
pub use sqlx_core::statement::Statement;
pub use sqlx_core::transaction::{Transaction, TransactionManager};
pub use sqlx_core::type_info::TypeInfo;
pub use sqlx_core::types::Type;
pub use sqlx_core::value::{Value, ValueRef};
pub use sqlx_mysql::{
    self as mysql, MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction,
};
pub use sqlx_postgres::{
    self as postgres, PgConnection, PgExecutor, PgPool, PgTransaction, Postgres,
};
pub use sqlx_sqlite::{
    self as sqlite, Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction,
};

pub use self::decode::Decode;
pub use self::encode::Encode;

pub mod types {
    pub use sqlx_core::types::*;
}

pub mod encode {
    pub use sqlx_core::encode::{Encode, IsNull};
}

pub mod decode {
    pub use sqlx_core::decode::Decode;
}

pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}

pub mod prelude {
    pub use super::{
        Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row,
        Statement, Type,
    };
}

#[macro_export]
macro_rules! query {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_as {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_scalar {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_file {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_file_as {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_file_scalar {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_unchecked {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_as_unchecked {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! migrate {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! test {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! FromRow {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! Type {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! Encode {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! Decode {
    ($($arg:tt)*) => {};
}
