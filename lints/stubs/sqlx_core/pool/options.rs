use crate::connection::Connection;
use crate::database::Database;
use crate::error::Error;
use crate::pool::Pool;
use futures_core::future::BoxFuture;
use log::LevelFilter;
use std::fmt::{self, Debug};
use std::time::Duration;

pub struct PoolOptions<DB: Database> {}
impl<DB: Database> Clone for PoolOptions<DB> {}

#[derive(Debug)]
pub struct PoolConnectionMetadata {
    pub age: Duration,
    pub idle_for: Duration,
}
impl<DB: Database> Default for PoolOptions<DB> {}

impl<DB: Database> PoolOptions<DB> {
    pub fn new() -> Self;
    pub fn max_connections(self, max: u32) -> Self;
    pub fn get_max_connections(&self) -> u32;
    pub fn min_connections(self, min: u32) -> Self;
    pub fn get_min_connections(&self) -> u32;
    pub fn acquire_time_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_threshold(self, threshold: Duration) -> Self;
    pub fn get_acquire_slow_threshold(&self) -> Duration;
    pub fn acquire_timeout(self, timeout: Duration) -> Self;
    pub fn get_acquire_timeout(&self) -> Duration;
    pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
    pub fn get_max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
    pub fn get_idle_timeout(&self) -> Option<Duration>;
    pub fn test_before_acquire(self, test: bool) -> Self;
    pub fn get_test_before_acquire(&self) -> bool;
    pub fn after_connect<F>(self, callback: F) -> Self
    where
        for<'c> F: Fn(
                &'c mut DB::Connection,
                PoolConnectionMetadata,
            ) -> BoxFuture<'c, Result<(), Error>> + 'static + Send + Sync;
    pub fn before_acquire<F>(self, callback: F) -> Self
    where
        for<'c> F: Fn(
                &'c mut DB::Connection,
                PoolConnectionMetadata,
            ) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
    pub fn after_release<F>(self, callback: F) -> Self
    where
        for<'c> F: Fn(
                &'c mut DB::Connection,
                PoolConnectionMetadata,
            ) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
    pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
    pub async fn connect_with(
        self,
        options: <DB::Connection as Connection>::Options,
    ) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy_with(
        self,
        options: <DB::Connection as Connection>::Options,
    ) -> Pool<DB>;
}
impl<DB: Database> Debug for PoolOptions<DB> {}
