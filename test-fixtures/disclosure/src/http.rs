//! A client of our own; `privet.toml` says that its first argument decides who receives.

use crate::people::User;

pub struct Settings {
    pub crm_url: String,
    pub hook_url: String,
}

pub fn post(url: &str, body: &str) {
    let _ = (url, body);
}

pub fn get(url: &str) {
    let _ = url;
}

pub fn declared(user: &User) {
    post("https://api.helpdesk.example/v1/tickets", &user.email); //~ undeclared_purpose
    post("https://api.newvendor.example/v1/leads", &user.email); //~ undeclared_recipient
    post("https://api.newvendor.example/v1/leads", &user.country);
    post("https://leads.internal.example/v1/leads", &user.email);
    post("http://10.0.0.5/v1/leads", &user.email);
}

/// In the clear, to whomever.
pub fn in_the_clear(user: &User) {
    post("http://api.helpdesk.example/v1/tickets", &user.email); //~ cleartext_transmission undeclared_purpose
    post("http://api.helpdesk.example/v1/tickets", &user.country);
    post("http://localhost:8080/v1/tickets", &user.email);
}

/// The URL comes from the settings, and `privet.toml` says whose it is.
pub fn configured(settings: &Settings, user: &User) {
    post(&settings.crm_url, &user.login); //~ undeclared_purpose
}

/// Nobody knows whose these URLs are: that is said once for the client.
pub fn unresolved(settings: &Settings, user: &User, other: &str) {
    post(&settings.hook_url, &user.email); //~ undeclared_recipient
    post(&settings.hook_url, &user.phone);
    post(other, &user.login);
}
