//! `posthog-rs`: events for PostHog.

pub use request_context::RequestContext;
pub use client::client;
pub use client::BeforeSendHook;
pub use client::CaptureCompression;
pub use client::CaptureSummary;
pub use client::Client;
pub use client::ClientOptions;
pub use client::ClientOptionsBuilder;
pub use client::ClientOptionsBuilderError;
pub use client::{CaptureFailure, FlagsFailure, LocalEvaluationFailure, PostHogError};
pub use endpoints::{
    Endpoint, EndpointManager, DEFAULT_HOST, EU_INGESTION_ENDPOINT, US_INGESTION_ENDPOINT,
};
pub use error::Error;
pub use error_tracking::{
    CaptureExceptionOptions, ErrorTrackingOptions, ErrorTrackingOptionsBuilder,
    ErrorTrackingOptionsBuilderError, TraceContext,
};
pub use event::Event;
pub use event_v1::{CaptureResponse, EventResult, EventStatus, V1ErrorResponse};
pub use feature_flag_evaluations::{EvaluateFlagsOptions, FeatureFlagEvaluations};
pub use feature_flags::{
    match_feature_flag, match_feature_flag_with_context, match_property_with_context,
    CohortDefinition, EvaluationContext, FeatureFlag, FeatureFlagCondition,
    FeatureFlagFilters, FeatureFlagsResponse, FlagDetail, FlagMetadata, FlagReason,
    FlagValue, InconclusiveMatchError, MultivariateFilter, MultivariateVariant, Property,
};
pub use local_evaluation::{
    Cohort, FlagCache, FlagPoller, LocalEvaluationConfig, LocalEvaluationResponse,
    LocalEvaluator,
};
pub use local_evaluation::AsyncFlagPoller;
pub use global::capture;
pub use global::capture_exception;
pub use global::capture_exception_with;
pub use global::disable as disable_global;
pub use global::flush;
pub use global::init_global_client as init_global;
pub use global::is_disabled as global_is_disabled;
pub use global::shutdown;

mod client;

mod endpoints {
    use std::fmt;
    pub const US_INGESTION_ENDPOINT: &str;
    pub const EU_INGESTION_ENDPOINT: &str;
    pub const DEFAULT_HOST: &str;
    #[derive(Debug, Clone)]
    pub enum Endpoint {
        Capture,
        Batch,
        Flags,
        LocalEvaluation,
    }
    impl Endpoint {
        pub fn path(&self) -> &str;
    }
    impl fmt::Display for Endpoint {}
    #[derive(Debug, Clone)]
    pub struct EndpointManager {}
    impl EndpointManager {
        pub fn new(host: String) -> Self;
        pub fn determine_server_host(host: &str) -> String;
        pub fn base_host(&self) -> &str;
        pub fn raw_host(&self) -> &str;
        pub fn build_url(&self, endpoint: Endpoint) -> String;
        pub fn build_custom_url(&self, path: &str) -> String;
        pub fn build_local_eval_url(&self, token: &str) -> String;
        pub fn api_host(&self) -> String;
    }
}

mod error {
    use std::fmt::Display;
    impl std::error::Error for Error {}
    impl Display for Error {}
    #[derive(Debug)]
    pub enum Error {
        Connection(String),
        Serialization(String),
        AlreadyInitialized,
        NotInitialized,
        PanicHookAlreadyInstalled,
        InvalidTimestamp(String),
        InconclusiveMatch(String),
        RateLimit,
        BadRequest(String),
        ServerError { status: u16, message: String },
        Unauthorized,
        BillingLimitExceeded(String),
    }
}

mod error_tracking;

