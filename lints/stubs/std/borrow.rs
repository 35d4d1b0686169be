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
    #[flow(replaces)]
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

impl<'a> crate::ops::Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> crate::ops::Add<Cow<'a, str>> for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> crate::ops::AddAssign<&'a str> for Cow<'a, str> {}
impl<'a> crate::ops::AddAssign<Cow<'a, str>> for Cow<'a, str> {}
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {}
impl<T: ?Sized> Borrow<T> for &mut T {}
impl<T: ?Sized> BorrowMut<T> for &mut T {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T: ?Sized> BorrowMut<T> for Box<T> {}
impl BorrowMut<str> for String {}
impl Borrow<crate::ffi::CStr> for crate::ffi::CString {}
impl ToOwned for crate::ffi::CStr { type Owned = crate::ffi::CString; }
impl<B: ?Sized + ToOwned + Eq> Eq for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + PartialOrd> PartialOrd for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + Ord> Ord for Cow<'_, B> {}
impl<B: ?Sized + ToOwned + crate::hash::Hash> crate::hash::Hash for Cow<'_, B> {}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
impl<'a> From<&'a crate::path::Path> for Cow<'a, crate::path::Path> {}
impl<'a> From<crate::path::PathBuf> for Cow<'a, crate::path::Path> {}
impl<'a> From<&'a crate::path::PathBuf> for Cow<'a, crate::path::Path> {}
impl<'a> From<&'a crate::ffi::OsStr> for Cow<'a, crate::ffi::OsStr> {}
impl<'a> From<crate::ffi::OsString> for Cow<'a, crate::ffi::OsStr> {}
impl<'a> From<&'a crate::ffi::OsString> for Cow<'a, crate::ffi::OsStr> {}
impl<'a> From<&'a crate::ffi::CStr> for Cow<'a, crate::ffi::CStr> {}
impl<'a> From<crate::ffi::CString> for Cow<'a, crate::ffi::CStr> {}
impl<'a> From<&'a crate::ffi::CString> for Cow<'a, crate::ffi::CStr> {}
impl<'a> From<Cow<'a, crate::path::Path>> for crate::path::PathBuf {}
impl From<Cow<'_, crate::path::Path>> for Box<crate::path::Path> {}
impl<'a> From<Cow<'a, crate::ffi::OsStr>> for crate::ffi::OsString {}
impl From<Cow<'_, crate::ffi::OsStr>> for Box<crate::ffi::OsStr> {}
impl<'a> From<Cow<'a, crate::ffi::CStr>> for crate::ffi::CString {}
impl From<Cow<'_, crate::ffi::CStr>> for Box<crate::ffi::CStr> {}
impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> {}
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {}
impl From<Cow<'_, str>> for Box<str> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn crate::error::Error + 'a> {}
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for crate::sync::Arc<B> {}
impl<'a, B: ?Sized + ToOwned> From<Cow<'a, B>> for crate::rc::Rc<B> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<String> for Cow<'a, str> {}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
