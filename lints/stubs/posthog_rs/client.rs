use crate::event::Event;
pub use on_error::{CaptureFailure, FlagsFailure, LocalEvaluationFailure, PostHogError};
pub use summary::CaptureSummary;
pub use async_client::client;
pub use async_client::Client;

mod on_error;

mod summary {
    use std::collections::HashMap;
    use uuid::Uuid;
    use crate::event_v1::EventResult;
    #[derive(Debug, Clone, Default)]
    pub struct CaptureSummary {}
    impl CaptureSummary {
        pub fn submitted(&self) -> usize;
        pub fn not_persisted(&self) -> usize;
        pub fn all_persisted(&self) -> bool;
        pub fn event_results(&self) -> &HashMap<Uuid, EventResult>;
    }
}

mod async_client;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureCompression {
    Gzip,
    Deflate,
    Br,
    Zstd,
}

#[derive(Clone)]
pub struct BeforeSendHook(());

impl BeforeSendHook {
    pub fn new<F>(hook: F) -> Self
    where
        F: FnMut(Event) -> Option<Event> + Send + 'static;
}

#[derive(Clone)]
pub struct ClientOptions {}

impl ClientOptions {
    pub fn is_disabled(&self) -> bool;
}

impl ClientOptionsBuilder {
    pub fn before_send<F>(&mut self, hook: F) -> &mut Self
    where
        F: FnMut(Event) -> Option<Event> + Send + 'static;
    pub fn on_error<F>(&mut self, hook: F) -> &mut Self
    where
        F: Fn(&PostHogError<'_>) + Send + Sync + 'static;
    pub fn build(&self) -> Result<ClientOptions, ClientOptionsBuilderError>;
    pub fn personal_api_key<VALUE: Into<String>>(&mut self, value: VALUE) -> &mut Self;
}
impl From<&str> for ClientOptions {}
impl From<(&str, &str)> for ClientOptions {}
