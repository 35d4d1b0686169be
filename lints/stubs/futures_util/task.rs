pub use core::task::{Context, Poll, Waker};
pub use alloc::task::Wake;
pub use futures_task::{
    FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj,
};
pub use futures_task::noop_waker;
pub use futures_task::noop_waker_ref;
pub use futures_task::ArcWake;
pub use futures_task::waker;
pub use futures_task::{waker_ref, WakerRef};
pub use self::spawn::{LocalSpawnExt, SpawnExt};

mod spawn {
    use futures_task::{LocalSpawn, Spawn};
    use crate::future::RemoteHandle;
    use futures_core::future::Future;
    use futures_task::SpawnError;
    impl<Sp: ?Sized> SpawnExt for Sp
    where
        Sp: Spawn,
    {}
    impl<Sp: ?Sized> LocalSpawnExt for Sp
    where
        Sp: LocalSpawn,
    {}
    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + Send + 'static;
        fn spawn_with_handle<Fut>(
            &self,
            future: Fut,
        ) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send;
    }
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + 'static;
        fn spawn_local_with_handle<Fut>(
            &self,
            future: Fut,
        ) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + 'static;
    }
}
