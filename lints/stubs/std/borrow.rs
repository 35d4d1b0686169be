//! Borrowed and owned forms of one value.

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
pub trait ToOwned {
    type Owned;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}

pub enum Cow<'a, B: ?Sized + ToOwned> {
    Borrowed(&'a B),
    Owned(B::Owned),
}

impl<B: ?Sized + ToOwned> Cow<'_, B> {
    #[flow(none)]
    pub fn is_borrowed(&self) -> bool;
    #[flow(none)]
    pub fn is_owned(&self) -> bool;
    pub fn to_mut(&mut self) -> &mut B::Owned;
    pub fn into_owned(self) -> B::Owned;
}

impl<T> Borrow<T> for T {}
impl<T> BorrowMut<T> for T {}
impl<T: ?Sized> Borrow<T> for &T {}
impl Borrow<str> for String {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T: ?Sized> Borrow<T> for Box<T> {}
impl<T: ?Sized> Borrow<T> for crate::rc::Rc<T> {}
impl<T: ?Sized> Borrow<T> for crate::sync::Arc<T> {}
impl<T: Clone> ToOwned for T {
    type Owned = T;
}
impl ToOwned for str {
    type Owned = String;
}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
}
impl ToOwned for crate::path::Path {
    type Owned = crate::path::PathBuf;
}
impl ToOwned for crate::ffi::OsStr {
    type Owned = crate::ffi::OsString;
}
impl<B: ?Sized + ToOwned> crate::ops::Deref for Cow<'_, B> {
    type Target = B;
}
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + crate::fmt::Debug> crate::fmt::Debug for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + crate::fmt::Display> crate::fmt::Display for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + PartialEq> PartialEq for Cow<'_, B> {}
impl<B: ?Sized + ToOwned> AsRef<B> for Cow<'_, B> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl<'a> From<String> for Cow<'a, str> {}
impl<'a> From<&'a String> for Cow<'a, str> {}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
impl<'a> From<Cow<'a, str>> for String {}
