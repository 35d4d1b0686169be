//! What runs tasks.

use std::future::Future;

#[derive(Debug)]
pub struct Runtime;
impl Runtime {
    pub fn new() -> std::io::Result<Runtime>;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn spawn<F: Future>(&self, future: F) -> crate::task::JoinHandle<F::Output>;
    pub fn handle(&self) -> &Handle;
}
#[derive(Clone, Debug)]
pub struct Handle;
impl Handle {
    pub fn current() -> Handle;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn spawn<F: Future>(&self, future: F) -> crate::task::JoinHandle<F::Output>;
}
pub struct Builder;
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn worker_threads(&mut self, count: usize) -> &mut Self;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn build(&mut self) -> std::io::Result<Runtime>;
}
