//! Types known at run time.

pub trait Any {
    #[flow(none)]
    fn type_id(&self) -> TypeId;
}
impl<T: ?Sized> Any for T {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId;
impl TypeId {
    pub fn of<T: ?Sized>() -> TypeId;
}
impl dyn Any {
    #[flow(none)]
    pub fn is<T>(&self) -> bool;
    pub fn downcast_ref<T>(&self) -> Option<&T>;
    pub fn downcast_mut<T>(&mut self) -> Option<&mut T>;
}
#[flow(none)]
pub fn type_name<T: ?Sized>() -> &'static str;
#[flow(none)]
pub fn type_name_of_val<T: ?Sized>(value: &T) -> &'static str;
