//! Numbers: the methods of the primitive types, and their conversions.

use crate::cmp::Ordering;
use crate::convert::{From, TryFrom};
use crate::hash::Hash;
use crate::iter::{Product, Step, Sum};
use crate::str::FromStr;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseIntError;
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseFloatError;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TryFromIntError;
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
impl crate::fmt::Display for ParseIntError {}
impl crate::fmt::Display for ParseFloatError {}
impl crate::fmt::Display for TryFromIntError {}
impl crate::error::Error for ParseIntError {}
impl crate::error::Error for ParseFloatError {}
impl crate::error::Error for TryFromIntError {}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NonZero<T>(T);
impl<T> NonZero<T> {
    pub const MIN: NonZero<T> = 0;
    pub const MAX: NonZero<T> = 0;
    pub fn new(value: T) -> Option<Self>;
    pub unsafe fn new_unchecked(value: T) -> Self;
    pub fn get(self) -> T;
}
impl<T: crate::fmt::Display> crate::fmt::Display for NonZero<T> {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Wrapping<T>(pub T);
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Saturating<T>(pub T);
impl<T> crate::ops::Add for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Sub for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Mul for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Div for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Rem for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::BitAnd for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::BitOr for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::BitXor for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Add for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Sub for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Mul for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Div for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Rem for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::BitAnd for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::BitOr for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::BitXor for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Neg for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Not for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Neg for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::Not for Saturating<T> { type Output = Saturating<T>; }
impl<T> crate::ops::AddAssign for Wrapping<T> {}
impl<T> crate::ops::SubAssign for Wrapping<T> {}
impl<T> crate::ops::MulAssign for Wrapping<T> {}
impl<T> crate::ops::DivAssign for Wrapping<T> {}
impl<T> crate::ops::RemAssign for Wrapping<T> {}
impl<T> crate::ops::BitAndAssign for Wrapping<T> {}
impl<T> crate::ops::BitOrAssign for Wrapping<T> {}
impl<T> crate::ops::BitXorAssign for Wrapping<T> {}
impl<T> crate::ops::AddAssign for Saturating<T> {}
impl<T> crate::ops::SubAssign for Saturating<T> {}
impl<T> crate::ops::MulAssign for Saturating<T> {}
impl<T> crate::ops::DivAssign for Saturating<T> {}
impl<T> crate::ops::RemAssign for Saturating<T> {}
impl<T> crate::ops::BitAndAssign for Saturating<T> {}
impl<T> crate::ops::BitOrAssign for Saturating<T> {}
impl<T> crate::ops::BitXorAssign for Saturating<T> {}
impl<T> crate::ops::AddAssign<T> for Wrapping<T> {}
impl<T> crate::ops::SubAssign<T> for Wrapping<T> {}
impl<T> crate::ops::MulAssign<T> for Wrapping<T> {}
impl<T> crate::ops::DivAssign<T> for Wrapping<T> {}
impl<T> crate::ops::RemAssign<T> for Wrapping<T> {}
impl<T> crate::ops::BitAndAssign<T> for Wrapping<T> {}
impl<T> crate::ops::BitOrAssign<T> for Wrapping<T> {}
impl<T> crate::ops::BitXorAssign<T> for Wrapping<T> {}
impl<T> crate::ops::AddAssign<T> for Saturating<T> {}
impl<T> crate::ops::SubAssign<T> for Saturating<T> {}
impl<T> crate::ops::MulAssign<T> for Saturating<T> {}
impl<T> crate::ops::DivAssign<T> for Saturating<T> {}
impl<T> crate::ops::RemAssign<T> for Saturating<T> {}
impl<T> crate::ops::BitAndAssign<T> for Saturating<T> {}
impl<T> crate::ops::BitOrAssign<T> for Saturating<T> {}
impl<T> crate::ops::BitXorAssign<T> for Saturating<T> {}
impl<T> crate::ops::Shl<usize> for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> crate::ops::Shr<usize> for Wrapping<T> { type Output = Wrapping<T>; }

pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;

impl i8 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u8;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> u8;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> Self;
    pub const fn cast_unsigned(self) -> u8;
}
impl i16 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u16;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> u16;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> Self;
    pub const fn cast_unsigned(self) -> u16;
}
impl i32 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u32;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> u32;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> Self;
    pub const fn cast_unsigned(self) -> u32;
}
impl i64 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u64;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> u64;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> Self;
    pub const fn cast_unsigned(self) -> u64;
}
impl i128 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u128;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> u128;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> Self;
    pub const fn cast_unsigned(self) -> u128;
}
impl isize {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> usize;
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn unsigned_abs(self) -> usize;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> Self;
    pub const fn cast_unsigned(self) -> usize;
}
impl u8 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u8;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i8) -> Self;
    pub const fn cast_signed(self) -> i8;
    #[flow(none)]
    pub const fn is_ascii(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_alphabetic(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_digit(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_hexdigit(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_whitespace(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_punctuation(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_graphic(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_control(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_uppercase(&self) -> bool;
    #[flow(none)]
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    #[flow(none)]
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
}
impl u16 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u16;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i16) -> Self;
    pub const fn cast_signed(self) -> i16;
}
impl u32 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u32;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i32) -> Self;
    pub const fn cast_signed(self) -> i32;
}
impl u64 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u64;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i64) -> Self;
    pub const fn cast_signed(self) -> i64;
}
impl u128 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> u128;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i128) -> Self;
    pub const fn cast_signed(self) -> i128;
}
impl usize {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const BITS: u32 = 0;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_pow(self, exponent: u32) -> Option<Self>;
    pub const fn saturating_pow(self, exponent: u32) -> Self;
    pub const fn wrapping_pow(self, exponent: u32) -> Self;
    pub const fn pow(self, exponent: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn abs_diff(self, other: Self) -> usize;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<Self>;
    pub const fn saturating_add_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_add_signed(self, rhs: isize) -> Self;
    pub const fn cast_signed(self) -> isize;
}
impl f32 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const EPSILON: Self = 0;
    pub const MIN_POSITIVE: Self = 0;
    pub const INFINITY: Self = 0;
    pub const NEG_INFINITY: Self = 0;
    pub const NAN: Self = 0;
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn sqrt(self) -> Self;
    pub fn cbrt(self) -> Self;
    pub fn exp(self) -> Self;
    pub fn exp2(self) -> Self;
    pub fn exp_m1(self) -> Self;
    pub fn ln(self) -> Self;
    pub fn ln_1p(self) -> Self;
    pub fn log2(self) -> Self;
    pub fn log10(self) -> Self;
    pub fn sin(self) -> Self;
    pub fn cos(self) -> Self;
    pub fn tan(self) -> Self;
    pub fn asin(self) -> Self;
    pub fn acos(self) -> Self;
    pub fn atan(self) -> Self;
    pub fn sinh(self) -> Self;
    pub fn cosh(self) -> Self;
    pub fn tanh(self) -> Self;
    pub fn asinh(self) -> Self;
    pub fn acosh(self) -> Self;
    pub fn atanh(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn recip(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn powf(self, other: Self) -> Self;
    pub fn log(self, other: Self) -> Self;
    pub fn atan2(self, other: Self) -> Self;
    pub fn hypot(self, other: Self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn copysign(self, other: Self) -> Self;
    pub fn div_euclid(self, other: Self) -> Self;
    pub fn rem_euclid(self, other: Self) -> Self;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn powi(self, n: i32) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn clamp(self, min: Self, max: Self) -> Self;
    pub fn sin_cos(self) -> (Self, Self);
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Self;
    pub fn total_cmp(&self, other: &Self) -> Ordering;
    pub fn classify(self) -> FpCategory;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}
impl f64 {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const EPSILON: Self = 0;
    pub const MIN_POSITIVE: Self = 0;
    pub const INFINITY: Self = 0;
    pub const NEG_INFINITY: Self = 0;
    pub const NAN: Self = 0;
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn sqrt(self) -> Self;
    pub fn cbrt(self) -> Self;
    pub fn exp(self) -> Self;
    pub fn exp2(self) -> Self;
    pub fn exp_m1(self) -> Self;
    pub fn ln(self) -> Self;
    pub fn ln_1p(self) -> Self;
    pub fn log2(self) -> Self;
    pub fn log10(self) -> Self;
    pub fn sin(self) -> Self;
    pub fn cos(self) -> Self;
    pub fn tan(self) -> Self;
    pub fn asin(self) -> Self;
    pub fn acos(self) -> Self;
    pub fn atan(self) -> Self;
    pub fn sinh(self) -> Self;
    pub fn cosh(self) -> Self;
    pub fn tanh(self) -> Self;
    pub fn asinh(self) -> Self;
    pub fn acosh(self) -> Self;
    pub fn atanh(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn recip(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn powf(self, other: Self) -> Self;
    pub fn log(self, other: Self) -> Self;
    pub fn atan2(self, other: Self) -> Self;
    pub fn hypot(self, other: Self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn copysign(self, other: Self) -> Self;
    pub fn div_euclid(self, other: Self) -> Self;
    pub fn rem_euclid(self, other: Self) -> Self;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_normal(self) -> bool;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn powi(self, n: i32) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn clamp(self, min: Self, max: Self) -> Self;
    pub fn sin_cos(self) -> (Self, Self);
    pub fn to_bits(self) -> u64;
    pub fn from_bits(bits: u64) -> Self;
    pub fn total_cmp(&self, other: &Self) -> Ordering;
    pub fn classify(self) -> FpCategory;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}
impl PartialEq for i8 {}
impl PartialOrd for i8 {}
impl FromStr for i8 { type Err = ParseIntError; }
impl Sum for i8 {}
impl<'a> Sum<&'a i8> for i8 {}
impl Product for i8 {}
impl<'a> Product<&'a i8> for i8 {}
impl Eq for i8 {}
impl Ord for i8 {}
impl Hash for i8 {}
impl Step for i8 {}
impl crate::ops::Add for i8 { type Output = i8; }
impl crate::ops::Add<&i8> for i8 { type Output = i8; }
impl crate::ops::AddAssign for i8 {}
impl crate::ops::Sub for i8 { type Output = i8; }
impl crate::ops::Sub<&i8> for i8 { type Output = i8; }
impl crate::ops::SubAssign for i8 {}
impl crate::ops::Mul for i8 { type Output = i8; }
impl crate::ops::Mul<&i8> for i8 { type Output = i8; }
impl crate::ops::MulAssign for i8 {}
impl crate::ops::Div for i8 { type Output = i8; }
impl crate::ops::Div<&i8> for i8 { type Output = i8; }
impl crate::ops::DivAssign for i8 {}
impl crate::ops::Rem for i8 { type Output = i8; }
impl crate::ops::Rem<&i8> for i8 { type Output = i8; }
impl crate::ops::RemAssign for i8 {}
impl crate::ops::Neg for i8 { type Output = i8; }
impl crate::ops::BitAnd for i8 { type Output = i8; }
impl crate::ops::BitAndAssign for i8 {}
impl crate::ops::BitOr for i8 { type Output = i8; }
impl crate::ops::BitOrAssign for i8 {}
impl crate::ops::BitXor for i8 { type Output = i8; }
impl crate::ops::BitXorAssign for i8 {}
impl crate::ops::Shl for i8 { type Output = i8; }
impl crate::ops::ShlAssign for i8 {}
impl crate::ops::Shr for i8 { type Output = i8; }
impl crate::ops::ShrAssign for i8 {}
impl crate::ops::Not for i8 { type Output = i8; }
impl PartialEq for i16 {}
impl PartialOrd for i16 {}
impl FromStr for i16 { type Err = ParseIntError; }
impl Sum for i16 {}
impl<'a> Sum<&'a i16> for i16 {}
impl Product for i16 {}
impl<'a> Product<&'a i16> for i16 {}
impl Eq for i16 {}
impl Ord for i16 {}
impl Hash for i16 {}
impl Step for i16 {}
impl crate::ops::Add for i16 { type Output = i16; }
impl crate::ops::Add<&i16> for i16 { type Output = i16; }
impl crate::ops::AddAssign for i16 {}
impl crate::ops::Sub for i16 { type Output = i16; }
impl crate::ops::Sub<&i16> for i16 { type Output = i16; }
impl crate::ops::SubAssign for i16 {}
impl crate::ops::Mul for i16 { type Output = i16; }
impl crate::ops::Mul<&i16> for i16 { type Output = i16; }
impl crate::ops::MulAssign for i16 {}
impl crate::ops::Div for i16 { type Output = i16; }
impl crate::ops::Div<&i16> for i16 { type Output = i16; }
impl crate::ops::DivAssign for i16 {}
impl crate::ops::Rem for i16 { type Output = i16; }
impl crate::ops::Rem<&i16> for i16 { type Output = i16; }
impl crate::ops::RemAssign for i16 {}
impl crate::ops::Neg for i16 { type Output = i16; }
impl crate::ops::BitAnd for i16 { type Output = i16; }
impl crate::ops::BitAndAssign for i16 {}
impl crate::ops::BitOr for i16 { type Output = i16; }
impl crate::ops::BitOrAssign for i16 {}
impl crate::ops::BitXor for i16 { type Output = i16; }
impl crate::ops::BitXorAssign for i16 {}
impl crate::ops::Shl for i16 { type Output = i16; }
impl crate::ops::ShlAssign for i16 {}
impl crate::ops::Shr for i16 { type Output = i16; }
impl crate::ops::ShrAssign for i16 {}
impl crate::ops::Not for i16 { type Output = i16; }
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl FromStr for i32 { type Err = ParseIntError; }
impl Sum for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Product for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Eq for i32 {}
impl Ord for i32 {}
impl Hash for i32 {}
impl Step for i32 {}
impl crate::ops::Add for i32 { type Output = i32; }
impl crate::ops::Add<&i32> for i32 { type Output = i32; }
impl crate::ops::AddAssign for i32 {}
impl crate::ops::Sub for i32 { type Output = i32; }
impl crate::ops::Sub<&i32> for i32 { type Output = i32; }
impl crate::ops::SubAssign for i32 {}
impl crate::ops::Mul for i32 { type Output = i32; }
impl crate::ops::Mul<&i32> for i32 { type Output = i32; }
impl crate::ops::MulAssign for i32 {}
impl crate::ops::Div for i32 { type Output = i32; }
impl crate::ops::Div<&i32> for i32 { type Output = i32; }
impl crate::ops::DivAssign for i32 {}
impl crate::ops::Rem for i32 { type Output = i32; }
impl crate::ops::Rem<&i32> for i32 { type Output = i32; }
impl crate::ops::RemAssign for i32 {}
impl crate::ops::Neg for i32 { type Output = i32; }
impl crate::ops::BitAnd for i32 { type Output = i32; }
impl crate::ops::BitAndAssign for i32 {}
impl crate::ops::BitOr for i32 { type Output = i32; }
impl crate::ops::BitOrAssign for i32 {}
impl crate::ops::BitXor for i32 { type Output = i32; }
impl crate::ops::BitXorAssign for i32 {}
impl crate::ops::Shl for i32 { type Output = i32; }
impl crate::ops::ShlAssign for i32 {}
impl crate::ops::Shr for i32 { type Output = i32; }
impl crate::ops::ShrAssign for i32 {}
impl crate::ops::Not for i32 { type Output = i32; }
impl PartialEq for i64 {}
impl PartialOrd for i64 {}
impl FromStr for i64 { type Err = ParseIntError; }
impl Sum for i64 {}
impl<'a> Sum<&'a i64> for i64 {}
impl Product for i64 {}
impl<'a> Product<&'a i64> for i64 {}
impl Eq for i64 {}
impl Ord for i64 {}
impl Hash for i64 {}
impl Step for i64 {}
impl crate::ops::Add for i64 { type Output = i64; }
impl crate::ops::Add<&i64> for i64 { type Output = i64; }
impl crate::ops::AddAssign for i64 {}
impl crate::ops::Sub for i64 { type Output = i64; }
impl crate::ops::Sub<&i64> for i64 { type Output = i64; }
impl crate::ops::SubAssign for i64 {}
impl crate::ops::Mul for i64 { type Output = i64; }
impl crate::ops::Mul<&i64> for i64 { type Output = i64; }
impl crate::ops::MulAssign for i64 {}
impl crate::ops::Div for i64 { type Output = i64; }
impl crate::ops::Div<&i64> for i64 { type Output = i64; }
impl crate::ops::DivAssign for i64 {}
impl crate::ops::Rem for i64 { type Output = i64; }
impl crate::ops::Rem<&i64> for i64 { type Output = i64; }
impl crate::ops::RemAssign for i64 {}
impl crate::ops::Neg for i64 { type Output = i64; }
impl crate::ops::BitAnd for i64 { type Output = i64; }
impl crate::ops::BitAndAssign for i64 {}
impl crate::ops::BitOr for i64 { type Output = i64; }
impl crate::ops::BitOrAssign for i64 {}
impl crate::ops::BitXor for i64 { type Output = i64; }
impl crate::ops::BitXorAssign for i64 {}
impl crate::ops::Shl for i64 { type Output = i64; }
impl crate::ops::ShlAssign for i64 {}
impl crate::ops::Shr for i64 { type Output = i64; }
impl crate::ops::ShrAssign for i64 {}
impl crate::ops::Not for i64 { type Output = i64; }
impl PartialEq for i128 {}
impl PartialOrd for i128 {}
impl FromStr for i128 { type Err = ParseIntError; }
impl Sum for i128 {}
impl<'a> Sum<&'a i128> for i128 {}
impl Product for i128 {}
impl<'a> Product<&'a i128> for i128 {}
impl Eq for i128 {}
impl Ord for i128 {}
impl Hash for i128 {}
impl Step for i128 {}
impl crate::ops::Add for i128 { type Output = i128; }
impl crate::ops::Add<&i128> for i128 { type Output = i128; }
impl crate::ops::AddAssign for i128 {}
impl crate::ops::Sub for i128 { type Output = i128; }
impl crate::ops::Sub<&i128> for i128 { type Output = i128; }
impl crate::ops::SubAssign for i128 {}
impl crate::ops::Mul for i128 { type Output = i128; }
impl crate::ops::Mul<&i128> for i128 { type Output = i128; }
impl crate::ops::MulAssign for i128 {}
impl crate::ops::Div for i128 { type Output = i128; }
impl crate::ops::Div<&i128> for i128 { type Output = i128; }
impl crate::ops::DivAssign for i128 {}
impl crate::ops::Rem for i128 { type Output = i128; }
impl crate::ops::Rem<&i128> for i128 { type Output = i128; }
impl crate::ops::RemAssign for i128 {}
impl crate::ops::Neg for i128 { type Output = i128; }
impl crate::ops::BitAnd for i128 { type Output = i128; }
impl crate::ops::BitAndAssign for i128 {}
impl crate::ops::BitOr for i128 { type Output = i128; }
impl crate::ops::BitOrAssign for i128 {}
impl crate::ops::BitXor for i128 { type Output = i128; }
impl crate::ops::BitXorAssign for i128 {}
impl crate::ops::Shl for i128 { type Output = i128; }
impl crate::ops::ShlAssign for i128 {}
impl crate::ops::Shr for i128 { type Output = i128; }
impl crate::ops::ShrAssign for i128 {}
impl crate::ops::Not for i128 { type Output = i128; }
impl PartialEq for isize {}
impl PartialOrd for isize {}
impl FromStr for isize { type Err = ParseIntError; }
impl Sum for isize {}
impl<'a> Sum<&'a isize> for isize {}
impl Product for isize {}
impl<'a> Product<&'a isize> for isize {}
impl Eq for isize {}
impl Ord for isize {}
impl Hash for isize {}
impl Step for isize {}
impl crate::ops::Add for isize { type Output = isize; }
impl crate::ops::Add<&isize> for isize { type Output = isize; }
impl crate::ops::AddAssign for isize {}
impl crate::ops::Sub for isize { type Output = isize; }
impl crate::ops::Sub<&isize> for isize { type Output = isize; }
impl crate::ops::SubAssign for isize {}
impl crate::ops::Mul for isize { type Output = isize; }
impl crate::ops::Mul<&isize> for isize { type Output = isize; }
impl crate::ops::MulAssign for isize {}
impl crate::ops::Div for isize { type Output = isize; }
impl crate::ops::Div<&isize> for isize { type Output = isize; }
impl crate::ops::DivAssign for isize {}
impl crate::ops::Rem for isize { type Output = isize; }
impl crate::ops::Rem<&isize> for isize { type Output = isize; }
impl crate::ops::RemAssign for isize {}
impl crate::ops::Neg for isize { type Output = isize; }
impl crate::ops::BitAnd for isize { type Output = isize; }
impl crate::ops::BitAndAssign for isize {}
impl crate::ops::BitOr for isize { type Output = isize; }
impl crate::ops::BitOrAssign for isize {}
impl crate::ops::BitXor for isize { type Output = isize; }
impl crate::ops::BitXorAssign for isize {}
impl crate::ops::Shl for isize { type Output = isize; }
impl crate::ops::ShlAssign for isize {}
impl crate::ops::Shr for isize { type Output = isize; }
impl crate::ops::ShrAssign for isize {}
impl crate::ops::Not for isize { type Output = isize; }
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl FromStr for u8 { type Err = ParseIntError; }
impl Sum for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Product for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Eq for u8 {}
impl Ord for u8 {}
impl Hash for u8 {}
impl Step for u8 {}
impl crate::ops::Add for u8 { type Output = u8; }
impl crate::ops::Add<&u8> for u8 { type Output = u8; }
impl crate::ops::AddAssign for u8 {}
impl crate::ops::Sub for u8 { type Output = u8; }
impl crate::ops::Sub<&u8> for u8 { type Output = u8; }
impl crate::ops::SubAssign for u8 {}
impl crate::ops::Mul for u8 { type Output = u8; }
impl crate::ops::Mul<&u8> for u8 { type Output = u8; }
impl crate::ops::MulAssign for u8 {}
impl crate::ops::Div for u8 { type Output = u8; }
impl crate::ops::Div<&u8> for u8 { type Output = u8; }
impl crate::ops::DivAssign for u8 {}
impl crate::ops::Rem for u8 { type Output = u8; }
impl crate::ops::Rem<&u8> for u8 { type Output = u8; }
impl crate::ops::RemAssign for u8 {}
impl crate::ops::BitAnd for u8 { type Output = u8; }
impl crate::ops::BitAndAssign for u8 {}
impl crate::ops::BitOr for u8 { type Output = u8; }
impl crate::ops::BitOrAssign for u8 {}
impl crate::ops::BitXor for u8 { type Output = u8; }
impl crate::ops::BitXorAssign for u8 {}
impl crate::ops::Shl for u8 { type Output = u8; }
impl crate::ops::ShlAssign for u8 {}
impl crate::ops::Shr for u8 { type Output = u8; }
impl crate::ops::ShrAssign for u8 {}
impl crate::ops::Not for u8 { type Output = u8; }
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl FromStr for u16 { type Err = ParseIntError; }
impl Sum for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Product for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Eq for u16 {}
impl Ord for u16 {}
impl Hash for u16 {}
impl Step for u16 {}
impl crate::ops::Add for u16 { type Output = u16; }
impl crate::ops::Add<&u16> for u16 { type Output = u16; }
impl crate::ops::AddAssign for u16 {}
impl crate::ops::Sub for u16 { type Output = u16; }
impl crate::ops::Sub<&u16> for u16 { type Output = u16; }
impl crate::ops::SubAssign for u16 {}
impl crate::ops::Mul for u16 { type Output = u16; }
impl crate::ops::Mul<&u16> for u16 { type Output = u16; }
impl crate::ops::MulAssign for u16 {}
impl crate::ops::Div for u16 { type Output = u16; }
impl crate::ops::Div<&u16> for u16 { type Output = u16; }
impl crate::ops::DivAssign for u16 {}
impl crate::ops::Rem for u16 { type Output = u16; }
impl crate::ops::Rem<&u16> for u16 { type Output = u16; }
impl crate::ops::RemAssign for u16 {}
impl crate::ops::BitAnd for u16 { type Output = u16; }
impl crate::ops::BitAndAssign for u16 {}
impl crate::ops::BitOr for u16 { type Output = u16; }
impl crate::ops::BitOrAssign for u16 {}
impl crate::ops::BitXor for u16 { type Output = u16; }
impl crate::ops::BitXorAssign for u16 {}
impl crate::ops::Shl for u16 { type Output = u16; }
impl crate::ops::ShlAssign for u16 {}
impl crate::ops::Shr for u16 { type Output = u16; }
impl crate::ops::ShrAssign for u16 {}
impl crate::ops::Not for u16 { type Output = u16; }
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
impl FromStr for u32 { type Err = ParseIntError; }
impl Sum for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Product for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Eq for u32 {}
impl Ord for u32 {}
impl Hash for u32 {}
impl Step for u32 {}
impl crate::ops::Add for u32 { type Output = u32; }
impl crate::ops::Add<&u32> for u32 { type Output = u32; }
impl crate::ops::AddAssign for u32 {}
impl crate::ops::Sub for u32 { type Output = u32; }
impl crate::ops::Sub<&u32> for u32 { type Output = u32; }
impl crate::ops::SubAssign for u32 {}
impl crate::ops::Mul for u32 { type Output = u32; }
impl crate::ops::Mul<&u32> for u32 { type Output = u32; }
impl crate::ops::MulAssign for u32 {}
impl crate::ops::Div for u32 { type Output = u32; }
impl crate::ops::Div<&u32> for u32 { type Output = u32; }
impl crate::ops::DivAssign for u32 {}
impl crate::ops::Rem for u32 { type Output = u32; }
impl crate::ops::Rem<&u32> for u32 { type Output = u32; }
impl crate::ops::RemAssign for u32 {}
impl crate::ops::BitAnd for u32 { type Output = u32; }
impl crate::ops::BitAndAssign for u32 {}
impl crate::ops::BitOr for u32 { type Output = u32; }
impl crate::ops::BitOrAssign for u32 {}
impl crate::ops::BitXor for u32 { type Output = u32; }
impl crate::ops::BitXorAssign for u32 {}
impl crate::ops::Shl for u32 { type Output = u32; }
impl crate::ops::ShlAssign for u32 {}
impl crate::ops::Shr for u32 { type Output = u32; }
impl crate::ops::ShrAssign for u32 {}
impl crate::ops::Not for u32 { type Output = u32; }
impl PartialEq for u64 {}
impl PartialOrd for u64 {}
impl FromStr for u64 { type Err = ParseIntError; }
impl Sum for u64 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Product for u64 {}
impl<'a> Product<&'a u64> for u64 {}
impl Eq for u64 {}
impl Ord for u64 {}
impl Hash for u64 {}
impl Step for u64 {}
impl crate::ops::Add for u64 { type Output = u64; }
impl crate::ops::Add<&u64> for u64 { type Output = u64; }
impl crate::ops::AddAssign for u64 {}
impl crate::ops::Sub for u64 { type Output = u64; }
impl crate::ops::Sub<&u64> for u64 { type Output = u64; }
impl crate::ops::SubAssign for u64 {}
impl crate::ops::Mul for u64 { type Output = u64; }
impl crate::ops::Mul<&u64> for u64 { type Output = u64; }
impl crate::ops::MulAssign for u64 {}
impl crate::ops::Div for u64 { type Output = u64; }
impl crate::ops::Div<&u64> for u64 { type Output = u64; }
impl crate::ops::DivAssign for u64 {}
impl crate::ops::Rem for u64 { type Output = u64; }
impl crate::ops::Rem<&u64> for u64 { type Output = u64; }
impl crate::ops::RemAssign for u64 {}
impl crate::ops::BitAnd for u64 { type Output = u64; }
impl crate::ops::BitAndAssign for u64 {}
impl crate::ops::BitOr for u64 { type Output = u64; }
impl crate::ops::BitOrAssign for u64 {}
impl crate::ops::BitXor for u64 { type Output = u64; }
impl crate::ops::BitXorAssign for u64 {}
impl crate::ops::Shl for u64 { type Output = u64; }
impl crate::ops::ShlAssign for u64 {}
impl crate::ops::Shr for u64 { type Output = u64; }
impl crate::ops::ShrAssign for u64 {}
impl crate::ops::Not for u64 { type Output = u64; }
impl PartialEq for u128 {}
impl PartialOrd for u128 {}
impl FromStr for u128 { type Err = ParseIntError; }
impl Sum for u128 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Product for u128 {}
impl<'a> Product<&'a u128> for u128 {}
impl Eq for u128 {}
impl Ord for u128 {}
impl Hash for u128 {}
impl Step for u128 {}
impl crate::ops::Add for u128 { type Output = u128; }
impl crate::ops::Add<&u128> for u128 { type Output = u128; }
impl crate::ops::AddAssign for u128 {}
impl crate::ops::Sub for u128 { type Output = u128; }
impl crate::ops::Sub<&u128> for u128 { type Output = u128; }
impl crate::ops::SubAssign for u128 {}
impl crate::ops::Mul for u128 { type Output = u128; }
impl crate::ops::Mul<&u128> for u128 { type Output = u128; }
impl crate::ops::MulAssign for u128 {}
impl crate::ops::Div for u128 { type Output = u128; }
impl crate::ops::Div<&u128> for u128 { type Output = u128; }
impl crate::ops::DivAssign for u128 {}
impl crate::ops::Rem for u128 { type Output = u128; }
impl crate::ops::Rem<&u128> for u128 { type Output = u128; }
impl crate::ops::RemAssign for u128 {}
impl crate::ops::BitAnd for u128 { type Output = u128; }
impl crate::ops::BitAndAssign for u128 {}
impl crate::ops::BitOr for u128 { type Output = u128; }
impl crate::ops::BitOrAssign for u128 {}
impl crate::ops::BitXor for u128 { type Output = u128; }
impl crate::ops::BitXorAssign for u128 {}
impl crate::ops::Shl for u128 { type Output = u128; }
impl crate::ops::ShlAssign for u128 {}
impl crate::ops::Shr for u128 { type Output = u128; }
impl crate::ops::ShrAssign for u128 {}
impl crate::ops::Not for u128 { type Output = u128; }
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl FromStr for usize { type Err = ParseIntError; }
impl Sum for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Product for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Eq for usize {}
impl Ord for usize {}
impl Hash for usize {}
impl Step for usize {}
impl crate::ops::Add for usize { type Output = usize; }
impl crate::ops::Add<&usize> for usize { type Output = usize; }
impl crate::ops::AddAssign for usize {}
impl crate::ops::Sub for usize { type Output = usize; }
impl crate::ops::Sub<&usize> for usize { type Output = usize; }
impl crate::ops::SubAssign for usize {}
impl crate::ops::Mul for usize { type Output = usize; }
impl crate::ops::Mul<&usize> for usize { type Output = usize; }
impl crate::ops::MulAssign for usize {}
impl crate::ops::Div for usize { type Output = usize; }
impl crate::ops::Div<&usize> for usize { type Output = usize; }
impl crate::ops::DivAssign for usize {}
impl crate::ops::Rem for usize { type Output = usize; }
impl crate::ops::Rem<&usize> for usize { type Output = usize; }
impl crate::ops::RemAssign for usize {}
impl crate::ops::BitAnd for usize { type Output = usize; }
impl crate::ops::BitAndAssign for usize {}
impl crate::ops::BitOr for usize { type Output = usize; }
impl crate::ops::BitOrAssign for usize {}
impl crate::ops::BitXor for usize { type Output = usize; }
impl crate::ops::BitXorAssign for usize {}
impl crate::ops::Shl for usize { type Output = usize; }
impl crate::ops::ShlAssign for usize {}
impl crate::ops::Shr for usize { type Output = usize; }
impl crate::ops::ShrAssign for usize {}
impl crate::ops::Not for usize { type Output = usize; }
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl FromStr for f32 { type Err = ParseFloatError; }
impl Sum for f32 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Product for f32 {}
impl<'a> Product<&'a f32> for f32 {}
impl crate::ops::Add for f32 { type Output = f32; }
impl crate::ops::Add<&f32> for f32 { type Output = f32; }
impl crate::ops::AddAssign for f32 {}
impl crate::ops::Sub for f32 { type Output = f32; }
impl crate::ops::Sub<&f32> for f32 { type Output = f32; }
impl crate::ops::SubAssign for f32 {}
impl crate::ops::Mul for f32 { type Output = f32; }
impl crate::ops::Mul<&f32> for f32 { type Output = f32; }
impl crate::ops::MulAssign for f32 {}
impl crate::ops::Div for f32 { type Output = f32; }
impl crate::ops::Div<&f32> for f32 { type Output = f32; }
impl crate::ops::DivAssign for f32 {}
impl crate::ops::Rem for f32 { type Output = f32; }
impl crate::ops::Rem<&f32> for f32 { type Output = f32; }
impl crate::ops::RemAssign for f32 {}
impl crate::ops::Neg for f32 { type Output = f32; }
impl PartialEq for f64 {}
impl PartialOrd for f64 {}
impl FromStr for f64 { type Err = ParseFloatError; }
impl Sum for f64 {}
impl<'a> Sum<&'a f64> for f64 {}
impl Product for f64 {}
impl<'a> Product<&'a f64> for f64 {}
impl crate::ops::Add for f64 { type Output = f64; }
impl crate::ops::Add<&f64> for f64 { type Output = f64; }
impl crate::ops::AddAssign for f64 {}
impl crate::ops::Sub for f64 { type Output = f64; }
impl crate::ops::Sub<&f64> for f64 { type Output = f64; }
impl crate::ops::SubAssign for f64 {}
impl crate::ops::Mul for f64 { type Output = f64; }
impl crate::ops::Mul<&f64> for f64 { type Output = f64; }
impl crate::ops::MulAssign for f64 {}
impl crate::ops::Div for f64 { type Output = f64; }
impl crate::ops::Div<&f64> for f64 { type Output = f64; }
impl crate::ops::DivAssign for f64 {}
impl crate::ops::Rem for f64 { type Output = f64; }
impl crate::ops::Rem<&f64> for f64 { type Output = f64; }
impl crate::ops::RemAssign for f64 {}
impl crate::ops::Neg for f64 { type Output = f64; }
impl From<bool> for i128 {}
impl From<bool> for i16 {}
impl From<bool> for i32 {}
impl From<bool> for i64 {}
impl From<bool> for i8 {}
impl From<bool> for isize {}
impl From<bool> for u128 {}
impl From<bool> for u16 {}
impl From<bool> for u32 {}
impl From<bool> for u64 {}
impl From<bool> for u8 {}
impl From<bool> for usize {}
impl From<char> for u32 {}
impl From<char> for u64 {}
impl From<f32> for f64 {}
impl From<i16> for f32 {}
impl From<i16> for f64 {}
impl From<i16> for i128 {}
impl From<i16> for i32 {}
impl From<i16> for i64 {}
impl From<i16> for isize {}
impl From<i32> for f64 {}
impl From<i32> for i128 {}
impl From<i32> for i64 {}
impl From<i64> for i128 {}
impl From<i8> for f32 {}
impl From<i8> for f64 {}
impl From<i8> for i128 {}
impl From<i8> for i16 {}
impl From<i8> for i32 {}
impl From<i8> for i64 {}
impl From<i8> for isize {}
impl From<u16> for f32 {}
impl From<u16> for f64 {}
impl From<u16> for i128 {}
impl From<u16> for i32 {}
impl From<u16> for i64 {}
impl From<u16> for u128 {}
impl From<u16> for u32 {}
impl From<u16> for u64 {}
impl From<u16> for usize {}
impl From<u32> for f64 {}
impl From<u32> for i128 {}
impl From<u32> for i64 {}
impl From<u32> for u128 {}
impl From<u32> for u64 {}
impl From<u64> for i128 {}
impl From<u64> for u128 {}
impl From<u8> for char {}
impl From<u8> for f32 {}
impl From<u8> for f64 {}
impl From<u8> for i128 {}
impl From<u8> for i16 {}
impl From<u8> for i32 {}
impl From<u8> for i64 {}
impl From<u8> for isize {}
impl From<u8> for u128 {}
impl From<u8> for u16 {}
impl From<u8> for u32 {}
impl From<u8> for u64 {}
impl From<u8> for usize {}
impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
impl TryFrom<i8> for usize { type Error = TryFromIntError; }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; }
impl TryFrom<i16> for u128 { type Error = TryFromIntError; }
impl TryFrom<i16> for usize { type Error = TryFromIntError; }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
impl TryFrom<i32> for isize { type Error = TryFromIntError; }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
impl TryFrom<i32> for u128 { type Error = TryFromIntError; }
impl TryFrom<i32> for usize { type Error = TryFromIntError; }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; }
impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
impl TryFrom<i64> for isize { type Error = TryFromIntError; }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
impl TryFrom<i64> for u128 { type Error = TryFromIntError; }
impl TryFrom<i64> for usize { type Error = TryFromIntError; }
impl TryFrom<i128> for i8 { type Error = TryFromIntError; }
impl TryFrom<i128> for i16 { type Error = TryFromIntError; }
impl TryFrom<i128> for i32 { type Error = TryFromIntError; }
impl TryFrom<i128> for i64 { type Error = TryFromIntError; }
impl TryFrom<i128> for isize { type Error = TryFromIntError; }
impl TryFrom<i128> for u8 { type Error = TryFromIntError; }
impl TryFrom<i128> for u16 { type Error = TryFromIntError; }
impl TryFrom<i128> for u32 { type Error = TryFromIntError; }
impl TryFrom<i128> for u64 { type Error = TryFromIntError; }
impl TryFrom<i128> for u128 { type Error = TryFromIntError; }
impl TryFrom<i128> for usize { type Error = TryFromIntError; }
impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; }
impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
impl TryFrom<isize> for u128 { type Error = TryFromIntError; }
impl TryFrom<isize> for usize { type Error = TryFromIntError; }
impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; }
impl TryFrom<u16> for isize { type Error = TryFromIntError; }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; }
impl TryFrom<u32> for isize { type Error = TryFromIntError; }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for u16 { type Error = TryFromIntError; }
impl TryFrom<u32> for usize { type Error = TryFromIntError; }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; }
impl TryFrom<u64> for isize { type Error = TryFromIntError; }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; }
impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
impl TryFrom<u64> for usize { type Error = TryFromIntError; }
impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
impl TryFrom<u128> for i16 { type Error = TryFromIntError; }
impl TryFrom<u128> for i32 { type Error = TryFromIntError; }
impl TryFrom<u128> for i64 { type Error = TryFromIntError; }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; }
impl TryFrom<u128> for isize { type Error = TryFromIntError; }
impl TryFrom<u128> for u8 { type Error = TryFromIntError; }
impl TryFrom<u128> for u16 { type Error = TryFromIntError; }
impl TryFrom<u128> for u32 { type Error = TryFromIntError; }
impl TryFrom<u128> for u64 { type Error = TryFromIntError; }
impl TryFrom<u128> for usize { type Error = TryFromIntError; }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; }
impl TryFrom<usize> for i128 { type Error = TryFromIntError; }
impl TryFrom<usize> for isize { type Error = TryFromIntError; }
impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; }
impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
impl TryFrom<usize> for u128 { type Error = TryFromIntError; }
impl Step for char {}
impl Hash for bool {}
impl Hash for char {}
impl Hash for str {}
impl TryFrom<u32> for char { type Error = crate::char::CharTryFromError; }

impl f32 {
    pub const fn is_subnormal(self) -> bool;
    pub const fn next_up(self) -> Self;
    pub const fn next_down(self) -> Self;
    pub const fn midpoint(self, other: f32) -> f32;
}

impl f32 {
    pub fn abs_sub(self, other: f32) -> f32;
}

impl f64 {
    pub const fn is_subnormal(self) -> bool;
    pub const fn next_up(self) -> Self;
    pub const fn next_down(self) -> Self;
    pub const fn midpoint(self, other: f64) -> f64;
}

impl f64 {
    pub fn abs_sub(self, other: f64) -> f64;
}
