use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use futures_core::FusedFuture;
use crate::connection::Connection;
use crate::database::Database;
use crate::error::Error;
use crate::transaction::Transaction;
pub use self::connection::PoolConnection;
pub use self::options::{PoolConnectionMetadata, PoolOptions};

mod executor {
    use crate::database::Database;
    use crate::executor::Executor;
    use crate::pool::Pool;
    impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB>
    where
        for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    {
        type Database = DB;
    }
}

mod connection {
    use std::fmt::{self, Debug};
    use std::ops::{Deref, DerefMut};
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    pub struct PoolConnection<DB: Database> {}
    impl<DB: Database> Debug for PoolConnection<DB> {}
    impl<DB: Database> Deref for PoolConnection<DB> {
        type Target = DB::Connection;
    }
    impl<DB: Database> DerefMut for PoolConnection<DB> {}
    impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error>;
        pub fn close_on_drop(&mut self);
        pub fn detach(self) -> DB::Connection;
        pub fn leak(self) -> DB::Connection;
    }
    impl<'c, DB: Database> crate::acquire::Acquire<'c> for &'c mut PoolConnection<DB> {
        type Database = DB;
        type Connection = &'c mut <DB as Database>::Connection;
    }
}

mod options;

pub struct Pool<DB: Database>(pub(crate) ());
pub struct CloseEvent {}

impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self, Error>;
    pub async fn connect_with(
        options: <DB::Connection as Connection>::Options,
    ) -> Result<Self, Error>;
    pub fn connect_lazy(url: &str) -> Result<Self, Error>;
    pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
    pub fn acquire(
        &self,
    ) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static;
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
    pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
    pub async fn begin_with(
        &self,
        statement: impl Into<Cow<'static, str>>,
    ) -> Result<Transaction<'static, DB>, Error>;
    pub async fn try_begin_with(
        &self,
        statement: impl Into<Cow<'static, str>>,
    ) -> Result<Option<Transaction<'static, DB>>, Error>;
    pub fn close(&self) -> impl Future<Output = ()> + '_;
    pub fn is_closed(&self) -> bool;
    pub fn close_event(&self) -> CloseEvent;
    pub fn size(&self) -> u32;
    pub fn num_idle(&self) -> usize;
    pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options>;
    pub fn set_connect_options(
        &self,
        connect_options: <DB::Connection as Connection>::Options,
    );
    pub fn options(&self) -> &PoolOptions<DB>;
}
impl<DB: Database> Clone for Pool<DB> {}
impl<DB: Database> fmt::Debug for Pool<DB> {}

impl CloseEvent {
    pub async fn do_until<Fut: Future>(
        &mut self,
        fut: Fut,
    ) -> Result<Fut::Output, Error>;
}

impl Future for CloseEvent {
    type Output = ();
}
impl FusedFuture for CloseEvent {}
