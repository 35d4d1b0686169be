//! Formatting: what a value prints.

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Error;
impl Display for Error {}
impl crate::error::Error for Error {}

pub struct Formatter<'a>(&'a mut dyn Write);
pub struct Arguments<'a>(&'a str);
pub enum Alignment { Left, Right, Center }

pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

pub fn format(args: Arguments<'_>) -> String;
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;

impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str>;
}
impl Display for Arguments<'_> {}
impl Debug for Arguments<'_> {}
impl Clone for Arguments<'_> {}
impl Copy for Arguments<'_> {}

impl<'a> Formatter<'a> {
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, digits: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
    #[flow(none)]
    pub fn fill(&self) -> char;
    #[flow(none)]
    pub fn align(&self) -> Option<Alignment>;
    #[flow(none)]
    pub fn width(&self) -> Option<usize>;
    #[flow(none)]
    pub fn precision(&self) -> Option<usize>;
    #[flow(none)]
    pub fn sign_plus(&self) -> bool;
    #[flow(none)]
    pub fn alternate(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> {}

pub struct DebugStruct<'a, 'b: 'a>(&'a mut Formatter<'b>);
pub struct DebugTuple<'a, 'b: 'a>(&'a mut Formatter<'b>);
pub struct DebugList<'a, 'b: 'a>(&'a mut Formatter<'b>);
pub struct DebugSet<'a, 'b: 'a>(&'a mut Formatter<'b>);
pub struct DebugMap<'a, 'b: 'a>(&'a mut Formatter<'b>);
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self;
    pub fn finish(&mut self) -> Result;
}

impl<T: ?Sized + Debug> Debug for &T {}
impl<T: ?Sized + Debug> Debug for &mut T {}
impl<T: ?Sized + Display> Display for &T {}
impl<T: ?Sized + Display> Display for &mut T {}
impl<T: Debug> Debug for [T] {}
impl<T: Debug, const N: usize> Debug for [T; N] {}
impl<W: Write + ?Sized> Write for &mut W {}
impl Debug for bool {}
impl Display for bool {}
impl Debug for char {}
impl Display for char {}
impl Debug for str {}
impl Display for str {}
impl Debug for i8 {}
impl Display for i8 {}
impl Debug for i16 {}
impl Display for i16 {}
impl Debug for i32 {}
impl Display for i32 {}
impl Debug for i64 {}
impl Display for i64 {}
impl Debug for i128 {}
impl Display for i128 {}
impl Debug for isize {}
impl Display for isize {}
impl Debug for u8 {}
impl Display for u8 {}
impl Debug for u16 {}
impl Display for u16 {}
impl Debug for u32 {}
impl Display for u32 {}
impl Debug for u64 {}
impl Display for u64 {}
impl Debug for u128 {}
impl Display for u128 {}
impl Debug for usize {}
impl Display for usize {}
impl Debug for f32 {}
impl Display for f32 {}
impl Debug for f64 {}
impl Display for f64 {}
impl LowerHex for i8 {}
impl UpperHex for i8 {}
impl Binary for i8 {}
impl Octal for i8 {}
impl LowerHex for i16 {}
impl UpperHex for i16 {}
impl Binary for i16 {}
impl Octal for i16 {}
impl LowerHex for i32 {}
impl UpperHex for i32 {}
impl Binary for i32 {}
impl Octal for i32 {}
impl LowerHex for i64 {}
impl UpperHex for i64 {}
impl Binary for i64 {}
impl Octal for i64 {}
impl LowerHex for i128 {}
impl UpperHex for i128 {}
impl Binary for i128 {}
impl Octal for i128 {}
impl LowerHex for isize {}
impl UpperHex for isize {}
impl Binary for isize {}
impl Octal for isize {}
impl LowerHex for u8 {}
impl UpperHex for u8 {}
impl Binary for u8 {}
impl Octal for u8 {}
impl LowerHex for u16 {}
impl UpperHex for u16 {}
impl Binary for u16 {}
impl Octal for u16 {}
impl LowerHex for u32 {}
impl UpperHex for u32 {}
impl Binary for u32 {}
impl Octal for u32 {}
impl LowerHex for u64 {}
impl UpperHex for u64 {}
impl Binary for u64 {}
impl Octal for u64 {}
impl LowerHex for u128 {}
impl UpperHex for u128 {}
impl Binary for u128 {}
impl Octal for u128 {}
impl LowerHex for usize {}
impl UpperHex for usize {}
impl Binary for usize {}
impl Octal for usize {}

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
}

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
}

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result;
}

impl<'a> Formatter<'a> {
    pub fn flags(&self) -> u32;
    pub fn sign_minus(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
}
