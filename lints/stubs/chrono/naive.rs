use core::hash::Hash;
use core::ops::RangeInclusive;
use crate::Weekday;
pub use self::date::{MAX_DATE, MIN_DATE};
pub use self::date::{NaiveDate, NaiveDateDaysIterator, NaiveDateWeeksIterator};
pub use self::datetime::{MAX_DATETIME, MIN_DATETIME, NaiveDateTime};
pub use self::isoweek::IsoWeek;
pub use self::time::NaiveTime;

pub(crate) mod date;
pub(crate) mod datetime;

pub(crate) mod isoweek {
    use core::fmt;
    #[derive(PartialEq, Eq, PartialOrd, Ord, Copy, Clone, Hash)]
    pub struct IsoWeek {}
    impl IsoWeek {
        pub const fn year(&self) -> i32;
        pub const fn week(&self) -> u32;
        pub const fn week0(&self) -> u32;
    }
    impl fmt::Debug for IsoWeek {}
}

pub(crate) mod time;

#[derive(Clone, Copy, Debug, Eq)]
pub struct NaiveWeek {}

impl NaiveWeek {
    pub const fn first_day(&self) -> NaiveDate;
    pub const fn checked_first_day(&self) -> Option<NaiveDate>;
    pub const fn last_day(&self) -> NaiveDate;
    pub const fn checked_last_day(&self) -> Option<NaiveDate>;
    pub const fn days(&self) -> RangeInclusive<NaiveDate>;
    pub const fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>>;
}
impl PartialEq for NaiveWeek {}
impl Hash for NaiveWeek {}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub struct Days(pub(crate) ());

impl Days {
    pub const fn new(num: u64) -> Self;
}
