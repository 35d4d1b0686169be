//! Recipients that a query chose.

use crate::outlets::{mail, query};

const WELCOME: &str = "SELECT * FROM users WHERE confirmed AND NOT unsubscribed";

pub fn run() {
    chosen();
    all();
    the_wrong_ones();
}

#[privet::purpose(marketing)]
fn chosen() {
    for user in query("SELECT * FROM users WHERE marketing_opt_in = TRUE AND confirmed") {
        mail(&user.email, "offers");
    }
    for user in query(WELCOME) {
        mail(&user.email, "offers");
    }
    for user in query("SELECT * FROM users WHERE unsubscribed_at IS NULL") {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(marketing)]
fn all() {
    for user in query("SELECT * FROM users WHERE confirmed") {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
fn the_wrong_ones() {
    for user in query("SELECT * FROM users WHERE unsubscribed = true") {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}
