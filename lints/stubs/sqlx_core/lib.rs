//! `sqlx-core`: queries, rows and pools.

pub use error::{Error, Result};
pub use either::Either;
pub use url::{self, Url};
pub use bytes;

pub mod error;

pub mod arguments {
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::types::Type;
    use std::fmt::{self, Write};
    pub trait Arguments<'q>: Send + Sized + Default {
        type Database: Database;
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T>(&mut self, value: T) -> Result<(), BoxDynError>
        where
            T: 'q + Encode<'q, Self::Database> + Type<Self::Database>;
        #[flow(none)]
        fn len(&self) -> usize;
        fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result;
    }
    pub trait IntoArguments<'q, DB: Database>: Sized + Send {
        fn into_arguments(self) -> <DB as Database>::Arguments<'q>;
    }
    #[macro_export]
    macro_rules! impl_into_arguments_for_arguments {
        ($($arg:tt)*) => {};
    }
    pub struct ImmutableArguments<'q, DB: Database>(pub <DB as Database>::Arguments<'q>);
    impl<'q, DB: Database> IntoArguments<'q, DB> for ImmutableArguments<'q, DB> {}
}

pub mod pool;
pub mod connection;
pub mod transaction;

pub mod encode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    pub enum IsNull {
        Yes,
        No,
    }
    impl IsNull {
        pub fn is_null(&self) -> bool;
    }
    pub trait Encode<'q, DB: Database> {
        fn encode(
            self,
            buf: &mut <DB as Database>::ArgumentBuffer<'q>,
        ) -> Result<IsNull, BoxDynError>
        where
            Self: Sized;
        fn encode_by_ref(
            &self,
            buf: &mut <DB as Database>::ArgumentBuffer<'q>,
        ) -> Result<IsNull, BoxDynError>;
        fn produces(&self) -> Option<DB::TypeInfo>;
        #[flow(none)]
        fn size_hint(&self) -> usize;
    }
    impl<'q, T, DB: Database> Encode<'q, DB> for &'_ T
    where
        T: Encode<'q, DB>,
    {}
    #[macro_export]
    macro_rules! impl_encode_for_option {
        ($($arg:tt)*) => {};
    }
}

pub mod decode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::value::ValueRef;
    pub trait Decode<'r, DB: Database>: Sized {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError>;
    }
    impl<'r, DB, T> Decode<'r, DB> for Option<T>
    where
        DB: Database,
        T: Decode<'r, DB>,
    {}
}

pub mod types;
pub mod query;

pub mod acquire {
    use crate::database::Database;
    use crate::error::Error;
    use crate::pool::{Pool, PoolConnection};
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};
    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection>
            + DerefMut
            + Send;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
    impl<'a, DB: Database> Acquire<'a> for &'_ Pool<DB> {
        type Database = DB;
        type Connection = PoolConnection<DB>;
    }
    #[macro_export]
    macro_rules! impl_acquire {
        ($($arg:tt)*) => {};
    }
}

pub mod column {
    use crate::database::Database;
    use crate::error::Error;
    use std::fmt::Debug;
    pub trait Column: 'static + Send + Sync + Debug {
        type Database: Database<Column = Self>;
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
        fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
    }
    pub trait ColumnIndex<T: ?Sized>: Debug {
        fn index(&self, container: &T) -> Result<usize, Error>;
    }
    impl<T: ?Sized, I: ColumnIndex<T> + ?Sized> ColumnIndex<T> for &'_ I {}
    #[macro_export]
    macro_rules! impl_column_index_for_row {
        ($($arg:tt)*) => {};
    }
    #[macro_export]
    macro_rules! impl_column_index_for_statement {
        ($($arg:tt)*) => {};
    }
}

pub mod statement;

pub mod database {
    use std::fmt::Debug;
    use crate::arguments::Arguments;
    use crate::column::Column;
    use crate::connection::Connection;
    use crate::row::Row;
    use crate::statement::Statement;
    use crate::transaction::TransactionManager;
    use crate::type_info::TypeInfo;
    use crate::value::{Value, ValueRef};
    pub trait Database: 'static + Sized + Send + Debug {
        type Connection: Connection<Database = Self>;
        type TransactionManager: TransactionManager<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: 'static
            + Sized
            + Send
            + Sync
            + Default
            + Extend<Self::QueryResult>;
        type Column: Column<Database = Self>;
        type TypeInfo: TypeInfo;
        type Value: Value<Database = Self> + 'static;
        type ValueRef<'r>: ValueRef<'r, Database = Self>;
        type Arguments<'q>: Arguments<'q, Database = Self>;
        type ArgumentBuffer<'q>;
        type Statement<'q>: Statement<'q, Database = Self>;
        const NAME: &'static str;
        const URL_SCHEMES: &'static [&'static str];
    }
    pub trait HasStatementCache {}
}

pub mod executor;

pub mod from_row {
    use crate::{error::Error, row::Row};
    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
    impl<'r, R> FromRow<'r, R> for ()
    where
        R: Row,
    {}
}

pub mod query_as;
pub mod query_builder;
pub mod query_scalar;
pub mod raw_sql;
pub mod row;
pub mod type_checking;

pub mod type_info {
    use std::fmt::{Debug, Display};
    pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool
        where
            Self: Sized;
    }
}

pub mod value {
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::error::Error;
    use crate::type_info::TypeInfo;
    use crate::types::Type;
    use std::borrow::Cow;
    pub trait Value {
        type Database: Database<Value = Self>;
        fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
        fn decode<'r, T>(&'r self) -> T
        where
            T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn decode_unchecked<'r, T>(&'r self) -> T
        where
            T: Decode<'r, Self::Database>;
        fn try_decode<'r, T>(&'r self) -> Result<T, Error>
        where
            T: Decode<'r, Self::Database> + Type<Self::Database>;
        fn try_decode_unchecked<'r, T>(&'r self) -> Result<T, Error>
        where
            T: Decode<'r, Self::Database>;
    }
    pub trait ValueRef<'r>: Sized {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Value;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
    }
}

pub mod driver_prelude {
    pub use crate::{
        acquire, decode, encode, executor, from_row, pool, query, query_as,
        query_builder, query_scalar,
    };
    pub use crate::error::{Error, Result};
    pub use either::Either;
}
