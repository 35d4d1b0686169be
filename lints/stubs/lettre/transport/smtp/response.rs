use std::{fmt::Display, str::FromStr};
use crate::transport::smtp::Error;

#[derive(PartialEq, Eq, Copy, Clone, Debug)]
pub enum Severity {
    PositiveCompletion,
    PositiveIntermediate,
    TransientNegativeCompletion,
    PermanentNegativeCompletion,
}
impl Display for Severity {}

#[derive(PartialEq, Eq, Copy, Clone, Debug)]
pub enum Category {
    Syntax,
    Information,
    Connections,
    Unspecified3,
    Unspecified4,
    MailSystem,
}
impl Display for Category {}

#[derive(PartialEq, Eq, Copy, Clone, Debug)]
pub enum Detail {
    Zero,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
}
impl Display for Detail {}

#[derive(PartialEq, Eq, Copy, Clone, Debug)]
pub struct Code {
    pub severity: Severity,
    pub category: Category,
    pub detail: Detail,
}
impl Display for Code {}

impl Code {
    pub fn new(severity: Severity, category: Category, detail: Detail) -> Code;
    pub fn is_positive(self) -> bool;
}
impl From<Code> for u16 {}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Response {}

impl FromStr for Response {
    type Err = Error;
}

impl Response {
    pub fn new(code: Code, message: Vec<String>) -> Response;
    pub fn is_positive(&self) -> bool;
    pub fn has_code(&self, code: u16) -> bool;
    pub fn first_word(&self) -> Option<&str>;
    pub fn first_line(&self) -> Option<&str>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> impl Iterator<Item = &str>;
}
