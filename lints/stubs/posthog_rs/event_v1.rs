use std::collections::HashMap;
use serde_json::Value;
use uuid::Uuid;

#[derive(Debug, Clone)]
pub struct V1Event {
    pub event: String,
    pub uuid: Uuid,
    pub distinct_id: String,
    pub timestamp: String,
    pub session_id: Option<String>,
    pub window_id: Option<String>,
    pub properties: serde_json::Value,
}

#[derive(Debug, Clone)]
pub struct V1BatchRequest {
    pub created_at: String,
    pub historical_migration: Option<bool>,
    pub batch: Vec<V1Event>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventStatus {
    Ok,
    Drop,
    Warning,
    Retry,
    Unknown,
}

#[derive(Debug, Clone)]
pub struct EventResult {
    pub result: EventStatus,
    pub details: Option<String>,
}

#[derive(Debug, Clone)]
pub struct CaptureResponse {
    pub results: HashMap<Uuid, EventResult>,
}

#[derive(Debug, Clone)]
pub struct V1ErrorResponse {
    pub error: String,
    pub error_description: Option<String>,
    pub error_uri: Option<String>,
}
