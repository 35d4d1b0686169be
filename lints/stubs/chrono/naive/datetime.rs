use core::borrow::Borrow;
use core::ops::{Add, AddAssign, Sub, SubAssign};
use core::time::Duration;
use core::{fmt, str};
use crate::format::DelayedFormat;
use crate::format::Item;
use crate::format::{ParseError, ParseResult, StrftimeItems, parse_and_remainder};
use crate::naive::{Days, NaiveDate, NaiveTime};
use crate::offset::Utc;
use crate::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, Months, TimeDelta, TimeZone,
    Timelike,
};

pub(crate) mod serde;

pub const MIN_DATETIME: NaiveDateTime;
pub const MAX_DATETIME: NaiveDateTime;

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDateTime {}

impl NaiveDateTime {
    pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub const fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub const fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(
        s: &'a str,
        fmt: &str,
    ) -> ParseResult<(NaiveDateTime, &'a str)>;
    pub const fn date(&self) -> NaiveDate;
    pub const fn time(&self) -> NaiveTime;
    pub const fn timestamp(&self) -> i64;
    pub const fn timestamp_millis(&self) -> i64;
    pub const fn timestamp_micros(&self) -> i64;
    pub const fn timestamp_nanos(&self) -> i64;
    pub const fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub const fn timestamp_subsec_millis(&self) -> u32;
    pub const fn timestamp_subsec_micros(&self) -> u32;
    pub const fn timestamp_subsec_nanos(&self) -> u32;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub const fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub const fn checked_add_days(self, days: Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: TimeZone>(
        &self,
        tz: Tz,
    ) -> MappedLocalTime<DateTime<Tz>>;
    pub const fn and_utc(&self) -> DateTime<Utc>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const UNIX_EPOCH: Self;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}

impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Add<Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl AddAssign<Duration> for NaiveDateTime {}

impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl SubAssign<TimeDelta> for NaiveDateTime {}
impl SubAssign<Duration> for NaiveDateTime {}

impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<NaiveDateTime> for NaiveDateTime {
    type Output = TimeDelta;
}

impl Add<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}

impl Sub<Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl fmt::Debug for NaiveDateTime {}
impl fmt::Display for NaiveDateTime {}

impl str::FromStr for NaiveDateTime {
    type Err = ParseError;
}
impl Default for NaiveDateTime {}
