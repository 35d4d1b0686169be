//! What goes into cookies: the user name and credentials, and those protected.

use cookie::{Cookie, CookieJar};

use crate::people::User;

#[privet::sink(cookie, name = "private_cookie")]
fn set_private(value: &str) {
    let _ = value;
}

pub fn profile(jar: &mut CookieJar, user: &User) {
    let cookie = Cookie::build(("profile", user.email.clone())).permanent().build(); //~ undeclared_cookie
    jar.add(cookie); //~ personal_data_in_cookie
    jar.add(Cookie::new("theme", user.country.clone())); //~ undeclared_cookie
    jar.add(Cookie::new("session", user.id.to_string())); //~ personal_data_in_cookie undeclared_cookie
    set_private(&user.email); //~ personal_data_in_cookie
    set_private(&user.country);
}

pub fn remember(jar: &mut CookieJar, user: &User) {
    jar.add(Cookie::new("login", user.login.clone())); //~ credential_cookie_unprotected credential_cookie_without_attributes undeclared_cookie
    jar.add(Cookie::new("token", user.password.clone())); //~ credential_cookie_unprotected credential_cookie_without_attributes undeclared_cookie
    set_private(&user.password);
    set_private(&user.login);
}
