//! Cookies, as `privet.toml` declares them, and otherwise.

use cookie::time::Duration;
use cookie::{Cookie, CookieJar, SameSite};
use privet::Privacy;

#[rustfmt::skip]
#[derive(Privacy, Default)]
pub struct Session { //~ secret_not_zeroized
    #[personal_information(credential)]
    pub token: String,
    #[personal_information(username)]
    pub user: String,
}

pub type Biscuit = Cookie<'static>;

const NAME: &str = "session";

pub fn run() {
    let mut jar = CookieJar::new();
    let session = Session::default();
    jar.add(Cookie::new("visitor", "1")); //~ undeclared_cookie
    jar.add(Cookie::new("theme", "dark"));
    jar.add(kept());
    jar.add(ends());
    protected(&session, &mut jar);
    unprotected(&session, &mut jar);
    half(&session, &mut jar);
    later(&session, &mut jar);
}

fn kept() -> Cookie<'static> {
    Cookie::build((NAME, "1")).max_age(Duration::days(365)).build() //~ session_cookie_outlives_session
}

fn ends() -> Cookie<'static> {
    let mut session = Cookie::new(NAME, "1");
    session.set_max_age(None);
    Cookie::build(("theme", "dark")).permanent().build()
}

fn protected(session: &Session, jar: &mut CookieJar) {
    let cookie = Cookie::build((NAME, session.token.clone())).secure(true).http_only(true);
    jar.add(cookie.same_site(SameSite::Lax).build()); //~ credential_cookie_unprotected
}

fn unprotected(session: &Session, jar: &mut CookieJar) {
    jar.add(Cookie::new(NAME, session.token.clone())); //~ credential_cookie_without_attributes credential_cookie_unprotected
}

/// A literal `false` protects nothing.
fn half(session: &Session, jar: &mut CookieJar) {
    let cookie = Cookie::build((NAME, session.user.clone())); //~ credential_cookie_without_attributes
    jar.add(cookie.secure(true).http_only(false).same_site(SameSite::Strict).build()); //~ credential_cookie_unprotected
}

fn later(session: &Session, jar: &mut CookieJar) {
    let mut cookie = Cookie::new(NAME, session.token.clone());
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Strict);
    jar.add(cookie); //~ credential_cookie_unprotected
}

/// Its caller puts it into the jar.
pub fn made(session: &Session) -> Cookie<'static> {
    let token = session.token.clone();
    Cookie::build((NAME, token)).secure(true).http_only(true).build() //~ credential_cookie_without_attributes
}
