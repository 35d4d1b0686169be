//! What operators call.

pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
pub trait Drop {
    fn drop(&mut self);
}
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}
pub trait AsyncFnOnce<Args> {
    type Output;
}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

pub trait Try {
    type Output;
    type Residual;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}
impl<B, C> ControlFlow<B, C> {
    #[flow(none)]
    pub fn is_break(&self) -> bool;
    #[flow(none)]
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn continue_value(self) -> Option<C>;
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, crate::convert::Infallible>;
}

pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
pub trait Neg { type Output; fn neg(self) -> Self::Output; }
pub trait Not { type Output; fn not(self) -> Self::Output; }
pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct RangeFull;
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RangeTo<Idx> { pub end: Idx }
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RangeInclusive<Idx> { start: Idx, end: Idx }
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RangeToInclusive<Idx> { pub end: Idx }
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[flow(none)]
    fn contains<U: ?Sized>(&self, item: &U) -> bool;
}

impl<Idx> Range<Idx> {
    #[flow(none)]
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> Self;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
    #[flow(none)]
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool;
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
}
impl<Idx> RangeFrom<Idx> {
    #[flow(none)]
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool;
}
impl<Idx> RangeTo<Idx> {
    #[flow(none)]
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool;
}

impl<A: crate::iter::Step> Iterator for Range<A> { type Item = A; }
impl<A: crate::iter::Step> DoubleEndedIterator for Range<A> {}
impl<A: crate::iter::Step> ExactSizeIterator for Range<A> {}
impl<A: crate::iter::Step> Iterator for RangeInclusive<A> { type Item = A; }
impl<A: crate::iter::Step> DoubleEndedIterator for RangeInclusive<A> {}
impl<A: crate::iter::Step> Iterator for RangeFrom<A> { type Item = A; }
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T: ?Sized> RangeBounds<T> for RangeFull {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
impl<T: ?Sized> Deref for &T { type Target = T; }
impl<T: ?Sized> Deref for &mut T { type Target = T; }
impl<A, F: Fn<A> + ?Sized> FnOnce<A> for &F { type Output = F::Output; }
impl<A, F: Fn<A> + ?Sized> FnMut<A> for &F {}
impl<A, F: Fn<A> + ?Sized> Fn<A> for &F {}
impl Not for bool { type Output = bool; }

impl<T> Bound<T> {
    pub const fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
}

impl<T: Clone> Bound<&T> {
    pub const fn cloned(self) -> Bound<T>
    where
        T: Clone;
}

impl<B, C> ControlFlow<B, C> {
    pub fn map_break<T>(self, f: impl FnOnce(B) -> T) -> ControlFlow<T, C>;
    pub fn map_continue<T>(self, f: impl FnOnce(C) -> T) -> ControlFlow<B, T>;
}

impl<Idx: crate::iter::Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusive<Idx>;
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>;
}
