//! Settings of clients.

use sentry_core::ClientOptions;

use crate::http::ClientBuilder;

const OPEN: bool = true;

pub fn run() {
    open();
    checked(false);
    mail();
    report();
}

fn open() {
    let _client = ClientBuilder::new().tls_danger_accept_invalid_certs(true).build(); //~ tls_verification_disabled
    let builder = ClientBuilder::new();
    let builder = builder.tls_danger_accept_invalid_hostnames(OPEN); //~ tls_verification_disabled
    let _client = builder.build();
}

/// Whoever sets it, answers for it.
fn checked(is_open: bool) {
    let _client = ClientBuilder::new().tls_danger_accept_invalid_certs(false).build();
    let _client = ClientBuilder::new().tls_danger_accept_invalid_certs(is_open).build();
}

fn mail() {
    let _open = lettre::SmtpTransport::builder_dangerous("mail.example").build(); //~ tls_verification_disabled
    let _local = lettre::SmtpTransport::builder_dangerous("localhost").build();
}

fn report() {
    let _options = ClientOptions { send_default_pii: true, ..ClientOptions::default() }; //~ error_report_sends_identity
    let _options = ClientOptions { send_default_pii: false, ..ClientOptions::default() };
    let mut options = ClientOptions::default();
    options.send_default_pii = true; //~ error_report_sends_identity
    let _ = options;
}
