//! Tasks.

use std::future::Future;

pub struct JoinHandle<T> { value: T }
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    #[flow(none)]
    pub fn is_finished(&self) -> bool;
}
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
pub struct JoinError;
impl std::fmt::Debug for JoinError {}
impl std::fmt::Display for JoinError {}
impl std::error::Error for JoinError {}
pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output>;
pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R>;
pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output>;
pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R;
pub async fn yield_now();
pub struct JoinSet<T> { tasks: Vec<T> }
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn spawn<F: Future<Output = T>>(&mut self, task: F);
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
}
