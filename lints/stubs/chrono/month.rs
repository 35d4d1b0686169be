use core::fmt;
use crate::OutOfRange;

mod month_serde {
    use super::Month;
    use serde::{de, ser};
    impl ser::Serialize for Month {}
    impl<'de> de::Deserialize<'de> for Month {}
}

#[derive(PartialEq, Eq, Copy, Clone, Debug, Hash, PartialOrd, Ord)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}

impl Month {
    pub const fn succ(&self) -> Month;
    pub const fn pred(&self) -> Month;
    pub const fn number_from_month(&self) -> u32;
    pub const fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}

impl TryFrom<u8> for Month {
    type Error = OutOfRange;
}
impl num_traits::FromPrimitive for Month {}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub struct Months(pub(crate) ());

impl Months {
    pub const fn new(num: u32) -> Self;
    pub const fn as_u32(&self) -> u32;
}

#[derive(Clone, PartialEq, Eq)]
pub struct ParseMonthError {}
impl std::error::Error for ParseMonthError {}
impl fmt::Display for ParseMonthError {}
impl fmt::Debug for ParseMonthError {}
