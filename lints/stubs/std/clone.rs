//! Explicit copies.

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    #[flow(replaces)]
    fn clone_from(&mut self, source: &Self);
}
