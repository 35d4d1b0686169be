//! `tracing`: structured events and spans.

pub use crate::field::Value;
pub use crate::instrument::Instrument;
pub use crate::level_filters::LevelFilter;
pub use crate::span::{Id, Span};
pub use crate::subscriber::Subscriber;

#[macro_export]
macro_rules! event {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! span {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! error {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! warn {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! info {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! debug {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! trace {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! error_span {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! warn_span {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! info_span {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! debug_span {
    ($($arg:tt)*) => {};
}
#[macro_export]
#[flow(gives = "tracing::Span")]
macro_rules! trace_span {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! record_all {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! enabled {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! event_enabled {
    ($($arg:tt)*) => {};
}
#[macro_export]
macro_rules! span_enabled {
    ($($arg:tt)*) => {};
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(());
impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
    pub fn as_str(&self) -> &'static str;
}
impl std::fmt::Display for Level {}
impl std::str::FromStr for Level {
    type Err = ParseLevelError;
}
#[derive(Debug)]
pub struct ParseLevelError(());
impl std::fmt::Display for ParseLevelError {}
impl std::error::Error for ParseLevelError {}

#[derive(Debug)]
pub struct Metadata<'a>(&'a str);
impl<'a> Metadata<'a> {
    pub fn fields(&self) -> &field::FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    #[flow(none)]
    pub fn line(&self) -> Option<u32>;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

#[derive(Debug)]
pub struct Event<'a>(&'a field::ValueSet<'a>);
impl<'a> Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a field::ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn field::Visit);
    pub fn fields(&self) -> field::Iter;
    pub fn metadata(&self) -> &'static Metadata<'static>;
}

#[derive(Clone, Debug)]
pub struct Dispatch(());
impl Dispatch {
    pub fn new<S: Subscriber + Send + Sync + 'static>(subscriber: S) -> Self;
    pub fn none() -> Self;
}
impl<S: Subscriber + Send + Sync + 'static> From<S> for Dispatch {}

pub mod level_filters {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LevelFilter(Option<crate::Level>);
    impl LevelFilter {
        pub const OFF: LevelFilter = LevelFilter;
        pub const ERROR: LevelFilter = LevelFilter;
        pub const WARN: LevelFilter = LevelFilter;
        pub const INFO: LevelFilter = LevelFilter;
        pub const DEBUG: LevelFilter = LevelFilter;
        pub const TRACE: LevelFilter = LevelFilter;
        pub const fn from_level(level: crate::Level) -> Self;
        pub fn current() -> Self;
    }
    impl From<crate::Level> for LevelFilter {}
    impl std::fmt::Display for LevelFilter {}
    impl std::str::FromStr for LevelFilter {
        type Err = crate::ParseLevelError;
    }
}

pub mod span {
    use crate::{Metadata, Value, field};

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id(u64);
    impl Id {
        pub fn from_u64(u: u64) -> Self;
        #[flow(none)]
        pub fn into_u64(&self) -> u64;
    }

    #[derive(Clone, Debug)]
    pub struct Span(Option<Id>);
    impl Span {
        pub fn none() -> Span;
        pub fn current() -> Span;
        pub fn enter(&self) -> Entered<'_>;
        pub fn entered(self) -> EnteredSpan;
        pub fn in_current_span(self) -> Span;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn or_current(self) -> Self;
        pub fn field<Q: ?Sized>(&self, field: &Q) -> Option<field::Field>;
        pub fn has_field<Q: ?Sized>(&self, field: &Q) -> bool;
        pub fn record<Q: ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
        pub fn id(&self) -> Option<Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    }
    #[derive(Debug)]
    pub struct Entered<'a>(&'a Span);
    #[derive(Debug)]
    pub struct EnteredSpan(Span);
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl std::ops::Deref for EnteredSpan {
        type Target = Span;
    }

    #[derive(Debug)]
    pub struct Attributes<'a>(&'a field::ValueSet<'a>);
    impl<'a> Attributes<'a> {
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn values(&self) -> &field::ValueSet<'a>;
        pub fn record(&self, visitor: &mut dyn field::Visit);
    }
    #[derive(Debug)]
    pub struct Record<'a>(&'a field::ValueSet<'a>);
    impl<'a> Record<'a> {
        pub fn record(&self, visitor: &mut dyn field::Visit);
    }
}

pub mod field {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    pub trait Value {
        fn record(&self, key: &Field, visitor: &mut dyn Visit);
    }
    pub trait Visit {
        fn record_f64(&mut self, field: &Field, value: f64);
        fn record_i64(&mut self, field: &Field, value: i64);
        fn record_u64(&mut self, field: &Field, value: u64);
        fn record_bool(&mut self, field: &Field, value: bool);
        fn record_str(&mut self, field: &Field, value: &str);
        fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static));
        fn record_debug(&mut self, field: &Field, value: &dyn Debug);
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Field(usize);
    impl Field {
        #[flow(none)]
        pub fn index(&self) -> usize;
        pub fn name(&self) -> &'static str;
    }
    impl AsRef<str> for Field {}
    #[derive(Debug)]
    pub struct FieldSet(());
    #[derive(Debug)]
    pub struct ValueSet<'a>(&'a ());
    #[derive(Debug)]
    pub struct Iter(());
    impl Iterator for Iter {
        type Item = Field;
    }
    #[derive(Debug)]
    pub struct Empty;
    #[derive(Clone)]
    pub struct DisplayValue<T: Display>(T);
    impl<T: Display> Debug for DisplayValue<T> {}
    impl<T: Display> Display for DisplayValue<T> {}
    #[derive(Clone)]
    pub struct DebugValue<T: Debug>(T);
    impl<T: Debug> Debug for DebugValue<T> {}

    pub fn display<T: Display>(t: T) -> DisplayValue<T>;
    pub fn debug<T: Debug>(t: T) -> DebugValue<T>;

    impl Value for bool {}
    impl Value for i32 {}
    impl Value for i64 {}
    impl Value for u16 {}
    impl Value for u32 {}
    impl Value for u64 {}
    impl Value for usize {}
    impl Value for f64 {}
    impl Value for str {}
    impl Value for String {}
    impl Value for Empty {}
    impl Value for dyn Error {}
    impl<T: ?Sized + Value> Value for &T {}
    impl<T: ?Sized + Value> Value for &mut T {}
    impl<T: ?Sized + Value> Value for Box<T> {}
    impl<T: Value> Value for Option<T> {}
    impl<T: Display> Value for DisplayValue<T> {}
    impl<T: Debug> Value for DebugValue<T> {}
    impl<'a> Value for std::fmt::Arguments<'a> {}
}

pub mod instrument {
    use crate::{Dispatch, Span};
    use std::future::Future;

    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }
    impl<T: Sized> Instrument for T {}

    pub trait WithSubscriber: Sized {
        fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T: Sized> WithSubscriber for T {}

    #[derive(Clone, Debug)]
    pub struct Instrumented<T> {
        inner: T,
        span: Span,
    }
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn inner(&self) -> &T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }
    #[derive(Clone, Debug)]
    pub struct WithDispatch<T>(T);
    impl<T: Future> Future for WithDispatch<T> {
        type Output = T::Output;
    }
}

pub mod subscriber {
    use crate::{Event, Metadata, span};

    pub trait Subscriber: 'static {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        fn new_span(&self, span: &span::Attributes<'_>) -> span::Id;
        fn record(&self, span: &span::Id, values: &span::Record<'_>);
        fn record_follows_from(&self, span: &span::Id, follows: &span::Id);
        fn event(&self, event: &Event<'_>);
        fn enter(&self, span: &span::Id);
        fn exit(&self, span: &span::Id);
    }
    #[derive(Debug)]
    pub struct SetGlobalDefaultError(());
    impl std::fmt::Display for SetGlobalDefaultError {}
    impl std::error::Error for SetGlobalDefaultError {}
    #[derive(Debug)]
    pub struct DefaultGuard(());

    pub fn set_global_default<S: Subscriber + Send + Sync + 'static>(
        subscriber: S,
    ) -> Result<(), SetGlobalDefaultError>;
    pub fn with_default<T, S: Subscriber + Send + Sync + 'static>(subscriber: S, f: impl FnOnce() -> T) -> T;
    pub fn set_default<S: Subscriber + Send + Sync + 'static>(subscriber: S) -> DefaultGuard;
}

#[macro_export]
macro_rules! instrument {
    ($($item:tt)*) => {};
}
