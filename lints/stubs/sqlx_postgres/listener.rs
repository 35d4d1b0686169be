use std::fmt::{self, Debug};
use futures_core::stream::Stream;
use sqlx_core::acquire::Acquire;
use crate::error::Error;
use crate::executor::Executor;
use crate::pool::Pool;
use crate::{PgConnection, Postgres};

pub struct PgListener {}
pub struct PgNotification(());

impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, Error>;
    pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error>;
    pub fn ignore_pool_close_event(&mut self, val: bool);
    pub fn eager_reconnect(&mut self, val: bool);
    pub async fn listen(&mut self, channel: &str) -> Result<(), Error>;
    pub async fn listen_all(
        &mut self,
        channels: impl IntoIterator<Item = &str>,
    ) -> Result<(), Error>;
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error>;
    pub async fn unlisten_all(&mut self) -> Result<(), Error>;
    pub async fn recv(&mut self) -> Result<PgNotification, Error>;
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error>;
    pub fn next_buffered(&mut self) -> Option<PgNotification>;
    pub fn into_stream(
        self,
    ) -> impl Stream<Item = Result<PgNotification, Error>> + Unpin;
}

impl<'c> Acquire<'c> for &'c mut PgListener {
    type Database = Postgres;
    type Connection = &'c mut PgConnection;
}

impl<'c> Executor<'c> for &'c mut PgListener {
    type Database = Postgres;
}

impl PgNotification {
    pub fn process_id(&self) -> u32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
impl Debug for PgListener {}
impl Debug for PgNotification {}
