use std::fmt;
use std::future::Future;
use tower_service::Service;

pub struct ReadyOneshot<T, Request> {}

impl<T, Request> ReadyOneshot<T, Request>
where
    T: Service<Request>,
{
    pub const fn new(service: T) -> Self;
}

impl<T, Request> Future for ReadyOneshot<T, Request>
where
    T: Service<Request>,
{
    type Output = Result<T, T::Error>;
}

impl<T, Request> fmt::Debug for ReadyOneshot<T, Request>
where
    T: fmt::Debug,
{}
pub struct Ready<'a, T, Request>(());

impl<'a, T, Request> Ready<'a, T, Request>
where
    T: Service<Request>,
{
    pub fn new(service: &'a mut T) -> Self;
}

impl<'a, T, Request> Future for Ready<'a, T, Request>
where
    T: Service<Request>,
{
    type Output = Result<&'a mut T, T::Error>;
}

impl<T, Request> fmt::Debug for Ready<'_, T, Request>
where
    T: fmt::Debug,
{}
