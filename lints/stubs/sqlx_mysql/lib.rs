//! `sqlx-mysql`: the MySQL driver of `sqlx`.

use crate::executor::Executor;
pub(crate) use sqlx_core::driver_prelude::*;
pub use arguments::MySqlArguments;
pub use column::MySqlColumn;
pub use connection::MySqlConnection;
pub use database::MySql;
pub use error::MySqlDatabaseError;
pub use options::{MySqlConnectOptions, MySqlSslMode};
pub use query_result::MySqlQueryResult;
pub use row::MySqlRow;
pub use statement::MySqlStatement;
pub use transaction::MySqlTransactionManager;
pub use type_info::MySqlTypeInfo;
pub use value::{MySqlValue, MySqlValueFormat, MySqlValueRef};

mod arguments {
    use crate::MySql;
    pub(crate) use sqlx_core::arguments::Arguments;
    #[derive(Debug, Default, Clone)]
    pub struct MySqlArguments {}
    impl<'q> Arguments<'q> for MySqlArguments {
        type Database = MySql;
    }
}

mod column {
    use crate::MySql;
    pub(crate) use sqlx_core::column::Column;
    #[derive(Debug, Clone)]
    pub struct MySqlColumn {}
    impl Column for MySqlColumn {
        type Database = MySql;
    }
}

mod connection {
    use std::fmt::Debug;
    use crate::executor::Executor;
    use crate::{MySql, MySqlConnectOptions};
    pub(crate) use sqlx_core::connection::*;
    pub struct MySqlConnection {}
    impl Debug for MySqlConnection {}
    impl Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }
    impl AsMut<MySqlConnection> for MySqlConnection {}
    impl<'c> Executor<'c> for &'c mut MySqlConnection {
        type Database = MySql;
    }
}

mod database {
    use crate::{
        MySqlColumn, MySqlConnection, MySqlQueryResult, MySqlRow, MySqlStatement,
        MySqlTransactionManager, MySqlTypeInfo, MySqlValue, MySqlValueRef, MySqlArguments,
    };
    pub(crate) use sqlx_core::database::{Database, HasStatementCache};
    #[derive(Debug)]
    pub struct MySql;
    impl Database for MySql {
        type Connection = MySqlConnection;
        type TransactionManager = MySqlTransactionManager;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
        type Column = MySqlColumn;
        type TypeInfo = MySqlTypeInfo;
        type Value = MySqlValue;
        type ValueRef<'r> = MySqlValueRef<'r>;
        type Arguments<'q> = MySqlArguments;
        type ArgumentBuffer<'q> = Vec<u8>;
        type Statement<'q> = MySqlStatement<'q>;
    }
    impl HasStatementCache for MySql {}
}

mod error {
    use std::error::Error as StdError;
    use std::fmt::{self, Debug, Display};
    pub(crate) use sqlx_core::error::*;
    pub struct MySqlDatabaseError {}
    impl Debug for MySqlDatabaseError {}
    impl Display for MySqlDatabaseError {}
    impl StdError for MySqlDatabaseError {}
    impl DatabaseError for MySqlDatabaseError {}
}

mod options;

mod query_result {
    use std::iter::Extend;
    #[derive(Debug, Default)]
    pub struct MySqlQueryResult {}
    impl MySqlQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> u64;
    }
    impl Extend<MySqlQueryResult> for MySqlQueryResult {}
}

mod row {
    use crate::MySql;
    pub(crate) use sqlx_core::row::Row;
    use std::fmt::Debug;
    pub struct MySqlRow {}
    impl Row for MySqlRow {
        type Database = MySql;
    }
    impl ColumnIndex<MySqlRow> for &'_ str {}
    impl Debug for MySqlRow {}
}

mod statement {
    use crate::MySql;
    pub(crate) use sqlx_core::statement::Statement;
    #[derive(Debug, Clone)]
    pub struct MySqlStatement<'q> {}
    impl<'q> Statement<'q> for MySqlStatement<'q> {
        type Database = MySql;
    }
    impl ColumnIndex<MySqlStatement<'_>> for &'_ str {}
}

mod transaction {
    use crate::MySql;
    pub(crate) use sqlx_core::transaction::*;
    pub struct MySqlTransactionManager;
    impl TransactionManager for MySqlTransactionManager {
        type Database = MySql;
    }
}

mod type_info {
    use crate::MySql;
    use std::fmt::{self, Display};
    pub(crate) use sqlx_core::type_info::*;
    #[derive(Debug, Clone)]
    pub struct MySqlTypeInfo {}
    impl Display for MySqlTypeInfo {}
    impl TypeInfo for MySqlTypeInfo {}
}

mod value {
    use crate::MySql;
    pub(crate) use sqlx_core::value::{Value, ValueRef};
    #[derive(Debug, Clone, Copy, Eq, PartialEq)]
    pub enum MySqlValueFormat {
        Text,
        Binary,
    }
    #[derive(Clone)]
    pub struct MySqlValueRef<'r> {}
    #[derive(Clone)]
    pub struct MySqlValue {}
    impl Value for MySqlValue {
        type Database = MySql;
    }
    impl<'r> ValueRef<'r> for MySqlValueRef<'r> {
        type Database = MySql;
    }
}

pub type MySqlPool = crate::pool::Pool<MySql>;
pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}
pub type MySqlTransaction<'c> = crate::transaction::Transaction<'c, MySql>;
