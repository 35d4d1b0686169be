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

/// The rows of the statement are a type of their own: one field for each column.
#[macro_export]
macro_rules! query {
    ($statement:expr $(, $argument:expr)* $(,)?) => {
        $crate::rows! { [${columns($statement)}] ::sqlx::query($statement)$(.bind($argument))* }
    };
}
#[macro_export]
macro_rules! query_unchecked {
    ($($input:tt)*) => { $crate::query! { $($input)* } };
}
#[macro_export]
macro_rules! query_as {
    ($row:ty, $statement:expr $(, $argument:expr)* $(,)?) => {
        $crate::rows_of::<$row, _, _>(::sqlx::query($statement)$(.bind($argument))*)
    };
}
#[macro_export]
macro_rules! query_as_unchecked {
    ($($input:tt)*) => { $crate::query_as! { $($input)* } };
}
#[macro_export]
macro_rules! query_file_as {
    ($row:ty, $file:expr $(, $argument:expr)* $(,)?) => {
        $crate::rows_of::<$row, _, _>(::sqlx::query("")$(.bind($argument))*)
    };
}
#[macro_export]
macro_rules! query_scalar {
    ($statement:expr $(, $argument:expr)* $(,)?) => {
        $crate::first! { [${columns($statement)}] ::sqlx::query($statement)$(.bind($argument))* }
    };
}
#[macro_export]
macro_rules! query_scalar_unchecked {
    ($($input:tt)*) => { $crate::query_scalar! { $($input)* } };
}

/// A statement that gives no rows is only executed.
#[macro_export]
macro_rules! rows {
    ([] $($query:tt)*) => { $($query)* };
    ([$([$($column:tt)*])*] $($query:tt)*) => {{
        $crate::record! { [] $([$($column)*])* }
        $crate::rows_of::<Record, _, _>($($query)*)
    }};
}
#[macro_export]
macro_rules! first {
    ([] $($query:tt)*) => { $($query)* };
    ([[$name:ident $($column:tt)*] $($others:tt)*] $($query:tt)*) => {{
        $crate::record! { [] [$name $($column)*] }
        $crate::rows_of::<Record, _, _>($($query)*).map(|record| record.$name)
    }};
}
#[macro_export]
macro_rules! record {
    ([$($fields:tt)*]) => {
        #[derive(Debug)]
        struct Record { $($fields)* }
    };
    ([$($fields:tt)*] [$name:ident $kind:ident optional $($column:literal)*] $($rest:tt)*) => {
        $crate::record! {
            [$($fields)* $(#[privacy(column = $column)])* $name: ::std::option::Option<$crate::value!($kind)>,]
            $($rest)*
        }
    };
    ([$($fields:tt)*] [$name:ident $kind:ident $($column:literal)*] $($rest:tt)*) => {
        $crate::record! {
            [$($fields)* $(#[privacy(column = $column)])* $name: $crate::value!($kind),]
            $($rest)*
        }
    };
}
#[macro_export]
macro_rules! value {
    (boolean) => { bool };
    (text) => { ::std::string::String };
    (bytes) => { ::std::vec::Vec<u8> };
    (integer) => { i64 };
    ($other:ident) => { _ };
}

/// A statement whose rows are of a type. They are found by what is bound, and hold nothing of it.
#[flow(none)]
pub fn rows_of<O, DB: Database, A>(
    query: sqlx_core::query::Query<'_, DB, A>,
) -> sqlx_core::query::Map<'_, DB, fn(DB::Row) -> std::result::Result<O, Error>, A>;

#[macro_export]
macro_rules! query_file {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! query_file_scalar {
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
