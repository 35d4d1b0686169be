//! The audit trail. `privet.toml` declares `append` a log and `Sealed` a protection.

use std::sync::Mutex;

static TRAIL: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Appends a line to the trail, which operations reads every morning.
pub fn append(line: String) {
    if let Ok(mut trail) = TRAIL.lock() {
        trail.push(line);
    }
}

/// A text that was sealed by the security team's own library: only its length can be told.
pub struct Sealed {
    length: usize,
}

impl Sealed {
    pub fn new(text: &str) -> Self {
        Self { length: text.len() }
    }

    pub fn describe(&self) -> String {
        "#".repeat(self.length)
    }
}
