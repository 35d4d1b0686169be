pub use crate::runtime::task::{JoinError, JoinHandle};
pub use spawn::spawn;
pub use blocking::{block_in_place, spawn_blocking};
pub use yield_now::yield_now;
pub use local::{spawn_local, LocalSet, LocalEnterGuard};
pub use task_local::LocalKey;
pub use join_set::JoinSet;
pub use crate::runtime::task::AbortHandle;
pub use crate::runtime::task::{Id, id, try_id};
pub use builder::Builder;

mod blocking {
    use crate::task::JoinHandle;
    pub fn block_in_place<F, R>(f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

mod spawn {
    use crate::task::JoinHandle;
    use std::future::Future;
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
}

mod yield_now {
    pub async fn yield_now();
}

mod local {
    use crate::runtime;
    use crate::runtime::task::{self, JoinHandle};
    use std::fmt;
    use std::future::Future;
    pub struct LocalSet {}
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub struct LocalEnterGuard {}
    impl fmt::Debug for LocalEnterGuard {}
    impl LocalSet {
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
        where
            F: Future + 'static,
            F::Output: 'static;
        pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output
        where
            F: Future;
        pub async fn run_until<F>(&self, future: F) -> F::Output
        where
            F: Future;
        pub fn id(&self) -> runtime::Id;
    }
    impl fmt::Debug for LocalSet {}
    impl Future for LocalSet {
        type Output = ();
    }
    impl Default for LocalSet {}
    struct Context {}
}

mod task_local;
mod join_set;
mod builder;

pub mod futures {
    pub use super::task_local::TaskLocalFuture;
}
