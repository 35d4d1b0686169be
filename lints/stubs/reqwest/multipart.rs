//! Forms of several parts.

#[derive(Debug, Default)]
pub struct Form;
impl Form {
    pub fn new() -> Form;
    pub fn text<T: Into<std::borrow::Cow<'static, str>>, U: Into<std::borrow::Cow<'static, str>>>(self, name: T, value: U) -> Form;
    pub fn part<T: Into<std::borrow::Cow<'static, str>>>(self, name: T, part: Part) -> Form;
}
#[derive(Debug)]
pub struct Part;
impl Part {
    pub fn text<T: Into<std::borrow::Cow<'static, str>>>(value: T) -> Part;
    pub fn bytes<T: Into<std::borrow::Cow<'static, [u8]>>>(value: T) -> Part;
    pub fn file_name<T: Into<std::borrow::Cow<'static, str>>>(self, filename: T) -> Part;
    pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
}
