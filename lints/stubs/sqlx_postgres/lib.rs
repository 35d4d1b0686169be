//! `sqlx-postgres`: the PostgreSQL driver of `sqlx`.

use crate::executor::Executor;
pub(crate) use sqlx_core::driver_prelude::*;
pub use arguments::{PgArgumentBuffer, PgArguments};
pub use column::PgColumn;
pub use connection::PgConnection;
pub use database::Postgres;
pub use error::{PgDatabaseError, PgErrorPosition};
pub use listener::{PgListener, PgNotification};
pub use options::{PgConnectOptions, PgSslMode};
pub use query_result::PgQueryResult;
pub use row::PgRow;
pub use statement::PgStatement;
pub use transaction::PgTransactionManager;
pub use type_info::{PgTypeInfo, PgTypeKind};
pub use types::PgHasArrayType;
pub use value::{PgValue, PgValueFormat, PgValueRef};

mod arguments {
    use std::ops::{Deref, DerefMut};
    use crate::Postgres;
    pub(crate) use sqlx_core::arguments::Arguments;
    #[derive(Default, Debug, Clone)]
    pub struct PgArgumentBuffer {}
    #[derive(Default, Debug, Clone)]
    pub struct PgArguments {}
    impl<'q> Arguments<'q> for PgArguments {
        type Database = Postgres;
    }
    impl Deref for PgArgumentBuffer {
        type Target = Vec<u8>;
    }
    impl DerefMut for PgArgumentBuffer {}
}

mod column {
    use crate::Postgres;
    pub(crate) use sqlx_core::column::Column;
    #[derive(Debug, Clone)]
    pub struct PgColumn {}
    impl PgColumn {
        pub fn relation_id(&self) -> Option<crate::types::Oid>;
        pub fn relation_attribute_no(&self) -> Option<i16>;
    }
    impl Column for PgColumn {
        type Database = Postgres;
    }
}

mod connection;

mod database {
    use crate::arguments::PgArgumentBuffer;
    use crate::value::{PgValue, PgValueRef};
    use crate::{
        PgArguments, PgColumn, PgConnection, PgQueryResult, PgRow, PgStatement,
        PgTransactionManager, PgTypeInfo,
    };
    pub(crate) use sqlx_core::database::{Database, HasStatementCache};
    #[derive(Debug)]
    pub struct Postgres;
    impl Database for Postgres {
        type Connection = PgConnection;
        type TransactionManager = PgTransactionManager;
        type Row = PgRow;
        type QueryResult = PgQueryResult;
        type Column = PgColumn;
        type TypeInfo = PgTypeInfo;
        type Value = PgValue;
        type ValueRef<'r> = PgValueRef<'r>;
        type Arguments<'q> = PgArguments;
        type ArgumentBuffer<'q> = PgArgumentBuffer;
        type Statement<'q> = PgStatement<'q>;
    }
    impl HasStatementCache for Postgres {}
}

mod error;
mod listener;
mod options;

mod query_result {
    use std::iter::Extend;
    #[derive(Debug, Default)]
    pub struct PgQueryResult {}
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    impl Extend<PgQueryResult> for PgQueryResult {}
}

mod row {
    use crate::Postgres;
    pub(crate) use sqlx_core::row::Row;
    use std::fmt::Debug;
    pub struct PgRow {}
    impl Row for PgRow {
        type Database = Postgres;
    }
    impl ColumnIndex<PgRow> for &'_ str {}
    impl Debug for PgRow {}
}

mod statement {
    use crate::Postgres;
    pub(crate) use sqlx_core::statement::Statement;
    #[derive(Debug, Clone)]
    pub struct PgStatement<'q> {}
    impl<'q> Statement<'q> for PgStatement<'q> {
        type Database = Postgres;
    }
    impl ColumnIndex<PgStatement<'_>> for &'_ str {}
}

mod transaction {
    use sqlx_core::database::Database;
    use crate::Postgres;
    pub(crate) use sqlx_core::transaction::*;
    pub struct PgTransactionManager;
    impl TransactionManager for PgTransactionManager {
        type Database = Postgres;
    }
}

mod type_info;
pub mod types;

mod value {
    use crate::error::BoxDynError;
    use crate::Postgres;
    pub(crate) use sqlx_core::value::{Value, ValueRef};
    #[derive(Debug, Clone, Copy, Eq, PartialEq)]
    pub enum PgValueFormat {
        Text,
        Binary,
    }
    #[derive(Clone)]
    pub struct PgValueRef<'r> {}
    #[derive(Clone)]
    pub struct PgValue {}
    impl<'r> PgValueRef<'r> {
        pub fn format(&self) -> PgValueFormat;
        pub fn as_bytes(&self) -> Result<&'r [u8], BoxDynError>;
        pub fn as_str(&self) -> Result<&'r str, BoxDynError>;
    }
    impl Value for PgValue {
        type Database = Postgres;
    }
    impl<'r> ValueRef<'r> for PgValueRef<'r> {
        type Database = Postgres;
    }
}
pub type PgPool = crate::pool::Pool<Postgres>;
pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}
pub type PgTransaction<'c> = crate::transaction::Transaction<'c, Postgres>;
