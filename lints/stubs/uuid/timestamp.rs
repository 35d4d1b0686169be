pub mod context;

pub const UUID_TICKS_BETWEEN_EPOCHS: u64;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {}

impl Timestamp {
    pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self;
    pub const fn from_gregorian_time(ticks: u64, counter: u16) -> Self;
    pub const fn from_unix_time(
        seconds: u64,
        subsec_nanos: u32,
        counter: u128,
        usable_counter_bits: u8,
    ) -> Self;
    pub fn from_unix(
        context: impl ClockSequence<Output = impl Into<u128>>,
        seconds: u64,
        subsec_nanos: u32,
    ) -> Self;
    pub const fn to_gregorian(&self) -> (u64, u16);
    pub const fn to_unix(&self) -> (u64, u32);
}

impl TryFrom<std::time::SystemTime> for Timestamp {
    type Error = crate::Error;
}
impl From<Timestamp> for std::time::SystemTime {}

pub trait ClockSequence {
    type Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(
        &self,
        seconds: u64,
        subsec_nanos: u32,
    ) -> (Self::Output, u64, u32);
    fn usable_bits(&self) -> usize
    where
        Self::Output: Sized;
}

impl<T: ClockSequence + ?Sized> ClockSequence for &T {
    type Output = T::Output;
}
