//! Comparison. A result of it is of no use to whoever wants the values.

pub trait PartialEq<Rhs: ?Sized = Self> {
    #[flow(none)]
    fn eq(&self, other: &Rhs) -> bool;
    #[flow(none)]
    fn ne(&self, other: &Rhs) -> bool;
}
pub trait Eq: PartialEq<Self> {}
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    #[flow(none)]
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    #[flow(none)]
    fn lt(&self, other: &Rhs) -> bool;
    #[flow(none)]
    fn le(&self, other: &Rhs) -> bool;
    #[flow(none)]
    fn gt(&self, other: &Rhs) -> bool;
    #[flow(none)]
    fn ge(&self, other: &Rhs) -> bool;
}
pub trait Ord: Eq + PartialOrd<Self> {
    #[flow(none)]
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self
    where
        Self: Sized;
    fn min(self, other: Self) -> Self
    where
        Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Ordering {
    Less,
    Equal,
    Greater,
}

impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Reverse<T>(pub T);
impl<T: PartialOrd> PartialOrd for Reverse<T> {}
impl<T: Ord> Ord for Reverse<T> {}

pub fn max<T: Ord>(a: T, b: T) -> T;
pub fn min<T: Ord>(a: T, b: T) -> T;
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, f: F) -> T;
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, f: F) -> T;

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {}
impl<A: ?Sized + Ord> Ord for &A {}
impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {}
impl PartialEq for bool {}
impl PartialOrd for bool {}
impl Ord for bool {}
impl Eq for bool {}
impl PartialEq for char {}
impl PartialOrd for char {}
impl Ord for char {}
impl Eq for char {}
impl PartialEq for str {}
impl PartialOrd for str {}
impl Ord for str {}
impl Eq for str {}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}
