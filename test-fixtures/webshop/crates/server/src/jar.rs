//! What the browser keeps for us.

use cookie::{Cookie, CookieJar};
use webshop_domain::Account;
use webshop_domain::account::Credentials;

/// Greets by name on the next visit.
pub fn greet(jar: &mut CookieJar, account: &Account) {
    let profile = Cookie::build(("profile", account.full_name.clone())).permanent();
    jar.add(profile); //~ personal_data_in_cookie
    jar.add(Cookie::new("plan", format!("{:?}", account.plan))); //~ -personal_data_in_cookie
}

/// Stays logged in; the jar neither signs nor encrypts.
pub fn remember(jar: &mut CookieJar, known: &Credentials) {
    jar.add(Cookie::new("login", known.password_hash.clone())); //~ credential_cookie_unprotected credential_cookie_without_attributes
    jar.add(Cookie::new("theme", "dark")); //~ -credential_cookie_unprotected
}
