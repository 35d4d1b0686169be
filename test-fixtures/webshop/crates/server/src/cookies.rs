//! The cookies of the shop; `privet.toml` lists them.

use cookie::time::Duration;
use cookie::{Cookie, SameSite};
use webshop_domain::account::Credentials;

const SESSION: &str = "shop_session";

/// Ends with the session, as it is declared.
#[rustfmt::skip]
pub fn session(id: &str) -> Cookie<'static> {
    Cookie::build((SESSION, id.to_owned())).secure(true).http_only(true).same_site(SameSite::Lax).build() //~ -session_cookie_outlives_session -undeclared_cookie
}

/// Stays for a month, whatever is declared.
pub fn remembered(id: &str) -> Cookie<'static> {
    let cookie = Cookie::build((SESSION, id.to_owned())).secure(true);
    cookie.max_age(Duration::days(30)).build() //~ session_cookie_outlives_session
}

/// The login is filled in at the next visit.
pub fn login(credentials: &Credentials) -> Cookie<'static> {
    let mut cookie = Cookie::new("shop_login", credentials.username.clone()); //~ credential_cookie_without_attributes
    cookie.set_secure(true);
    cookie.make_permanent();
    cookie
}

/// The same, out of reach of scripts and other sites.
#[rustfmt::skip]
pub fn login_safely(known: &Credentials) -> Cookie<'static> {
    let cookie = Cookie::build(("shop_login", known.username.clone())); //~ -credential_cookie_without_attributes
    cookie.secure(true).http_only(true).same_site(SameSite::Strict).permanent().build()
}

pub fn campaign(name: &str) -> Cookie<'static> {
    Cookie::build(("utm", name.to_owned())).secure(true).build() //~ undeclared_cookie
}
