//! The process's environment.

use crate::ffi::{OsStr, OsString};
use crate::path::{Path, PathBuf};

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl crate::fmt::Display for VarError {}
impl crate::error::Error for VarError {}
pub struct Args;
impl Iterator for Args { type Item = String; }
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
pub struct ArgsOs;
impl Iterator for ArgsOs { type Item = OsString; }
pub struct Vars;
impl Iterator for Vars { type Item = (String, String); }
pub struct VarsOs;
impl Iterator for VarsOs { type Item = (OsString, OsString); }

pub fn args() -> Args;
pub fn args_os() -> ArgsOs;
#[flow(none)]
#[flow(tells)]
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
#[flow(none)]
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn current_dir() -> crate::io::Result<PathBuf>;
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
pub fn current_exe() -> crate::io::Result<PathBuf>;
#[derive(Debug)]
pub struct SplitPaths<'a>(&'a OsStr);
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }
#[derive(Debug)]
pub struct JoinPathsError(());
impl crate::fmt::Display for JoinPathsError {}
impl crate::error::Error for JoinPathsError {}
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
pub fn temp_dir() -> PathBuf;
pub fn home_dir() -> Option<PathBuf>;
pub mod consts {
    pub const OS: &str = "";
    pub const ARCH: &str = "";
    pub const FAMILY: &str = "";
    pub const DLL_PREFIX: &str = "";
    pub const DLL_SUFFIX: &str = "";
    pub const DLL_EXTENSION: &str = "";
    pub const EXE_SUFFIX: &str = "";
    pub const EXE_EXTENSION: &str = "";
}

impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
