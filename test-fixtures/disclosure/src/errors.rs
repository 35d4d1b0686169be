//! What is told with errors.

use crate::people::User;

#[privet::sink(recipient = "crashes")]
fn report(text: &str) {
    let _ = text;
}

#[privet::sink(telemetry)]
fn span(attribute: &str) {
    let _ = attribute;
}

#[privet::sink(response, name = "error_response")]
fn answer(status: u16, text: &str) {
    let _ = (status, text);
}

pub fn failed(user: &User) {
    report(&format!("cannot bill {}", user.email)); //~ personal_data_in_error_report
    report(&format!("cannot bill somebody in {}", user.country));
    span(&user.login); //~ personal_data_in_error_report
    span(&user.country);
    span(hidden(&user.login));
}

pub fn conflict(user: &User) {
    answer(409, &format!("{} is registered already", user.email)); //~ personal_data_in_error_response
    answer(409, "that address cannot be used");
    answer(401, &user.password); //~ personal_data_in_error_response
}

#[privet::redacts]
fn hidden(text: &str) -> &'static str {
    if text.is_empty() { "none" } else { "some" }
}
