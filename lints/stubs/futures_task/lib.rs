//! `futures-task`: what spawns futures.

pub use crate::spawn::{LocalSpawn, Spawn, SpawnError};
pub use crate::arc_wake::ArcWake;
pub use crate::waker::waker;
pub use crate::waker_ref::{waker_ref, WakerRef};
pub use crate::future_obj::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use crate::noop_waker::noop_waker;
pub use crate::noop_waker::noop_waker_ref;
pub use core::task::{Context, Poll, Waker};
pub use alloc::task::Wake;

mod spawn {
    use crate::{FutureObj, LocalFutureObj};
    use core::fmt;
    mod if_alloc {
        use super::*;
        use alloc::{boxed::Box, rc::Rc};
        impl<Sp: ?Sized + Spawn> Spawn for Box<Sp> {}
        impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Box<Sp> {}
        impl<Sp: ?Sized + Spawn> Spawn for Rc<Sp> {}
        impl<Sp: ?Sized + LocalSpawn> LocalSpawn for Rc<Sp> {}
        impl<Sp: ?Sized + Spawn> Spawn for alloc::sync::Arc<Sp> {}
        impl<Sp: ?Sized + LocalSpawn> LocalSpawn for alloc::sync::Arc<Sp> {}
    }
    pub trait Spawn {
        fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
        fn status(&self) -> Result<(), SpawnError>;
    }
    pub trait LocalSpawn {
        fn spawn_local_obj(
            &self,
            future: LocalFutureObj<'static, ()>,
        ) -> Result<(), SpawnError>;
        fn status_local(&self) -> Result<(), SpawnError>;
    }
    pub struct SpawnError {}
    impl fmt::Debug for SpawnError {}
    impl fmt::Display for SpawnError {}
    impl std::error::Error for SpawnError {}
    impl SpawnError {
        pub fn shutdown() -> Self;
        pub fn is_shutdown(&self) -> bool;
    }
    impl<Sp: ?Sized + Spawn> Spawn for &Sp {}
    impl<Sp: ?Sized + Spawn> Spawn for &mut Sp {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &Sp {}
    impl<Sp: ?Sized + LocalSpawn> LocalSpawn for &mut Sp {}
}

mod arc_wake {
    use alloc::sync::Arc;
    pub trait ArcWake: Send + Sync {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(arc_self: &Arc<Self>);
    }
}

mod waker {
    use super::arc_wake::ArcWake;
    use alloc::sync::Arc;
    use core::task::Waker;
    pub fn waker<W>(wake: Arc<W>) -> Waker
    where
        W: ArcWake + 'static;
}

mod waker_ref {
    use super::arc_wake::ArcWake;
    use alloc::sync::Arc;
    use core::mem::ManuallyDrop;
    use core::ops::Deref;
    use core::task::Waker;
    #[derive(Debug)]
    pub struct WakerRef<'a> {}
    impl<'a> WakerRef<'a> {
        pub fn new(waker: &'a Waker) -> Self;
        pub fn new_unowned(waker: ManuallyDrop<Waker>) -> Self;
    }
    impl Deref for WakerRef<'_> {
        type Target = Waker;
    }
    pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_>
    where
        W: ArcWake + 'static;
}

mod future_obj;

mod noop_waker {
    use core::task::Waker;
    pub fn noop_waker() -> Waker;
    pub fn noop_waker_ref() -> &'static Waker;
}
