use crate::runtime;
use crate::runtime::RuntimeFlavor;
use crate::runtime::task::JoinHandle;
use std::future::Future;
use std::{error, fmt};

#[derive(Debug, Clone)]
pub struct Handle {}

#[derive(Debug)]
pub struct EnterGuard<'a> {}

impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> runtime::Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug)]
pub struct TryCurrentError {}

impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl fmt::Display for TryCurrentError {}
impl error::Error for TryCurrentError {}
