//! Memory.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout;
impl Layout {
    pub fn new<T>() -> Layout;
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
    pub fn size(&self) -> usize;
    pub fn align(&self) -> usize;
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LayoutError;
pub struct System;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
}
pub unsafe fn alloc(layout: Layout) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
pub fn handle_alloc_error(layout: Layout) -> !;
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
