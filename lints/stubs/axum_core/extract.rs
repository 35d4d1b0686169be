use crate::{body::Body, response::IntoResponse};
use http::request::Parts;
use std::convert::Infallible;
use std::future::Future;
pub use self::{
    default_body_limit::DefaultBodyLimit, from_ref::FromRef,
    option::{OptionalFromRequest, OptionalFromRequestParts},
};

pub mod rejection;

mod default_body_limit {
    use self::private::DefaultBodyLimitService;
    use http::Request;
    use tower_layer::Layer;
    mod private {
        use http::Request;
        use tower_service::Service;
        #[derive(Debug, Clone, Copy)]
        pub struct DefaultBodyLimitService<S> {}
        impl<B, S> Service<Request<B>> for DefaultBodyLimitService<S>
        where
            S: Service<Request<B>>,
        {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DefaultBodyLimit {}
    impl DefaultBodyLimit {
        pub const fn disable() -> Self;
        pub const fn max(limit: usize) -> Self;
        pub fn apply<B>(self, req: &mut Request<B>);
    }
    impl<S> Layer<S> for DefaultBodyLimit {
        type Service = DefaultBodyLimitService<S>;
    }
}

mod from_ref {
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T> FromRef<T> for T
    where
        T: Clone,
    {}
}

mod option {
    use std::future::Future;
    use http::request::Parts;
    use crate::response::IntoResponse;
    use super::{private, FromRequest, FromRequestParts, Request};
    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        fn from_request_parts(
            parts: &mut Parts,
            state: &S,
        ) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }
    pub trait OptionalFromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        fn from_request(
            req: Request,
            state: &S,
        ) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }
    impl<S, T> FromRequestParts<S> for Option<T>
    where
        T: OptionalFromRequestParts<S>,
        S: Send + Sync,
    {
        type Rejection = T::Rejection;
    }
    impl<S, T> FromRequest<S> for Option<T>
    where
        T: OptionalFromRequest<S>,
        S: Send + Sync,
    {
        type Rejection = T::Rejection;
    }
}

mod request_parts;

mod tuple {
    use super::FromRequestParts;
    use std::convert::Infallible;
    impl<S> FromRequestParts<S> for ()
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
}

mod private {
    #[derive(Debug, Clone, Copy)]
    pub enum ViaParts {}
    #[derive(Debug, Clone, Copy)]
    pub enum ViaRequest {}
}
pub type Request<T = Body> = http::Request<T>;

pub trait FromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}

pub trait FromRequest<S, M = private::ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(
        req: Request,
        state: &S,
    ) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}

impl<S, T> FromRequest<S, private::ViaParts> for T
where
    S: Send + Sync,
    T: FromRequestParts<S>,
{
    type Rejection = <Self as FromRequestParts<S>>::Rejection;
}

impl<S, T> FromRequestParts<S> for Result<T, T::Rejection>
where
    T: FromRequestParts<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;
}

impl<S, T> FromRequest<S> for Result<T, T::Rejection>
where
    T: FromRequest<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;
}
