//! How the shop talks to those who look after it.

use sentry_core::ClientOptions;

/// Error reports, with all that the browser says of people.
pub fn verbose_reports() -> ClientOptions {
    ClientOptions { send_default_pii: true, ..ClientOptions::default() } //~ error_report_sends_identity
}

pub fn reports() -> ClientOptions {
    ClientOptions { sample_rate: 0.5, ..ClientOptions::default() } //~ -error_report_sends_identity
}
