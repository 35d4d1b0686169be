//! What stands in URLs.

use crate::http::get;
use crate::people::User;

pub fn landing(user: &User) {
    get(&format!("https://partner.example/landing?email={}", user.email)); //~ personal_data_in_url undeclared_recipient
    get(&format!("https://partner.example/landing?country={}", user.country));
    get(&format!("https://search.internal.example/landing?email={}", user.email));
    get(&format!("https://api.helpdesk.example/users/{}", user.id)); //~ personal_data_in_url service_provider_over_sharing
    get(&format!("https://api.helpdesk.example/users/{}", alias(user)));
}

#[privet::anonymises]
fn alias(user: &User) -> String {
    user.email.chars().rev().collect()
}
