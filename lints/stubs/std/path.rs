//! Paths of files.

use crate::borrow::Cow;
use crate::ffi::{OsStr, OsString};

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
#[flow(none)]
pub fn is_separator(c: char) -> bool;
pub struct Path { inner: OsStr }
pub struct PathBuf { inner: OsString }
pub struct Display<'a>(&'a Path);
impl crate::fmt::Display for Display<'_> {}
impl crate::fmt::Debug for Display<'_> {}
pub struct StripPrefixError;
impl crate::fmt::Debug for StripPrefixError {}
impl crate::fmt::Display for StripPrefixError {}
impl crate::error::Error for StripPrefixError {}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}
impl<'a> Prefix<'a> {
    #[flow(none)]
    pub fn is_verbatim(&self) -> bool;
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PrefixComponent<'a> { raw: &'a OsStr }
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}
pub struct Components<'a>(&'a Path);
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
pub struct Ancestors<'a>(&'a Path);
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
pub struct Iter<'a>(&'a Path);
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    #[flow(none)]
    pub fn is_absolute(&self) -> bool;
    #[flow(none)]
    pub fn is_relative(&self) -> bool;
    #[flow(none)]
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    #[flow(none)]
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    #[flow(none)]
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    #[flow(none)]
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
    pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir>;
    #[flow(none)]
    pub fn exists(&self) -> bool;
    #[flow(none)]
    pub fn try_exists(&self) -> crate::io::Result<bool>;
    #[flow(none)]
    pub fn is_file(&self) -> bool;
    #[flow(none)]
    pub fn is_dir(&self) -> bool;
    #[flow(none)]
    pub fn is_symlink(&self) -> bool;
}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}
impl crate::ops::Deref for PathBuf { type Target = Path; }
impl Clone for PathBuf {}
impl Default for PathBuf {}
impl PartialEq for Path {}
impl PartialEq for PathBuf {}
impl PartialEq<Path> for PathBuf {}
impl PartialEq<PathBuf> for Path {}
impl Eq for Path {}
impl Eq for PathBuf {}
impl PartialOrd for Path {}
impl PartialOrd for PathBuf {}
impl Ord for Path {}
impl Ord for PathBuf {}
impl crate::hash::Hash for Path {}
impl crate::hash::Hash for PathBuf {}
impl crate::fmt::Debug for Path {}
impl crate::fmt::Debug for PathBuf {}
impl AsRef<Path> for Path {}
impl AsRef<Path> for PathBuf {}
impl AsRef<OsStr> for Path {}
impl AsRef<OsStr> for PathBuf {}
impl<'a> AsRef<Path> for Cow<'a, OsStr> {}
impl AsRef<Path> for Component<'_> {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<String> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<PathBuf> for Box<Path> {}
impl From<PathBuf> for OsString {}
impl crate::borrow::Borrow<Path> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; }
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }

impl Path {
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
    pub fn read_link(&self) -> crate::io::Result<PathBuf>;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}

impl PathBuf {
    #[flow(constant)]
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    #[flow(none)]
    pub fn capacity(&self) -> usize;
    #[flow(clears)]
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}

impl crate::ops::DerefMut for PathBuf {}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> Clone for Components<'a> {}
impl<'a> PartialEq for Components<'a> {}
impl<'a> Eq for Components<'a> {}
impl<'a> PartialOrd for Components<'a> {}
impl<'a> Ord for Components<'a> {}
impl<'a> Clone for Iter<'a> {}
impl<'a> Clone for Ancestors<'a> {}
impl<'a> PartialOrd for Component<'a> {}
impl<'a> Ord for Component<'a> {}
impl From<Box<Path>> for PathBuf {}
impl From<&Path> for Box<Path> {}
impl From<&Path> for crate::sync::Arc<Path> {}
impl From<PathBuf> for crate::sync::Arc<Path> {}
impl From<&Path> for crate::rc::Rc<Path> {}
impl From<PathBuf> for crate::rc::Rc<Path> {}
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
impl Clone for Box<Path> {}

impl PathBuf {
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError>;
}

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
