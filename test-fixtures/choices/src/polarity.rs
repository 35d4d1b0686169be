//! Fields that say a person's choice, read the right way round and the wrong one.

use crate::outlets::{User, mail};

pub fn run(users: &[User]) {
    for user in users {
        right(user);
        wrong(user);
        compared(user);
        since(user);
    }
}

#[privet::purpose(marketing)]
fn right(user: &User) {
    if !user.unsubscribed {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(marketing)]
fn wrong(user: &User) {
    if user.unsubscribed {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    }
}

#[privet::purpose(marketing)]
fn compared(user: &User) {
    if user.unsubscribed == false {
        mail(&user.email, "offers");
    }
    if user.unsubscribed != true {
        mail(&user.email, "offers");
    }
}

#[privet::purpose(announcements)]
fn since(user: &User) {
    if let Some(_when) = user.unsubscribed_at {
        mail(&user.email, "offers"); //~ marketing_without_opt_out
    } else {
        mail(&user.email, "offers");
    }
}
