use core::borrow::Borrow;
use core::ops::{Add, AddAssign, Sub, SubAssign};
use core::{fmt, hash};
use crate::format::{DelayedFormat, Item, StrftimeItems};
use crate::naive::{NaiveDate, NaiveTime};
use crate::offset::{TimeZone, Utc};
use crate::{DateTime, Datelike, TimeDelta};

#[derive(Clone)]
pub struct Date<Tz: TimeZone> {}

pub const MIN_DATE: Date<Utc>;
pub const MAX_DATE: Date<Utc>;

impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz>;
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>>;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz>;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_milli(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        milli: u32,
    ) -> DateTime<Tz>;
    pub fn and_hms_milli_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        milli: u32,
    ) -> Option<DateTime<Tz>>;
    pub fn and_hms_micro(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        micro: u32,
    ) -> DateTime<Tz>;
    pub fn and_hms_micro_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        micro: u32,
    ) -> Option<DateTime<Tz>>;
    pub fn and_hms_nano(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        nano: u32,
    ) -> DateTime<Tz>;
    pub fn and_hms_nano_opt(
        &self,
        hour: u32,
        min: u32,
        sec: u32,
        nano: u32,
    ) -> Option<DateTime<Tz>>;
    pub fn succ(&self) -> Date<Tz>;
    pub fn succ_opt(&self) -> Option<Date<Tz>>;
    pub fn pred(&self) -> Date<Tz>;
    pub fn pred_opt(&self) -> Option<Date<Tz>>;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDate;
    pub fn naive_local(&self) -> NaiveDate;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub const MIN_UTC: Date<Utc>;
    pub const MAX_UTC: Date<Utc>;
}

impl<Tz: TimeZone> Date<Tz>
where
    Tz::Offset: fmt::Display,
{
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I>
    where
        I: Iterator<Item = B> + Clone,
        B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: TimeZone> Datelike for Date<Tz> {}

impl<Tz: TimeZone> Copy for Date<Tz>
where
    <Tz as TimeZone>::Offset: Copy,
{}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<Date<Tz2>> for Date<Tz> {}
impl<Tz: TimeZone> Eq for Date<Tz> {}
impl<Tz: TimeZone> PartialOrd for Date<Tz> {}
impl<Tz: TimeZone> Ord for Date<Tz> {}
impl<Tz: TimeZone> hash::Hash for Date<Tz> {}

impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> {}

impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: TimeZone> SubAssign<TimeDelta> for Date<Tz> {}

impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> {
    type Output = TimeDelta;
}
impl<Tz: TimeZone> fmt::Debug for Date<Tz> {}

impl<Tz: TimeZone> fmt::Display for Date<Tz>
where
    Tz::Offset: fmt::Display,
{}
