//! Own sinks: what they are given counts as logged.

#[privet::sink(log)]
pub fn note(text: &str) {
    let _ = text.len();
}

#[privet::sink(log)]
pub fn note_owned(text: String) {
    drop(text);
}

/// The twin of `note`: no sink at all.
pub fn keep(text: &str) {
    let _ = text.len();
}
