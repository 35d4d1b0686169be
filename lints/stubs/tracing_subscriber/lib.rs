//! `tracing-subscriber`: where events go. Only what sets it up.

pub use crate::filter::EnvFilter;
pub use crate::fmt::fmt;
pub use crate::registry::{Registry, registry};

pub mod filter {
    #[derive(Debug, Default)]
    pub struct EnvFilter(());
    impl EnvFilter {
        pub fn new<S: AsRef<str>>(directives: S) -> Self;
        pub fn try_new<S: AsRef<str>>(directives: S) -> Result<Self, ParseError>;
        pub fn from_default_env() -> Self;
        pub fn try_from_default_env() -> Result<Self, FromEnvError>;
        pub fn from_env<A: AsRef<str>>(env: A) -> Self;
        pub fn add_directive(self, directive: Directive) -> Self;
    }
    impl<S> crate::layer::Layer<S> for EnvFilter {}
    impl From<&str> for EnvFilter {}
    impl From<String> for EnvFilter {}

    pub use tracing::level_filters::LevelFilter;

    #[derive(Clone, Debug)]
    pub struct Directive(());
    impl std::str::FromStr for Directive {
        type Err = ParseError;
    }
    impl From<tracing::Level> for Directive {}
    impl From<LevelFilter> for Directive {}

    #[derive(Debug)]
    pub struct ParseError(());
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
    #[derive(Debug)]
    pub struct FromEnvError(());
    impl std::fmt::Display for FromEnvError {}
    impl std::error::Error for FromEnvError {}
}

pub mod fmt {
    pub fn fmt() -> SubscriberBuilder;
    pub fn layer<S>() -> Layer<S>;
    pub fn init();
    pub fn try_init() -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>>;

    #[derive(Debug, Default)]
    pub struct SubscriberBuilder<F = (), W = ()>(F, W);
    impl<F, W> SubscriberBuilder<F, W> {
        pub fn init(self);
        pub fn try_init(self) -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>>;
        pub fn finish(self) -> Subscriber;
        pub fn with_ansi(self, ansi: bool) -> Self;
        pub fn with_target(self, display_target: bool) -> Self;
        pub fn with_level(self, display_level: bool) -> Self;
        pub fn with_file(self, display_filename: bool) -> Self;
        pub fn with_line_number(self, display_line_number: bool) -> Self;
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Self;
        pub fn with_thread_names(self, display_thread_names: bool) -> Self;
        pub fn with_max_level(self, filter: impl Into<crate::filter::LevelFilter>) -> Self;
        pub fn with_env_filter(self, filter: impl Into<crate::EnvFilter>) -> Self;
        pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<F, W2>;
        pub fn with_test_writer(self) -> Self;
        pub fn without_time(self) -> Self;
        pub fn compact(self) -> Self;
        pub fn pretty(self) -> Self;
        pub fn json(self) -> Self;
    }

    #[derive(Debug)]
    pub struct Subscriber(());
    impl tracing::Subscriber for Subscriber {}

    #[derive(Debug)]
    pub struct Layer<S, W = ()>(S, W);
    impl<S, W> Layer<S, W> {
        pub fn with_ansi(self, ansi: bool) -> Self;
        pub fn with_target(self, display_target: bool) -> Self;
        pub fn with_level(self, display_level: bool) -> Self;
        pub fn with_file(self, display_filename: bool) -> Self;
        pub fn with_line_number(self, display_line_number: bool) -> Self;
        pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, W2>;
        pub fn without_time(self) -> Self;
        pub fn compact(self) -> Self;
        pub fn pretty(self) -> Self;
        pub fn json(self) -> Self;
    }
    impl<S, W> crate::layer::Layer<S> for Layer<S, W> {}
}

pub mod layer {
    pub trait Layer<S>: Sized {
        fn with_filter<F>(self, filter: F) -> Filtered<Self, F, S>;
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static>;
        fn and_then<L>(self, layer: L) -> Layered<L, Self>;
    }
    #[derive(Debug)]
    pub struct Filtered<L, F, S>(L, F, S);
    impl<L, F, S> Layer<S> for Filtered<L, F, S> {}
    #[derive(Clone, Debug)]
    pub struct Layered<L, I>(L, I);
    impl<L, I> tracing::Subscriber for Layered<L, I> {}
    pub trait SubscriberExt: Sized {
        fn with<L>(self, layer: L) -> Layered<L, Self>;
    }
    impl<S: tracing::Subscriber> SubscriberExt for S {}
    impl<S, L: Layer<S>> Layer<S> for Option<L> {}
}

pub mod registry {
    #[derive(Debug, Default)]
    pub struct Registry(());
    impl tracing::Subscriber for Registry {}
    pub fn registry() -> Registry;
}

pub mod util {
    pub trait SubscriberInitExt: Sized {
        fn set_default(self) -> tracing::subscriber::DefaultGuard;
        fn try_init(self) -> Result<(), TryInitError>;
        fn init(self);
    }
    impl<T: Into<tracing::Dispatch>> SubscriberInitExt for T {}
    #[derive(Debug)]
    pub struct TryInitError(());
    impl std::fmt::Display for TryInitError {}
    impl std::error::Error for TryInitError {}
}

pub mod prelude {
    pub use crate::layer::{Layer as _, SubscriberExt as _};
    pub use crate::util::SubscriberInitExt as _;
}
