use std::fmt::{Debug, Display};
use std::ops::{
    Bound, Range, RangeBounds, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive,
};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::types::Type;
use crate::{PgHasArrayType, Postgres};

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub struct PgRange<T> {
    pub start: Bound<T>,
    pub end: Bound<T>,
}
impl<T> From<[Bound<T>; 2]> for PgRange<T> {}
impl<T> From<(Bound<T>, Bound<T>)> for PgRange<T> {}
impl<T> From<Range<T>> for PgRange<T> {}
impl<T> From<RangeFrom<T>> for PgRange<T> {}
impl<T> From<RangeInclusive<T>> for PgRange<T> {}
impl<T> From<RangeTo<T>> for PgRange<T> {}
impl<T> From<RangeToInclusive<T>> for PgRange<T> {}
impl<T> RangeBounds<T> for PgRange<T> {}
impl Type<Postgres> for PgRange<i32> {}
impl Type<Postgres> for PgRange<i64> {}
impl Type<Postgres> for PgRange<chrono::NaiveDate> {}
impl Type<Postgres> for PgRange<chrono::NaiveDateTime> {}
impl<Tz: chrono::TimeZone> Type<Postgres> for PgRange<chrono::DateTime<Tz>> {}
impl PgHasArrayType for PgRange<i32> {}
impl PgHasArrayType for PgRange<i64> {}
impl PgHasArrayType for PgRange<chrono::NaiveDate> {}
impl PgHasArrayType for PgRange<chrono::NaiveDateTime> {}
impl<Tz: chrono::TimeZone> PgHasArrayType for PgRange<chrono::DateTime<Tz>> {}

impl<'q, T> Encode<'q, Postgres> for PgRange<T>
where
    T: Encode<'q, Postgres>,
{}

impl<'r, T> Decode<'r, Postgres> for PgRange<T>
where
    T: Type<Postgres> + for<'a> Decode<'a, Postgres>,
{}

impl<T> Display for PgRange<T>
where
    T: Display,
{}
