//! `#[cfg]` and `#[cfg_attr]` wherever attributes may stand.

use privet::Privacy;

use crate::User;

#[cfg(all(unix, not(windows)))]
pub fn on_unix(user: &User) {
    println!("{}", user.email); //~ personal_data_in_log
}

#[cfg(any(windows, target_os = "macos"))]
pub fn elsewhere(user: &User) {
    println!("{}", user.email);
}

#[cfg(not(debug_assertions))]
pub fn when_released(user: &User) {
    println!("{}", user.email);
}

pub fn statements(user: &User) {
    #[cfg(feature = "off")]
    println!("{}", user.email);
    #[cfg(not(feature = "off"))]
    println!("{}", user.visits);
    #[cfg(feature = "on")]
    println!("{}", user.email); //~ personal_data_in_log
    #[cfg(feature = "off")]
    {
        println!("{}", user.email);
    }
}

pub fn bindings(user: &User) {
    #[cfg(feature = "off")]
    let shown = &user.email;
    #[cfg(not(feature = "off"))]
    let shown = &user.visits;
    println!("{shown}");
}

pub fn arms(user: &User, kind: u8) {
    match kind {
        #[cfg(feature = "off")]
        0 => println!("{}", user.email),
        #[cfg(not(feature = "off"))]
        0 => println!("{}", user.visits),
        #[cfg(feature = "on")]
        1 => println!("{}", user.email), //~ personal_data_in_log
        _ => {}
    }
}

pub struct Both {
    #[cfg(feature = "off")]
    pub shown: String,
    #[cfg(not(feature = "off"))]
    pub shown: u32,
}

pub fn fields_of_literals(user: &User) {
    let both = Both {
        #[cfg(feature = "off")]
        shown: user.email.clone(),
        #[cfg(not(feature = "off"))]
        shown: user.visits,
    };
    println!("{}", both.shown);
}

#[cfg_attr(not(feature = "off"), expect(unused_variables))]
pub fn elements(user: &User) {
    let list = [
        #[cfg(feature = "off")]
        user.email.clone(),
        String::from("a"),
    ];
    println!("{list:?}");
}

pub fn tails(user: &User) -> String {
    #[cfg(feature = "off")]
    {
        user.email.clone()
    }
    #[cfg(not(feature = "off"))]
    {
        user.visits.to_string()
    }
}

pub fn shows_the_tail(user: &User) {
    println!("{}", tails(user));
}

/// The position of what is left counts.
pub fn parameters(#[cfg(feature = "off")] _first: u8, shown: &str, _hidden: &str) {
    println!("{shown}"); //~ personal_data_in_log
}

pub fn calls_parameters(user: &User) {
    parameters(
        #[cfg(feature = "off")]
        0,
        &user.email,
        "",
    );
}

#[derive(Privacy)]
#[cfg_attr(feature = "on", derive(Debug))]
pub struct Derived { //~ debug_exposes_personal
    #[cfg_attr(feature = "on", personal_information(payment_card))]
    #[cfg_attr(not(feature = "on"), not_personal)]
    pub number: String,
}

pub fn tagged_by_cfg_attr(it: &Derived) {
    println!("{}", it.number); //~ personal_data_in_log
}

#[cfg_attr(feature = "on", cfg(feature = "off"))]
pub fn behind_two(user: &User) {
    println!("{}", user.email);
}

#[rustfmt::skip]
pub enum Event {
    #[cfg(feature = "off")] Left(u32),
    Came(String),
}

pub fn variants(user: &User) {
    let event = Event::Came(user.email.clone());
    match event {
        #[cfg(feature = "off")]
        Event::Left(count) => println!("{count}"),
        Event::Came(who) => println!("{who}"), //~ personal_data_in_log
    }
}
