//! `cfg!`: both branches are compiled, one is run.

use crate::User;

pub fn off(user: &User) {
    if cfg!(feature = "off") {
        println!("{}", user.email);
    }
}

pub fn on(user: &User) {
    if cfg!(feature = "on") {
        println!("{}", user.email); //~ personal_data_in_log
    } else {
        println!("{} is off", user.email);
    }
}

pub fn negated(user: &User) {
    if !cfg!(feature = "off") {
        println!("{}", user.email); //~ personal_data_in_log
    }
}

pub fn combined(user: &User) {
    if cfg!(all(feature = "on", not(feature = "off"))) && user.visits > 1 {
        println!("{}", user.email); //~ personal_data_in_log
    }
    if user.visits > 1 && cfg!(any(feature = "off", windows)) {
        println!("{}", user.email);
    }
    if cfg!(feature = "off") || cfg!(windows) {
        println!("{}", user.email);
    }
}

pub fn early(user: &User) {
    if !cfg!(feature = "off") {
        return;
    }
    println!("{}", user.email);
}

pub fn guards_of_arms(user: &User, kind: u8) {
    match kind {
        0 if cfg!(feature = "off") => println!("{}", user.email),
        0 if cfg!(feature = "on") => println!("{}", user.email), //~ personal_data_in_log
        _ => {}
    }
}

/// What is shipped is a release build: both sides are looked at.
pub fn profiles(user: &User) {
    if cfg!(debug_assertions) {
        println!("{}", user.email); //~ personal_data_in_log
    } else {
        println!("{}", user.email); //~ personal_data_in_log
    }
}

macro_rules! show_if {
    ($feature:literal, $value:expr) => {
        if cfg!(feature = $feature) {
            println!("{}", $value)
        }
    };
}

pub fn from_a_macro(user: &User) {
    show_if!("off", user.email);
    show_if!("on", user.email); //~ personal_data_in_log
}
