//! Values as memory.

pub fn drop<T>(value: T);
pub fn forget<T>(value: T);
#[flow(swaps)]
pub fn swap<T>(x: &mut T, y: &mut T);
#[flow(replaces)]
pub fn replace<T>(dest: &mut T, src: T) -> T;
#[flow(clears)]
pub fn take<T: Default>(dest: &mut T) -> T;
#[flow(none)]
pub const fn size_of<T>() -> usize;
#[flow(none)]
pub const fn size_of_val<T: ?Sized>(value: &T) -> usize;
#[flow(none)]
pub const fn align_of<T>() -> usize;
#[flow(none)]
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize;
#[flow(none)]
pub const fn needs_drop<T: ?Sized>() -> bool;
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub unsafe fn zeroed<T>() -> T;
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Discriminant<T>(T);
#[flow(none)]
pub fn discriminant<T>(value: &T) -> Discriminant<T>;
#[derive(Clone, Copy, Debug, Default)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T>;
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
}
impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
impl<T: ?Sized> crate::ops::DerefMut for ManuallyDrop<T> {}
pub union MaybeUninit<T> { uninit: (), value: ManuallyDrop<T> }
impl<T> MaybeUninit<T> {
    pub const fn new(value: T) -> MaybeUninit<T>;
    pub const fn uninit() -> MaybeUninit<T>;
    pub const fn zeroed() -> MaybeUninit<T>;
    pub fn write(&mut self, value: T) -> &mut T;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn assume_init(self) -> T;
    pub unsafe fn assume_init_ref(&self) -> &T;
    pub unsafe fn assume_init_mut(&mut self) -> &mut T;
}
