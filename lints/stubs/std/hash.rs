//! Hashing. A hash is not the value, but as good as it for whoever may guess: it carries its input.

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized;
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_usize(&mut self, i: usize);
    fn write_u16(&mut self, i: u16);
    fn write_u128(&mut self, i: u128);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64;
}
#[derive(Clone, Debug)]
pub struct DefaultHasher;
impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}
impl Hasher for DefaultHasher {}
impl Default for DefaultHasher {}
#[derive(Clone, Debug)]
pub struct RandomState;
impl RandomState {
    pub fn new() -> RandomState;
}
impl Default for RandomState {}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
}
pub struct BuildHasherDefault<H>(H);
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
}
impl<H> Default for BuildHasherDefault<H> {}
impl<T: ?Sized + Hash> Hash for &T {}
impl<T: ?Sized + Hash> Hash for &mut T {}
