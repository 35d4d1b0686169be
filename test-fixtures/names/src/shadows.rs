//! What is nearest counts.

use forms::{kind, value};

pub enum Option<T> {
    Some(T),
    Other,
}

pub fn drop(_: u8) -> u8 {
    0
}

pub struct String;

impl String {
    pub fn new() -> Self {
        String
    }
}

pub mod without {
    pub fn run() {
        forms::value!(drop::<u8>);
        forms::value!(String::new);
        let _ = Option::Some(1);
        let _ = Some(String::new());
        drop(std::string::String::new());
    }
}

pub struct Holder<Option>(pub Option);

impl<Some> Holder<Some> {
    pub fn hold(held: Some) -> Self {
        Self(held)
    }
}

pub fn run() {
    value!(drop);
    value!(Option::<u8>::Some);
    value!(String::new);
    kind!(Option<u8>);
    kind!(String);
    kind!(std::string::String);
    without::run();
    let _ = drop(1);
    let _ = Option::Some(String::new());
    let _: Option<u8> = Option::Other;
    let _ = Some(std::string::String::new());
    let _ = Holder::hold(1);
    let u8 = 1_u8;
    let _ = u8::from(u8);
}
