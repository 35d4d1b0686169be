//! Checks that go by another name where they are used.

use crate::outlets::{User, mail};
use registry::refuses as says_no;

mod registry {
    #[privet::guard(marketing_consent, passes = "false")]
    pub fn refuses(number: usize) -> bool {
        number == 7
    }
}

pub fn run(users: &[User]) {
    for user in users {
        offers(user);
        more_offers(user);
    }
}

#[privet::purpose(marketing)]
fn offers(user: &User) {
    if is_refused(user.phone.len()) {
        return;
    }
    mail(&user.email, "offers");
}

fn is_refused(number: usize) -> bool {
    says_no(number)
}

#[privet::purpose(marketing)]
fn more_offers(user: &User) {
    if is_seven(user.phone.len()) {
        return;
    }
    mail(&user.email, "offers"); //~ marketing_without_opt_out
}

fn is_seven(number: usize) -> bool {
    number == 7
}
