//! The addresses that were seen last, shared between tasks.

use std::sync::{Arc, Mutex, mpsc};

#[derive(Clone, Default)]
pub struct RecentMails {
    seen: Arc<Mutex<Vec<String>>>,
}

impl RecentMails {
    pub fn remember(&self, text: String) {
        if let Ok(mut seen) = self.seen.lock() {
            seen.push(text);
        }
    }

    pub fn count(&self) -> usize {
        self.seen.lock().map_or(0, |seen| seen.len())
    }
}

/// Moves lines from one task to another.
pub fn forward(text: &str) {
    let (sender, receiver) = mpsc::channel();
    let _ = sender.send(text.to_owned());
    drop(sender);
    for line in receiver {
        tracing::trace!(
            line, //~ personal_data_in_log
            "forwarded"
        );
    }
}

/// Counts what would be moved.
pub fn forward_count(text: &str) {
    let (sender, receiver) = mpsc::channel();
    let _ = sender.send(text.is_empty());
    drop(sender);
    tracing::trace!(empty = receiver.iter().filter(|empty| *empty).count(), "forwarded");
}
