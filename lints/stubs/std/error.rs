//! Errors.

pub trait Error: crate::fmt::Debug + crate::fmt::Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl dyn Error {
    #[flow(none)]
    pub fn is<T: Error>(&self) -> bool;
    pub fn downcast_ref<T: Error>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T>;
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
}
impl<'a, T: Error + ?Sized> Error for &'a T {}
