//! `sqlx-sqlite`: the SQLite driver of `sqlx`.

use crate::executor::Executor;
pub(crate) use sqlx_core::driver_prelude::*;
pub use arguments::{SqliteArgumentValue, SqliteArguments};
pub use column::SqliteColumn;
pub use connection::SqliteConnection;
pub use database::Sqlite;
pub use error::SqliteError;
pub use options::{
    SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous,
};
pub use query_result::SqliteQueryResult;
pub use row::SqliteRow;
pub use statement::SqliteStatement;
pub use transaction::SqliteTransactionManager;
pub use type_info::SqliteTypeInfo;
pub use value::{SqliteValue, SqliteValueRef};

mod arguments {
    use crate::Sqlite;
    pub(crate) use sqlx_core::arguments::Arguments;
    use std::borrow::Cow;
    use std::sync::Arc;
    #[derive(Debug, Clone)]
    pub enum SqliteArgumentValue<'q> {
        Null,
        Text(Cow<'q, str>),
        Blob(Cow<'q, [u8]>),
        Double(f64),
        Int(i32),
        Int64(i64),
    }
    #[derive(Default, Debug, Clone)]
    pub struct SqliteArguments<'q> {}
    impl<'q> Arguments<'q> for SqliteArguments<'q> {
        type Database = Sqlite;
    }
}

mod column {
    use crate::Sqlite;
    pub(crate) use sqlx_core::column::Column;
    #[derive(Debug, Clone)]
    pub struct SqliteColumn {}
    impl Column for SqliteColumn {
        type Database = Sqlite;
    }
}

mod connection {
    use std::fmt::Debug;
    use crate::executor::Executor;
    use crate::{Sqlite, SqliteConnectOptions};
    pub(crate) use sqlx_core::connection::*;
    pub struct SqliteConnection {}
    impl Debug for SqliteConnection {}
    impl Connection for SqliteConnection {
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }
    impl AsMut<SqliteConnection> for SqliteConnection {}
    impl<'c> Executor<'c> for &'c mut SqliteConnection {
        type Database = Sqlite;
    }
}

mod database {
    use crate::{
        SqliteColumn, SqliteConnection, SqliteQueryResult, SqliteRow, SqliteStatement,
        SqliteTransactionManager, SqliteTypeInfo, SqliteValue, SqliteValueRef, SqliteArgumentValue, SqliteArguments,
    };
    pub(crate) use sqlx_core::database::{Database, HasStatementCache};
    #[derive(Debug)]
    pub struct Sqlite;
    impl Database for Sqlite {
        type Connection = SqliteConnection;
        type TransactionManager = SqliteTransactionManager;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
        type Column = SqliteColumn;
        type TypeInfo = SqliteTypeInfo;
        type Value = SqliteValue;
        type ValueRef<'r> = SqliteValueRef<'r>;
        type Arguments<'q> = SqliteArguments<'q>;
        type ArgumentBuffer<'q> = Vec<SqliteArgumentValue<'q>>;
        type Statement<'q> = SqliteStatement<'q>;
    }
    impl HasStatementCache for Sqlite {}
}

mod error {
    use std::error::Error as StdError;
    use std::fmt::{self, Debug, Display};
    pub(crate) use sqlx_core::error::*;
    pub struct SqliteError {}
    impl Debug for SqliteError {}
    impl Display for SqliteError {}
    impl StdError for SqliteError {}
    impl DatabaseError for SqliteError {}
}

mod options;

mod query_result {
    use std::iter::Extend;
    #[derive(Debug, Default)]
    pub struct SqliteQueryResult {}
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_rowid(&self) -> i64;
    }
    impl Extend<SqliteQueryResult> for SqliteQueryResult {}
}

mod row {
    use crate::Sqlite;
    pub(crate) use sqlx_core::row::Row;
    use std::fmt::Debug;
    pub struct SqliteRow {}
    impl Row for SqliteRow {
        type Database = Sqlite;
    }
    impl ColumnIndex<SqliteRow> for &'_ str {}
    impl Debug for SqliteRow {}
}

mod statement {
    use crate::Sqlite;
    pub(crate) use sqlx_core::statement::Statement;
    #[derive(Debug, Clone)]
    pub struct SqliteStatement<'q> {}
    impl<'q> Statement<'q> for SqliteStatement<'q> {
        type Database = Sqlite;
    }
    impl ColumnIndex<SqliteStatement<'_>> for &'_ str {}
}

mod transaction {
    use crate::Sqlite;
    pub(crate) use sqlx_core::transaction::*;
    pub struct SqliteTransactionManager;
    impl TransactionManager for SqliteTransactionManager {
        type Database = Sqlite;
    }
}

mod type_info {
    use crate::Sqlite;
    use std::fmt::{self, Display};
    pub(crate) use sqlx_core::type_info::*;
    #[derive(Debug, Clone)]
    pub struct SqliteTypeInfo {}
    impl Display for SqliteTypeInfo {}
    impl TypeInfo for SqliteTypeInfo {}
}

mod value {
    use crate::Sqlite;
    pub(crate) use sqlx_core::value::{Value, ValueRef};
    #[derive(Clone)]
    pub struct SqliteValueRef<'r> {}
    #[derive(Clone)]
    pub struct SqliteValue {}
    impl Value for SqliteValue {
        type Database = Sqlite;
    }
    impl<'r> ValueRef<'r> for SqliteValueRef<'r> {
        type Database = Sqlite;
    }
}

pub type SqlitePool = crate::pool::Pool<Sqlite>;
pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
pub type SqliteTransaction<'c> = crate::transaction::Transaction<'c, Sqlite>;
