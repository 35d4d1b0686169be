use std::borrow::Cow;
use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut};
use futures_core::future::BoxFuture;
use crate::database::Database;
use crate::error::Error;

pub struct Transaction<'c, DB>
where
    DB: Database,
{}

impl<'c, DB> Transaction<'c, DB>
where
    DB: Database,
{
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
}

impl<'c, DB> Debug for Transaction<'c, DB>
where
    DB: Database,
{}

impl<'c, DB> Deref for Transaction<'c, DB>
where
    DB: Database,
{
    type Target = DB::Connection;
}

impl<'c, DB> DerefMut for Transaction<'c, DB>
where
    DB: Database,
{}
impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> {}

impl<'c, 't, DB: Database> crate::acquire::Acquire<'t> for &'t mut Transaction<'c, DB> {
    type Database = DB;
    type Connection = &'t mut <DB as Database>::Connection;
}
pub fn begin_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;
pub fn commit_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;
pub fn rollback_ansi_transaction_sql(depth: usize) -> Cow<'static, str>;

pub trait TransactionManager {
    type Database: Database;
    fn begin<'conn>(
        conn: &'conn mut <Self::Database as Database>::Connection,
        statement: Option<Cow<'static, str>>,
    ) -> BoxFuture<'conn, Result<(), Error>>;
    fn commit(
        conn: &mut <Self::Database as Database>::Connection,
    ) -> BoxFuture<'_, Result<(), Error>>;
    fn rollback(
        conn: &mut <Self::Database as Database>::Connection,
    ) -> BoxFuture<'_, Result<(), Error>>;
    fn start_rollback(conn: &mut <Self::Database as Database>::Connection);
    fn get_transaction_depth(conn: &<Self::Database as Database>::Connection) -> usize;
}
