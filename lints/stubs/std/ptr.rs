//! Raw pointers.

#[flow(none)]
pub const fn null<T>() -> *const T;
#[flow(none)]
pub const fn null_mut<T>() -> *mut T;
pub unsafe fn read<T>(src: *const T) -> T;
pub unsafe fn write<T>(dst: *mut T, src: T);
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
pub unsafe fn read_unaligned<T>(src: *const T) -> T;
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);
pub unsafe fn read_volatile<T>(src: *const T) -> T;
pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
#[flow(replaces)]
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
pub fn hash<T: ?Sized, S: crate::hash::Hasher>(hashee: *const T, into: &mut S);
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
#[flow(swaps)]
pub unsafe fn swap<T>(a: *mut T, b: *mut T);
#[flow(none)]
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool;
#[flow(none)]
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool;
pub fn from_ref<T: ?Sized>(r: &T) -> *const T;
pub fn from_mut<T: ?Sized>(r: &mut T) -> *mut T;
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];

impl<T> *const T {
    #[flow(none)]
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *const U;
    pub const fn cast_mut(self) -> *mut T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn offset(self, count: isize) -> *const T;
    pub unsafe fn add(self, count: usize) -> *const T;
    pub unsafe fn sub(self, count: usize) -> *const T;
    pub unsafe fn read(self) -> T;
}
impl<T> *mut T {
    #[flow(none)]
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *mut U;
    pub const fn cast_const(self) -> *const T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub unsafe fn offset(self, count: isize) -> *mut T;
    pub unsafe fn add(self, count: usize) -> *mut T;
    pub unsafe fn sub(self, count: usize) -> *mut T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn write(self, value: T);
}
pub struct NonNull<T: ?Sized> { pointer: *const T }
impl<T: ?Sized> NonNull<T> {
    pub fn new(ptr: *mut T) -> Option<Self>;
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self;
    pub const fn as_ptr(self) -> *mut T;
    pub unsafe fn as_ref<'a>(&self) -> &'a T;
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T;
    pub const fn cast<U>(self) -> NonNull<U>;
}
impl<T> NonNull<T> {
    pub const fn dangling() -> Self;
}
impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(reference: &mut T) -> Self;
}
impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(reference: &T) -> Self;
}
impl<T: ?Sized> Clone for NonNull<T> {}
impl<T: ?Sized> Copy for NonNull<T> {}

impl<T: ?Sized> *const T {
    pub fn addr(self) -> usize;
    pub fn with_addr(self, addr: usize) -> Self;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self;
    pub const fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized;
    pub const fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized;
    pub const fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized;
    pub fn is_aligned(self) -> bool
    where
        T: Sized;
}

impl<T> *const [T] {
    #[flow(none)]
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}

impl<T: ?Sized> *mut T {
    pub fn addr(self) -> usize;
    pub fn with_addr(self, addr: usize) -> Self;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self;
    pub const fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized;
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized;
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized;
    pub const fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized;
    pub const fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized;
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized;
    pub const unsafe fn copy_from(self, src: *const T, count: usize)
    where
        T: Sized;
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
    where
        T: Sized;
    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized;
    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized;
    pub const unsafe fn swap(self, with: *mut T)
    where
        T: Sized;
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized;
    pub fn is_aligned(self) -> bool
    where
        T: Sized;
}

impl<T> *mut [T] {
    #[flow(none)]
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool;
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}
