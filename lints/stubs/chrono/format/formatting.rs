use core::borrow::Borrow;
use core::fmt::Display;
use core::fmt::{self, Write};
use crate::offset::Offset;
use crate::FixedOffset;
use crate::{NaiveDate, NaiveTime};
use super::Item;

#[derive(Debug)]
pub struct DelayedFormat<I> {}

impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
    pub fn new(
        date: Option<NaiveDate>,
        time: Option<NaiveTime>,
        items: I,
    ) -> DelayedFormat<I>;
    pub fn new_with_offset<Off>(
        date: Option<NaiveDate>,
        time: Option<NaiveTime>,
        offset: &Off,
        items: I,
    ) -> DelayedFormat<I>
    where
        Off: Offset + Display;
    pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> fmt::Result;
}

impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display
for DelayedFormat<I> {}

pub fn format<'a, I, B>(
    w: &mut fmt::Formatter,
    date: Option<&NaiveDate>,
    time: Option<&NaiveTime>,
    off: Option<&(String, FixedOffset)>,
    items: I,
) -> fmt::Result
where
    I: Iterator<Item = B> + Clone,
    B: Borrow<Item<'a>>;

pub fn format_item(
    w: &mut fmt::Formatter,
    date: Option<&NaiveDate>,
    time: Option<&NaiveTime>,
    off: Option<&(String, FixedOffset)>,
    item: &Item<'_>,
) -> fmt::Result;

#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
    __NonExhaustive,
}
