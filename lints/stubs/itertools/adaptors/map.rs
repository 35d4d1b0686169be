#[derive(Clone, Debug)]
pub struct MapSpecialCase<I, F> {}

pub trait MapSpecialCaseFn<T> {
    type Out;
    fn call(&mut self, t: T) -> Self::Out;
}

impl<I, R> Iterator for MapSpecialCase<I, R>
where
    I: Iterator,
    R: MapSpecialCaseFn<I::Item>,
{
    type Item = R::Out;
}

impl<I, R> DoubleEndedIterator for MapSpecialCase<I, R>
where
    I: DoubleEndedIterator,
    R: MapSpecialCaseFn<I::Item>,
{}

impl<I, R> ExactSizeIterator for MapSpecialCase<I, R>
where
    I: ExactSizeIterator,
    R: MapSpecialCaseFn<I::Item>,
{}
pub type MapOk<I, F> = MapSpecialCase<I, MapSpecialCaseFnOk<F>>;

impl<F, T, U, E> MapSpecialCaseFn<Result<T, E>> for MapSpecialCaseFnOk<F>
where
    F: FnMut(T) -> U,
{
    type Out = Result<U, E>;
}

#[derive(Clone)]
pub struct MapSpecialCaseFnOk<F>(());
impl<F> std::fmt::Debug for MapSpecialCaseFnOk<F> {}

pub fn map_ok<I, F, T, U, E>(iter: I, f: F) -> MapOk<I, F>
where
    I: Iterator<Item = Result<T, E>>,
    F: FnMut(T) -> U;
pub type MapInto<I, R> = MapSpecialCase<I, MapSpecialCaseFnInto<R>>;

impl<T: Into<U>, U> MapSpecialCaseFn<T> for MapSpecialCaseFnInto<U> {
    type Out = U;
}
pub struct MapSpecialCaseFnInto<U>(());
impl<U> std::fmt::Debug for MapSpecialCaseFnInto<U> {}
impl<U> Clone for MapSpecialCaseFnInto<U> {}
pub fn map_into<I, R>(iter: I) -> MapInto<I, R>;
