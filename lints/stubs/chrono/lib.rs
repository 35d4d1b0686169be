//! `chrono`: dates and times.

use core::fmt;
pub use time_delta::OutOfRangeError;
pub use time_delta::TimeDelta;
pub use date::Date;
pub use date::{MAX_DATE, MIN_DATE};
pub use datetime::DateTime;
pub use datetime::{MAX_DATETIME, MIN_DATETIME};
pub use format::{ParseError, ParseResult, SecondsFormat};
pub use naive::{Days, NaiveDate, NaiveDateTime, NaiveTime};
pub use naive::{IsoWeek, NaiveWeek};
pub use offset::Local;
pub use offset::LocalResult;
pub use offset::MappedLocalTime;
pub use offset::{FixedOffset, Offset, TimeZone, Utc};
pub use round::{DurationRound, RoundingError, SubsecRound};
pub use weekday::ParseWeekdayError;
pub use weekday::Weekday;
pub use weekday_set::WeekdaySet;
pub use month::ParseMonthError;
pub use month::{Month, Months};
pub use traits::{Datelike, Timelike};

mod time_delta;

pub mod prelude {
    pub use crate::Date;
    pub use crate::Local;
    pub use crate::SubsecRound;
    pub use crate::{DateTime, SecondsFormat};
    pub use crate::{Datelike, Month, Timelike, Weekday};
    pub use crate::{FixedOffset, Utc};
    pub use crate::{NaiveDate, NaiveDateTime, NaiveTime};
    pub use crate::{Offset, TimeZone};
}

mod date;
mod datetime;
pub mod format;
pub mod naive;
pub mod offset;

pub mod round {
    use crate::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Timelike};
    use core::fmt;
    use core::ops::{Add, Sub};
    pub trait SubsecRound {
        fn round_subsecs(self, digits: u16) -> Self;
        fn trunc_subsecs(self, digits: u16) -> Self;
    }
    impl<T> SubsecRound for T
    where
        T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T>,
    {}
    pub trait DurationRound: Sized {
        type Err: std::error::Error;
        type Err: core::error::Error;
        type Err: fmt::Debug + fmt::Display;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
    impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
        type Err = RoundingError;
    }
    impl DurationRound for NaiveDateTime {
        type Err = RoundingError;
    }
    #[derive(Debug, Clone, PartialEq, Eq, Copy)]
    pub enum RoundingError {
        DurationExceedsTimestamp,
        DurationExceedsLimit,
        TimestampExceedsLimit,
    }
    impl fmt::Display for RoundingError {}
    impl std::error::Error for RoundingError {}
}

mod weekday;

mod weekday_set {
    use core::fmt::{self, Debug};
    use crate::Weekday;
    #[derive(Clone, Copy, Default, Hash, PartialEq, Eq, PartialOrd, Ord)]
    pub struct WeekdaySet(());
    impl WeekdaySet {
        pub const fn from_array<const C: usize>(days: [Weekday; C]) -> Self;
        pub const fn single(weekday: Weekday) -> Self;
        pub const fn single_day(self) -> Option<Weekday>;
        pub fn insert(&mut self, day: Weekday) -> bool;
        pub fn remove(&mut self, day: Weekday) -> bool;
        pub const fn is_subset(self, other: Self) -> bool;
        pub const fn intersection(self, other: Self) -> Self;
        pub const fn union(self, other: Self) -> Self;
        pub const fn symmetric_difference(self, other: Self) -> Self;
        pub const fn difference(self, other: Self) -> Self;
        pub const fn first(self) -> Option<Weekday>;
        pub fn last(self) -> Option<Weekday>;
        pub const fn iter(self, start: Weekday) -> WeekdaySetIter;
        pub const fn contains(self, day: Weekday) -> bool;
        pub const fn is_empty(self) -> bool;
        #[flow(none)]
        pub const fn len(self) -> u8;
        pub const EMPTY: Self;
        pub const ALL: Self;
    }
    impl Debug for WeekdaySet {}
    #[derive(Debug, Clone)]
    pub struct WeekdaySetIter {}
    impl Iterator for WeekdaySetIter {
        type Item = Weekday;
    }
    impl DoubleEndedIterator for WeekdaySetIter {}
    impl ExactSizeIterator for WeekdaySetIter {}
    impl fmt::Display for WeekdaySet {}
    impl FromIterator<Weekday> for WeekdaySet {}
}

mod month;

mod traits {
    use crate::{IsoWeek, Weekday};
    pub trait Datelike: Sized {
        fn year(&self) -> i32;
        fn year_ce(&self) -> (bool, u32);
        fn quarter(&self) -> u32;
        fn month(&self) -> u32;
        fn month0(&self) -> u32;
        fn day(&self) -> u32;
        fn day0(&self) -> u32;
        fn ordinal(&self) -> u32;
        fn ordinal0(&self) -> u32;
        fn weekday(&self) -> Weekday;
        fn iso_week(&self) -> IsoWeek;
        fn with_year(&self, year: i32) -> Option<Self>;
        fn with_month(&self, month: u32) -> Option<Self>;
        fn with_month0(&self, month0: u32) -> Option<Self>;
        fn with_day(&self, day: u32) -> Option<Self>;
        fn with_day0(&self, day0: u32) -> Option<Self>;
        fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
        fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
        fn num_days_from_ce(&self) -> i32;
        fn num_days_in_month(&self) -> u8;
    }
    pub trait Timelike: Sized {
        fn hour(&self) -> u32;
        fn hour12(&self) -> (bool, u32);
        fn minute(&self) -> u32;
        fn second(&self) -> u32;
        fn nanosecond(&self) -> u32;
        fn with_hour(&self, hour: u32) -> Option<Self>;
        fn with_minute(&self, min: u32) -> Option<Self>;
        fn with_second(&self, sec: u32) -> Option<Self>;
        fn with_nanosecond(&self, nano: u32) -> Option<Self>;
        fn num_seconds_from_midnight(&self) -> u32;
    }
}
pub type Duration = TimeDelta;

#[derive(Clone, Copy, Hash, PartialEq, Eq)]
pub struct OutOfRange {}
impl fmt::Display for OutOfRange {}
impl fmt::Debug for OutOfRange {}
impl std::error::Error for OutOfRange {}
