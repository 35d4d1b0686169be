//! A partner's feed, line by line. `privet.toml` declares `PartnerFeed::push` a partner export.

use std::sync::mpsc::{SendError, Sender};

#[derive(Debug)]
pub struct FeedError;

impl<T> From<SendError<T>> for FeedError {
    fn from(_: SendError<T>) -> Self {
        Self
    }
}

#[derive(Clone)]
pub struct PartnerFeed {
    lines: Sender<String>,
}

impl PartnerFeed {
    pub fn new(lines: Sender<String>) -> Self {
        Self { lines }
    }

    pub fn push(&self, line: String) -> Result<(), FeedError> {
        self.lines.send(line)?;
        Ok(())
    }
}
