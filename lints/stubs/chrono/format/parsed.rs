use super::ParseResult;
use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
use crate::offset::{FixedOffset, TimeZone};
use crate::{DateTime, Weekday};

#[derive(Clone, PartialEq, Eq, Debug, Default, Hash)]
pub struct Parsed {
    pub year: Option<i32>,
    pub year_div_100: Option<i32>,
    pub year_mod_100: Option<i32>,
    pub isoyear: Option<i32>,
    pub isoyear_div_100: Option<i32>,
    pub isoyear_mod_100: Option<i32>,
    pub quarter: Option<u32>,
    pub month: Option<u32>,
    pub week_from_sun: Option<u32>,
    pub week_from_mon: Option<u32>,
    pub isoweek: Option<u32>,
    pub weekday: Option<Weekday>,
    pub ordinal: Option<u32>,
    pub day: Option<u32>,
    pub hour_div_12: Option<u32>,
    pub hour_mod_12: Option<u32>,
    pub minute: Option<u32>,
    pub second: Option<u32>,
    pub nanosecond: Option<u32>,
    pub timestamp: Option<i64>,
    pub offset: Option<i32>,
}

impl Parsed {
    pub fn new() -> Parsed;
    pub fn set_year(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_quarter(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_month(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()>;
    pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_day(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_ampm(&mut self, value: bool) -> ParseResult<()>;
    pub fn set_hour12(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_hour(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_minute(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_second(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()>;
    pub fn set_offset(&mut self, value: i64) -> ParseResult<()>;
    pub fn to_naive_date(&self) -> ParseResult<NaiveDate>;
    pub fn to_naive_time(&self) -> ParseResult<NaiveTime>;
    pub fn to_naive_datetime_with_offset(
        &self,
        offset: i32,
    ) -> ParseResult<NaiveDateTime>;
    pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset>;
    pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>>;
    pub fn to_datetime_with_timezone<Tz: TimeZone>(
        &self,
        tz: &Tz,
    ) -> ParseResult<DateTime<Tz>>;
    pub fn year(&self) -> Option<i32>;
    pub fn year_div_100(&self) -> Option<i32>;
    pub fn year_mod_100(&self) -> Option<i32>;
    pub fn isoyear(&self) -> Option<i32>;
    pub fn isoyear_div_100(&self) -> Option<i32>;
    pub fn isoyear_mod_100(&self) -> Option<i32>;
    pub fn quarter(&self) -> Option<u32>;
    pub fn month(&self) -> Option<u32>;
    pub fn week_from_sun(&self) -> Option<u32>;
    pub fn week_from_mon(&self) -> Option<u32>;
    pub fn isoweek(&self) -> Option<u32>;
    pub fn weekday(&self) -> Option<Weekday>;
    pub fn ordinal(&self) -> Option<u32>;
    pub fn day(&self) -> Option<u32>;
    pub fn hour_div_12(&self) -> Option<u32>;
    pub fn hour_mod_12(&self) -> Option<u32>;
    pub fn minute(&self) -> Option<u32>;
    pub fn second(&self) -> Option<u32>;
    pub fn nanosecond(&self) -> Option<u32>;
    pub fn timestamp(&self) -> Option<i64>;
    pub fn offset(&self) -> Option<i32>;
}
