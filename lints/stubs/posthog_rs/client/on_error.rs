use crate::error::Error;
use std::collections::HashMap;
use uuid::Uuid;
use crate::event_v1::{EventResult, V1ErrorResponse};

#[derive(Debug)]
pub enum PostHogError<'a> {
    Capture(CaptureFailure<'a>),
    FeatureFlags(FlagsFailure<'a>),
    LocalEvaluation(LocalEvaluationFailure<'a>),
}

#[derive(Debug)]
pub struct CaptureFailure<'a> {}

impl<'a> CaptureFailure<'a> {
    pub fn error(&self) -> Option<&Error>;
    pub fn status(&self) -> Option<u16>;
    pub fn attempt(&self) -> u32;
    pub fn event_count(&self) -> usize;
    pub fn historical_migration(&self) -> bool;
    pub fn request_id(&self) -> Option<&Uuid>;
    pub fn event_results(&self) -> &HashMap<Uuid, EventResult>;
    pub fn error_response(&self) -> Option<&V1ErrorResponse>;
}

#[derive(Debug)]
pub struct FlagsFailure<'a> {}

impl<'a> FlagsFailure<'a> {
    pub fn error(&self) -> &Error;
    pub fn endpoint(&self) -> &str;
    pub fn distinct_id(&self) -> Option<&str>;
    pub fn status(&self) -> Option<u16>;
    pub fn body(&self) -> Option<&str>;
}

#[derive(Debug)]
pub struct LocalEvaluationFailure<'a> {}

impl<'a> LocalEvaluationFailure<'a> {
    pub fn error(&self) -> &Error;
    pub fn status(&self) -> Option<u16>;
}
