use core::borrow::Borrow;
use core::ops::{Add, AddAssign, Sub, SubAssign};
use core::{fmt, str};
use crate::format::DelayedFormat;
use crate::format::{Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
use crate::month::Months;
use crate::naive::{Days, NaiveDateTime, NaiveTime, NaiveWeek};
use crate::{Datelike, TimeDelta, Weekday};

mod serde {
    use super::NaiveDate;
    use serde::{de, ser};
    impl ser::Serialize for NaiveDate {}
    impl<'de> de::Deserialize<'de> for NaiveDate {}
}

#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Copy, Clone)]
pub struct NaiveDate {}

pub const MIN_DATE: NaiveDate;
pub const MAX_DATE: NaiveDate;

impl NaiveDate {
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub const fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub const fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub const fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub const fn from_isoywd_opt(
        year: i32,
        week: u32,
        weekday: Weekday,
    ) -> Option<NaiveDate>;
    pub const fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub const fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub const fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub const fn from_weekday_of_month(
        year: i32,
        month: u32,
        weekday: Weekday,
        n: u8,
    ) -> NaiveDate;
    pub const fn from_weekday_of_month_opt(
        year: i32,
        month: u32,
        weekday: Weekday,
        n: u8,
    ) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(
        s: &'a str,
        fmt: &str,
    ) -> ParseResult<(NaiveDate, &'a str)>;
    pub const fn checked_add_months(self, months: Months) -> Option<Self>;
    pub const fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub const fn checked_add_days(self, days: Days) -> Option<Self>;
    pub const fn checked_sub_days(self, days: Days) -> Option<Self>;
    pub const fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub const fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub const fn and_hms_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
    ) -> Option<NaiveDateTime>;
    pub const fn and_hms_milli(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        milli: u32,
    ) -> NaiveDateTime;
    pub const fn and_hms_milli_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        milli: u32,
    ) -> Option<NaiveDateTime>;
    pub const fn and_hms_micro(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        micro: u32,
    ) -> NaiveDateTime;
    pub const fn and_hms_micro_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        micro: u32,
    ) -> Option<NaiveDateTime>;
    pub const fn and_hms_nano(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        nano: u32,
    ) -> NaiveDateTime;
    pub const fn and_hms_nano_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        nano: u32,
    ) -> Option<NaiveDateTime>;
    pub const fn succ(&self) -> NaiveDate;
    pub const fn succ_opt(&self) -> Option<NaiveDate>;
    pub const fn pred(&self) -> NaiveDate;
    pub const fn pred_opt(&self) -> Option<NaiveDate>;
    pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub const fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub const fn abs_diff(self, rhs: Self) -> Days;
    pub const fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const fn iter_days(&self) -> NaiveDateDaysIterator;
    pub const fn iter_weeks(&self) -> NaiveDateWeeksIterator;
    pub const fn week(&self, start: Weekday) -> NaiveWeek;
    pub const fn leap_year(&self) -> bool;
    pub const fn to_epoch_days(&self) -> i32;
    pub const MIN: NaiveDate;
    pub const MAX: NaiveDate;
}
impl Datelike for NaiveDate {}

impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl AddAssign<TimeDelta> for NaiveDate {}

impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
}

impl Add<Days> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<Days> for NaiveDate {
    type Output = NaiveDate;
}

impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl SubAssign<TimeDelta> for NaiveDate {}

impl Sub<NaiveDate> for NaiveDate {
    type Output = TimeDelta;
}
impl From<NaiveDateTime> for NaiveDate {}

#[derive(Debug, Copy, Clone, Hash, PartialEq, PartialOrd, Eq, Ord)]
pub struct NaiveDateDaysIterator {}

impl Iterator for NaiveDateDaysIterator {
    type Item = NaiveDate;
}
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}

#[derive(Debug, Copy, Clone, Hash, PartialEq, PartialOrd, Eq, Ord)]
pub struct NaiveDateWeeksIterator {}

impl Iterator for NaiveDateWeeksIterator {
    type Item = NaiveDate;
}
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
impl fmt::Debug for NaiveDate {}
impl fmt::Display for NaiveDate {}

impl str::FromStr for NaiveDate {
    type Err = ParseError;
}
impl Default for NaiveDate {}
