use crate::error_tracking::ErrorTrackingOptions;
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

#[derive(Clone, Default)]
pub struct ClientOptionsBuilder {}

impl ClientOptionsBuilder {
    pub fn host<VALUE: Into<String>>(&mut self, value: VALUE) -> &mut Self;
    pub fn api_key(&mut self, value: String) -> &mut Self;
    pub fn http_client(&mut self, value: reqwest::Client) -> &mut Self;
    pub fn blocking_http_client(
        &mut self,
        value: reqwest::blocking::Client,
    ) -> &mut Self;
    pub fn request_timeout_seconds(&mut self, value: u64) -> &mut Self;
    pub fn secret_key<VALUE: Into<String>>(&mut self, value: VALUE) -> &mut Self;
    pub fn enable_local_evaluation(&mut self, value: bool) -> &mut Self;
    pub fn poll_interval_seconds(&mut self, value: u64) -> &mut Self;
    pub fn disabled(&mut self, value: bool) -> &mut Self;
    pub fn disable_geoip(&mut self, value: bool) -> &mut Self;
    pub fn is_server(&mut self, value: bool) -> &mut Self;
    pub fn feature_flags_request_timeout_seconds(&mut self, value: u64) -> &mut Self;
    pub fn feature_flags_request_max_retries(&mut self, value: u32) -> &mut Self;
    pub fn error_tracking(&mut self, value: ErrorTrackingOptions) -> &mut Self;
    pub fn local_evaluation_only(&mut self, value: bool) -> &mut Self;
    pub fn max_capture_attempts(&mut self, value: u32) -> &mut Self;
    pub fn retry_initial_backoff_ms(&mut self, value: u64) -> &mut Self;
    pub fn retry_max_backoff_ms(&mut self, value: u64) -> &mut Self;
    pub fn flush_at(&mut self, value: usize) -> &mut Self;
    pub fn max_batch_size(&mut self, value: usize) -> &mut Self;
    pub fn flush_interval_ms(&mut self, value: u64) -> &mut Self;
    pub fn max_queue_size(&mut self, value: usize) -> &mut Self;
    pub fn shutdown_timeout_ms(&mut self, value: u64) -> &mut Self;
    pub fn capture_compression(&mut self, value: CaptureCompression) -> &mut Self;
    pub fn extra_capture_headers(
        &mut self,
        value: std::collections::HashMap<String, String>,
    ) -> &mut Self;
}

#[derive(Debug)]
pub struct ClientOptionsBuilderError {}
impl std::fmt::Display for ClientOptionsBuilderError {}
impl std::error::Error for ClientOptionsBuilderError {}

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
