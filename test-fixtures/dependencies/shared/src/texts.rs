use std::fmt::{self, Debug};

/// A value as a text.
pub fn to_text<T: Debug>(value: &T) -> String {
    format!("{value:?}")
}

/// What can be written as a text.
pub trait Written: Debug {}

impl<T: Debug> Written for T {}

/// A value as it is kept.
pub fn written<T: Written>(value: &T) -> String {
    format!("{value:?}")
}

/// A value of what somebody wrote.
pub fn from_text<T: Default>(text: &str) -> T {
    drop(text.to_owned());
    T::default()
}

/// Why a text was not taken. There is no room in it for the text.
#[derive(Debug)]
pub enum Refusal {
    Empty,
    TooLong(usize, Unit),
}

#[derive(Debug)]
pub enum Unit {
    Bytes,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "empty"),
            Self::TooLong(length, unit) => write!(f, "{length} {unit:?} are too many"),
        }
    }
}

/// Why a text was not taken, with the text.
#[derive(Debug)]
pub struct Rejected {
    pub text: String,
}

pub fn take(text: &str) -> Result<u32, Refusal> {
    match text.len() {
        0 => Err(Refusal::Empty),
        length if length > 80 => Err(Refusal::TooLong(length, Unit::Bytes)),
        _ => Ok(1),
    }
}

pub fn take_or_give_back(text: &str) -> Result<u32, Rejected> {
    Err(Rejected { text: text.to_owned() })
}
