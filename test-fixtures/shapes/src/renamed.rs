//! A cookie by the name that another file gives it.

use crate::cookies::Biscuit;
use cookie::CookieJar;

pub fn run() {
    let mut jar = CookieJar::new();
    jar.add(Biscuit::new("taste", "1")); //~ undeclared_cookie
    jar.add(Biscuit::new("theme", "dark"));
}
