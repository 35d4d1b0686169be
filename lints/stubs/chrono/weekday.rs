use core::fmt;
use crate::OutOfRange;

mod weekday_serde {
    use super::Weekday;
    use serde::{de, ser};
    impl ser::Serialize for Weekday {}
    impl<'de> de::Deserialize<'de> for Weekday {}
}

#[derive(PartialEq, Eq, Copy, Clone, Debug, Hash)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub const fn succ(&self) -> Weekday;
    pub const fn pred(&self) -> Weekday;
    pub const fn number_from_monday(&self) -> u32;
    pub const fn number_from_sunday(&self) -> u32;
    pub const fn num_days_from_monday(&self) -> u32;
    pub const fn num_days_from_sunday(&self) -> u32;
    pub const fn days_since(&self, other: Weekday) -> u32;
}
impl fmt::Display for Weekday {}

impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
}
impl num_traits::FromPrimitive for Weekday {}

#[derive(Clone, PartialEq, Eq)]
pub struct ParseWeekdayError {}
impl std::error::Error for ParseWeekdayError {}
impl fmt::Display for ParseWeekdayError {}
impl fmt::Debug for ParseWeekdayError {}
