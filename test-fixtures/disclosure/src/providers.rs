//! What service providers need for their tasks.

use crate::http::post;
use crate::people::User;

#[privet::sink(sms)]
fn text(to: &str, message: &str) {
    let _ = (to, message);
}

#[privet::sink(recipient = "helpdesk")]
fn ticket(text: &str) {
    let _ = text;
}

#[privet::purpose(provide_service)]
pub fn remind(user: &User) {
    text(&user.phone, "your order is on its way");
    text(&user.phone, &format!("mind your {}", user.allergy)); //~ service_provider_over_sharing
}

/// Its own list is shorter than that of its kind, which has the user name.
#[privet::purpose(provide_service)]
pub fn support(user: &User) {
    ticket(&user.email);
    ticket(&user.login); //~ service_provider_over_sharing
    ticket(&masked(&user.login));
    post("https://api.helpdesk.example/v1/tickets", &user.email);
    post("https://api.helpdesk.example/v1/tickets", &user.login); //~ service_provider_over_sharing
}

#[privet::redacts]
fn masked(text: &str) -> String {
    text.chars().map(|_| '*').collect()
}
