use core::pin::Pin;

#[derive(Debug)]
pub struct IterPinMut<'a, Fut> {}

#[derive(Debug)]
pub struct IterMut<'a, Fut: Unpin>(pub(super) ());

#[derive(Debug)]
pub struct IterPinRef<'a, Fut> {}

#[derive(Debug)]
pub struct Iter<'a, Fut: Unpin>(pub(super) ());

#[derive(Debug)]
pub struct IntoIter<Fut: Unpin> {}

impl<Fut: Unpin> Iterator for IntoIter<Fut> {
    type Item = Fut;
}
impl<Fut: Unpin> ExactSizeIterator for IntoIter<Fut> {}

impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
    type Item = Pin<&'a mut Fut>;
}
impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}

impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> {
    type Item = &'a mut Fut;
}
impl<Fut: Unpin> ExactSizeIterator for IterMut<'_, Fut> {}

impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
    type Item = Pin<&'a Fut>;
}
impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}

impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> {
    type Item = &'a Fut;
}
impl<Fut: Unpin> ExactSizeIterator for Iter<'_, Fut> {}
