//! Default values.

pub trait Default: Sized {
    #[flow(none)]
    fn default() -> Self;
}

impl Default for bool {}
impl Default for char {}
impl Default for &str {}
impl<T> Default for &[T] {}
impl Default for i8 {}
impl Default for i16 {}
impl Default for i32 {}
impl Default for i64 {}
impl Default for i128 {}
impl Default for isize {}
impl Default for u8 {}
impl Default for u16 {}
impl Default for u32 {}
impl Default for u64 {}
impl Default for u128 {}
impl Default for usize {}
impl Default for f32 {}
impl Default for f64 {}
impl<T: Default, const N: usize> Default for [T; N] {}
