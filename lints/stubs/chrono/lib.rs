//! chrono: dates and times.

use std::fmt::{Debug, Display};
use std::ops::{Add, Sub};
use std::str::FromStr;

pub mod prelude {
    pub use super::{DateTime, Datelike, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc, Weekday};
}
pub mod format {
    pub struct DelayedFormat<I>(I);
    impl<I> std::fmt::Display for DelayedFormat<I> {}
    pub struct StrftimeItems<'a>(&'a str);
}
use format::{DelayedFormat, StrftimeItems};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Utc;
#[derive(Clone, Copy, Debug)]
pub struct Local;
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FixedOffset;
impl Utc {
    pub fn now() -> DateTime<Utc>;
}
impl Local {
    pub fn now() -> DateTime<Local>;
}
pub trait TimeZone: Sized + Clone {
    type Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Self>>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> LocalResult<DateTime<Self>>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}
impl TimeZone for Utc { type Offset = Utc; }
impl TimeZone for Local { type Offset = FixedOffset; }
impl TimeZone for FixedOffset { type Offset = FixedOffset; }
pub enum LocalResult<T> { None, Single(T), Ambiguous(T, T) }
impl<T> LocalResult<T> {
    pub fn single(self) -> Option<T>;
    pub fn earliest(self) -> Option<T>;
    pub fn unwrap(self) -> T;
}
pub struct DateTime<Tz: TimeZone> { datetime: NaiveDateTime, offset: Tz }
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn date_naive(&self) -> NaiveDate;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc2822(&self) -> String;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn signed_duration_since(self, rhs: DateTime<Tz>) -> TimeDelta;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
}
impl DateTime<Utc> {
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError>;
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<DateTime<FixedOffset>, ParseError>;
}
impl<Tz: TimeZone> Clone for DateTime<Tz> {}
impl<Tz: TimeZone> Copy for DateTime<Tz> {}
impl<Tz: TimeZone> PartialEq for DateTime<Tz> {}
impl<Tz: TimeZone> Eq for DateTime<Tz> {}
impl<Tz: TimeZone> PartialOrd for DateTime<Tz> {}
impl<Tz: TimeZone> Ord for DateTime<Tz> {}
impl<Tz: TimeZone> std::hash::Hash for DateTime<Tz> {}
impl<Tz: TimeZone> Debug for DateTime<Tz> {}
impl<Tz: TimeZone> Display for DateTime<Tz> {}
impl<Tz: TimeZone> Default for DateTime<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> serde::Serialize for DateTime<Tz> {}
impl<'de, Tz: TimeZone> serde::Deserialize<'de> for DateTime<Tz> {}
impl FromStr for DateTime<Utc> { type Err = ParseError; }
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct NaiveDate(i32);
impl NaiveDate {
    pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDate, ParseError>;
    pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta;
    pub const fn years_since(&self, base: NaiveDate) -> Option<u32>;
    pub const fn succ_opt(&self) -> Option<NaiveDate>;
    pub const fn pred_opt(&self) -> Option<NaiveDate>;
    pub const fn checked_add_days(self, days: Days) -> Option<NaiveDate>;
    pub const fn checked_sub_days(self, days: Days) -> Option<NaiveDate>;
    pub const fn checked_add_months(self, months: Months) -> Option<NaiveDate>;
    pub const fn checked_sub_months(self, months: Months) -> Option<NaiveDate>;
}
pub struct Days(u64);
impl Days {
    pub const fn new(num: u64) -> Self;
}
pub struct Months(u32);
impl Months {
    pub const fn new(num: u32) -> Self;
}
impl Display for NaiveDate {}
impl Datelike for NaiveDate {}
impl FromStr for NaiveDate { type Err = ParseError; }
impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; }
impl serde::Serialize for NaiveDate {}
impl<'de> serde::Deserialize<'de> for NaiveDate {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct NaiveTime(u32);
impl NaiveTime {
    pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl Display for NaiveTime {}
impl Timelike for NaiveTime {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct NaiveDateTime(NaiveDate, NaiveTime);
impl NaiveDateTime {
    pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDateTime, ParseError>;
    pub const fn date(&self) -> NaiveDate;
    pub const fn time(&self) -> NaiveTime;
    pub const fn and_utc(&self) -> DateTime<Utc>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl Display for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl serde::Serialize for NaiveDateTime {}
impl<'de> serde::Deserialize<'de> for NaiveDateTime {}
pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn month(&self) -> u32;
    fn day(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct TimeDelta { secs: i64, nanos: i32 }
pub type Duration = TimeDelta;
impl TimeDelta {
    pub const fn weeks(weeks: i64) -> TimeDelta;
    pub const fn days(days: i64) -> TimeDelta;
    pub const fn hours(hours: i64) -> TimeDelta;
    pub const fn minutes(minutes: i64) -> TimeDelta;
    pub const fn seconds(seconds: i64) -> TimeDelta;
    pub const fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub const fn zero() -> TimeDelta;
    pub const fn num_days(&self) -> i64;
    pub const fn num_hours(&self) -> i64;
    pub const fn num_minutes(&self) -> i64;
    pub const fn num_seconds(&self) -> i64;
    pub const fn num_milliseconds(&self) -> i64;
    pub const fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
}
impl Display for TimeDelta {}
impl Add for TimeDelta { type Output = TimeDelta; }
impl Sub for TimeDelta { type Output = TimeDelta; }
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfRangeError;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseError;
impl Display for ParseError {}
impl std::error::Error for ParseError {}
