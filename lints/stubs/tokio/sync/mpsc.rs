pub use self::bounded::{
    channel, OwnedPermit, Permit, PermitIterator, Receiver, Sender, WeakSender,
};
pub use self::unbounded::{
    unbounded_channel, UnboundedReceiver, UnboundedSender, WeakUnboundedSender,
};

mod bounded;

mod chan {
    use crate::sync::mpsc::{bounded, unbounded};
    impl Semaphore for bounded::Semaphore {}
    impl Semaphore for unbounded::Semaphore {}
    pub(crate) trait Semaphore {
        fn is_idle(&self) -> bool;
        fn add_permit(&self);
        fn add_permits(&self, n: usize);
        fn close(&self);
        fn is_closed(&self) -> bool;
    }
}

mod unbounded;
pub mod error;
