use std::fmt;
pub use self::error::JoinError;
pub use id::{id, try_id, Id};
pub use self::abort::AbortHandle;
pub use self::join::JoinHandle;

mod error {
    use std::any::Any;
    use std::fmt;
    use std::io;
    use super::Id;
    pub struct JoinError {}
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
        pub fn id(&self) -> Id;
    }
    impl fmt::Display for JoinError {}
    impl fmt::Debug for JoinError {}
    impl std::error::Error for JoinError {}
    impl From<JoinError> for io::Error {}
}

mod id {
    use std::fmt;
    #[derive(Clone, Copy, Debug, Hash, Eq, PartialEq, PartialOrd, Ord)]
    pub struct Id(pub(crate) ());
    pub fn id() -> Id;
    pub fn try_id() -> Option<Id>;
    impl fmt::Display for Id {}
}

mod abort {
    use std::fmt;
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> super::Id;
    }
    impl fmt::Debug for AbortHandle {}
    impl Clone for AbortHandle {}
}

mod join {
    use crate::runtime::task::AbortHandle;
    use std::fmt;
    use std::future::Future;
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> super::Id;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = super::Result<T>;
    }
    impl<T> fmt::Debug for JoinHandle<T>
    where
        T: fmt::Debug,
    {}
}
impl<S> fmt::Debug for Notified<S> {}
pub(crate) type Result<T> = std::result::Result<T, JoinError>;
