use core::fmt;
use core::str::FromStr;
use std::error::Error;
use crate::{Month, ParseMonthError, ParseWeekdayError, Weekday};
pub use formatting::SecondsFormat;
pub use formatting::{DelayedFormat, format, format_item};
pub use parse::{parse, parse_and_remainder};
pub use parsed::Parsed;
pub use strftime::StrftimeItems;

mod formatting;
mod parsed;

mod parse {
    use core::borrow::Borrow;
    use core::str;
    use super::{Item, Parsed};
    use super::{ParseError, ParseResult};
    use crate::{DateTime, FixedOffset};
    pub fn parse<'a, I, B>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<()>
    where
        I: Iterator<Item = B>,
        B: Borrow<Item<'a>>;
    pub fn parse_and_remainder<'a, 'b, I, B>(
        parsed: &mut Parsed,
        s: &'b str,
        items: I,
    ) -> ParseResult<&'b str>
    where
        I: Iterator<Item = B>,
        B: Borrow<Item<'a>>;
    impl str::FromStr for DateTime<FixedOffset> {
        type Err = ParseError;
    }
}

pub mod strftime {
    use super::ParseError;
    use super::Item;
    #[derive(Clone, Debug)]
    pub struct StrftimeItems<'a> {}
    impl<'a> StrftimeItems<'a> {
        pub const fn new(s: &'a str) -> StrftimeItems<'a>;
        pub const fn new_lenient(s: &'a str) -> StrftimeItems<'a>;
        pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError>;
        pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError>;
    }
    impl<'a> Iterator for StrftimeItems<'a> {
        type Item = Item<'a>;
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Debug, Hash)]
pub enum Pad {
    None,
    Zero,
    Space,
}

#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Numeric {
    Year,
    YearDiv100,
    YearMod100,
    IsoYear,
    IsoYearDiv100,
    IsoYearMod100,
    Quarter,
    Month,
    Day,
    WeekFromSun,
    WeekFromMon,
    IsoWeek,
    NumDaysFromSun,
    WeekdayFromMon,
    Ordinal,
    Hour,
    Hour12,
    Minute,
    Second,
    Nanosecond,
    Timestamp,
    Internal(InternalNumeric),
}

#[derive(Clone, Eq, Hash, PartialEq)]
pub struct InternalNumeric {}
impl fmt::Debug for InternalNumeric {}

#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Fixed {
    ShortMonthName,
    LongMonthName,
    ShortWeekdayName,
    LongWeekdayName,
    LowerAmPm,
    UpperAmPm,
    Nanosecond,
    Nanosecond3,
    Nanosecond6,
    Nanosecond9,
    TimezoneName,
    TimezoneOffsetColon,
    TimezoneOffsetDoubleColon,
    TimezoneOffsetTripleColon,
    TimezoneOffsetColonZ,
    TimezoneOffset,
    TimezoneOffsetZ,
    RFC2822,
    RFC3339,
    Internal(InternalFixed),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InternalFixed {}

#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
pub struct OffsetFormat {
    pub precision: OffsetPrecision,
    pub colons: Colons,
    pub allow_zulu: bool,
    pub padding: Pad,
}

#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
pub enum OffsetPrecision {
    Hours,
    Minutes,
    Seconds,
    OptionalMinutes,
    OptionalSeconds,
    OptionalMinutesAndSeconds,
}

#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
pub enum Colons {
    None,
    Colon,
    Maybe,
}

#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Item<'a> {
    Literal(&'a str),
    OwnedLiteral(Box<str>),
    Space(&'a str),
    OwnedSpace(Box<str>),
    Numeric(Numeric, Pad),
    Fixed(Fixed),
    Error,
}

impl Item<'_> {
    pub fn to_owned(self) -> Item<'static>;
}

#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
pub struct ParseError(());

impl ParseError {
    pub const fn kind(&self) -> ParseErrorKind;
}

#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
pub enum ParseErrorKind {
    OutOfRange,
    Impossible,
    NotEnough,
    Invalid,
    TooShort,
    TooLong,
    BadFormat,
    __Nonexhaustive,
}
pub type ParseResult<T> = Result<T, ParseError>;
impl fmt::Display for ParseError {}
impl Error for ParseError {}

impl FromStr for Weekday {
    type Err = ParseWeekdayError;
}

impl FromStr for Month {
    type Err = ParseMonthError;
}
