pub(crate) use task_hooks::TaskMeta;
pub use self::builder::Builder;
pub use handle::{EnterGuard, Handle, TryCurrentError};
pub use runtime::{Runtime, RuntimeFlavor, is_rt_shutdown_err};
pub use id::Id;

pub(crate) mod task;
mod builder;

mod task_hooks {
    pub struct TaskMeta<'a> {}
    impl<'a> TaskMeta<'a> {
        pub fn id(&self) -> super::task::Id;
    }
}

mod handle;

mod runtime {
    use crate::runtime::{EnterGuard, Handle};
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io;
    use std::time::Duration;
    #[derive(Debug)]
    pub struct Runtime {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard<'_>;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> crate::runtime::RuntimeMetrics;
    }
    pub fn is_rt_shutdown_err(err: &io::Error) -> bool;
}

mod id {
    use std::fmt;
    #[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
    pub struct Id(());
    impl fmt::Display for Id {}
}
pub fn worker_index() -> Option<usize>;
