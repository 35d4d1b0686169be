use self::future::ResponseFuture;
use tower_service::Service;

pub mod error {
    use std::{error, fmt};
    #[derive(Debug)]
    pub struct None(());
    impl fmt::Display for None {}
    impl error::Error for None {}
}

pub mod future {
    use std::future::Future;
    #[derive(Debug)]
    pub struct ResponseFuture<T> {}
    impl<F, T, E> Future for ResponseFuture<F>
    where
        F: Future<Output = Result<T, E>>,
        E: Into<crate::BoxError>,
    {
        type Output = Result<T, crate::BoxError>;
    }
}

#[derive(Debug)]
pub struct Optional<T> {}

impl<T> Optional<T> {
    pub const fn new<Request>(inner: Option<T>) -> Optional<T>
    where
        T: Service<Request>,
        T::Error: Into<crate::BoxError>;
}

impl<T, Request> Service<Request> for Optional<T>
where
    T: Service<Request>,
    T::Error: Into<crate::BoxError>,
{
    type Response = T::Response;
    type Error = crate::BoxError;
    type Future = ResponseFuture<T::Future>;
}