mod event {
    use std::collections::HashMap;
    use chrono::{DateTime, TimeZone};
    use serde::Serialize;
    use uuid::Uuid;
    use crate::feature_flag_evaluations::FeatureFlagEvaluations;
    use crate::Error;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Event {}
    impl Event {
        pub fn new<S: Into<String>>(event: S, distinct_id: S) -> Self;
        pub fn new_anon<S: Into<String>>(event: S) -> Self;
        pub fn insert_prop<K: Into<String>, P: Serialize>(
            &mut self,
            key: K,
            prop: P,
        ) -> Result<(), Error>;
        pub fn remove_prop(&mut self, key: &str) -> Option<serde_json::Value>;
        pub fn add_group(&mut self, group_name: &str, group_id: &str);
        pub fn set_timestamp<Tz>(&mut self, timestamp: DateTime<Tz>) -> Result<(), Error>
        where
            Tz: TimeZone;
        pub fn set_uuid(&mut self, uuid: Uuid);
        pub fn with_flags(&mut self, flags: &FeatureFlagEvaluations) -> &mut Self;
        pub fn event_name(&self) -> &str;
        pub fn distinct_id(&self) -> &str;
        pub fn properties(&self) -> &HashMap<String, serde_json::Value>;
    }
    pub struct InnerEvent {}
}

mod event_v1;

mod feature_flag_evaluations {
    use std::collections::HashMap;
    use serde_json::Value;
    use crate::feature_flags::FlagValue;
    #[derive(Default, Clone, Debug)]
    pub struct EvaluateFlagsOptions {
        pub groups: Option<HashMap<String, String>>,
        pub person_properties: Option<HashMap<String, Value>>,
        pub group_properties: Option<HashMap<String, HashMap<String, Value>>>,
        pub only_evaluate_locally: bool,
        pub disable_geoip: Option<bool>,
        pub flag_keys: Option<Vec<String>>,
    }
    pub struct FeatureFlagEvaluations {}
    impl FeatureFlagEvaluations {
        pub fn is_enabled(&self, key: &str) -> bool;
        pub fn get_flag(&self, key: &str) -> Option<FlagValue>;
        pub fn get_flag_payload(&self, key: &str) -> Option<Value>;
        pub fn keys(&self) -> Vec<String>;
        pub fn only_accessed(&self) -> Self;
        pub fn only(&self, keys: &[&str]) -> Self;
    }
    impl std::fmt::Debug for FeatureFlagEvaluations {}
}

mod feature_flags;

mod global {
    use std::error::Error as StdError;
    use crate::error_tracking::CaptureExceptionOptions;
    use crate::{ClientOptions, Error, Event};
    pub async fn init_global_client<C: Into<ClientOptions>>(
        options: C,
    ) -> Result<(), Error>;
    pub fn disable();
    pub fn is_disabled() -> bool;
    pub fn capture(event: Event);
    pub async fn flush();
    pub async fn shutdown();
    pub async fn capture_exception<E>(error: &E) -> Result<(), Error>
    where
        E: StdError + ?Sized;
    pub async fn capture_exception_with<E>(
        error: &E,
        options: CaptureExceptionOptions,
    ) -> Result<(), Error>
    where
        E: StdError + ?Sized;
}

mod local_evaluation;

mod request_context {
    use serde::Serialize;
    use crate::{Error, Event};
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct RequestContext {}
    impl RequestContext {
        pub fn new() -> Self;
        pub fn distinct_id(self, distinct_id: impl Into<String>) -> Self;
        pub fn session_id(self, session_id: impl Into<String>) -> Self;
        pub fn property(
            self,
            key: impl Into<String>,
            value: impl Serialize,
        ) -> Result<Self, Error>;
        pub fn get_distinct_id(&self) -> Option<&str>;
        pub fn get_session_id(&self) -> Option<&str>;
        pub fn current() -> Option<Self>;
        pub async fn scope<F: std::future::Future>(self, future: F) -> F::Output;
        pub fn event(&self, name: impl Into<String>) -> Event;
        pub fn apply_to_event(&self, event: &mut Event);
        pub fn exception_options(
            &self,
            options: crate::CaptureExceptionOptions,
        ) -> crate::CaptureExceptionOptions;
    }
}
