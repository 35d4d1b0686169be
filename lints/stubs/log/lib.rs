//! `log`: the logging facade.

#[macro_export]
macro_rules! log {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! error {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! warn {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! info {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! debug {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! trace {
    ($($arg:tt)+) => {};
}
#[macro_export]
macro_rules! log_enabled {
    ($($arg:tt)+) => {};
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Error = 1,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
}
impl std::fmt::Display for Level {}
impl std::str::FromStr for Level {
    type Err = ParseLevelError;
}
impl PartialEq<LevelFilter> for Level {}
impl PartialOrd<LevelFilter> for Level {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
}
impl std::fmt::Display for LevelFilter {}
impl std::str::FromStr for LevelFilter {
    type Err = ParseLevelError;
}

#[derive(Debug, PartialEq, Eq)]
pub struct ParseLevelError(());
impl std::fmt::Display for ParseLevelError {}
impl std::error::Error for ParseLevelError {}
#[derive(Debug)]
pub struct SetLoggerError(());
impl std::fmt::Display for SetLoggerError {}
impl std::error::Error for SetLoggerError {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Metadata<'a> {
    level: Level,
    target: &'a str,
}
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}
#[derive(Debug)]
pub struct MetadataBuilder<'a>(Metadata<'a>);
impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}

#[derive(Clone, Debug)]
pub struct Record<'a> {
    metadata: Metadata<'a>,
    args: std::fmt::Arguments<'a>,
}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &std::fmt::Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    #[flow(none)]
    pub fn line(&self) -> Option<u32>;
}
#[derive(Debug)]
pub struct RecordBuilder<'a>(Record<'a>);
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: std::fmt::Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}

pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}
impl<T: ?Sized + Log> Log for &T {}
impl<T: ?Sized + Log> Log for Box<T> {}
impl<T: ?Sized + Log> Log for std::sync::Arc<T> {}

pub fn set_max_level(level: LevelFilter);
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn logger() -> &'static dyn Log;
