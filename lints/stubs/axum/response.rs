use http::StatusCode;
pub use crate::Json;
pub use crate::form::Form;
pub use crate::Extension;
pub use axum_core::response::{
    AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response,
    ResponseParts, Result,
};
pub use self::redirect::Redirect;
pub use sse::Sse;

mod redirect {
    use axum_core::response::IntoResponse;
    use http::StatusCode;
    #[derive(Debug, Clone)]
    pub struct Redirect {}
    impl Redirect {
        pub fn to(uri: &str) -> Self;
        pub fn temporary(uri: &str) -> Self;
        pub fn permanent(uri: &str) -> Self;
        pub fn status_code(&self) -> StatusCode;
        pub fn location(&self) -> &str;
    }
    impl IntoResponse for Redirect {}
}

pub mod sse;

#[derive(Clone, Copy, Debug)]
pub struct Html<T>(pub T);

impl<T> IntoResponse for Html<T>
where
    T: IntoResponse,
{}
impl<T> From<T> for Html<T> {}

#[derive(Debug, Clone, Copy)]
pub struct NoContent;
impl IntoResponse for NoContent {}
