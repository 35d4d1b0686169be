use std::borrow::Cow;
use std::cmp::Ordering;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use crate::connection::ConnectOptions;
use crate::error::Error;
use crate::SqliteConnection;

#[derive(Debug, Clone, Copy)]
pub enum SqliteAutoVacuum {
    None,
    Full,
    Incremental,
}
#[derive(Debug, Clone, Copy)]
pub enum SqliteJournalMode {
    Delete,
    Truncate,
    Persist,
    Memory,
    Wal,
    Off,
}
#[derive(Debug, Clone, Copy)]
pub enum SqliteLockingMode {
    Normal,
    Exclusive,
}
#[derive(Debug, Clone, Copy)]
pub enum SqliteSynchronous {
    Off,
    Normal,
    Full,
    Extra,
}

impl FromStr for SqliteAutoVacuum {
    type Err = Error;
}
impl FromStr for SqliteJournalMode {
    type Err = Error;
}
impl FromStr for SqliteLockingMode {
    type Err = Error;
}
impl FromStr for SqliteSynchronous {
    type Err = Error;
}

#[derive(Debug, Clone)]
pub struct SqliteConnectOptions {}
impl Default for SqliteConnectOptions {}
impl FromStr for SqliteConnectOptions {
    type Err = Error;
}
impl ConnectOptions for SqliteConnectOptions {
    type Connection = SqliteConnection;
}

impl SqliteConnectOptions {
    pub fn new() -> Self;
    pub fn filename(self, filename: impl AsRef<Path>) -> Self;
    pub fn get_filename(&self) -> &Path;
    pub fn foreign_keys(self, on: bool) -> Self;
    pub fn in_memory(self, in_memory: bool) -> Self;
    pub fn shared_cache(self, on: bool) -> Self;
    pub fn journal_mode(self, mode: SqliteJournalMode) -> Self;
    pub fn locking_mode(self, mode: SqliteLockingMode) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn create_if_missing(self, create: bool) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn busy_timeout(self, timeout: Duration) -> Self;
    pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self;
    pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> Self;
    pub fn page_size(self, page_size: u32) -> Self;
    pub fn pragma<K, V>(self, key: K, value: V) -> Self
    where
        K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>;
    pub fn collation<N, F>(self, name: N, collate: F) -> Self
    where
        N: Into<Arc<str>>, F: Fn(&str, &str) -> Ordering + Send + Sync + 'static;
    pub fn immutable(self, immutable: bool) -> Self;
    pub fn serialized(self, serialized: bool) -> Self;
    pub fn thread_name(self, generator: impl Fn(u64) -> String + Send + Sync + 'static) -> Self;
    pub fn command_buffer_size(self, size: usize) -> Self;
    pub fn row_buffer_size(self, size: usize) -> Self;
    pub fn vfs(self, vfs_name: impl Into<Cow<'static, str>>) -> Self;
    pub fn extension(self, extension_name: impl Into<Cow<'static, str>>) -> Self;
    pub fn extension_with_entrypoint(self, extension_name: impl Into<Cow<'static, str>>, entry_point: impl Into<Cow<'static, str>>) -> Self;
    pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> Self;
    pub fn analysis_limit(self, limit: impl Into<Option<u32>>) -> Self;
    pub fn with_regexp(self) -> Self;
}
