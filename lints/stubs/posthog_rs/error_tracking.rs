use std::panic::{self};
use serde::Serialize;
use crate::Error;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceContext {}

impl TraceContext {
    pub fn new<T: Into<String>, S: Into<String>>(trace_id: T, span_id: S) -> Self;
}

#[derive(Clone, Default)]
pub struct ErrorTrackingOptionsBuilder {}

impl ErrorTrackingOptionsBuilder {
    pub fn capture_stacktrace(&mut self, value: bool) -> &mut Self;
    pub fn in_app_include_paths(&mut self, value: Vec<String>) -> &mut Self;
    pub fn in_app_exclude_paths(&mut self, value: Vec<String>) -> &mut Self;
    pub fn capture_panics(&mut self, value: bool) -> &mut Self;
    pub fn build(
        &self,
    ) -> Result<ErrorTrackingOptions, ErrorTrackingOptionsBuilderError>;
}

#[derive(Debug)]
pub struct ErrorTrackingOptionsBuilderError {}
impl std::fmt::Display for ErrorTrackingOptionsBuilderError {}
impl std::error::Error for ErrorTrackingOptionsBuilderError {}

#[derive(Clone, Debug)]
pub struct ErrorTrackingOptions {}
impl Default for ErrorTrackingOptions {}

impl ErrorTrackingOptionsBuilder {
    pub fn trace_context_provider<F>(&mut self, provider: F) -> &mut Self
    where
        F: Fn() -> Option<TraceContext> + Send + Sync + 'static;
}

#[derive(Clone, Debug, Default)]
pub struct CaptureExceptionOptions {}

impl CaptureExceptionOptions {
    pub fn new() -> Self;
    pub fn distinct_id<S: Into<String>>(self, distinct_id: S) -> Self;
    pub fn property<K: Into<String>, V: Serialize>(
        self,
        key: K,
        value: V,
    ) -> Result<Self, Error>;
    pub fn group<N: Into<String>, I: Into<String>>(
        self,
        group_name: N,
        group_id: I,
    ) -> Self;
    pub fn trace_context<T: Into<String>, S: Into<String>>(
        self,
        trace_id: T,
        span_id: S,
    ) -> Self;
    pub fn fingerprint<S: Into<String>>(self, fingerprint: S) -> Self;
    pub fn level<S: Into<String>>(self, level: S) -> Self;
}
