//! Text of the platform and of C.

use crate::borrow::Cow;

pub struct OsStr { inner: [u8] }
pub struct OsString { inner: Vec<u8> }
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    #[flow(none)]
    pub fn is_empty(&self) -> bool;
    #[flow(none)]
    pub fn len(&self) -> usize;
    pub fn to_ascii_lowercase(&self) -> OsString;
    #[flow(none)]
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
}
impl OsString {
    pub fn new() -> OsString;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
}
impl crate::ops::Deref for OsString { type Target = OsStr; }
impl Clone for OsString {}
impl Default for OsString {}
impl PartialEq for OsString {}
impl PartialEq<str> for OsString {}
impl PartialEq<&str> for OsString {}
impl PartialEq<str> for OsStr {}
impl PartialEq for OsStr {}
impl Eq for OsString {}
impl Eq for OsStr {}
impl crate::fmt::Debug for OsStr {}
impl crate::fmt::Debug for OsString {}
impl crate::hash::Hash for OsString {}
impl AsRef<OsStr> for OsStr {}
impl AsRef<OsStr> for OsString {}
impl AsRef<crate::path::Path> for OsStr {}
impl AsRef<crate::path::Path> for OsString {}
impl From<String> for OsString {}
impl crate::borrow::Borrow<OsStr> for OsString {}

pub struct CStr { inner: [u8] }
pub struct CString { inner: Vec<u8> }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError;
impl crate::fmt::Display for NulError {}
impl crate::error::Error for NulError {}
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
    pub fn as_ptr(&self) -> *const c_char;
    pub fn to_bytes(&self) -> &[u8];
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
}
impl CString {
    #[flow(tells)]
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub fn into_raw(self) -> *mut c_char;
    pub fn as_c_str(&self) -> &CStr;
    #[flow(tells)]
    pub fn into_string(self) -> Result<String, NulError>;
}
impl crate::ops::Deref for CString { type Target = CStr; }
pub enum c_void {}
pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;

impl CStr {
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes_with_nul(&self) -> &[u8];
}

impl CStr {
    pub fn into_c_string(self: Box<Self>) -> CString;
}

impl CString {
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn into_boxed_c_str(self) -> Box<CStr>;
}

impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}

impl OsStr {
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn display(&self) -> crate::path::Display<'_>;
}

impl OsString {
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> OsString;
    #[flow(clears)]
    pub fn clear(&mut self);
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}

impl crate::ops::DerefMut for OsString {}
impl PartialEq<OsStr> for str {}
impl PartialEq<OsString> for str {}
impl<'a> PartialEq<OsString> for &'a str {}
impl PartialOrd for OsStr {}
impl Ord for OsStr {}
impl PartialOrd<str> for OsStr {}
impl PartialOrd for OsString {}
impl Ord for OsString {}
impl PartialOrd<str> for OsString {}
impl crate::hash::Hash for OsStr {}
impl PartialEq for CStr {}
impl Eq for CStr {}
impl PartialOrd for CStr {}
impl Ord for CStr {}
impl AsRef<CStr> for CStr {}
impl AsRef<CStr> for CString {}
impl crate::ops::Index<crate::ops::RangeFull> for CString { type Output = CStr; }
impl crate::ops::Index<crate::ops::RangeFrom<usize>> for CStr { type Output = CStr; }
impl crate::ops::Index<crate::ops::RangeFull> for OsString { type Output = OsStr; }
impl crate::ops::IndexMut<crate::ops::RangeFull> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
impl From<Box<OsStr>> for OsString {}
impl From<&OsStr> for Box<OsStr> {}
impl From<OsString> for Box<OsStr> {}
impl From<&OsStr> for crate::sync::Arc<OsStr> {}
impl From<OsString> for crate::sync::Arc<OsStr> {}
impl From<&OsStr> for crate::rc::Rc<OsStr> {}
impl From<OsString> for crate::rc::Rc<OsStr> {}
impl From<&CStr> for CString {}
impl From<Box<CStr>> for CString {}
impl From<CString> for Vec<u8> {}
impl From<&CStr> for Box<CStr> {}
impl From<CString> for Box<CStr> {}
impl From<&CStr> for crate::sync::Arc<CStr> {}
impl From<CString> for crate::sync::Arc<CStr> {}
impl From<&CStr> for crate::rc::Rc<CStr> {}
impl From<CString> for crate::rc::Rc<CStr> {}
impl Extend<OsString> for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> Extend<crate::borrow::Cow<'a, OsStr>> for OsString {}
impl FromIterator<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl<'a> FromIterator<crate::borrow::Cow<'a, OsStr>> for OsString {}
impl crate::str::FromStr for OsString { type Err = crate::convert::Infallible; }
impl crate::fmt::Write for OsString {}
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = crate::str::Utf8Error; }

impl OsString {
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> OsString;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
}

impl OsStr {
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &OsStr;
}
