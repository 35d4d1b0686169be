use core::borrow::Borrow;
use core::ops::{Add, AddAssign, Sub, SubAssign};
use core::time::Duration;
use core::{fmt, str};
use crate::format::DelayedFormat;
use crate::format::{Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
use crate::{FixedOffset, TimeDelta, Timelike};

mod serde {
    use super::NaiveTime;
    use serde::{de, ser};
    impl ser::Serialize for NaiveTime {}
    impl<'de> de::Deserialize<'de> for NaiveTime {}
}

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveTime {}

impl NaiveTime {
    pub const fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub const fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub const fn from_hms_milli_opt(
        hour: u32,
        min: u32,
        sec: u32,
        milli: u32,
    ) -> Option<NaiveTime>;
    pub const fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub const fn from_hms_micro_opt(
        hour: u32,
        min: u32,
        sec: u32,
        micro: u32,
    ) -> Option<NaiveTime>;
    pub const fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub const fn from_hms_nano_opt(
        hour: u32,
        min: u32,
        sec: u32,
        nano: u32,
    ) -> Option<NaiveTime>;
    pub const fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub const fn from_num_seconds_from_midnight_opt(
        secs: u32,
        nano: u32,
    ) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(
        s: &'a str,
        fmt: &str,
    ) -> ParseResult<(NaiveTime, &'a str)>;
    pub const fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const MIN: Self;
}
impl Timelike for NaiveTime {}

impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl AddAssign<TimeDelta> for NaiveTime {}

impl Add<Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl AddAssign<Duration> for NaiveTime {}

impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl SubAssign<TimeDelta> for NaiveTime {}

impl Sub<Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl SubAssign<Duration> for NaiveTime {}

impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}

impl Sub<NaiveTime> for NaiveTime {
    type Output = TimeDelta;
}
impl fmt::Debug for NaiveTime {}
impl fmt::Display for NaiveTime {}

impl str::FromStr for NaiveTime {
    type Err = ParseError;
}
impl Default for NaiveTime {}
