//! `axum`: a web framework.

pub use http;
pub use self::extension::Extension;
pub use self::json::Json;
pub use self::routing::Router;
pub use self::form::Form;
pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use self::serve::serve;
pub use self::service_ext::ServiceExt;

mod extension;

mod form {
    use crate::extract::{rejection::*, FromRequest};
    use axum_core::response::IntoResponse;
    use serde::{de::DeserializeOwned, Serialize};
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Form<T>(pub T);
    impl<T, S> FromRequest<S> for Form<T>
    where
        T: DeserializeOwned,
        S: Send + Sync,
    {
        type Rejection = FormRejection;
    }
    impl<T> IntoResponse for Form<T>
    where
        T: Serialize,
    {}
}

mod json {
    use crate::extract::{rejection::*, FromRequest};
    use axum_core::extract::OptionalFromRequest;
    use axum_core::response::IntoResponse;
    use serde::{de::DeserializeOwned, Serialize};
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Json<T>(pub T);
    impl<T, S> FromRequest<S> for Json<T>
    where
        T: DeserializeOwned,
        S: Send + Sync,
    {
        type Rejection = JsonRejection;
    }
    impl<T, S> OptionalFromRequest<S> for Json<T>
    where
        T: DeserializeOwned,
        S: Send + Sync,
    {
        type Rejection = JsonRejection;
    }
    impl<T> From<T> for Json<T> {}
    impl<T> Json<T>
    where
        T: DeserializeOwned,
    {
        pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
    }
    impl<T> IntoResponse for Json<T>
    where
        T: Serialize,
    {}
}

mod service_ext {
    use crate::error_handling::HandleError;
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::routing::IntoMakeService;
    use tower_service::Service;
    pub trait ServiceExt<R>: Service<R> + Sized {
        fn into_make_service(self) -> IntoMakeService<Self>;
        fn into_make_service_with_connect_info<C>(
            self,
        ) -> IntoMakeServiceWithConnectInfo<Self, C>;
        fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
    }
    impl<S, R> ServiceExt<R> for S
    where
        S: Service<R> + Sized,
    {}
}

pub mod body {
    pub use http_body::Body as HttpBody;
    pub use bytes::Bytes;
    pub use axum_core::body::{Body, BodyDataStream};
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, axum_core::Error>;
}

pub mod error_handling;
pub mod extract;
pub mod handler;
pub mod middleware;
pub mod response;
pub mod routing;
pub mod serve;
